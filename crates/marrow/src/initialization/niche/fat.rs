//! Fat cells: large and pale, in loose clusters away from bone and vessel.

use glam::Vec2;

use crate::entities::niche::{Contour, Extent, FatCell, Sinusoid, Trabecula};
use crate::parameter::parameters;
use crate::params;
use crate::rng::{KeyedRng, Stream};

parameters! {
    /// Throws for places until the wanted area is covered or no place is left.
    THROWS: u64 = 6000, "1", "method";
}

pub(super) fn fat_cells(
    extent: &Extent,
    bones: &[Trabecula],
    vessels: &[Sinusoid],
    rng: &KeyedRng,
) -> Vec<FatCell> {
    let bones: Vec<Contour> = bones.iter().map(Contour::of).collect();
    let mut cells: Vec<FatCell> = Vec::new();
    let mut missing_um2 = extent.fat_share * extent.width_um * extent.height_um;
    for key in 0..THROWS {
        let cell = throw(extent, rng, key, &cells);
        if missing_um2 <= 0.0 {
            break;
        }
        if has_room(&cell, &bones, vessels, &cells) {
            missing_um2 -= core::f32::consts::PI * cell.radius_um * cell.radius_um;
            cells.push(cell);
        }
    }
    cells
}

/// Two of three throws land beside a fat cell that is there already: that makes the clusters.
fn throw(extent: &Extent, rng: &KeyedRng, key: u64, cells: &[FatCell]) -> FatCell {
    let (a, b) = rng.signed_pair(Stream::Placement, 10_000 + 4 * key);
    let share = rng.uniform(Stream::Placement, 10_001 + 4 * key);
    let radius_um = params::FAT_RADIUS_MIN_UM
        + (extent.fat_radius_max_um - params::FAT_RADIUS_MIN_UM) * (1.0 - share * share);
    let offset_frame = rng.random_u64(Stream::Placement, 10_002 + 4 * key);
    let centre = if cells.is_empty() || offset_frame.is_multiple_of(6) {
        let (width_um, height_um) = (extent.width_um, extent.height_um);
        Vec2::new((0.5 + 0.52 * a) * width_um, (0.5 + 0.52 * b) * height_um)
    } else {
        let friend = cells[(offset_frame / 3 % cells.len() as u64) as usize];
        let length = Vec2::new(a, b).length().max(0.1);
        let gap = friend.radius_um + radius_um + 4.0 + 14.0 * share;
        friend.centre + gap * Vec2::new(a, b) / length
    };
    FatCell { centre, radius_um }
}

fn has_room(cell: &FatCell, bones: &[Contour], vessels: &[Sinusoid], cells: &[FatCell]) -> bool {
    let clear = |distance: f32, gap: f32| distance > cell.radius_um + gap;
    cells.iter().all(|other| clear(cell.centre.distance(other.centre) - other.radius_um, 3.0))
        && vessels.iter().all(|vessel| clear(vessel.offset_frame(cell.centre).wall_um, 16.0))
        && bones.iter().all(|bone| clear(bone.signed_distance_um(cell.centre), 12.0))
}
