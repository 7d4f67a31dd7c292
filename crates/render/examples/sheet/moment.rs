//! A telling moment of each treatment: played until it happens somewhere, then looked at from close by.

use std::path::Path;

use super::{Outcome, draw};
use marrow::niche::Point;
use marrow::{
    AgentId, CellKind, CellState, CellView, Command, ContactKind, EventKind, Setup, Simulation, Size,
    Snapshot, Stage, TICKS_PER_DAY,
};
use render::{Camera, Theme};

/// Size of a picture of a moment.
const MOMENT_PX: (u32, u32) = (300, 200);

/// Two cells then fill the width, with their neighbours around.
const SCALE_PX_PER_UM: f32 = 8.0;

/// What to wait for.
#[derive(Clone, Copy)]
enum Wanted {
    Contact(ContactKind),
    Event(EventKind),
    Cell(fn(&CellView) -> bool),
}

const MOMENTS: [(&str, &str, Wanted); 15] = [
    (
        "antibody_bound",
        "antibody",
        Wanted::Cell(|cell| is_myeloma(cell) && cell.bound.cd38 > 0.6 && cell.antigen[0] > 0.8),
    ),
    ("antibody_grip", "antibody", Wanted::Contact(ContactKind::AntibodyTail)),
    ("antibody_pores", "antibody", Wanted::Event(EventKind::Pore)),
    ("antibody_engulfed", "antibody", Wanted::Contact(ContactKind::Engulfing)),
    ("antibody_complement", "antibody", Wanted::Event(EventKind::Complement)),
    ("checkpoint_pressed", "", Wanted::Contact(ContactKind::BrakePressed)),
    ("checkpoint_covered", "checkpoint", Wanted::Contact(ContactKind::BrakeCovered)),
    ("car_t_grip", "car_t", Wanted::Contact(ContactKind::Car)),
    (
        "car_t_dying",
        "car_t",
        Wanted::Cell(|cell| cell.state == CellState::Dying && (0.4..0.6).contains(&cell.progress)),
    ),
    ("bispecific_waits", "bispecific", Wanted::Cell(|cell| cell.bound.bispecific > 0.5)),
    ("bispecific_bridge", "bispecific", Wanted::Contact(ContactKind::Bridge)),
    ("adc_load", "adc", Wanted::Cell(|cell| cell.bound.taken_in > 0.5)),
    ("chemo_damage", "chemo", Wanted::Event(EventKind::Damaged)),
    ("transplant_empty", "transplant", Wanted::Event(EventKind::Engrafted)),
    (
        "myeloma_divides",
        "",
        Wanted::Cell(|cell| {
            is_myeloma(cell) && cell.state == CellState::Dividing && (0.6..0.8).contains(&cell.progress)
        }),
    ),
];

fn is_myeloma(cell: &CellView) -> bool {
    cell.kind == CellKind::MyelomaCell
}

/// Draws all of them.
pub fn draw_all(folder: &Path) -> Outcome {
    for (name, therapy, wanted) in MOMENTS {
        let Some((snapshot, at)) = find(therapy, wanted) else {
            eprintln!("sheet: {name} did not happen");
            continue;
        };
        let mut camera = Camera::cover(&snapshot.niche, MOMENT_PX.0, MOMENT_PX.1);
        (camera.centre, camera.px_per_um) = (at, SCALE_PX_PER_UM);
        camera.clamp_to(&snapshot.niche);
        draw(&folder.join(format!("{name}.png")), &snapshot, &camera, Theme::Light)?;
    }
    Ok(())
}

/// Plays up to half a year and gives the first moment, not at the stage's edge, and where it is.
fn find(therapy: &str, wanted: Wanted) -> Option<(Snapshot, Point)> {
    let mut run = Simulation::new(Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() });
    if let Some(agent) = AgentId::from_id(therapy) {
        run.apply(Command::Give(agent));
    }
    let mut snapshot = Snapshot::of(&run);
    for _ in 0..180 * TICKS_PER_DAY {
        run.tick();
        run.snapshot(&mut snapshot);
        if let Some(at) = place(&snapshot, wanted) {
            return Some((snapshot, at));
        }
    }
    None
}

fn place(snapshot: &Snapshot, wanted: Wanted) -> Option<Point> {
    let at = |cell: &CellView| Point::new(cell.x_um, cell.y_um);
    let (w, h) = (snapshot.niche.width_um, snapshot.niche.height_um);
    let inside = |p: &Point| (0.12 * w..0.88 * w).contains(&p.x) && (0.2 * h..0.8 * h).contains(&p.y);
    let cell = |index: u32| snapshot.cells.get(index as usize);
    match wanted {
        Wanted::Contact(kind) => {
            snapshot.contacts.iter().filter(|contact| contact.kind == kind).find_map(|contact| {
                let eaten = kind == ContactKind::Engulfing;
                let from = cell(contact.effector).filter(|cell| eaten || cell.progress > 0.5).map(at)?;
                let half_in = |cell: &&CellView| !eaten || (0.25..0.45).contains(&cell.progress);
                let to = cell(contact.target).filter(|cell| is_myeloma(cell)).filter(half_in).map(at)?;
                let middle = Point::new(f32::midpoint(from.x, to.x), f32::midpoint(from.y, to.y));
                Some(middle).filter(inside)
            })
        }
        Wanted::Event(kind) => {
            let now =
                snapshot.events.iter().filter(|event| event.kind == kind && event.tick + 2 > snapshot.tick);
            now.map(|event| Point::new(event.x_um, event.y_um)).find(inside)
        }
        Wanted::Cell(is_so) => snapshot.cells.iter().filter(|cell| is_so(cell)).map(at).find(inside),
    }
}
