//! One immunotherapy alone.

use ::i18n::msg;

use super::types::{Arm, Cohort, Measure, Medicine, Trial, of, of_100, response};

/// One immunotherapy alone.
pub(super) const ALONE: &[Trial] = &[
    Trial {
        id: "gen501_sirius",
        name: Some("GEN501, SIRIUS"),
        population: msg::PEOPLE_MUCH,
        note: None,
        citation: "Usmani 2016, Blood 128:37",
        arms: &[Arm {
            medicines: &[Medicine::Daratumumab],
            cohort: None,
            agents: &["antibody:cd38"],
            people: Some(148),
            outcomes: &[response(31)],
        }],
    },
    Trial {
        id: "elotuzumab_mono",
        name: Some("Elotuzumab, first trial"),
        population: msg::PEOPLE_LATER,
        note: None,
        citation: "Zonder 2012, Blood 120:552",
        arms: &[Arm {
            medicines: &[Medicine::Elotuzumab],
            cohort: None,
            agents: &["antibody:slamf7"],
            people: Some(35),
            outcomes: &[of(Measure::Response, 0, 35)],
        }],
    },
    Trial {
        id: "keynote013",
        name: Some("KEYNOTE-013"),
        population: msg::PEOPLE_MUCH,
        note: None,
        citation: "Ribrag 2019, Br J Haematol 186:e41",
        arms: &[Arm {
            medicines: &[Medicine::Pembrolizumab],
            cohort: None,
            agents: &["checkpoint"],
            people: Some(30),
            outcomes: &[of(Measure::Response, 0, 30)],
        }],
    },
    Trial {
        id: "nivolumab_ph1",
        name: Some("CheckMate 039"),
        population: msg::PEOPLE_LATER,
        note: Some(msg::NOTE_RADIATION),
        citation: "Lesokhin 2016, J Clin Oncol 34:2698",
        arms: &[Arm {
            medicines: &[Medicine::Nivolumab],
            cohort: None,
            agents: &["checkpoint"],
            people: Some(27),
            outcomes: &[of(Measure::Response, 1, 27)],
        }],
    },
    Trial {
        id: "cartitude1",
        name: Some("CARTITUDE-1"),
        population: msg::PEOPLE_MUCH,
        note: None,
        citation: "Berdeja 2021, Lancet 398:314; CARVYKTI US prescribing information",
        arms: &[
            Arm {
                medicines: &[Medicine::CiltaCel],
                cohort: Some(Cohort::Joined),
                agents: &["car_t"],
                people: Some(113),
                outcomes: &[response(83)],
            },
            Arm {
                medicines: &[Medicine::CiltaCel],
                cohort: Some(Cohort::Infused),
                agents: &["car_t"],
                people: Some(97),
                outcomes: &[
                    response(97),
                    of_100(Measure::Crs, 95),
                    of_100(Measure::AnyInfection, 58),
                    of_100(Measure::Movement, 5),
                ],
            },
        ],
    },
    Trial {
        id: "karmma",
        name: Some("KarMMa"),
        population: msg::PEOPLE_MUCH,
        note: None,
        citation: "Munshi 2021, NEJM 384:705; ABECMA US prescribing information",
        arms: &[
            Arm {
                medicines: &[Medicine::IdeCel],
                cohort: Some(Cohort::Collected),
                agents: &["car_t"],
                people: Some(140),
                outcomes: &[response(67)],
            },
            Arm {
                medicines: &[Medicine::IdeCel],
                cohort: Some(Cohort::Infused),
                agents: &["car_t"],
                people: Some(128),
                outcomes: &[response(73), of_100(Measure::Crs, 84)],
            },
        ],
    },
    Trial {
        id: "karmma3",
        name: Some("KarMMa-3"),
        population: msg::PEOPLE_LATER,
        note: Some(msg::NOTE_ALIVE_ALIKE),
        citation: "Rodriguez-Otero 2023, NEJM 388:1002; Ailawadhi 2024, Blood 144:2389",
        arms: &[
            Arm {
                medicines: &[Medicine::IdeCel],
                cohort: Some(Cohort::Joined),
                agents: &["car_t"],
                people: Some(254),
                outcomes: &[response(71)],
            },
            Arm {
                medicines: &[Medicine::Usual],
                cohort: None,
                agents: &[],
                people: Some(132),
                outcomes: &[response(42)],
            },
        ],
    },
    Trial {
        id: "realworld_ciltacel",
        name: None,
        population: msg::PEOPLE_LATER,
        note: None,
        citation: "Sidana 2025, Blood 145:85",
        arms: &[Arm {
            medicines: &[Medicine::CiltaCel],
            cohort: None,
            agents: &["car_t"],
            people: Some(236),
            outcomes: &[
                response(89),
                of_100(Measure::Crs, 75),
                of_100(Measure::LateNerve, 10),
                of_100(Measure::OtherDeath, 10),
            ],
        }],
    },
    Trial {
        id: "majestec1",
        name: Some("MajesTEC-1"),
        population: msg::PEOPLE_MUCH,
        note: None,
        citation: "Moreau 2022, NEJM 387:495; TECVAYLI US prescribing information",
        arms: &[Arm {
            medicines: &[Medicine::Teclistamab],
            cohort: None,
            agents: &["bispecific:bcma"],
            people: Some(165),
            outcomes: &[response(63), of_100(Measure::Crs, 72), of_100(Measure::Infection, 45)],
        }],
    },
    Trial {
        id: "monumental1",
        name: Some("MonumenTAL-1"),
        population: msg::PEOPLE_MUCH,
        note: None,
        citation: "Chari 2025, Lancet Haematol 12:e269; TALVEY US prescribing information",
        arms: &[
            Arm {
                medicines: &[Medicine::Talquetamab],
                cohort: Some(Cohort::Weekly),
                agents: &["bispecific:gprc5d"],
                people: Some(143),
                outcomes: &[
                    response(74),
                    of_100(Measure::Crs, 79),
                    of_100(Measure::Infection, 20),
                    of_100(Measure::Skin, 59),
                ],
            },
            Arm {
                medicines: &[Medicine::Talquetamab],
                cohort: Some(Cohort::TwoWeekly),
                agents: &["bispecific:gprc5d"],
                people: Some(154),
                outcomes: &[
                    response(69),
                    of_100(Measure::Crs, 75),
                    of_100(Measure::Infection, 18),
                    of_100(Measure::Skin, 73),
                ],
            },
        ],
    },
    Trial {
        id: "dreamm2",
        name: Some("DREAMM-2"),
        population: msg::PEOPLE_MUCH,
        note: None,
        citation: "Lonial 2020, Lancet Oncol 21:207; Lonial 2021, Cancer 127:4198",
        arms: &[Arm {
            medicines: &[Medicine::Belantamab],
            cohort: None,
            agents: &["adc"],
            people: Some(97),
            outcomes: &[response(32), of_100(Measure::SevereEye, 27)],
        }],
    },
];
