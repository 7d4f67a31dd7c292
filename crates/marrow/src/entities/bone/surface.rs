//! The surface of bone as a row of sites, each with how deep it has been eaten.

use glam::Vec2;

use crate::entities::niche::{Contour, Niche};
use crate::parameter::parameters;
use crate::params;

parameters! {
    /// Steps in which the depth is sought to which a place may be eaten.
    DEPTH_STEP_UM: f32 = 2.0, "µm", "method";
    /// It ends where another part of the surface is nearer than this share of the depth.
    OTHER_SIDE: f32 = 0.9, "1", "method";
    /// Share of that depth that may be eaten. Chosen: a rim of bone stays.
    EDIBLE: f32 = 0.75, "1", "chosen";
    /// Rows of points by which the area of bone is measured.
    ROWS: usize = 80, "1", "method";
}

/// A point of a bone's outline on the stage.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    /// Which bone, and which point of its outline.
    pub(crate) bone: usize,
    pub(crate) corner: usize,
    /// Where it was when the bone was whole.
    whole: Vec2,
    /// The way into the bone, a unit vector.
    pub(crate) inward: Vec2,
    /// Length of the surface for which it stands, µm.
    pub(crate) length_um: f32,
    /// How deep it has been eaten, µm.
    pub(crate) depth_um: f32,
    /// How deep it may be eaten before the sides of the bone would meet, µm.
    pub(crate) deepest_um: f32,
    /// The depth at which the outline shows it, µm.
    pub(crate) shown_um: f32,
}

impl Site {
    /// Where it is now.
    pub(crate) fn point(&self) -> Vec2 {
        self.inside(self.depth_um)
    }

    /// So deep below the surface of the whole bone.
    pub(crate) fn inside(&self, depth_um: f32) -> Vec2 {
        self.whole + self.inward * depth_um
    }
}

/// All points of the outlines that lie on the stage.
pub(super) fn sites(niche: &Niche) -> Vec<Site> {
    let mut sites = Vec::new();
    for (bone, trabecula) in niche.trabeculae.iter().enumerate() {
        let (outline, contour) = (&trabecula.outline, Contour::of(trabecula));
        let on_stage =
            |p: Vec2| (0.0..=niche.width_um).contains(&p.x) && (0.0..=niche.height_um).contains(&p.y);
        let here = (0..outline.len()).filter(|&corner| on_stage(outline[corner]));
        sites.extend(here.map(|corner| site(outline, &contour, (bone, corner), niche.height_um)));
    }
    sites
}

fn site(outline: &[Vec2], contour: &Contour, (bone, corner): (usize, usize), height_um: f32) -> Site {
    let n = outline.len();
    let (before, whole, after) = (outline[(corner + n - 1) % n], outline[corner], outline[(corner + 1) % n]);
    let along = after - before;
    let length = along.length().max(1e-3);
    let inward = along.perp() / length;
    let mut site = Site {
        bone,
        corner,
        whole,
        inward,
        length_um: length / 2.0,
        depth_um: 0.0,
        deepest_um: 0.0,
        shown_um: 0.0,
    };
    if contour.signed_distance_um(site.inside(1.0)) > 0.0 {
        site.inward = -inward;
    }
    site.deepest_um = deepest_um(contour, &site, params::PIT_MAX * height_um);
    site
}

/// How far a site can go in before another part of the surface is nearer, with a margin.
fn deepest_um(contour: &Contour, site: &Site, most: f32) -> f32 {
    let mut depth = DEPTH_STEP_UM;
    while depth < most && -contour.signed_distance_um(site.inside(depth)) > OTHER_SIDE * depth {
        depth += DEPTH_STEP_UM;
    }
    EDIBLE * (depth - DEPTH_STEP_UM)
}

/// Area of bone on the stage, µm², by a lattice of points.
pub(super) fn area_on_stage_um2(niche: &Niche) -> f32 {
    let step = niche.height_um / ROWS as f32;
    let columns = (niche.width_um / step) as usize;
    let place = |at: usize| (at as f32 + 0.5) * step;
    let mut squares = 0;
    for row in 0..ROWS {
        let crossings = niche.trabeculae.iter().map(|bone| bone.crossings(place(row)).collect());
        let crossings: Vec<Vec<f32>> = crossings.collect();
        let is_bone = |column: &usize| crossings.iter().any(|all| lies_between(place(*column), all));
        squares += (0..columns).filter(is_bone).count();
    }
    squares as f32 * step * step
}

/// Whether an odd number of crossings lies to the right.
fn lies_between(x_um: f32, crossings: &[f32]) -> bool {
    crossings.iter().filter(|crossing_um| x_um < **crossing_um).count() % 2 == 1
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::entities::niche::Trabecula;

    /// A square of bone with a point each 5 µm.
    fn square() -> Niche {
        let side = |k: u16| f32::from(k) * 5.0 + 20.0;
        let outline: Vec<Vec2> = (0..12)
            .map(|k| (side(k), 20.0))
            .chain((0..12).map(|k| (80.0, side(k))))
            .chain((0..12).map(|k| (100.0 - side(k), 80.0)))
            .chain((0..12).map(|k| (20.0, 100.0 - side(k))))
            .map(|(x_um, y_um)| Vec2::new(x_um, y_um))
            .collect();
        let trabeculae = vec![Trabecula { outline }];
        Niche { width_um: 100.0, height_um: 100.0, trabeculae, sinusoids: vec![], fat_cells: vec![] }
    }

    #[test]
    fn sites_face_inward_and_sides_never_meet() {
        let niche = square();
        let sites = sites(&niche);
        assert_eq!(sites.len(), 48);
        for site in &sites {
            assert!(niche.trabeculae[0].contains(site.inside(1.0).x, site.inside(1.0).y), "{site:?}");
            assert!(site.deepest_um <= 30.0, "{site:?}");
        }
        assert!((area_on_stage_um2(&niche) - 3600.0).abs() < 150.0);
        assert!((sites.iter().map(|site| site.length_um).sum::<f32>() - 240.0).abs() < 15.0);
    }
}
