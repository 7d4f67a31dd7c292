//! Golden pictures: they must stay as they were looked at. Where one differs, the new picture and the difference are written
//! beside each other and the failure says where. `UPDATE_GOLDEN=1 cargo test -p render` draws them anew: look at each before
//! you keep it.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

mod support;

use std::error::Error;
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};

use render::{Backend as _, Camera, FrameParams, PaintBudget, Raster, Scene, Theme};
use support::scenes;

/// Largest mean difference of a byte; a hair on one cell of a sheet is more.
const MEAN: f64 = 0.05;

/// A pixel differs when a byte is farther off than this; so many of a million may.
const FAR: u8 = 10;
const FAR_PER_MILLION: usize = 100;

fn write(path: &Path, width: u32, height: u32, rgba: &[u8]) -> Result<(), Box<dyn Error>> {
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), width, height);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header()?.write_image_data(rgba)?;
    Ok(())
}

fn read(path: &Path) -> Result<(u32, u32, Vec<u8>), Box<dyn Error>> {
    let mut reader = png::Decoder::new(BufReader::new(File::open(path)?)).read_info()?;
    let mut rgba = vec![0; reader.output_buffer_size().ok_or("too large")?];
    let info = reader.next_frame(&mut rgba)?;
    Ok((info.width, info.height, rgba))
}

fn check(name: &str, width: u32, height: u32, rgba: &[u8]) -> Result<(), Box<dyn Error>> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        return write(&path, width, height, rgba);
    }
    let (golden_width, golden_height, golden) = read(&path)?;
    assert_eq!((golden_width, golden_height), (width, height), "{name}");
    let sum: u64 = golden.iter().zip(rgba).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
    let far = golden.iter().zip(rgba).filter(|(a, b)| a.abs_diff(**b) > FAR).count();
    let mean = sum as f64 / rgba.len() as f64;
    if mean > MEAN || far * 1_000_000 > FAR_PER_MILLION * rgba.len() {
        let folder = write_difference(name, (width, height), &golden, rgba)?;
        let what = format!("{name}: mean difference {mean}, {far} bytes are far off");
        return Err(format!("{what}; see {}", folder.display()).into());
    }
    Ok(())
}

/// Writes the new picture and how far each byte is off the golden one, eight times as strong. Returns the folder.
fn write_difference(
    name: &str,
    (width, height): (u32, u32),
    golden: &[u8],
    rgba: &[u8],
) -> Result<PathBuf, Box<dyn Error>> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("golden");
    std::fs::create_dir_all(&folder)?;
    let mut difference: Vec<u8> =
        golden.iter().zip(rgba).map(|(a, b)| a.abs_diff(*b).saturating_mul(8)).collect();
    difference.chunks_exact_mut(4).for_each(|pixel| pixel[3] = 255);
    write(&folder.join(name), width, height, rgba)?;
    write(&folder.join(name).with_extension("difference.png"), width, height, &difference)?;
    Ok(folder)
}

#[test]
fn every_kind_pose_and_mark_looks_as_it_did() -> Result<(), Box<dyn Error>> {
    for theme in scenes::rooms() {
        let sheet = support::sheet::Sheet::of_everything(52, theme);
        check(&format!("kinds_{}.png", theme.id()), sheet.width as u32, sheet.height as u32, &sheet.rgba)?;
    }
    Ok(())
}

fn stage(name: &str, theme: Theme, zoom: f32) -> Result<(), Box<dyn Error>> {
    let snapshot = support::stage(420.0, 236.0, 0.12, 99);
    let (width, height) = (512, 288);
    let mut camera = Camera::cover(&snapshot.niche, width, height);
    camera.zoom_by(zoom, (256.0, 150.0));
    camera.clamp_to(&snapshot.niche);
    let look = FrameParams { theme, still: true, ..FrameParams::default() };
    let mut raster = Raster::new(PaintBudget::Unlimited);
    raster.draw(Scene::new().build(&snapshot, &camera, &look));
    check(name, width, height, &raster.pixels())
}

#[test]
fn the_stage_looks_as_it_did_in_each_room() -> Result<(), Box<dyn Error>> {
    stage("stage_light.png", Theme::Light, 1.0)?;
    stage("stage_dark.png", Theme::Dark, 1.0)?;
    stage("stage_bright.png", Theme::Bright, 1.0)
}

#[test]
fn close_up_it_looks_as_it_did() -> Result<(), Box<dyn Error>> {
    stage("close_light.png", Theme::Light, 5.0)?;
    stage("close_dark.png", Theme::Dark, 5.0)
}

/// Three bands of zoom: sprites set down as they are, slid, and turned with flags around.
#[test]
fn each_kind_looks_as_it_did_in_each_band_and_room() -> Result<(), Box<dyn Error>> {
    let snapshot = scenes::one_of_each();
    for theme in scenes::rooms() {
        for (band, px_per_um) in scenes::BANDS {
            let camera = scenes::camera(px_per_um);
            let (width_px, height_px) = (camera.width_px, camera.height_px);
            let look = FrameParams { theme, still: true, ..FrameParams::default() };
            let mut raster = Raster::new(PaintBudget::Unlimited);
            raster.draw(Scene::new().build(&snapshot, &camera, &look));
            check(&format!("each_{}_{band}.png", theme.id()), width_px, height_px, &raster.pixels())?;
        }
    }
    Ok(())
}

#[test]
fn each_contact_looks_as_it_did_in_each_room() -> Result<(), Box<dyn Error>> {
    let snapshot = scenes::contacts();
    for theme in scenes::rooms() {
        let camera = scenes::camera(6.0);
        let look = FrameParams { theme, still: true, ..FrameParams::default() };
        let mut raster = Raster::new(PaintBudget::Unlimited);
        raster.draw(Scene::new().build(&snapshot, &camera, &look));
        check(&format!("contacts_{}.png", theme.id()), 720, 360, &raster.pixels())?;
    }
    Ok(())
}
