//! Saving what a trial found: its people as a table (CSV), its charts as pictures (SVG).

use std::fmt::Write as _;

use wasm_bindgen::JsCast;
use web_sys::Element;

use super::results::Results;
use crate::ui::saved_file::hand_over;
use crate::web::document;

/// What the classes of the charts look like where the page's styles are not: black on white, told apart by dash.
const LOOK: &str = "<style>svg{background:#fff;font:10px sans-serif}path{fill:none;stroke:#222}\
.band-0,.band-1{stroke:none;fill:#2223}.arm-1{stroke-dasharray:5 3}.bar-yes{stroke:none;fill:#222}.bar-no{stroke:none;fill:#aaa}.grid{stroke:#ccc}\
.faint{stroke:#999;stroke-linecap:round;stroke-width:5}.now{stroke-linecap:round;stroke-width:8}</style>";

/// Saves the charts of a figure, each as a file.
pub fn drawings(figure: &str) {
    let selector = format!("#{figure} svg.trial-drawing");
    let Some(found) = document().and_then(|document| document.query_selector_all(&selector).ok()) else {
        return;
    };
    let drawings = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok());
    for drawing in drawings {
        let text = drawing.outer_html().replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1);
        let text = text.replacen('>', &format!(">{LOOK}"), 1);
        hand_over(&text, &format!("{}.svg", drawing.id()), "image/svg+xml");
    }
}

/// Saves the people, one to a line.
pub fn people(results: &Results) {
    hand_over(&csv(results), "marrowscope-trial.csv", "text/csv");
}

/// Ids and numbers alone: nothing in it needs quotation marks.
fn csv(results: &Results) -> String {
    let mut text = String::from("virtual_person,arm,best_response,mrd_negative,days,ending,lowest_m_protein");
    for effect in marrow::SideEffect::ALL {
        text = text + "," + effect.id();
    }
    for (arm, people) in results.arms.iter().enumerate() {
        for person in &people.people {
            let result = person.result;
            let lowest = person.lowest().map_or_else(String::new, |lowest| lowest.to_string());
            let (number, arm, days) = (result.number, arm + 1, result.days);
            let (best, ending, negative) = (result.best.id(), result.ending.id(), result.mrd_negative);
            let _ = write!(text, "\n{number},{arm},{best},{negative},{days},{ending},{lowest}");
            for strength in person.side_effects {
                text = text + "," + &strength.to_string();
            }
        }
    }
    text + "\n"
}
