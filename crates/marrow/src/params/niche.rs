//! The stage and what stands, lives and moves on it in health.

use crate::entities::cell::CellKind;
use crate::setup::Size;

// ---- Place -------------------------------------------------------------------------------------------------------

/// The modelled patch reaches this far past the stage on each side, µm. Chosen: no edge is seen.
pub(crate) const MARGIN_UM: f32 = 8.0;
/// Share of the cavity's area that cells cover in health. Chosen: just below where discs of mixed sizes jam (0.84).
pub(crate) const COVERED: f32 = 0.76;
/// Smallest fat cell, radius in µm (science.md 1.5, unconfirmed: 40-80 µm across; drawn smaller).
pub(crate) const FAT_RADIUS_MIN_UM: f32 = 17.0;

/// Stage, width and height in µm. Chosen: 16 to 9, and about 1,200, 4,300 and 16,000 cells.
pub(crate) const fn stage_um(size: Size) -> (f32, f32) {
    match size {
        Size::Small => (560.0, 315.0),
        Size::Medium => (1104.0, 621.0),
        Size::Large => (2192.0, 1233.0),
    }
}

/// Half width of the main sinusoid, µm. Human sinusoids are some 10-30 µm across; chosen wider on larger stages, to be seen.
pub(crate) const fn sinusoid_half_width_um(stage_width_um: f32) -> f32 {
    if stage_width_um < 800.0 {
        13.0
    } else if stage_width_um < 1600.0 {
        17.0
    } else {
        22.0
    }
}

/// Share of the stage covered by fat cells. Real adults: 30-70 % (science.md 1.1); drawn far less so that the cells of
/// interest have the stage.
pub(crate) const fn fat_share(stage_width_um: f32) -> f32 {
    if stage_width_um < 800.0 { 0.075 } else { 0.115 }
}

/// Largest fat cell, radius in µm. Chosen: as large as its stage bears; those of the larger stages are as in life.
pub(crate) const fn fat_radius_max_um(stage_width_um: f32) -> f32 {
    if stage_width_um < 800.0 { 28.0 } else { 38.0 }
}

// ---- Composition at health, per counted cell (science.md 1.1) ----------------------------------------------------

/// Share of each kind (science.md 1.1): erythroid 18-39 %, myeloid 60-75 % (M:E 2-4), lymphoid 11-23 %, plasma cells 1-2 %,
/// megakaryocytes 1 in 200.
pub(crate) const COMPOSITION: [(CellKind, f32); 10] = {
    use CellKind as K;
    [
        (K::StemCell, 0.012),
        (K::Erythroblast, 0.200),
        (K::Myelocyte, 0.365),
        (K::Neutrophil, 0.255),
        (K::Megakaryocyte, 0.005),
        (K::Lymphocyte, 0.035),
        (K::PlasmaCell, 0.014),
        (K::TCell, 0.078),
        (K::NkCell, 0.022),
        (K::Macrophage, 0.014),
    ]
};
/// Stromal cells per counted cell. Chosen.
pub(crate) const STROMAL_SHARE: f32 = 0.010;

// ---- Motion ------------------------------------------------------------------------------------------------------

// Real cells crawl micrometres a minute. At two days a second that would be a blur: motion is a slowed picture of it.

/// Slow wandering of ordinary cells, µm per tick. Chosen for calm.
pub(crate) const WANDER_UM: f32 = 0.10;
/// The same of myeloma cells, µm per tick. Chosen: they mix with other cells, and immune cells come between them.
pub(crate) const MYELOMA_WANDER_UM: f32 = 0.40;
/// How much faster they wander in an empty marrow, µm per tick. Chosen: colonies that refill it then spread.
pub(crate) const SPREADING_UM: f32 = 2.0;
/// Pull of erythroblasts towards the macrophage of their island, µm per tick. Chosen.
pub(crate) const ISLAND_PULL_UM: f32 = 0.10;
/// Pull of megakaryocytes towards the sinusoid, µm per tick. Chosen.
pub(crate) const VESSEL_PULL_UM: f32 = 0.05;
/// Speed of mature cells on their way to the sinusoid, µm per tick. Chosen.
pub(crate) const LEAVING_UM: f32 = 1.5;
/// Crawling speed of T, CAR T and NK cells, µm per tick. Real: 2-18 µm a minute (science.md 7.2).
pub(crate) const CRAWL_UM: [f32; 3] = [2.0, 2.6, 1.7];
/// Crawling speed of a macrophage that has smelt antibody, µm per tick. Chosen.
pub(crate) const MACROPHAGE_CRAWL_UM: f32 = 0.5;
/// Flow in the middle of the sinusoid, µm per tick. Chosen: real blood there moves some 100 µm a second.
pub(crate) const FLOW_UM: f32 = 3.4;
/// How fast a velocity follows its drive, per tick. Chosen: turns take about ten ticks.
pub(crate) const SMOOTHING: f32 = 0.12;
/// Most that pushes may move a cell, µm per tick. Chosen: no jerk.
pub(crate) const PUSH_MAX_UM: f32 = 1.2;
