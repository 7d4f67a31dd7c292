//! Statistics with exact or Student intervals, and how often they would leave a bound by chance.

use std::fmt;

use statrs::distribution::{
    Beta, Binomial, ChiSquared, Continuous, ContinuousCDF, DiscreteCDF, Normal, StudentsT,
};

/// Chance that an interval misses the true value on one side.
const TAIL: f64 = 0.005;

/// Where a statistic must lie.
#[derive(Clone, Copy)]
pub struct Bound {
    pub at_least: f64,
    pub at_most: f64,
}

pub const fn within(at_least: f64, at_most: f64) -> Bound {
    Bound { at_least, at_most }
}

pub const fn above(at_least: f64) -> Bound {
    within(at_least, f64::INFINITY)
}

pub const fn below(at_most: f64) -> Bound {
    within(f64::NEG_INFINITY, at_most)
}

pub const fn exactly(value: f64) -> Bound {
    within(value, value)
}

impl Bound {
    fn holds(self, value: f64) -> bool {
        (self.at_least..=self.at_most).contains(&value)
    }

    /// How far a value lies inside, negative outside.
    fn distance(self, value: f64) -> f64 {
        (value - self.at_least).min(self.at_most - value)
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.at_least.is_finite(), self.at_most.is_finite()) {
            _ if self.at_least == self.at_most => write!(f, "= {}", self.at_least),
            (true, false) => write!(f, "> {:.3}", self.at_least),
            (false, true) => write!(f, "< {:.3}", self.at_most),
            _ => write!(f, "{} to {}", self.at_least, self.at_most),
        }
    }
}

/// What is compared with a bound.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Statistic {
    /// The mean of the seeds, with Student's interval.
    Mean,
    /// The median of the seeds, with the exact interval of order statistics.
    Median,
    /// The share of seeds inside the bound, which must be more than half, with the exact interval of Clopper and Pearson.
    Most,
    /// Each seed.
    Every,
}

/// A statistic of some seeds beside its bound.
pub struct Summary {
    pub value: f64,
    pub low: f64,
    pub high: f64,
    /// Distance of the value to the bound, in standard errors; for each seed, of the nearest one in standard deviations.
    pub distance: Option<f64>,
    pub inside: usize,
    pub seeds: usize,
    pub holds: bool,
}

impl Statistic {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mean => "mean",
            Self::Median => "median",
            Self::Most => "share",
            Self::Every => "every",
        }
    }

    pub fn summary(self, values: &[f64], bound: Bound) -> Summary {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let (seeds, count) = (values.len(), values.len() as f64);
        let inside = values.iter().filter(|&&value| bound.holds(value)).count();
        let (mean, deviation) = mean_and_deviation(values);
        let per_error = |distance: f64, error: f64| (error > 0.0).then_some(distance / error);
        let (value, low, high, distance) = match self {
            Self::Mean => {
                let error = deviation / count.sqrt();
                let reach = student(seeds) * error;
                (mean, mean - reach, mean + reach, per_error(bound.distance(mean), error))
            }
            Self::Median => {
                let rank = median_rank(seeds);
                let (low, high) = if rank == 0 {
                    (f64::NEG_INFINITY, f64::INFINITY)
                } else {
                    (sorted[rank - 1], sorted[seeds - rank])
                };
                let median = f64::midpoint(sorted[(seeds - 1) / 2], sorted[seeds / 2]);
                // Of a median of values that are spread as on a bell curve.
                let error = 1.253 * deviation / count.sqrt();
                (median, low, high, per_error(bound.distance(median), error))
            }
            Self::Most => {
                let share = inside as f64 / count;
                let (low, high) = clopper_pearson(inside, seeds);
                (share, low, high, Some((share - 0.5) / (0.5 / count.sqrt())))
            }
            Self::Every => {
                let nearest = |a: &f64, b: &f64| bound.distance(*a).total_cmp(&bound.distance(*b));
                let value = sorted.iter().copied().min_by(nearest).unwrap_or(f64::NAN);
                let distance = per_error(bound.distance(value), deviation);
                (value, sorted[0], sorted[seeds - 1], distance)
            }
        };
        let holds = match self {
            Self::Most => low > 0.5,
            Self::Every => inside == seeds,
            Self::Mean | Self::Median => bound.holds(low) && bound.holds(high),
        };
        Summary { value, low, high, distance, inside, seeds, holds }
    }

    /// Chance that so many other seeds of a model with these values do not keep the bound.
    pub fn false_alarms(self, values: &[f64], bound: Bound, seeds: usize) -> f64 {
        let share = |outside: usize| if outside == 0 { 0.0 } else { outside as f64 / values.len() as f64 };
        let outside = |is: &dyn Fn(f64) -> bool| values.iter().filter(|&&value| is(value)).count();
        match self {
            Self::Mean => {
                let (mean, deviation) = mean_and_deviation(values);
                let side = |distance: f64| {
                    if distance == f64::INFINITY { 0.0 } else { missed(distance, deviation, seeds) }
                };
                side(mean - bound.at_least) + side(bound.at_most - mean)
            }
            Self::Median => {
                let low = share(outside(&|value| value < bound.at_least));
                let high = share(outside(&|value| value > bound.at_most));
                let rank = median_rank(seeds);
                at_least_of(rank, seeds, low) + at_least_of(rank, seeds, high)
            }
            Self::Most => {
                let outside = share(outside(&|value| !bound.holds(value)));
                let allowed =
                    (0..=seeds).take_while(|out| clopper_pearson(seeds - out, seeds).0 > 0.5).count();
                at_least_of(allowed, seeds, outside)
            }
            Self::Every => 1.0 - (1.0 - share(outside(&|value| !bound.holds(value)))).powi(seeds as i32),
        }
    }
}

