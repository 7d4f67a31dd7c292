//! The picture shows what the story says: each beat's run is played as a reader sees it, and its caption is held
//! against the cells and the readouts.

use std::collections::{BTreeMap, BTreeSet};

use marrow::{CellKind, CellState, CellView, Readouts, Setup, SideEffect, Simulation, Snapshot, Target};
use session::{LOW_COUNT, NAMED_SIDE_EFFECT};
use story::player::{self, Step};
use story::{Baseline, Beat, CHAPTERS, CameraTarget, Metric, StoryPosition, Trend, Unit};

/// The marrow at one moment of a run.
struct Moment {
    readouts: Readouts,
    cells: Vec<CellView>,
    /// What each metric reads that a beat can speak of.
    metrics: [f32; Metric::ALL.len()],
}

impl Moment {
    fn of(simulation: &Simulation) -> Self {
        let (readouts, snapshot) = (simulation.readouts(), Snapshot::of(simulation));
        let metrics = Metric::ALL.map(|metric| metric.read(&readouts, &snapshot));
        Self { readouts, cells: snapshot.cells, metrics }
    }

    fn count(&self, kind: CellKind) -> usize {
        self.cells.iter().filter(|cell| cell.kind == kind).count()
    }

    fn mean(&self, kind: CellKind, of: impl Fn(&CellView) -> f32) -> f32 {
        let values: Vec<f32> = self.cells.iter().filter(|cell| cell.kind == kind).map(of).collect();
        values.iter().sum::<f32>() / values.len().max(1) as f32
    }

    fn bcma(&self) -> f32 {
        self.mean(CellKind::MyelomaCell, |cell| cell.antigen[Target::Bcma as usize])
    }

    fn myeloma(&self) -> f32 {
        self.readouts.myeloma_fraction
    }

    fn antibodies(&self) -> f32 {
        self.readouts.useful_antibodies
    }
}

/// A beat as it was seen.
struct Shown {
    beat: &'static Beat,
    /// When its run began.
    start: [f32; Metric::ALL.len()],
    begin: Moment,
    end: Moment,
    seen: BTreeSet<CellKind>,
    /// Side effects that the page names once the beat has been told, and stays at.
    felt: Vec<SideEffect>,
}

/// Plays a beat from where it begins to its end, tick by tick.
fn watch(position: StoryPosition, start: [f32; Metric::ALL.len()], simulation: &mut Simulation) -> Shown {
    player::steps_into(position).for_each(|step| step.apply_to(simulation));
    let begin = Moment::of(simulation);
    let mut seen = BTreeSet::new();
    for tick in player::entry_tick(position)..=player::end_tick(position) {
        Step::PlayTo(tick).apply_to(simulation);
        for cell in Snapshot::of(simulation).cells {
            // What leaves or dies carries no name.
            if cell.stays() {
                seen.insert(cell.kind);
            }
        }
    }
    let named = |effect: &SideEffect| simulation.side_effect(*effect) >= NAMED_SIDE_EFFECT;
    let felt = SideEffect::ALL.into_iter().filter(named).collect();
    Shown { beat: position.beat(), begin, start, end: Moment::of(simulation), seen, felt }
}

fn play_the_story() -> BTreeMap<&'static str, Shown> {
    let mut all = BTreeMap::new();
    for number in 1..=CHAPTERS.len() {
        let first = StoryPosition::from_one_based(number, 1);
        let mut simulation = player::run_start(first, Setup::default()).simulation();
        let mut start = Moment::of(&simulation).metrics;
        for beat in 1..=first.chapter().beats.len() {
            let position = StoryPosition::from_one_based(number, beat);
            if position.beat().scene.is_some() {
                simulation = player::run_start(position, Setup::default()).simulation();
                start = Moment::of(&simulation).metrics;
            }
            all.insert(position.beat().id, watch(position, start, &mut simulation));
        }
    }
    all
}

