//! Keys of a show of hands.

/// What is done with the hands of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandKey {
    /// One more, or with Shift one less, for this choice, from 1.
    Count(u8),
    /// What happens is shown.
    Reveal,
}

impl HandKey {
    /// Of a key: whatever is on the keys of digits with Shift, they come here as digits. Enter presses what has the focus, if
    /// that can be pressed.
    pub fn of(key: &str, is_on_button: bool) -> Option<Self> {
        match key {
            "1" | "2" | "3" | "4" => key.parse().ok().map(Self::Count),
            "Enter" if !is_on_button => Some(Self::Reveal),
            _ => None,
        }
    }
}
