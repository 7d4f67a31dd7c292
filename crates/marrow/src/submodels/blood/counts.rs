//! What the marrow yields: red cells, white cells, platelets.

use crate::entities::cell::CellKind;
use crate::observation::census::Census;
use crate::params;

/// Red cells, white cells, platelets that the marrow yields, health = 1. When few precursors are left, growth factors
/// make each yield more.
pub(crate) fn outflow(census: &Census, set_point: &[f32]) -> [f32; 3] {
    let set = |kind: CellKind| set_point[kind as usize];
    let left = [
        census.erythroid() / set(CellKind::Erythroblast),
        census.myeloid() / (set(CellKind::Myelocyte) + set(CellKind::Neutrophil)),
        census.of(CellKind::Megakaryocyte) / set(CellKind::Megakaryocyte),
    ];
    let mut outflow = left;
    for (yields, gain) in outflow.iter_mut().zip(params::COMPENSATION) {
        *yields *= 1.0 + gain * (1.0 - *yields).clamp(0.0, 1.0);
    }
    outflow
}

/// Antibodies that healthy plasma cells make, health = 1. A part comes from short-lived plasma cells that B cells have just
/// turned into.
pub(crate) fn antibody_yield(census: &Census, set_point: &[f32]) -> f32 {
    let part = |kind: CellKind| census.of(kind) / set_point[kind as usize];
    let from_b_cells = params::ANTIBODIES_FROM_B_CELLS;
    (1.0 - from_b_cells) * part(CellKind::PlasmaCell) + from_b_cells * part(CellKind::Lymphocyte)
}

/// Myeloma cells per counted cell of a healthy niche.
pub(crate) fn myeloma_load(census: &Census, set_point: &[f32]) -> f32 {
    census.of(CellKind::MyelomaCell) / set_point.iter().sum::<f32>().max(1.0)
}
