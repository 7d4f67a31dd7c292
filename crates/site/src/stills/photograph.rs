//! Draws a still and packs it.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use marrow::sim::{Setup, Snapshot};
use ravif::{Img, RGBA8};
use render::{Backend as _, Effort, FrameLook, Raster, Scene, Theme};
use story::{StoryPosition, player};

use super::{Still, aim};
use crate::{Fault, Made};

/// Enough for soft shapes on an even ground.
const JPEG_QUALITY: u8 = 40;
/// Softer, but it gives way to the app within seconds, and is drawn small.
const AVIF_QUALITY: f32 = 20.0;

/// The picture as a JPEG file: the same bytes for the same model and the same story.
pub(crate) fn jpeg(still: &Still) -> Made<Vec<u8>> {
    let (rgba, (width, height)) = (drawn(still)?, still.size);
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, JPEG_QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(true);
    encoder
        .encode(&rgba, width as u16, height as u16, ColorType::Rgba)
        .map_err(|error| Fault::new(format!("could not pack a still: {error}")))?;
    Ok(file)
}

/// The picture as an AVIF file: half the bytes, and a hundred times the work.
pub(crate) fn avif(still: &Still) -> Made<Vec<u8>> {
    let (rgba, (width, height)) = (drawn(still)?, still.size);
    let (pixels, _) = rgba.as_chunks();
    let pixels: Vec<_> = pixels.iter().map(|&[r, g, b, a]| RGBA8::new(r, g, b, a)).collect();
    let packed = ravif::Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_bit_depth(ravif::BitDepth::Eight)
        .encode_rgba(Img::new(&pixels, width as usize, height as usize))
        .map_err(|error| Fault::new(format!("could not pack a still: {error}")))?;
    Ok(packed.avif_file)
}

/// The pixels: red, green, blue and how opaque.
fn drawn(still: &Still) -> Made<Vec<u8>> {
    let position = StoryPosition::of_beat(still.beat)
        .ok_or_else(|| Fault::new(format!("no beat {} for a still", still.beat)))?;
    let mut simulation = player::run_start(position, Setup::default()).simulation();
    player::steps_through(position).for_each(|step| step.apply_to(&mut simulation));
    let snapshot = Snapshot::of(&simulation);
    let camera = aim::at(position.beat().shot, &snapshot, still.size);
    let (mut raster, mut scene) = (Raster::new(Effort::Complete), Scene::new());
    let look = FrameLook { theme: Theme::Light, still: true, ..FrameLook::default() };
    raster.draw(scene.build(&snapshot, &camera, &look));
    Ok(raster.pixels())
}
