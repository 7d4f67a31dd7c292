//! Idle clock: when a page without input warns, and when it starts again. Pure.

/// A longer time between two looks was no waiting before a warning: the machine slept, or the page did.
const LONGEST_LOOK_S: f64 = 2.0;

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// The warning stands.
    Warning,
    /// The page starts again.
    Restart,
}

/// Counts the time without input.
#[derive(Clone, Copy, Debug)]
pub struct IdleClock {
    idle_s: f64,
    warning_s: f64,
    input_s: f64,
    looked_s: f64,
    /// For how many seconds the warning was there to be read, where it is.
    warned: Option<f64>,
}

impl IdleClock {
    /// Starts again after `idle_s` without input, of which the warning stands for the last `warning_s`.
    pub const fn new(idle_s: f64, warning_s: f64, now_s: f64) -> Self {
        Self { idle_s, warning_s, input_s: now_s, looked_s: now_s, warned: None }
    }

    /// Somebody is there.
    pub const fn input(&mut self, now_s: f64) {
        self.input_s = now_s;
        self.warned = None;
    }

    /// What is due now. The warning stands for all of its time while the page is awake, however long it slept before.
    pub fn look(&mut self, now_s: f64) -> Due {
        let passed_s = (now_s - self.looked_s).clamp(0.0, LONGEST_LOOK_S);
        self.looked_s = now_s;
        // A clock that was put back counts from now on.
        self.input_s = self.input_s.min(now_s);
        match &mut self.warned {
            Some(warned) => {
                *warned += passed_s;
                if *warned < self.warning_s {
                    return Due::Warning;
                }
                self.input(now_s);
                Due::Restart
            }
            None if now_s - self.input_s >= self.idle_s - self.warning_s => {
                self.warned = Some(0.0);
                Due::Warning
            }
            None => Due::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Looks twice a second until something else is due; when that is, and what.
    fn next(clock: &mut IdleClock, from_s: f64) -> (f64, Due) {
        let now = clock.look(from_s);
        let later = (1..2_000).map(|look| from_s + f64::from(look) * 0.5);
        later.map(|at_s| (at_s, clock.look(at_s))).find(|(_, due)| *due != now).unwrap_or((f64::NAN, now))
    }

    #[test]
    fn it_warns_in_time_and_then_starts_again() {
        let mut clock = IdleClock::new(120.0, 20.0, 0.0);
        assert_eq!(next(&mut clock, 0.0), (100.0, Due::Warning));
        assert_eq!(next(&mut clock, 100.0), (120.0, Due::Restart));
        assert_eq!(next(&mut clock, 120.5), (220.0, Due::Warning));
    }

    #[test]
    fn after_a_sleep_the_whole_warning_comes_first() {
        let mut clock = IdleClock::new(120.0, 20.0, 0.0);
        clock.look(1.0);
        assert_eq!(clock.look(3_600.0), Due::Warning);
        assert_eq!(next(&mut clock, 3_600.5).1, Due::Restart);
        let mut clock = IdleClock::new(120.0, 20.0, 0.0);
        assert_eq!(next(&mut clock, 0.0), (100.0, Due::Warning));
        assert_eq!(clock.look(3_700.0), Due::Warning, "nobody has read it meanwhile");
        let (at_s, due) = next(&mut clock, 3_700.5);
        assert!(due == Due::Restart && at_s >= 3_717.0, "at {at_s}");
    }

    #[test]
    fn input_takes_the_warning_away() {
        let mut clock = IdleClock::new(120.0, 20.0, 0.0);
        assert_eq!(clock.look(110.0), Due::Warning);
        clock.input(111.0);
        assert_eq!((clock.look(111.5), clock.look(200.0)), (Due::Nothing, Due::Nothing));
        assert_eq!(clock.look(5.0), Due::Nothing, "a clock that was put back");
        assert_eq!(next(&mut clock, 5.5), (105.0, Due::Warning));
    }
}
