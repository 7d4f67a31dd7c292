//! Milestones of a run, read from its time series, for the transcript.

use marrow::Response;

use crate::thresholds::LOW_COUNT;
use crate::time_series::{Sample, TimeSeries};

/// A share below so much of the one at the beginning is worth a line; above it is chance.
const FEWER: f32 = 0.8;

/// Something that stands out in a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Milestone {
    /// Model day.
    pub day: f32,
    /// What it is.
    pub what: MilestoneKind,
}

/// What stands out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MilestoneKind {
    /// The first time that a line of treatment came to this class of response.
    Reached(Response),
    /// After a response of half or more, the myeloma grows again.
    Relapse,
    /// The lowest that a blood count has been so far, health = 1.
    Lowest(BloodCount, f32),
    /// The fewest myeloma cells so far, of all marrow cells.
    Fewest(f32),
    /// The most CAR T cells on the stage so far.
    MostCarT(u32),
}

/// A blood count that a milestone can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BloodCount {
    /// Red cells.
    RedCells,
    /// White cells.
    WhiteCells,
    /// Platelets.
    Platelets,
}

impl BloodCount {
    const ALL: [Self; 3] = [Self::RedCells, Self::WhiteCells, Self::Platelets];

    /// Its value, health = 1.
    const fn read(self, sample: &Sample) -> f32 {
        match self {
            Self::RedCells => sample.red_cells,
            Self::WhiteCells => sample.white_cells,
            Self::Platelets => sample.platelets,
        }
    }
}

/// All of a run so far.
pub fn milestones(series: &TimeSeries) -> Vec<Milestone> {
    let samples = series.samples();
    let mut all = responses(samples);
    all.extend(BloodCount::ALL.into_iter().filter_map(|count| {
        let low = least(samples, |sample| count.read(sample))?;
        let lowest = Some(count.read(low)).filter(|lowest| *lowest < LOW_COUNT)?;
        Some(Milestone { day: low.day, what: MilestoneKind::Lowest(count, lowest) })
    }));
    let first = samples.first().map_or(0.0, |first| first.myeloma_fraction);
    let fewest = least(samples, |sample| sample.myeloma_fraction);
    let fewest = fewest.filter(|few| few.myeloma_fraction < FEWER * first);
    all.extend(
        fewest.map(|few| Milestone { day: few.day, what: MilestoneKind::Fewest(few.myeloma_fraction) }),
    );
    let most = least(samples, |sample| -(sample.car_t_cells as f32)).filter(|most| most.car_t_cells > 0);
    all.extend(most.map(|most| Milestone { day: most.day, what: MilestoneKind::MostCarT(most.car_t_cells) }));
    all
}

/// Each class that was better than all before it, and each loss of a response. What comes after a loss counts anew.
fn responses(samples: &[Sample]) -> Vec<Milestone> {
    let (mut all, mut best) = (Vec::new(), Response::Stable);
    for sample in samples {
        if sample.response > best {
            best = sample.response;
            all.push(Milestone { day: sample.day, what: MilestoneKind::Reached(best) });
        }
        if sample.response == Response::Progressive && best >= Response::Partial {
            best = Response::Stable;
            all.push(Milestone { day: sample.day, what: MilestoneKind::Relapse });
        }
    }
    all
}

/// The first of the least.
fn least(samples: &[Sample], of: impl Fn(&Sample) -> f32) -> Option<&Sample> {
    samples.iter().min_by(|a, b| of(a).total_cmp(&of(b)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation_run::SimulationRun;
    use marrow::{AgentId, Setup, Size, Stage, TICKS_PER_DAY};

    #[test]
    fn car_t_cells_peak_and_myeloma_responds() {
        let setup = Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() };
        let mut run = SimulationRun::new(setup, Vec::new());
        run.switch(AgentId::from_id("car_t").unwrap(), true);
        run.play(60 * TICKS_PER_DAY);
        let all = milestones(run.time_series());
        let peak = all.iter().find(|one| matches!(one.what, MilestoneKind::MostCarT(_))).unwrap();
        assert!((12.0..30.0).contains(&peak.day), "{peak:?}");
        assert!(all.iter().any(|one| one.what == MilestoneKind::Reached(Response::Partial)), "{all:?}");
        let few = all.iter().find(|one| matches!(one.what, MilestoneKind::Fewest(_))).unwrap();
        assert!(few.day > peak.day, "{few:?}");
        assert!(all.iter().any(
            |one| matches!(one.what, MilestoneKind::Lowest(BloodCount::RedCells, low) if low < LOW_COUNT)
        ));
    }

    #[test]
    fn without_treatment_nothing_is_reached() {
        let setup = Setup { stage: Stage::Healthy, size: Size::Small, ..Setup::default() };
        let mut run = SimulationRun::new(setup, Vec::new());
        run.play(5 * TICKS_PER_DAY);
        assert_eq!(milestones(run.time_series()), []);
    }

    #[test]
    fn growth_after_a_response_is_a_relapse_once() {
        let classes = [Response::None, Response::Partial, Response::Progressive, Response::Progressive];
        let sample = |(day, response): (u8, Response)| Sample {
            day: f32::from(day),
            myeloma_fraction: 0.2,
            red_cells: 1.0,
            white_cells: 1.0,
            platelets: 1.0,
            m_protein_g_per_l: 0.0,
            bone: 1.0,
            response,
            car_t_cells: 0,
        };
        let samples: Vec<Sample> = (0..).zip(classes).map(sample).collect();
        let whats: Vec<MilestoneKind> = responses(&samples).iter().map(|one| one.what).collect();
        assert_eq!(whats, [MilestoneKind::Reached(Response::Partial), MilestoneKind::Relapse]);
    }
}
