//! The numbers that a caption speaks of, beside it: what they were when the beat began, and what they are now.

use crate::ui::prelude::*;

use super::Reader;
use super::following::list;
use crate::state::{AppState, live};
use session::{BeatPhase, TrackedMetric};
use story::{Metric, Unit};

/// One row a number; none while a question waits, so that nothing is given away.
#[component]
pub fn WatchedNumbers() -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let rows = live(move || {
        let asking = signals.telling.get().is_some_and(|telling| telling.phase == BeatPhase::Question);
        let row = |watched: &TrackedMetric| (watched.metric, written(watched, reader));
        signals
            .report
            .with(|report| report.tracked_metrics.iter().filter(|_| !asking).map(row).collect::<Vec<_>>())
    });
    let row = move |(gauge, (from, now)): (Metric, (String, String))| {
        view! { <div data-gauge=gauge.id()><dt>{reader.text(gauge.id())}</dt><dd>{from}" → "<b>{now}</b></dd></div> }
    };
    view! {
        <dl class="watched" id="watched">{move || list(rows.get().into_iter().map(row))}</dl>
    }
}

fn written(watched: &TrackedMetric, reader: Reader) -> (String, String) {
    let numbers = reader.numbers;
    match watched.metric.unit() {
        Unit::Count => (numbers.whole(watched.from), numbers.whole(watched.now)),
        Unit::OfHundred => {
            let now = reader.per_hundred(watched.now);
            (reader.per_hundred(watched.from), reader.text_with("of-100", [("count", now.into())]))
        }
        Unit::GramsPerLitre => {
            let now = numbers.tenth(watched.now);
            (numbers.tenth(watched.from), reader.text_with("m-protein-value", [("value", now.into())]))
        }
        Unit::MilligramsPerDecilitre => {
            let now = numbers.tenth(watched.now);
            (numbers.tenth(watched.from), reader.text_with("calcium-value", [("value", now.into())]))
        }
    }
}
