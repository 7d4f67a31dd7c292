//! What holds for any address.

use super::*;
use crate::command_log::LogEntry;
use marrow::niche::Point;
use marrow::{AgentId, Command};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use strum::VariantArray;

/// The number of chapters that the contract names.
const CHAPTERS: u64 = 5;

#[test]
fn reads_every_name_and_the_fragment_wins() {
    let (settings, errors) = parse(
        "?seed=12&stage=active&play=0&speed=2&size=small&lang=es&controls=minimal&renderer=raster",
        "#seed=13&room=dark&motion=still&therapies=antibody%3Acd38,car_t&idle=90&host=https%3A%2F%2Fa.example",
    );
    assert_eq!(errors, []);
    assert_eq!((settings.seed, settings.idle), (Some(13), Some(90)));
    assert_eq!((settings.stage, settings.size), (Some(Stage::Active), Some(Size::Small)));
    assert_eq!((settings.room, settings.motion), (Some(Room::Dark), Some(MotionPreference::Still)));
    assert_eq!((settings.speed, settings.play), (Some(Speed::Two), Some(false)));
    let edge = (settings.controls, settings.renderer);
    assert_eq!(edge, (Some(ControlSet::Minimal), Some(RendererPreference::Raster)));
    assert_eq!(settings.lang.as_deref(), Some("es"));
    assert_eq!(settings.host.as_deref(), Some("https://a.example"));
    assert_eq!(settings.therapies.unwrap().text(), "antibody:cd38,car_t");
}

#[test]
fn a_place_in_the_story_is_counted_from_one() {
    let (settings, errors) = parse("?view=story&chapter=3&beat=12", "");
    let place = (settings.view, settings.chapter, settings.beat);
    assert_eq!(place, (Some(View::Story), Some(3), Some(BeatName::Number(12))));
    assert_eq!(errors, []);
    for bad in ["chapter=0", "chapter=6", "beat=0", "beat=-1", "beat=1e1", "view=film", "view=trials"] {
        assert_eq!(parse(bad, "").1.len(), 1, "{bad}");
    }
}

#[test]
fn a_beat_is_known_by_its_own_id_wherever_it_stands() {
    let (settings, errors) = parse("?chapter=4&beat=crowding", "");
    assert_eq!((settings.beat, errors.len()), (Some(BeatName::Id("crowding")), 0));
    let place = settings.beat.map(|beat| (beat.position(4).one_based().0, beat.position(4).beat().id));
    assert_eq!(place, Some((1, "crowding")), "the id counts, not the chapter");
    assert_eq!(parse("beat=no-such-beat", "").1.len(), 1);
}

#[test]
fn ignores_names_it_does_not_know() {
    let (settings, errors) = parse("?colour=red&__proto__=1&constructor=2", "#");
    assert_eq!((settings, errors.len()), (StartSettings::default(), 0));
}

#[test]
fn names_a_bad_value_once_and_keeps_the_default() {
    let (settings, errors) = parse("?speed=99&seed=-1&speed=fast", "");
    assert_eq!((settings.speed, settings.seed), (None, None));
    let names: Vec<_> = errors.iter().map(|error| (error.name, error.value.as_str())).collect();
    assert_eq!(names, [("seed", "-1"), ("speed", "fast")]);
}

#[test]
fn of_a_name_given_twice_the_last_counts() {
    let (settings, errors) = parse("?speed=banana&speed=2&size=large", "#size=huge");
    assert_eq!((settings.speed, settings.size, errors.len()), (Some(Speed::Two), None, 1));
}

#[test]
fn a_therapy_is_taken_once_and_one_that_is_not_known_is_named() {
    let (settings, errors) = parse("?therapies=chemo,,aspirin,melphalan,car_t,snake:oil", "");
    assert_eq!(settings.therapies.unwrap().text(), "chemo,car_t");
    assert_eq!(errors, ["aspirin", "snake:oil"].map(|name| SettingError::new("therapies", name)));
    assert_eq!(parse("?therapies=", "").0.therapies, Some(TherapyPlan::default()), "none is a choice");
}

#[test]
fn a_language_is_meant_whatever_the_country() {
    let lang = |tag: &str| from_params(&[("lang".into(), tag.into())]).0.lang;
    for (tag, code) in
        [("es-MX", "es"), ("ES", "es"), ("en_GB", "en"), ("en gb", "en"), ("es_ES.UTF-8", "es")]
    {
        assert_eq!(lang(tag).as_deref(), Some(code), "{tag}");
    }
    assert!(["", "e", "1a", "languages"].into_iter().all(|tag| lang(tag).is_none()));
}

/// The words between two marks of a text.
fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let from = text.find(start).unwrap() + start.len();
    &text[from..from + text[from..].find(end).unwrap()]
}

