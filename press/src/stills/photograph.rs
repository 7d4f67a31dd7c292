//! Draws a still and packs it.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use render::{Backend as _, Effort, FrameLook, Raster, Scene, Theme};

use super::{Still, aim, staging};
use crate::{Fault, Made};

/// Enough for soft shapes on an even ground.
const QUALITY: u8 = 40;

/// The picture as a JPEG file: the same bytes for the same model and the same story.
pub(crate) fn jpeg(still: &Still) -> Made<Vec<u8>> {
    let place = staging::place_of(still.beat)
        .ok_or_else(|| Fault::new(format!("no beat {} for a still", still.beat)))?;
    let snapshot = staging::end_of(place);
    let camera = aim::at(place.beat().look, &snapshot, still.size);
    let (mut raster, mut scene) = (Raster::new(Effort::Complete), Scene::new());
    let look = FrameLook { theme: Theme::Light, still: true, ..FrameLook::default() };
    raster.draw(scene.build(&snapshot, &camera, &look));
    packed(raster.pixels(), still.size)
}

fn packed(rgba: &[u8], (width, height): (u32, u32)) -> Made<Vec<u8>> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, QUALITY);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.set_optimized_huffman_tables(true);
    encoder
        .encode(rgba, width as u16, height as u16, ColorType::Rgba)
        .map_err(|error| Fault::new(format!("could not pack a still: {error}")))?;
    Ok(file)
}
