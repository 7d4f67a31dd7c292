//! The story being told: which beat we are at, how long it has been seen, and the run that belongs to it.
//!
//! The run of a beat is always the same: it begins with the nearest scene before it, and each beat on the way throws its
//! switches and plays its days, seen or unseen. So going back is exact, and so is jumping.

use marrow::sim::{AgentId, Setup, Size, TICKS_PER_DAY};

use super::report::TrackedMetric;
use super::run::Run;
use story::{Beat, Gauge, Place, Zoom};

/// Time to read a caption of 25 words at an easy pace, ms.
const READ_MS: f64 = 11_000.0;
/// Time to think about a question and its choices, ms. Then the story goes on without an answer.
const ASK_MS: f64 = 20_000.0;
/// Time to read why, 40 words, ms.
const WHY_MS: f64 = 17_000.0;
/// Time to read what a chapter comes to, ms.
const RECAP_MS: f64 = 24_000.0;
/// Time in which the days of a beat should pass, s.
const WATCH_S: f64 = 9.0;
/// Fastest and slowest that days pass, a second.
const FASTEST_DAYS: f64 = 10.0;
const SLOWEST_DAYS: f64 = 0.1;
/// Where single contacts are seen time runs no faster than this, days a second.
const FASTEST_NEAR: f64 = 1.0;

/// How far a beat has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BeatPhase {
    /// A question stands; time waits.
    Question,
    /// Its days play.
    Playing,
    /// They have played.
    Finished,
}

/// What the page shows of the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryState {
    /// Which beat.
    pub place: Place,
    /// How far it has come.
    pub phase: BeatPhase,
    /// What was predicted, from 1.
    pub choice: Option<u8>,
}

/// The story at a beat.
#[derive(Debug)]
pub struct Tale {
    telling: StoryState,
    base: Setup,
    /// The beats of this run whose switches have been thrown: up to here, if any.
    begun: Option<Place>,
    /// What each number was when the run began.
    start: [f32; Gauge::ALL.len()],
    /// What those of the present beat are held against.
    from: Vec<f32>,
    seen_ms: f64,
}

impl Tale {
    /// A story that begins each run from `base`, but for the stage of the disease, and for the size: its captions are held
    /// against the small niche, and single cells can be told in it on every screen.
    pub fn new(place: Place, base: Setup) -> Self {
        let telling = StoryState { place, phase: BeatPhase::Playing, choice: None };
        Self { telling, base, begun: None, start: [0.0; Gauge::ALL.len()], from: Vec::new(), seen_ms: 0.0 }
    }

    /// What the page shows.
    pub const fn telling(&self) -> StoryState {
        self.telling
    }

    /// The present beat.
    pub fn beat(&self) -> &'static Beat {
        self.telling.place.beat()
    }

    /// Forgets the run, as after it was used for something else.
    pub const fn forget_run(&mut self) {
        self.begun = None;
    }

    /// Goes to a beat: brings `run` to where the beat begins.
    pub fn enter(&mut self, place: Place, run: &mut Run) {
        let asks = place.beat().question.is_some() && entry_days(place) != end_days(place);
        let phase = if asks { BeatPhase::Question } else { BeatPhase::Playing };
        self.telling = StoryState { place, phase, choice: None };
        self.seen_ms = 0.0;
        let known = self.begun.filter(|begun| begun.scene() == place.scene());
        if known.is_none() {
            self.begin(place, run);
        } else if known >= Some(place) {
            self.go_back(place, run);
        }
        self.catch_up(place, run);
        let shows = place.beat().shows.iter().map(|(gauge, _)| *gauge);
        let held =
            shows.map(|gauge| if gauge.since_beat() { read(gauge, run) } else { self.start[gauge as usize] });
        self.from = held.collect();
        self.look_whether_told(run);
    }

    /// The numbers that the beat speaks of, then and now.
    pub fn watched(&self, run: &Run) -> Vec<TrackedMetric> {
        let shows = self.beat().shows.iter().zip(&self.from);
        shows
            .map(|((gauge, _), from)| TrackedMetric { gauge: *gauge, from: *from, now: read(*gauge, run) })
            .collect()
    }

    /// A choice was made, or none wanted: the days play.
    pub fn choose(&mut self, choice: Option<u8>) {
        if self.telling.phase == BeatPhase::Question {
            self.telling.choice = choice;
            self.telling.phase = BeatPhase::Playing;
            self.seen_ms = 0.0;
        }
    }

    /// Ticks that may still be played in this beat.
    pub fn ticks_left(&self, run: &Run) -> u32 {
        if self.telling.phase != BeatPhase::Playing {
            return 0;
        }
        let left = self.end_tick().saturating_sub(run.simulation().ticks());
        u32::try_from(left).unwrap_or(u32::MAX)
    }

    /// Model days that pass in a second.
    pub fn days_per_second(&self) -> f64 {
        let near = matches!(self.beat().look.zoom, Zoom::Cell | Zoom::Contact);
        let fastest = if near { FASTEST_NEAR } else { FASTEST_DAYS };
        (f64::from(self.beat().days) / WATCH_S).min(fastest).max(SLOWEST_DAYS)
    }

    /// Time has passed while the story plays; says whether the next beat is due.
    pub fn pass(&mut self, passed_ms: f64, run: &Run) -> bool {
        self.look_whether_told(run);
        self.seen_ms += passed_ms;
        match self.telling.phase {
            BeatPhase::Question if self.seen_ms >= ASK_MS => self.choose(None),
            BeatPhase::Finished => return self.seen_ms >= self.reading_ms(),
            _ => {}
        }
        false
    }

    /// Its days may have played: then it has been told.
    pub fn look_whether_told(&mut self, run: &Run) {
        if self.telling.phase == BeatPhase::Playing && self.ticks_left(run) == 0 {
            self.telling.phase = BeatPhase::Finished;
            // Why it came so is read after it was seen.
            if self.beat().question.is_some() {
                self.seen_ms = 0.0;
            }
        }
    }

    fn reading_ms(&self) -> f64 {
        let recap_ms = if self.telling.place.ends_chapter() { RECAP_MS } else { 0.0 };
        recap_ms + if self.beat().question.is_some() { WHY_MS } else { READ_MS }
    }

    fn end_tick(&self) -> u64 {
        ticks(end_days(self.telling.place))
    }

    fn begin(&mut self, place: Place, run: &mut Run) {
        let (setup, given) = beginning(place, self.base);
        if !run.is_new(setup, &given) {
            *run = Run::new(setup, given);
        }
        self.start = Gauge::ALL.map(|gauge| read(gauge, run));
        self.begun = None;
    }

    /// Beats that take no time share a moment: back before the first of them.
    fn go_back(&mut self, place: Place, run: &mut Run) {
        let tick = ticks(entry_days(place));
        run.rewind(tick);
        let earlier = |before: &Place| ticks(entry_days(*before)) < tick;
        self.begun = beats_until(place).filter(earlier).last();
    }

    fn catch_up(&mut self, place: Place, run: &mut Run) {
        for next in beats_until(place).chain([place]) {
            if self.begun.is_none_or(|begun| begun < next) {
                run.play_to(ticks(entry_days(next)));
                agents(next.beat().stop).for_each(|agent| run.switch(agent, false));
                agents(next.beat().give).for_each(|agent| run.switch(agent, true));
                self.begun = Some(next);
            }
        }
    }
}

