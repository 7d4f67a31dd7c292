//! Published trials as the virtual one plays them: who took part, what each arm got, and the figures that it is held against. From
//! `crates/marrow/calibration/targets.json`, confirmed figures alone; a test holds them together. What a figure was counted on,
//! harms and sources are in `ui/published_trials`.

#[cfg(test)]
mod tests;

use marrow::Setting;

/// A figure with its 95 % interval, where one is known.
pub type ReferenceFigure = Option<(f32, Option<(f32, f32)>)>;

/// A published trial.
#[derive(Debug)]
pub struct ReferenceTrial {
    /// Its id, as `ui/published_trials` has it.
    pub id: &'static str,
    /// Who took part.
    pub setting: Setting,
    /// Months that people are followed here.
    pub months: u32,
    /// Its arms, or its only one.
    pub arms: &'static [ReferenceArm],
}

/// What an arm got, and what came of it.
#[derive(Debug)]
pub struct ReferenceArm {
    /// As an address has it.
    pub therapies: &'static str,
    /// How many of 100 responded, how many completely, and months in which half were without growth.
    pub figures: [ReferenceFigure; 3],
}

#[expect(clippy::unnecessary_wraps, reason = "a figure may be missing")]
const fn within(value: f32, low: f32, high: f32) -> ReferenceFigure {
    Some((value, Some((low, high))))
}

#[expect(clippy::unnecessary_wraps, reason = "a figure may be missing")]
const fn alone(value: f32) -> ReferenceFigure {
    Some((value, None))
}

