//! Page layout: title, stage, controls, the story or the treatments, readouts, legend, about.

use ::i18n::msg;
use leptos::html::Div;
use leptos::prelude::*;

use super::about::About;
use super::address_changes::follow_address_changes;
use super::audio::{Audio, AudioControls, SoundWords};
use super::blood::Blood;
use super::branding::{self, Institution};
use super::care_team_questions::CareTeamQuestions;
use super::cell_card::CellCard;
use super::class_runs::{ClassRuns, ClassRunsPart};
use super::classroom::{Classroom, NotesBeside, ProjectorCheck};
use super::compare::Difference;
use super::contact::ContactName;
use super::controls::Controls;
use super::deferred_view::{DeferredViews, deferred_view};
use super::described::Described;
use super::description::Description;
use super::diagnostics::log_quality;
use super::event_controls::{ChosenEvent, EventControls};
use super::evidence::EvidenceLine;
use super::folded::Folded;
use super::history_controls::HistoryControls;
use super::kiosk_reset::KioskReset;
use super::language_choice::{LanguageChoice, ReviewNotice};
use super::legend::Legend;
use super::marrow_bar::MarrowBar;
use super::notice::Notice;
use super::outline::Outline;
use super::pointer_rest::use_moving_pointer;
use super::presenting::Presenting;
use super::print;
use super::reading_matter;
use super::release_info::ReleaseInfo;
use super::run_choices::RunChoices;
use super::share::Share;
use super::shortcuts::Scope;
use super::side_effects::SideEffects;
use super::speech::{LiveRegion, Speech};
use super::stage::Stage;
use super::step_controls::StepControls;
use super::story::Story;
use super::theme::follow_theme;
use super::therapies::Therapies;
use super::time_line::TimeLine;
use super::transcript::Transcript;
use super::trial::Trial;
use super::view_switch::ViewSwitch;
use super::visibility::track_visibility;
use super::vital_signs::VitalSigns;
use crate::host::current_settings::CurrentSettings;
use crate::host::handler::{Host, PageText};
use crate::host::url::Parts;
use crate::i18n::{I18n, use_i18n};
use crate::state::{AppState, dynamic_flag, use_app_state};
use crate::text::{caption, describe};
use crate::web;
use session::settings::{ControlSet, SettingError, StartSettings};
use session::{Session, Side, View};
use web_sys::window;

/// What a host may be told in words.
fn page_text(state: AppState, i18n: I18n) -> PageText {
    PageText {
        caption: caption(state, i18n).into(),
        description: Signal::derive(move || state.view_model.with(|view_model| describe(view_model, i18n))),
    }
}

