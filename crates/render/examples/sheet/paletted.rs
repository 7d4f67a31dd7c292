//! Small PNG files: each picture with the 128 colours that serve it best (`NeuQuant`).

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use color_quant::NeuQuant;

/// How thoroughly the pixels are sampled: 1 all of them.
const SAMPLING: i32 = 1;
const COLOURS: usize = 128;

/// Writes RGBA pixels, all opaque, with a palette.
pub fn write(path: &Path, (width, height): (u32, u32), rgba: &[u8]) -> super::Outcome {
    let quantizer = NeuQuant::new(SAMPLING, COLOURS, rgba);
    let indices: Vec<u8> = rgba.chunks_exact(4).map(|pixel| quantizer.index_of(pixel) as u8).collect();
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(quantizer.color_map_rgb());
    encoder.set_compression(png::Compression::High);
    // Neighbouring numbers of a palette are not neighbouring colours.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header()?.write_image_data(&indices)?;
    Ok(())
}
