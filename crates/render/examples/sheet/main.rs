//! Draws the contact sheet: `sheet FOLDER` writes its pictures there. Every kind, pose and mark; the stage in each
//! room at three zooms; a moment of each treatment, found in real runs. `cargo xtask shots --sheet` calls it.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

mod moment;
mod paletted;

use std::path::Path;

use marrow::{Setup, Simulation, Size, Snapshot, Stage, TICKS_PER_DAY};
use render::{Backend as _, Camera, FrameParams, PaintBudget, Raster, Scene, SystemColours, Theme};

#[path = "../../tests/support/mod.rs"]
mod support;

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Size of a picture of the stage.
const STAGE_PX: (u32, u32) = (480, 270);

/// The three zooms, as factors of the widest.
const ZOOMS: [(&str, f32); 3] = [("whole", 1.0), ("region", 2.4), ("cells", 7.0)];

fn main() -> Outcome {
    let folder = std::env::args().nth(1).ok_or("name the folder to write to")?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    for theme in rooms() {
        let sheet = support::sheet::Sheet::of_everything(56, theme);
        let size = (sheet.width as u32, sheet.height as u32);
        paletted::write(&folder.join(format!("kinds_{}.png", theme.id())), size, &sheet.rgba)?;
    }
    let mut run = Simulation::new(Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() });
    (0..20 * TICKS_PER_DAY).for_each(|_| run.tick());
    let snapshot = Snapshot::of(&run);
    for theme in rooms() {
        for (name, zoom) in ZOOMS {
            let mut camera = Camera::cover(&snapshot.niche, STAGE_PX.0, STAGE_PX.1);
            camera.zoom_by(zoom, (STAGE_PX.0 as f32 * 0.45, STAGE_PX.1 as f32 * 0.55));
            camera.clamp_to(&snapshot.niche);
            draw(&folder.join(format!("stage_{}_{name}.png", theme.id())), &snapshot, &camera, theme)?;
        }
    }
    moment::draw_all(folder)
}

/// The rooms, and one set of system colours.
fn rooms() -> impl Iterator<Item = Theme> {
    let system =
        SystemColours { canvas: [0; 3], text: [255; 3], highlight: [26, 235, 255], highlight_text: [0; 3] };
    Theme::all().chain([Theme::Forced(system)])
}

/// One still picture of a stage.
fn draw(path: &Path, snapshot: &Snapshot, camera: &Camera, theme: Theme) -> Outcome {
    let (mut raster, mut scene) = (Raster::new(PaintBudget::Unlimited), Scene::new());
    raster.draw(scene.build(snapshot, camera, &FrameParams { theme, still: true, ..FrameParams::default() }));
    paletted::write(path, raster.size(), &raster.pixels())
}
