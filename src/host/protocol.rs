//! Host protocol, version 1: the type of every message between the page and the page that holds its frame.
//!
//! The browser's values are cut to what stands here before they are read (`message_data`), and only what is authorized is
//! carried out (`channel`). Settings in messages are text or plain values; they become typed in `session::settings`.

mod conversion;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod typescript;

use std::collections::BTreeMap;

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use session::settings::StartSettings;

/// The version of the contract.
pub const VERSION: u32 = 1;
/// Its name in each message.
pub const PROTOCOL_KEY: &str = "marrowscope";
/// Longest text of a message that is read at all, in UTF-16 units.
pub const MOST_TEXT: u32 = 8_192;
/// Longest list that is read.
pub const MOST_ITEMS: u32 = 16;

// Host to page.

/// A message of a host: `{ "marrowscope": 1, "type": …, "id"?: … }`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct HostRequest {
    /// The version that the host speaks.
    #[serde(rename = "marrowscope")]
    pub version: Version,
    /// The host's own name for it, to be given back. What is no such name is left out.
    #[serde(default, deserialize_with = "conversion::id_if_fine")]
    pub id: Option<RequestId>,
    /// What is wanted.
    #[serde(flatten)]
    pub command: HostCommand,
}

/// What a host can ask for.
#[cfg_attr(test, derive(ts_rs::TS))]
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
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "Partial<Record<LiveSetting, ParamValue>>"))]
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct HostSettings(BTreeMap<String, ParamValue>);

/// The value of a setting in a message.
#[cfg_attr(test, derive(ts_rs::TS))]
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ParamValue {
    /// Several, for `therapies`.
    List(Vec<Scalar>),
    /// One value.
    One(Scalar),
}

/// A plain value.
#[cfg_attr(test, derive(ts_rs::TS))]
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
    #[cfg_attr(test, ts(skip))]
    Other(IgnoredAny),
}

/// A name of a question: a short text or a number.
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "MessageId"))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RequestId {
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
    id: Option<&'a RequestId>,
}

/// What the page says.
#[cfg_attr(test, derive(ts_rs::TS))]
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
    /// How far the story has come. Sent with each of its steps, and when a chapter has been told to its end.
    Progress(StoryProgress),
    /// How tall the page is.
    Height {
        /// CSS pixels.
        px: f64,
    },
    /// The page has started again by itself.
    Idle,
    /// The page could not start or has stopped. `public/boot.js` posts it, since nothing here runs then.
    Fault {
        /// `wasm-blocked`, `wasm-missing`, `wasm-simd`, `load`, `panic` or `slow`.
        cause: &'a str,
    },
}

/// Settings of the state: names and texts, those that are said.
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "Partial<Record<Setting, string>>"))]
#[derive(Clone, Copy, Debug)]
pub struct StateSettings<'a>(pub &'a StartSettings);

/// Readouts of the state, by the names of the contract.
#[cfg_attr(test, derive(ts_rs::TS))]
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

/// How far the story has come, so that a host can note that a chapter was told. About the page, never about a person.
#[cfg_attr(test, derive(ts_rs::TS))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StoryProgress {
    /// Which story: `full` or `short`.
    pub path: &'static str,
    /// Its chapter, from 1.
    pub chapter: usize,
    /// The step of the chapter, or of the short story, from 1.
    pub beat: usize,
    /// Of so many.
    pub of: usize,
    /// Whether the chapter, or the short story, has been told: the days of its last step have played.
    pub finished: bool,
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

/// The version of the contract, [`VERSION`]; no other is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "u32")]
pub struct Version;
