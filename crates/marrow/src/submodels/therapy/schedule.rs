//! When doses are due, and how much of the drug each brings.

/// The plan of doses of one agent. Amounts are relative to its full dose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Schedule {
    /// Living cells, given once.
    Once,
    /// Phases one after another; the last goes on for as long as the agent is on.
    Phases(&'static [Phase]),
    /// Doses `every_days`, `doses` of them, again from the start of each cycle.
    Cycle {
        /// Doses in one cycle.
        doses: u32,
        /// Days from one dose of a cycle to the next.
        every_days: f32,
        /// Days from the start of one cycle to the start of the next.
        cycle_days: f32,
    },
}

/// Part of a plan: some doses of one size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Phase {
    /// How many doses, before the next phase.
    pub doses: u32,
    /// Days from each dose of this phase to whatever comes next.
    pub every_days: f32,
    /// Size of each, full dose = 1.
    pub amount: f32,
}

/// Shorthand for tables of phases.
pub(super) const fn phase(doses: u32, every_days: f32, amount: f32) -> Phase {
    Phase { doses, every_days, amount }
}

impl Schedule {
    /// Day (since the agent was given) and size of dose number `n`, the first being 0. `None`: no such dose.
    pub fn dose(&self, n: u32) -> Option<(f32, f32)> {
        match *self {
            Self::Once => None,
            Self::Phases(phases) => in_phases(phases, n),
            Self::Cycle { doses, every_days, cycle_days } => {
                let (cycle, place) = (n / doses.max(1), n % doses.max(1));
                Some((cycle as f32 * cycle_days + place as f32 * every_days, 1.0))
            }
        }
    }
}

fn in_phases(phases: &[Phase], mut n: u32) -> Option<(f32, f32)> {
    let mut day = 0.0;
    for (place, phase) in phases.iter().enumerate() {
        if n < phase.doses || place + 1 == phases.len() {
            return Some((day + n as f32 * phase.every_days, phase.amount));
        }
        n -= phase.doses;
        day += phase.doses as f32 * phase.every_days;
    }
    None
}

#[cfg(test)]
mod tests {

    use super::*;

    #[test]
    fn phases_follow_one_another_and_the_last_goes_on() {
        const PHASES: &[Phase] = &[phase(1, 3.0, 0.1), phase(2, 4.0, 0.2), phase(1, 7.0, 1.0)];
        let plan = Schedule::Phases(PHASES);
        let doses: Vec<_> = (0..5).filter_map(|n| plan.dose(n)).collect();
        assert_eq!(doses, [(0.0, 0.1), (3.0, 0.2), (7.0, 0.2), (11.0, 1.0), (18.0, 1.0)]);
        assert_eq!(Schedule::Once.dose(0), None);
    }

    #[test]
    fn cycles_have_a_rest() {
        let plan = Schedule::Cycle { doses: 21, every_days: 1.0, cycle_days: 28.0 };
        assert_eq!((plan.dose(20), plan.dose(21)), (Some((20.0, 1.0)), Some((28.0, 1.0))));
    }
}
