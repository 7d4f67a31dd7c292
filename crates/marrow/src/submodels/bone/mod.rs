//! Bone remodelling: osteoclasts resorb bone and osteoblasts form it, in balance in health; myeloma wakes the first and
//! stops the second. Read in this order: `turnover` (how much) → `osteoclast`, `osteoblast` (by whom) → `niche_slot` (where these
//! cells sit) → `outline` (when it is seen).

pub(crate) mod niche_slot;
pub(crate) mod osteoblast;
pub(crate) mod osteoclast;
pub(crate) mod outline;
pub(crate) mod sites;
pub(crate) mod turnover;

use crate::params;
use crate::state::World;

/// One tick of bone: cells keep to their seats; once a day bone is taken and built; now and then the outline follows.
pub(crate) fn remodel(world: &mut World) {
    if world.bone.sites.is_empty() {
        return;
    }
    if world.tick.is_multiple_of(params::DECISION_INTERVAL_TICKS) {
        niche_slot::occupy_slots(world);
    }
    if world.tick.is_multiple_of(u64::from(params::TICKS_PER_DAY)) {
        turnover::turn_over(world);
        osteoclast::recruit_and_leave(world);
        osteoblast::recruit_and_leave(world);
    }
    if world.tick.is_multiple_of(u64::from(params::TICKS_PER_DAY * params::OUTLINE_DAYS)) {
        outline::draw(world);
    }
}