fn mean_and_deviation(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares = values.iter().map(|value| (value - mean).powi(2)).sum::<f64>();
    (mean, (squares / (count - 1.0).max(1.0)).sqrt())
}

fn student(seeds: usize) -> f64 {
    let freedom = seeds.saturating_sub(1).max(1) as f64;
    StudentsT::new(0.0, 1.0, freedom).map_or(f64::INFINITY, |student| student.inverse_cdf(1.0 - TAIL))
}

/// The order statistic, counted from 1, between which and its mirror image the median lies; 0 where there are too few seeds.
fn median_rank(seeds: usize) -> usize {
    let Ok(coin) = Binomial::new(0.5, seeds as u64) else { return 0 };
    (0..seeds as u64 / 2).take_while(|&below| coin.cdf(below) <= TAIL).count()
}

fn clopper_pearson(inside: usize, seeds: usize) -> (f64, f64) {
    let quantile = |a: usize, b: usize, p: f64| {
        Beta::new(a as f64, b as f64).map_or(f64::NAN, |beta| beta.inverse_cdf(p))
    };
    let low = if inside == 0 { 0.0 } else { quantile(inside, seeds - inside + 1, TAIL) };
    let high = if inside == seeds { 1.0 } else { quantile(inside + 1, seeds - inside, 1.0 - TAIL) };
    (low, high)
}

/// Chance of at least so many of some seeds where each has this chance.
fn at_least_of(count: usize, seeds: usize, chance: f64) -> f64 {
    let Ok(binomial) = Binomial::new(chance, seeds as u64) else { return 1.0 };
    if count == 0 { 1.0 } else { binomial.sf(count as u64 - 1) }
}

/// Steps of an integral.
const STEPS: u32 = 4000;

/// Chance that the interval of a mean reaches a bound which lies so far from the true mean: the lower tail of the noncentral
/// Student distribution, by Simpson's rule over the sample variance.
fn missed(distance: f64, deviation: f64, seeds: usize) -> f64 {
    if deviation <= 0.0 {
        return if distance > 0.0 { 0.0 } else { 1.0 };
    }
    let (Ok(spread), Ok(bell)) = (ChiSquared::new(seeds as f64 - 1.0), Normal::new(0.0, 1.0)) else {
        return 1.0;
    };
    let freedom = seeds as f64 - 1.0;
    let most = freedom + 14.0 * (2.0 * freedom).sqrt() + 60.0;
    let (away, reach) = (distance / (deviation / (seeds as f64).sqrt()), student(seeds));
    // Over the root of the variance, so that nothing is endless at its beginning.
    let (root, mut sum) = (most.sqrt(), 0.0);
    for step in 0..=STEPS {
        let at = root * f64::from(step) / f64::from(STEPS);
        let weight = if step == 0 || step == STEPS { 1.0 } else { f64::from(2 + 2 * (step % 2)) };
        let density = if at > 0.0 { 2.0 * at * spread.pdf(at * at) } else { 0.0 };
        sum += weight * density * bell.cdf(reach * at / freedom.sqrt() - away);
    }
    sum * root / f64::from(STEPS) / 3.0
}
