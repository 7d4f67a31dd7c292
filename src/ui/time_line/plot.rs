//! Plot of a run: where its lines, lanes, marks and ticks lie in a drawing of a given size. Pure: words and elements come from others.

use chart::{DAYS_PER_WEEK, Scale, day_step, days_shown, line, spread, uprights};
use marrow::AgentId;
use session::{Sample, TimeSeries, TreatmentLane};

/// How many of the vital signs are lines: of these five the numbers fit one scale.
pub const LINES: usize = 5;
/// Top of the scale: of every 100 marrow cells, of 100 as in health, or grams in a litre.
const TOP: f32 = 125.0;
/// What a line says on that scale, in the order of the vital signs.
const ON_SCALE: [fn(&Sample) -> f32; LINES] = [
    |at| at.myeloma_fraction * 100.0,
    |at| at.red_cells * 100.0,
    |at| at.white_cells * 100.0,
    |at| at.platelets * 100.0,
    |at| at.m_protein_g_per_l,
];
/// Numbers with a line across.
pub const GRID: [f32; 3] = [100.0, 50.0, 0.0];
/// Most numbers along the foot.
const MOST_TICKS: usize = 8;
/// Apart so much of the width, numbers do not touch.
const NUMBER_GAP: f32 = 0.12;

/// A run in a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    x: Scale,
    size: (f32, f32),
    /// Days from the left edge to the right.
    pub days: f32,
    /// The lines.
    pub lines: [String; LINES],
    /// Where they end: all at one place across, each with its name at a height.
    pub ends: (f32, [f32; LINES]),
    /// Lines across and upright lines at the ticks.
    pub grid: String,
    /// Days that are named at the foot.
    pub ticks: Vec<f32>,
    /// A lane for each treatment that was given.
    pub lanes: Vec<LanePlot>,
    /// Switches: where, and whether on.
    pub marks: Vec<(f32, bool)>,
}

/// A lane of a treatment, drawn on its own foot.
#[derive(Clone, Debug, PartialEq)]
pub struct LanePlot {
    /// Which.
    pub agent: AgentId,
    /// While it was on, along the foot.
    pub given: String,
    /// Doses: upright lines; of days in a row, one along the foot.
    pub doses: String,
}

/// Height of a lane in a drawing.
pub const LANE: f32 = 10.0;

impl Plot {
    /// Of a run, so wide and so high, with names so far apart.
    pub fn of(run: &TimeSeries, size: (f32, f32), name_gap: f32) -> Self {
        let (width, height) = size;
        let last = run.last_day();
        let days = days_shown(last);
        let (x, y) = (Scale::new((0.0, days), (0.0, width)), Scale::new((0.0, TOP), (height, 0.0)));
        let samples = run.samples();
        let lines = ON_SCALE.map(|of| {
            let points: Vec<(f32, f32)> = samples.iter().map(|at| (x.at(at.day), y.at(of(at)))).collect();
            line(&points)
        });
        let newest = samples.last();
        let wanted = ON_SCALE.map(|of| newest.map_or(height, |at| y.at(of(at))));
        let placed = spread(&wanted, name_gap, 0.08 * height, 0.95 * height);
        let mut ends = [0.0; LINES];
        ends.iter_mut().zip(placed).for_each(|(end, place)| *end = place);
        let step = day_step(days, MOST_TICKS);
        let ticks: Vec<f32> =
            (0..=MOST_TICKS).map(|n| n as f32 * step).take_while(|day| *day <= days).collect();
        let places: Vec<f32> = ticks.iter().map(|day| x.at(*day)).collect();
        let mut grid = uprights(&places, height, height);
        for across in GRID {
            grid += &line(&[(0.0, y.at(across)), (width, y.at(across))]);
        }
        Self {
            x,
            size,
            days,
            lines,
            ends: (newest.map_or(0.0, |at| x.at(at.day)), ends),
            grid,
            ticks,
            lanes: run.treatment_lanes(last).iter().map(|lane| lane_plot(lane, x)).collect(),
            marks: run.markers().iter().map(|mark| (x.at(mark.day), mark.given)).collect(),
        }
    }

    /// The lanes of a run beside this one, on the same days.
    pub fn lanes_of(&self, run: &TimeSeries) -> Vec<LanePlot> {
        run.treatment_lanes(run.last_day()).iter().map(|lane| lane_plot(lane, self.x)).collect()
    }

    /// The place of a day, in the drawing's units.
    pub fn at(&self, day: f32) -> f32 {
        self.x.at(day)
    }

    /// The same as a share of the width.
    pub fn share(&self, day: f32) -> f32 {
        self.x.at(day) / self.size.0
    }

    /// The day at a share of the width.
    pub fn day_at(&self, share: f32) -> f32 {
        self.x.back(share * self.size.0).round()
    }

