//! Therapy icon: what a treatment does, as a small line drawing in the colour of the words beside it.

use leptos::prelude::*;
use marrow::TherapyId;

/// A drawing on a grid of 32 by 32: what is drawn as lines, and what is filled.
struct Drawing {
    lines: &'static str,
    filled: &'static str,
}

/// A plain cell, for a treatment that has no drawing of its own.
const CELL: Drawing = Drawing {
    lines: "M16 5a11 11 0 1 1 0 22a11 11 0 1 1 0-22",
    filled: "M16 12a4 4 0 1 1 0 8a4 4 0 1 1 0-8",
};

/// An antibody stands with both arms on the markers of a cell.
const ANTIBODY: Drawing = Drawing {
    lines: "M16 3v8M16 11l-6 7M16 11l6 7M3 29c3-8 23-8 26 0",
    filled: "M10 18.5a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8M22 18.5a2.4 2.4 0 1 1 0 4.8a2.4 2.4 0 1 1 0-4.8",
};

/// A brake between its two shoes, and a cover over it.
const CHECKPOINT: Drawing = Drawing {
    lines: "M16 13a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13M5.5 12.5a13 13 0 0 0 0 14M26.5 12.5a13 13 0 0 1 0 14",
    filled: "M7.5 16a8.5 9.5 0 0 1 17 0zM14.5 3h3v5h-3z",
};

/// A T cell with a receptor that it was given.
const CAR_T: Drawing = Drawing {
    lines: "M12.5 10.5a9 9 0 1 1 0 18a9 9 0 1 1 0-18M19.2 13.2l4-4M23.2 9.2v-6M23.2 9.2h6",
    filled: "M12.5 15.5a4 4 0 1 1 0 8a4 4 0 1 1 0-8",
};

/// A bridge with one arm on each of two cells.
const BISPECIFIC: Drawing = Drawing {
    lines: "M8 17.5a6 6 0 1 1 0 12a6 6 0 1 1 0-12M24 17.5a6 6 0 1 1 0 12a6 6 0 1 1 0-12M16 2.5v5.5M16 8l-7 7M16 8l7 7",
    filled: "M24 20.7a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6",
};

/// An antibody that carries a load.
const CONJUGATE: Drawing = Drawing {
    lines: "M16 3v13M16 16l-9 11M16 16l9 11M16 7h5M16 12h-5",
    filled: "M22.5 3.8l3.2 3.2l-3.2 3.2l-3.2-3.2zM9.5 8.8l3.2 3.2l-3.2 3.2l-3.2-3.2z",
};

/// A double strand that is broken.
const CHEMOTHERAPY: Drawing = Drawing {
    lines: "M10 2c0 6 12 5 12 11.5M22 2c0 6-12 5-12 11.5M10 30c0-6 12-5 12-11.5M22 30c0-6-12-5-12-11.5M11.5 4.5h9M11.5 27.5h9M3 16h4M25 16h4",
    filled: "",
};

/// A bag of cells on its line.
const TRANSPLANT: Drawing = Drawing {
    lines: "M13 2.5h6M9 6h14a2 2 0 0 1 2 2v12a4 4 0 0 1-4 4h-10a4 4 0 0 1-4-4v-12a2 2 0 0 1 2-2zM16 24v6",
    filled: "M12 10a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M19.5 10.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M13.8 16.6a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M20.4 17a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6",
};

/// A capsule.
const CAPSULE: Drawing = Drawing {
    lines: "M6 19.5l13.5-13.5a4.6 4.6 0 0 1 6.5 6.5l-13.5 13.5a4.6 4.6 0 0 1-6.5-6.5z",
    filled: "M6 19.5l6.75-6.75l6.5 6.5l-6.75 6.75a4.6 4.6 0 0 1-6.5-6.5z",
};

/// A barrel that takes proteins apart, with a stopper; they pile up before it.
const PROTEASOME: Drawing = Drawing {
    lines: "M9 15h14v13a2 2 0 0 1-2 2h-10a2 2 0 0 1-2-2zM9 20h14M9 25h14M3 5c3-4 5 4 8.5 0s5 4 8.5 0s5 4 9 0",
    filled: "M11.5 9.5h9v5.5h-9z",
};

/// A tablet with a score.
const TABLET: Drawing = Drawing {
    lines: "M16 5c6.6 0 12 3.6 12 8v6c0 4.4-5.4 8-12 8s-12-3.6-12-8v-6c0-4.4 5.4-8 12-8zM4 13c0 4.4 5.4 8 12 8s12-3.6 12-8M10 9.5l12 7",
    filled: "",
};

fn drawing(therapy: &str) -> &'static Drawing {
    match therapy {
        "antibody" => &ANTIBODY,
        "checkpoint" => &CHECKPOINT,
        "car_t" => &CAR_T,
        "bispecific" => &BISPECIFIC,
        "adc" => &CONJUGATE,
        "chemo" => &CHEMOTHERAPY,
        "transplant" => &TRANSPLANT,
        "imid" => &CAPSULE,
        "proteasome" => &PROTEASOME,
        "steroid" => &TABLET,
        _ => &CELL,
    }
}

/// The icon of a treatment; words beside it carry its name.
#[component]
pub fn TherapyIcon(
    /// Of which treatment.
    id: TherapyId,
) -> impl IntoView {
    let Drawing { lines, filled } = drawing(id.as_str());
    view! {
        <svg class="therapy-icon" viewBox="0 0 32 32" aria-hidden="true">
            <path class="icon-lines" d=*lines />
            <path class="icon-filled" d=*filled />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_treatment_has_a_drawing_of_its_own() {
        let drawings: BTreeSet<&str> = TherapyId::all().map(|id| drawing(id.as_str()).lines).collect();
        assert_eq!(drawings.len(), TherapyId::all().count());
        assert!(!drawings.contains(CELL.lines), "a treatment without a drawing");
    }
}
