//! Kaplan and Meier's estimate of survival from censored times, with Greenwood's variance on the scale of log(-log).

use statrs::distribution::{ContinuousCDF, Normal};

use crate::trial::statistics::{CONFIDENCE, FollowUp};

/// Survival from one event time to the next.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Survival {
    /// Of the event.
    pub time: f64,
    /// Persons still followed just before it.
    pub at_risk: u32,
    /// Events at this time.
    pub events: u32,
    /// Share without the event from here on.
    pub share: f64,
    /// Its 95 % interval.
    pub interval: (f64, f64),
}

/// The curve: a step at each event time.
#[derive(Clone, Debug, PartialEq)]
pub struct KaplanMeier {
    steps: Vec<Survival>,
    last: f64,
}

impl KaplanMeier {
    /// The curve of these persons, in any order.
    pub fn of(people: &[FollowUp]) -> Self {
        // The bits of times, which are not negative, are in their order: one kind of sorting for all of a trial.
        let mut times: Vec<u64> =
            people.iter().filter(|person| person.event).map(|person| (person.time + 0.0).to_bits()).collect();
        times.sort_unstable();
        let (mut share, mut greenwood, mut steps) = (1.0, 0.0, Vec::<Survival>::new());
        for same in times.chunk_by(|a, b| a == b) {
            let time = f64::from_bits(same[0]);
            let at_risk = people.iter().filter(|person| person.time >= time).count() as f64;
            let events = same.len() as f64;
            let left = at_risk - events;
            share *= left / at_risk;
            greenwood += events / (at_risk * left);
            let before = steps.last().map_or((0.0, 1.0), |step| step.interval);
            let interval = interval(share, greenwood).unwrap_or((0.0, before.1));
            steps.push(Survival { time, at_risk: at_risk as u32, events: events as u32, share, interval });
        }
        Self { steps, last: people.iter().map(|person| person.time).fold(0.0, f64::max) }
    }

    /// A step at each event time, in order.
    pub fn steps(&self) -> &[Survival] {
        &self.steps
    }

    /// Share without the event at a time, with its interval; `None` later than anybody without
    /// it was followed.
    pub fn at(&self, time: f64) -> Option<(f64, (f64, f64))> {
        let step = self.steps.iter().take_while(|step| step.time <= time).last();
        let over = step.is_some_and(|step| step.share <= 0.0);
        (over || time <= self.last)
            .then(|| step.map_or((1.0, (1.0, 1.0)), |step| (step.share, step.interval)))
    }

    /// Time by which half have had the event, with the interval of Brookmeyer and Crowley; `None` each if it is not reached.
    pub fn median(&self) -> (Option<f64>, (Option<f64>, Option<f64>)) {
        let reached = |of: fn(&Survival) -> f64| {
            // A half reached by products of exact quotients may lie a last digit above it.
            self.steps.iter().find(|step| of(step) <= 0.5 + 1e-12).map(|step| step.time)
        };
        let low = reached(|step| step.interval.0);
        (reached(|step| step.share), (low, reached(|step| step.interval.1)))
    }
}

/// `None` where nobody is left without the event.
fn interval(share: f64, greenwood: f64) -> Option<(f64, f64)> {
    if share <= 0.0 {
        return None;
    }
    let z = Normal::standard().inverse_cdf(0.5 + 0.5 * CONFIDENCE);
    let log = libm::log(share);
    let reach = z * greenwood.sqrt() / log;
    let limit = |sign: f64| libm::exp(log * libm::exp(sign * reach));
    Some((limit(-1.0), limit(1.0)))
}
