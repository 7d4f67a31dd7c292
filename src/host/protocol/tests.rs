//! The JSON of each message is fixed here: other people's pages depend on it.

use super::*;
use marrow::Readouts;
use proptest::prelude::*;
use serde_json::{Value, json};
use session::settings::{ChapterSet, GREATEST_SEED, NAMES, TherapyPlan, Wording, parse};
use session::{BeatPhase, Speed, StoryState, View};
use story::{Path, StoryPosition};

fn read(message: Value) -> Option<HostRequest> {
    serde_json::from_value(message).ok()
}

fn posted(message: &PageMessage) -> Value {
    serde_json::to_value(Posted::unasked(message)).unwrap()
}

#[test]
fn every_command_is_read() {
    use HostCommand::{Describe, Get, Pause, Play, Reset, Step};
    let commands = [
        ("get", Get),
        ("describe", Describe),
        ("play", Play),
        ("pause", Pause),
        ("step", Step),
        ("reset", Reset),
        ("set", HostCommand::Set { settings: HostSettings::default() }),
    ];
    for (kind, command) in commands {
        let request = read(json!({ "marrowscope": 1, "type": kind, "settings": {}, "more": [{}] }));
        assert_eq!(request, Some(HostRequest { version: Version, id: None, command }), "{kind}");
    }
    for kind in ["", "GET", "eval", "__proto__", "idle"] {
        assert_eq!(read(json!({ "marrowscope": 1, "type": kind })), None, "{kind}");
    }
    assert_eq!(read(json!({ "marrowscope": 1, "type": "set" })), None, "settings are missing");
    assert_eq!(read(json!({ "marrowscope": 1, "type": {} })), None);
    assert_eq!(read(json!({ "marrowscope": 1 })), None);
}

#[test]
fn another_version_is_not_read() {
    for version in [json!(2), json!("1"), json!(true), json!(null), json!([1]), json!(1.5)] {
        assert_eq!(read(json!({ "marrowscope": version, "type": "get" })), None, "{version}");
    }
    assert_eq!(read(json!({ "type": "get" })), None);
    assert!(
        read(json!({ "marrowscope": 1.0, "type": "get" })).is_some(),
        "a browser's numbers have no kinds"
    );
}

