//! Contact sheets: every kind, every pose, T cells that tire, every mark, side by side.

use marrow::{CellKind, Target};
use render::{PortraitOptions, Theme, portrait};
use render::{Pose, SpriteKind};

/// A picture that portraits are pasted into.
pub struct Sheet {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// RGBA.
    pub rgba: Vec<u8>,
}

impl Sheet {
    /// All kinds in some looks, poses of three kinds, all marks, in tiles of `tile` pixels.
    pub fn of_everything(tile: usize, theme: Theme) -> Self {
        let all = portraits();
        let columns = 12;
        let rows = all.len().div_ceil(columns);
        let (width, height) = (tile * columns, tile * rows);
        let mut sheet = Self { width, height, rgba: vec![255; width * height * 4] };
        for (i, (kind, options)) in all.iter().enumerate() {
            let portrait = portrait(*kind, *options, tile as u32, theme);
            sheet.paste(&portrait.rgba, tile, (i % columns) * tile, (i / columns) * tile);
        }
        sheet
    }

    /// Pastes a square picture.
    pub fn paste(&mut self, rgba: &[u8], side: usize, x: usize, y: usize) {
        for (row, line) in rgba.chunks_exact(side * 4).enumerate() {
            let at = ((y + row) * self.width + x) * 4;
            self.rgba[at..at + side * 4].copy_from_slice(line);
        }
    }
}

/// What the sheet shows, in order.
pub fn portraits() -> Vec<(SpriteKind, PortraitOptions)> {
    let plain = PortraitOptions::default();
    let mut all = Vec::new();
    for kind in CellKind::ALL {
        let looks = if kind == CellKind::RedCell { [0, 4, 7] } else { [0, 1, 3] };
        for variant in looks {
            let level = if kind == CellKind::Erythroblast { variant * 2 - variant / 3 } else { variant };
            let level = if matches!(kind, CellKind::Erythroblast | CellKind::Myelocyte) { level } else { 0 };
            all.push((SpriteKind::Cell(kind), PortraitOptions { variant, level, ..plain }));
        }
    }
    for step in [0, 2, 4, 7] {
        for kind in [CellKind::MyelomaCell, CellKind::Erythroblast] {
            all.push((SpriteKind::Cell(kind), PortraitOptions { pose: Pose::Dividing(step), ..plain }));
        }
        all.push((
            SpriteKind::Cell(CellKind::MyelomaCell),
            PortraitOptions { pose: Pose::Dying(step), ..plain },
        ));
    }
    for kind in [CellKind::NkCell, CellKind::CarTCell, CellKind::TCell] {
        all.push((SpriteKind::Cell(kind), PortraitOptions { pose: Pose::Polarised, ..plain }));
    }
    all.push((SpriteKind::Cell(CellKind::Neutrophil), PortraitOptions { pose: Pose::Squeezed, ..plain }));
    for (kind, level) in [(CellKind::TCell, 5), (CellKind::TCell, 15), (CellKind::CarTCell, 15)] {
        all.push((SpriteKind::Cell(kind), PortraitOptions { level, ..plain }));
    }
    all.push((SpriteKind::Cell(CellKind::CarTCell), PortraitOptions { pose: Pose::Dividing(5), ..plain }));
    all.extend(Target::ALL.map(|t| (SpriteKind::Flag(t), plain)));
    let marks = SpriteKind::marks().filter(|mark| *mark != SpriteKind::AntibodyHalo);
    all.extend(marks.map(|m| (m, PortraitOptions { level: 2, ..plain })));
    all.push((SpriteKind::AntibodyHalo, PortraitOptions { level: 2, ..plain }));
    all.push((SpriteKind::AntibodyHalo, PortraitOptions { level: 4, ..plain }));
    all
}
