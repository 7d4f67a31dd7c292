//! The whole model with every process on: active myeloma and every treatment given.

use marrow::{AgentId, Command, Setup, Simulation, Size, Stage};

/// Ticks before a run is measured, so that treatments act and buffers have grown.
pub const WARM_TICKS: u32 = 48;

/// A run, warm. An unknown size is small.
pub fn warm_run(size: &str) -> Simulation {
    let size = match size {
        "large" => Size::Large,
        "medium" => Size::Medium,
        _ => Size::Small,
    };
    let mut run = Simulation::new(Setup { stage: Stage::Active, size, ..Setup::default() });
    // Chemotherapy and a transplant would empty the marrow: fewer cells, not more work.
    let emptying = |agent: &AgentId| matches!(agent.as_str(), "chemo" | "transplant");
    AgentId::all().filter(|agent| !emptying(agent)).for_each(|agent| run.apply(Command::Give(agent)));
    (0..WARM_TICKS).for_each(|_| run.tick());
    run
}
