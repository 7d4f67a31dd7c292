//! Host handler: commands of the page around the frame become actions, and its state is posted back.

use std::rc::Rc;

use leptos::prelude::*;

use super::channel::{HostChannel, Reply};
use super::current_settings::CurrentSettings;
use super::environment;
use super::protocol::{HostCommand, PageMessage, StateReadouts, StateSettings, StoryProgress};
use super::rate::Throttle;
use super::resize::report_height;
use super::throttled::Throttled;
use crate::i18n::{Locale, Text};
use crate::state::{ActionQueue, AppState, effect, memo, use_action_queue, use_app_state};
use session::Action;
use session::settings::{SettingsPatch, StartSettings};

/// Shortest time between two states, ms.
const STATE_EVERY_MS: f64 = 500.0;

/// Localized text for messages, provided by the UI.
#[derive(Clone, Copy)]
pub struct PageText {
    /// The caption of the story's step; empty where no story is told.
    pub caption: Signal<Text>,
    /// What is on the stage, in sentences.
    pub description: Signal<Text>,
}

/// The host, where there is one.
#[derive(Clone, Copy)]
pub struct Host(StoredValue<Option<Rc<HostChannel>>, LocalStorage>);

impl Host {
    /// Connects with the host while the page lives.
    pub fn connect(settings: CurrentSettings, text: PageText) -> Self {
        let start = settings.start();
        let channel = web_sys::window().and_then(|window| HostChannel::open(window, start.host.as_deref()));
        let host = Self(StoredValue::new_local(channel));
        on_cleanup(move || {
            let _ = host.0.try_update_value(Option::take);
        });
        if let Some(channel) = host.channel() {
            let handler = HostHandler::new(settings, text);
            channel.listen(start.host, move |command, reply| handler.handle(command, reply));
            // After mount, so that the first state is right.
            effect(move || {
                if let Some(channel) = host.channel() {
                    post_ready(&channel);
                    post_states(host, settings);
                    post_captions(host, text.caption);
                    post_progress(host);
                    report_height(&channel);
                }
            });
        }
        host
    }

    /// The page has started again by itself.
    pub fn post_idle(self) {
        self.post(&PageMessage::Idle);
    }

    fn post(self, message: &PageMessage) {
        if let Some(channel) = self.channel() {
            channel.post(message);
        }
    }

    fn channel(self) -> Option<Rc<HostChannel>> {
        self.0.try_get_value().flatten()
    }
}

/// Carries out what a host asks for.
#[derive(Clone, Copy)]
struct HostHandler {
    actions: ActionQueue,
    state: AppState,
    text: PageText,
    settings: CurrentSettings,
}

impl HostHandler {
    fn new(settings: CurrentSettings, text: PageText) -> Self {
        Self { actions: use_action_queue(), state: use_app_state(), text, settings }
    }

    fn handle(self, command: HostCommand, reply: &Reply) {
        match command {
            HostCommand::Get => with_state(self.state, self.settings, |message| reply.send(message)),
            HostCommand::Describe => {
                if let Some(text) = self.text.description.try_get_untracked() {
                    reply.send(&PageMessage::Describe { text: &text });
                }
            }
            HostCommand::Set { settings } => self.apply(&settings.to_settings()),
            HostCommand::Play => self.actions.send(Action::Play),
            HostCommand::Pause => self.actions.send(Action::Pause),
            HostCommand::Step => self.actions.send(Action::Step),
            HostCommand::Reset => self.actions.send(Action::Restart),
        }
    }

    fn apply(self, wanted: &StartSettings) {
        self.settings.remember(wanted);
        if let Some(window) = web_sys::window() {
            let patch = SettingsPatch::new(wanted, &environment::read(&window));
            self.actions.send(Action::Apply(patch));
        }
    }
}

fn post_ready(channel: &HostChannel) {
    let locales = Locale::ALL.map(Locale::code);
    channel.post(&PageMessage::Ready { version: env!("CARGO_PKG_VERSION"), locales: &locales });
}

/// On each change, as often as is allowed; the last one is never left out.
fn post_states(host: Host, settings: CurrentSettings) {
    let state = use_app_state();
    let post = Throttled::new(Throttle::leading(STATE_EVERY_MS), move || {
        with_state(state, settings, |message| host.post(message));
    });
    effect(move || {
        state.view_model.track();
        settings.get();
        post.call();
    });
}

fn post_captions(host: Host, caption: Signal<Text>) {
    effect(move || {
        let text = caption.get();
        if !text.is_empty() {
            host.post(&PageMessage::Caption { text: &text });
        }
    });
}

/// With each step of the story, and when a chapter has been told.
fn post_progress(host: Host) {
    let state = use_app_state();
    let progress =
        memo(move || state.view_model.with(|view_model| view_model.story.map(StoryProgress::from)));
    effect(move || {
        if let Some(progress) = progress.get() {
            host.post(&PageMessage::Progress(progress));
        }
    });
}

/// What is on screen, as a message; nothing after the page is gone.
fn with_state(state: AppState, settings: CurrentSettings, send: impl FnOnce(&PageMessage)) {
    let Some(view_model) = state.view_model.try_get_untracked() else { return };
    let readouts = StateReadouts::from(&view_model.panes.left.readouts);
    let settings = settings.get_untracked();
    send(&PageMessage::State { settings: StateSettings(&settings), readouts });
}
