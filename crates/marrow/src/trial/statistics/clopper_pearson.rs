//! Clopper and Pearson's exact interval of a share.

use statrs::distribution::{Beta, ContinuousCDF};

use crate::trial::statistics::CONFIDENCE;

/// The exact 95 % interval of a share of `n` of which `count` were seen: 0 to 1.
pub fn clopper_pearson(count: u32, n: u32) -> (f64, f64) {
    if n == 0 {
        return (0.0, 1.0);
    }
    let (count, n, tail) = (f64::from(count.min(n)), f64::from(n), 0.5 * (1.0 - CONFIDENCE));
    // Both shapes are positive here: a distribution there is.
    let quantile = |a: f64, b: f64, p: f64| Beta::new(a, b).map_or(f64::NAN, |beta| beta.inverse_cdf(p));
    let low = if count > 0.0 { quantile(count, n - count + 1.0, tail) } else { 0.0 };
    let high = if count < n { quantile(count + 1.0, n - count, 1.0 - tail) } else { 1.0 };
    (low, high)
}