/// Everything between the header and the end.
#[component]
pub fn Page(
    /// The run that the stage plays.
    session: StoredValue<Session, LocalStorage>,
    /// Settings of the address that could not be used and are told here.
    notices: Vec<SettingError>,
    /// Settings of the address that are in use.
    settings: StartSettings,
    /// What the page was opened with before it went on in this language.
    home: Option<StartSettings>,
    /// Whether the address asks for light or dark, so that the device has no say.
    theme_is_fixed: bool,
    /// Whether few frames a second will do.
    low_rate: bool,
) -> impl IntoView {
    let (i18n, state) = (use_i18n(), use_app_state());
    let labels_shown = RwSignal::new(true);
    let (keys_on, blank, presenting) = (RwSignal::new(true), RwSignal::new(false), Presenting::follow());
    let current_settings = CurrentSettings::new(settings.clone(), home);
    let (event, class_runs) = (ChosenEvent::provide(current_settings), ClassRuns::provide());
    let classroom = Classroom::provide(Scope { keys_on, blank, presenting, event });
    let (speech, audio, deferred) = (Speech::provide(blank), Audio::provide(blank), DeferredViews::provide());
    web::follow_seen_part();
    print::prepare();
    log_quality();
    let page = NodeRef::<Div>::new();
    track_visibility(page, blank);
    follow_theme(theme_is_fixed);
    let on_reset = Callback::new(move |()| {
        blank.set(false);
        keys_on.set(true);
        labels_shown.set(true);
        class_runs.close();
        speech.reset();
        audio.reset();
        web::reset_folds();
        classroom.reset();
        state.sweep();
    });
    let notices = RwSignal::new(notices);
    let wanted = window().and_then(|window| reading_matter::named_in(&Parts::of_address(&window)));
    follow_address_changes(current_settings, notices, on_reset);
    let host = Host::connect(current_settings, page_text(state, i18n));
    settings.accent.into_iter().for_each(branding::apply);
    let controls = settings.controls.filter(|controls| *controls != ControlSet::Full).map(<&str>::from);
    let institution = settings.institution;
    provide_context(ContactName(settings.contact));
    provide_context(settings.region.unwrap_or_default());
    provide_context(settings.chapters.unwrap_or_default());
    let pointer_moves = use_moving_pointer();
    let shows = move |view: View| move || state.view.get() == view;
    let (story, explore) = (shows(View::Story), shows(View::Explore));
    let (compare, trial) = (shows(View::Compare), shows(View::Trial));
    let free = move || explore() || compare();
    let watching = move || state.view_model.with(|view_model| view_model.watches_a_person());
    view! {
        <div class="page" node_ref=page data-view=move || state.view.get().id() data-controls=controls class:watching=watching class:presenting=dynamic_flag(move || presenting.get()) class:notes-beside=dynamic_flag(move || classroom.speaker.beside.get()) class:pointer-moves=pointer_moves>
            <header class="page-header">
                <h1>{i18n.t(msg::APP_NAME)}</h1>
                <p class="tagline">{i18n.t(msg::APP_TAGLINE)}</p>
                <ViewSwitch />
                <LanguageChoice settings=current_settings />
            </header>
            <Notice errors=notices />
            <main class="page-main">
                <section class="stage-area" aria-labelledby="stage-heading">
                    <h2 id="stage-heading" class="visually-hidden">{i18n.t(msg::STAGE_HEADING)}</h2>
                    <div class="stage-first">
                        <Stage session settings=current_settings low_rate labels_shown deferred />
                        <CellCard />
                        <Controls labels_shown presenting />
                        <SoundWords />
                        <Show when=explore><VitalSigns /></Show>
                        <Show when=compare><Difference /></Show>
                    </div>
                    <Description />
                </section>
                <Show when=story><Story /></Show>
                <Show when=trial><Trial /></Show>
                <Show when=free>
                    <div class="treat">
                        <Therapies />
                        <RunChoices />
                    </div>
                </Show>
                {deferred_view(move || view! { <TimeLine><EventControls /><StepControls /><Show when=explore><HistoryControls /></Show><ClassRunsPart /></TimeLine> })}
                <Show when=free>
                    <Folded id="found" class="found" heading=msg::FOUND_HEADING>
                        <Show when=explore><SideEffects /></Show>
                        <EvidenceLine />
                        <Show when=compare><EvidenceLine side=Side::Right /></Show>
                    </Folded>
                </Show>
                {deferred_view(move || view! {
                    <Folded id="readouts" class="readouts" heading=msg::READOUTS_HEADING>
                        <MarrowBar />
                        <Blood />
                    </Folded>
                })}
                {deferred_view(|| view! { <Legend /> })}
                {deferred_view(move || { reading_matter::open_at_start(wanted); view! { <About keys_on blank><CareTeamQuestions /><Outline /><Transcript /><Described /><AudioControls /><Share settings=current_settings /><ProjectorCheck settings=current_settings /></About> } })}
            </main>
            <footer class="page-footer">
                <p>{i18n.t(msg::EDUCATION_ONLY)}</p>
                <ReviewNotice />
                <ReleaseInfo />
                <Institution named=institution />
            </footer>
            <NotesBeside />
            <KioskReset current=current_settings host on_reset />
            <button type="button" class="blank" hidden=dynamic_flag(move || !blank.get()) on:click=move |_| blank.set(false)><span>{i18n.t(msg::BLANK)}</span></button>
            <LiveRegion />
        </div>
    }
}
