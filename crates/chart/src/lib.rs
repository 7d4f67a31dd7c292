//! `chart`: scales, ticks and paths of charts: from numbers to places in a drawing and to what stands in a path's `d`. No words, no
//! colours, no web.
//!
//! ```
//! use chart::{Scale, line, ticks};
//!
//! let (x, y) = (Scale::new((0.0, 60.0), (0.0, 300.0)), Scale::new((0.0, 1.0), (100.0, 0.0)));
//! let points = [(0.0, 0.5), (30.0, 0.25)].map(|(day, share)| (x.at(day), y.at(share)));
//! assert_eq!(line(&points), "M0 50L150 75");
//! assert_eq!(ticks(0.0, 60.0, 4), [0.0, 20.0, 40.0, 60.0]);
//! ```
//!
//! Whatever it is given, it gives finite numbers and does not panic: a value that is no number ends a line, and another begins after it.

mod days;
mod path;
mod scale;
mod spread;
mod ticks;

pub use days::{DAYS_PER_WEEK, day_step, days_shown};
pub use path::{band, line, steps, uprights};
pub use scale::Scale;
pub use spread::spread;
pub use ticks::ticks;
