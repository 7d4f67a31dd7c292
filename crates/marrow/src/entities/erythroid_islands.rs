//! Erythroblastic islands: red-cell precursors gather round a macrophage.

use crate::entities::cell::CellKind;
use crate::entities::population::Population;
use crate::parameter::parameters;
use crate::params;

/// Where the macrophages are, by id.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErythroidIslands {
    middles: Vec<(u64, f32, f32)>,
}

parameters! {
    /// Distance within which an erythroblast feels no pull. Chosen: about two cells deep.
    NEAR_UM: f32 = 18.0, "µm", "chosen";
    /// Distance beyond which it has lost its island. Chosen.
    LOST_UM: f32 = 90.0, "µm", "chosen";
}

impl ErythroidIslands {
    pub(crate) fn sample(&mut self, all: &Population) {
        self.middles.clear();
        let macrophages =
            all.cells.iter().enumerate().filter(|(_, c)| c.present && c.kind == CellKind::Macrophage);
        self.middles
            .extend(macrophages.map(|(slot, cell)| (cell.id, all.bodies[slot].x, all.bodies[slot].y)));
        self.middles.sort_unstable_by_key(|m| m.0);
    }

    /// A random island: its id and middle.
    pub(crate) fn nth(&self, draw: u64) -> (u64, f32, f32) {
        self.middles.get((draw % self.middles.len().max(1) as u64) as usize).copied().unwrap_or_default()
    }

    pub(crate) fn attraction(&self, island: u64, x: f32, y: f32) -> (f32, f32) {
        let Ok(at) = self.middles.binary_search_by_key(&island, |m| m.0) else { return (0.0, 0.0) };
        let (dx, dy) = (self.middles[at].1 - x, self.middles[at].2 - y);
        let distance = (dx * dx + dy * dy).sqrt();
        if !(NEAR_UM..LOST_UM).contains(&distance) {
            return (0.0, 0.0);
        }
        (params::ISLAND_PULL_UM * dx / distance, params::ISLAND_PULL_UM * dy / distance)
    }
}
