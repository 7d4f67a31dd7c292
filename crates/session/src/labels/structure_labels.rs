//! Labels on structures of the niche: bone, vessel, fat. Finding a spot takes longer than a frame should, so each is found once
//! for a camera and a niche.

use marrow::niche::Niche;
use render::Camera;

use super::context::{EDGE_PX, LabelContext, ViewPoint, distance_squared};
use crate::label::{Label, LabelId, LabelSide};
use crate::label_layout::Anchor;

/// Where a structure carries its label; nowhere if there is no room.
pub(super) type Spot = (LabelId, Option<ViewPoint>);

/// The label of a structure, where it was found before or where it fits.
pub(super) fn place(
    id: LabelId,
    ideal: ViewPoint,
    context: &LabelContext<'_>,
    spots: &mut Vec<Spot>,
    placed: &[Label],
) -> Option<Label> {
    let fits = |spot: ViewPoint, edge: f32| {
        let anchor = Anchor { id, x: spot.0, y: spot.1, radius_px: 0.0 };
        context.layout.place_label(&anchor, LabelSide::default(), edge, placed)
    };
    if let Some((_, spot)) = spots.iter().find(|(known, _)| *known == id) {
        return spot.and_then(|spot| fits(spot, 0.0));
    }
    let label = find(id, ideal, context, &|spot| fits(spot, EDGE_PX));
    spots.push((id, label.map(|label| (label.x, label.y))));
    label
}

/// The label of a structure, as near to `ideal` as it fits.
fn find(
    id: LabelId,
    ideal: ViewPoint,
    context: &LabelContext<'_>,
    fits: &dyn Fn(ViewPoint) -> Option<Label>,
) -> Option<Label> {
    let nearest = |points: &mut dyn Iterator<Item = (f32, f32)>| {
        let labels = points.filter_map(fits);
        labels.min_by(|a, b| {
            distance_squared((a.x, a.y), ideal).total_cmp(&distance_squared((b.x, b.y), ideal))
        })
    };
    let niche = &context.snapshot.niche;
    match id {
        LabelId::Bone => {
            let mut bare =
                bone_points(niche, context.camera).filter(|spot| !context.is_under_bone_cell(*spot));
            nearest(&mut bare)
        }
        LabelId::Sinusoid | LabelId::RedCells | LabelId::MProtein => {
            let main = niche.sinusoids.first()?;
            nearest(&mut main.centreline.iter().map(|point| context.view_fraction(*point)))
        }
        LabelId::FatCell => nearest(&mut niche.fat_cells.iter().map(|fat| context.view_fraction(fat.centre))),
        _ => None,
    }
}

/// Points of the view that lie inside bone.
fn bone_points<'a>(niche: &'a Niche, camera: &'a Camera) -> impl Iterator<Item = (f32, f32)> + 'a {
    (1..24).flat_map(move |column| (1..16).map(move |row| (column as f32 / 24.0, row as f32 / 16.0))).filter(
        move |(x, y)| {
            let point = camera.world_from_view(x * camera.width_px as f32, y * camera.height_px as f32);
            niche.trabeculae.iter().any(|bone| bone.contains(point.x, point.y))
        },
    )
}
