//! A checkpoint inhibitor added to other medicines.

use ::i18n::msg;

use super::types::{Measure, Medicine, PublishedArm, PublishedTrial, count, of_100, response};

/// A checkpoint inhibitor added to other medicines.
pub(super) const CHECKPOINT: &[PublishedTrial] = &[
    PublishedTrial {
        id: "keynote183",
        name: Some("KEYNOTE-183"),
        population: msg::PEOPLE_LATER,
        note: Some(msg::NOTE_MORE_DEATHS),
        citation: "Mateos 2019, Lancet Haematol 6:e459; FDA statement, 31 Aug 2017",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Pembrolizumab, Medicine::Pomalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["checkpoint", "imid"],
                people: Some(125),
                outcomes: &[response(34), count(Measure::Died, 29), of_100(Measure::Serious, 63)],
            },
            PublishedArm {
                medicines: &[Medicine::Pomalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: Some(124),
                outcomes: &[response(40), count(Measure::Died, 21), of_100(Measure::Serious, 46)],
            },
        ],
    },
    PublishedTrial {
        id: "keynote185",
        name: Some("KEYNOTE-185"),
        population: msg::PEOPLE_NEW_WITHOUT,
        note: Some(msg::NOTE_301_MORE_DEATHS),
        citation: "Usmani 2019, Lancet Haematol 6:e448; FDA statement, 31 Aug 2017",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Pembrolizumab, Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["checkpoint", "imid"],
                people: None,
                outcomes: &[response(64), count(Measure::Died, 19), of_100(Measure::Serious, 54)],
            },
            PublishedArm {
                medicines: &[Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: None,
                outcomes: &[response(62), count(Measure::Died, 9), of_100(Measure::Serious, 39)],
            },
        ],
    },
    PublishedTrial {
        id: "checkmate602",
        name: Some("CheckMate 602"),
        population: msg::PEOPLE_LATER,
        note: Some(msg::NOTE_170),
        citation: "Oriol 2024, Clin Lymphoma Myeloma Leuk 24:703",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Nivolumab, Medicine::Pomalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["checkpoint", "imid"],
                people: None,
                outcomes: &[response(48), of_100(Measure::Inflamed, 14)],
            },
            PublishedArm {
                medicines: &[Medicine::Same, Medicine::Elotuzumab],
                cohort: None,
                agents: &["antibody:slamf7", "checkpoint", "imid"],
                people: None,
                outcomes: &[response(42), of_100(Measure::Inflamed, 17)],
            },
            PublishedArm {
                medicines: &[Medicine::Pomalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: None,
                outcomes: &[response(55), of_100(Measure::Inflamed, 3)],
            },
        ],
    },
];
