//! Beside real trials: for each arm what a published trial of it found, next to what was found here; where none tested it in such
//! people, that no number means anything.

use ::i18n::msg;
use leptos::prelude::*;
use marrow::trial::Estimate;
use session::TrialPlan;
use session::settings::{TherapyPlan, parse};

use super::figure::{Table, headed, paragraph, section};
use super::figures::{arg, arm_name};
use super::published::{PUBLISHED, ReferenceArm, ReferenceFigure, ReferenceTrial};
use super::results::Results;
use crate::i18n::{I18n, Text};
use crate::ui::evidence::{arm_agents, trial_view};
use crate::ui::published_trials::find_trial;

/// The published arm that an arm of a plan plays.
fn published(plan: &TrialPlan, arm: usize) -> Option<(&'static ReferenceTrial, &'static ReferenceArm)> {
    let is_it = |one: &ReferenceArm| plan_of(one) == plan.arms[arm];
    // First the trial of which both arms are played.
    let other = &plan.arms[1 - arm];
    let mut found = PUBLISHED.iter().filter(|trial| trial.setting == plan.setting).filter_map(|trial| {
        let here = trial.arms.iter().find(|one| is_it(one))?;
        Some((trial.arms.iter().any(|one| plan_of(one) == *other), trial, here))
    });
    let first = found.next()?;
    let best = if first.0 { first } else { found.find(|found| found.0).unwrap_or(first) };
    Some((best.1, best.2))
}

fn plan_of(arm: &ReferenceArm) -> TherapyPlan {
    parse(&format!("therapies={}", arm.therapies), "").0.therapies.unwrap_or_default()
}

/// Both arms, and the trials that tested them.
pub fn beside_view(results: &Results, i18n: I18n) -> AnyView {
    let plan = &results.plan;
    let arms = [0, 1].map(|arm| arm_view(results, arm, i18n));
    let marked = [0, 1].map(|arm| arm_agents(&plan.arms[arm].agents()));
    let [first, second] = [0, 1].map(|arm| published(plan, arm).map(|(trial, _)| trial.id));
    let ids = first.into_iter().chain(second.filter(|second| first != Some(*second)));
    let trials = ids.filter_map(find_trial).map(|trial| trial_view(trial, &marked, i18n).into_any());
    let note = |wanted: &str, words| {
        let is_given = plan.arms.iter().flat_map(TherapyPlan::agents).any(|agent| agent.as_str() == wanted);
        is_given.then(|| paragraph("", i18n.t(words)))
    };
    let notes = [note("car_t", msg::VIRTUAL_ENROLLED), note("checkpoint", msg::EVIDENCE_BRAKE)];
    let mut parts: Vec<AnyView> = notes.into_iter().flatten().chain(arms).collect();
    parts.push(view! { <dl class="trials">{trials.collect_view()}</dl> }.into_any());
    parts.push(paragraph("hint", i18n.t(msg::EVIDENCE_APART)));
    section("trial-beside", i18n.t(msg::VIRTUAL_BESIDE), parts)
}

fn arm_view(results: &Results, arm: usize, i18n: I18n) -> AnyView {
    let plan = &results.plan;
    let found = published(plan, arm);
    let words = match found {
        _ if plan.arms[arm].is_empty() => i18n.t(msg::VIRTUAL_NOTHING),
        None => i18n.t(msg::VIRTUAL_NEVER),
        Some((trial, _)) => find_trial(trial.id).map(|trial| trial.name(i18n)).unwrap_or_default(),
    };
    let summary = &results.arms[arm].summary;
    let here = [summary.orr, summary.cr_or_better, summary.median_pfs_months];
    let names = [msg::VIRTUAL_ORR, msg::VIRTUAL_CR, msg::VIRTUAL_MEDIAN];
    let table = found.filter(|_| summary.patients > 0).map(|(_, found)| {
        let rows = names.into_iter().zip(here).zip(found.figures).filter_map(|((name, here), there)| {
            let there = there?;
            Some(vec![
                i18n.t(name),
                estimate(here, i18n),
                range(Some(there), i18n),
                if plan.by_chance { judged(here, there, i18n) } else { i18n.t(msg::VIRTUAL_UNFAIR) },
            ])
        });
        let head = [msg::VIRTUAL_FIGURE, msg::VIRTUAL_HERE, msg::VIRTUAL_PUBLISHED, msg::VIRTUAL_DISTANCE];
        Table { head: head.map(|id| i18n.t(id)).into(), rows: rows.collect() }
    });
    let class = if found.is_none() { "never-tested" } else { "" };
    headed(arm_name(arm, i18n), paragraph(class, words), table)
}

fn estimate(estimate: Estimate, i18n: I18n) -> Text {
    let number = |value: Option<f64>| value.map_or(f32::INFINITY, |value| value as f32);
    let interval = (number(estimate.interval.0), number(estimate.interval.1));
    range(estimate.value.map(|value| (value as f32, Some(interval))), i18n)
}

/// A figure and its interval; what is not reached is no number.
fn range(figure: ReferenceFigure, i18n: I18n) -> Text {
    let Some((value, interval)) = figure else { return i18n.t(msg::VIRTUAL_NOT_REACHED) };
    let number = |value: f32| i18n.numbers.tenth(value);
    match interval {
        None => number(value),
        Some((low, high)) => {
            let values = [("value", value), ("low", low), ("high", high)];
            i18n.t_with(msg::VIRTUAL_RANGE, values.map(|(name, value)| (name, arg(number(value)))))
        }
    }
}

/// Whether the figure here lies in the interval of the published one; if not, whether that may be luck.
fn judged(here: Estimate, there: (f32, Option<(f32, f32)>), i18n: I18n) -> Text {
    let (Some(value), Some((low, high))) = (here.value, there.1) else { return "–".into() };
    let end = |end: Option<f64>| end.map_or(f32::INFINITY, |end| end as f32);
    let (least, most) = (end(here.interval.0), end(here.interval.1));
    i18n.t(match value as f32 {
        value if (low..=high).contains(&value) => msg::VIRTUAL_INSIDE,
        _ if least <= high && most >= low => msg::VIRTUAL_MAYBE,
        _ => msg::VIRTUAL_OUTSIDE,
    })
}
