//! Names on parts of the niche: bone, vessel, fat. Finding a spot takes longer than a frame should, so each is found once for
//! a camera and a niche.

use marrow::sim::niche::Niche;
use render::Camera;

use super::outlook::Outlook;
use super::{EDGE_PX, Label, LabelId, Labels, Open, distance};
use crate::room::Thing;

impl Labels {
    /// The label of a part, where it was found before or where it fits.
    pub(super) fn on_part(&mut self, id: LabelId, ideal: (f32, f32), outlook: &Outlook<'_>) -> Option<Label> {
        if let Some((_, spot)) = self.spots.iter().find(|(known, _)| *known == id) {
            return spot
                .and_then(|spot| outlook.board.fit(&part(id, spot), Open::default(), 0.0, &self.placed));
        }
        let fits = |spot| outlook.board.fit(&part(id, spot), Open::default(), EDGE_PX, &self.placed);
        let label = niche_spot(id, ideal, outlook, &fits);
        self.spots.push((id, label.map(|label| (label.x, label.y))));
        label
    }
}

fn part(id: LabelId, (x, y): (f32, f32)) -> Thing {
    Thing { id, x, y, radius_px: 0.0 }
}

/// The label of a part of the niche, as near to `ideal` as it fits.
fn niche_spot(
    id: LabelId,
    ideal: (f32, f32),
    outlook: &Outlook<'_>,
    fits: &dyn Fn((f32, f32)) -> Option<Label>,
) -> Option<Label> {
    let nearest = |points: &mut dyn Iterator<Item = (f32, f32)>| {
        let labels = points.filter_map(fits);
        labels.min_by(|a, b| distance((a.x, a.y), ideal).total_cmp(&distance((b.x, b.y), ideal)))
    };
    let niche = &outlook.snapshot.niche;
    match id {
        LabelId::Bone => {
            let mut bare =
                bone_points(niche, outlook.camera).filter(|spot| !outlook.is_under_bone_cell(*spot));
            nearest(&mut bare)
        }
        LabelId::Sinusoid | LabelId::RedCells | LabelId::MProtein => {
            let main = niche.sinusoids.first()?;
            nearest(&mut main.centreline.iter().map(|point| outlook.share(*point)))
        }
        LabelId::FatCell => nearest(&mut niche.fat_cells.iter().map(|fat| outlook.share(fat.centre))),
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
