//! Chemotherapy and transplants.

use super::{Trial, arm, response, trial};

/// Chemotherapy and transplants.
pub(super) const TRANSPLANT: &[Trial] = &[
    trial(
        ["vista", "VISTA", "people-new-without", "note-2008"],
        "San Miguel 2008, NEJM 359:906",
        &[
            arm("bortezomib melphalan prednisone", "chemo proteasome", 344, &[response(71)]),
            arm("melphalan prednisone", "chemo", 338, &[response(35)]),
        ],
    ),
    trial(
        ["ifm90", "IFM 90", "people-new", "note-1996"],
        "Attal 1996, NEJM 335:91",
        &[
            arm(
                "strong-chemotherapy transplant",
                "chemo transplant",
                0,
                &[response(81), ("found-alive", 52, 100, 60)],
            ),
            arm("chemotherapy", "chemo", 0, &[response(57), ("found-alive", 12, 100, 60)]),
        ],
    ),
    trial(
        ["stamina", "STaMINA", "people-new-transplant", "note-chance"],
        "Stadtmauer 2019, J Clin Oncol 37:589, early report",
        &[
            arm("transplant lenalidomide", "transplant imid", 257, &[("found-no-growth", 52, 100, 38)]),
            arm(
                "transplant three-medicines lenalidomide",
                "transplant imid proteasome",
                254,
                &[("found-no-growth", 57, 100, 38)],
            ),
            arm("two-transplants lenalidomide", "", 247, &[("found-no-growth", 56, 100, 38)]),
        ],
    ),
    trial(
        ["perseus", "PERSEUS", "people-new-transplant", ""],
        "Sonneveld 2024, NEJM 390:301",
        &[
            arm(
                "daratumumab three-medicines transplant",
                "antibody:cd38 transplant imid proteasome",
                355,
                &[("found-no-growth", 84, 100, 48)],
            ),
            arm(
                "without-daratumumab",
                "transplant imid proteasome",
                354,
                &[("found-no-growth", 68, 100, 48)],
            ),
        ],
    ),
    trial(
        ["determination", "DETERMINATION", "people-new-transplant", "note-alive-both"],
        "Richardson 2022, NEJM 387:132",
        &[
            arm(
                "three-medicines transplant",
                "transplant imid proteasome",
                365,
                &[("found-half-no-growth", 0, 0, 68), ("found-alive", 81, 100, 60)],
            ),
            arm(
                "three-medicines, kept",
                "imid proteasome",
                357,
                &[("found-half-no-growth", 0, 0, 46), ("found-alive", 79, 100, 60)],
            ),
        ],
    ),
    trial(
        ["ifm2009", "IFM 2009", "people-new-transplant", "note-alive-both"],
        "Attal 2017, NEJM 376:1311",
        &[
            arm(
                "three-medicines transplant",
                "transplant imid proteasome",
                350,
                &[("found-half-no-growth", 0, 0, 50), ("found-alive", 81, 100, 48)],
            ),
            arm(
                "three-medicines",
                "imid proteasome",
                350,
                &[("found-half-no-growth", 0, 0, 36), ("found-alive", 82, 100, 48)],
            ),
        ],
    ),
];
