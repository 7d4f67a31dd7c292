//! How well a treatment works, by the rules of the International Myeloma Working Group (`science.md` 6): against the level
//! on the day the treatment began, and, for progression, against the lowest level since. A class counts once two visits in
//! a row have found it.

#[cfg(test)]
mod tests;

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
