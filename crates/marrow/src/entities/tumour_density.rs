//! How much of each neighbourhood is myeloma: a coarse map, blurred over about 80 µm.

use crate::entities::cell::CellKind;
use crate::entities::niche::Niche;
use crate::entities::population::Population;
use crate::entities::super_individuals::SuperIndividuals;
use crate::parameter::parameters;

parameters! {
    /// Side of one square of the map.
    SQUARE_UM: f32 = 28.0, "µm", "method";
}

/// Share of myeloma among the cell area of each square and those around it.
#[derive(Clone, Debug)]
pub(crate) struct TumourDensity {
    columns: usize,
    rows: usize,
    /// Area of myeloma cells and of all cells, µm².
    area: Vec<[f32; 2]>,
    blurred: Vec<[f32; 2]>,
    share: Vec<f32>,
    mean: f32,
}

impl TumourDensity {
    pub(crate) fn new(niche: &Niche) -> Self {
        let columns = (niche.width_um / SQUARE_UM) as usize + 1;
        let rows = (niche.height_um / SQUARE_UM) as usize + 1;
        let none = vec![[0.0; 2]; columns * rows];
        Self { columns, rows, area: none.clone(), blurred: none, share: vec![0.0; columns * rows], mean: 0.0 }
    }

    fn square(&self, x: f32, y: f32) -> usize {
        let column = ((x / SQUARE_UM) as usize).min(self.columns - 1);
        let row = ((y / SQUARE_UM) as usize).min(self.rows - 1);
        row * self.columns + column
    }

    /// Share of myeloma around a point, 0 to 1.
    pub(crate) fn density(&self, x: f32, y: f32) -> f32 {
        self.share[self.square(x, y)]
    }

    /// Share of myeloma of the whole stage.
    pub(crate) const fn mean(&self) -> f32 {
        self.mean
    }

    /// Takes the map anew from the cells.
    pub(crate) fn sample(&mut self, all: &Population, standing_for: &SuperIndividuals) {
        self.area.fill([0.0; 2]);
        for (slot, cell) in all.cells.iter().enumerate() {
            if cell.in_marrow() && cell.is_alive() && cell.kind.is_counted() {
                let square = self.square(all.bodies[slot].x, all.bodies[slot].y);
                let area = all.bodies[slot].radius * all.bodies[slot].radius * standing_for.weight_of(cell);
                self.area[square][1] += area;
                if cell.kind == CellKind::MyelomaCell {
                    self.area[square][0] += area;
                }
            }
        }
        let whole = self.area.iter().fold([0.0; 2], |a, b| [a[0] + b[0], a[1] + b[1]]);
        self.mean = whole[0] / whole[1].max(1.0);
        self.blur();
    }

    fn blur(&mut self) {
        for at in 0..self.area.len() {
            let (column, last) = (at % self.columns, self.columns - 1);
            let (left, right) = (at - usize::from(column > 0), at + usize::from(column < last));
            self.blurred[at] = sum(&[self.area[left], self.area[at], self.area[at], self.area[right]]);
        }
        for at in 0..self.area.len() {
            let up = if at >= self.columns { at - self.columns } else { at };
            let down = if at + self.columns < self.area.len() { at + self.columns } else { at };
            let [myeloma, all] =
                sum(&[self.blurred[up], self.blurred[at], self.blurred[at], self.blurred[down]]);
            self.share[at] = if all > 0.0 { myeloma / all } else { 0.0 };
        }
    }
}

fn sum(parts: &[[f32; 2]; 4]) -> [f32; 2] {
    parts.iter().fold([0.0; 2], |a, b| [a[0] + b[0], a[1] + b[1]])
}