fn set(settings: &Value) -> StartSettings {
    match read(json!({ "marrowscope": 1, "type": "set", "settings": settings }))
        .map(|request| request.command)
    {
        Some(HostCommand::Set { settings }) => settings.to_settings(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn settings_may_be_numbers_texts_flags_and_lists() {
    let wanted = set(&json!({
        "seed": 12, "speed": 0.5, "play": false, "therapies": ["car_t", "imid"], "stage": {}, "size": "huge",
        "view": ["story"], "room": null, "colour": "red", "__proto__": { "seed": 9 },
    }));
    let therapies = parse("therapies=car_t,imid", "").0.therapies;
    let expected = StartSettings {
        seed: Some(12),
        speed: Some(Speed::Half),
        play: Some(false),
        therapies,
        ..StartSettings::default()
    };
    assert_eq!(wanted, expected, "what is no choice is left as it is");
    assert_eq!(set(&json!({ "view": "explore", "play": "1" })).view, Some(View::Explore));
    let greatest = json!({ "seed": 9_007_199_254_740_991_u64 });
    assert_eq!(set(&greatest).seed, Some(GREATEST_SEED));
    for bad in [json!(-1), json!(1.5), json!(2.999), json!(1e300), json!("1e3"), json!([1])] {
        assert_eq!(set(&json!({ "seed": bad })).seed, None, "{bad}");
    }
}

#[test]
fn a_list_is_short_and_flat() {
    let many = vec!["car_t"; MOST_ITEMS as usize + 1];
    for bad in [json!(many), json!([["car_t"]]), json!(["car_t", {}]), json!([null])] {
        assert_eq!(set(&json!({ "therapies": bad })).therapies, None, "{bad}");
    }
    assert_eq!(set(&json!({ "therapies": [] })).therapies, Some(TherapyPlan::default()), "none is a choice");
}

#[test]
fn a_moment_is_asked_for_and_told_by_the_same_names() {
    let wanted = set(&json!({
        "view": "compare", "therapies": ["car_t@40", "imid"], "right": ["chemo@3-9"], "day": 72.5, "m_protein": "light_chains",
        "camera": [120.5, 80, 60], "follow": 7, "beat": "crowding",
    }));
    let texts = json!({
        "view": "compare", "beat": "crowding", "therapies": "car_t@40,imid", "right": "chemo@3-9", "day": "72.5",
        "m_protein": "light_chains", "camera": "120.5,80,60", "follow": "7",
    });
    let readouts = StateReadouts::from(&Readouts::default());
    let state = posted(&PageMessage::State { settings: StateSettings(&wanted), readouts });
    assert_eq!(state["settings"], texts);
}

#[test]
fn an_id_is_short() {
    let id = |id: Value| read(json!({ "marrowscope": 1, "type": "get", "id": id })).unwrap().id;
    assert_eq!(id(json!(7)), Some(RequestId::Number(7.0)));
    assert_eq!(id(json!("words")), Some(RequestId::Text("words".into())));
    for bad in [json!("x".repeat(65)), json!({}), json!(true), json!(null), json!([7])] {
        assert_eq!(id(bad.clone()), None, "{bad}: read without it");
    }
}

#[test]
fn ready_caption_height_idle_and_fault() {
    let ready = PageMessage::Ready { version: "0.1.0", locales: &["en", "es"] };
    let expected = json!({ "marrowscope": 1, "type": "ready", "version": "0.1.0", "locales": ["en", "es"] });
    assert_eq!(posted(&ready), expected);
    let caption = PageMessage::Caption { text: "Words." };
    assert_eq!(posted(&caption), json!({ "marrowscope": 1, "type": "caption", "text": "Words." }));
    let height = PageMessage::Height { px: 640.0 };
    assert_eq!(posted(&height), json!({ "marrowscope": 1, "type": "height", "px": 640.0 }));
    assert_eq!(posted(&PageMessage::Idle), json!({ "marrowscope": 1, "type": "idle" }));
    let fault = PageMessage::Fault { cause: "panic" };
    assert_eq!(posted(&fault), json!({ "marrowscope": 1, "type": "fault", "cause": "panic" }));
    let script = include_str!("../../../public/boot.js");
    assert!(
        script.contains("{ marrowscope: 1, type: \"fault\", cause }"),
        "the starting script says the same"
    );
}

#[test]
fn progress_says_when_a_chapter_has_been_told() {
    let at = |path, position, phase| {
        posted(&PageMessage::Progress(StoryProgress::from(StoryState {
            path,
            words: Wording::default(),
            chapters: ChapterSet::default(),
            position,
            phase,
            choice: None,
        })))
    };
    let told = |chapter, beat, phase| at(Path::Full, StoryPosition::from_one_based(chapter, beat), phase);
    let of = story::CHAPTERS[1].beats.len();
    let expected = json!({ "marrowscope": 1, "type": "progress", "path": "full", "chapter": 2, "beat": 3, "of": of, "finished": false });
    assert_eq!(told(2, 3, BeatPhase::Finished), expected);
    for (phase, finished) in
        [(BeatPhase::Question, false), (BeatPhase::Playing, false), (BeatPhase::Finished, true)]
    {
        assert_eq!(told(2, of, phase)["finished"], json!(finished));
    }
    let short: Vec<_> =
        std::iter::successors(Some(StoryPosition::default()), |at| Path::Short.next(*at)).collect();
    for (step, position) in short.iter().enumerate() {
        let said = at(Path::Short, *position, BeatPhase::Finished);
        assert_eq!(
            (&said["path"], &said["beat"], &said["of"]),
            (&json!("short"), &json!(step + 1), &json!(short.len()))
        );
        assert_eq!(said["finished"], json!(step + 1 == short.len()), "the short story is told as one");
    }
}

#[test]
fn state_has_settings_as_text_and_readouts_as_numbers() {
    let settings = parse("view=explore&seed=12&stage=active&play=0&speed=0.5&therapies=car_t,imid", "").0;
    let readouts = StateReadouts::from(&Readouts { day: 1.5, n_cells: 9, ..Readouts::default() });
    let Value::Object(message) = posted(&PageMessage::State { settings: StateSettings(&settings), readouts })
    else {
        panic!()
    };
    assert_eq!((&message["marrowscope"], &message["type"], message.len()), (&json!(1), &json!("state"), 4));
    let texts = json!({
        "view": "explore", "seed": "12", "stage": "active", "play": "0", "speed": "0.5", "therapies": "car_t,imid",
    });
    assert_eq!(message["settings"], texts);
    let Value::Object(readouts) = &message["readouts"] else { panic!() };
    let names = [
        "bone",
        "day",
        "healthy_harmed",
        "m_protein_g_per_l",
        "myeloma_fraction",
        "n_cells",
        "plasma_cell_fraction",
        "platelets",
        "red_cells",
        "response",
        "white_cells",
    ];
    let mut given: Vec<&str> = readouts.keys().map(String::as_str).collect();
    given.sort_unstable();
    assert_eq!(given, names);
    assert_eq!((&readouts["day"], &readouts["n_cells"]), (&json!(1.5), &json!(9)));
    assert!(readouts.iter().all(|(name, value)| value.is_number() != (name == "response")));
    assert!(readouts["response"].is_string());
}

#[test]
fn a_reply_gives_the_id_back() {
    let message = PageMessage::Describe { text: "Day 3." };
    let reply = |id| serde_json::to_value(Posted::reply(&message, id)).unwrap();
    let words = RequestId::Text("words".into());
    let expected = json!({ "marrowscope": 1, "type": "describe", "text": "Day 3.", "id": "words" });
    assert_eq!(reply(Some(&words)), expected);
    assert_eq!(reply(Some(&RequestId::Number(7.0)))["id"], json!(7.0));
    assert_eq!(reply(None), json!({ "marrowscope": 1, "type": "describe", "text": "Day 3." }));
}

#[test]
fn other_systems_hear_of_the_height_in_their_own_words() {
    let h5p = serde_json::to_value(H5pResize::to(640.0)).unwrap();
    assert_eq!(h5p, json!({ "context": "h5p", "action": "resize", "scrollHeight": 640.0 }));
    let wordpress = serde_json::to_value(WordPressHeight::of("aB3", 640.0)).unwrap();
    assert_eq!(wordpress, json!({ "secret": "aB3", "message": "height", "value": 640.0 }));
}

#[test]
fn the_manual_names_every_message() {
    let manual = include_str!("../../../docs/embedding.md");
    let table = manual.split("## Messages, version 1").nth(1).unwrap();
    for kind in ["get", "describe", "set", "play", "pause", "step", "reset"] {
        assert!(table.contains(&format!("`{kind}`")), "no command `{kind}`");
    }
    let readouts = StateReadouts::from(&Readouts::default());
    let settings = StartSettings::default();
    let messages = [
        PageMessage::Ready { version: "", locales: &[] },
        PageMessage::State { settings: StateSettings(&settings), readouts },
        PageMessage::Describe { text: "" },
        PageMessage::Caption { text: "" },
        PageMessage::Progress(StoryProgress { path: "", chapter: 1, beat: 1, of: 1, finished: false }),
        PageMessage::Height { px: 0.0 },
        PageMessage::Idle,
        PageMessage::Fault { cause: "" },
    ];
    for message in &messages {
        let Value::Object(parts) = posted(message) else { panic!() };
        let kind = parts["type"].as_str().unwrap().to_owned();
        let inner = parts.get("readouts").and_then(Value::as_object);
        let names = parts.keys().chain(inner.into_iter().flat_map(serde_json::Map::keys));
        for name in
            names.map(String::as_str).filter(|name| !["type", "marrowscope"].contains(name)).chain([&*kind])
        {
            assert!(table.contains(&format!("`{name}`")), "`{kind}`: no `{name}`");
        }
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        ".{0,60}".prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::btree_map("[a-z_]{0,12}", inner, 0..4)
                .prop_map(|parts| Value::Object(parts.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn any_message_is_read_or_ignored(
        version in any_value(),
        id in any_value(),
        settings in proptest::collection::btree_map(proptest::sample::select(NAMES), any_value(), 0..20),
    ) {
        let message = |version: Value| json!({ "marrowscope": version, "type": "set", "id": id, "settings": settings });
        let ours = version.as_f64() == Some(1.0);
        prop_assert_eq!(read(message(version)).is_some(), ours);
        let request = read(message(json!(1)));
        let Some(HostRequest { command: HostCommand::Set { settings }, .. }) = request else { panic!() };
        let taken = settings.to_settings();
        prop_assert_eq!(parse("", &taken.fragment()), (taken, Vec::new()));
    }
}
