//! Small PNG files: each picture with the 128 colours that serve it best.

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

type Colour = [u8; 3];

/// Writes RGBA pixels, all opaque, with a palette.
pub fn write(path: &Path, (width, height): (u32, u32), rgba: &[u8]) -> super::Outcome {
    let colours: Vec<Colour> = rgba.as_chunks().0.iter().map(|[r, g, b, _]| [*r, *g, *b]).collect();
    let palette = palette(colours.clone(), 128);
    let indices: Vec<u8> = colours.iter().map(|colour| nearest(&palette, *colour)).collect();
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    // Neighbouring numbers of a palette are not neighbouring colours.
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header()?.write_image_data(&indices)?;
    Ok(())
}

/// Median cut: the group that spreads widest is parted in its middle until there are enough.
fn palette(colours: Vec<Colour>, count: usize) -> Vec<Colour> {
    let mut groups = vec![colours];
    while groups.len() < count {
        let Some((widest, (spread, part))) =
            groups.iter().map(|group| spread(group)).enumerate().max_by_key(|(_, (spread, _))| *spread)
        else {
            break;
        };
        if spread == 0 {
            break;
        }
        let mut group = groups.swap_remove(widest);
        group.sort_unstable_by_key(|colour| colour[part]);
        let other = group.split_off(group.len() / 2);
        groups.extend([group, other].into_iter().filter(|group| !group.is_empty()));
    }
    groups.iter().map(|group| mean(group)).collect()
}

/// How far a group spreads, weighed by how many there are, and along which part.
fn spread(group: &[Colour]) -> (u64, usize) {
    let range = |part: usize| {
        let values = group.iter().map(|colour| colour[part]);
        u64::from(values.clone().max().unwrap_or(0) - values.min().unwrap_or(0))
    };
    let weight = (group.len() as u64).isqrt();
    (0..3).map(|part| (range(part) * range(part) * weight, part)).max().unwrap_or((0, 0))
}

fn mean(group: &[Colour]) -> Colour {
    [0, 1, 2].map(|part| {
        let sum: usize = group.iter().map(|colour| usize::from(colour[part])).sum();
        (sum / group.len().max(1)) as u8
    })
}

fn nearest(palette: &[Colour], colour: Colour) -> u8 {
    let distance = |other: &Colour| -> u32 {
        other.iter().zip(colour).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let best = palette.iter().enumerate().min_by_key(|(_, other)| distance(other));
    best.map_or(0, |(index, _)| index as u8)
}
