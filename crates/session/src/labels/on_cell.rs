//! Names on cells: which cell carries one, and that it stays there from frame to frame.

use marrow::sim::{CellKind, CellView, Target};

use super::outlook::Outlook;
use super::{EDGE_PX, Held, Label, LabelId, Labels, MIDDLE, Open, distance};
use crate::sight::is_in_sight;

/// From here on a name is aside: the square of a share of the stage.
const ASIDE: f32 = 0.12;
/// A cell that others hide counts as so much farther off.
const HIDDEN: f32 = 2.0;

impl Labels {
    /// The label of a cell: of one that is meant, else of the one that carries it already, else of the nearest.
    pub(super) fn on_cell(
        &mut self,
        id: LabelId,
        ideal: (f32, f32),
        meant: [Option<&CellView>; 2],
        outlook: &Outlook<'_>,
    ) -> Option<Label> {
        let held = self.held.iter().find(|held| held.id == id).copied();
        let usual = held.map(|held| held.side).unwrap_or_default();
        let place = |cell: &CellView, edge: f32| {
            let side = away(cell, meant).unwrap_or(usual);
            let label = outlook.board.fit(&outlook.thing(id, cell), side, edge, &self.placed)?;
            may_carry(cell, id).then_some((label, cell.id))
        };
        let mut first = meant.into_iter().flatten();
        // Where the story points, a name that the camera has left aside may find a better cell.
        let is_aside = |label: &Label| ideal == MIDDLE && distance((label.x, label.y), ideal) > ASIDE;
        let kept = || held.and_then(|held| outlook.snapshot.cells.iter().find(|cell| cell.id == held.cell));
        let found = first
            .find_map(|cell| place(cell, 0.0))
            .or_else(|| kept().and_then(|cell| place(cell, 0.0)).filter(|(label, _)| !is_aside(label)));
        let (label, cell) = found.or_else(|| nearest(id, ideal, outlook, &place))?;
        self.held.retain(|held| held.id != id);
        self.held.push(Held { id, cell, side: label.side });
        Some(label)
    }
}

/// A label, and the cell that carries it.
type Carried = (Label, u64);

/// The cell nearest to `ideal` that may carry the name and has room for it. Better one in sight farther off than one that
/// others hide.
fn nearest(
    id: LabelId,
    ideal: (f32, f32),
    outlook: &Outlook<'_>,
    place: &dyn Fn(&CellView, f32) -> Option<Carried>,
) -> Option<Carried> {
    let mut best: Option<(f32, Carried)> = None;
    for cell in outlook.snapshot.cells.iter().filter(|cell| may_carry(cell, id)) {
        let Some(carried) = place(cell, EDGE_PX) else { continue };
        let mut far = distance((carried.0.x, carried.0.y), ideal);
        let is_farther = |far: f32| best.is_some_and(|best| far >= best.0);
        // Asked only of those that may win: it takes a look at every cell.
        if !is_farther(far) && !is_in_sight(outlook.snapshot, cell) {
            far += HIDDEN;
        }
        if !is_farther(far) {
            best = Some((far, carried));
        }
    }
    best.map(|(_, carried)| carried)
}

/// Of two cells that hold each other each is named on the side where the other is not: what ties them stays in sight.
fn away(cell: &CellView, pair: [Option<&CellView>; 2]) -> Option<Open> {
    let [Some(one), Some(two)] = pair else { return None };
    let other = if cell.id == one.id { two } else { one };
    let is_of_pair = cell.id == one.id || cell.id == two.id;
    is_of_pair.then_some(Open { leftward: other.x_um > cell.x_um, downward: other.y_um < cell.y_um })
}

/// So many BCMA flags are many, or few, where a usual myeloma cell has 1.
const MANY_FLAGS: f32 = 1.3;
const FEW_FLAGS: f32 = 0.6;

/// A T cell of this exhaustion looks worn: paler, its outline sunk in; below the second it looks fresh.
const TIRING: f32 = 0.4;
const FRESH: f32 = 0.1;

fn may_carry(cell: &CellView, id: LabelId) -> bool {
    let (is_myeloma, flags) = (cell.kind == CellKind::MyelomaCell, cell.antigen[Target::Bcma as usize]);
    let fits = match id {
        LabelId::Cell(kind) => cell.kind == kind,
        LabelId::ManyFlags => is_myeloma && flags > MANY_FLAGS,
        LabelId::FewFlags => is_myeloma && flags < FEW_FLAGS,
        LabelId::TiringTCell => cell.kind == CellKind::TCell && cell.exhaustion > TIRING,
        LabelId::FreshTCell => cell.kind == CellKind::TCell && cell.exhaustion < FRESH,
        _ => false,
    };
    fits && cell.stays()
}
