//! On screen: what a page was started with, overlaid by what it shows now. This is the form of links, of the address, of saved
//! files and of the links to other languages. Pure.

use marrow::MProtein;
use story::Path;

use super::{CameraChoice, FollowChoice, StartSettings, TherapyPlan, Wording};

impl StartSettings {
    /// These, as a page shows them now: `state` is what [`crate::Session::settings`] says. A name of the state that it does not
    /// need is written out where an address has named it, so that the later part of an address takes back the earlier one.
    ///
    /// Who may steer a page is between it and the page around it: `host` is never in it.
    pub fn showing(self, state: &Self) -> Self {
        let state = state.clone();
        let usual_m_protein = |kind: &MProtein| self.m_protein.is_some() || *kind != MProtein::default();
        Self {
            host: None,
            view: state.view,
            path: state.path.filter(|path| self.path.is_some() || *path != Path::default()).or(self.path),
            words: state
                .words
                .filter(|words| self.words.is_some() || *words != Wording::default())
                .or(self.words),
            chapter: state.chapter,
            beat: state.beat,
            play: state.play,
            speed: state.speed,
            seed: state.seed.or(self.seed),
            stage: state.stage.or(self.stage),
            size: state.size.or(self.size),
            m_protein: state.m_protein.filter(usual_m_protein).or(self.m_protein),
            therapies: state.therapies.or(self.therapies.map(|_| TherapyPlan::default())),
            right: state.right.or(self.right.map(|_| TherapyPlan::default())),
            day: state.day.or(self.day.map(|_| 0)),
            camera: state.camera.or(self.camera.map(|_| CameraChoice::Whole)),
            setting: state.setting.or(self.setting),
            people: state.people.or(self.people),
            months: state.months.or(self.months),
            chance: state.chance.or(self.chance),
            follow: state.follow.or(self.follow.map(|_| FollowChoice::None)),
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::settings::parse;

    #[test]
    fn what_was_said_before_is_taken_back() {
        let start = parse(
            "therapies=car_t&day=72&camera=1,2,30&follow=7&right=imid&host=https://a.example&idle=90",
            "",
        );
        let state = parse("view=explore&play=0&speed=1&seed=7&m_protein=igg", "").0;
        let shown = start.0.showing(&state).fragment();
        let expected =
            "view=explore&therapies=&seed=7&play=0&speed=1&idle=90&day=0&right=&camera=whole&follow=none";
        assert_eq!(shown, expected);
    }

    #[test]
    fn nothing_more_is_said_than_must_be() {
        let state = parse("view=story&chapter=1&beat=crowding&play=1&speed=1", "").0;
        let shown = parse("seed=5&m_protein=iga", "").0.showing(&state);
        assert_eq!(
            shown.fragment(),
            "view=story&chapter=1&beat=crowding&seed=5&play=1&speed=1&m_protein=iga"
        );
    }
}
