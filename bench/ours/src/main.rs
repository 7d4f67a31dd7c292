//! Our native contenders. Speaks the line protocol of `mechanics/serve.mjs` and of `whole/serve.mjs`.

mod counting;

use bench_ours::{discs::Discs, marrow_run, packing::Packing};
use marrow::Simulation;
use std::io::{self, BufRead};
use std::time::Instant;

#[global_allocator]
static HEAP: counting::Counting = counting::Counting;

enum Running {
    Nothing,
    Packing(Packing),
    Whole(Box<Simulation>),
}

impl Running {
    fn step(&mut self) {
        match self {
            Self::Nothing => {}
            Self::Packing(packing) => packing.step(),
            Self::Whole(run) => run.tick(),
        }
    }
}

fn main() -> io::Result<()> {
    let mut running = Running::Nothing;
    for line in io::stdin().lock().lines() {
        let line = line?;
        let (verb, word) = line.split_once(' ').unwrap_or((&line, ""));
        println!("{}", answer(&mut running, verb, word)?);
    }
    Ok(())
}

fn answer(running: &mut Running, verb: &str, word: &str) -> io::Result<String> {
    let mut said = "ok".to_owned();
    match (verb, &mut *running) {
        ("load", _) => *running = Running::Packing(Packing::new(&Discs::read(word)?)),
        ("run", _) => *running = Running::Whole(Box::new(marrow_run::warm_run(word))),
        ("step", running) => {
            let begin = Instant::now();
            for _ in 0..word.parse().unwrap_or(0) {
                running.step();
            }
            said = begin.elapsed().as_nanos().to_string();
        }
        ("dump", Running::Packing(packing)) => packing.discs().write(word)?,
        ("cells", Running::Whole(run)) => said = run.readouts().n_cells.to_string(),
        ("allocations", _) => said = counting::so_far().to_string(),
        _ => said = "unknown".to_owned(),
    }
    Ok(said)
}
