//! Rate limits: how often something may happen. Pure: the time comes from the caller.

/// Allows at most a number of calls a second.
#[derive(Debug)]
pub struct RateLimiter {
    per_second: u32,
    second_ms: f64,
    used: u32,
}

impl RateLimiter {
    /// So many a second.
    pub const fn new(per_second: u32) -> Self {
        Self { per_second, second_ms: f64::NEG_INFINITY, used: 0 }
    }

    /// Whether one more may pass at this time, ms.
    pub fn allows(&mut self, now_ms: f64) -> bool {
        if now_ms < self.second_ms || now_ms - self.second_ms >= 1_000.0 {
            (self.second_ms, self.used) = (now_ms, 0);
        }
        self.used = self.used.saturating_add(1);
        self.used <= self.per_second
    }
}

/// What becomes of a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Call {
    /// It runs now.
    Now,
    /// It runs after this delay, ms.
    After(f64),
    /// One that is to run already stands for it too.
    Pending,
}

/// Lets one call through in each interval; the last one is never lost.
#[derive(Debug)]
pub struct Throttle {
    interval_ms: f64,
    /// Whether the first call after a rest runs at once, or waits for others like it.
    leading: bool,
    last_ms: f64,
    pending: bool,
}

impl Throttle {
    /// Leading edge: at once, then at most once in this interval, ms.
    pub const fn leading(interval_ms: f64) -> Self {
        Self { interval_ms, leading: true, last_ms: f64::NEG_INFINITY, pending: false }
    }

    /// So many ms after the first of some calls, once for all of them.
    pub const fn trailing(interval_ms: f64) -> Self {
        Self { leading: false, ..Self::leading(interval_ms) }
    }

    /// A call at this time, ms.
    pub fn call(&mut self, now_ms: f64) -> Call {
        if self.pending {
            return Call::Pending;
        }
        let wait_ms = if self.leading { self.last_ms + self.interval_ms - now_ms } else { self.interval_ms };
        // More than an interval: the clock has run back.
        if wait_ms > 0.0 && wait_ms <= self.interval_ms {
            self.pending = true;
            return Call::After(wait_ms);
        }
        self.last_ms = now_ms;
        Call::Now
    }

    /// A call that had to wait runs at this time, ms.
    pub fn run_pending(&mut self, now_ms: f64) {
        (self.pending, self.last_ms) = (false, now_ms);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_cut_and_the_next_second_is_free_again() {
        let mut limiter = RateLimiter::new(20);
        let passed = |limiter: &mut RateLimiter, from_ms: f64| {
            (0..10_000).filter(|at| limiter.allows(from_ms + f64::from(*at) / 10_100.0)).count()
        };
        assert_eq!((passed(&mut limiter, 0.0), passed(&mut limiter, 1_500.0)), (20, 20));
        assert!(limiter.allows(0.0), "a clock that runs back locks nobody out");
    }

    /// When calls run that are made every 10 ms, ms.
    fn runs(mut throttle: Throttle, until_ms: u32) -> Vec<f64> {
        let (mut runs, mut due_ms) = (Vec::new(), f64::INFINITY);
        for now_ms in (0..until_ms).step_by(10).map(f64::from) {
            if now_ms >= due_ms {
                throttle.run_pending(now_ms);
                runs.push(now_ms);
                due_ms = f64::INFINITY;
            }
            match throttle.call(now_ms) {
                Call::Now => runs.push(now_ms),
                Call::After(wait_ms) => due_ms = now_ms + wait_ms,
                Call::Pending => {}
            }
        }
        runs
    }

    #[test]
    fn calls_are_spaced_and_the_last_one_is_not_lost() {
        assert_eq!(runs(Throttle::leading(500.0), 1_510), [0.0, 500.0, 1_000.0, 1_500.0]);
        assert_eq!(runs(Throttle::trailing(200.0), 610), [200.0, 400.0, 600.0]);
        let mut throttle = Throttle::leading(500.0);
        let calls = [0.0, 100.0, 200.0].map(|now_ms| throttle.call(now_ms));
        assert_eq!(calls, [Call::Now, Call::After(400.0), Call::Pending]);
    }

    #[test]
    fn a_clock_that_runs_back_locks_nobody_out() {
        let mut throttle = Throttle::leading(500.0);
        throttle.call(1e9);
        assert_eq!(throttle.call(0.0), Call::Now);
    }
}
