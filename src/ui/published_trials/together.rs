//! Several medicines together.

use ::i18n::msg;

use super::types::{Measure, Medicine, PublishedArm, PublishedTrial, median_months, of_100, response};

/// Several medicines together.
pub(super) const TOGETHER: &[PublishedTrial] = &[
    PublishedTrial {
        id: "pollux",
        name: Some("POLLUX"),
        population: msg::PEOPLE_LATER,
        note: Some(msg::NOTE_VEIN),
        citation: "Dimopoulos 2016, NEJM 375:1319; Dimopoulos 2023, J Clin Oncol 41:1590",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Daratumumab, Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["antibody:cd38", "imid"],
                people: Some(286),
                outcomes: &[
                    response(93),
                    median_months(Measure::HalfAlive, 68),
                    of_100(Measure::Infusion, 48),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: Some(283),
                outcomes: &[response(76), median_months(Measure::HalfAlive, 52)],
            },
        ],
    },
    PublishedTrial {
        id: "s0777",
        name: Some("SWOG S0777"),
        population: msg::PEOPLE_NEW,
        note: Some(msg::NOTE_TWICE_A_WEEK),
        citation: "Durie 2017, Lancet 389:519",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Bortezomib, Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid", "proteasome"],
                people: None,
                outcomes: &[response(82), of_100(Measure::Nerve, 24)],
            },
            PublishedArm {
                medicines: &[Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: None,
                outcomes: &[response(72), of_100(Measure::Nerve, 5)],
            },
        ],
    },
    PublishedTrial {
        id: "maia",
        name: Some("MAIA"),
        population: msg::PEOPLE_NEW_WITHOUT,
        note: None,
        citation: "Facon 2019, NEJM 380:2104; Facon 2021, Lancet Oncol 22:1582",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Daratumumab, Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["antibody:cd38", "imid"],
                people: Some(368),
                outcomes: &[
                    response(93),
                    of_100(Measure::Alive, 66).after_months(60),
                    of_100(Measure::Lung, 19),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: Some(369),
                outcomes: &[
                    response(82),
                    of_100(Measure::Alive, 53).after_months(60),
                    of_100(Measure::Lung, 11),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "icaria",
        name: Some("ICARIA-MM"),
        population: msg::PEOPLE_LATER,
        note: Some(msg::NOTE_ICARIA),
        citation: "Attal 2019, Lancet 394:2096; Richardson 2024, Haematologica 109:2239",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Isatuximab, Medicine::Pomalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["antibody:cd38", "imid"],
                people: Some(154),
                outcomes: &[median_months(Measure::HalfAlive, 25)],
            },
            PublishedArm {
                medicines: &[Medicine::Pomalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: Some(153),
                outcomes: &[median_months(Measure::HalfAlive, 18)],
            },
        ],
    },
    PublishedTrial {
        id: "dreamm7",
        name: Some("DREAMM-7"),
        population: msg::PEOPLE_LATER,
        note: None,
        citation: "Hungria 2024, NEJM 391:393; BLENREP US prescribing information",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Belantamab, Medicine::Bortezomib, Medicine::Dexamethasone],
                cohort: None,
                agents: &["adc", "proteasome"],
                people: Some(243),
                outcomes: &[
                    response(83),
                    of_100(Measure::Alive, 74).after_months(36),
                    of_100(Measure::Eye, 79),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::Daratumumab, Medicine::Bortezomib, Medicine::Dexamethasone],
                cohort: None,
                agents: &["antibody:cd38", "proteasome"],
                people: Some(251),
                outcomes: &[
                    response(71),
                    of_100(Measure::Alive, 60).after_months(36),
                    of_100(Measure::Eye, 29),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "cepheus",
        name: Some("CEPHEUS"),
        population: msg::PEOPLE_NEW_WITHOUT,
        note: None,
        citation: "FDA approval notice, 27 Jan 2026",
        arms: &[
            PublishedArm {
                medicines: &[
                    Medicine::Daratumumab,
                    Medicine::Bortezomib,
                    Medicine::Lenalidomide,
                    Medicine::Dexamethasone,
                ],
                cohort: None,
                agents: &["antibody:cd38", "imid", "proteasome"],
                people: Some(197),
                outcomes: &[of_100(Measure::NoneLeft, 52)],
            },
            PublishedArm {
                medicines: &[Medicine::WithoutDaratumumab],
                cohort: None,
                agents: &["imid", "proteasome"],
                people: Some(198),
                outcomes: &[of_100(Measure::NoneLeft, 35)],
            },
        ],
    },
    PublishedTrial {
        id: "eloquent2",
        name: Some("ELOQUENT-2"),
        population: msg::PEOPLE_LATER,
        note: None,
        citation: "Lonial 2015, NEJM 373:621; Dimopoulos 2020, Blood Cancer J 10:91",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Elotuzumab, Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["antibody:slamf7", "imid"],
                people: None,
                outcomes: &[response(79), median_months(Measure::HalfAlive, 48)],
            },
            PublishedArm {
                medicines: &[Medicine::Lenalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["imid"],
                people: None,
                outcomes: &[response(66), median_months(Measure::HalfAlive, 40)],
            },
        ],
    },
    PublishedTrial {
        id: "monumental3",
        name: Some("MonumenTAL-3"),
        population: msg::PEOPLE_LATER,
        note: None,
        citation: "Mina 2026, NEJM, 13 June 2026 (a report of the paper was read)",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Talquetamab, Medicine::Daratumumab, Medicine::Pomalidomide],
                cohort: None,
                agents: &["antibody:cd38", "bispecific:gprc5d", "imid"],
                people: Some(287),
                outcomes: &[
                    of_100(Measure::NoGrowth, 81).after_months(24),
                    of_100(Measure::Alive, 89).after_months(24),
                    of_100(Measure::Infection, 38),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::Talquetamab, Medicine::Daratumumab],
                cohort: None,
                agents: &["antibody:cd38", "bispecific:gprc5d"],
                people: Some(287),
                outcomes: &[
                    of_100(Measure::NoGrowth, 78).after_months(24),
                    of_100(Measure::Alive, 88).after_months(24),
                    of_100(Measure::Infection, 29),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::Daratumumab, Medicine::Pomalidomide, Medicine::Dexamethasone],
                cohort: None,
                agents: &["antibody:cd38", "imid"],
                people: Some(290),
                outcomes: &[
                    of_100(Measure::NoGrowth, 51).after_months(24),
                    of_100(Measure::Alive, 79).after_months(24),
                    of_100(Measure::Infection, 42),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "redirectt1",
        name: Some("RedirecTT-1"),
        population: msg::PEOPLE_OUTSIDE,
        note: None,
        citation: "Kumar, NEJM (phase 2, NCT04586426)",
        arms: &[PublishedArm {
            medicines: &[Medicine::Teclistamab, Medicine::Talquetamab],
            cohort: None,
            agents: &["bispecific:bcma", "bispecific:gprc5d"],
            people: Some(90),
            outcomes: &[response(79), of_100(Measure::NoGrowth, 61).after_months(12)],
        }],
    },
    PublishedTrial {
        id: "majestec3",
        name: Some("MajesTEC-3"),
        population: msg::PEOPLE_LATER,
        note: None,
        citation: "Costa 2025, NEJM, doi:10.1056/NEJMoa2514663",
        arms: &[
            PublishedArm {
                medicines: &[Medicine::Teclistamab, Medicine::Daratumumab],
                cohort: None,
                agents: &["antibody:cd38", "bispecific:bcma"],
                people: Some(291),
                outcomes: &[
                    of_100(Measure::NoGrowth, 83).after_months(36),
                    of_100(Measure::Alive, 83).after_months(36),
                    of_100(Measure::Crs, 60),
                    of_100(Measure::Serious, 71),
                    of_100(Measure::SideEffectDeath, 7),
                ],
            },
            PublishedArm {
                medicines: &[Medicine::Another],
                cohort: None,
                agents: &[],
                people: Some(296),
                outcomes: &[
                    of_100(Measure::NoGrowth, 30).after_months(36),
                    of_100(Measure::Alive, 65).after_months(36),
                    of_100(Measure::Serious, 62),
                    of_100(Measure::SideEffectDeath, 6),
                ],
            },
        ],
    },
];
