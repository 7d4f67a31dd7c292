//! Run event: something in a run that a person can go to, on and back. It happens at the tick at which its reading shows more than
//! at the tick before.

use marrow::{AgentId, EventKind, Response, SideEffect, Simulation};
use strum::{EnumString, VariantArray, VariantNames};

use crate::thresholds::NAMED_SIDE_EFFECT;

/// Below this, health = 1, a blood count has fallen below half.
const HALF: f32 = 0.5;

/// What can be gone to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, EnumString, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum RunEvent {
    /// A CAR T cell killed a cell.
    #[default]
    CarTKill,
    /// A treatment, or an immune cell that it helps, killed a cell.
    Kill,
    /// A dose came in, or living cells began to come back.
    Dose,
    /// A treatment was switched on or off.
    Switch,
    /// A side effect has become strong enough to be named.
    SideEffect,
    /// Red cells in blood fell below half.
    RedCellsHalf,
    /// White cells in blood did.
    WhiteCellsHalf,
    /// Platelets in blood did.
    PlateletsHalf,
    /// The treatment brought a response: partial or better.
    Response,
    /// It brought a complete response.
    Complete,
    /// After a response the myeloma grows again.
    Regrowth,
    /// A myeloma cell with too little of a given drug's target divided.
    Escape,
}

/// What a run shows of an event at one tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventReading {
    /// How often it has happened: more than before is the event.
    Count(u32),
    /// What holds: something that did not hold before is the event.
    Holds(u32),
    /// What is set: anything else than before is the event.
    Set(u32),
}

impl RunEvent {
    /// All, in the order in which they are offered.
    pub const ALL: &[Self] = <Self as VariantArray>::VARIANTS;

    /// Its id, in words.
    pub const fn id(self) -> &'static str {
        <Self as VariantNames>::VARIANTS[self as usize]
    }

    /// The one with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        id.parse().ok()
    }

    /// What a run shows of it now.
    pub fn read(self, run: &Simulation) -> EventReading {
        use EventReading::{Count, Holds, Set};
        let readouts = || run.readouts();
        match self {
            Self::CarTKill => Count(kills(run, |agent| agent.as_str() == "car_t")),
            Self::Kill => Count(kills(run, |_| true)),
            Self::Dose => Holds(bits(AgentId::all().map(|agent| run.is_dosed(agent)))),
            Self::Switch => Set(bits(AgentId::all().map(|agent| run.given().contains(&agent)))),
            Self::SideEffect => Holds(bits(
                SideEffect::ALL.into_iter().map(|effect| run.side_effect(effect) >= NAMED_SIDE_EFFECT),
            )),
            Self::RedCellsHalf => Holds(u32::from(readouts().red_cells < HALF)),
            Self::WhiteCellsHalf => Holds(u32::from(readouts().white_cells < HALF)),
            Self::PlateletsHalf => Holds(u32::from(readouts().platelets < HALF)),
            Self::Response => Holds(u32::from(readouts().response.is_response())),
            Self::Complete => Holds(u32::from(readouts().response == Response::Complete)),
            Self::Regrowth => Holds(u32::from(has_regrown(run))),
            Self::Escape => Count(tallied(run, EventKind::Escaped)),
        }
    }
}

impl EventReading {
    /// Whether the event has happened between a reading and this one, a tick later.
    pub const fn follows(self, before: Self) -> bool {
        match (before, self) {
            (Self::Count(before), Self::Count(now)) => now > before,
            (Self::Holds(before), Self::Holds(now)) => now & !before != 0,
            (Self::Set(before), Self::Set(now)) => now != before,
            _ => false,
        }
    }
}

fn has_regrown(run: &Simulation) -> bool {
    let readouts = run.readouts();
    readouts.response == Response::Progressive && readouts.best_response.is_response()
}

fn kills(run: &Simulation, of: fn(AgentId) -> bool) -> u32 {
    let tally = |agent| run.tally(agent, EventKind::Apoptosis) + run.tally(agent, EventKind::Engulfed);
    AgentId::all().filter(|agent| of(*agent)).map(tally).sum()
}

fn tallied(run: &Simulation, kind: EventKind) -> u32 {
    AgentId::all().map(|agent| run.tally(agent, kind)).sum()
}

fn bits(holds: impl Iterator<Item = bool>) -> u32 {
    holds.enumerate().fold(0, |all, (place, holds)| all | u32::from(holds) << (place as u32).min(31))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_bit_and_an_id_of_its_own() {
        const { assert!(AgentId::COUNT <= 32 && SideEffect::COUNT <= 32) };
        assert!(RunEvent::ALL.iter().all(|event| RunEvent::from_id(event.id()) == Some(*event)));
    }

    #[test]
    fn a_new_thing_is_seen_while_another_ends() {
        use EventReading::{Count, Holds, Set};
        assert!(Holds(0b10).follows(Holds(0b01)) && !Holds(0b01).follows(Holds(0b11)));
        assert!(Set(0b01).follows(Set(0b11)) && !Set(1).follows(Set(1)));
        assert!(Count(3).follows(Count(2)) && !Count(2).follows(Count(2)) && !Count(3).follows(Set(2)));
    }
}
