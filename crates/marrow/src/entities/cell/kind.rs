//! The kinds of cell on the stage.

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::stable_ids::stable_ids;

/// What kind of cell it is. Each has its own silhouette, nucleus and texture in the picture.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[repr(u8)]
pub enum CellKind {
    /// Blood-forming stem or early progenitor cell: source of the three lineages.
    StemCell,
    /// Red-cell precursor with a nucleus; shrinks and reddens as it matures.
    Erythroblast,
    /// Red cell: no nucleus.
    RedCell,
    /// Neutrophil precursor: large, granular, round to bean-shaped nucleus.
    Myelocyte,
    /// Neutrophil: nucleus in three or four lobes.
    Neutrophil,
    /// Megakaryocyte: huge, lobed nucleus; sheds platelets into the sinusoid.
    Megakaryocyte,
    /// Platelet: a fragment, no nucleus.
    Platelet,
    /// B lymphocyte: small, round, little cytoplasm.
    Lymphocyte,
    /// Healthy plasma cell: oval, eccentric nucleus, clock-face chromatin, pale halo.
    PlasmaCell,
    /// Myeloma cell: a plasma cell gone wrong; larger, nucleus with a nucleolus.
    MyelomaCell,
    /// T cell.
    TCell,
    /// T cell that carries a chimeric antigen receptor.
    CarTCell,
    /// Natural killer cell: large granules.
    NkCell,
    /// Macrophage: large, ruffled outline, vacuoles.
    Macrophage,
    /// Osteoclast: giant, many nuclei, dissolves bone.
    Osteoclast,
    /// Osteoblast: a brick on the bone surface, builds bone.
    Osteoblast,
    /// Stromal (reticular) cell: star-shaped with long processes.
    StromalCell,
}

stable_ids!(CellKind);

impl CellKind {
    /// Crawls about in search of something by itself.
    pub(crate) const fn crawls(self) -> bool {
        matches!(self, Self::TCell | Self::CarTCell | Self::NkCell)
    }

    /// Stays where it is, others flow round it.
    pub(crate) const fn is_anchored(self) -> bool {
        matches!(self, Self::Macrophage | Self::StromalCell | Self::Osteoblast | Self::Osteoclast)
    }

    /// Sits in the surface of bone.
    pub(crate) const fn sits_in_bone(self) -> bool {
        matches!(self, Self::Osteoblast | Self::Osteoclast)
    }

    /// Has a nucleus and is counted when marrow is looked at under the microscope; cells of bone and stroma are not.
    pub(crate) const fn is_counted(self) -> bool {
        !matches!(
            self,
            Self::RedCell | Self::Platelet | Self::Osteoclast | Self::Osteoblast | Self::StromalCell
        )
    }

    /// Share of its radius that others feel. Cells that crawl and cells that leave are soft enough to squeeze through.
    pub(crate) const fn firmness(self) -> f32 {
        match self {
            Self::TCell | Self::CarTCell | Self::NkCell => 0.62,
            Self::RedCell | Self::Platelet => 0.85,
            Self::StromalCell => 0.6,
            _ => 1.0,
        }
    }

    /// How readily pushes move it, 1 for most.
    pub(crate) const fn mobility(self) -> f32 {
        match self {
            Self::Megakaryocyte => 0.25,
            Self::Macrophage | Self::StromalCell => 0.4,
            Self::Osteoblast | Self::Osteoclast => 0.05,
            _ => 1.0,
        }
    }

    /// Radius when grown, µm, for a maturity of 0 to 1 (`science.md` 1.5).
    pub(crate) fn radius_um(self, maturity: f32) -> f32 {
        // Asked for each cell at each tick: a table, for a branch per kind would rarely be foreseen.
        const YOUNG_AND_CHANGE: [(f32, f32); CellKind::ALL.len()] = {
            let mut table = [(0.0, 0.0); CellKind::ALL.len()];
            let mut k = 0;
            while k < table.len() {
                table[k] = CellKind::ALL[k].radius_young_and_change_um();
                k += 1;
            }
            table
        };
        let (young, change) = YOUNG_AND_CHANGE[self as usize];
        young + change * maturity
    }

    /// Radius of a young cell, µm, and how much a ripe one's differs.
    const fn radius_young_and_change_um(self) -> (f32, f32) {
        match self {
            Self::StemCell => (5.0, 0.0),
            Self::Erythroblast => (6.6, -2.2),
            Self::RedCell => (3.9, 0.0),
            Self::Myelocyte => (7.0, -0.8),
            Self::Neutrophil => (5.8, -0.4),
            Self::Megakaryocyte => (15.0, 3.0),
            Self::Platelet => (1.4, 0.0),
            Self::Lymphocyte => (4.0, 0.0),
            Self::PlasmaCell => (6.0, 0.0),
            Self::MyelomaCell => (6.8, 0.0),
            Self::TCell => (4.3, 0.0),
            Self::CarTCell => (4.8, 0.0),
            Self::NkCell => (5.2, 0.0),
            Self::Macrophage => (9.0, 0.0),
            Self::Osteoclast => (16.0, 6.0),
            Self::Osteoblast => (5.5, 0.0),
            Self::StromalCell => (6.5, 0.0),
        }
    }
}
