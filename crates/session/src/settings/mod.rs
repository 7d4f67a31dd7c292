//! Start settings: one table of typed options, read from the address, a saved file or a host, and written back. Pure.
//!
//! Names that are not known are ignored. Of a name that is given twice the last value counts. A value is taken as it is meant
//! (module `reading`); one that says nothing is the default. A value that is not allowed falls back to the default and becomes a
//! [`SettingError`], for whoever can mend it.

mod accent;
pub mod address;
mod beat_name;
mod camera_pose;
mod chapter_set;
pub mod contact;
mod decimal;
mod error;
mod escapes;
mod field;
mod home;
pub mod institution;
mod moment;
mod on_screen;
mod options;
mod origin;
mod patch;
mod reading;
#[cfg(test)]
mod tests;
mod therapy_plan;

pub use accent::Accent;
pub use beat_name::BeatName;
pub use camera_pose::{CameraChoice, CameraPose, FollowChoice};
pub use chapter_set::ChapterSet;
pub use error::{SHOWN_CHARACTERS, SettingError};
pub use field::{
    GREATEST_SEED, LEAST_MONTHS, LEAST_PEOPLE, MOST_BEATS, MOST_IDLE_S, MOST_MONTHS, MOST_PEOPLE,
};
pub use home::{home, with_home};
pub use options::{ControlSet, MotionPreference, Region, RendererPreference, Room, Wording};
pub use patch::SettingsPatch;
pub use therapy_plan::{PlannedTherapy, TherapyPlan};

use marrow::{MProtein, Setting, Size, Stage};
use story::Path;

use super::run_event::RunEvent;
use super::{Speed, View};
use address::AddressParameter;
use field::{
    SettingInput, flag, flag_name, integer, language, m_protein, m_protein_name, named, option, text,
};

/// Settings that are words for people, and so are read by the letter.
const WORDS: [&str; 2] = ["institution", "contact"];
/// Signs that an address may have as they are.
const PLAIN_SIGNS: [(&str, &str); 3] = [("%2C", ","), ("%3A", ":"), ("%40", "@")];

/// When a setting is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// Any time: a host may change it while the page runs.
    Live,
    /// Only when the page loads.
    OnLoad,
}

