//! How often something may happen. Pure: the time comes from the caller.

/// Lets so many things through in each second.
#[derive(Debug)]
pub struct Budget {
    per_second: u32,
    second: f64,
    used: u32,
}

impl Budget {
    /// So many a second.
    pub const fn new(per_second: u32) -> Self {
        Self { per_second, second: f64::NEG_INFINITY, used: 0 }
    }

    /// Whether one more may pass at this time, ms.
    pub fn allows(&mut self, now_ms: f64) -> bool {
        if now_ms < self.second || now_ms - self.second >= 1_000.0 {
            (self.second, self.used) = (now_ms, 0);
        }
        self.used = self.used.saturating_add(1);
        self.used <= self.per_second
    }
}

/// Spaces things out: one at a time, and the last one is never lost.
#[derive(Debug)]
pub struct Spacing {
    every_ms: f64,
    last_ms: f64,
}

impl Spacing {
    /// At least so many ms from one to the next.
    pub const fn new(every_ms: f64) -> Self {
        Self { every_ms, last_ms: f64::NEG_INFINITY }
    }

    /// How long the next one has to wait, ms; 0: it may go now, and counts as gone.
    pub fn wait_ms(&mut self, now_ms: f64) -> f64 {
        let wait_ms = self.last_ms + self.every_ms - now_ms;
        if wait_ms > 0.0 && wait_ms <= self.every_ms {
            return wait_ms;
        }
        self.last_ms = now_ms;
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_cut_and_the_next_second_is_free_again() {
        let mut budget = Budget::new(20);
        let passed = |budget: &mut Budget, from_ms: f64| {
            (0..10_000).filter(|at| budget.allows(from_ms + f64::from(*at) / 10_100.0)).count()
        };
        assert_eq!((passed(&mut budget, 0.0), passed(&mut budget, 1_500.0)), (20, 20));
        assert!(budget.allows(0.0), "a clock that runs back locks nobody out");
    }

    #[test]
    fn two_a_second() {
        let mut spacing = Spacing::new(500.0);
        let sent = (0..1_000).filter(|at| spacing.wait_ms(f64::from(*at) * 10.0) == 0.0).count();
        assert_eq!(sent, 20);
        assert_eq!(spacing.wait_ms(-1e9), 0.0, "a clock that runs back locks nobody out");
    }
}
