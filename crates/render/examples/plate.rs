//! Writes a plate to look at: `plate out.png [--kinds] [--theme light|dark|bright] [--size 1280x720] [--zoom Z]
//! [--tile PX] [--day N] [--stage healthy|early|active|relapsed] [--therapy ID] [--small] [--large] [--made]`. Without
//! `--kinds` it is the stage of a real run, with `--made` one packed by hand.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

use std::fs::File;
use std::io::BufWriter;

use marrow::sim::{AgentId, Command, Setup, Simulation, Size, Snapshot, Stage, TICKS_PER_DAY};
use render::{Backend as _, Camera, FrameParams, PaintBudget, Raster, Scene, Theme};

#[path = "../tests/support/mod.rs"]
mod support;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| words.iter().position(|w| w == name).and_then(|i| words.get(i + 1)).cloned();
    let number = |name: &str, usual: f32| value(name).and_then(|v| v.parse().ok()).unwrap_or(usual);
    let theme = value("--theme").and_then(|name| Theme::all().find(|t| t.id() == name)).unwrap_or_default();
    let path = words.first().ok_or("name the file to write")?;
    if words.iter().any(|w| w == "--kinds") {
        let sheet = support::sheet::Sheet::of_everything(number("--tile", 160.0) as usize, theme);
        return write(path, sheet.width as u32, sheet.height as u32, &sheet.rgba);
    }
    let size = value("--size").unwrap_or_else(|| "1280x720".into());
    let (w, h) = size.split_once('x').ok_or("a size is like 1280x720")?;
    let (w, h): (u32, u32) = (w.parse()?, h.parse()?);
    let has = |name: &str| words.iter().any(|w| w == name);
    let snapshot = if has("--made") {
        support::stage(760.0, 427.5, 0.12, 99)
    } else {
        let size = if has("--small") {
            Size::Small
        } else if has("--large") {
            Size::Large
        } else {
            Size::Medium
        };
        run(value("--stage").as_deref(), size, number("--day", 30.0), value("--therapy").as_deref())
    };
    let mut camera = Camera::cover(&snapshot.niche, w, h);
    camera.zoom_by(number("--zoom", 1.0), (w as f32 * 0.5, h as f32 * 0.55));
    camera.clamp_to(&snapshot.niche);
    let mut raster = Raster::new(PaintBudget::Unlimited);
    let mut scene = Scene::new();
    raster.draw(scene.build(
        &snapshot,
        &camera,
        &FrameParams { theme, still: true, ..FrameParams::default() },
    ));
    println!("{} cells", snapshot.cells.len());
    write(path, w, h, &raster.pixels())
}

/// A real run: `therapy` is given from the start.
fn run(stage: Option<&str>, size: Size, days: f32, therapy: Option<&str>) -> Snapshot {
    let stage = match stage {
        Some("healthy") => Stage::Healthy,
        Some("early") => Stage::Early,
        Some("relapsed") => Stage::Relapsed,
        _ => Stage::Active,
    };
    let mut simulation = Simulation::new(Setup { stage, size, ..Setup::default() });
    if let Some(id) = therapy.and_then(AgentId::from_id) {
        simulation.apply(Command::Give(id));
    }
    for _ in 0..(days * TICKS_PER_DAY as f32) as u32 {
        simulation.tick();
    }
    Snapshot::of(&simulation)
}

fn write(path: &str, w: u32, h: u32, rgba: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), w, h);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(rgba)?;
    Ok(())
}
