//! Theme choice: which of the themes that a host, a device and a presenter ask for is the theme of the page.

use render::{SystemColours, Theme};

/// Who asks for what.
#[derive(Clone, Copy, Debug)]
pub struct ThemeChoice {
    /// What the device prefers, or what the session began with.
    device: Theme,
    /// What a person or the host has asked for: then the device has no say.
    requested: Option<Theme>,
    is_presenting: bool,
    /// Colours that the system forces on every page.
    forced: Option<SystemColours>,
}

impl ThemeChoice {
    /// Begins with a theme, which the device may change unless somebody has asked for it.
    pub const fn new(theme: Theme, requested: Option<Theme>) -> Self {
        Self { device: theme, requested, is_presenting: false, forced: None }
    }

    /// Begins again with a theme. What the system forces stays, and so does presenting.
    pub const fn restart(&mut self, theme: Theme, requested: Option<Theme>) {
        self.device = theme;
        self.requested = requested;
    }

    /// Somebody asks for a theme.
    pub const fn request(&mut self, theme: Theme) {
        self.requested = Some(theme);
        // Who asks now has seen the page as it is presented.
        self.is_presenting = false;
    }

    /// The device prefers a theme.
    pub const fn set_device(&mut self, theme: Theme) {
        self.device = theme;
    }

    /// A lit room needs the bright theme while the page is presented; who asked for the dark one sits in no lit room.
    pub const fn set_presenting(&mut self, is_presenting: bool) {
        self.is_presenting = is_presenting;
    }

    /// The system forces its colours, or no longer does.
    pub const fn set_forced(&mut self, colours: Option<SystemColours>) {
        self.forced = colours;
    }

    /// The theme of the page.
    pub fn page(&self) -> Theme {
        match self.requested {
            Some(Theme::Dark) => Theme::Dark,
            _ if self.is_presenting => Theme::Bright,
            requested => requested.unwrap_or(self.device),
        }
    }

    /// The theme of pictures, to which browsers force no colours.
    pub fn picture(&self) -> Theme {
        self.forced.map_or_else(|| self.page(), Theme::Forced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_device_has_no_say_once_a_theme_was_asked_for() {
        let mut choice = ThemeChoice::new(Theme::Light, None);
        choice.set_device(Theme::Dark);
        assert_eq!(choice.page(), Theme::Dark);
        choice.request(Theme::Bright);
        choice.set_device(Theme::Light);
        assert_eq!(choice.page(), Theme::Bright);
    }

    #[test]
    fn presenting_is_bright_until_it_ends_or_another_theme_is_asked_for() {
        let mut choice = ThemeChoice::new(Theme::Dark, None);
        choice.set_presenting(true);
        assert_eq!(choice.page(), Theme::Bright);
        choice.set_presenting(false);
        assert_eq!(choice.page(), Theme::Dark);
        choice.set_presenting(true);
        choice.request(Theme::Light);
        assert_eq!(choice.page(), Theme::Light);
    }

    #[test]
    fn presenting_leaves_a_dark_room_dark() {
        let mut choice = ThemeChoice::new(Theme::Dark, Some(Theme::Dark));
        choice.set_presenting(true);
        assert_eq!(choice.page(), Theme::Dark);
        choice.restart(Theme::Dark, Some(Theme::Dark));
        assert_eq!(choice.page(), Theme::Dark, "after a restart as well");
        choice.restart(Theme::Dark, None);
        assert_eq!(choice.page(), Theme::Bright, "the device alone asks for no dark room");
    }

    #[test]
    fn forced_colours_are_those_of_the_picture_alone() {
        let colours =
            SystemColours { canvas: [0; 3], text: [255; 3], highlight: [9; 3], highlight_text: [0; 3] };
        let mut choice = ThemeChoice::new(Theme::Dark, None);
        choice.set_forced(Some(colours));
        assert_eq!((choice.page(), choice.picture()), (Theme::Dark, Theme::Forced(colours)));
    }
}
