//! Start settings, as given in the query and in the fragment of the address. Pure: text in, plain data out.
//!
//! Names that are not known are ignored. A value that is not allowed falls back to the default and becomes a
//! [`Refusal`], which the page shows once, in words.

use std::ops::RangeInclusive;

/// Longest part of a foreign text that is ever shown, in characters.
const SHOWN_CHARACTERS: usize = 40;
/// Longest address part that is read, in bytes; what comes after it is not looked at.
const READ_BYTES: usize = 4_096;
/// Most therapies that one address may name.
const MOST_THERAPIES: usize = 16;
/// Greatest seed: the greatest whole number that JavaScript holds exactly.
pub const GREATEST_SEED: u64 = (1 << 53) - 1;

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

/// What draws the picture.
pub const RENDERERS: [&str; 3] = ["auto", "webgl2", "raster"];

/// Views of the page.
pub const VIEWS: [&str; 3] = ["story", "explore", "compare"];
/// How many chapters there are, and most beats in one that an address may name.
const CHAPTERS: u64 = 5;
const MOST_BEATS: u64 = 99;

/// What the address asks for. `None`: not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StartSettings {
    /// One of [`VIEWS`].
    pub view: Option<&'static str>,
    /// Chapter of the story, from 1.
    pub chapter: Option<usize>,
    /// Beat of the chapter, from 1.
    pub beat: Option<usize>,
    /// Key of the run.
    pub seed: Option<u64>,
    /// One of [`STAGES`].
    pub stage: Option<&'static str>,
    /// One of [`SIZES`].
    pub size: Option<&'static str>,
    /// One of [`SPEEDS`].
    pub speed: Option<&'static str>,
    /// Whether it plays at once.
    pub play: Option<bool>,
    /// One of [`ROOMS`].
    pub room: Option<&'static str>,
    /// One of [`MOTIONS`].
    pub motion: Option<&'static str>,
    /// One of [`RENDERERS`].
    pub renderer: Option<&'static str>,
    /// Therapies that are on from the start.
    pub therapies: Vec<TherapyChoice>,
}

/// A therapy as named in the address: `car_t` or `antibody:cd38`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TherapyChoice {
    /// Id of the therapy.
    pub id: String,
    /// Its target or drug, where one is named.
    pub option: Option<String>,
}

/// A value that was not allowed, cut to what may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Name of the setting.
    pub name: &'static str,
    /// The value as given, cut.
    pub value: String,
}

impl Refusal {
    /// A refusal of `value` for the setting `name`.
    pub fn new(name: &'static str, value: &str) -> Self {
        Self { name, value: value.chars().filter(|c| !c.is_control()).take(SHOWN_CHARACTERS).collect() }
    }
}

/// Reads the query and the fragment, with or without their `?` and `#`; the fragment wins.
pub fn parse(query: &str, fragment: &str) -> (StartSettings, Vec<Refusal>) {
    let mut settings = StartSettings::default();
    let mut refusals = Vec::new();
    for (part, mark) in [(query, '?'), (fragment, '#')] {
        let part = part.strip_prefix(mark).unwrap_or(part);
        for (name, value) in form_urlencoded::parse(&part.as_bytes()[..part.len().min(READ_BYTES)]) {
            if let Err(refusal) = settings.take(&name, &value) {
                refusals.retain(|known: &Refusal| known.name != refusal.name);
                refusals.push(refusal);
            }
        }
    }
    (settings, refusals)
}

impl StartSettings {
    fn take(&mut self, name: &str, value: &str) -> Result<(), Refusal> {
        match name {
            "view" => self.view = Some(choice("view", value, &VIEWS)?),
            "chapter" => self.chapter = Some(whole("chapter", value, 1..=CHAPTERS)? as usize),
            "beat" => self.beat = Some(whole("beat", value, 1..=MOST_BEATS)? as usize),
            "seed" => self.seed = Some(whole("seed", value, 0..=GREATEST_SEED)?),
            "stage" => self.stage = Some(choice("stage", value, &STAGES)?),
            "size" => self.size = Some(choice("size", value, &SIZES)?),
            "speed" => self.speed = Some(choice("speed", value, &SPEEDS)?),
            "room" => self.room = Some(choice("room", value, &ROOMS)?),
            "motion" => self.motion = Some(choice("motion", value, &MOTIONS)?),
            "renderer" => self.renderer = Some(choice("renderer", value, &RENDERERS)?),
            "play" => self.play = Some(choice("play", value, &["1", "0"])? == "1"),
            "therapies" => self.therapies = therapies(value),
            _ => {}
        }
        Ok(())
    }

