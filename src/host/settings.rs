//! Start settings, as given in the query and in the fragment of the address. Pure: text in, plain data out.
//!
//! Names that are not known are ignored. Of a name that is given twice the last value counts. A value that is not
//! allowed falls back to the default and becomes a [`Refusal`], which the page shows once, in words.

use std::ops::RangeInclusive;

use super::accent::Accent;
use super::institution;
use super::origin;
use super::setting_error::Refusal;

/// Longest address part that is read, in bytes; what comes after it is not looked at.
const READ_BYTES: usize = 4_096;
/// Most therapies that one address may name.
const MOST_THERAPIES: usize = 16;
/// Greatest seed: the greatest whole number that JavaScript holds exactly.
pub const GREATEST_SEED: u64 = (1 << 53) - 1;

/// Every setting there is, in the order of the contract.
pub const NAMES: [&str; 18] = [
    "lang",
    "view",
    "chapter",
    "beat",
    "therapies",
    "seed",
    "stage",
    "play",
    "speed",
    "room",
    "motion",
    "controls",
    "size",
    "renderer",
    "host",
    "accent",
    "idle",
    "institution",
];

/// Views of the page.
pub const VIEWS: [&str; 3] = ["story", "explore", "compare"];
/// Starting stages of the disease.
pub const STAGES: [&str; 4] = ["healthy", "early", "active", "relapsed"];
/// Sizes of the niche.
pub const SIZES: [&str; 3] = ["small", "medium", "large"];
/// Speeds of play.
pub const SPEEDS: [&str; 5] = ["0.25", "0.5", "1", "2", "4"];
/// Where the page is shown.
pub const ROOMS: [&str; 4] = ["screen", "bright", "dark", "sharing"];
/// How much may move.
pub const MOTIONS: [&str; 3] = ["auto", "full", "still"];
/// How many buttons there are.
pub const CONTROLS: [&str; 3] = ["full", "minimal", "none"];
/// What draws the picture.
pub const RENDERERS: [&str; 3] = ["auto", "webgl2", "raster"];
/// How many chapters there are, and most beats in one that an address may name.
const CHAPTERS: u64 = 5;
const MOST_BEATS: u64 = 99;
/// Longest time without input that starts the page again, s: a day.
const MOST_IDLE_S: u64 = 86_400;

/// What the address asks for. `None`: not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartSettings {
    /// Code of a language, in small letters; whether the page has it is not known here.
    pub lang: Option<String>,
    /// One of [`VIEWS`].
    pub view: Option<&'static str>,
    /// Chapter of the story, from 1.
    pub chapter: Option<usize>,
    /// Beat of the chapter, from 1.
    pub beat: Option<usize>,
    /// Therapies that are on from the start.
    pub therapies: Option<Vec<TherapyChoice>>,
    /// Key of the run.
    pub seed: Option<u64>,
    /// One of [`STAGES`].
    pub stage: Option<&'static str>,
    /// Whether it plays at once.
    pub play: Option<bool>,
    /// One of [`SPEEDS`].
    pub speed: Option<&'static str>,
    /// One of [`ROOMS`].
    pub room: Option<&'static str>,
    /// One of [`MOTIONS`].
    pub motion: Option<&'static str>,
    /// One of [`CONTROLS`].
    pub controls: Option<&'static str>,
    /// One of [`SIZES`].
    pub size: Option<&'static str>,
    /// One of [`RENDERERS`].
    pub renderer: Option<&'static str>,
    /// The origin that may steer the page.
    pub host: Option<String>,
    /// A colour of the institution.
    pub accent: Option<Accent>,
    /// Seconds without input until the page starts again; 0: never.
    pub idle: Option<u64>,
    /// Who shows the page: a name, and after a bar the address of its site.
    pub institution: Option<String>,
}

/// A therapy as named in the address: `car_t` or `antibody:cd38`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TherapyChoice {
    /// Id of the therapy.
    pub id: String,
    /// Its target or drug, where one is named.
    pub option: Option<String>,
}

impl TherapyChoice {
    /// The choice that this text names.
    pub fn named(text: &str) -> Self {
        match text.split_once(':') {
            Some((id, option)) => Self { id: id.to_owned(), option: Some(option.to_owned()) },
            None => Self { id: text.to_owned(), option: None },
        }
    }

    /// As in the address.
    pub fn name(&self) -> String {
        match &self.option {
            Some(option) => [self.id.as_str(), ":", option].concat(),
            None => self.id.clone(),
        }
    }
}

/// Reads the query and the fragment, with or without their `?` and `#`; the fragment wins.
pub fn parse(query: &str, fragment: &str) -> (StartSettings, Vec<Refusal>) {
    read([query, fragment])
}