#[test]
fn the_element_for_hosts_has_the_same_names() {
    let script = include_str!("../../../../public/embed.js");
    let names: Vec<&str> = between(script, "const NAMES = \"", "\"").split(' ').collect();
    assert_eq!(names, NAMES);
    let on_load = SETTINGS.iter().filter(|(_, applies)| *applies == Applies::OnLoad).map(|(name, _)| *name);
    let reloads: Vec<&str> = between(script, "/^(", ")$/").split('|').collect();
    assert_eq!(reloads, on_load.chain(["src"]).collect::<Vec<_>>());
}

#[test]
fn the_manual_has_a_row_for_each_name() {
    let manual = include_str!("../../../../docs/embedding.md");
    let table = between(manual, "## Start settings", "## Messages");
    let rows = table.lines().filter_map(|row| row.strip_prefix("| `")?.split(" |").next());
    let named: Vec<&str> =
        rows.flat_map(|cell| cell.split(['`', ',', ' '])).filter(|name| !name.is_empty()).collect();
    let mut all = NAMES.to_vec();
    all.sort_unstable();
    let mut written = named.clone();
    written.sort_unstable();
    assert_eq!(written, all);
    let set = between(manual, "| `set` with `settings` |", ", as above");
    let live = SETTINGS.iter().filter(|(_, applies)| *applies == Applies::Live).map(|(name, _)| *name);
    let mut settable: Vec<&str> = set.split(['`', ' ']).filter(|name| !name.is_empty()).collect();
    let mut live: Vec<&str> = live.collect();
    settable.sort_unstable();
    live.sort_unstable();
    assert_eq!(settable, live);
}

#[test]
fn options_are_those_of_the_manual() {
    let manual = include_str!("../../../../docs/embedding.md");
    let listed = |name: &str| between(manual, &format!("| `{name}` |"), "|\n");
    let room = Room::VARIANTS.iter().map(<&str>::from).map(|value| ("room", value));
    let motion = MotionPreference::VARIANTS.iter().map(<&str>::from).map(|value| ("motion", value));
    let controls = ControlSet::VARIANTS.iter().map(<&str>::from).map(|value| ("controls", value));
    let renderer = RendererPreference::VARIANTS.iter().map(<&str>::from).map(|value| ("renderer", value));
    let views = View::ALL.map(|view| ("view", view.id()));
    let stages = Stage::ALL.map(|stage| ("stage", stage.id()));
    let speeds = Speed::ALL.map(|speed| ("speed", speed.id()));
    let sizes = Size::ALL.map(|size| ("size", size.id()));
    let paths = Path::ALL.iter().map(|path| ("path", path.id()));
    let regions = Region::VARIANTS.iter().map(<&str>::from).map(|value| ("region", value));
    let events = RunEvent::ALL.iter().map(|event| ("event", event.id()));
    let model = views.into_iter().chain(events).chain(stages).chain(speeds).chain(sizes);
    let all = room.chain(motion).chain(controls).chain(renderer).chain(model).chain(paths).chain(regions);
    let kinds = MProtein::ALL.into_iter().map(m_protein_name).map(|kind| ("m_protein", kind));
    for (name, value) in all.map(|(name, value)| (name, value.to_owned())).chain(kinds) {
        assert!(listed(name).contains(&format!("`{value}`")), "`{name}` lists no `{value}`");
        assert_eq!(parse(&format!("{name}={value}"), "").0.to_params(), [(name, value)]);
    }
}

fn any_plan() -> impl Strategy<Value = TherapyPlan> {
    let all: Vec<AgentId> = AgentId::all().collect();
    let times = proptest::collection::vec(0..40_000_u64, 0..4);
    let agents = proptest::sample::subsequence(all, 0..=AgentId::COUNT).prop_shuffle();
    (agents, proptest::collection::vec((any::<bool>(), times), AgentId::COUNT)).prop_map(|(agents, times)| {
        let switches = |agent: AgentId, initial: bool, mut times: Vec<u64>| {
            times.sort_unstable();
            let given = (0..).map(move |switch: usize| switch.is_multiple_of(2) != initial);
            let command = move |given| if given { Command::Give(agent) } else { Command::Stop(agent) };
            times.into_iter().zip(given).map(move |(tick, given)| (tick, command(given))).collect::<Vec<_>>()
        };
        let initial: Vec<AgentId> =
            agents.iter().zip(&times).filter(|(_, (initial, _))| *initial).map(|(agent, _)| *agent).collect();
        let log: Vec<LogEntry> = agents
            .iter()
            .zip(times)
            .flat_map(|(agent, (initial, times))| switches(*agent, initial, times))
            .map(|(tick, command)| LogEntry { tick, commands: vec![command] })
            .collect();
        TherapyPlan::of_run(&initial, &log)
    })
}

