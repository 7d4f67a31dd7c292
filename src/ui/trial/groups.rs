//! Who is in which group: how many people whose myeloma grows slowly each has, by chance and by a doctor's choice, and what came of
//! both ways. With the same treatment in both groups, what differs is luck or the people.

use ::i18n::{MessageId, msg};
use leptos::prelude::*;

use super::figure::{Table, headed, paragraph, section, side_by_side};
use super::figures::{arg, head, whole};
use super::results::Results;
use crate::i18n::{I18n, Text};

/// The ways in which people come into groups: its name, whether it is by chance, its place among the counts.
const WAYS: [(MessageId, bool, usize); 2] =
    [(msg::VIRTUAL_WAY_CHANCE, true, 0), (msg::VIRTUAL_WAY_DOCTOR, false, 1)];

/// Both ways.
pub fn groups_view(results: &Results, i18n: I18n) -> AnyView {
    let is_same = results.plan.arms[0] == results.plan.arms[1];
    let lesson = match (is_same, results.plan.by_chance) {
        (true, true) => Some(msg::VIRTUAL_SAME_CHANCE),
        (true, false) => Some(msg::VIRTUAL_SAME_DOCTOR),
        (false, false) => Some(msg::VIRTUAL_UNLIKE_DOCTOR),
        (false, true) => None,
    };
    let mut parts = vec![paragraph("", i18n.t(msg::VIRTUAL_GROUPS_WORDS))];
    parts.extend(lesson.map(|words| paragraph("trial-warning", i18n.t(words))));
    parts.push(side_by_side(WAYS.map(|way| way_view(way, results, i18n)).into()));
    section("trial-groups", i18n.t(msg::VIRTUAL_GROUPS), parts)
}

/// What is known of one way: of this trial, or of the last one that differed in nothing else.
fn way_view((name, by_chance, at): (MessageId, bool, usize), results: &Results, i18n: I18n) -> AnyView {
    let is_this = by_chance == results.plan.by_chance;
    let found = if is_this { results.found() } else { results.other_way };
    let state = match (is_this, found) {
        (true, _) => msg::VIRTUAL_WAY_THIS,
        (false, Some(_)) => msg::VIRTUAL_WAY_BEFORE,
        (false, None) => msg::VIRTUAL_WAY_NOT_YET,
    };
    let slow = results.sign.counts[at].map(|count| whole(count as usize, i18n));
    let of_100 = |shares: Option<[f32; 2]>| match shares {
        Some(shares) => shares.map(|share| i18n.numbers.whole(share)),
        None => ["–", "–"].map(Text::from),
    };
    let months = [("months", arg(whole(results.plan.months as usize, i18n)))];
    let rows = [
        (i18n.t(msg::VIRTUAL_SLOW), slow),
        (i18n.t(msg::VIRTUAL_ORR), of_100(found.map(|found| found.response))),
        (i18n.t_with(msg::VIRTUAL_FREE, months), of_100(found.map(|found| found.without_growth))),
    ];
    let rows = rows.map(|(name, [first, second])| vec![name, first, second]).into();
    let table = Table { head: head(i18n.t(msg::VIRTUAL_FIGURE), i18n), rows };
    headed(i18n.t(name), paragraph(if is_this { "trial-this" } else { "hint" }, i18n.t(state)), Some(table))
}
