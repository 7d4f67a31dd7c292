//! Reactive state: the signals that components read, the queue that they send actions to, and the loop that plays frames.

mod animation_loop;
mod app_state;
mod reactive;

pub use animation_loop::AnimationLoop;
pub use app_state::{ActionQueue, AppState, use_action_queue, use_app_state};
pub use reactive::{Changing, dynamic_flag, dynamic_text, dynamic_value, dynamic_view, effect, memo, when};
