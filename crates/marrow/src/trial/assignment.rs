//! Assignment: who comes into which arm of a trial, by chance or, to show why that matters, by a sign that can be seen.

use crate::parameter::parameters;
use crate::rng::mix;
use crate::trial::arm::ARMS;
use crate::trial::cohort::Cohort;

parameters! {
    /// Apart from the seed of people: who is assigned where says nothing of how they are.
    ASSIGNMENT: u64 = 0xa55_1674, "1", "method";
}

/// The numbers of the people of each arm, in order. The first arm has one more where they cannot be halved.
pub(super) type Halves = [Vec<u32>; ARMS];

/// By chance.
pub(super) fn by_chance(people: u32, seed: u64) -> Halves {
    let lot = mix(seed ^ ASSIGNMENT);
    halves(people, &|number| mix(lot ^ u64::from(number)) as u32)
}

/// Those whose clone divides slowest into the first arm. A doctor sees it before anything is given, in how fast M-protein rose;
/// of all that can be seen it weighs most on what comes of a person (`docs/model.md`).
pub(super) fn by_growth(people: u32, seed: u64, cohort: &Cohort) -> Halves {
    // Bits of a positive number are in its order.
    halves(people, &|number| cohort.draw(seed, number).person.growth.to_bits())
}

/// Those with the least keys into the first arm.
fn halves(people: u32, key: &dyn Fn(u32) -> u32) -> Halves {
    // Number and key in one: all sorting here is of one type.
    let mut people: Vec<u64> =
        (0..people).map(|number| u64::from(key(number)) << u32::BITS | u64::from(number)).collect();
    people.sort_unstable();
    let second = people.split_off(people.len().div_ceil(ARMS));
    [people, second].map(|mut arm| {
        for person in &mut arm {
            *person &= u64::from(u32::MAX);
        }
        arm.sort_unstable();
        arm.into_iter().map(|number| number as u32).collect()
    })
}
