//! Published trials as the virtual one plays them: who took part, what each arm got, and the figures that it is held against. From
//! `crates/marrow/calibration/targets.json`, confirmed figures alone; a test holds them together. What a figure was counted on,
//! harms and sources are in `ui/trials`.

use marrow::Setting;

/// A figure with its 95 % interval, where one is known.
pub type Figure = Option<(f32, Option<(f32, f32)>)>;

/// A published trial.
#[derive(Debug)]
pub struct PublishedTrial {
    /// Its id, as `ui/trials` has it.
    pub id: &'static str,
    /// Who took part.
    pub setting: Setting,
    /// Months that people are followed here.
    pub months: u32,
    /// Its arms, or its only one.
    pub arms: &'static [PublishedArm],
}

/// What an arm got, and what came of it.
#[derive(Debug)]
pub struct PublishedArm {
    /// As an address has it.
    pub therapies: &'static str,
    /// How many of 100 responded, how many completely, and months in which half were without growth.
    pub figures: [Figure; 3],
}

/// All that are offered. Not those of drugs that act unlike their class.
pub const PUBLISHED: &[PublishedTrial] = &[
    PublishedTrial {
        id: "pollux",
        setting: Setting::Relapsed1To3,
        months: 30,
        arms: &[
            PublishedArm {
                therapies: "antibody:cd38,imid,steroid",
                figures: [
                    Some((92.9, Some((89.4, 95.7)))),
                    Some((43.1, Some((37.2, 49.0)))),
                    Some((44.5, Some((34.1, f32::INFINITY)))),
                ],
            },
            PublishedArm {
                therapies: "imid,steroid",
                figures: [
                    Some((76.4, Some((70.9, 81.2)))),
                    Some((19.2, Some((14.7, 24.2)))),
                    Some((17.5, Some((13.9, 20.8)))),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "maia",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 36,
        arms: &[
            PublishedArm {
                therapies: "antibody:cd38,imid,steroid",
                figures: [
                    Some((92.9, Some((89.8, 95.3)))),
                    Some((51.1, Some((45.9, 56.3)))),
                    Some((61.9, None)),
                ],
            },
            PublishedArm {
                therapies: "imid,steroid",
                figures: [
                    Some((81.6, Some((77.2, 85.4)))),
                    Some((30.1, Some((25.4, 35.0)))),
                    Some((34.4, None)),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "eloquent2",
        setting: Setting::Relapsed1To3,
        months: 30,
        arms: &[
            PublishedArm {
                therapies: "antibody:slamf7,imid,steroid",
                figures: [Some((79.0, Some((74.3, 83.4)))), None, Some((19.4, Some((16.6, 22.2))))],
            },
            PublishedArm {
                therapies: "imid,steroid",
                figures: [Some((66.0, Some((60.4, 71.0)))), None, Some((14.9, Some((12.1, 17.2))))],
            },
        ],
    },
    PublishedTrial {
        id: "perseus",
        setting: Setting::NewlyDiagnosedEligible,
        months: 30,
        arms: &[
            PublishedArm {
                therapies: "antibody:cd38,imid,proteasome@0-168,steroid@0-168,transplant@112",
                figures: [None, Some((87.9, Some((84.0, 91.1)))), None],
            },
            PublishedArm {
                therapies: "imid,proteasome@0-168,steroid@0-168,transplant@112",
                figures: [None, Some((70.1, Some((65.0, 74.8)))), None],
            },
        ],
    },
    PublishedTrial {
        id: "dreamm7",
        setting: Setting::Relapsed1To3,
        months: 30,
        arms: &[
            PublishedArm {
                therapies: "adc,proteasome@0-168,steroid@0-168",
                figures: [
                    Some((83.0, Some((77.8, 87.6)))),
                    Some((35.0, Some((29.0, 41.3)))),
                    Some((36.6, Some((28.4, f32::INFINITY)))),
                ],
            },
            PublishedArm {
                therapies: "antibody:cd38,proteasome@0-168,steroid@0-168",
                figures: [
                    Some((71.0, Some((65.3, 76.8)))),
                    Some((17.0, Some((12.7, 22.4)))),
                    Some((13.4, Some((11.1, 17.5)))),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "s0777",
        setting: Setting::NewlyDiagnosedEligible,
        months: 36,
        arms: &[
            PublishedArm {
                therapies: "proteasome@0-168,imid,steroid",
                figures: [
                    Some((81.5, Some((76.2, 86.4)))),
                    Some((15.7, Some((11.3, 21.0)))),
                    Some((41.0, None)),
                ],
            },
            PublishedArm {
                therapies: "imid,steroid",
                figures: [
                    Some((71.5, Some((65.2, 77.4)))),
                    Some((8.4, Some((5.2, 12.9)))),
                    Some((29.0, None)),
                ],
            },
        ],
    },
    PublishedTrial {
        id: "vista",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 18,
        arms: &[
            PublishedArm {
                therapies: "proteasome@0-378,chemo@0-378,steroid@0-378",
                figures: [Some((71.0, Some((65.8, 75.7)))), Some((30.0, Some((25.1, 35.1)))), None],
            },
            PublishedArm {
                therapies: "chemo@0-378,steroid@0-378",
                figures: [Some((35.0, Some((29.8, 40.3)))), Some((4.0, Some((2.3, 6.9)))), None],
            },
        ],
    },
    PublishedTrial {
        id: "ifm90",
        setting: Setting::NewlyDiagnosedEligible,
        months: 18,
        arms: &[
            PublishedArm {
                therapies: "chemo@0-112,steroid@0-112,transplant@112",
                figures: [Some((81.0, Some((71.9, 88.2)))), Some((22.0, Some((14.3, 31.4)))), None],
            },
            PublishedArm {
                therapies: "chemo@0-365,steroid@0-365",
                figures: [Some((57.0, Some((46.7, 66.9)))), Some((5.0, Some((1.6, 11.3)))), None],
            },
        ],
    },
    PublishedTrial {
        id: "ifm2009",
        setting: Setting::NewlyDiagnosedEligible,
        months: 36,
        arms: &[
            PublishedArm {
                therapies: "imid@0-540,proteasome@0-105,steroid@0-105,transplant@70",
                figures: [None, Some((58.6, Some((53.2, 63.8)))), Some((50.0, None))],
            },
            PublishedArm {
                therapies: "imid@0-540,proteasome@0-168,steroid@0-168",
                figures: [None, Some((48.3, Some((42.9, 53.7)))), Some((36.0, None))],
            },
        ],
    },
    PublishedTrial {
        id: "determination",
        setting: Setting::NewlyDiagnosedEligible,
        months: 36,
        arms: &[
            PublishedArm {
                therapies: "imid,proteasome@0-168,steroid@0-168,transplant@70",
                figures: [None, None, Some((67.5, None))],
            },
            PublishedArm {
                therapies: "imid,proteasome@0-168,steroid@0-168",
                figures: [None, None, Some((46.2, None))],
            },
        ],
    },
    PublishedTrial {
        id: "cepheus",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 18,
        arms: &[
            PublishedArm {
                therapies: "antibody:cd38,proteasome@0-168,imid,steroid",
                figures: [None, None, None],
            },
            PublishedArm { therapies: "proteasome@0-168,imid,steroid", figures: [None, None, None] },
        ],
    },
    PublishedTrial {
        id: "keynote183",
        setting: Setting::HeavilyTreated,
        months: 18,
        arms: &[
            PublishedArm {
                therapies: "checkpoint,imid,steroid",
                figures: [Some((34.0, Some((25.4, 42.6)))), None, Some((5.6, None))],
            },
            PublishedArm {
                therapies: "imid,steroid",
                figures: [Some((40.0, Some((31.6, 49.5)))), None, Some((8.4, None))],
            },
        ],
    },
    PublishedTrial {
        id: "keynote185",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 12,
        arms: &[
            PublishedArm {
                therapies: "checkpoint,imid,steroid",
                figures: [Some((64.0, Some((56.0, 71.9)))), None, None],
            },
            PublishedArm {
                therapies: "imid,steroid",
                figures: [Some((62.0, Some((53.7, 69.8)))), None, None],
            },
        ],
    },
    PublishedTrial {
        id: "cartitude1",
        setting: Setting::HeavilyTreated,
        months: 30,
        arms: &[PublishedArm {
            therapies: "car_t",
            figures: [Some((97.9, Some((92.7, 99.7)))), Some((82.5, Some((73.4, 89.4)))), None],
        }],
    },
    PublishedTrial {
        id: "majestec1",
        setting: Setting::HeavilyTreated,
        months: 24,
        arms: &[PublishedArm {
            therapies: "bispecific:bcma",
            figures: [
                Some((63.0, Some((55.2, 70.4)))),
                Some((39.4, Some((31.9, 47.3)))),
                Some((11.3, Some((8.8, 17.1)))),
            ],
        }],
    },
    PublishedTrial {
        id: "monumental1",
        setting: Setting::HeavilyTreated,
        months: 24,
        arms: &[PublishedArm {
            therapies: "bispecific:gprc5d",
            figures: [Some((74.0, Some((66.1, 81.1)))), None, Some((7.5, None))],
        }],
    },
    PublishedTrial {
        id: "dreamm2",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[PublishedArm { therapies: "adc", figures: [Some((32.0, Some((21.7, 43.6)))), None, None] }],
    },
    PublishedTrial {
        id: "gen501_sirius",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[PublishedArm {
            therapies: "antibody:cd38",
            figures: [
                Some((31.1, Some((23.7, 39.2)))),
                Some((4.7, Some((1.9, 9.5)))),
                Some((4.0, Some((2.8, 5.6)))),
            ],
        }],
    },
    PublishedTrial {
        id: "elotuzumab_mono",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[PublishedArm {
            therapies: "antibody:slamf7",
            figures: [Some((0.0, Some((0.0, 10.3)))), None, None],
        }],
    },
    PublishedTrial {
        id: "keynote013",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[PublishedArm {
            therapies: "checkpoint",
            figures: [Some((0.0, Some((0.0, 11.6)))), None, Some((2.7, None))],
        }],
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::trials::find_trial;
    use serde_json::Value;
    use session::settings::parse;

    fn plan(therapies: &str) -> session::settings::TherapyPlan {
        parse(&format!("therapies={therapies}"), "").0.therapies.unwrap_or_default()
    }

    #[test]
    fn each_stands_among_the_targets_with_the_same_figures() {
        let text = include_str!("../../../crates/marrow/calibration/targets.json");
        let targets: Vec<Value> = serde_json::from_str(text).unwrap();
        for trial in PUBLISHED {
            assert!(find_trial(trial.id).is_some(), "{}", trial.id);
            for (at, arm) in trial.arms.iter().enumerate() {
                let is_it = |target: &&Value| target["trial"] == trial.id && target["arm"] == at;
                let target = targets.iter().find(is_it).unwrap();
                assert_eq!(target["setting"], trial.setting.id(), "{}", trial.id);
                assert_eq!(target["months"], trial.months, "{}", trial.id);
                assert_eq!(plan(target["therapies"].as_str().unwrap()), plan(arm.therapies), "{}", trial.id);
                for (name, figure) in ["orr", "cr_or_better", "median_pfs_months"].iter().zip(arm.figures) {
                    let found = &target["values"][name];
                    let confirmed = found["status"] == "V" || found["status"] == "C";
                    let value = found["value"].as_f64().filter(|_| confirmed).map(|value| value as f32);
                    assert_eq!(figure.map(|figure| figure.0), value, "{} {name}", trial.id);
                    let interval = if found["ci95"].is_null() { &found["exact95"] } else { &found["ci95"] };
                    let end = |at: usize| interval[at].as_f64().map_or(f32::INFINITY, |end| end as f32);
                    let interval = interval.is_array().then(|| (end(0), end(1)));
                    assert_eq!(
                        figure.and_then(|figure| figure.1),
                        interval.filter(|_| confirmed),
                        "{} {name}",
                        trial.id
                    );
                }
            }
        }
    }
}
