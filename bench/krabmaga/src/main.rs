//! The mechanics workload in krABMaga. Speaks the line protocol of `mechanics/serve.mjs`.

mod discs;
mod niche;

use discs::Discs;
use krabmaga::engine::schedule::Schedule;
use krabmaga::engine::state::State;
use niche::Niche;
use std::io::{self, BufRead};
use std::time::Instant;

fn main() -> io::Result<()> {
    let mut running: Option<(Niche, Schedule)> = None;
    for line in io::stdin().lock().lines() {
        let line = line?;
        let (verb, word) = line.split_once(' ').unwrap_or((&line, ""));
        match (verb, &mut running) {
            ("load", _) => {
                let mut niche = Niche::new(&Discs::read(word)?);
                let mut schedule = Schedule::new();
                niche.init(&mut schedule);
                running = Some((niche, schedule));
                println!("ok");
            }
            ("step", Some((niche, schedule))) => {
                let begin = Instant::now();
                for _ in 0..word.parse().unwrap_or(0) {
                    schedule.step(niche);
                }
                println!("{}", begin.elapsed().as_nanos());
            }
            ("dump", Some((niche, _))) => {
                niche.discs().write(word)?;
                println!("ok");
            }
            _ => println!("unknown"),
        }
    }
    Ok(())
}
