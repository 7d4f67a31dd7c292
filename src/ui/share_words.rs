//! What a link holds, in words: one line for each setting.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use marrow::TICKS_PER_DAY;

use crate::i18n::{I18n, Text};
use crate::text::{agent_name, m_protein_name, setting_name, size_name, speed_name, stage_name, view_name};
use session::settings::{BeatName, PlannedTherapy, Region, StartSettings, TherapyPlan, institution};
use story::{Path, StoryPosition};

/// One line for each setting that is said.
pub fn in_words(settings: &StartSettings, i18n: I18n) -> Vec<Text> {
    settings.to_params().into_iter().map(|(name, value)| line(settings, name, value.into(), i18n)).collect()
}

fn line(settings: &StartSettings, name: &str, value: Text, i18n: I18n) -> Text {
    let whole = |number: usize| i18n.numbers.whole(number as f32).into();
    match name {
        "view" => settings.view.map_or(value, |view| i18n.t(view_name(view))),
        "lang" => family::LANGUAGE.find(&value).map_or(value, |name| i18n.t(name)),
        "chapter" => {
            let chapter = StoryPosition::from_one_based(settings.chapter.unwrap_or(1), 1).chapter();
            i18n.t(family::CHAPTER.id(chapter.id))
        }
        "beat" => {
            let beat = settings.beat.unwrap_or(BeatName::Number(1));
            let (_, beat) = beat.position(settings.chapter.unwrap_or(1)).one_based();
            i18n.t_with(msg::SHARE_BEAT, [("beat", whole(beat))])
        }
        "day" => {
            let day = settings.day.unwrap_or(0) / u64::from(TICKS_PER_DAY);
            i18n.t_with(msg::DAY, [("day", whole(day as usize))])
        }
        "stage" => labelled(msg::RUN_STAGE, settings.stage.map(stage_name), value, i18n),
        "size" => labelled(msg::RUN_SIZE, settings.size.map(size_name), value, i18n),
        "m_protein" => labelled(msg::RUN_M_PROTEIN, settings.m_protein.map(m_protein_name), value, i18n),
        "therapies" => given(settings.therapies.as_ref(), i18n),
        "right" => {
            let names = given(settings.right.as_ref(), i18n).into();
            i18n.t_with(msg::SHARE_RIGHT, [("names", names)])
        }
        "setting" => labelled(msg::VIRTUAL_SETTING, settings.setting.map(setting_name), value, i18n),
        "people" => labelled(msg::VIRTUAL_SIZE, None, value, i18n),
        "months" => labelled(msg::VIRTUAL_MONTHS, None, value, i18n),
        "chance" if settings.chance == Some(false) => i18n.t(msg::VIRTUAL_CHANCE_OFF),
        "chance" => i18n.t(msg::VIRTUAL_CHANCE),
        "camera" => i18n.t(msg::SHARE_CAMERA),
        "follow" => i18n.t(msg::SHARE_FOLLOW),
        "chapters" => i18n.t_with(msg::SHARE_CHAPTERS, [("chapters", value.replace(',', ", ").into())]),
        "path" if settings.path == Some(Path::Short) => i18n.t(msg::SHARE_PATH_SHORT),
        "region" if settings.region == Some(Region::None) => i18n.t(msg::SHARE_REGION_NONE),
        "play" => i18n.t(if settings.play == Some(true) { msg::SHARE_PLAY_1 } else { msg::SHARE_PLAY_0 }),
        "speed" => labelled(msg::SPEED_LABEL, settings.speed.map(speed_name), value, i18n),
        "institution" => named(msg::SHOWN_BY, &value, i18n),
        "contact" => named(msg::CONTACT_LINE, &value, i18n),
        "seed" => format!("{}: {value}", i18n.t(msg::RUN_SEED)).into(),
        _ => format!("{name} = {value}").into(),
    }
}

/// What is given and when; that nothing is, where nothing is.
fn given(plan: Option<&TherapyPlan>, i18n: I18n) -> Text {
    let entries = plan.map(TherapyPlan::entries).unwrap_or_default();
    if entries.is_empty() {
        return i18n.t(msg::WORDS_GIVEN_NONE);
    }
    entries.iter().map(|one| entry(*one, i18n)).collect::<Vec<_>>().join("; ").into()
}

fn entry(one: PlannedTherapy, i18n: I18n) -> Text {
    let day = |tick: u64| i18n.numbers.whole((tick / u64::from(TICKS_PER_DAY)) as f32).into();
    let name = agent_name(one.agent, i18n);
    match one.until {
        None if one.from == 0 => name,
        None => i18n.t_with(msg::SHARE_GIVEN, [("name", name.into()), ("from", day(one.from))]),
        Some(until) => {
            let values = [("name", name.into()), ("from", day(one.from)), ("until", day(until))];
            i18n.t_with(msg::SHARE_GIVEN_UNTIL, values)
        }
    }
}

/// Who is named, without what the name leads to.
fn named(words: MessageId, value: &str, i18n: I18n) -> Text {
    i18n.t_with(words, [("name", institution::parts(value).0.to_owned().into())])
}

/// A setting by its label and the name of its value; by the value itself where that has no name.
fn labelled(label: MessageId, name: Option<MessageId>, value: Text, i18n: I18n) -> Text {
    format!("{}: {}", i18n.t(label), name.map_or(value, |name| i18n.t(name))).into()
}