fn any_settings() -> impl Strategy<Value = StartSettings> {
    let ids: Vec<&str> =
        story::CHAPTERS.iter().flat_map(|chapter| chapter.beats).map(|beat| beat.id).collect();
    let beat = prop_oneof![
        (1..=MOST_BEATS as usize).prop_map(BeatName::Number),
        select(ids).prop_map(BeatName::Id),
    ];
    let place = (of(1..=CHAPTERS as usize), of(beat));
    let model =
        (of(select(&View::ALL)), of(select(&Stage::ALL)), of(select(&Size::ALL)), of(select(&Speed::ALL)));
    let looks = (
        of(select(Room::VARIANTS)),
        of(select(MotionPreference::VARIANTS)),
        of(select(ControlSet::VARIANTS)),
        of(select(RendererPreference::VARIANTS)),
    );
    let rest = (of(any_plan()), of(0..=GREATEST_SEED), of(any::<bool>()), of("[a-z]{2,8}"));
    let hosts = of("https://[a-z]{1,9}(:8[0-9])?");
    let edge = (hosts, of(0..=MOST_IDLE_S), of("[A-Z][a-zé]{0,9}( \\|https://[a-z]{1,9}/)?"));
    let camera = prop_oneof![
        Just(CameraChoice::Whole),
        (0.0..9_000.0_f32, 0.0..9_000.0_f32, 1.0..9_000.0_f32)
            .prop_map(|(x, y, width)| CameraChoice::At(CameraPose::new(Point::new(x, y), width))),
    ];
    let follow = prop_oneof![
        Just(FollowChoice::None),
        any::<u64>().prop_map(FollowChoice::Cell),
        any::<u64>().prop_map(FollowChoice::Card),
    ];
    let moment = (of(0..1_000_000_u64), of(any_plan()), of(camera), of(follow), of(select(&MProtein::ALL)));
    let offered = (
        of(select(&Path::ALL)),
        of(select(Region::VARIANTS)),
        of("[1-5](,[1-5]){0,4}").prop_map(|text| parse(&format!("chapters={}", text?), "").0.chapters),
        of("[A-Z][a-zé]{0,9}\\|tel:\\+[0-9]{3,12}"),
        of(select(Wording::VARIANTS)),
    );
    let trial = (
        of(select(&Setting::ALL)),
        of(LEAST_PEOPLE..=MOST_PEOPLE),
        of(LEAST_MONTHS..=MOST_MONTHS),
        of(any::<bool>()),
        of(select(RunEvent::ALL)),
    );
    let all = (place, model, looks, rest, edge, moment, offered, trial);
    all.prop_map(|(place, model, looks, rest, edge, moment, offered, trial)| StartSettings {
        lang: rest.3,
        view: model.0,
        chapter: place.0,
        beat: place.1,
        therapies: rest.0,
        seed: rest.1,
        stage: model.1,
        play: rest.2,
        speed: model.3,
        room: looks.0,
        motion: looks.1,
        controls: looks.2,
        size: model.2,
        renderer: looks.3,
        host: edge.0,
        accent: Accent::read("#7d7680").ok(),
        idle: edge.1,
        institution: edge.2.and_then(|text| institution::read(&text)),
        m_protein: moment.4,
        day: moment.0,
        right: moment.1,
        camera: moment.2,
        follow: moment.3,
        path: offered.0,
        words: offered.4,
        chapters: offered.2,
        contact: offered.3.and_then(|text| contact::read(&text)),
        setting: trial.0,
        people: trial.1,
        months: trial.2,
        chance: trial.3,
        event: trial.4,
        region: offered.1,
    })
}

#[test]
fn a_link_names_other_sites_in_its_fragment_alone() {
    let settings = parse("seed=3&institution=A%7Chttps%3A%2F%2Fb.example%2F&view=explore", "").0;
    let link = link(&settings.fragment());
    let (query, fragment) = link.split_once('#').unwrap();
    assert_eq!(query, "?view=explore&seed=3");
    assert_eq!(parse(query, fragment), (settings, Vec::new()));
    assert_eq!(super::link("seed=3"), "?seed=3");
}

proptest! {
    #[test]
    fn any_text_gives_settings_and_short_errors(query in ".*", fragment in ".{0,6000}") {
        let (_, errors) = parse(&query, &fragment);
        prop_assert!(errors.iter().all(|error| error.value.chars().count() <= SHOWN_CHARACTERS));
    }

    #[test]
    fn any_bytes_under_any_name_are_taken_or_named(
        name in select(NAMES),
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        let coded: String = form_urlencoded::byte_serialize(&bytes).collect();
        let (settings, errors) = parse(&format!("{name}={coded}"), "");
        // Of several therapies, and of chapters, each is taken or named; what says nothing is neither.
        let is_list = ["therapies", "right", "chapters"].contains(&name);
        let taken = settings.to_params().len();
        if reading::is_nothing(&reading::plain(&String::from_utf8_lossy(&bytes))) {
            prop_assert_eq!(errors.len(), 0);
        } else {
            prop_assert!(is_list || taken + errors.len() == 1);
        }
        prop_assert!(errors.iter().all(|error| error.name == name));
    }

    #[test]
    fn what_is_written_is_read_again(settings in any_settings()) {
        let (read, errors) = parse("", &settings.fragment());
        prop_assert_eq!((read, errors), (settings, Vec::new()));
    }
}