/// What the run of a place begins from, and the agents that are on then.
pub fn beginning(place: Place, base: Setup) -> (Setup, Vec<AgentId>) {
    let scene = place.scene().beat().scene;
    let stage = scene.map_or(base.stage, |scene| scene.stage);
    (
        Setup { stage, size: Size::Small, ..base },
        scene.map_or_else(Vec::new, |scene| agents(scene.given).collect()),
    )
}

/// What a number reads just now.
fn read(gauge: Gauge, run: &Run) -> f32 {
    gauge.read(&run.simulation().readouts(), run.snapshot())
}

/// The beats of this run that come before a beat.
fn beats_until(place: Place) -> impl Iterator<Item = Place> {
    let later = move |at: &Place| at.next();
    std::iter::successors(Some(place.scene()), later).take_while(move |at| *at < place)
}

/// Days of the run that have passed when a beat begins.
fn entry_days(place: Place) -> u32 {
    let unseen = place.scene().beat().scene.map_or(0, |scene| u32::from(scene.days));
    unseen + beats_until(place).map(|at| u32::from(at.beat().days)).sum::<u32>()
}

fn end_days(place: Place) -> u32 {
    entry_days(place) + u32::from(place.beat().days)
}

fn ticks(days: u32) -> u64 {
    u64::from(days) * u64::from(TICKS_PER_DAY)
}

/// The agents of these ids; a test keeps unknown ones out of the story.
fn agents(ids: &'static [&'static str]) -> impl Iterator<Item = AgentId> {
    ids.iter().filter_map(|id| AgentId::from_id(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn base() -> Setup {
        Setup { seed: 3, size: Size::Small, ..Setup::default() }
    }

    #[test]
    fn a_run_that_is_there_already_serves_until_it_is_told_something() {
        let place = Place::counted(1, 1);
        let (setup, given) = beginning(place, base());
        let mut run = Run::new(setup, given.clone());
        assert!(run.is_new(setup, &given) && !run.is_new(Setup { seed: 4, ..setup }, &given));
        run.play(1);
        assert!(!run.is_new(setup, &given));
        Tale::new(place, base()).enter(place, &mut run);
        assert!(run.is_new(setup, &given), "the story begins anew");
    }

    fn entered(place: Place) -> (Tale, Run) {
        let mut run = Run::new(base(), Vec::new());
        let mut tale = Tale::new(place, base());
        tale.enter(place, &mut run);
        (tale, run)
    }

    #[test]
    fn each_beat_is_the_same_whichever_way_one_came() {
        let places: Vec<Place> = (1..=6).map(|beat| Place::counted(1, beat)).collect();
        let direct: Vec<u64> = places.iter().map(|place| entered(*place).1.simulation().hash()).collect();
        let (mut tale, mut run) = entered(places[0]);
        for way in [&[0, 1, 2, 3, 4, 5][..], &[4, 3, 2, 1, 0], &[3, 1, 5, 0, 2]] {
            for at in way {
                tale.enter(places[*at], &mut run);
                assert_eq!(run.simulation().hash(), direct[*at], "beat {at} on the way {way:?}");
                let half = tale.ticks_left(&run) / 2;
                run.play(half);
            }
        }
    }

    #[test]
    fn a_beat_is_told_once_its_days_have_played() {
        let place = Place::counted(1, 2);
        let (mut tale, mut run) = entered(place);
        tale.choose(None);
        run.play(tale.ticks_left(&run));
        assert!(!tale.pass(1.0, &run));
        assert_eq!(tale.telling().phase, BeatPhase::Finished);
        assert!(tale.pass(WHY_MS, &run), "after a while the next one is due");
    }
}