/// All that are offered. Not those of drugs that act unlike their class.
pub const PUBLISHED: &[ReferenceTrial] = &[
    ReferenceTrial {
        id: "pollux",
        setting: Setting::Relapsed1To3,
        months: 30,
        arms: &[
            ReferenceArm {
                therapies: "antibody:cd38,imid,steroid",
                figures: [
                    within(92.9, 89.4, 95.7),
                    within(43.1, 37.2, 49.0),
                    within(44.5, 34.1, f32::INFINITY),
                ],
            },
            ReferenceArm {
                therapies: "imid,steroid",
                figures: [within(76.4, 70.9, 81.2), within(19.2, 14.7, 24.2), within(17.5, 13.9, 20.8)],
            },
        ],
    },
    ReferenceTrial {
        id: "maia",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 36,
        arms: &[
            ReferenceArm {
                therapies: "antibody:cd38,imid,steroid",
                figures: [within(92.9, 89.8, 95.3), within(51.1, 45.9, 56.3), alone(61.9)],
            },
            ReferenceArm {
                therapies: "imid,steroid",
                figures: [within(81.6, 77.2, 85.4), within(30.1, 25.4, 35.0), alone(34.4)],
            },
        ],
    },
    ReferenceTrial {
        id: "eloquent2",
        setting: Setting::Relapsed1To3,
        months: 30,
        arms: &[
            ReferenceArm {
                therapies: "antibody:slamf7,imid,steroid",
                figures: [within(79.0, 74.3, 83.4), None, within(19.4, 16.6, 22.2)],
            },
            ReferenceArm {
                therapies: "imid,steroid",
                figures: [within(66.0, 60.4, 71.0), None, within(14.9, 12.1, 17.2)],
            },
        ],
    },
    ReferenceTrial {
        id: "perseus",
        setting: Setting::NewlyDiagnosedEligible,
        months: 30,
        arms: &[
            ReferenceArm {
                therapies: "antibody:cd38,imid,proteasome@0-168,steroid@0-168,transplant@112",
                figures: [None, within(87.9, 84.0, 91.1), None],
            },
            ReferenceArm {
                therapies: "imid,proteasome@0-168,steroid@0-168,transplant@112",
                figures: [None, within(70.1, 65.0, 74.8), None],
            },
        ],
    },
    ReferenceTrial {
        id: "dreamm7",
        setting: Setting::Relapsed1To3,
        months: 30,
        arms: &[
            ReferenceArm {
                therapies: "adc,proteasome@0-168,steroid@0-168",
                figures: [
                    within(83.0, 77.8, 87.6),
                    within(35.0, 29.0, 41.3),
                    within(36.6, 28.4, f32::INFINITY),
                ],
            },
            ReferenceArm {
                therapies: "antibody:cd38,proteasome@0-168,steroid@0-168",
                figures: [within(71.0, 65.3, 76.8), within(17.0, 12.7, 22.4), within(13.4, 11.1, 17.5)],
            },
        ],
    },
    ReferenceTrial {
        id: "s0777",
        setting: Setting::NewlyDiagnosedEligible,
        months: 36,
        arms: &[
            ReferenceArm {
                therapies: "proteasome@0-168,imid,steroid",
                figures: [within(81.5, 76.2, 86.4), within(15.7, 11.3, 21.0), alone(41.0)],
            },
            ReferenceArm {
                therapies: "imid,steroid",
                figures: [within(71.5, 65.2, 77.4), within(8.4, 5.2, 12.9), alone(29.0)],
            },
        ],
    },
    ReferenceTrial {
        id: "vista",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 18,
        arms: &[
            ReferenceArm {
                therapies: "proteasome@0-378,chemo@0-378,steroid@0-378",
                figures: [within(71.0, 65.8, 75.7), within(30.0, 25.1, 35.1), None],
            },
            ReferenceArm {
                therapies: "chemo@0-378,steroid@0-378",
                figures: [within(35.0, 29.8, 40.3), within(4.0, 2.3, 6.9), None],
            },
        ],
    },
    ReferenceTrial {
        id: "ifm90",
        setting: Setting::NewlyDiagnosedEligible,
        months: 18,
        arms: &[
            ReferenceArm {
                therapies: "chemo@0-112,steroid@0-112,transplant@112",
                figures: [within(81.0, 71.9, 88.2), within(22.0, 14.3, 31.4), None],
            },
            ReferenceArm {
                therapies: "chemo@0-365,steroid@0-365",
                figures: [within(57.0, 46.7, 66.9), within(5.0, 1.6, 11.3), None],
            },
        ],
    },
    ReferenceTrial {
        id: "ifm2009",
        setting: Setting::NewlyDiagnosedEligible,
        months: 36,
        arms: &[
            ReferenceArm {
                therapies: "imid@0-540,proteasome@0-105,steroid@0-105,transplant@70",
                figures: [None, within(58.6, 53.2, 63.8), alone(50.0)],
            },
            ReferenceArm {
                therapies: "imid@0-540,proteasome@0-168,steroid@0-168",
                figures: [None, within(48.3, 42.9, 53.7), alone(36.0)],
            },
        ],
    },
    ReferenceTrial {
        id: "determination",
        setting: Setting::NewlyDiagnosedEligible,
        months: 36,
        arms: &[
            ReferenceArm {
                therapies: "imid,proteasome@0-168,steroid@0-168,transplant@70",
                figures: [None, None, alone(67.5)],
            },
            ReferenceArm {
                therapies: "imid,proteasome@0-168,steroid@0-168",
                figures: [None, None, alone(46.2)],
            },
        ],
    },
    ReferenceTrial {
        id: "cepheus",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 18,
        arms: &[
            ReferenceArm {
                therapies: "antibody:cd38,proteasome@0-168,imid,steroid",
                figures: [None, None, None],
            },
            ReferenceArm { therapies: "proteasome@0-168,imid,steroid", figures: [None, None, None] },
        ],
    },
    ReferenceTrial {
        id: "keynote183",
        setting: Setting::HeavilyTreated,
        months: 18,
        arms: &[
            ReferenceArm {
                therapies: "checkpoint,imid,steroid",
                figures: [within(34.0, 25.4, 42.6), None, alone(5.6)],
            },
            ReferenceArm { therapies: "imid,steroid", figures: [within(40.0, 31.6, 49.5), None, alone(8.4)] },
        ],
    },
    ReferenceTrial {
        id: "keynote185",
        setting: Setting::NewlyDiagnosedIneligible,
        months: 12,
        arms: &[
            ReferenceArm {
                therapies: "checkpoint,imid,steroid",
                figures: [within(64.0, 56.0, 71.9), None, None],
            },
            ReferenceArm { therapies: "imid,steroid", figures: [within(62.0, 53.7, 69.8), None, None] },
        ],
    },
    ReferenceTrial {
        id: "cartitude1",
        setting: Setting::HeavilyTreated,
        months: 30,
        arms: &[ReferenceArm {
            therapies: "car_t",
            figures: [within(97.9, 92.7, 99.7), within(82.5, 73.4, 89.4), None],
        }],
    },
    ReferenceTrial {
        id: "majestec1",
        setting: Setting::HeavilyTreated,
        months: 24,
        arms: &[ReferenceArm {
            therapies: "bispecific:bcma",
            figures: [within(63.0, 55.2, 70.4), within(39.4, 31.9, 47.3), within(11.3, 8.8, 17.1)],
        }],
    },
    ReferenceTrial {
        id: "monumental1",
        setting: Setting::HeavilyTreated,
        months: 24,
        arms: &[ReferenceArm {
            therapies: "bispecific:gprc5d",
            figures: [within(74.0, 66.1, 81.1), None, alone(7.5)],
        }],
    },
    ReferenceTrial {
        id: "dreamm2",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[ReferenceArm { therapies: "adc", figures: [within(32.0, 21.7, 43.6), None, None] }],
    },
    ReferenceTrial {
        id: "gen501_sirius",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[ReferenceArm {
            therapies: "antibody:cd38",
            figures: [within(31.1, 23.7, 39.2), within(4.7, 1.9, 9.5), within(4.0, 2.8, 5.6)],
        }],
    },
    ReferenceTrial {
        id: "elotuzumab_mono",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[ReferenceArm { therapies: "antibody:slamf7", figures: [within(0.0, 0.0, 10.3), None, None] }],
    },
    ReferenceTrial {
        id: "keynote013",
        setting: Setting::HeavilyTreated,
        months: 12,
        arms: &[ReferenceArm {
            therapies: "checkpoint",
            figures: [within(0.0, 0.0, 11.6), None, alone(2.7)],
        }],
    },
];
