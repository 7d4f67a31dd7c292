//! Tracked metrics: the numbers that a caption speaks of, beside it. What they were when the beat began, and what they are now.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_text, use_app_state};
use session::{BeatPhase, TrackedMetric};
use story::{Metric, Unit};

/// One row a number; none while a question waits, so that nothing is given away.
#[component]
pub fn TrackedMetrics() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let tracked = move || {
        let asking = state.story.get().is_some_and(|story| story.phase == BeatPhase::Question);
        if asking {
            Vec::new()
        } else {
            state.view_model.with(|view_model| view_model.tracked_metrics.clone())
        }
    };
    let row = move |metric: TrackedMetric| {
        let gauge = metric.metric;
        let values = move || formatted(current(&tracked(), gauge).unwrap_or(metric), i18n);
        view! {
            <div data-gauge=gauge.message().to_string()>
                <dt>{i18n.t(gauge.message())}</dt>
                <dd>{dynamic_text(move || values().0)}" → "<b>{dynamic_text(move || values().1)}</b></dd>
            </div>
        }
    };
    view! {
        <dl class="watched" id="watched">
            <For each=tracked key=|metric| metric.metric children=row />
        </dl>
    }
}

fn current(tracked: &[TrackedMetric], gauge: Metric) -> Option<TrackedMetric> {
    tracked.iter().copied().find(|metric| metric.metric == gauge)
}

/// Before and now, as they are written.
fn formatted(metric: TrackedMetric, i18n: I18n) -> (Text, Text) {
    let numbers = i18n.numbers;
    match metric.metric.unit() {
        Unit::Count => (numbers.whole(metric.from), numbers.whole(metric.now)),
        Unit::OfHundred => {
            let now = i18n.percent(metric.now);
            (i18n.percent(metric.from), i18n.t_with(msg::OF_100, [("count", now.into())]))
        }
        Unit::GramsPerLitre => {
            let now = numbers.tenth(metric.now);
            (numbers.tenth(metric.from), i18n.t_with(msg::M_PROTEIN_VALUE, [("value", now.into())]))
        }
        Unit::MilligramsPerDecilitre => {
            let now = numbers.tenth(metric.now);
            (numbers.tenth(metric.from), i18n.t_with(msg::CALCIUM_VALUE, [("value", now.into())]))
        }
    }
}
