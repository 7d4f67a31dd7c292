//! Conversions of messages: from what a host sends to typed settings, from what the page shows to what it posts.

use marrow::Readouts;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use session::settings::{self, StartSettings};
use session::{BeatPhase, StoryState};

use super::{
    H5pResize, HostSettings, MOST_ITEMS, MOST_TEXT, PageMessage, ParamValue, Posted, RequestId, Scalar,
    StateReadouts, StateSettings, StoryProgress, VERSION, Version, WordPressHeight,
};

/// Settings that may be a list.
const LISTS: [&str; 3] = ["therapies", "right", "camera"];
/// Longest name of a question, in bytes.
const MOST_ID_BYTES: usize = 64;

impl TryFrom<f64> for Version {
    type Error = &'static str;

    fn try_from(number: f64) -> Result<Self, Self::Error> {
        if number == f64::from(VERSION) { Ok(Self) } else { Err("another version") }
    }
}

impl From<Version> for u32 {
    fn from(_: Version) -> Self {
        VERSION
    }
}

/// A short text or a number; what is no such name is left out.
pub fn id_if_fine<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<RequestId>, D::Error> {
    let id = match Scalar::deserialize(deserializer)? {
        Scalar::Number(number) if number.is_finite() => Some(RequestId::Number(number)),
        Scalar::Text(text) if text.len() <= MOST_ID_BYTES => Some(RequestId::Text(text)),
        _ => None,
    };
    Ok(id)
}

impl HostSettings {
    /// The settings; what is no value of one is left out.
    pub fn to_settings(&self) -> StartSettings {
        let params = self.0.iter().filter_map(|(name, value)| Some((name.clone(), value.to_param(name)?)));
        settings::from_params(&params.collect::<Vec<_>>()).0
    }
}

impl ParamValue {
    /// As it would stand in the address; nothing for what cannot stand there, and for a list of what is one.
    fn to_param(&self, name: &str) -> Option<String> {
        match self {
            Self::One(scalar) => scalar.to_param(),
            Self::List(items) if LISTS.contains(&name) && items.len() <= MOST_ITEMS as usize => {
                let names: Option<Vec<String>> = items.iter().map(Scalar::to_param).collect();
                names.map(|names| names.join(","))
            }
            Self::List(_) => None,
        }
    }
}

impl Scalar {
    fn to_param(&self) -> Option<String> {
        match self {
            Self::Text(text) => (text.len() <= 4 * MOST_TEXT as usize).then(|| text.clone()),
            Self::Number(number) => number_param(*number),
            Self::Flag(flag) => Some(u8::from(*flag).to_string()),
            Self::Other(_) => None,
        }
    }
}

/// Whole numbers exactly as far as a message can carry them, others in hundredths: no setting is finer. Nothing for what is no
/// whole number and would be rounded to one.
fn number_param(number: f64) -> Option<String> {
    if number.fract() == 0.0 && number.abs() <= settings::GREATEST_SEED as f64 {
        return Some((number as i64).to_string());
    }
    let rounded = format!("{number:.2}");
    let text = rounded.trim_end_matches('0');
    (number.is_finite() && !text.ends_with('.')).then(|| text.to_owned())
}

impl Serialize for StateSettings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.to_params())
    }
}

impl<'a> Posted<'a> {
    /// A message that nobody has asked for.
    pub const fn unasked(message: &'a PageMessage<'a>) -> Self {
        Self { version: Version, message, id: None }
    }

    /// The reply to a request.
    pub const fn reply(message: &'a PageMessage<'a>, id: Option<&'a RequestId>) -> Self {
        Self { version: Version, message, id }
    }
}

impl From<&Readouts> for StateReadouts {
    fn from(now: &Readouts) -> Self {
        Self {
            day: now.day,
            plasma_cell_fraction: now.plasma_cell_fraction,
            myeloma_fraction: now.myeloma_fraction,
            red_cells: now.red_cells,
            white_cells: now.white_cells,
            platelets: now.platelets,
            m_protein_g_per_l: now.m_protein_g_per_l,
            bone: now.bone,
            healthy_harmed: now.healthy_harmed,
            n_cells: now.n_cells,
            response: now.response.id(),
        }
    }
}

impl From<StoryState> for StoryProgress {
    fn from(story: StoryState) -> Self {
        let (beat, of) = story.path.count(story.position);
        Self {
            path: story.path.id(),
            chapter: story.position.one_based().0,
            beat,
            of,
            finished: beat == of && story.phase == BeatPhase::Finished,
        }
    }
}

impl H5pResize {
    /// The page is this tall, CSS pixels.
    pub const fn to(px: f64) -> Self {
        Self { action: "resize", scroll_height: px }
    }
}

impl<'a> WordPressHeight<'a> {
    /// The page in the frame of this secret is this tall, CSS pixels.
    pub const fn of(secret: &'a str, px: f64) -> Self {
        Self { secret, value: px }
    }
}