/// What is looked at and pointed at is there; what grips does.
fn missing(shown: &Shown) -> Vec<String> {
    let mut wanted: Vec<CellKind> = shown.beat.point_at.to_vec();
    if let CameraTarget::Cell(kind) = shown.beat.shot.target {
        wanted.push(kind);
    }
    let mut wrong: Vec<String> = wanted
        .iter()
        .filter(|kind| !shown.seen.contains(kind))
        .map(|kind| format!("{}: no {} to see", shown.beat.id, kind.id()))
        .collect();
    if let CameraTarget::Contact(kind) = shown.beat.shot.target {
        let grips = |cell: &CellView| cell.kind == kind && cell.state == CellState::Gripping;
        if !shown.end.cells.iter().any(grips) {
            wrong.push(format!("{}: {} grips nothing while the caption is read", shown.beat.id, kind.id()));
        }
    }
    wrong
}

#[test]
fn the_picture_shows_what_the_story_says() {
    let all = play_the_story();
    let wrong: Vec<String> =
        all.values().flat_map(|shown| [missing(shown), false_numbers(shown)].concat()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    costs_are_felt(&all);
    myeloma_crowds(&all);
    targets_spare(&all);
    treatments_act_and_cost(&all);
    research_asks(&all);
    outcomes_follow(&all);
}

/// What the page writes of a number: a change that rounds away is not seen.
fn written(metric: Metric, value: f32) -> f32 {
    match metric.unit() {
        Unit::OfHundred => (value * 100.0).round(),
        Unit::GramsPerLitre | Unit::MilligramsPerDecilitre => (value * 10.0).round(),
        Unit::Count => value,
    }
}

/// A number that rises or falls does so for a reader's eyes; one that stays keeps within a tenth, or two of a hundred.
fn false_numbers(shown: &Shown) -> Vec<String> {
    let rows = shown.beat.metrics.iter().map(|(metric, trend)| {
        let from = match metric.baseline() {
            Baseline::Beat => &shown.begin.metrics,
            Baseline::Run => &shown.start,
        };
        let (from, to) =
            (written(*metric, from[*metric as usize]), written(*metric, shown.end.metrics[*metric as usize]));
        let holds = match trend {
            Trend::Up => to > from,
            Trend::Down => to < from,
            Trend::Flat => (to - from).abs() <= (0.1 * from).max(2.0),
            Trend::Low => to < (LOW_COUNT * 100.0).round(),
        };
        (holds, format!("{}: {} goes from {from} to {to}", shown.beat.id, metric.message()))
    });
    rows.filter(|(holds, _)| !holds).map(|(_, words)| words).collect()
}

/// Where a caption speaks of a side effect, the page names it at that moment.
fn costs_are_felt(all: &BTreeMap<&str, Shown>) {
    let costs = [
        ("crs", SideEffect::CytokineRelease),
        ("car-nerves", SideEffect::Neurotoxicity),
        ("step-up", SideEffect::InfectionRisk),
        ("adc", SideEffect::Eye),
        ("gprc5d-cost", SideEffect::SkinAndTaste),
        ("transplant", SideEffect::LowCounts),
    ];
    for (id, effect) in costs {
        assert!(all[id].felt.contains(&effect), "{id}: {} is not named", effect.id());
    }
}

fn myeloma_crowds(all: &BTreeMap<&str, Shown>) {
    let plasma = all["plasma"].end.readouts.plasma_cell_fraction;
    assert!((0.005..0.04).contains(&plasma), "plasma: only a few in a hundred");
    // What doctors call MGUS or smoldering myeloma: few cells, and no harm done.
    let early = &all["early"].end.readouts;
    assert!((0.01..0.6).contains(&early.plasma_cell_fraction), "early: {}", early.plasma_cell_fraction);
    assert!(early.red_cells > 0.85 && early.bone > 0.9, "early: harm is done already");
    let crowding = &all["crowding"];
    assert!(crowding.end.myeloma() > 1.5 * crowding.begin.myeloma(), "crowding: myeloma cells gather");
    let young = |moment: &Moment| moment.readouts.erythroid_fraction;
    assert!(young(&crowding.end) < young(&crowding.begin), "crowding: fewer young red cells");
    let red = |moment: &Moment| moment.readouts.red_cells;
    assert!(red(&all["tired"].end) < red(&all["myeloma"].begin), "tired: fewer red cells");
    let protein =
        |id: &str| (all[id].begin.readouts.m_protein_g_per_l, all[id].end.readouts.m_protein_g_per_l);
    assert!(protein("m-protein").1 > protein("m-protein").0, "m-protein: it has risen");
    let plasma = |moment: &Moment| moment.count(CellKind::PlasmaCell);
    assert!(plasma(&all["infection"].end) < plasma(&all["myeloma"].begin), "infection: fewer plasma cells");
    assert!(all["infection"].end.antibodies() < 0.6, "infection: fewer useful antibodies");
    assert!(all["bone"].end.readouts.bone < all["bone"].begin.readouts.bone, "bone: some is lost");
}

fn targets_spare(all: &BTreeMap<&str, Shown>) {
    let killers = |id: &str, moment: fn(&Shown) -> &Moment| moment(&all[id]).count(CellKind::NkCell);
    assert!(
        killers("nk-cost", |shown| &shown.end) < killers("markers", |shown| &shown.begin),
        "nk-cost: thinned out"
    );
    let harmed = |id: &str| all[id].end.readouts.healthy_harmed;
    assert!(harmed("chemo") > 5 * harmed("spared") && harmed("spared") > 0, "most are spared, not all");
    assert!(all["chemo"].end.myeloma() < all["chemo"].begin.myeloma(), "chemo: dividing cells of both kinds");
}

fn treatments_act_and_cost(all: &BTreeMap<&str, Shown>) {
    for id in ["checkpoint", "checkpoint-history"] {
        assert!(all[id].end.myeloma() > 0.9 * all[id].begin.myeloma(), "{id}: does not shrink");
    }
    let car = |moment: &Moment| moment.count(CellKind::CarTCell);
    assert_eq!(car(&all["wait"].begin), 0, "wait: they are still being made");
    assert!(all["wait"].end.myeloma() > 0.97 * all["wait"].begin.myeloma(), "wait: myeloma does not wait");
    assert!(car(&all["expand"].end) > 2 * car(&all["car-kill"].begin).max(20), "expand: they multiply");
    let cost = &all["car-cost"];
    assert!(car(&cost.end) < car(&cost.begin) && car(&cost.end) > 0, "car-cost: fewer are left");
    assert!(cost.end.antibodies() < cost.begin.antibodies(), "car-cost: useful antibodies fall");
    assert!(all["partners"].end.myeloma() < 0.9 * all["partners"].begin.myeloma(), "partners act");
    assert!(all["first"].end.myeloma() < 0.8 * all["first"].begin.myeloma(), "first: it shrinks");
    let rebuilt = &all["transplant"].end;
    assert!(
        rebuilt.readouts.erythroid_fraction > 0.1 && rebuilt.myeloma() < 0.05,
        "transplant: it fills again"
    );
}

fn research_asks(all: &BTreeMap<&str, Shown>) {
    assert!(all["escape"].end.bcma() < 0.8 * all["unlike"].begin.bcma(), "escape: few markers are left");
    assert!(all["switch"].end.myeloma() < 0.5 * all["switch"].begin.myeloma(), "switch: finds them");
    let tired = all["worn-out"].end.mean(CellKind::TCell, |cell| cell.exhaustion);
    let fresh = all["bridge"].begin.mean(CellKind::TCell, |cell| cell.exhaustion);
    assert!(tired > fresh + 0.1, "worn-out: {fresh} to {tired}");
    let after = |id: &str| all[id].end.myeloma();
    assert!(after("trial-with") < 0.9 * after("trial-without"), "trial: one more medicine");
}

fn outcomes_follow(all: &BTreeMap<&str, Shown>) {
    let lag = (&all["lag"].begin, &all["lag"].end);
    let left = |of: fn(&Moment) -> f32| of(lag.1) / of(lag.0);
    assert!(
        left(|moment| moment.readouts.m_protein_g_per_l) > left(Moment::myeloma),
        "lag: M-protein falls later"
    );
    let protein = |moment: &Moment| moment.readouts.m_protein_g_per_l;
    assert!(protein(&all["response"].end) <= 0.5 * protein(lag.0), "response: M-protein has fallen by half");
    let red = |moment: &Moment| moment.readouts.red_cells;
    let recover = &all["recover"];
    assert!(red(&recover.end) > red(&recover.begin) && red(&recover.end) < 1.0, "recover: on the way");
    assert!(all["mrd"].end.myeloma() < 0.02, "mrd: hardly any to be found");
    for id in ["guard", "protect"] {
        assert!(all[id].end.antibodies() < 0.6, "{id}: still low");
    }
    assert!(all["earlier"].end.myeloma() < 0.5 * all["earlier"].begin.myeloma(), "earlier: it shrank");
}
