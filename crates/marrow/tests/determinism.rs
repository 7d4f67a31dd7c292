//! The same seed and the same commands give the same run, to the bit, natively and in WebAssembly.
//!
//! The hashes in `golden/hashes.txt` were written natively; both targets must meet them. After a wanted change of the model:
//! `MARROW_REWRITE=1 cargo test -p marrow --test determinism`. In WebAssembly:
//! `cargo test -p marrow --test determinism --target wasm32-unknown-unknown` with `wasm-bindgen-test-runner` on the PATH.

use marrow::{AgentId, Command, Setup, Simulation, Size, Stage};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test;

const GOLDEN: &str = include_str!("golden/hashes.txt");
const TICKS: u32 = 2000;

fn run(seed: u64, stage: Stage, size: Size, therapies: &[&str]) -> Simulation {
    let mut simulation = Simulation::new(Setup { seed, stage, size, ..Setup::default() });
    for therapy in therapies.iter().filter_map(|id| AgentId::from_id(id)) {
        simulation.apply(Command::Give(therapy));
    }
    assert_eq!(simulation.given().len(), therapies.len());
    (0..TICKS).for_each(|_| simulation.tick());
    simulation
}

fn hashes() -> String {
    let runs = [
        run(7, Stage::Early, Size::Small, &[]),
        run(8, Stage::Active, Size::Small, &["antibody", "checkpoint", "car_t"]),
    ];
    let [a, b] = runs.map(|run| run.hash());
    format!("{a:016x}\n{b:016x}\n")
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn two_thousand_ticks_give_the_golden_hashes() {
    let hashes = hashes();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("MARROW_REWRITE").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/hashes.txt");
        std::fs::write(path, &hashes).expect("the golden file can be written");
        return;
    }
    assert_eq!(hashes, GOLDEN);
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn another_seed_gives_another_run() {
    let setup = |seed| Setup { seed, stage: Stage::Healthy, size: Size::Small, ..Setup::default() };
    assert_ne!(Simulation::new(setup(1)).hash(), Simulation::new(setup(2)).hash());
}
