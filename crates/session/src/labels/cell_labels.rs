//! Labels on cells: which cell carries one, and that it stays there from frame to frame.

use marrow::{CellKind, CellView, Target};

use super::context::{EDGE_PX, LabelContext, MIDDLE, ViewPoint, distance_squared};
use crate::label::{Label, LabelId, LabelSide};
use crate::occlusion::is_visible;
use story::TIRING_EXHAUSTION;

/// From here on a label is aside: the square of a share of the stage.
const ASIDE: f32 = 0.12;
/// A cell that others hide counts as so much farther off.
const OCCLUDED_PENALTY: f32 = 2.0;

/// A cell that carries a label.
#[derive(Clone, Copy, Debug)]
pub(super) struct CellAnchor {
    pub(super) id: LabelId,
    pub(super) cell: u64,
    side: LabelSide,
}

/// The label of a cell: of one that is meant, else of the one that carries it already, else of the nearest.
pub(super) fn place(
    id: LabelId,
    ideal: ViewPoint,
    meant: [Option<&CellView>; 2],
    context: &LabelContext<'_>,
    anchors: &mut Vec<CellAnchor>,
    placed: &[Label],
) -> Option<Label> {
    let anchor = anchors.iter().find(|anchor| anchor.id == id).copied();
    let usual = anchor.map(|anchor| anchor.side).unwrap_or_default();
    let place = |cell: &CellView, edge: f32| {
        let side = side_away(cell, meant).unwrap_or(usual);
        let label = context.layout.place_label(&context.anchor(id, cell), side, edge, placed)?;
        may_carry(cell, id).then_some((label, cell.id))
    };
    let mut first = meant.into_iter().flatten();
    // Where the story points, a label that the camera has left aside may find a better cell.
    let is_aside = |label: &Label| ideal == MIDDLE && distance_squared((label.x, label.y), ideal) > ASIDE;
    let kept = || anchor.and_then(|anchor| context.snapshot.cells.iter().find(|cell| cell.id == anchor.cell));
    let found = first
        .find_map(|cell| place(cell, 0.0))
        .or_else(|| kept().and_then(|cell| place(cell, 0.0)).filter(|(label, _)| !is_aside(label)));
    let (label, cell) = found.or_else(|| nearest(id, ideal, context, &place))?;
    anchors.retain(|anchor| anchor.id != id);
    anchors.push(CellAnchor { id, cell, side: label.side });
    Some(label)
}

/// A label, and the cell that carries it.
type Carried = (Label, u64);

/// The cell nearest to `ideal` that may carry the name and has room for it. Better one in sight farther off than one that
/// others hide.
fn nearest(
    id: LabelId,
    ideal: ViewPoint,
    context: &LabelContext<'_>,
    place: &dyn Fn(&CellView, f32) -> Option<Carried>,
) -> Option<Carried> {
    let mut best: Option<(f32, Carried)> = None;
    for cell in context.snapshot.cells.iter().filter(|cell| may_carry(cell, id)) {
        let Some(carried) = place(cell, EDGE_PX) else { continue };
        let mut far = distance_squared((carried.0.x, carried.0.y), ideal);
        let is_farther = |far: f32| best.is_some_and(|best| far >= best.0);
        // Asked only of those that may win: it takes a look at every cell.
        if !is_farther(far) && !is_visible(context.snapshot, cell) {
            far += OCCLUDED_PENALTY;
        }
        if !is_farther(far) {
            best = Some((far, carried));
        }
    }
    best.map(|(_, carried)| carried)
}

/// Of two cells that hold each other each is named on the side where the other is not: what ties them stays in sight.
fn side_away(cell: &CellView, pair: [Option<&CellView>; 2]) -> Option<LabelSide> {
    let [Some(one), Some(two)] = pair else { return None };
    let other = if cell.id == one.id { two } else { one };
    let is_of_pair = cell.id == one.id || cell.id == two.id;
    is_of_pair.then_some(LabelSide { leftward: other.x_um > cell.x_um, downward: other.y_um < cell.y_um })
}

/// From this antigen level on flags are many, and below the second few, where a usual myeloma cell has 1.
const MANY_FLAGS: f32 = 1.3;
const FEW_FLAGS: f32 = 0.6;

/// Below this exhaustion a T cell looks fresh.
const FRESH_EXHAUSTION: f32 = 0.1;

fn may_carry(cell: &CellView, id: LabelId) -> bool {
    let (is_myeloma, flags) = (cell.kind == CellKind::MyelomaCell, cell.antigen[Target::Bcma as usize]);
    let fits = match id {
        LabelId::Cell(kind) => cell.kind == kind,
        LabelId::ManyFlags => is_myeloma && flags > MANY_FLAGS,
        LabelId::FewFlags => is_myeloma && flags < FEW_FLAGS,
        LabelId::TiringTCell => cell.kind == CellKind::TCell && cell.exhaustion >= TIRING_EXHAUSTION,
        LabelId::FreshTCell => cell.kind == CellKind::TCell && cell.exhaustion < FRESH_EXHAUSTION,
        _ => false,
    };
    fits && cell.stays()
}
