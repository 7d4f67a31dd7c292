//! Tracked metrics: the numbers that a caption speaks of, beside it. What they were when the beat began, and what they are now.

use ::i18n::msg;
use leptos::prelude::*;

use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{AppState, dynamic_text, dynamic_view, memo, use_app_state, when};
use crate::text::pane_title;
use session::{BeatPhase, Side, TrackedMetric};
use story::{Metric, Unit};

/// One row a number; none while a question waits, so that nothing is given away.
#[component]
pub fn TrackedMetrics() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let tracked = move || {
        let asking = state.story.get().is_some_and(|story| story.phase == BeatPhase::Question);
        if asking || state.two.get() {
            Vec::new()
        } else {
            state.view_model.with(|view_model| view_model.tracked_metrics.clone())
        }
    };
    let gauges = memo(move || tracked().iter().map(|metric| metric.metric).collect::<Vec<_>>());
    let row = move |gauge: Metric| {
        let values =
            move || current(&tracked(), gauge).map(|metric| formatted(metric, i18n)).unwrap_or_default();
        view! {
            <div data-gauge=gauge.message().to_string()>
                <dt>{i18n.t(gauge.message())}</dt>
                <dd>{dynamic_text(move || values().0)}" → "<b>{dynamic_text(move || values().1)}</b></dd>
            </div>
        }
    };
    view! {
        <dl class="watched" id="watched">
            {dynamic_view(move || gauges.get().into_iter().map(row).collect_view())}
            {when(move || state.two.get(), move || Side::ALL.map(|side| beside(side, state, i18n)).collect_view())}
        </dl>
    }
}

/// How the myeloma of one of two runs has gone since its first day.
fn beside(side: Side, state: AppState, i18n: I18n) -> impl IntoView {
    let name = move || i18n.t(pane_title(side, state.position.get()));
    let values = move || {
        state.view_model.with(|view_model| {
            let pane = view_model.panes.get(side)?;
            let from = pane.time_series.samples().first()?.myeloma_fraction;
            let metric = TrackedMetric { metric: Metric::Myeloma, from, now: pane.readouts.myeloma_fraction };
            Some(formatted(metric, i18n))
        })
    };
    let (before, now) = (move || values().unwrap_or_default().0, move || values().unwrap_or_default().1);
    view! {
        <div data-beside=side.id()>
            <dt>{dynamic_text(name)}": "{i18n.t(msg::SHARE_MYELOMA)}</dt>
            <dd>{dynamic_text(before)}" → "<b>{dynamic_text(now)}</b></dd>
        </div>
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
