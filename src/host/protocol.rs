//! Host protocol, version 1: the type of every message between the page and the page that holds its frame.
//!
//! The browser's values are cut to what stands here before they are read (`message_data`), and only what is authorized is
//! carried out (`channel`). Settings in messages are text or plain values; they become typed in `session::settings`.

use std::collections::BTreeMap;

use marrow::sim::Readouts;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use session::settings::{self, StartSettings};

/// The version of the contract.
pub const VERSION: u32 = 1;
/// Its name in each message.
pub const PROTOCOL_KEY: &str = "marrowscope";
/// Longest text of a message that is read at all, in UTF-16 units.
pub const MOST_TEXT: u32 = 8_192;
/// Longest list that is read.
pub const MOST_ITEMS: u32 = 16;
/// Longest name of a question, in bytes.
const MOST_ID_BYTES: usize = 64;

// Host to page.

/// A message of a host: `{ "marrowscope": 1, "type": …, "id"?: … }`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct HostRequest {
    /// The version that the host speaks.
    #[serde(rename = "marrowscope")]
    pub version: Version,
    /// The host's own name for it, to be given back. What is no such name is left out.
    #[serde(default, deserialize_with = "id_if_fine")]
    pub id: Option<MessageId>,
    /// What is wanted.
    #[serde(flatten)]
    pub command: HostCommand,
}

/// What a host can ask for.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum HostCommand {
    /// Settings and readouts.
    Get,
    /// The picture in words.
    Describe,
    /// Other settings.
    Set {
        /// What is to change.
        settings: HostSettings,
    },
    /// Play.
    Play,
    /// Pause.
    Pause,
    /// One day on.
    Step,
    /// From the beginning.
    Reset,
}

impl HostCommand {
    /// Whether it changes nothing.
    pub const fn is_read_only(&self) -> bool {
        matches!(self, Self::Get | Self::Describe)
    }
}

/// Start settings by name, as in the address; numbers, booleans and lists will do.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct HostSettings(BTreeMap<String, ParamValue>);

/// The value of a setting in a message.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ParamValue {
    /// Several, for `therapies`.
    List(Vec<Scalar>),
    /// One value.
    One(Scalar),
}

/// A plain value.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Scalar {
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// What is no value of a setting.
    Other(IgnoredAny),
}

/// A name of a question: a short text or a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum MessageId {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
}

// Page to host.

/// A message of the page, with the version, and with the id of the request where it is a reply.
#[derive(Debug, Serialize)]
pub struct Posted<'a> {
    #[serde(rename = "marrowscope")]
    version: Version,
    #[serde(flatten)]
    message: &'a PageMessage<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a MessageId>,
}

/// What the page says.
#[derive(Debug, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum PageMessage<'a> {
    /// The page runs.
    Ready {
        /// Its release.
        version: &'a str,
        /// Codes of its languages.
        locales: &'a [&'static str],
    },
    /// What is on screen.
    State {
        /// As in the address.
        settings: StateSettings<'a>,
        /// The numbers beside the stage.
        readouts: StateReadouts,
    },
    /// The picture in words.
    Describe {
        /// In the page's language.
        text: &'a str,
    },
    /// The story's step.
    Caption {
        /// In the page's language.
        text: &'a str,
    },
    /// How tall the page is.
    Height {
        /// CSS pixels.
        px: f64,
    },
    /// The page has started again by itself.
    Idle,
    /// The page could not start or has stopped. `public/boot.js` posts it, since nothing here runs then.
    Fault {
        /// `wasm-blocked`, `wasm-missing`, `load` or `panic`.
        cause: &'a str,
    },
}

/// Settings of the state: names and texts, those that are said.
#[derive(Clone, Copy, Debug)]
pub struct StateSettings<'a>(pub &'a StartSettings);

/// Readouts of the state, by the names of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct StateReadouts {
    /// Model days since the start.
    pub day: f32,
    /// Plasma cells, healthy and myeloma, of all marrow cells.
    pub plasma_cell_fraction: f32,
    /// Myeloma cells of all marrow cells.
    pub myeloma_fraction: f32,
    /// Red cells in blood, health = 1.
    pub red_cells: f32,
    /// White cells in blood, health = 1.
    pub white_cells: f32,
    /// Platelets in blood, health = 1.
    pub platelets: f32,
    /// M-protein in blood, g/L.
    pub m_protein_g_per_l: f32,
    /// Bone, whole = 1.
    pub bone: f32,
    /// Healthy cells that treatment has killed.
    pub healthy_harmed: u32,
    /// Cells on the stage.
    pub n_cells: u32,
    /// Response class.
    pub response: &'static str,
}

/// The height in the words of H5P's resizer.
#[derive(Debug, Serialize)]
#[serde(tag = "context", rename = "h5p")]
pub struct H5pResize {
    action: &'static str,
    #[serde(rename = "scrollHeight")]
    scroll_height: f64,
}

/// The height in the words of `WordPress`.
#[derive(Debug, Serialize)]
#[serde(tag = "message", rename = "height")]
pub struct WordPressHeight<'a> {
    secret: &'a str,
    value: f64,
}

// How they are read and written.

/// The version of the contract, [`VERSION`]; no other is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "u32")]
pub struct Version;

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

fn id_if_fine<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<MessageId>, D::Error> {
    let id = match Scalar::deserialize(deserializer)? {
        Scalar::Number(number) if number.is_finite() => Some(MessageId::Number(number)),
        Scalar::Text(text) if text.len() <= MOST_ID_BYTES => Some(MessageId::Text(text)),
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
            Self::List(items) if name == "therapies" && items.len() <= MOST_ITEMS as usize => {
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
            Self::Number(number) => number.is_finite().then(|| number_param(*number)),
            Self::Flag(flag) => Some(u8::from(*flag).to_string()),
            Self::Other(_) => None,
        }
    }
}

/// Whole numbers exactly as far as a message can carry them, others in hundredths: no setting is finer.
fn number_param(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() <= settings::GREATEST_SEED as f64 {
        (number as i64).to_string()
    } else {
        format!("{number:.2}").trim_end_matches('0').to_owned()
    }
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
    pub const fn reply(message: &'a PageMessage<'a>, id: Option<&'a MessageId>) -> Self {
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

#[cfg(test)]
mod tests;
