//! Treatment lanes: when each agent of a run was on, and when its doses were given, so that the time line shows how they are spaced.

use marrow::therapy::Schedule;
use marrow::{AgentId, EventKind};

use crate::time_series::{FirstOccurrence, SwitchMarker, TimeSeries};

/// Doses marked for one stretch of an agent; weekly ones for years are more than a line can show.
const MOST_DOSES: u32 = 400;

/// One agent of a run. Stretches are in model days, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct TreatmentLane {
    /// Which agent.
    pub agent: AgentId,
    /// From when to when it was on; what is on still ends with the run.
    pub given: Vec<(f32, f32)>,
    /// Its doses. Those of days in a row are one stretch, others begin and end on their day.
    pub doses: Vec<(f32, f32)>,
}

impl TimeSeries {
    /// When each agent was on and dosed, up to a day.
    pub fn treatment_lanes(&self, end_day: f32) -> Vec<TreatmentLane> {
        treatment_lanes(&self.from_start, &self.markers, &self.first_occurrences, end_day)
    }
}

/// The lanes of all agents that were on up to `end_day`, in the order in which they were first given.
fn treatment_lanes(
    from_start: &[AgentId],
    markers: &[SwitchMarker],
    first: &[FirstOccurrence],
    end_day: f32,
) -> Vec<TreatmentLane> {
    let mut lanes: Vec<TreatmentLane> = Vec::new();
    let started = from_start.iter().map(|agent| (0, 0.0, *agent));
    let switched = markers.iter().zip(1..).filter(|(marker, _)| marker.given);
    for (next, day, agent) in started.chain(switched.map(|(marker, next)| (next, marker.day, marker.agent))) {
        let stop = markers.iter().skip(next).find(|other| !other.given && other.agent == agent);
        let until = stop.map_or(end_day, |stop| stop.day.min(end_day));
        if until < day {
            continue;
        }
        let place = lanes.iter().position(|lane| lane.agent == agent).unwrap_or_else(|| {
            lanes.push(TreatmentLane { agent, given: Vec::new(), doses: Vec::new() });
            lanes.len() - 1
        });
        lanes[place].given.push((day, until));
        add_doses(&mut lanes[place], first, day, until);
    }
    lanes
}

fn add_doses(lane: &mut TreatmentLane, first: &[FirstOccurrence], day: f32, until: f32) {
    let schedule = &lane.agent.agent().schedule;
    if *schedule == Schedule::Once {
        // Living cells are given once they are made.
        let infused = |one: &&FirstOccurrence| (one.agent, one.kind) == (lane.agent, EventKind::Infused);
        let days = first.iter().find(infused).map(|infused| (infused.day, infused.day));
        lane.doses.extend(days.filter(|(given, _)| (day..=until).contains(given)));
        return;
    }
    let doses = (0..MOST_DOSES).map_while(|n| schedule.dose(n)).map(|(dose, _)| day + dose);
    for dose in doses.take_while(|dose| *dose <= until) {
        match lane.doses.last_mut() {
            Some((_, last)) if dose - *last <= 1.0 && dose >= *last => *last = dose,
            _ => lane.doses.push((dose, dose)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agent(id: &str) -> AgentId {
        AgentId::from_id(id).unwrap()
    }

    fn marker(day: f32, id: &str, given: bool) -> SwitchMarker {
        SwitchMarker { day, agent: agent(id), given }
    }

    fn dose_days(from_start: &[&str], markers: &[SwitchMarker], end_day: f32) -> Vec<(f32, f32)> {
        let from_start: Vec<AgentId> = from_start.iter().map(|id| agent(id)).collect();
        let lanes = treatment_lanes(&from_start, markers, &[], end_day);
        lanes.into_iter().flat_map(|lane| lane.doses).collect()
    }

    fn gaps(days: &[(f32, f32)]) -> Vec<f32> {
        days.windows(2).map(|pair| pair[1].0 - pair[0].0).collect()
    }

    #[test]
    fn doses_of_an_antibody_thin_out() {
        let gaps = gaps(&dose_days(&["antibody:cd38"], &[], 230.0));
        assert!(gaps.is_sorted() && gaps.first() == Some(&7.0) && gaps.last() == Some(&28.0), "{gaps:?}");
    }

    #[test]
    fn doses_begin_and_end_with_the_switch() {
        let switched = [marker(10.0, "antibody:cd38", true), marker(30.0, "antibody:cd38", false)];
        let single = |days: [f32; 3]| days.map(|day| (day, day));
        assert_eq!(dose_days(&[], &switched, 100.0), single([10.0, 17.0, 24.0]));
        assert_eq!(dose_days(&[], &switched, 18.0), single([10.0, 17.0, 24.0])[..2], "none from the future");
        assert_eq!(treatment_lanes(&[], &switched, &[], 100.0)[0].given, [(10.0, 30.0)]);
        assert_eq!(treatment_lanes(&[], &switched, &[], 5.0), []);
    }

    #[test]
    fn a_lane_holds_every_stretch_of_its_agent() {
        let id = "chemo";
        let switched = [
            marker(5.0, id, true),
            marker(5.0, id, false),
            marker(5.0, id, true),
            marker(9.0, id, false),
            marker(7.0, "imid", true),
        ];
        let lanes = treatment_lanes(&[agent("steroid")], &switched, &[], 40.0);
        let agents: Vec<AgentId> = lanes.iter().map(|lane| lane.agent).collect();
        assert_eq!(agents, ["steroid", id, "imid"].map(agent));
        assert_eq!(lanes[1].given, [(5.0, 5.0), (5.0, 9.0)]);
        assert_eq!(lanes[2].given, [(7.0, 40.0)]);
    }

    #[test]
    fn the_beat_on_schedules_shows_all_three_intervals() {
        let position = story::StoryPosition::of_beat("schedule").unwrap();
        let start = story::player::run_start(position, marrow::Setup::default());
        let end_day = story::player::end_tick(position) as f32 / marrow::TICKS_PER_DAY as f32;
        let lanes = treatment_lanes(&start.agents, &[], &[], end_day);
        let gaps: Vec<f32> = lanes.iter().flat_map(|lane| gaps(&lane.doses)).collect();
        for gap in [7.0, 14.0, 28.0] {
            assert!(gaps.contains(&gap), "no doses {gap} days apart: {gaps:?}");
        }
    }

    #[test]
    fn daily_doses_are_one_stretch_with_its_rests() {
        assert_eq!(dose_days(&["imid"], &[], 40.0), [(0.0, 20.0), (28.0, 40.0)]);
    }

    #[test]
    fn living_cells_are_given_when_they_come_back() {
        let car_t = agent("car_t");
        let infused = FirstOccurrence { day: 14.0, agent: car_t, kind: EventKind::Infused };
        let lanes = treatment_lanes(&[car_t], &[], &[infused], 40.0);
        assert_eq!((&lanes[0].given[..], &lanes[0].doses[..]), (&[(0.0, 40.0)][..], &[(14.0, 14.0)][..]));
        assert_eq!(treatment_lanes(&[car_t], &[], &[], 9.0)[0].doses, []);
    }
}
