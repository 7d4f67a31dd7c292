//! Writes a picture to look at: `plate out.png [--kinds] [--theme light|dark|bright] [--size 1280x720] [--zoom Z]
//! [--tile PX] [--day N] [--stage healthy|early|active|relapsed] [--therapy ID] [--small] [--large] [--made]`. Without
//! `--kinds` it is the stage of a real run, with `--made` one packed by hand.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use lexopt::{Arg, Parser, ValueExt as _};
use marrow::{AgentId, Command, Setup, Simulation, Size, Snapshot, Stage, TICKS_PER_DAY};
use render::{Backend as _, Camera, FrameParams, PaintBudget, Raster, Scene, Theme};

#[path = "../tests/support/mod.rs"]
mod support;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// What was asked for.
struct Options {
    path: PathBuf,
    kinds: bool,
    theme: Theme,
    size_px: (u32, u32),
    zoom: f32,
    tile_px: usize,
    days: f32,
    stage: Stage,
    therapy: Option<AgentId>,
    size: Size,
    made: bool,
}

fn main() -> Result<()> {
    let options = options()?;
    if options.kinds {
        let sheet = support::sheet::Sheet::of_everything(options.tile_px, options.theme);
        return write(&options.path, (sheet.width as u32, sheet.height as u32), &sheet.rgba);
    }
    let snapshot = if options.made { support::stage(760.0, 427.5, 0.12, 99) } else { run(&options) };
    let (width_px, height_px) = options.size_px;
    let mut camera = Camera::cover(&snapshot.niche, width_px, height_px);
    camera.zoom_by(options.zoom, (width_px as f32 * 0.5, height_px as f32 * 0.55));
    camera.clamp_to(&snapshot.niche);
    let mut raster = Raster::new(PaintBudget::Unlimited);
    let params = FrameParams { theme: options.theme, still: true, ..FrameParams::default() };
    raster.draw(Scene::new().build(&snapshot, &camera, &params));
    println!("{} cells", snapshot.cells.len());
    write(&options.path, options.size_px, &raster.pixels())
}

fn options() -> Result<Options> {
    let mut path = None;
    let mut options = Options {
        path: PathBuf::new(),
        kinds: false,
        theme: Theme::default(),
        size_px: (1280, 720),
        zoom: 1.0,
        tile_px: 160,
        days: 30.0,
        stage: Stage::Active,
        therapy: None,
        size: Size::Medium,
        made: false,
    };
    let mut words = Parser::from_env();
    while let Some(word) = words.next()? {
        match word {
            Arg::Value(value) if path.is_none() => path = Some(PathBuf::from(value)),
            Arg::Long("kinds") => options.kinds = true,
            Arg::Long("made") => options.made = true,
            Arg::Long("small") => options.size = Size::Small,
            Arg::Long("large") => options.size = Size::Large,
            Arg::Long("theme") => {
                let id = words.value()?.string()?;
                options.theme = Theme::all().find(|theme| theme.id() == id).ok_or("no such theme")?;
            }
            Arg::Long("size") => {
                let size = words.value()?.string()?;
                let (width, height) = size.split_once('x').ok_or("a size is like 1280x720")?;
                options.size_px = (width.parse()?, height.parse()?);
            }
            Arg::Long("zoom") => options.zoom = words.value()?.parse()?,
            Arg::Long("tile") => options.tile_px = words.value()?.parse()?,
            Arg::Long("day") => options.days = words.value()?.parse()?,
            Arg::Long("stage") => options.stage = stage(&words.value()?.string()?)?,
            Arg::Long("therapy") => {
                let id = words.value()?.string()?;
                options.therapy = Some(AgentId::from_id(&id).ok_or("no such treatment")?);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    options.path = path.ok_or("name the file to write")?;
    Ok(options)
}

fn stage(id: &str) -> Result<Stage> {
    Ok(match id {
        "healthy" => Stage::Healthy,
        "early" => Stage::Early,
        "active" => Stage::Active,
        "relapsed" => Stage::Relapsed,
        _ => return Err("no such stage".into()),
    })
}

/// A real run: the treatment is given from the start.
fn run(options: &Options) -> Snapshot {
    let setup = Setup { stage: options.stage, size: options.size, ..Setup::default() };
    let mut simulation = Simulation::new(setup);
    if let Some(agent) = options.therapy {
        simulation.apply(Command::Give(agent));
    }
    for _ in 0..(options.days * TICKS_PER_DAY as f32) as u32 {
        simulation.tick();
    }
    Snapshot::of(&simulation)
}

fn write(path: &Path, (width, height): (u32, u32), rgba: &[u8]) -> Result<()> {
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(rgba)?;
    Ok(())
}
