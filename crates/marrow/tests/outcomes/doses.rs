//! More of a drug never does less to its target.

use marrow::sim::{AgentId, CellKind, Command, Stage};

use super::seeds::{MANY, begin, each, play};

const SCALES: [f32; 4] = [0.25, 0.5, 1.0, 2.0];

/// Days in which each agent has begun to show what it does.
const DAYS: u32 = 30;

/// Myeloma cells left after them, those at the start = 1, on average.
fn left(id: AgentId, scale: f32) -> f32 {
    let shares = each(MANY, |seed| {
        let mut simulation = begin(seed, Stage::Active);
        let before = simulation.count(CellKind::MyelomaCell) as f32;
        simulation.scale_dose(id, scale);
        simulation.apply(Command::Give(id));
        play(&mut simulation, DAYS);
        simulation.count(CellKind::MyelomaCell) as f32 / before
    });
    shares.iter().sum::<f32>() / shares.len() as f32
}

#[test]
fn more_of_a_drug_never_leaves_more_myeloma_cells() {
    for id in AgentId::all() {
        let left = SCALES.map(|scale| left(id, scale));
        // Where a drug does little, means of thirty people differ by chance alone by a hundredth or two.
        let falls = left.windows(2).all(|pair| pair[1] <= pair[0] + 0.02);
        assert!(falls, "{}: {left:?} at {SCALES:?}", id.as_str());
    }
}
