//! Log-normal distribution of a trait that cannot be negative, by its median and the sigma of its logarithm.

/// How a trait is spread among people.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LogNormal {
    /// Half of the people have less.
    pub median: f32,
    /// Standard deviation of the logarithm.
    pub sigma: f32,
}

impl LogNormal {
    pub(super) const fn new(median: f32, sigma: f32) -> Self {
        Self { median, sigma }
    }

    pub(super) const fn of([median, sigma]: [f32; 2]) -> Self {
        Self { median, sigma }
    }

    /// The trait of a person who lies so many standard deviations from the median.
    pub(super) fn at(self, deviation: f32) -> f32 {
        self.median * libm::expf(self.sigma * deviation)
    }
}
