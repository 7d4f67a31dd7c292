//! What the body asks of the marrow: hormones (EPO, G-CSF, TPO) hold each lineage near its set point, as far as the niche
//! has places left that are not taken by myeloma.

use crate::entities::cell::CellKind;
use crate::observation::census::Census;
use crate::parameter::parameters;
use crate::params;

parameters! {
    /// Shares of a niche or a lineage count as at least this, so that no quotient runs away.
    LEAST_SHARE: f32 = 0.01, "1", "method";
    /// A lineage filled to less than this share of its support asks for stem cells' daughters. Chosen: a
    /// little slack.
    STEM_CELLS_ASKED_BELOW: f32 = 0.92, "1", "chosen";
    /// So far below that it asks for all it can get. Chosen: half gone.
    STEM_CELLS_ASKED_SHORTFALL: f32 = 0.5, "1", "chosen";
    /// Share of their pace at which stem cells divide when nothing is short. Chosen: they mostly rest.
    STEM_CELLS_AT_REST: f32 = 0.02, "1", "chosen";
    /// Stem cells below this share of their set point renew themselves first. Chosen.
    STEM_CELLS_SHORT_BELOW: f32 = 0.95, "1", "chosen";
    /// Share of their daughters that then stay stem cells. Chosen: one of two, so that lineages are served
    /// too.
    RENEWED: f32 = 0.5, "1", "chosen";
    /// Megakaryocytes below this share of their support are made first. Chosen: they are too few to wait for
    /// a share.
    MEGAKARYOCYTES_SHORT_BELOW: f32 = 0.9, "1", "chosen";
    /// Daughters whose draw is below this then become megakaryocytes. Chosen: most, or few while stem cells
    /// renew themselves.
    MEGAKARYOCYTES_UP_TO: f32 = 0.65, "1", "chosen";
    /// Precursors are wanted up to this share of their support. Chosen: just above it, so that a full one is
    /// still asked a little.
    WANTED_UP_TO: f32 = 1.05, "1", "chosen";
    /// Want of a full lineage. Chosen: never none.
    WANTED_LEAST: f32 = 0.05, "1", "chosen";
    /// Myeloid daughters for each erythroid one when both lack as much. Chosen with the ratio of 2-4 to 1
    /// (science.md 1.1).
    MYELOID_PER_ERYTHROID: f32 = 2.0, "1", "science.md 1.1; chosen";
    /// The same draw is used a second time: by where it lies within a part of this many.
    PARTS_OF_DRAW: f32 = 7.0, "1", "method";
}

/// How much each lineage asks for cells, 0 (full) to 1 (all it can get).
#[derive(Clone, Debug, Default)]
pub(crate) struct Demand {
    /// Erythroid, myeloid, megakaryocytes.
    pub(crate) of: [f32; 3],
    /// Cells of each lineage per number that the niche supports.
    filled: [f32; 3],
    stem_cells_filled: f32,
    /// Counted cells per counted cell of health, at most 1: what neighbours squeeze means less in an empty marrow.
    pub(crate) fullness: f32,
    /// Cells of each lineage above what the niche supports, per cell of the lineage.
    pub(crate) excess: [f32; 3],
}

impl Demand {
    pub(crate) fn update(&mut self, census: &Census, set_point: &[f32], infiltrated: f32) {
        let set = |kind: CellKind| set_point[kind as usize].max(1.0);
        self.filled = [
            census.erythroid() / set(CellKind::Erythroblast),
            census.myeloid() / (set(CellKind::Myelocyte) + set(CellKind::Neutrophil)),
            census.of(CellKind::Megakaryocyte) / set(CellKind::Megakaryocyte),
        ];
        for k in 0..3 {
            let supported = libm::powf((1.0 - infiltrated).max(LEAST_SHARE), params::NICHE_NEED[k]);
            self.of[k] = ((supported - self.filled[k]) / params::FULL_DEMAND_SHORTFALL).clamp(0.0, 1.0);
            self.excess[k] = (1.0 - supported / self.filled[k].max(LEAST_SHARE)).max(0.0);
            self.filled[k] /= supported;
        }
        self.fullness = (census.counted() / set_point.iter().sum::<f32>().max(1.0)).min(1.0);
        self.stem_cells_filled = census.of(CellKind::StemCell) / set(CellKind::StemCell);
    }

    /// By how much the transit of a cell is slowed: crowded marrow is shown slowed, a lineage that must refill a place with
    /// room runs at the published speed.
    pub(crate) fn slowing(&self, lineage: usize, crowding: f32) -> f32 {
        let empty = (1.0 - crowding / params::ROOMY).clamp(0.0, 1.0) * self.of[lineage];
        params::SHOWN_DEPARTURES - (params::SHOWN_DEPARTURES - 1.0) * empty
    }

    /// How much stem cells are asked for: all lineages that are far below their set point, and stem cells themselves.
    pub(crate) fn seeding(&self) -> f32 {
        let most = STEM_CELLS_ASKED_SHORTFALL;
        let shortfall = |filled: f32| (STEM_CELLS_ASKED_BELOW - filled).clamp(0.0, most) / most;
        let lineages = self.filled.iter().map(|&f| shortfall(f)).fold(0.0, f32::max);
        lineages.max(shortfall(self.stem_cells_filled)).max(STEM_CELLS_AT_REST)
    }

    /// What a stem cell's daughter becomes, by a draw from 0 to 1: a stem cell while those are short, else the lineage
    /// that lacks most gets the largest share.
    pub(crate) fn commitment(&self, draw: f32) -> CellKind {
        if self.stem_cells_filled < STEM_CELLS_SHORT_BELOW && draw < RENEWED {
            return CellKind::StemCell;
        }
        if self.filled[2] < MEGAKARYOCYTES_SHORT_BELOW && draw < MEGAKARYOCYTES_UP_TO {
            return CellKind::Megakaryocyte;
        }
        let want = |lineage: usize| (WANTED_UP_TO - self.filled[lineage]).max(WANTED_LEAST);
        let (erythroid, myeloid) = (want(0), want(1) * MYELOID_PER_ERYTHROID);
        let split = erythroid / (erythroid + myeloid);
        if (draw * PARTS_OF_DRAW) % 1.0 < split { CellKind::Erythroblast } else { CellKind::Myelocyte }
    }
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::observation::census::KINDS;

    #[test]
    fn a_full_lineage_asks_for_nothing_and_an_empty_one_for_all() {
        let mut set_point = [0.0; KINDS];
        set_point[CellKind::Erythroblast as usize] = 100.0;
        let mut census = Census::default();
        let mut demand = Demand::default();
        demand.update(&census, &set_point, 0.0);
        assert_eq!((demand.of[0], demand.slowing(0, 0.0)), (1.0, 1.0));
        census.marrow[CellKind::Erythroblast as usize] = 101;
        demand.update(&census, &set_point, 0.0);
        assert_eq!((demand.of[0], demand.slowing(0, 0.0)), (0.0, params::SHOWN_DEPARTURES));
    }
}
