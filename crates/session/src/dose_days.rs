//! Dose days: when the antibodies of a run were given, so that the time line shows how doses are spaced further apart.

use marrow::AgentId;
use marrow::therapy::Schedule;

use crate::time_series::SwitchMarker;

/// Doses marked for one stretch of an agent; weekly ones for years are more than a line can show.
const MOST_DOSES: u32 = 200;

/// Days on which a dose of an antibody was due up to `end_day`: of the agents that were on from the start, and of those switched on, agent by agent.
pub fn dose_days(from_start: &[AgentId], markers: &[SwitchMarker], end_day: f32) -> Vec<f32> {
    let started = from_start.iter().map(|agent| (0.0, *agent, markers));
    let switched = markers.iter().enumerate().filter(|(_, marker)| marker.given);
    let switched = switched.map(|(at, marker)| (marker.day, marker.agent, &markers[at + 1..]));
    started
        .chain(switched)
        .filter(|(_, agent, _)| is_antibody(*agent))
        .flat_map(|(day, agent, later)| {
            let stop = later.iter().find(|other| !other.given && other.agent == agent);
            let until = stop.map_or(end_day, |stop| stop.day.min(end_day));
            let doses = (0..MOST_DOSES).map_while(move |n| agent.agent().schedule.dose(n));
            doses.map(move |(dose, _)| day + dose).take_while(move |dose| *dose <= until)
        })
        .collect()
}

/// What binds a marker and is given again and again. Other medicines have their days too, but they do not thin out.
fn is_antibody(agent: AgentId) -> bool {
    agent.target().is_some() && matches!(agent.agent().schedule, Schedule::Phases(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(day: f32, id: &str, given: bool) -> SwitchMarker {
        SwitchMarker { day, agent: AgentId::from_id(id).unwrap(), given }
    }

    #[test]
    fn doses_of_an_antibody_thin_out() {
        let antibody = [AgentId::from_id("antibody:cd38").unwrap()];
        let days = dose_days(&antibody, &[], 230.0);
        let gaps: Vec<f32> = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(gaps.is_sorted() && gaps.first() == Some(&7.0) && gaps.last() == Some(&28.0), "{gaps:?}");
    }

    #[test]
    fn doses_begin_and_end_with_the_switch() {
        let switched = [marker(10.0, "antibody:cd38", true), marker(30.0, "antibody:cd38", false)];
        assert_eq!(dose_days(&[], &switched, 100.0), [10.0, 17.0, 24.0]);
        assert_eq!(dose_days(&[], &switched, 18.0), [10.0, 17.0], "none from the future");
    }

    #[test]
    fn what_begins_anew_on_the_day_it_ends_goes_on() {
        let antibody = [AgentId::from_id("antibody:cd38").unwrap()];
        let again = [marker(56.0, "antibody:cd38", false), marker(56.0, "antibody:cd38", true)];
        let mut days = dose_days(&antibody, &again, 100.0);
        days.dedup();
        assert!(days.windows(2).all(|pair| pair[1] - pair[0] == 7.0) && days.len() == 15, "{days:?}");
    }

    #[test]
    fn the_beat_on_schedules_shows_all_three_intervals() {
        let position = story::StoryPosition::of_beat("schedule").unwrap();
        let start = story::player::run_start(position, marrow::Setup::default());
        let end_day = story::player::end_tick(position) as f32 / marrow::TICKS_PER_DAY as f32;
        let days = dose_days(&start.agents, &[], end_day);
        let gaps: Vec<f32> = days.windows(2).map(|pair| pair[1] - pair[0]).collect();
        for gap in [7.0, 14.0, 28.0] {
            assert!(gaps.contains(&gap), "no doses {gap} days apart: {gaps:?}");
        }
    }

    #[test]
    fn what_is_given_once_or_daily_is_no_mark() {
        let others = ["car_t", "imid", "steroid"].map(|id| AgentId::from_id(id).unwrap());
        assert_eq!(dose_days(&others, &[], 100.0), []);
    }
}
