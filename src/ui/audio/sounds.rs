//! Sounds: a soft tone for a step of a treatment, seldom, with its words on screen.

use ::i18n::msg::family;
use leptos::prelude::*;
use marrow::EventKind;

use super::Audio;
use crate::i18n::{Text, use_i18n};
use crate::state::{effect, use_app_state};
use crate::web::Tones;
use session::{EventCounts, ViewModel};

/// Shortest time between two tones, ms.
const CUE_EVERY_MS: f64 = 1_500.0;
/// Where more days pass between two looks, the run was taken to another moment, and nothing is heard.
const MOST_DAYS: f32 = 8.0;

/// Steps that are heard, the rarest first, and the pitch from which and to which their tone glides, Hz.
const CUES: [(EventKind, (f32, f32)); 8] = [
    (EventKind::Infused, (523.0, 784.0)),
    (EventKind::Engrafted, (392.0, 587.0)),
    (EventKind::Apoptosis, (330.0, 220.0)),
    (EventKind::Engulfed, (294.0, 196.0)),
    (EventKind::Expanded, (587.0, 659.0)),
    (EventKind::Bridged, (440.0, 494.0)),
    (EventKind::Gripped, (392.0, 440.0)),
    (EventKind::Bound, (523.0, 523.0)),
];

/// What has been counted at a moment.
#[derive(Clone, Copy)]
struct Counted {
    day: f32,
    counts: EventCounts,
}

impl Counted {
    fn of(view_model: &ViewModel) -> Self {
        let pane = &view_model.panes.left;
        Self { day: pane.readouts.day, counts: pane.event_counts }
    }
}

/// The step that is heard: the rarest that has happened since the last look.
fn cue(view_model: &ViewModel, last: &Counted) -> Option<(EventKind, (f32, f32))> {
    let now = Counted::of(view_model);
    if !(0.0..=MOST_DAYS).contains(&(now.day - last.day)) || !view_model.playing {
        return None;
    }
    let happened = |kind: EventKind| {
        view_model.panes.left.agents.iter().any(|agent| {
            let count = |counts: &EventCounts| {
                counts.steps(*agent).find(|(step, _)| *step == kind).map(|(_, count)| count)
            };
            count(&now.counts) > count(&last.counts)
        })
    };
    CUES.into_iter().find(|(kind, _)| happened(*kind))
}

/// Sounds while they are switched on.
pub fn follow(audio: Audio, blank: RwSignal<bool>) {
    let (i18n, view_model) = (use_i18n(), use_app_state().view_model);
    let tones = StoredValue::new_local(None::<Tones>);
    let last = StoredValue::new(None::<Counted>);
    let played_ms = StoredValue::new(f64::NEG_INFINITY);
    effect(move || {
        // From the press that switches them on: browsers allow no sound before.
        let wanted = if audio.sounds.get() { Tones::new() } else { None };
        let _ = tones.try_set_value(wanted);
        let _ = last.try_set_value(None);
        audio.cue.set(Text::default());
    });
    effect(move || {
        if !audio.sounds.get() {
            return;
        }
        view_model.with(|view_model| {
            let before = last.try_update_value(|last| last.replace(Counted::of(view_model))).flatten();
            let now_ms = js_sys::Date::now();
            let is_due = !(0.0..CUE_EVERY_MS).contains(&(now_ms - played_ms.get_value()));
            let Some(cue) =
                before.filter(|_| is_due && !blank.get_untracked()).and_then(|last| cue(view_model, &last))
            else {
                return;
            };
            played_ms.set_value(now_ms);
            let _ =
                tones.try_with_value(|tones| tones.as_ref().map(|tones| tones.play(cue.1, audio.loudness())));
            audio.cue.set(i18n.t(family::EVENT.id(cue.0.id())));
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::{AgentId, Setup, Size, Stage};
    use session::{Action, FrameInput, LabelMetrics, PaneSet, Session, SessionConfig, View, Viewport};

    #[test]
    fn what_a_treatment_does_is_heard_and_a_jump_is_not() {
        let setup = Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() };
        let mut session =
            Session::new(&SessionConfig { view: View::Explore, setup, ..SessionConfig::default() });
        let mut look = |actions: &[Action], playing: bool| {
            let _ = session.update(FrameInput {
                now_ms: 0.0,
                actions: &mut actions.to_vec(),
                viewports: PaneSet::single(Viewport { css_px: (400.0, 300.0), device_px: (400, 300) }),
                label_metrics: &LabelMetrics::default(),
                visible: true,
            });
            ViewModel { playing, ..session.view_model() }
        };
        let agent = AgentId::from_id("antibody").unwrap();
        let before = Counted::of(&look(&[Action::StartAgent(agent)], true));
        let after = look(&[Action::Step, Action::Step, Action::Step], true);
        let heard = cue(&after, &before).map(|(kind, _)| kind);
        assert!(heard.is_some(), "three days of antibody are silent");
        assert_eq!(cue(&after, &Counted::of(&after)), None, "nothing new");
        assert_eq!(cue(&ViewModel { playing: false, ..after }, &before), None, "time does not run");
        let later = look(&vec![Action::Step; 12], true);
        assert_eq!(cue(&later, &before), None, "the run was taken to another moment");
    }
}
