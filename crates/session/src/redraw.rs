//! Redraw state: whether a picture is due, and why.

/// Whether a picture is due. Only what was asked for publishes a view model at once, and is drawn even while nobody sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Redraw {
    /// The last picture stands.
    None,
    /// Something has moved, or the last picture was partial: a frame that has time draws it.
    Pending,
    /// Something was asked for.
    Requested,
}

impl Redraw {
    /// At least this is due now.
    pub fn at_least(&mut self, due: Self) {
        *self = (*self).max(due);
    }

    /// What is left to do after a frame.
    pub fn end_frame(&mut self, is_drawn: bool) {
        *self = if is_drawn { Self::None } else { (*self).min(Self::Pending) };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_that_a_frame_skips_stays_pending_until_it_is_drawn() {
        let mut redraw = Redraw::None;
        redraw.at_least(Redraw::Requested);
        redraw.at_least(Redraw::Pending);
        assert_eq!(redraw, Redraw::Requested);
        redraw.end_frame(false);
        assert_eq!(redraw, Redraw::Pending);
        redraw.end_frame(true);
        assert_eq!(redraw, Redraw::None);
        redraw.end_frame(false);
        assert_eq!(redraw, Redraw::None);
    }
}
