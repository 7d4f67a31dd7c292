//! Claims by treatment: which of them carry the words of a therapy's card.

/// Which claims carry the words of which treatment.
const TREATMENTS: [(&str, &[&str]); 10] = [
    ("antibody", &["mab-01", "mab-02", "mab-06", "mab-07", "mab-08", "mab-09", "mab-10", "tgt-02", "tgt-04"]),
    ("checkpoint", &["ici-01", "ici-02", "ici-03", "ici-04"]),
    (
        "car_t",
        &[
            "car-01", "car-02", "car-03", "car-04", "car-08", "car-09", "car-10", "car-12", "car-13",
            "car-14", "car-15", "car-16", "car-17", "tgt-05", "qol-01",
        ],
    ),
    (
        "bispecific",
        &["bsp-01", "bsp-02", "bsp-04", "bsp-07", "bsp-08", "sup-03", "tgt-05", "tgt-06", "qol-02"],
    ),
    ("adc", &["adc-01", "adc-03", "adc-04"]),
    ("chemo", &["chm-01"]),
    ("transplant", &["sct-01", "sct-02", "sct-03", "sct-04"]),
    ("imid", &["imd-01", "imd-02", "imd-03"]),
    ("proteasome", &["pin-01", "pin-02", "pin-03"]),
    ("steroid", &["ste-01"]),
];

/// The claims that carry the words of a treatment, by its id.
pub fn of_treatment(id: &str) -> &'static [&'static str] {
    TREATMENTS.iter().find(|(treatment, _)| *treatment == id).map_or(&[], |(_, claims)| claims)
}
