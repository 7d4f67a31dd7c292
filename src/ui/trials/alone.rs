//! One immunotherapy alone.

use super::{Trial, arm, of_100, response, trial};

/// One immunotherapy alone.
pub(super) const ALONE: &[Trial] = &[
    trial(
        ["gen501_sirius", "GEN501, SIRIUS", "people-much", ""],
        "Usmani 2016, Blood 128:37",
        &[arm("daratumumab", "antibody:cd38", 148, &[response(31)])],
    ),
    trial(
        ["elotuzumab_mono", "Elotuzumab, first trial", "people-later", ""],
        "Zonder 2012, Blood 120:552",
        &[arm("elotuzumab", "antibody:slamf7", 35, &[("found-response", 0, 35, 0)])],
    ),
    trial(
        ["keynote013", "KEYNOTE-013", "people-much", ""],
        "Ribrag 2019, Br J Haematol 186:e41",
        &[arm("pembrolizumab", "checkpoint", 30, &[("found-response", 0, 30, 0)])],
    ),
    trial(
        ["nivolumab_ph1", "CheckMate 039", "people-later", "note-radiation"],
        "Lesokhin 2016, J Clin Oncol 34:2698",
        &[arm("nivolumab", "checkpoint", 27, &[("found-response", 1, 27, 0)])],
    ),
    trial(
        ["cartitude1", "CARTITUDE-1", "people-much", ""],
        "Berdeja 2021, Lancet 398:314; CARVYKTI US prescribing information",
        &[
            arm("cilta-cel, joined", "car_t", 113, &[response(83)]),
            arm(
                "cilta-cel, infused",
                "car_t",
                97,
                &[
                    response(97),
                    of_100("found-crs", 95),
                    of_100("found-any-infection", 58),
                    of_100("found-movement", 5),
                ],
            ),
        ],
    ),
    trial(
        ["karmma", "KarMMa", "people-much", ""],
        "Munshi 2021, NEJM 384:705; ABECMA US prescribing information",
        &[
            arm("ide-cel, collected", "car_t", 140, &[response(67)]),
            arm("ide-cel, infused", "car_t", 128, &[response(73), of_100("found-crs", 84)]),
        ],
    ),
    trial(
        ["karmma3", "KarMMa-3", "people-later", "note-alive-alike"],
        "Rodriguez-Otero 2023, NEJM 388:1002; Ailawadhi 2024, Blood 144:2389",
        &[arm("ide-cel, joined", "car_t", 254, &[response(71)]), arm("usual", "", 132, &[response(42)])],
    ),
    trial(
        ["realworld_ciltacel", "", "people-later", ""],
        "Sidana 2025, Blood 145:85",
        &[arm(
            "cilta-cel",
            "car_t",
            236,
            &[
                response(89),
                of_100("found-crs", 75),
                of_100("found-late-nerve", 10),
                of_100("found-other-death", 10),
            ],
        )],
    ),
    trial(
        ["majestec1", "MajesTEC-1", "people-much", ""],
        "Moreau 2022, NEJM 387:495; TECVAYLI US prescribing information",
        &[arm(
            "teclistamab",
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
                "talquetamab, weekly",
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
                "talquetamab, two-weekly",
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
        &[arm("belantamab", "adc", 97, &[response(32), of_100("found-severe-eye", 27)])],
    ),
];
