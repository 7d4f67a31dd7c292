//! Motion smoothing: fast play is shown calmer than the model moves, slow play as it is, nobody leaps or is shown far from
//! their place, and the snapshot stays the model's.

#![allow(clippy::disallowed_methods, reason = "a test compares with a tolerance")]

use std::collections::HashMap;

use marrow::{
    AgentId, CellState, CellView, Command, Setup, Simulation, Size, Snapshot, Stage, TICKS_PER_DAY,
};
use render::Scene;

/// The highest speed of the page: eight days in a second.
const FASTEST: f32 = 8.0 * TICKS_PER_DAY as f32;

type Place = (f32, f32);

/// Plays a marrow with much coming and going and gives, for each tick, cells on their own feet: where they are and where
/// they are shown.
fn watch(ticks_per_second: f32, ticks_at_once: u32) -> Vec<HashMap<u64, [Place; 2]>> {
    let mut run =
        Simulation::new(Setup { stage: Stage::Active, size: Size::Small, seed: 5, ..Setup::default() });
    for agent in AgentId::all().filter(|agent| ["chemo", "car_t"].contains(&agent.as_str())) {
        run.apply(Command::Give(agent));
    }
    let (mut snapshot, mut scene) = (Snapshot::of(&run), Scene::new());
    let look = |_| {
        (0..ticks_at_once).for_each(|_| run.tick());
        run.snapshot(&mut snapshot);
        scene.smooth_motion(&snapshot, ticks_per_second);
        let cells = snapshot.cells.iter().filter(|cell| cell.state != CellState::InFlow);
        let shown = |cell: &CellView| scene.position(&snapshot, cell, 1.0);
        let both = |cell: &CellView| [(cell.x_um, cell.y_um), (shown(cell).x, shown(cell).y)];
        cells.map(|cell| (cell.id, both(cell))).collect()
    };
    (0..40 * TICKS_PER_DAY / ticks_at_once).map(look).collect()
}

fn apart(a: Place, b: Place) -> f32 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// How far from a straight and even way the middle one of three places lies.
fn turn(a: Place, b: Place, c: Place) -> f32 {
    (a.0 + c.0 - 2.0 * b.0).hypot(a.1 + c.1 - 2.0 * b.1)
}

#[test]
fn slow_play_is_shown_as_it_is() {
    for cells in watch(6.0, 1) {
        assert!(cells.values().all(|[own, shown]| apart(*own, *shown) < 1e-3));
    }
}

#[test]
fn fast_play_is_calmer_and_near() {
    for ticks_at_once in [1, 3] {
        let looks = watch(FASTEST, ticks_at_once);
        let (mut turns, mut shown_turns, mut longest) = (0.0, 0.0, 0.0_f32);
        for three in looks.windows(3) {
            for (id, now) in &three[2] {
                let [Some(first), Some(before)] = [0, 1].map(|look: usize| three[look].get(id)) else {
                    continue;
                };
                turns += turn(first[0], before[0], now[0]);
                shown_turns += turn(first[1], before[1], now[1]);
                longest = longest.max(apart(before[1], now[1]) - apart(before[0], now[0]));
            }
        }
        assert!(shown_turns < 0.5 * turns, "turns of {shown_turns} are shown, {turns} were made, µm");
        assert!(longest < 4.0 * ticks_at_once as f32, "someone leapt {longest} µm");
        let mut off: Vec<f32> = looks.iter().flat_map(|l| l.values()).map(|[a, b]| apart(*a, *b)).collect();
        off.sort_by(f32::total_cmp);
        assert!(off[off.len() / 2] < 3.0, "half are off by {} µm", off[off.len() / 2]);
        assert!(off[off.len() - 1] <= 90.0, "someone is shown {} µm off", off[off.len() - 1]);
    }
}

/// Another run, a jump in time or a snapshot that was changed by hand: no cell is shown where one of its number was once.
#[test]
fn what_was_not_followed_is_shown_where_it_is() {
    let setup = Setup { size: Size::Small, ..Setup::default() };
    let mut run = Simulation::new(setup);
    let (mut snapshot, mut scene) = (Snapshot::of(&run), Scene::new());
    for _ in 0..30 {
        run.tick();
        run.snapshot(&mut snapshot);
        scene.smooth_motion(&snapshot, FASTEST);
    }
    let lags = |scene: &Scene, snapshot: &Snapshot| {
        let off = |cell: &CellView| (scene.position(snapshot, cell, 1.0).x - cell.at(1.0).x).abs() > 0.01;
        snapshot.cells.iter().filter(|cell| off(cell)).count()
    };
    assert!(lags(&scene, &snapshot) > 100, "{} cells lag", lags(&scene, &snapshot));
    for cell in &mut snapshot.cells {
        cell.x_um += 1.0;
    }
    assert_eq!(lags(&scene, &snapshot), 0);
    run.snapshot(&mut snapshot);
    scene.reset_motion();
    assert_eq!(lags(&scene, &snapshot), 0);
    scene.smooth_motion(&snapshot, FASTEST);
    assert_eq!(lags(&scene, &snapshot), 0);
}
