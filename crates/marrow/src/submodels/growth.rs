//! Growth: daughters and maturing cells tend to the radius of their kind and age.

use crate::entities::population::Population;
use crate::parameter::parameters;
use crate::params;

parameters! {
    /// A cell whose radius is nearer than this to the one it grows to is grown.
    GROWN_WITHIN_UM: f32 = 0.01, "µm", "method";
}

/// Daughters and maturing cells tend to the radius of their kind and age.
pub(crate) fn grow(all: &mut Population, slot: usize) {
    let (cell, body) = (&all.cells[slot], &mut all.bodies[slot]);
    let missing = cell.kind.radius_um(cell.maturity) - body.radius;
    // No branch: about half of the cells grow at any time, and which ones cannot be foreseen.
    let grows = cell.is_alive() & (missing.abs() > GROWN_WITHIN_UM);
    body.radius += f32::from(u8::from(grows)) * (params::GROWTH_PER_TICK * missing);
    body.firm_radius = body.radius * cell.kind.firmness();
}
