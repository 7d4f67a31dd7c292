//! Exhaustion of T cells: they tire while they hold on and recover at rest.

use crate::entities::cell::Cell;
use crate::params;

/// A T cell that holds nobody recovers.
pub(super) fn rest(cell: &mut Cell) {
    cell.exhaustion =
        (cell.exhaustion - params::EXHAUSTION_REST_PER_DAY * params::DECISION_INTERVAL_DAYS).max(0.0);
}
