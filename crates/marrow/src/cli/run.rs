//! The run itself: treatments on their days, a row now and then.

use std::io::{self, Write};

use marrow::{Command, Simulation, TICKS_PER_DAY};

use super::arguments::Plan;
use super::output_columns::{COLUMNS, Entry};

/// Plays the plan and writes a row for the start and for every so many days.
pub fn run(plan: &Plan, out: &mut impl Write) -> io::Result<()> {
    let mut simulation = Simulation::new(plan.setup);
    plan.format.open(out)?;
    for day in 0..=plan.days {
        command(plan, day, &mut simulation);
        if day % plan.every == 0 {
            plan.format.row(out, day == 0, &row(&simulation))?;
        }
        if day < plan.days {
            (0..TICKS_PER_DAY).for_each(|_| simulation.tick());
        }
    }
    plan.format.close(out)
}

/// What ends today ends before what begins today, so that a treatment may be given again on the day on which it ends.
fn command(plan: &Plan, day: u32, simulation: &mut Simulation) {
    for given in plan.given.iter().filter(|given| given.to_day == Some(day)) {
        simulation.apply(Command::Stop(given.agent));
    }
    for given in plan.given.iter().filter(|given| given.from_day == day) {
        simulation.apply(Command::Give(given.agent));
    }
}

fn row(simulation: &Simulation) -> Vec<Entry> {
    let readouts = simulation.readouts();
    COLUMNS.iter().map(|column| column.entry(simulation, &readouts)).collect()
}
