//! What a trial reports of an arm: responses with exact intervals, survival without progression by Kaplan and Meier.

use crate::observation::response::Response;
use crate::parameter::parameters;
use crate::params;
use crate::trial::person_run::{Ending, PersonResult};
use crate::trial::statistics::{FollowUp, KaplanMeier, clopper_pearson};

/// A figure and its 95 % interval; `None` where it is not reached or not known yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The figure.
    pub value: Option<f64>,
    /// Lower and upper end.
    pub interval: (Option<f64>, Option<f64>),
}

/// The report of an arm. Shares are in percent.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// How many people.
    pub patients: u32,
    /// Partial response or better.
    pub orr: Estimate,
    /// Very good partial response or better.
    pub vgpr_or_better: Estimate,
    /// Complete response.
    pub cr_or_better: Estimate,
    /// Complete response without measurable residual disease.
    pub mrd_negative: Estimate,
    /// Median months to progression or death.
    pub median_pfs_months: Estimate,
    /// Survival without progression.
    pub pfs: KaplanMeier,
}

parameters! {
    /// A whole, in percent.
    PERCENT: f64 = 100.0, "%", "method";
}

impl Summary {
    /// The report of these people.
    pub fn of(people: &[PersonResult]) -> Self {
        let n = people.len() as u32;
        let share = |wanted: &dyn Fn(&PersonResult) -> bool| {
            let count = people.iter().filter(|person| wanted(person)).count() as u32;
            let (low, high) = clopper_pearson(count, n);
            let value = (n > 0).then(|| PERCENT * f64::from(count) / f64::from(n));
            Estimate { value, interval: (Some(PERCENT * low), Some(PERCENT * high)) }
        };
        let at_least = |class: Response| share(&|person| person.best >= class);
        let pfs = KaplanMeier::of(&Self::follow_ups(people));
        let (value, interval) = pfs.median();
        Self {
            patients: n,
            orr: at_least(Response::Partial),
            vgpr_or_better: at_least(Response::VeryGoodPartial),
            cr_or_better: at_least(Response::Complete),
            mrd_negative: share(&|person| person.mrd_negative),
            median_pfs_months: Estimate { value, interval },
            pfs,
        }
    }

    /// Months to progression or death of each person.
    pub fn follow_ups(people: &[PersonResult]) -> Vec<FollowUp> {
        let months = |days: u32| f64::from(days) / f64::from(params::MONTH_DAYS);
        let follow_up = |person: &PersonResult| FollowUp {
            time: months(person.days),
            event: person.ending != Ending::Followed,
        };
        people.iter().map(follow_up).collect()
    }

    /// Percent without progression after so many months.
    pub fn pfs_at(&self, months: f64) -> Estimate {
        // Days are whole: the last one may lie a little before the month is full.
        let day = 1.0 / f64::from(params::MONTH_DAYS);
        let found = self.pfs.at(months).or_else(|| self.pfs.at(months - day));
        Estimate {
            value: found.map(|(share, _)| PERCENT * share),
            interval: (found.map(|(_, (low, _))| PERCENT * low), found.map(|(_, (_, high))| PERCENT * high)),
        }
    }
}
