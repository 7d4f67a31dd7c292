//! Reactive state: the signals that components read, the queue that they send actions to, and the loop that plays frames.

mod dial;
mod frame_loop;
mod later;
mod live;
mod signals;

pub use dial::Dial;
pub use frame_loop::AnimationLoop;
pub use later::later;
pub use live::{Live, live, live_after};
pub use signals::{ActionQueue, AppState};
