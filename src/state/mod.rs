//! Reactive state: the signals that components read, the queue that they send actions to, and the loop that plays frames.

mod app_state;
mod frame_loop;

pub use app_state::{ActionQueue, AppState, use_action_queue, use_app_state};
pub use frame_loop::AnimationLoop;
