//! The sites as one row, and which of them is nearest: asked for each bone cell at each decision.

use std::sync::Arc;

use glam::Vec2;

use crate::entities::bone::surface::Site;
use crate::entities::niche::Aabb;
use crate::parameter::parameters;

parameters! {
    /// Sites that share a frame. Chosen: few are looked at in vain.
    TOGETHER: usize = 8, "1", "chosen";
}

/// Frames round each few sites that follow each other, wherever these are between whole and eaten as deep as they may be: they
/// hold for all of a run, and copies of it share them.
pub(super) fn frames(sites: &[Site]) -> Arc<[Aabb]> {
    let round = |few: &[Site]| {
        let mut frame = Aabb::NOWHERE;
        for site in few {
            frame.take_in(site.inside(0.0));
            frame.take_in(site.inside(site.deepest_um));
        }
        frame
    };
    sites.chunks(TOGETHER).map(round).collect()
}

/// The site nearest to a point; the first of equals.
pub(super) fn nearest(sites: &[Site], frames: &[Aabb], p: Vec2) -> usize {
    let (mut best, mut least) = (0, f32::MAX);
    for (k, (few, frame)) in sites.chunks(TOGETHER).zip(frames).enumerate() {
        if frame.square_um2(p) < least {
            for (site, at) in few.iter().zip(k * TOGETHER..) {
                let square = site.point().distance_squared(p);
                if square < least {
                    (best, least) = (at, square);
                }
            }
        }
    }
    best
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::initialization::Initializer;
    use crate::setup::{Setup, Size, Stage};

    #[test]
    fn the_first_of_the_nearest_is_found_however_deep_the_pits() {
        let setup = Setup { seed: 7, stage: Stage::Active, size: Size::Medium, ..Setup::default() };
        let mut bone = Initializer::new(setup).into_world().bone;
        for depth_um in [0.0, 20.0, 60.0, f32::MAX] {
            bone.sites.iter_mut().for_each(|s| s.depth_um = s.depth_um.max(depth_um).min(s.deepest_um));
            for k in 0..20_000 {
                let p = Vec2::new((k % 200) as f32 * 5.87 - 31.0, (k / 200) as f32 * 6.7 - 33.0);
                let square = |&at: &usize| bone.sites[at].point().distance_squared(p);
                let by_all = (0..bone.sites.len()).min_by(|a, b| square(a).total_cmp(&square(b)));
                assert_eq!(Some(nearest(&bone.sites, &bone.frames, p)), by_all, "{depth_um}: {p:?}");
            }
        }
    }
}