    /// The fragment that restores these settings, without its `#`.
    pub fn fragment(&self) -> String {
        let mut out = form_urlencoded::Serializer::new(String::new());
        let mut say = |name, value: Option<String>| {
            if let Some(value) = value {
                out.append_pair(name, &value);
            }
        };
        say("view", self.view.map(str::to_owned));
        say("chapter", self.chapter.map(|chapter| chapter.to_string()));
        say("beat", self.beat.map(|beat| beat.to_string()));
        say("seed", self.seed.map(|seed| seed.to_string()));
        say("stage", self.stage.map(str::to_owned));
        say("size", self.size.map(str::to_owned));
        say("speed", self.speed.map(str::to_owned));
        say("play", self.play.map(|play| if play { "1" } else { "0" }.to_owned()));
        say("room", self.room.map(str::to_owned));
        say("motion", self.motion.map(str::to_owned));
        say("renderer", self.renderer.map(str::to_owned));
        say("therapies", (!self.therapies.is_empty()).then(|| written(&self.therapies)));
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

/// A whole number in digits alone.
fn whole(name: &'static str, value: &str, allowed: RangeInclusive<u64>) -> Result<u64, Refusal> {
    let digits = !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit());
    let number = value.parse().ok().filter(|number| digits && allowed.contains(number));
    number.ok_or_else(|| Refusal::new(name, value))
}

fn therapies(value: &str) -> Vec<TherapyChoice> {
    value.split(',').filter(|part| !part.is_empty()).take(MOST_THERAPIES).map(therapy).collect()
}

fn therapy(part: &str) -> TherapyChoice {
    match part.split_once(':') {
        Some((id, option)) => TherapyChoice { id: id.to_owned(), option: Some(option.to_owned()) },
        None => TherapyChoice { id: part.to_owned(), option: None },
    }
}

fn written(therapies: &[TherapyChoice]) -> String {
    let one = |therapy: &TherapyChoice| match &therapy.option {
        Some(option) => format!("{}:{option}", therapy.id),
        None => therapy.id.clone(),
    };
    therapies.iter().map(one).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_every_name_and_the_fragment_wins() {
        let (settings, refusals) = parse(
            "?seed=12&stage=active&play=0&speed=2&size=small",
            "#seed=13&room=dark&motion=still&therapies=antibody%3Acd38,car_t",
        );
        assert_eq!(refusals, []);
        assert_eq!(settings.seed, Some(13));
        assert_eq!(
            (settings.stage, settings.size, settings.speed),
            (Some("active"), Some("small"), Some("2"))
        );
        assert_eq!(
            (settings.room, settings.motion, settings.play),
            (Some("dark"), Some("still"), Some(false))
        );
        assert_eq!(settings.therapies[0].option.as_deref(), Some("cd38"));
        assert_eq!(settings.therapies[1].id, "car_t");
    }

    #[test]
    fn a_place_in_the_story_is_counted_from_one() {
        let (settings, refusals) = parse("?view=story&chapter=3&beat=12", "");
        assert_eq!((settings.view, settings.chapter, settings.beat), (Some("story"), Some(3), Some(12)));
        assert_eq!(refusals, []);
        for bad in ["chapter=0", "chapter=6", "beat=", "beat=-1", "beat=1e1", "view=film"] {
            assert_eq!(parse(bad, "").1.len(), 1, "{bad}");
        }
    }

    #[test]
    fn ignores_names_it_does_not_know() {
        let (settings, refusals) = parse("?colour=red&__proto__=1", "#");
        assert_eq!((settings, refusals.len()), (StartSettings::default(), 0));
    }

    #[test]
    fn names_a_bad_value_once_and_keeps_the_default() {
        let (settings, refusals) = parse("?speed=99&seed=-1&speed=fast", "");
        assert_eq!((settings.speed, settings.seed), (None, None));
        let names: Vec<_> = refusals.iter().map(|refusal| (refusal.name, refusal.value.as_str())).collect();
        assert_eq!(names, [("seed", "-1"), ("speed", "fast")]);
    }

    proptest! {
        #[test]
        fn any_text_gives_settings_and_short_refusals(query in ".*", fragment in ".{0,6000}") {
            let (_, refusals) = parse(&query, &fragment);
            prop_assert!(refusals.iter().all(|refusal| refusal.value.chars().count() <= SHOWN_CHARACTERS));
        }

        #[test]
        fn what_is_written_is_read_again(
            view in proptest::option::of(0..VIEWS.len()),
            chapter in proptest::option::of(1..=CHAPTERS as usize),
            beat in proptest::option::of(1..=MOST_BEATS as usize),
            seed in proptest::option::of(0..=GREATEST_SEED),
            stage in proptest::option::of(0..STAGES.len()),
            speed in proptest::option::of(0..SPEEDS.len()),
            play in proptest::option::of(any::<bool>()),
            renderer in proptest::option::of(0..RENDERERS.len()),
            ids in proptest::collection::vec("[a-z_]{1,12}", 0..5),
        ) {
            let settings = StartSettings {
                view: view.map(|at| VIEWS[at]),
                chapter,
                beat,
                seed,
                stage: stage.map(|at| STAGES[at]),
                speed: speed.map(|at| SPEEDS[at]),
                play,
                renderer: renderer.map(|at| RENDERERS[at]),
                therapies: ids.into_iter().map(|id| TherapyChoice { id, option: None }).collect(),
                ..StartSettings::default()
            };
            let (read, refusals) = parse("", &settings.fragment());
            prop_assert_eq!((read, refusals), (settings, Vec::new()));
        }
    }
}
