//! Metrics of a run that a caption speaks of, and the trend that it claims: shown beside the caption, and checked against
//! the model by `tests/story_matches_model.rs`.

use i18n::{MessageId, msg};
use marrow::{CellKind, Readouts, Snapshot, Target};

/// A metric of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Metric {
    /// Myeloma cells, of all marrow cells.
    Myeloma,
    /// Young red cells, of all marrow cells.
    YoungRedCells,
    /// Red cells in blood, health = 1.
    RedCells,
    /// White cells in blood, health = 1.
    WhiteCells,
    /// Useful antibodies, health = 1.
    UsefulAntibodies,
    /// M-protein in serum, g/L.
    MProtein,
    /// Bone, whole = 1.
    Bone,
    /// Healthy cells that treatment harmed so far.
    Harmed,
    /// Healthy plasma cells on the stage.
    PlasmaCells,
    /// NK cells on the stage.
    NkCells,
    /// CAR T cells on the stage.
    CarTCells,
    /// BCMA flags on a myeloma cell, the usual number = 1.
    BcmaFlags,
    /// Calcium in serum, mg/dL.
    Calcium,
    /// T cells that tire or are worn out, of all T cells.
    TiringTCells,
}

/// What has become of a metric at the end of a beat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// It has risen.
    Up,
    /// It has fallen.
    Down,
    /// It is about what it was.
    Flat,
    /// It is lower than in health.
    Low,
}

/// The unit in which a metric is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// As so many of 100.
    OfHundred,
    /// As it is, with one decimal, in g/L.
    GramsPerLitre,
    /// As it is, with one decimal, in mg/dL.
    MilligramsPerDecilitre,
    /// As a count.
    Count,
}

/// What a metric is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Baseline {
    /// Its value when the beat began.
    Beat,
    /// Its value when the run began.
    Run,
}

impl Metric {
    /// All of them, in the order of their discriminants.
    pub const ALL: [Self; 14] = [
        Self::Myeloma,
        Self::YoungRedCells,
        Self::RedCells,
        Self::WhiteCells,
        Self::UsefulAntibodies,
        Self::MProtein,
        Self::Bone,
        Self::Harmed,
        Self::PlasmaCells,
        Self::NkCells,
        Self::CarTCells,
        Self::BcmaFlags,
        Self::Calcium,
        Self::TiringTCells,
    ];

    /// What it is compared with: what is new in a run comes and goes, so it is compared with the start of the beat.
    pub const fn baseline(self) -> Baseline {
        match self {
            Self::CarTCells => Baseline::Beat,
            _ => Baseline::Run,
        }
    }

    /// Its name.
    pub const fn message(self) -> MessageId {
        match self {
            Self::Myeloma => msg::SHARE_MYELOMA,
            Self::YoungRedCells => msg::SHARE_ERYTHROID,
            Self::RedCells => msg::BLOOD_RED_CELLS,
            Self::WhiteCells => msg::BLOOD_WHITE_CELLS,
            Self::UsefulAntibodies => msg::USEFUL_ANTIBODIES,
            Self::MProtein => msg::M_PROTEIN,
            Self::Bone => msg::BONE,
            Self::Harmed => msg::HARMED,
            Self::PlasmaCells => msg::GAUGE_PLASMA_CELLS,
            Self::NkCells => msg::GAUGE_NK_CELLS,
            Self::CarTCells => msg::GAUGE_CAR_T_CELLS,
            Self::BcmaFlags => msg::GAUGE_BCMA_FLAGS,
            Self::Calcium => msg::CALCIUM,
            Self::TiringTCells => msg::GAUGE_TIRING_T_CELLS,
        }
    }

    /// The unit in which it is written.
    pub const fn unit(self) -> Unit {
        match self {
            Self::MProtein => Unit::GramsPerLitre,
            Self::Calcium => Unit::MilligramsPerDecilitre,
            Self::Harmed | Self::PlasmaCells | Self::NkCells | Self::CarTCells => Unit::Count,
            _ => Unit::OfHundred,
        }
    }

    /// Its present value.
    pub fn read(self, now: &Readouts, snapshot: &Snapshot) -> f32 {
        match self {
            Self::Myeloma => now.myeloma_fraction,
            Self::YoungRedCells => now.erythroid_fraction,
            Self::RedCells => now.red_cells,
            Self::WhiteCells => now.white_cells,
            Self::UsefulAntibodies => now.useful_antibodies,
            Self::MProtein => now.m_protein_g_per_l,
            Self::Bone => now.bone,
            Self::Harmed => now.healthy_harmed as f32,
            Self::PlasmaCells => count(snapshot, CellKind::PlasmaCell),
            Self::NkCells => count(snapshot, CellKind::NkCell),
            Self::CarTCells => count(snapshot, CellKind::CarTCell),
            Self::BcmaFlags => bcma(snapshot),
            Self::Calcium => now.calcium_mg_per_dl,
            Self::TiringTCells => tiring(snapshot),
        }
    }
}

fn count(snapshot: &Snapshot, kind: CellKind) -> f32 {
    snapshot.cells.iter().filter(|cell| cell.kind == kind && cell.stays()).count() as f32
}

fn bcma(snapshot: &Snapshot) -> f32 {
    let myeloma = || snapshot.cells.iter().filter(|cell| cell.kind == CellKind::MyelomaCell);
    let flags: f32 = myeloma().map(|cell| cell.antigen[Target::Bcma as usize]).sum();
    flags / myeloma().count().max(1) as f32
}

/// From this exhaustion on a T cell counts as tiring: in metrics, in labels and on the card of a cell.
pub const TIRING_EXHAUSTION: f32 = 0.25;

fn tiring(snapshot: &Snapshot) -> f32 {
    let t_cells = || snapshot.cells.iter().filter(|cell| cell.kind == CellKind::TCell && cell.stays());
    t_cells().filter(|cell| cell.exhaustion >= TIRING_EXHAUSTION).count() as f32
        / t_cells().count().max(1) as f32
}