/// Reads parts of an address or a file; later ones win.
pub fn read<const N: usize>(parts: [&str; N]) -> (StartSettings, Vec<Refusal>) {
    let mut pairs = Vec::new();
    for part in parts {
        let part = part.trim_start_matches(['?', '#']);
        let part = &part.as_bytes()[..part.len().min(READ_BYTES)];
        pairs.extend(
            form_urlencoded::parse(part).map(|(name, value)| (name.into_owned(), value.into_owned())),
        );
    }
    from_pairs(&pairs)
}

/// Takes names and values from anywhere.
pub fn from_pairs(pairs: &[(String, String)]) -> (StartSettings, Vec<Refusal>) {
    let (mut settings, mut refusals) = (StartSettings::default(), Vec::new());
    for known in NAMES {
        if let Some((_, value)) = pairs.iter().rev().find(|(name, _)| name == known) {
            refusals.extend(settings.take(known, value).err());
        }
    }
    (settings, refusals)
}

impl StartSettings {
    fn take(&mut self, name: &'static str, value: &str) -> Result<(), Refusal> {
        match name {
            "lang" => self.lang = Some(language(value)?),
            "view" => self.view = Some(choice(name, value, &VIEWS)?),
            "chapter" => self.chapter = Some(whole(name, value, 1..=CHAPTERS)? as usize),
            "beat" => self.beat = Some(whole(name, value, 1..=MOST_BEATS)? as usize),
            "therapies" => self.therapies = Some(therapies(value)),
            "seed" => self.seed = Some(whole(name, value, 0..=GREATEST_SEED)?),
            "stage" => self.stage = Some(choice(name, value, &STAGES)?),
            "play" => self.play = Some(choice(name, value, &["1", "0"])? == "1"),
            "speed" => self.speed = Some(choice(name, value, &SPEEDS)?),
            "room" => self.room = Some(choice(name, value, &ROOMS)?),
            "motion" => self.motion = Some(choice(name, value, &MOTIONS)?),
            "controls" => self.controls = Some(choice(name, value, &CONTROLS)?),
            "size" => self.size = Some(choice(name, value, &SIZES)?),
            "renderer" => self.renderer = Some(choice(name, value, &RENDERERS)?),
            "host" => self.host = Some(origin::read(value).ok_or_else(|| Refusal::new(name, value))?),
            "accent" => self.accent = Some(Accent::read(value)?),
            "idle" => self.idle = Some(whole(name, value, 0..=MOST_IDLE_S)?),
            "institution" => {
                self.institution = Some(institution::read(value).ok_or_else(|| Refusal::new(name, value))?);
            }
            _ => {}
        }
        Ok(())
    }

    /// Names and values of all that is said, in the order of [`NAMES`].
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let text = |value: Option<&'static str>| value.map(str::to_owned);
        let values = [
            self.lang.clone(),
            text(self.view),
            self.chapter.map(|chapter| chapter.to_string()),
            self.beat.map(|beat| beat.to_string()),
            self.therapies.as_deref().map(written),
            self.seed.map(|seed| seed.to_string()),
            text(self.stage),
            text(self.play.map(|play| if play { "1" } else { "0" })),
            text(self.speed),
            text(self.room),
            text(self.motion),
            text(self.controls),
            text(self.size),
            text(self.renderer),
            self.host.clone(),
            self.accent.map(Accent::hex),
            self.idle.map(|idle| idle.to_string()),
            self.institution.clone(),
        ];
        NAMES.into_iter().zip(values).filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The fragment that restores these settings, without its `#`.
    pub fn fragment(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        out.extend_pairs(self.pairs());
        out.finish()
    }
}

fn choice(
    name: &'static str,
    value: &str,
    allowed: &'static [&'static str],
) -> Result<&'static str, Refusal> {
    allowed.iter().copied().find(|one| *one == value).ok_or_else(|| Refusal::new(name, value))
}

/// A language by its code, whatever the country: `es-MX` is `es`.
fn language(value: &str) -> Result<String, Refusal> {
    let code = value.split(['-', '_']).next().unwrap_or_default();
    let is_code = (2..=8).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphabetic());
    is_code.then(|| code.to_ascii_lowercase()).ok_or_else(|| Refusal::new("lang", value))
}

/// A whole number in digits alone.
fn whole(name: &'static str, value: &str, allowed: RangeInclusive<u64>) -> Result<u64, Refusal> {
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let number = value.parse().ok().filter(|number| digits && allowed.contains(number));
    number.ok_or_else(|| Refusal::new(name, value))
}

fn therapies(value: &str) -> Vec<TherapyChoice> {
    value.split(',').filter(|part| !part.is_empty()).take(MOST_THERAPIES).map(TherapyChoice::named).collect()
}

fn written(therapies: &[TherapyChoice]) -> String {
    therapies.iter().map(TherapyChoice::name).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests;
