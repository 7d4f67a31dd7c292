//! Mounts the app; nothing else.

fn main() {
    marrowscope::app::mount();
}
