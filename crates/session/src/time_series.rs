//! Time series of a run: a sample a day, switch markers and first occurrences, for the time line.

use marrow::{AgentId, EventKind, Readouts, Response};

/// Samples kept. When they are full every second one goes and the rest are taken half as often.
const MOST_SAMPLES: usize = 720;
/// Markers kept; a person who throws switches more often loses the oldest.
const MOST_MARKERS: usize = 200;

/// One point of the time line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sample {
    /// Model day.
    pub day: f32,
    /// Myeloma cells per nucleated marrow cell.
    pub myeloma_fraction: f32,
    /// Red cells in blood, health = 1.
    pub red_cells: f32,
    /// White cells in blood, health = 1.
    pub white_cells: f32,
    /// Platelets in blood, health = 1.
    pub platelets: f32,
    /// M-protein in blood, g/L.
    pub m_protein_g_per_l: f32,
    /// Bone that is left, whole = 1.
    pub bone: f32,
    /// How the line of treatment works.
    pub response: Response,
    /// CAR T cells on the stage.
    pub car_t_cells: u32,
}

/// A switch that was thrown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SwitchMarker {
    /// Model day.
    pub day: f32,
    /// Which agent.
    pub agent: AgentId,
    /// On or off.
    pub given: bool,
}

/// The first time a step of an agent's mechanism happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FirstOccurrence {
    /// Model day.
    pub day: f32,
    /// Through which agent.
    pub agent: AgentId,
    /// What happened.
    pub kind: EventKind,
}

/// Samples, markers and first occurrences since the start.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeSeries {
    samples: Vec<Sample>,
    pub(crate) markers: Vec<SwitchMarker>,
    pub(crate) from_start: Vec<AgentId>,
    pub(crate) first_occurrences: Vec<FirstOccurrence>,
    interval_days: f32,
}

impl Default for TimeSeries {
    fn default() -> Self {
        Self {
            samples: Vec::with_capacity(MOST_SAMPLES + 1),
            markers: Vec::new(),
            from_start: Vec::new(),
            first_occurrences: Vec::new(),
            interval_days: 1.0,
        }
    }
}

impl TimeSeries {
    /// Samples, oldest first.
    pub fn samples(&self) -> &[Sample] {
        &self.samples
    }

    /// Markers, oldest first.
    pub fn markers(&self) -> &[SwitchMarker] {
        &self.markers
    }

    /// Samples since the last switch was thrown, the one that stood then first; all where none was.
    pub fn since_last_switch(&self) -> &[Sample] {
        let Some(day) = self.markers.last().map(|marker| marker.day) else { return &self.samples };
        let later = self.samples.partition_point(|sample| sample.day <= day);
        &self.samples[later.saturating_sub(1)..]
    }

    /// First occurrences, oldest first.
    pub fn first_occurrences(&self) -> &[FirstOccurrence] {
        &self.first_occurrences
    }

    /// The day that its lines come to.
    pub fn last_day(&self) -> f32 {
        let marked = self.markers.last().map_or(0.0, |marker| marker.day);
        self.samples.last().map_or(0.0, |sample| sample.day).max(marked)
    }

    /// The newest sample of a day or before it.
    pub fn sample_on(&self, day: f32) -> Option<&Sample> {
        let later = self.samples.partition_point(|sample| sample.day <= day);
        self.samples.get(later.saturating_sub(1))
    }

    /// Sets the agents that are on from the start.
    pub fn set_from_start(&mut self, agents: Vec<AgentId>) {
        self.from_start = agents;
    }

    /// Sets the switches that were thrown, all of them, oldest first.
    pub fn set_markers(&mut self, markers: Vec<SwitchMarker>) {
        self.markers = markers;
        self.markers.drain(..self.markers.len().saturating_sub(MOST_MARKERS));
    }

    /// Records an event if it is the first of its kind.
    pub fn record_first(&mut self, first: FirstOccurrence) {
        let known = |known: &FirstOccurrence| (known.agent, known.kind) == (first.agent, first.kind);
        if !self.first_occurrences.iter().any(known) {
            self.first_occurrences.push(first);
        }
    }

    /// Drops what came after a day.
    pub fn truncate_after(&mut self, day: f32) {
        self.samples.retain(|sample| sample.day <= day);
        self.first_occurrences.retain(|first| first.day <= day);
    }

    /// Takes a sample if one is due; returns whether it did.
    pub fn record(&mut self, readouts: &Readouts, car_t_cells: u32) -> bool {
        let due = self.samples.last().is_none_or(|last| readouts.day - last.day >= self.interval_days);
        if due {
            self.samples.push(Sample {
                day: readouts.day,
                myeloma_fraction: readouts.myeloma_fraction,
                red_cells: readouts.red_cells,
                white_cells: readouts.white_cells,
                platelets: readouts.platelets,
                m_protein_g_per_l: readouts.m_protein_g_per_l,
                bone: readouts.bone,
                response: readouts.response,
                car_t_cells,
            });
            self.decimate();
        }
        due
    }

    fn decimate(&mut self) {
        if self.samples.len() > MOST_SAMPLES {
            let mut keep = false;
            self.samples.retain(|_| {
                keep = !keep;
                keep
            });
            self.interval_days *= 2.0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_takes_a_sample_a_day_and_stays_small_over_years() {
        let mut series = TimeSeries::default();
        let taken = (0..20_000)
            .filter(|hour| {
                let day = *hour as f32 / 2.0;
                series.record(&Readouts { day, ..Readouts::default() }, 0)
            })
            .count();
        assert!(taken < 20_000 / 2 + 1, "never more than one a day");
        assert!(series.samples().len() <= MOST_SAMPLES);
        assert_eq!(series.samples()[0].day, 0.0, "the beginning stays");
        assert!(series.samples().windows(2).all(|pair| pair[0].day < pair[1].day));
        assert!(series.samples().last().is_some_and(|last| last.day > 9_900.0));
    }

    #[test]
    fn what_came_since_the_last_switch_begins_with_what_stood_then() {
        let mut series = TimeSeries::default();
        assert_eq!(series.since_last_switch(), []);
        for day in 0..10 {
            series.record(&Readouts { day: day as f32, ..Readouts::default() }, 0);
        }
        assert_eq!(series.since_last_switch().len(), 10, "no switch: since the beginning");
        let agent = AgentId::all().next().unwrap();
        let marker = |day| SwitchMarker { day, agent, given: true };
        series.set_markers(vec![marker(2.0), marker(6.5)]);
        let days: Vec<f32> = series.since_last_switch().iter().map(|sample| sample.day).collect();
        assert_eq!(days, [6.0, 7.0, 8.0, 9.0]);
        series.set_markers(vec![marker(-1.0)]);
        assert_eq!(series.since_last_switch().len(), 10);
    }
}
