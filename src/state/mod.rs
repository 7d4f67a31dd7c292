//! Reactive state: the signals that components read, the queue that they send actions to, and the loop that plays frames.

mod animation_loop;
mod dial;

mod later;
mod live;
mod signals;

pub use animation_loop::AnimationLoop;
pub use dial::Dial;
pub use later::later;
pub use live::{Live, live, live_after};
pub use signals::{ActionQueue, AppState};
