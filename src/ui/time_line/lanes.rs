//! Lanes and axis below the lines: what was given when, and the days and weeks.

use std::sync::Arc;

use ::i18n::msg;
use leptos::prelude::*;

use super::SIZE;
use super::plot::{LANE, LanePlot, Plot, week_of};
use crate::i18n::{I18n, Text};
use crate::state::{dynamic_view, memo, use_app_state};
use crate::text::{agent_name, pane_title};
use session::Side;

/// A lane for each treatment that was given, with its name; of two marrows, those of both, each with whose it is.
pub fn lanes(plot: Memo<Plot>, i18n: I18n) -> AnyView {
    let state = use_app_state();
    let second = memo(move || {
        state.view_model.with(|view_model| Some(Arc::clone(&view_model.panes.right.as_ref()?.time_series)))
    });
    let lanes = move || {
        let position = state.position.get();
        let whose = |side| second.with(Option::is_some).then(|| i18n.t(pane_title(side, position)));
        let (left, right) = (whose(Side::Left), whose(Side::Right));
        plot.with(|plot| {
            let of_left = plot.lanes.iter().map(|one| lane(one, Side::Left, left.as_ref(), i18n));
            let beside = second.with(|run| run.as_ref().map(|run| plot.lanes_of(run)).unwrap_or_default());
            let of_right = beside.iter().map(|one| lane(one, Side::Right, right.as_ref(), i18n));
            of_left.chain(of_right).collect_view()
        })
    };
    dynamic_view(lanes).into_any()
}

fn lane(lane: &LanePlot, side: Side, whose: Option<&Text>, i18n: I18n) -> AnyView {
    let whose = whose.map(|whose| Text::from(format!(", {whose}")));
    view! {
        <svg class="time-line-lane" data-lane=lane.agent.as_str() data-side=side.id() viewBox=format!("0 0 {} {LANE}", SIZE.0) aria-hidden="true" preserveAspectRatio="none">
            <path class="given" d=lane.given.clone() />
            <path class="dose" d=lane.doses.clone() />
        </svg>
        <span class="time-line-lane-name" aria-hidden="true">{agent_name(lane.agent, i18n)}{whose}</span>
    }
    .into_any()
}

/// Days, and the weeks that begin at them.
pub fn axis(plot: Memo<Plot>, i18n: I18n) -> AnyView {
    let ticks = memo(move || {
        plot.with(|plot| plot.ticks.iter().map(|day| (*day, plot.share(*day))).collect::<Vec<_>>())
    });
    let tick = move |(day, share): (f32, f32)| {
        let week = week_of(day).map(|week| i18n.numbers.whole(week));
        view! { <span style=("--x", share.to_string())>{i18n.numbers.whole(day)}<br /><small>{week}</small></span> }
    };
    view! {
        <p class="time-line-units" aria-hidden="true">{i18n.t(msg::TIME_LINE_DAY)}<br /><small>{i18n.t(msg::TIME_LINE_WEEK)}</small></p>
        <p class="time-line-axis" aria-hidden="true">{dynamic_view(move || ticks.get().into_iter().map(tick).collect_view())}</p>
    }
    .into_any()
}
