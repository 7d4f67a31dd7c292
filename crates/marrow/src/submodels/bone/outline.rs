//! The outline that is seen and felt follows what was eaten, now and then: a picture of the ground need not be painted anew
//! in each frame.

use std::sync::Arc;

use crate::entities::bone::Site;
use crate::entities::niche::{Aabb, Niche};
use crate::parameter::parameters;
use crate::params;
use crate::state::World;

parameters! {
    /// Bones of a stage.
    BONES: usize = 3, "1", "method";
    /// How far from bone that has moved the walls are felt anew.
    FELT_UM: f32 = 26.0, "µm", "method";
    /// A site that has moved less stays where it was shown.
    STILL_UM: f32 = 0.05, "µm", "method";
}

/// Brings the outline to the present depths if any differs enough to be seen.
pub(crate) fn draw(world: &mut World) {
    let moved = |site: &Site| (site.depth_um - site.shown_um).abs();
    if !world.bone.sites.iter().any(|site| moved(site) > params::OUTLINE_STEP_UM) {
        return;
    }
    if Arc::get_mut(&mut world.bone.spare).is_none() {
        // Somebody still looks at the outline before the last one: it is left to them.
        world.bone.spare = Arc::new(Niche::clone(&world.niche));
    }
    let Some(niche) = Arc::get_mut(&mut world.bone.spare) else { return };
    let mut frames = [Aabb::NOWHERE; BONES];
    for site in &mut world.bone.sites {
        if moved(site) > STILL_UM {
            let frame = &mut frames[site.bone % BONES];
            frame.take_in(site.inside(site.shown_um));
            site.shown_um = site.depth_um;
            frame.take_in(site.point());
        }
        niche.trabeculae[site.bone].outline[site.corner] = site.inside(site.shown_um);
    }
    core::mem::swap(&mut world.niche, &mut world.bone.spare);
    world.field.remeasure(&world.niche, &frames, FELT_UM);
    world.wall_distances.clear();
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::entities::niche::NicheField;
    use crate::initialization::Initializer;
    use crate::setup::{Setup, Size, Stage};

    /// Up to here walls matter to somebody, µm.
    const MATTERS_UM: f32 = 15.0;

    #[test]
    fn walls_are_felt_where_they_are_however_deep_the_pits_and_when_they_are_filled_again() {
        let setup = Setup { seed: 7, stage: Stage::Active, size: Size::Medium, ..Setup::default() };
        let mut world = Initializer::new(setup).into_world();
        for depth_um in [0.0_f32, 20.0, 40.0, 60.0, 45.0, 30.0, 15.0, 0.0] {
            world.bone.sites.iter_mut().for_each(|s| s.depth_um = depth_um.min(s.deepest_um));
            draw(&mut world);
            let anew = NicheField::new(&world.niche);
            for k in 0..20_000 {
                let (x, y) = ((k % 200) as f32 * 5.5, (k / 200) as f32 * 6.2);
                let (felt, there) = (world.field.walls(x, y).solid_um, anew.walls(x, y).solid_um);
                assert!(
                    there > MATTERS_UM || (felt - there).abs() < 0.5,
                    "{depth_um}: {x} {y}: {felt} for {there}"
                );
            }
        }
    }
}
