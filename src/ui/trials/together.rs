//! Several medicines together.

use super::{Trial, arm, of_100, response, trial};

/// Several medicines together.
pub(super) const TOGETHER: &[Trial] = &[
    trial(
        ["pollux", "POLLUX", "people-later", "note-vein"],
        "Dimopoulos 2016, NEJM 375:1319",
        &[
            arm(
                "daratumumab lenalidomide dexamethasone",
                "antibody:cd38 imid",
                286,
                &[response(93), of_100("found-infusion", 48)],
            ),
            arm("lenalidomide dexamethasone", "imid", 283, &[response(76)]),
        ],
    ),
    trial(
        ["s0777", "SWOG S0777", "people-new", "note-twice-a-week"],
        "Durie 2017, Lancet 389:519",
        &[
            arm(
                "bortezomib lenalidomide dexamethasone",
                "imid proteasome",
                0,
                &[response(82), of_100("found-nerve", 24)],
            ),
            arm("lenalidomide dexamethasone", "imid", 0, &[response(72), of_100("found-nerve", 5)]),
        ],
    ),
    trial(
        ["maia", "MAIA", "people-new-without", ""],
        "Facon 2019, NEJM 380:2104; Facon 2021, Lancet Oncol 22:1582",
        &[
            arm(
                "daratumumab lenalidomide dexamethasone",
                "antibody:cd38 imid",
                368,
                &[response(93), of_100("found-lung", 19)],
            ),
            arm("lenalidomide dexamethasone", "imid", 369, &[response(82), of_100("found-lung", 11)]),
        ],
    ),
    trial(
        ["icaria", "ICARIA-MM", "people-later", "note-chance"],
        "Attal 2019, Lancet 394:2096; Richardson 2024, Haematologica 109:2239",
        &[
            arm(
                "isatuximab pomalidomide dexamethasone",
                "antibody:cd38 imid",
                154,
                &[("found-half-alive", 0, 0, 25)],
            ),
            arm("pomalidomide dexamethasone", "imid", 153, &[("found-half-alive", 0, 0, 18)]),
        ],
    ),
    trial(
        ["dreamm7", "DREAMM-7", "people-later", ""],
        "Hungria 2024, NEJM 391:393; BLENREP US prescribing information",
        &[
            arm(
                "belantamab bortezomib dexamethasone",
                "adc proteasome",
                243,
                &[response(83), of_100("found-eye", 79)],
            ),
            arm(
                "daratumumab bortezomib dexamethasone",
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
                "daratumumab bortezomib lenalidomide dexamethasone",
                "antibody:cd38 imid proteasome",
                197,
                &[of_100("found-none-left", 52)],
            ),
            arm("without-daratumumab", "imid proteasome", 198, &[of_100("found-none-left", 35)]),
        ],
    ),
    trial(
        ["eloquent2", "ELOQUENT-2", "people-later", ""],
        "Lonial 2015, NEJM 373:621",
        &[
            arm("elotuzumab lenalidomide dexamethasone", "antibody:slamf7 imid", 0, &[response(79)]),
            arm("lenalidomide dexamethasone", "imid", 0, &[response(66)]),
        ],
    ),
    trial(
        ["monumental3", "MonumenTAL-3", "people-later", ""],
        "Mina 2026, NEJM",
        &[
            arm(
                "talquetamab daratumumab pomalidomide",
                "antibody:cd38 bispecific:gprc5d imid",
                287,
                &[("found-no-growth", 81, 100, 24), of_100("found-infection", 38)],
            ),
            arm(
                "talquetamab daratumumab",
                "antibody:cd38 bispecific:gprc5d",
                287,
                &[("found-no-growth", 78, 100, 24), of_100("found-infection", 29)],
            ),
            arm(
                "daratumumab pomalidomide dexamethasone",
                "antibody:cd38 imid",
                290,
                &[("found-no-growth", 51, 100, 24), of_100("found-infection", 42)],
            ),
        ],
    ),
    trial(
        ["redirectt1", "RedirecTT-1", "people-outside", ""],
        "RedirecTT-1, phase 2",
        &[arm(
            "teclistamab talquetamab",
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
                "teclistamab daratumumab",
                "antibody:cd38 bispecific:bcma",
                0,
                &[("found-no-growth", 83, 100, 36)],
            ),
            arm("another", "", 0, &[("found-no-growth", 30, 100, 36)]),
        ],
    ),
];