    /// The numbers of what happened on these days, oldest first: where each stands, in shares of the width. Those too close to be told
    /// apart stand together at the place of the first, as from one to another.
    pub fn numbers(&self, days: &[f32]) -> Vec<(f32, String)> {
        let mut groups: Vec<(f32, usize, usize)> = Vec::new();
        for (number, share) in (1..).zip(days.iter().map(|day| self.share(*day))) {
            match groups.last_mut() {
                Some((first, _, last)) if share - *first < NUMBER_GAP => *last = number,
                _ => groups.push((share, number, number)),
            }
        }
        let words =
            |(share, from, to)| (share, if from == to { format!("{from}") } else { format!("{from}–{to}") });
        groups.into_iter().map(words).collect()
    }
}

fn lane_plot(lane: &TreatmentLane, x: Scale) -> LanePlot {
    let along = |stretches: &[(f32, f32)]| {
        let lines =
            stretches.iter().map(|(from, to)| line(&[(x.at(*from), LANE / 2.0), (x.at(*to), LANE / 2.0)]));
        lines.collect::<String>()
    };
    let (single, rows): (Vec<_>, Vec<_>) = lane.doses.iter().copied().partition(|(from, to)| from == to);
    let single: Vec<f32> = single.iter().map(|(day, _)| x.at(*day)).collect();
    LanePlot {
        agent: lane.agent,
        given: along(&lane.given),
        doses: uprights(&single, LANE, LANE) + &along(&rows),
    }
}

/// The week that a tick begins, where it begins one.
pub fn week_of(day: f32) -> Option<f32> {
    (day % DAYS_PER_WEEK == 0.0).then_some(day / DAYS_PER_WEEK)
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::Readouts;
    use proptest::prelude::*;
    use session::SwitchMarker;

    fn run(days: u16, m_protein: f32) -> TimeSeries {
        let mut run = TimeSeries::default();
        for day in 0..=days {
            let readouts = Readouts {
                day: f32::from(day),
                myeloma_fraction: 0.25,
                red_cells: 1.0,
                m_protein_g_per_l: m_protein,
                ..Readouts::default()
            };
            run.record(&readouts, 0);
        }
        run
    }

    #[test]
    fn lines_say_numbers_of_one_scale_and_end_where_the_run_does() {
        let plot = Plot::of(&run(14, 50.0), (100.0, 125.0), 10.0);
        assert_eq!(plot.days, 14.0);
        assert!(plot.lines[0].starts_with("M0 100L"), "25 of 100 cells: {}", plot.lines[0]);
        assert!(plot.lines[1].ends_with("L100 25"), "100 of 100: {}", plot.lines[1]);
        assert!(plot.lines[4].ends_with("L100 75"), "50 g/L: {}", plot.lines[4]);
        assert_eq!(plot.ends.0, 100.0);
        assert_eq!(plot.ticks, [0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0]);
        assert_eq!([0.0, 2.0, 14.0].map(week_of), [Some(0.0), None, Some(2.0)]);
    }

    #[test]
    fn lanes_and_marks_follow_the_switches() {
        let mut run = run(28, 0.0);
        let agent = AgentId::from_id("antibody:cd38").unwrap();
        run.set_markers(vec![
            SwitchMarker { day: 7.0, agent, given: true },
            SwitchMarker { day: 21.0, agent, given: false },
        ]);
        let plot = Plot::of(&run, (280.0, 100.0), 10.0);
        assert_eq!(plot.marks, [(70.0, true), (210.0, false)]);
        assert_eq!(plot.lanes[0].given, "M70 5L210 5");
        assert_eq!(plot.lanes[0].doses, "M70 10L70 0M140 10L140 0M210 10L210 0");
        let numbers = plot.numbers(&[7.0, 7.0, 14.0, 28.0]);
        assert_eq!(numbers, [(0.25, "1–2".to_owned()), (0.5, "3".to_owned()), (1.0, "4".to_owned())]);
    }

    proptest! {
        #[test]
        fn names_never_touch_and_a_day_is_found_where_it_is_drawn(days in 0..700_u16, m_protein in 0.0..90.0_f32, day in 0..700_u16) {
            let plot = Plot::of(&run(days, m_protein), (1_000.0, 100.0), 19.0);
            let mut names = plot.ends.1;
            names.sort_by(f32::total_cmp);
            prop_assert!(names.windows(2).all(|pair| pair[1] - pair[0] >= 18.99), "{names:?}");
            prop_assert!(names[0] >= 0.0 && names[LINES - 1] <= 100.0);
            let day = f32::from(day.min(days));
            prop_assert_eq!(plot.day_at(plot.share(day)), day);
        }
    }
}
