//! A checkpoint inhibitor added to other medicines.

use super::{Trial, arm, of_100, response, trial};

/// A checkpoint inhibitor added to other medicines.
pub(super) const CHECKPOINT: &[Trial] = &[
    trial(
        ["keynote183", "KEYNOTE-183", "people-later", "note-more-deaths"],
        "Mateos 2019, Lancet Haematol 6:e459; FDA statement, 31 Aug 2017",
        &[
            arm(
                "pembrolizumab pomalidomide dexamethasone",
                "checkpoint imid",
                125,
                &[response(34), ("found-died", 29, 0, 0)],
            ),
            arm("pomalidomide dexamethasone", "imid", 124, &[response(40), ("found-died", 21, 0, 0)]),
        ],
    ),
    trial(
        ["keynote185", "KEYNOTE-185", "people-new-without", "note-301-more-deaths"],
        "Usmani 2019, Lancet Haematol 6:e448; FDA statement, 31 Aug 2017",
        &[
            arm(
                "pembrolizumab lenalidomide dexamethasone",
                "checkpoint imid",
                0,
                &[response(64), ("found-died", 19, 0, 0)],
            ),
            arm("lenalidomide dexamethasone", "imid", 0, &[response(62), ("found-died", 9, 0, 0)]),
        ],
    ),
    trial(
        ["checkmate602", "CheckMate 602", "people-later", "note-170"],
        "Oriol 2024, Clin Lymphoma Myeloma Leuk 24:703",
        &[
            arm(
                "nivolumab pomalidomide dexamethasone",
                "checkpoint imid",
                0,
                &[response(48), of_100("found-inflamed", 14)],
            ),
            arm(
                "same elotuzumab",
                "antibody:slamf7 checkpoint imid",
                0,
                &[response(42), of_100("found-inflamed", 17)],
            ),
            arm("pomalidomide dexamethasone", "imid", 0, &[response(55), of_100("found-inflamed", 3)]),
        ],
    ),
];
