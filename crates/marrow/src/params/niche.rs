//! The stage and what stands, lives and moves on it in health.

use crate::entities::cell::kind::CellKind;
use crate::parameter::{parameters, parameters_by_setup};
use crate::setup::Size;

parameters! {
    /// The modelled patch reaches this far past the stage on each side. Chosen: no edge is seen.
    pub(crate) MARGIN_UM: f32 = 8.0, "µm", "chosen";
    /// Share of the cavity's area that cells cover in health. Chosen: just below where discs of mixed sizes
    /// jam (0.84).
    pub(crate) COVERED: f32 = 0.76, "1", "chosen";
    /// Smallest fat cell, radius in µm (science.md 1.5, unconfirmed: 40-80 µm across; drawn smaller).
    pub(crate) FAT_RADIUS_MIN_UM: f32 = 17.0, "µm", "science.md 1.5";
    /// Share of each kind (science.md 1.1): erythroid 18-39 %, myeloid 60-75 % (M:E 2-4), lymphoid 11-23 %, plasma cells
    /// 1-2 %, megakaryocytes 1 in 200.
    pub(crate) COMPOSITION: [(CellKind, f32); 10] = [
        (CellKind::StemCell, 0.012),
        (CellKind::Erythroblast, 0.200),
        (CellKind::Myelocyte, 0.365),
        (CellKind::Neutrophil, 0.255),
        (CellKind::Megakaryocyte, 0.005),
        (CellKind::Lymphocyte, 0.035),
        (CellKind::PlasmaCell, 0.014),
        (CellKind::TCell, 0.078),
        (CellKind::NkCell, 0.022),
        (CellKind::Macrophage, 0.014),
    ], "1", "science.md 1.1";
    /// Stromal cells per counted cell. Chosen.
    pub(crate) STROMAL_SHARE: f32 = 0.010, "1", "chosen";
    /// Slow wandering of ordinary cells: real ones crawl micrometres a minute, at two days a second a blur. Chosen for calm.
    pub(crate) WANDER_UM: f32 = 0.10, "µm/tick", "chosen";
    /// The same of myeloma cells. Chosen: they mix with other cells, and immune cells come between them.
    pub(crate) MYELOMA_WANDER_UM: f32 = 0.40, "µm/tick", "chosen";
    /// How much faster they wander in an empty marrow. Chosen: colonies that refill it then spread.
    pub(crate) SPREADING_UM: f32 = 2.0, "µm/tick", "chosen";
    /// Pull of erythroblasts towards the macrophage of their island. Chosen.
    pub(crate) ISLAND_PULL_UM: f32 = 0.10, "µm/tick", "chosen";
    /// Pull of megakaryocytes towards the sinusoid. Chosen.
    pub(crate) VESSEL_PULL_UM: f32 = 0.05, "µm/tick", "chosen";
    /// Speed of mature cells on their way to the sinusoid. Chosen.
    pub(crate) LEAVING_UM: f32 = 1.5, "µm/tick", "chosen";
    /// Crawling speed of T, CAR T and NK cells. Real: 2-18 µm a minute (science.md 7.2).
    pub(crate) CRAWL_UM: [f32; 3] = [2.0, 2.6, 1.7], "µm/tick", "science.md 7.2";
    /// Crawling speed of a macrophage that has smelt antibody. Chosen.
    pub(crate) MACROPHAGE_CRAWL_UM: f32 = 0.5, "µm/tick", "chosen";
    /// Flow in the middle of the sinusoid. Chosen: real blood there moves some 100 µm a second.
    pub(crate) FLOW_UM: f32 = 3.4, "µm/tick", "chosen";
    /// How fast a velocity follows its drive. Chosen: turns take about ten ticks.
    pub(crate) SMOOTHING: f32 = 0.12, "1/tick", "chosen";
    /// Most that pushes may move a cell. Chosen: no jerk.
    pub(crate) PUSH_MAX_UM: f32 = 1.2, "µm/tick", "chosen";
}

parameters_by_setup! {
    /// Stage, width and height in µm. Chosen: 16 to 9, and about 1,200, 4,300 and 16,000 cells.
    pub(crate) const fn stage_um(size: Size) -> (f32, f32) {
        match size {
            Size::Small => (560.0, 315.0),
            Size::Medium => (1104.0, 621.0),
            Size::Large => (2192.0, 1233.0),
        }
    } "µm", "chosen";
    /// Half width of the main sinusoid, µm. Human sinusoids are some 10-30 µm across; chosen wider on larger stages, to be seen.
    pub(crate) const fn sinusoid_half_width_um(size: Size) -> f32 {
        match size {
            Size::Small => 13.0,
            Size::Medium => 17.0,
            Size::Large => 22.0,
        }
    } "µm", "chosen";
    /// Share of the stage covered by fat cells. Real adults: 30-70 % (science.md 1.1); drawn far less so that the cells of
    /// interest have the stage.
    pub(crate) const fn fat_share(size: Size) -> f32 {
        match size {
            Size::Small => 0.075,
            Size::Medium | Size::Large => 0.115,
        }
    } "1", "science.md 1.1; chosen";
    /// Largest fat cell, radius in µm. Chosen: as large as its stage bears; those of the larger stages are as in life.
    pub(crate) const fn fat_radius_max_um(size: Size) -> f32 {
        match size {
            Size::Small => 28.0,
            Size::Medium | Size::Large => 38.0,
        }
    } "µm", "chosen";
}
