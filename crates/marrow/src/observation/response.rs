//! How well a treatment works, by the rules of the International Myeloma Working Group (`science.md` 6): against the level
//! on the day the treatment began, and, for progression, against the lowest level since. A class counts once two visits in
//! a row have found it.

use core::hash::Hasher;

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::stable_ids::stable_ids;

use crate::params;
use crate::state_hasher::StateHasher;

/// What the rules say of a line of treatment. Better ones are greater.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[repr(u8)]
pub enum Response {
    /// Nothing was given yet, nothing can be measured, or two visits have not been made.
    #[default]
    None,
    /// The level has risen well above its lowest.
    Progressive,
    /// Neither fallen nor risen enough for any other class.
    Stable,
    /// Fallen by a quarter.
    Minimal,
    /// Fallen by half.
    Partial,
    /// Fallen by nine tenths.
    VeryGoodPartial,
    /// Nothing to be found in serum, and fewer than 5 of 100 marrow cells are plasma cells.
    Complete,
}

stable_ids!(Response);

impl Response {
    /// Whether trials count it as a response: partial or better.
    pub fn is_response(self) -> bool {
        self >= Self::Partial
    }
}

/// What a visit looks at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Labs {
    /// Whole antibodies of the clone, g/L.
    pub(crate) whole: f32,
    /// Free light chains of the clone, g/L.
    pub(crate) light_chains: f32,
    /// Plasma cells per nucleated marrow cell, 0 to 1.
    pub(crate) plasma_cells: f32,
}

/// What the clone is followed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DiseaseMarker {
    Whole,
    LightChains,
}

impl DiseaseMarker {
    /// Whole antibodies where they can be measured, else light chains, else nothing.
    fn of(labs: Labs) -> Option<Self> {
        if labs.whole >= params::MEASURABLE_M_PROTEIN_G_PER_L {
            Some(Self::Whole)
        } else if labs.light_chains >= params::MEASURABLE_LIGHT_CHAINS_G_PER_L {
            Some(Self::LightChains)
        } else {
            None
        }
    }

    const fn level(self, labs: Labs) -> f32 {
        match self {
            Self::Whole => labs.whole,
            Self::LightChains => labs.light_chains,
        }
    }

    /// Below this nothing is found in serum, g/L.
    const fn not_found_below(self) -> f32 {
        match self {
            Self::Whole => params::COMPLETE_M_PROTEIN_G_PER_L,
            Self::LightChains => params::COMPLETE_LIGHT_CHAINS_G_PER_L,
        }
    }

    /// The least rise above the lowest level that counts, g/L.
    fn least_rise(self, lowest: f32) -> f32 {
        match self {
            Self::Whole if lowest >= params::HIGH_M_PROTEIN_G_PER_L => params::PROGRESSION_FROM_HIGH_G_PER_L,
            Self::Whole => params::PROGRESSION_M_PROTEIN_G_PER_L,
            Self::LightChains => params::PROGRESSION_LIGHT_CHAINS_G_PER_L,
        }
    }
}

/// A line of treatment: the level it began with and what came of it.
#[derive(Clone, Copy, Debug)]
struct TreatmentLine {
    began: u64,
    marker: DiseaseMarker,
    baseline: f32,
    lowest: f32,
    /// What the last visit found: how deep the response was, and whether the level had risen.
    last: Option<(Response, bool)>,
}

/// The score of the line of treatment that is under way.
#[derive(Clone, Debug, Default)]
pub(crate) struct ImwgResponse {
    line: Option<TreatmentLine>,
    best: Response,
    /// Tick of the visit that confirmed progression.
    progressed: Option<u64>,
}

impl ImwgResponse {
    /// Something is given: a line of treatment begins if none is under way or the last one has stopped working.
    pub(crate) fn given(&mut self, tick: u64, labs: Labs) {
        if self.line.is_some() && self.progressed.is_none() {
            return;
        }
        let line = |marker: DiseaseMarker| {
            let level = marker.level(labs);
            TreatmentLine { began: tick, marker, baseline: level, lowest: level, last: None }
        };
        *self = Self { line: DiseaseMarker::of(labs).map(line), ..Self::default() };
    }

    /// One tick: now and then it is the day of a visit.
    pub(crate) fn step(&mut self, tick: u64, labs: Labs) {
        let Some(line) = &mut self.line else { return };
        let every = u64::from(params::VISIT_DAYS * params::TICKS_PER_DAY);
        if tick <= line.began || !(tick - line.began).is_multiple_of(every) {
            return;
        }
        let now = line.assess(labs);
        if let Some(before) = line.last {
            self.best = self.best.max(before.0.min(now.0));
            if before.1 && now.1 {
                self.progressed.get_or_insert(tick);
            }
        }
        line.last = Some(now);
    }

    /// Where the person stands now: the best response so far until it is lost.
    pub(crate) fn standing(&self) -> Response {
        if self.progressed.is_some() { Response::Progressive } else { self.best }
    }

    /// The best response of this line of treatment, whatever came after it.
    pub(crate) const fn best(&self) -> Response {
        self.best
    }

    /// The level that is followed, that on the day the line of treatment began = 1; nothing where none can be measured.
    pub(crate) fn share_of_baseline(&self, labs: Labs) -> Option<f32> {
        self.line.map(|line| line.marker.level(labs) / line.baseline)
    }

