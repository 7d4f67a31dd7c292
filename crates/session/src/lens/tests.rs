//! Which cell the lens shows, how long, and how often it looks and draws.

use super::*;
use marrow::{Command, Setup, Simulation, Size, Stage, Target};

fn agent(id: &str) -> AgentId {
    AgentId::from_id(id).unwrap()
}

fn run(stage: Stage, given: &[&str], ticks: u32) -> (Simulation, Snapshot) {
    let mut run = Simulation::new(Setup { stage, size: Size::Small, ..Setup::default() });
    for id in given {
        run.apply(Command::Give(agent(id)));
    }
    (0..ticks).for_each(|_| run.tick());
    let snapshot = Snapshot::of(&run);
    (run, snapshot)
}

fn open() -> Lens {
    let place = LensPlace { box_px: [0.0; 4], picture_px: (120, 120) };
    Lens { place: Some(place), ..Lens::default() }
}

#[test]
fn the_cell_carries_the_marker_and_is_kept_until_it_is_gone() {
    let bispecific = agent("bispecific");
    let (mut run, mut snapshot) = run(Stage::Active, &["bispecific"], 30);
    let mut lens = open();
    lens.show(bispecific);
    assert!(lens.build(&snapshot, bispecific, &FrameParams::default(), (0.0, true)));
    let first = *lens.cell(&snapshot).unwrap();
    assert!(fits(&first, bispecific));
    for tick in 1..60 {
        run.tick();
        run.snapshot(&mut snapshot);
        let before = lens.cell;
        let stays = lens.cell(&snapshot).is_some();
        // As often as pictures come; no cell is old enough to be left.
        lens.build(&snapshot, bispecific, &FrameParams::default(), (f64::from(tick) * 300.0, true));
        let quiet = snapshot
            .cells
            .iter()
            .position(|cell| Some(cell.id) == before)
            .is_some_and(|at| step(&snapshot, at, bispecific).is_none());
        assert!(!stays || quiet || lens.cell == before, "tick {tick}: another cell while the first is busy");
    }
}

#[test]
fn without_a_cell_that_carries_the_marker_there_is_none() {
    let car_t = agent("car_t");
    let (_, mut snapshot) = run(Stage::Active, &["car_t"], 1);
    let mut lens = open();
    lens.show(car_t);
    snapshot.cells.iter_mut().for_each(|cell| cell.antigen[Target::Bcma as usize] = 0.1);
    assert!(!lens.build(&snapshot, car_t, &FrameParams::default(), (0.0, false)));
    assert_eq!(lens.cell, None);
}

#[test]
fn few_pictures_are_drawn_while_time_runs() {
    let (_, snapshot) = run(Stage::Active, &["antibody"], 5);
    let (mut lens, antibody) = (open(), agent("antibody"));
    lens.show(antibody);
    let drawn = |lens: &mut Lens, moves| {
        (0..60)
            .filter(|frame| {
                lens.build(&snapshot, antibody, &FrameParams::default(), (f64::from(*frame) * 16.7, moves))
            })
            .count()
    };
    assert_eq!(drawn(&mut lens, true), 4, "in a second");
    assert_eq!(drawn(&mut lens, false), 60, "what is asked for is drawn at once");
    lens.put(None);
    assert_eq!(drawn(&mut lens, false), 0, "nobody sees it");
}

#[test]
fn its_cell_is_looked_for_as_seldom_where_nobody_sees_it() {
    let (_, snapshot) = run(Stage::Active, &["antibody"], 5);
    let (mut lens, antibody) = (Lens::default(), agent("antibody"));
    lens.show(antibody);
    for frame in 0..12 {
        lens.build(&snapshot, antibody, &FrameParams::default(), (f64::from(frame) * 16.7, true));
    }
    assert_eq!(lens.looked_ms, Some(0.0));
    lens.put(open().place);
    assert_eq!(lens.looked_ms, None, "who opens it does not wait");
}
