//! Chemotherapy and transplants.

use ::i18n::msg;

use super::types::{
    Measure, Medicine, PublishedArm, PublishedCohort, PublishedTrial, median_months, of_100, response,
};

/// Chemotherapy and transplants.
pub(super) const TRANSPLANT: &[PublishedTrial] = &[
    PublishedTrial {
        id: "vista",
        name: Some("VISTA"),
        population: msg::PEOPLE_NEW_WITHOUT,
        note: Some(msg::NOTE_2008),
        citation: "San Miguel 2008, NEJM 359:906; San Miguel 2013, J Clin Oncol 31:448",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Bortezomib, Medicine::Melphalan, Medicine::Prednisone],
                cohort: None,
                agents: &["chemo", "proteasome"],
                people: Some(344),
                outcomes: &[response(71), median_months(Measure::HalfAlive, 56)],
            },
            PublishedArm {
                medicines: &[Medicine::Melphalan, Medicine::Prednisone],
                cohort: None,
                agents: &["chemo"],
                people: Some(338),
                outcomes: &[response(35), median_months(Measure::HalfAlive, 43)],
            },
        ],
    },
    PublishedTrial {
        id: "ifm90",
        name: Some("IFM 90"),
        population: msg::PEOPLE_NEW,
        note: Some(msg::NOTE_1996),
        citation: "Attal 1996, NEJM 335:91",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::StrongChemotherapy, Medicine::Transplant],
                cohort: None,
                agents: &["chemo", "transplant"],
                people: None,
                outcomes: &[response(81), of_100(Measure::Alive, 52).after_months(60)],
            },
            PublishedArm {
                medicines: &[Medicine::Chemotherapy],
                cohort: None,
                agents: &["chemo"],
                people: None,
                outcomes: &[response(57), of_100(Measure::Alive, 12).after_months(60)],
            },
        ],
    },
    PublishedTrial {
        id: "stamina",
        name: Some("STaMINA"),
        population: msg::PEOPLE_NEW_TRANSPLANT,
        note: Some(msg::NOTE_CHANCE),
        citation: "Stadtmauer 2019, J Clin Oncol 37:589, early report",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Transplant, Medicine::Lenalidomide],
                cohort: None,
                agents: &["transplant", "imid"],
                people: Some(257),
                outcomes: &[of_100(Measure::NoGrowth, 52).after_months(38)],
            },
            PublishedArm {
                medicines: &[Medicine::Transplant, Medicine::ThreeMedicines, Medicine::Lenalidomide],
                cohort: None,
                agents: &["transplant", "imid", "proteasome"],
                people: Some(254),
                outcomes: &[of_100(Measure::NoGrowth, 57).after_months(38)],
            },
            PublishedArm {
                medicines: &[Medicine::TwoTransplants, Medicine::Lenalidomide],
                cohort: None,
                agents: &[],
                people: Some(247),
                outcomes: &[of_100(Measure::NoGrowth, 56).after_months(38)],
            },
        ],
    },
    PublishedTrial {
        id: "perseus",
        name: Some("PERSEUS"),
        population: msg::PEOPLE_NEW_TRANSPLANT,
        note: None,
        citation: "Sonneveld 2024, NEJM 390:301, doi:10.1056/NEJMoa2312054",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Daratumumab, Medicine::ThreeMedicines, Medicine::Transplant],
                cohort: None,
                agents: &["antibody:cd38", "transplant", "imid", "proteasome"],
                people: Some(355),
                outcomes: &[of_100(Measure::NoGrowth, 84).after_months(48)],
            },
            PublishedArm {
                medicines: &[Medicine::WithoutDaratumumab],
                cohort: None,
                agents: &["transplant", "imid", "proteasome"],
                people: Some(354),
                outcomes: &[of_100(Measure::NoGrowth, 68).after_months(48)],
            },
        ],
    },
    PublishedTrial {
        id: "determination",
        name: Some("DETERMINATION"),
        population: msg::PEOPLE_NEW_TRANSPLANT,
        note: Some(msg::NOTE_ALIVE_BOTH),
        citation: "Richardson 2022, NEJM 387:132",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::ThreeMedicines, Medicine::Transplant],
                cohort: None,
                agents: &["transplant", "imid", "proteasome"],
                people: Some(365),
                outcomes: &[
                    median_months(Measure::HalfNoGrowth, 68),
                    of_100(Measure::Alive, 81).after_months(60),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::ThreeMedicines],
                cohort: Some(PublishedCohort::Kept),
                agents: &["imid", "proteasome"],
                people: Some(357),
                outcomes: &[
                    median_months(Measure::HalfNoGrowth, 46),
                    of_100(Measure::Alive, 79).after_months(60),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "ifm2009",
        name: Some("IFM 2009"),
        population: msg::PEOPLE_NEW_TRANSPLANT,
        note: Some(msg::NOTE_ALIVE_BOTH),
        citation: "Attal 2017, NEJM 376:1311",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::ThreeMedicines, Medicine::Transplant],
                cohort: None,
                agents: &["transplant", "imid", "proteasome"],
                people: Some(350),
                outcomes: &[
                    median_months(Measure::HalfNoGrowth, 50),
                    of_100(Measure::Alive, 81).after_months(48),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::ThreeMedicines],
                cohort: None,
                agents: &["imid", "proteasome"],
                people: Some(350),
                outcomes: &[
                    median_months(Measure::HalfNoGrowth, 36),
                    of_100(Measure::Alive, 82).after_months(48),
                ],
            },
        ],
    },
];
