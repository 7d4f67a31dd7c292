//! Vital signs: the six numbers that matter right under the stage, each with its word and its way since the last switch.

use ::i18n::MessageId;
use ::i18n::msg;
use leptos::prelude::*;
use marrow::{Readouts, Symptom, SymptomLevel};

use crate::i18n::{I18n, Text, use_i18n};
use crate::state::{dynamic_text, memo, use_app_state};
use crate::text::{level, myeloma_word};
use session::{Sample, ViewModel};

/// Size of a small chart in its own units.
const WIDTH: f32 = 60.0;
const HEIGHT: f32 = 18.0;

/// One number.
#[derive(Clone, Copy)]
pub struct VitalSign {
    /// Its name.
    pub name: MessageId,
    /// What it is now.
    pub now: fn(&Readouts) -> f32,
    /// What it was.
    pub then: fn(&Sample) -> f32,
    /// How it is written.
    pub write: fn(f32, I18n) -> Text,
    /// Its unit.
    pub unit: MessageId,
    /// How it stands against health.
    word: fn(&Readouts) -> MessageId,
}

/// Most important first.
pub const VITAL_SIGNS: [VitalSign; 6] = [
    VitalSign {
        name: msg::SHARE_MYELOMA,
        now: |now| now.myeloma_fraction,
        then: |at| at.myeloma_fraction,
        write: |share, i18n| i18n.percent(share),
        unit: msg::VITAL_OF_100,
        word: |now| myeloma_word(now.myeloma_fraction),
    },
    VitalSign {
        name: msg::BLOOD_RED_CELLS,
        now: |now| now.red_cells,
        then: |at| at.red_cells,
        write: of_health,
        unit: msg::VITAL_OF_100,
        word: |now| level(now.red_cells).word(),
    },
    VitalSign {
        name: msg::BLOOD_WHITE_CELLS,
        now: |now| now.white_cells,
        then: |at| at.white_cells,
        write: of_health,
        unit: msg::VITAL_OF_100,
        word: |now| level(now.white_cells).word(),
    },
    VitalSign {
        name: msg::BLOOD_PLATELETS,
        now: |now| now.platelets,
        then: |at| at.platelets,
        write: of_health,
        unit: msg::VITAL_OF_100,
        word: |now| level(now.platelets).word(),
    },
    VitalSign {
        name: msg::M_PROTEIN,
        now: |now| now.m_protein_g_per_l,
        then: |at| at.m_protein_g_per_l,
        write: |value, i18n| i18n.numbers.tenth(value),
        unit: msg::VITAL_GRAMS,
        word: |now| if now.m_protein_g_per_l < 0.05 { msg::VITAL_NOT_FOUND } else { msg::VITAL_FOUND },
    },
    VitalSign {
        name: msg::BONE,
        now: |now| now.bone,
        then: |at| at.bone,
        write: of_health,
        unit: msg::VITAL_OF_100,
        word: |now| match Symptom::BonePain.level(now) {
            SymptomLevel::None => msg::BLOOD_WORD_USUAL,
            SymptomLevel::Mild => msg::VITAL_BONE_THIN,
            SymptomLevel::Strong => msg::VITAL_BONE_LOST,
        },
    },
];

fn of_health(share: f32, i18n: I18n) -> Text {
    i18n.numbers.whole(share * 100.0)
}

/// The numbers of the left marrow, each in a tile.
#[component]
pub fn VitalSigns() -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let since = move || {
        state.history.with(|run| match run.markers().last() {
            None => i18n.t(msg::VITAL_SINCE_START),
            Some(marker) => {
                let day = i18n.numbers.whole(marker.day.floor());
                i18n.t_with(msg::VITAL_SINCE_SWITCH, [("day", day.into())])
            }
        })
    };
    view! {
        <section class="vitals" aria-labelledby="vitals-heading">
            <h2 id="vitals-heading">{i18n.t(msg::VITAL_HEADING) + " "}<small class="hint">{dynamic_text(since)}</small></h2>
            <dl>{VITAL_SIGNS.map(|sign| view! { <Tile sign /> }).collect_view()}</dl>
        </section>
    }
}

