//! Image encoding: draws a still with the software rasteriser and encodes it.

use anyhow::{Context as _, Result};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use marrow::{Setup, Snapshot};
use render::{Backend as _, FrameParams, PaintBudget, Raster, Scene, Theme};
use story::{StoryPosition, player};

use super::{Still, camera};

/// Enough for soft shapes on an even ground.
const JPEG_QUALITY: u8 = 40;

/// The picture as a JPEG file: the same bytes for the same model and the same story.
pub(super) fn jpeg(still: &Still) -> Result<Vec<u8>> {
    let (rgba, (width, height)) = (draw(still)?, still.size);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, JPEG_QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(cfg!(feature = "release"));
    encoder.encode(&rgba, width as u16, height as u16, ColorType::Rgba).context("encode a still")?;
    Ok(file)
}

/// The picture as an AVIF file: half the bytes, and a hundred times the work.
#[cfg(feature = "release")]
pub(super) fn avif(still: &Still) -> Result<Vec<u8>> {
    use ravif::{BitDepth, Img, RGBA8};

    /// As many points as the stage of a laptop is wide: in fewer, single cells cannot be told.
    const SIZE: (u32, u32) = (960, 540);
    /// Softer, but it gives way to the app within seconds.
    const QUALITY: f32 = 6.0;

    let (rgba, (width, height)) = (draw(&Still { size: SIZE, ..*still })?, SIZE);
    let (pixels, _) = rgba.as_chunks();
    let pixels: Vec<_> = pixels.iter().map(|&[r, g, b, a]| RGBA8::new(r, g, b, a)).collect();
    let encoder = ravif::Encoder::new().with_quality(QUALITY).with_bit_depth(BitDepth::Eight);
    let encoded = encoder.encode_rgba(Img::new(&pixels, width as usize, height as usize));
    Ok(encoded.context("encode a still")?.avif_file)
}

/// The pixels: red, green, blue and how opaque.
fn draw(still: &Still) -> Result<Vec<u8>> {
    let position =
        StoryPosition::of_beat(still.beat).with_context(|| format!("no beat {} for a still", still.beat))?;
    let mut simulation = player::run_start(position, Setup::default()).simulation();
    player::steps_through(position).for_each(|step| step.apply_to(&mut simulation));
    let snapshot = Snapshot::of(&simulation);
    let camera = camera::at(position.beat().shot, &snapshot, still.size);
    let (mut raster, mut scene) = (Raster::new(PaintBudget::Unlimited), Scene::new());
    let look = FrameParams { theme: Theme::Light, still: true, ..FrameParams::default() };
    raster.draw(scene.build(&snapshot, &camera, &look));
    Ok(raster.pixels())
}
