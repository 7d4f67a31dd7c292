//! How runs of a row end: best response and the month in which growth returns.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use marrow::{Response, Simulation, Stage};

use super::expected::Expected;
use super::support::{agent, begin, play as play_days};
use marrow::Command;

/// Days in a month.
pub const MONTH_DAYS: f64 = 30.4375;

/// How one run ended.
#[derive(Clone, Copy)]
pub struct Ending {
    /// Best class before growth returned.
    pub best: Response,
    /// Lowest M-protein before growth returned, that at the start = 1.
    pub lowest: f64,
    /// Month of progression; `None`: not within the follow-up.
    pub months: Option<f64>,
}

/// The id in `transplant@112`.
pub fn id_of(given: &str) -> &str {
    given.split('@').next().unwrap_or_default()
}

/// The days in `chemo@0-112`.
fn days_of(given: &str) -> (u32, Option<u32>) {
    let Some((_, days)) = given.split_once('@') else { return (0, None) };
    let day = |word: &str| word.parse().ok();
    match days.split_once('-') {
        Some((from, to)) => (day(from).unwrap_or(0), day(to)),
        None => (day(days).unwrap_or(0), None),
    }
}

fn command(simulation: &mut Simulation, given: &[&str], today: u32) {
    for one in given {
        let (from, to) = days_of(one);
        if to == Some(today) {
            simulation.apply(Command::Stop(agent(id_of(one))));
        }
        if from == today {
            simulation.apply(Command::Give(agent(id_of(one))));
        }
    }
}

fn run(stage: Stage, given: &[&str], seed: u64, months: u32) -> Ending {
    let mut simulation = begin(seed, stage);
    let before = f64::from(simulation.readouts().m_protein_g_per_l);
    let mut ending = Ending { best: Response::None, lowest: 1.0, months: None };
    for day in 0..(f64::from(months) * MONTH_DAYS) as u32 {
        command(&mut simulation, given, day);
        play_days(&mut simulation, 1);
        let now = simulation.readouts();
        if now.response == Response::Progressive {
            ending.months = Some(f64::from(day + 1) / MONTH_DAYS);
            break;
        }
        ending.best = ending.best.max(now.best_response);
        ending.lowest = ending.lowest.min(f64::from(now.m_protein_g_per_l) / before);
    }
    ending
}

/// Plays all rows on all processors; each row's endings in the order of the seeds.
pub fn play(rows: &[Expected], seeds: u64, months: u32) -> Vec<Vec<Ending>> {
    let jobs: Vec<(usize, u64)> =
        (0..rows.len()).flat_map(|row| (1..=seeds).map(move |seed| (row, seed))).collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let take = || jobs.get(next.fetch_add(1, Ordering::Relaxed)).copied();
        std::iter::from_fn(take)
            .map(|(row, seed)| {
                let Expected { stage, given, follow, .. } = rows[row];
                (row, seed, run(stage, given, seed, months.min(follow)))
            })
            .collect::<Vec<_>>()
    };
    let mut all: Vec<(usize, u64, Ending)> = thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|one| one.join().expect("each run ends well")).collect()
    });
    all.sort_by_key(|&(row, seed, _)| (row, seed));
    let of = |row| all.iter().filter(move |one| one.0 == row).map(|one| one.2).collect();
    (0..rows.len()).map(of).collect()
}
