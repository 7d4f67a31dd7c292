//! Nothing flashes: whatever switches are moved, and however fast the run is played, no part of the picture turns
//! brighter and darker more than three times a second (WCAG 2.2, 2.3.1). A part is somewhat smaller than the
//! smallest area that the guideline counts: 2.5 against 2.8 of 100 of a screen.

#![allow(clippy::disallowed_methods, reason = "the made-up marrow of the tests is drawn natively only")]

mod support;

use marrow::{AgentId, Command, Setup, Simulation, Size, Snapshot, Stage, TICKS_PER_DAY};
use render::colour::Rgb;
use render::{Backend as _, Camera, FrameParams, PaintBudget, Raster, Scene, Theme};
use support::Chance;

const FRAMES_PER_SECOND: usize = 24;
/// At the highest speed, 8 days in a second.
const TICKS_PER_SECOND: f32 = 8.0 * TICKS_PER_DAY as f32;
/// Runs for each room and zoom.
const SEEDS: u64 = 4;
const WIDTH: usize = 160;
const HEIGHT: usize = 100;
const SIDE: usize = 20;
/// A change of so much of the whole range of luminance counts.
const CHANGE: f32 = 0.10;

/// One part of the picture, as bright as it was: turns are counted when it has gone a whole change back.
#[derive(Clone, Default)]
struct Part {
    low: f32,
    high: f32,
    rising: Option<bool>,
    turns: Vec<usize>,
}

impl Part {
    fn see(&mut self, luminance: f32, frame: usize) {
        if frame == 0 {
            (self.low, self.high) = (luminance, luminance);
        }
        self.low = self.low.min(luminance);
        self.high = self.high.max(luminance);
        let (rose, fell) = (luminance - self.low >= CHANGE, self.high - luminance >= CHANGE);
        if rose && self.rising != Some(true) {
            (self.rising, self.high) = (Some(true), luminance);
            self.turns.push(frame);
        } else if fell && self.rising != Some(false) {
            (self.rising, self.low) = (Some(false), luminance);
            self.turns.push(frame);
        }
        match self.rising {
            Some(true) => self.low = self.high - (self.high - luminance).min(CHANGE),
            Some(false) => self.high = self.low + (luminance - self.low).min(CHANGE),
            None => {}
        }
    }

    /// Most flashes (two turns each) within any second.
    fn most(&self) -> usize {
        let within = |from: &usize| {
            self.turns.iter().filter(|t| (*from..from + FRAMES_PER_SECOND).contains(*t)).count()
        };
        self.turns.iter().map(within).max().unwrap_or(0) / 2
    }
}

/// Looks at the parts of a frame.
fn see(parts: &mut [Part], pixels: &[u8], frame: usize) {
    for (i, part) in parts.iter_mut().enumerate() {
        let (left, top) = (i % (WIDTH / SIDE) * SIDE, i / (WIDTH / SIDE) * SIDE);
        let mut sum = 0.0;
        for y in (top..top + SIDE).step_by(2) {
            for x in (left..left + SIDE).step_by(2) {
                let at = (y * WIDTH + x) * 4;
                sum += Rgb::from_bytes([pixels[at], pixels[at + 1], pixels[at + 2]]).luminance();
            }
        }
        part.see(sum / (SIDE * SIDE / 4) as f32, frame);
    }
}

/// Plays some seconds at the highest speed while switches are moved by chance.
fn most_flashes(seed: u64, theme: Theme, zoom: f32) -> usize {
    let mut chance = Chance(seed | 1);
    let stage = if chance.unit() < 0.5 { Stage::Active } else { Stage::Relapsed };
    let mut run = Simulation::new(Setup { stage, size: Size::Small, seed, ..Setup::default() });
    let mut snapshot = Snapshot::of(&run);
    let mut camera = Camera::cover(&snapshot.niche, WIDTH as u32, HEIGHT as u32);
    camera.zoom_by(zoom, (80.0, 50.0));
    camera.clamp_to(&snapshot.niche);
    let (mut scene, mut raster) = (Scene::new(), Raster::new(PaintBudget::Pixels(16_000)));
    let agents: Vec<AgentId> = AgentId::all().collect();
    let mut parts = vec![Part::default(); WIDTH / SIDE * (HEIGHT / SIDE)];
    let ticks_per_frame = TICKS_PER_SECOND / FRAMES_PER_SECOND as f32;
    let mut played = 0.0_f32;
    for frame in 0..5 * FRAMES_PER_SECOND {
        if chance.unit() < 0.2 {
            let agent = agents[(chance.unit() * agents.len() as f32) as usize];
            run.apply(if chance.unit() < 0.65 { Command::Give(agent) } else { Command::Stop(agent) });
        }
        let before = played.floor();
        played += ticks_per_frame;
        (0..(played.floor() - before) as u32).for_each(|_| run.tick());
        run.snapshot(&mut snapshot);
        scene.smooth_motion(&snapshot, TICKS_PER_SECOND);
        let look = FrameParams {
            alpha: played.fract(),
            theme,
            ticks_per_second: TICKS_PER_SECOND,
            time_s: frame as f32 / FRAMES_PER_SECOND as f32,
            still: false,
            fewer_marks: false,
            pixels: 1.0,
            is_at_rest: false,
        };
        raster.draw(scene.build(&snapshot, &camera, &look));
        see(&mut parts, &raster.pixels(), frame);
    }
    parts.iter().map(Part::most).max().unwrap_or(0)
}

#[test]
fn whatever_is_switched_nothing_flashes() {
    for (i, theme) in Theme::all().enumerate() {
        for zoom in [1.0, 2.5] {
            for seed in (0..SEEDS).map(|k| 40 + i as u64 * 7 + k * 61) {
                let flashes = most_flashes(seed, theme, zoom);
                assert!(flashes <= 3, "{theme:?}, zoom {zoom}, seed {seed}: {flashes} flashes in a second");
            }
        }
    }
}

#[test]
fn a_blinking_part_is_noticed() {
    let mut part = Part::default();
    (0..48).for_each(|frame| part.see(if frame / 2 % 2 == 0 { 0.2 } else { 0.5 }, frame));
    assert!(part.most() >= 5);
    let mut calm = Part::default();
    (0..48).for_each(|frame| calm.see(0.2 + frame as f32 * 0.01, frame));
    assert_eq!(calm.most(), 0);
}
