//! The page: title, stage, controls, the story or the treatments, readouts, legend, about.

use crate::ui::prelude::*;

use super::Reader;
use super::about::About;
use super::blood::Blood;
use super::branding::{self, Institution};
use super::care_team_questions::Questions;
use super::cell_card::CellCard;
use super::compare::{Difference, SideChoice};
use super::controls::Controls;
use super::description::Description;
use super::evidence::EvidenceLine;
use super::following::in_turn;
use super::history_controls::Past;
use super::kiosk_reset::KioskReset;
use super::language_choice::{LanguageChoice, ReviewNotice};
use super::legend::Legend;
use super::marrow_bar::MarrowBar;
use super::notice::Notice;
use super::presenting::Presenting;
use super::print;
use super::run_choices::RunChoices;
use super::run_description::describe;
use super::share::Share;
use super::shortcuts::{self, Reach};
use super::side_effects::SideEffects;
use super::stage::Stage;
use super::story::{Story, caption};
use super::theme::follow_theme;
use super::therapies::Therapies;
use super::time_line::TimeLine;
use super::transcript::Transcript;
use super::view_switch::ViewSwitch;
use super::visibility::follow_sight;
use crate::host::current_settings::CurrentSettings;
use crate::host::handler::{Host, PageText};
use crate::state::{AppState, Dial, live};
use session::settings::{ControlSet, SettingError, StartSettings};
use session::{Session, View};

/// Everything between the header and the end.
#[component]
pub fn Page(
    /// The run that the stage plays.
    session: StoredValue<Session, LocalStorage>,
    /// Settings of the address that could not be used.
    setting_errors: Vec<SettingError>,
    /// Settings of the address that are in use.
    settings: StartSettings,
    /// Whether the address asks for light or dark, so that the device has no say.
    theme_is_fixed: bool,
    /// Whether few frames a second will do.
    low_rate: bool,
) -> impl IntoView {
    let (reader, signals) = (Reader::here(), AppState::here());
    let labels_shown = Dial::new(true);
    let (keys_on, blank, presenting) = (Dial::new(true), Dial::new(false), Presenting::follow());
    shortcuts::listen(Reach { keys_on, blank });
    print::prepare();
    follow_sight();
    follow_theme(theme_is_fixed);
    let present = CurrentSettings::new(settings.clone());
    let words = caption();
    let text = PageText {
        caption: Signal::derive(move || words.get()),
        description: Signal::derive(move || signals.report.with(|report| describe(report, reader))),
    };
    let host = Host::connect(present, text);
    settings.accent.into_iter().for_each(branding::wear);
    let controls = settings.controls.filter(|controls| *controls != ControlSet::Full).map(<&str>::from);
    let institution = settings.institution.clone();
    let is = move |view: View| live(move || signals.view.get() == view);
    let (story, explore, compare) = (is(View::Story), is(View::Explore), is(View::Compare));
    view! {
        <div class="page" data-view=move || signals.view.get().id() data-controls=controls class:presenting=move || presenting.get()>
            <header class="page-header">
                <h1>{reader.text("app-name")}</h1>
                <p class="tagline">{reader.text("app-tagline")}</p>
                <ViewSwitch />
                <LanguageChoice />
            </header>
            <Notice errors=setting_errors />
            <main class="page-main">
                <section class="stage-area" aria-labelledby="stage-heading">
                    <h2 id="stage-heading" class="visually-hidden">{reader.text("stage-heading")}</h2>
                    <Stage session settings=present low_rate labels_shown />
                    <CellCard />
                    <Controls labels_shown presenting />
                    {move || compare.get().then(|| view! { <Difference /> }.into_any())}
                    <Description />
                </section>
                {move || story.get().then(|| view! { <Story /> }.into_any())}
                {move || (!story.get()).then(|| view! {
                    <div class="treat">
                        {move || compare.get().then(|| view! { <SideChoice /> }.into_any())}
                        <Therapies />
                        <RunChoices />
                    </div>
                }.into_any())}
                {in_turn(move || view! {
                    <section class="readouts" aria-labelledby="readouts-heading">
                        <h2 id="readouts-heading">{reader.text("readouts-heading")}</h2>
                        <MarrowBar />
                        <Blood />
                    </section>
                }.into_any())}
                <TimeLine>{move || explore.get().then(|| view! { <Past /> }.into_any())}</TimeLine>
                {move || (!story.get()).then(|| view! {
                    <section class="found" aria-labelledby="found-heading">
                        <h2 id="found-heading">{reader.text("found-heading")}</h2>
                        <SideEffects />
                        <EvidenceLine />
                    </section>
                }.into_any())}
                {in_turn(|| view! { <Legend /> }.into_any())}
                {in_turn(move || view! { <About keys_on><Questions /><Transcript /><Share settings=present /></About> }.into_any())}
            </main>
            <footer class="page-footer">
                <p>{reader.text("education-only")}</p>
                <ReviewNotice />
                <Institution named=institution />
            </footer>
            <KioskReset start=settings current=present host />
            <p class="blank" hidden=move || !blank.get()>{reader.text("blank")}</p>
        </div>
    }
}
