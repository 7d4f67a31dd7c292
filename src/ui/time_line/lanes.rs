//! Lanes and axis below the lines: what was given when, and the days and weeks.

use ::i18n::msg;
use leptos::prelude::*;

use super::SIZE;
use super::plot::{LANE, LanePlot, Plot, week_of};
use crate::i18n::I18n;
use crate::state::{dynamic_view, memo};
use crate::text::agent_name;

/// A lane for each treatment that was given, with its name.
pub fn lanes(plot: Memo<Plot>, i18n: I18n) -> AnyView {
    let lane = move |lane: &LanePlot| {
        view! {
            <svg class="time-line-lane" data-lane=lane.agent.as_str() viewBox=format!("0 0 {} {LANE}", SIZE.0) aria-hidden="true" preserveAspectRatio="none">
                <path class="given" d=lane.given.clone() />
                <path class="dose" d=lane.doses.clone() />
            </svg>
            <span class="time-line-lane-name" aria-hidden="true">{agent_name(lane.agent, i18n)}</span>
        }
    };
    dynamic_view(move || plot.with(|plot| plot.lanes.iter().map(lane).collect_view())).into_any()
}

/// Days, and the weeks that begin at them.
pub fn axis(plot: Memo<Plot>, i18n: I18n) -> AnyView {
    let ticks = memo(move || {
        plot.with(|plot| plot.ticks.iter().map(|day| (*day, plot.share(*day))).collect::<Vec<_>>())
    });
    let tick = move |(day, share): (f32, f32)| {
        let week = week_of(day).map(|week| i18n.numbers.whole(week));
        view! { <span style=format!("--x:{share}")>{i18n.numbers.whole(day)}<br /><small>{week}</small></span> }
    };
    view! {
        <p class="time-line-units" aria-hidden="true">{i18n.t(msg::TIME_LINE_DAY)}<br /><small>{i18n.t(msg::TIME_LINE_WEEK)}</small></p>
        <p class="time-line-axis" aria-hidden="true">{dynamic_view(move || ticks.get().into_iter().map(tick).collect_view())}</p>
    }
    .into_any()
}