#[component]
fn Tile(sign: VitalSign) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let of_now = move |of: fn(&Readouts) -> MessageId| {
        state.view_model.with(|view_model| i18n.t(of(&view_model.panes.left.readouts)))
    };
    let value = move || {
        state.view_model.with(|view_model| (sign.write)((sign.now)(&view_model.panes.left.readouts), i18n))
    };
    let trend = memo(move || state.view_model.with(|view_model| Trend::of(sign, view_model, i18n)));
    let points = move || state.history.with(|run| points(run.since_last_switch(), sign.then));
    view! {
        <div class="vital" data-vital=sign.name.to_string()>
            <dt>{i18n.t(sign.name)}</dt>
            <dd class="vital-value"><b>{dynamic_text(value)}</b>" "<small>{i18n.t(sign.unit)}</small></dd>
            <dd class="vital-word">{dynamic_text(move || of_now(sign.word))}</dd>
            <dd class="vital-trend" data-trend=move || trend.with(Trend::id)>
                <span class="visually-hidden">{dynamic_text(move || trend.with(|trend| trend.way(i18n)))}</span>" "
                {dynamic_text(move || trend.with(|trend| trend.words(i18n)))}
            </dd>
            <dd class="vital-chart" aria-hidden="true">
                <svg viewBox=format!("0 -1 {WIDTH} {}", HEIGHT + 2.0) preserveAspectRatio="none">
                    <polyline class=format!("line line-{}", sign.name) points=points />
                </svg>
            </dd>
        </div>
    }
}

/// How a number has gone since the last switch; told from what is written, so that "no change" never stands beside another number.
#[derive(Clone, Debug, PartialEq)]
enum Trend {
    Same,
    Up(Text),
    Down(Text),
}

impl Trend {
    fn of(sign: VitalSign, view_model: &ViewModel, i18n: I18n) -> Self {
        let left = &view_model.panes.left;
        let Some(then) = left.time_series.since_last_switch().first().map(sign.then) else {
            return Self::Same;
        };
        let now = (sign.now)(&left.readouts);
        let before = (sign.write)(then, i18n);
        if before == (sign.write)(now, i18n) {
            Self::Same
        } else if now > then {
            Self::Up(before)
        } else {
            Self::Down(before)
        }
    }

    const fn id(&self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Up(_) => "up",
            Self::Down(_) => "down",
        }
    }

    fn words(&self, i18n: I18n) -> Text {
        match self {
            Self::Same => i18n.t(msg::VITAL_SAME),
            Self::Up(before) | Self::Down(before) => {
                i18n.t_with(msg::VITAL_FROM, [("from", before.clone().into())])
            }
        }
    }

    /// The sign beside it, for those who hear it.
    fn way(&self, i18n: I18n) -> Option<Text> {
        match self {
            Self::Same => None,
            Self::Up(_) => Some(i18n.t(msg::VITAL_UP)),
            Self::Down(_) => Some(i18n.t(msg::VITAL_DOWN)),
        }
    }
}

/// The way of a number in a small chart of its own: its least at the foot, its greatest at the top.
fn points(samples: &[Sample], of: fn(&Sample) -> f32) -> String {
    let (Some(first), Some(last)) = (samples.first(), samples.last()) else { return String::new() };
    let bounds =
        samples.iter().map(of).fold((f32::MAX, f32::MIN), |(low, high), at| (low.min(at), high.max(at)));
    let (days, height) = ((last.day - first.day).max(1.0), bounds.1 - bounds.0);
    let y = |value: f32| if height > 0.0 { (bounds.1 - value) / height * HEIGHT } else { HEIGHT / 2.0 };
    let point = |at: &Sample| format!("{:.1},{:.1}", (at.day - first.day) / days * WIDTH, y(of(at)));
    samples.iter().map(point).collect::<Vec<_>>().join(" ")
}