    pub(crate) fn hash_into(&self, hasher: &mut StateHasher) {
        hasher.write_u64(self.best as u64);
        hasher.write_u64(self.progressed.unwrap_or(u64::MAX));
        let Some(line) = &self.line else { return };
        hasher.write_u64(line.began);
        hasher.write_f32(line.baseline);
        hasher.write_f32(line.lowest);
        let (depth, risen) = line.last.unwrap_or_default();
        hasher.write_u64((depth as u64) << 1 | u64::from(risen));
    }
}

impl TreatmentLine {
    /// How deep the response is today, and whether the level has risen well above its lowest.
    fn assess(&mut self, labs: Labs) -> (Response, bool) {
        let level = self.marker.level(labs);
        let rise = level - self.lowest;
        let risen =
            rise >= self.marker.least_rise(self.lowest) && rise >= params::PROGRESSION_RISE * self.lowest;
        self.lowest = self.lowest.min(level);
        (self.depth(level, labs.plasma_cells), risen)
    }

    fn depth(&self, level: f32, plasma_cells: f32) -> Response {
        let fall = 1.0 - level / self.baseline;
        if level < self.marker.not_found_below() && plasma_cells < params::COMPLETE_PLASMA_CELLS {
            Response::Complete
        } else if fall >= params::VERY_GOOD_PARTIAL_FALL {
            Response::VeryGoodPartial
        } else if fall >= params::PARTIAL_FALL {
            Response::Partial
        } else if fall >= params::MINIMAL_FALL {
            Response::Minimal
        } else {
            Response::Stable
        }
    }
}

#[cfg(test)]
mod tests {

    use super::*;

    const VISIT: u64 = (params::VISIT_DAYS * params::TICKS_PER_DAY) as u64;

    /// What stands after a line of treatment that begins with the first level and meets the others visit by visit.
    fn score(whole: &[f32], plasma_cells: f32) -> ImwgResponse {
        let mut scoring = ImwgResponse::default();
        for (visit, &whole) in (0..).zip(whole) {
            let labs = Labs { whole, light_chains: 0.0, plasma_cells };
            if visit == 0 {
                scoring.given(5, labs);
            }
            scoring.step(5 + visit * VISIT, labs);
        }
        scoring
    }

    #[test]
    fn each_class_needs_its_fall_and_two_visits() {
        for (level, class) in [
            (31.0, Response::Stable),
            (30.0, Response::Minimal),
            (20.0, Response::Partial),
            (4.0, Response::VeryGoodPartial),
            (0.4, Response::Complete),
        ] {
            assert_eq!(score(&[40.0, level], 0.02).standing(), Response::None);
            assert_eq!(score(&[40.0, level, level], 0.02).standing(), class, "{level}");
            assert_eq!(score(&[40.0, 38.0, level], 0.02).standing(), Response::Stable, "seen once");
        }
    }

    #[test]
    fn a_marrow_with_plasma_cells_is_no_complete_response() {
        assert_eq!(score(&[40.0, 0.1, 0.1], 0.06).standing(), Response::VeryGoodPartial);
    }

    #[test]
    fn progression_is_counted_from_the_lowest_level_and_the_best_response_is_kept() {
        let back = score(&[40.0, 10.0, 10.0, 14.0, 15.0, 15.0], 0.1);
        assert_eq!((back.standing(), back.best()), (Response::Progressive, Response::Partial));
        assert_eq!(score(&[40.0, 10.0, 10.0, 15.0, 14.9], 0.1).standing(), Response::Partial, "seen once");
        assert_eq!(
            score(&[40.0, 2.0, 2.0, 5.0, 6.9], 0.1).standing(),
            Response::VeryGoodPartial,
            "small rise"
        );
        assert_eq!(score(&[60.0, 55.0, 65.0, 65.0, 65.0], 0.5).standing(), Response::Stable, "from high");
        assert_eq!(score(&[60.0, 55.0, 69.0, 69.0], 0.5).standing(), Response::Progressive);
    }

    #[test]
    fn what_is_given_next_begins_a_new_line_only_after_progression() {
        let labs = Labs { whole: 12.0, light_chains: 0.0, plasma_cells: 0.1 };
        let mut working = score(&[40.0, 10.0, 10.0], 0.1);
        working.given(9 * VISIT, labs);
        assert_eq!(working.standing(), Response::Partial);
        let mut stopped = score(&[40.0, 60.0, 60.0], 0.1);
        assert_eq!(stopped.standing(), Response::Progressive);
        stopped.given(9 * VISIT, labs);
        assert_eq!(stopped.standing(), Response::None);
        assert_eq!(stopped.line.map(|line| line.baseline), Some(12.0));
    }

    #[test]
    fn light_chains_are_followed_where_nothing_else_is_made_and_nothing_where_there_is_nothing() {
        let labs = |light_chains| Labs { whole: 0.0, light_chains, plasma_cells: 0.02 };
        let mut scoring = ImwgResponse::default();
        scoring.given(0, labs(0.05));
        scoring.step(VISIT, labs(0.05));
        scoring.step(2 * VISIT, labs(0.05));
        assert_eq!(scoring.standing(), Response::None);
        scoring.given(2 * VISIT, labs(1.0));
        (3..5).for_each(|visit| scoring.step(visit * VISIT, labs(0.4)));
        assert_eq!(scoring.standing(), Response::Partial);
        (5..7).for_each(|visit| scoring.step(visit * VISIT, labs(0.52)));
        assert_eq!(scoring.standing(), Response::Progressive);
    }

    #[test]
    fn ids_differ_and_only_partial_or_better_counts() {
        let mut ids = Response::ALL.map(Response::id).to_vec();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), Response::ALL.len());
        assert_eq!(Response::ALL.map(Response::is_response), [false, false, false, false, true, true, true]);
    }
}
