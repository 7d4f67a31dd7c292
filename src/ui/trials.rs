//! What trials found that tested these treatments: who took part, how many, and, arm by arm, benefit and harm. Only figures
//! that were confirmed in a public text. Arms of different trials cannot be compared: the people in them differ.

/// A trial.
#[derive(Debug)]
pub struct Trial {
    /// Its id in the model's catalogue.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Id of the words that say who took part.
    pub who: &'static str,
    /// Id of a sentence without which the figures would mislead; empty where none is needed.
    pub note: &'static str,
    /// Where it was read.
    pub cited: &'static str,
    /// What was compared.
    pub arms: &'static [Arm],
}

/// One of the groups of a trial.
#[derive(Debug)]
pub struct Arm {
    /// What was given.
    pub given: &'static str,
    /// The agents that stand for it here, in the order of the catalogue, without a steroid; empty where there are none.
    pub set: &'static str,
    /// How many people; 0 where the number was not confirmed.
    pub people: u16,
    /// What was found, benefit first.
    pub found: &'static [Found],
}

/// A figure: id of its words, how many people, of how many, after how many months; 0 where the words need none.
pub type Found = (&'static str, u16, u16, u16);

const fn response(count: u16) -> Found {
    ("found-response", count, 100, 0)
}

const fn of_100(words: &'static str, count: u16) -> Found {
    (words, count, 100, 0)
}

const fn arm(given: &'static str, set: &'static str, people: u16, found: &'static [Found]) -> Arm {
    Arm { given, set, people, found }
}

const fn trial([id, name, who, note]: [&'static str; 4], cited: &'static str, arms: &'static [Arm]) -> Trial {
    Trial { id, name, who, note, cited, arms }
}

/// The trials that the model's catalogue names.
pub const TRIALS: &[Trial] = &[
    trial(
        ["gen501_sirius", "GEN501, SIRIUS", "people-much", ""],
        "Usmani 2016, Blood 128:37",
        &[arm("Daratumumab", "antibody:cd38", 148, &[response(31)])],
    ),
    trial(
        ["elotuzumab_mono", "Elotuzumab, first trial", "people-later", ""],
        "Zonder 2012, Blood 120:552",
        &[arm("Elotuzumab", "antibody:slamf7", 35, &[("found-response", 0, 35, 0)])],
    ),
    trial(
        ["keynote013", "KEYNOTE-013", "people-much", ""],
        "Ribrag 2019, Br J Haematol 186:e41",
        &[arm("Pembrolizumab", "checkpoint", 30, &[("found-response", 0, 30, 0)])],
    ),
    trial(
        ["nivolumab_ph1", "CheckMate 039", "people-later", "note-radiation"],
        "Lesokhin 2016, J Clin Oncol 34:2698",
        &[arm("Nivolumab", "checkpoint", 27, &[("found-response", 1, 27, 0)])],
    ),
    trial(
        ["cartitude1", "CARTITUDE-1", "people-much", ""],
        "Berdeja 2021, Lancet 398:314; CARVYKTI US prescribing information",
        &[
            arm("Cilta-cel, everyone who joined", "car_t", 113, &[response(83)]),
            arm(
                "Cilta-cel, those who got the infusion",
                "car_t",
                97,
                &[response(97), of_100("found-crs", 95), of_100("found-any-infection", 58)],
            ),
        ],
    ),
    trial(
        ["karmma", "KarMMa", "people-much", ""],
        "Munshi 2021, NEJM 384:705; ABECMA US prescribing information",
        &[
            arm("Ide-cel, everyone whose cells were collected", "car_t", 140, &[response(67)]),
            arm(
                "Ide-cel, those who got the infusion",
                "car_t",
                128,
                &[response(73), of_100("found-crs", 84)],
            ),
        ],
    ),
    trial(
        ["karmma3", "KarMMa-3", "people-later", "note-alive-alike"],
        "Rodriguez-Otero 2023, NEJM 388:1002; Ailawadhi 2024, Blood 144:2389",
        &[
            arm("Ide-cel", "car_t", 254, &[response(71)]),
            arm("Other usual treatment", "", 132, &[response(42)]),
        ],
    ),
    trial(
        ["realworld_ciltacel", "US routine care", "people-later", ""],
        "Sidana 2025, Blood 145:85",
        &[arm(
            "Cilta-cel",
            "car_t",
            236,
            &[response(89), of_100("found-crs", 75), of_100("found-other-death", 10)],
        )],
    ),
    trial(
        ["majestec1", "MajesTEC-1", "people-much", ""],
        "Moreau 2022, NEJM 387:495; TECVAYLI US prescribing information",
        &[arm(
            "Teclistamab",
            "bispecific:bcma",
            165,
            &[response(63), of_100("found-crs", 72), of_100("found-infection", 45)],
        )],
    ),
    trial(
        ["monumental1", "MonumenTAL-1", "people-much", ""],
        "Chari 2025, Lancet Haematol 12:e269; TALVEY US prescribing information",
        &[
            arm(
                "Talquetamab weekly",
                "bispecific:gprc5d",
                143,
                &[
                    response(74),
                    of_100("found-crs", 79),
                    of_100("found-infection", 20),
                    of_100("found-skin", 59),
                ],
            ),
            arm(
                "Talquetamab every 2 weeks",
                "bispecific:gprc5d",
                154,
                &[
                    response(69),
                    of_100("found-crs", 75),
                    of_100("found-infection", 18),
                    of_100("found-skin", 73),
                ],
            ),
        ],
    ),
    trial(
        ["dreamm2", "DREAMM-2", "people-much", ""],
        "Lonial 2020, Lancet Oncol 21:207; Lonial 2021, Cancer 127:4198",
        &[arm("Belantamab mafodotin", "adc", 97, &[response(32), of_100("found-severe-eye", 27)])],
    ),
    trial(
        ["vista", "VISTA", "people-new-without", ""],
        "San Miguel 2008, NEJM 359:906",
        &[
            arm("Bortezomib + melphalan + prednisone", "chemo proteasome", 344, &[response(71)]),
            arm("Melphalan + prednisone", "chemo", 338, &[response(35)]),
        ],
    ),
    trial(
        ["ifm90", "IFM 90", "people-new", ""],
        "Attal 1996, NEJM 335:91",
        &[
            arm(
                "Strong chemotherapy + transplant",
                "chemo transplant",
                0,
                &[response(81), ("found-alive", 52, 100, 60)],
            ),
            arm("Chemotherapy", "chemo", 0, &[response(57), ("found-alive", 12, 100, 60)]),
        ],
    ),
    trial(
        ["pollux", "POLLUX", "people-later", ""],
        "Dimopoulos 2016, NEJM 375:1319",
        &[
            arm(
                "Daratumumab + lenalidomide + dexamethasone",
                "antibody:cd38 imid",
                286,
                &[response(93), of_100("found-infusion", 48)],
            ),
            arm("Lenalidomide + dexamethasone", "imid", 283, &[response(76)]),
        ],
    ),
    trial(
        ["s0777", "SWOG S0777", "people-new", ""],
        "Durie 2017, Lancet 389:519",
        &[
            arm(
                "Bortezomib + lenalidomide + dexamethasone",
                "imid proteasome",
                0,
                &[response(82), of_100("found-nerve", 24)],
            ),
            arm("Lenalidomide + dexamethasone", "imid", 0, &[response(72), of_100("found-nerve", 5)]),
        ],
    ),
    trial(
        ["stamina", "STaMINA", "people-new-transplant", ""],
        "Stadtmauer 2019, J Clin Oncol 37:589, early report",
        &[
            arm("Transplant + lenalidomide", "transplant imid", 257, &[("found-no-growth", 52, 100, 38)]),
            arm(
                "Transplant, three medicines, lenalidomide",
                "transplant imid proteasome",
                254,
                &[("found-no-growth", 57, 100, 38)],
            ),
            arm("Two transplants + lenalidomide", "", 247, &[("found-no-growth", 56, 100, 38)]),
        ],
    ),
    trial(
        ["maia", "MAIA", "people-new-without", ""],
        "Facon 2019, NEJM 380:2104; Facon 2021, Lancet Oncol 22:1582",
        &[
            arm(
                "Daratumumab + lenalidomide + dexamethasone",
                "antibody:cd38 imid",
                368,
                &[response(93), of_100("found-lung", 19)],
            ),
            arm("Lenalidomide + dexamethasone", "imid", 369, &[response(82), of_100("found-lung", 11)]),
        ],
    ),
    trial(
        ["icaria", "ICARIA-MM", "people-later", "note-chance"],
        "Attal 2019, Lancet 394:2096; Richardson 2024, Haematologica 109:2239",
        &[
            arm(
                "Isatuximab + pomalidomide + dexamethasone",
                "antibody:cd38 imid",
                154,
                &[("found-half-alive", 0, 0, 25)],
            ),
            arm("Pomalidomide + dexamethasone", "imid", 153, &[("found-half-alive", 0, 0, 18)]),
        ],
    ),
    trial(
        ["dreamm7", "DREAMM-7", "people-later", ""],
        "Hungria 2024, NEJM 391:393; BLENREP US prescribing information",
        &[
            arm(
                "Belantamab mafodotin + bortezomib + dexamethasone",
                "adc proteasome",
                243,
                &[response(83), of_100("found-eye", 79)],
            ),
            arm(
                "Daratumumab + bortezomib + dexamethasone",
                "antibody:cd38 proteasome",
                251,
                &[response(71), of_100("found-eye", 29)],
            ),
        ],
    ),
    trial(
        ["cepheus", "CEPHEUS", "people-new-without", ""],
        "FDA approval notice, 27 Jan 2026",
        &[
            arm(
                "Daratumumab + bortezomib + lenalidomide + dexamethasone",
                "antibody:cd38 imid proteasome",
                197,
                &[of_100("found-none-left", 52)],
            ),
            arm("The same without daratumumab", "imid proteasome", 198, &[of_100("found-none-left", 35)]),
        ],
    ),
    trial(
        ["perseus", "PERSEUS", "people-new-transplant", ""],
        "Sonneveld 2024, NEJM 390:301",
        &[
            arm(
                "Daratumumab + three medicines + transplant",
                "antibody:cd38 transplant imid proteasome",
                355,
                &[("found-no-growth", 84, 100, 48)],
            ),
            arm(
                "The same without daratumumab",
                "transplant imid proteasome",
                354,
                &[("found-no-growth", 68, 100, 48)],
            ),
        ],
    ),
    trial(
        ["eloquent2", "ELOQUENT-2", "people-later", ""],
        "Lonial 2015, NEJM 373:621",
        &[
            arm("Elotuzumab + lenalidomide + dexamethasone", "antibody:slamf7 imid", 0, &[response(79)]),
            arm("Lenalidomide + dexamethasone", "imid", 0, &[response(66)]),
        ],
    ),
    trial(
        ["keynote183", "KEYNOTE-183", "people-later", "note-more-deaths"],
        "Mateos 2019, Lancet Haematol 6:e459; FDA statement, 31 Aug 2017",
        &[
            arm(
                "Pembrolizumab + pomalidomide + dexamethasone",
                "checkpoint imid",
                125,
                &[response(34), ("found-died", 29, 0, 0)],
            ),
            arm("Pomalidomide + dexamethasone", "imid", 124, &[response(40), ("found-died", 21, 0, 0)]),
        ],
    ),
    trial(
        ["keynote185", "KEYNOTE-185", "people-new-without", "note-more-deaths"],
        "Usmani 2019, Lancet Haematol 6:e448; FDA statement, 31 Aug 2017",
        &[
            arm(
                "Pembrolizumab + lenalidomide + dexamethasone",
                "checkpoint imid",
                0,
                &[response(64), ("found-died", 19, 0, 0)],
            ),
            arm("Lenalidomide + dexamethasone", "imid", 0, &[response(62), ("found-died", 9, 0, 0)]),
        ],
    ),
    trial(
        ["checkmate602", "CheckMate 602", "people-later", ""],
        "Oriol 2024, Clin Lymphoma Myeloma Leuk 24:703",
        &[
            arm(
                "Nivolumab + pomalidomide + dexamethasone",
                "checkpoint imid",
                0,
                &[response(48), of_100("found-inflamed", 14)],
            ),
            arm(
                "The same + elotuzumab",
                "antibody:slamf7 checkpoint imid",
                0,
                &[response(42), of_100("found-inflamed", 17)],
            ),
            arm("Pomalidomide + dexamethasone", "imid", 0, &[response(55), of_100("found-inflamed", 3)]),
        ],
    ),
    trial(
        ["monumental3", "MonumenTAL-3", "people-later", ""],
        "Mina 2026, NEJM",
        &[
            arm(
                "Talquetamab + daratumumab + pomalidomide",
                "antibody:cd38 bispecific:gprc5d imid",
                287,
                &[("found-no-growth", 81, 100, 24), of_100("found-infection", 38)],
            ),
            arm(
                "Talquetamab + daratumumab",
                "antibody:cd38 bispecific:gprc5d",
                287,
                &[("found-no-growth", 78, 100, 24), of_100("found-infection", 29)],
            ),
            arm(
                "Daratumumab + pomalidomide + dexamethasone",
                "antibody:cd38 imid",
                290,
                &[("found-no-growth", 51, 100, 24), of_100("found-infection", 42)],
            ),
        ],
    ),
    trial(
        ["determination", "DETERMINATION", "people-new-transplant", ""],
        "Richardson 2022, NEJM 387:132",
        &[
            arm(
                "Three medicines + transplant",
                "transplant imid proteasome",
                365,
                &[("found-half-no-growth", 0, 0, 68), ("found-alive", 81, 100, 60)],
            ),
            arm(
                "Three medicines, transplant kept for later",
                "imid proteasome",
                357,
                &[("found-half-no-growth", 0, 0, 46), ("found-alive", 79, 100, 60)],
            ),
        ],
    ),
    trial(
        ["ifm2009", "IFM 2009", "people-new-transplant", ""],
        "Attal 2017, NEJM 376:1311",
        &[
            arm(
                "Three medicines + transplant",
                "transplant imid proteasome",
                350,
                &[("found-half-no-growth", 0, 0, 50), ("found-alive", 81, 100, 48)],
            ),
            arm(
                "Three medicines",
                "imid proteasome",
                350,
                &[("found-half-no-growth", 0, 0, 36), ("found-alive", 82, 100, 48)],
            ),
        ],
    ),
    trial(
        ["redirectt1", "RedirecTT-1", "people-outside", ""],
        "RedirecTT-1, phase 2",
        &[arm(
            "Teclistamab + talquetamab",
            "bispecific:bcma bispecific:gprc5d",
            90,
            &[response(79), ("found-no-growth", 61, 100, 12)],
        )],
    ),
    trial(
        ["majestec3", "MajesTEC-3", "people-later", ""],
        "Costa 2025, NEJM, doi:10.1056/NEJMoa2514663",
        &[
            arm(
                "Teclistamab + daratumumab",
                "antibody:cd38 bispecific:bcma",
                0,
                &[("found-no-growth", 83, 100, 36)],
            ),
            arm("Another treatment", "", 0, &[("found-no-growth", 30, 100, 36)]),
        ],
    ),
];

/// The trial of this id.
pub fn trial_of(id: &str) -> Option<&'static Trial> {
    TRIALS.iter().find(|trial| trial.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::sim::AgentId;
    use marrow::sim::therapy::{Evidence, evidence};

    fn agents(set: &str) -> Vec<AgentId> {
        set.split_whitespace().map(|id| AgentId::from_id(id).unwrap()).collect()
    }

    fn is_known(set: &str, trial: &str) -> bool {
        match evidence(&agents(set)) {
            Some(Evidence::Tested(ids) | Evidence::TestedWithoutBenefit(ids)) => ids.contains(&trial),
            _ => false,
        }
    }

    #[test]
    fn each_trial_has_figures_and_a_set_that_the_catalogue_knows() {
        for trial in TRIALS {
            assert!(trial.arms.iter().any(|arm| is_known(arm.set, trial.id)), "{}", trial.id);
            assert!(trial.arms.iter().all(|arm| !arm.found.is_empty()), "{}", trial.id);
        }
    }

    #[test]
    fn sets_are_written_in_the_order_of_the_catalogue() {
        for arm in TRIALS.iter().flat_map(|trial| trial.arms) {
            let mut sorted = agents(arm.set);
            sorted.sort();
            assert_eq!(sorted, agents(arm.set), "{}", arm.given);
        }
    }

    #[test]
    fn a_count_never_exceeds_its_people() {
        for (words, count, of, _) in TRIALS.iter().flat_map(|trial| trial.arms).flat_map(|arm| arm.found) {
            assert!(*of == 0 || count <= of, "{words}: {count} of {of}");
        }
    }

    #[test]
    fn trials_that_were_stopped_after_deaths_say_so() {
        for id in ["keynote183", "keynote185"] {
            let trial = trial_of(id).unwrap();
            assert_eq!(trial.note, "note-more-deaths");
            assert!(trial.arms.iter().all(|arm| arm.found.iter().any(|found| found.0 == "found-died")));
        }
    }
}