/// From one row for each setting: the struct, the list of names, how each is read and how it is written.
macro_rules! start_settings {
    ($($(#[$doc:meta])* $name:ident: $value:ty, $applies:ident, $parse:expr, $write:expr;)*) => {
        /// What the address asks for. `None`: not said.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct StartSettings {
            $($(#[$doc])* pub $name: Option<$value>,)*
        }

        /// Every setting there is, in the order of the contract, and when it is taken.
        pub const SETTINGS: &[(&str, Applies)] = &[$((stringify!($name), Applies::$applies)),*];

        /// The names of [`SETTINGS`].
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        impl StartSettings {
            fn parse_field(&mut self, field: &mut SettingInput<'_>) {
                match field.name {
                    $(stringify!($name) => self.$name = $parse(field),)*
                    _ => {}
                }
            }

            /// Names and values of all that is said, in the order of [`NAMES`].
            pub fn to_params(&self) -> Vec<(&'static str, String)> {
                let mut params = Vec::new();
                $(params.extend(self.$name.as_ref().map(|value| (stringify!($name), $write(value))));)*
                params
            }
        }
    };
}

start_settings! {
    /// Code of a language, in small letters; whether the page has it is not known here.
    lang: String, OnLoad, language, String::clone;
    /// Which view is shown first.
    view: View, Live, named(View::from_id), |view: &View| view.id().to_owned();
    /// Chapter of the story, from 1.
    chapter: usize, Live, integer::<usize, 1, { story::CHAPTERS.len() as u64 }>, usize::to_string;
    /// Beat of the story.
    beat: BeatName, Live, BeatName::parse, |beat: &BeatName| beat.text();
    /// Agents that are on, and from when until when.
    therapies: TherapyPlan, Live, |field| Some(TherapyPlan::parse(field)), TherapyPlan::text;
    /// Key of the run.
    seed: u64, Live, integer::<u64, 0, GREATEST_SEED>, u64::to_string;
    /// How far the disease has come at the start.
    stage: Stage, Live, named(Stage::from_id), |stage: &Stage| stage.id().to_owned();
    /// Whether it plays at once.
    play: bool, Live, named(flag), |flag: &bool| flag_name(*flag);
    /// How fast it plays.
    speed: Speed, Live, named(Speed::from_id), |speed: &Speed| speed.id().to_owned();
    /// Where the page is shown.
    room: Room, Live, option, text;
    /// How much may move.
    motion: MotionPreference, Live, option, text;
    /// How many buttons there are.
    controls: ControlSet, OnLoad, option, text;
    /// How much marrow is modelled.
    size: Size, Live, named(Size::from_id), |size: &Size| size.id().to_owned();
    /// What draws the picture.
    renderer: RendererPreference, OnLoad, option, text;
    /// The origin that may send `set`, as browsers write it.
    host: String, OnLoad, named(origin::read), String::clone;
    /// Colour of the main button.
    accent: Accent, OnLoad, Accent::parse, |accent: &Accent| accent.hex();
    /// Seconds without input until it starts again; 0: never.
    idle: u64, OnLoad, integer::<u64, 0, MOST_IDLE_S>, u64::to_string;
    /// Who shows the page: a name, and after a bar the address of its site.
    institution: String, OnLoad, named(institution::read), String::clone;
    /// What the myeloma cells make.
    m_protein: MProtein, Live, m_protein, |kind: &MProtein| m_protein_name(*kind);
    /// The moment of the run, in ticks.
    day: u64, Live, moment::parse, |tick: &u64| moment::day_of(*tick);
    /// As `therapies`, for the right marrow of `compare`.
    right: TherapyPlan, Live, |field| Some(TherapyPlan::parse(field)), TherapyPlan::text;
    /// What part of the marrow is seen.
    camera: CameraChoice, Live, CameraChoice::parse, |camera: &CameraChoice| camera.text();
    /// The cell that is looked at.
    follow: FollowChoice, Live, FollowChoice::parse, |follow: &FollowChoice| follow.text();
    /// Which way through the story is told.
    path: Path, Live, named(Path::from_id), |path: &Path| path.id().to_owned();
    /// How the story is worded.
    words: Wording, Live, option, text;
    /// The chapters that are offered.
    chapters: ChapterSet, OnLoad, ChapterSet::parse, |chapters: &ChapterSet| chapters.text();
    /// Whom a reader may call: a name, and after a bar a number or the address of a site.
    contact: String, OnLoad, named(contact::read), String::clone;
    /// Who takes part in the trial.
    setting: Setting, Live, named(Setting::from_id), |setting: &Setting| setting.id().to_owned();
    /// How many people take part.
    people: u32, Live, integer::<u32, { LEAST_PEOPLE as u64 }, { MOST_PEOPLE as u64 }>, u32::to_string;
    /// How long each is followed at most.
    months: u32, Live, integer::<u32, { LEAST_MONTHS as u64 }, { MOST_MONTHS as u64 }>, u32::to_string;
    /// Whether people are assigned by chance.
    chance: bool, Live, named(flag), |flag: &bool| flag_name(*flag);
    /// Which event the keys and buttons of the time line go to.
    event: RunEvent, Live, named(RunEvent::from_id), |event: &RunEvent| event.id().to_owned();
    /// Whose approvals are told.
    region: Region, OnLoad, option, text;
}

/// Reads the query and the fragment, with or without their `?` and `#`; the fragment wins.
pub fn parse(query: &str, fragment: &str) -> (StartSettings, Vec<SettingError>) {
    read("", query, fragment)
}

/// Reads the settings that a file was saved with, and those of its address, which win.
pub fn read(saved: &str, query: &str, fragment: &str) -> (StartSettings, Vec<SettingError>) {
    let parameters = [address::parameters(saved, ""), address::parameters(query, fragment)].concat();
    let pair = |AddressParameter { name, value }| value.map(|value| (name, value));
    from_params(&parameters.into_iter().filter_map(pair).collect::<Vec<_>>())
}

/// Takes names and values from anywhere.
pub fn from_params(params: &[(String, String)]) -> (StartSettings, Vec<SettingError>) {
    let (mut settings, mut errors) = (StartSettings::default(), Vec::new());
    for name in NAMES {
        if let Some((_, text)) = params.iter().rev().find(|(given, _)| given == name) {
            settings.take(name, text, &mut errors);
        }
    }
    (settings, errors)
}

impl StartSettings {
    /// Takes a value as it is given or, if there is something wrong with it, by the reading that has least wrong with it.
    fn take(&mut self, name: &'static str, text: &str, errors: &mut Vec<SettingError>) {
        let plain = reading::plain(text);
        let says_nothing = reading::is_nothing(&plain);
        if says_nothing && !plain.is_empty() {
            return;
        }
        let readings = if WORDS.contains(&name) { vec![plain.clone()] } else { reading::readings(&plain) };
        let (mut best, mut best_errors) = self.try_reading(name, text);
        for reading in readings {
            if best_errors.is_empty() {
                break;
            }
            let (tried, tried_errors) = self.try_reading(name, &reading);
            if unread(&tried_errors) < unread(&best_errors) {
                (best, best_errors) = (tried, tried_errors);
            }
        }
        *self = best;
        let says_nothing = says_nothing || reading::is_usual(&plain);
        errors.extend(best_errors.into_iter().filter(|_| !says_nothing));
    }

    fn try_reading(&self, name: &'static str, text: &str) -> (Self, Vec<SettingError>) {
        let (mut tried, mut errors) = (self.clone(), Vec::new());
        tried.parse_field(&mut SettingInput { name, text, errors: &mut errors });
        (tried, errors)
    }

    /// The fragment that restores these settings, without its `#`. Signs that need no code there have none: it stays short
    /// enough for a code that a phone reads.
    pub fn fragment(&self) -> String {
        let coded = form_urlencoded::Serializer::new(String::new()).extend_pairs(self.to_params()).finish();
        PLAIN_SIGNS.iter().fold(coded, |text, (code, sign)| text.replace(code, sign))
    }
}

/// Query and fragment of a link, from a fragment that restores settings. What names another site, and people's own words, stand
/// in the fragment: some servers refuse a query with an address in it, or with a name such as O'Brien.
pub fn link(fragment: &str) -> String {
    let is_words = |pair: &str| pair.split_once('=').is_some_and(|(name, _)| WORDS.contains(&name));
    let (others, own): (Vec<&str>, Vec<&str>) =
        fragment.split('&').partition(|pair| pair.contains("%2F%2F") || is_words(pair));
    let mark = if others.is_empty() { "" } else { "#" };
    format!("?{}{mark}{}", own.join("&"), others.join("&"))
}

/// How much of a value could not be read: whether anything, and how many letters.
fn unread(errors: &[SettingError]) -> (bool, usize) {
    (!errors.is_empty(), errors.iter().map(|error| error.value.len()).sum())
}
