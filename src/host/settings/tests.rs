//! What holds for any address.

use super::*;
use crate::host::setting_error::SHOWN_CHARACTERS;
use proptest::option::of;
use proptest::prelude::*;

#[test]
fn reads_every_name_and_the_fragment_wins() {
    let (settings, refusals) = parse(
        "?seed=12&stage=active&play=0&speed=2&size=small&lang=es&controls=minimal&renderer=raster",
        "#seed=13&room=dark&motion=still&therapies=antibody%3Acd38,car_t&idle=90&host=https%3A%2F%2Fa.example",
    );
    assert_eq!(refusals, []);
    assert_eq!((settings.seed, settings.idle), (Some(13), Some(90)));
    assert_eq!((settings.stage, settings.size, settings.speed), (Some("active"), Some("small"), Some("2")));
    assert_eq!((settings.room, settings.motion, settings.play), (Some("dark"), Some("still"), Some(false)));
    assert_eq!((settings.controls, settings.renderer), (Some("minimal"), Some("raster")));
    assert_eq!(settings.lang.as_deref(), Some("es"));
    assert_eq!(settings.host.as_deref(), Some("https://a.example"));
    let therapies = settings.therapies.unwrap();
    assert_eq!((therapies[0].option.as_deref(), therapies[1].id.as_str()), (Some("cd38"), "car_t"));
}

#[test]
fn a_place_in_the_story_is_counted_from_one() {
    let (settings, refusals) = parse("?view=story&chapter=3&beat=12", "");
    assert_eq!((settings.view, settings.chapter, settings.beat), (Some("story"), Some(3), Some(12)));
    assert_eq!(refusals, []);
    for bad in ["chapter=0", "chapter=6", "beat=", "beat=-1", "beat=1e1", "view=film", "view=trial"] {
        assert_eq!(parse(bad, "").1.len(), 1, "{bad}");
    }
}

#[test]
fn ignores_names_it_does_not_know() {
    let (settings, refusals) = parse("?colour=red&__proto__=1&constructor=2", "#");
    assert_eq!((settings, refusals.len()), (StartSettings::default(), 0));
}

#[test]
fn names_a_bad_value_once_and_keeps_the_default() {
    let (settings, refusals) = parse("?speed=99&seed=-1&speed=fast", "");
    assert_eq!((settings.speed, settings.seed), (None, None));
    let names: Vec<_> = refusals.iter().map(|refusal| (refusal.name, refusal.value.as_str())).collect();
    assert_eq!(names, [("seed", "-1"), ("speed", "fast")]);
}

#[test]
fn of_a_name_given_twice_the_last_counts() {
    let (settings, refusals) = parse("?speed=banana&speed=2&size=large", "#size=huge");
    assert_eq!((settings.speed, settings.size, refusals.len()), (Some("2"), None, 1));
}

#[test]
fn a_language_is_meant_whatever_the_country() {
    let codes = ["es-MX", "ES", "en_GB"].map(|tag| language(tag).unwrap_or_default());
    assert_eq!(codes, ["es", "es", "en"]);
    assert!(["", "e", "1a", "en gb", "languages"].into_iter().all(|tag| language(tag).is_err()));
}

fn any_settings() -> impl Strategy<Value = StartSettings> {
    let place = (of(1..=CHAPTERS as usize), of(1..=MOST_BEATS as usize));
    let one_of = |list: &'static [&'static str]| of(proptest::sample::select(list));
    let words = (of("[a-z]{2,8}"), one_of(&VIEWS), one_of(&STAGES), one_of(&SIZES), one_of(&SPEEDS));
    let looks = (one_of(&ROOMS), one_of(&MOTIONS), one_of(&CONTROLS), one_of(&RENDERERS));
    let therapy = "[a-z_]{1,12}(:[a-z0-9-]{1,8})?".prop_map(|name| TherapyChoice::named(&name));
    let rest = (of(proptest::collection::vec(therapy, 0..5)), of(0..=GREATEST_SEED), of(any::<bool>()));
    let hosts = of("https://[a-z]{1,9}(:8[0-9])?");
    let edge = (hosts, of(0..=MOST_IDLE_S), of("[A-Z][a-zé]{0,9}( \\|https://[a-z]{1,9}/)?"));
    (place, words, looks, rest, edge).prop_map(|(place, words, looks, rest, edge)| StartSettings {
        lang: words.0,
        view: words.1,
        chapter: place.0,
        beat: place.1,
        therapies: rest.0,
        seed: rest.1,
        stage: words.2,
        play: rest.2,
        speed: words.4,
        room: looks.0,
        motion: looks.1,
        controls: looks.2,
        size: words.3,
        renderer: looks.3,
        host: edge.0,
        accent: Accent::read("#7d7680").ok(),
        idle: edge.1,
        institution: edge.2.and_then(|text| institution::read(&text)),
    })
}

proptest! {
    #[test]
    fn any_text_gives_settings_and_short_refusals(query in ".*", fragment in ".{0,6000}") {
        let (_, refusals) = parse(&query, &fragment);
        prop_assert!(refusals.iter().all(|refusal| refusal.value.chars().count() <= SHOWN_CHARACTERS));
    }

    #[test]
    fn any_bytes_under_any_name_are_taken_or_named(
        name in proptest::sample::select(&NAMES[..]),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let coded: String = form_urlencoded::byte_serialize(&bytes).collect();
        let (settings, refusals) = parse(&[name, "=", &coded].concat(), "");
        prop_assert_eq!(settings.pairs().len() + refusals.len(), 1);
        prop_assert!(refusals.iter().all(|refusal| refusal.name == name));
    }

    #[test]
    fn what_is_written_is_read_again(settings in any_settings()) {
        let (read, refusals) = parse("", &settings.fragment());
        prop_assert_eq!((read, refusals), (settings, Vec::new()));
    }
}
