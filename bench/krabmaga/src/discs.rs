//! The discs file: little-endian f32, side of the box, jitter, N, then x, y, r of each disc.

use std::{fs, io};

/// Discs in a box.
pub struct Discs {
    /// Side of the box.
    pub side: f32,
    /// How far each step moves each disc along each axis, at most.
    pub jitter: f32,
    /// x, y, r.
    pub discs: Vec<[f32; 3]>,
}

impl Discs {
    /// Reads a discs file.
    pub fn read(path: &str) -> io::Result<Self> {
        let words: Vec<f32> = fs::read(path)?
            .chunks_exact(4)
            .map(|bytes| f32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
            .collect();
        let discs = words[3..].chunks_exact(3).map(|disc| [disc[0], disc[1], disc[2]]).collect();
        Ok(Self { side: words[0], jitter: words[1], discs })
    }

    /// Writes a discs file.
    pub fn write(&self, path: &str) -> io::Result<()> {
        let head = [self.side, self.jitter, self.discs.len() as f32];
        let words = head.into_iter().chain(self.discs.iter().flatten().copied());
        fs::write(path, words.flat_map(f32::to_le_bytes).collect::<Vec<u8>>())
    }
}
