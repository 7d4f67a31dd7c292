//! Log-rank test: whether two groups differ in when the event comes.

use statrs::distribution::{ChiSquared, ContinuousCDF};

use crate::trial::statistics::FollowUp;

/// What the test says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogRank {
    /// Test statistic, chi-squared with one degree of freedom.
    pub chi_squared: f64,
    /// Chance of one as large where the groups do not differ.
    pub p: f64,
}

/// Compares two groups; `None` when no event tells them apart.
pub fn log_rank(first: &[FollowUp], second: &[FollowUp]) -> Option<LogRank> {
    let mut times: Vec<f64> = first.iter().chain(second).filter(|p| p.event).map(|p| p.time).collect();
    times.sort_by(f64::total_cmp);
    times.dedup();
    let count = |people: &[FollowUp], wanted: &dyn Fn(&FollowUp) -> bool| {
        people.iter().filter(|person| wanted(person)).count() as f64
    };
    let (mut excess, mut variance) = (0.0, 0.0);
    for time in times {
        let at_risk = [first, second].map(|people| count(people, &|person| person.time >= time));
        let events = [first, second].map(|people| count(people, &|p| p.event && p.time == time));
        let (all, events_of_all) = (at_risk[0] + at_risk[1], events[0] + events[1]);
        excess += events[0] - events_of_all * at_risk[0] / all;
        if all > 1.0 {
            variance +=
                at_risk[0] * at_risk[1] / (all * all) * events_of_all * (all - events_of_all) / (all - 1.0);
        }
    }
    if variance <= 0.0 {
        return None;
    }
    let chi_squared = excess * excess / variance;
    let p = ChiSquared::new(1.0).map_or(f64::NAN, |distribution| distribution.sf(chi_squared));
    Some(LogRank { chi_squared, p })
}
