//! Actions: what a person, a key or a host can ask of the session.

use marrow::{AgentId, CellKind, Setup};
use render::{SystemColours, Theme};
use story::{Path, StoryPosition};

use crate::config::SessionConfig;
use crate::event_search::Direction;
use crate::lens::LensPlace;
use crate::outline::OutlineEntry;
use crate::pacing::Speed;
use crate::run_event::RunEvent;
use crate::settings::{SettingsPatch, Wording};
use crate::view::{Side, View};

/// One action. Handlers only enqueue it; the next frame applies it.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Play, or pause.
    PlayPause,
    /// Play.
    Play,
    /// Pause.
    Pause,
    /// Move on by one model day and stay paused.
    Step,
    /// Move on by one tick, two hours, and stay paused.
    StepTick,
    /// Go back by one model day, exactly, and stay there: in the story at most to where the beat begins, and from there to the
    /// end of the beat before.
    StepBack,
    /// The same by one tick.
    StepTickBack,
    /// Do not play to the moment that was asked for: stay where the run has come to.
    CancelCatchUp,
    /// Start again from the beginning: the beat in the story, the run elsewhere.
    Restart,
    /// Begin another run, from this.
    NewRun(Setup),
    /// Be what a page that starts from this would be, whatever was asked for before.
    Reset(SessionConfig),
    /// Change these settings; the rest stays.
    Apply(SettingsPatch),
    /// Play at this speed.
    SetSpeed(Speed),
    /// Begin a treatment.
    StartAgent(AgentId),
    /// End a treatment; what is in the body washes out.
    StopAgent(AgentId),
    /// Have these agents on and no others. It is undone as a whole.
    SetAgents(Vec<AgentId>),
    /// Undo the last switch.
    Undo,
    /// Redo it.
    Redo,
    /// Go to this tick of the run, and stand there.
    SeekTo(u64),
    /// Go to the next such event of the run, or the one before, and stand there; stay where there is none.
    GoToEvent(RunEvent, Direction),
    /// Show another view.
    SetView(View),
    /// Which pane the switches act on.
    SetActivePane(Side),
    /// Go to a beat of the story.
    GoToBeat(StoryPosition),
    /// The next beat.
    NextBeat,
    /// The beat before.
    PreviousBeat,
    /// Tell these beats of the story from now on.
    ChoosePath(Path),
    /// Word the story so from now on.
    ChooseWords(Wording),
    /// The beat is being read out, or no longer is.
    HoldBeat(bool),
    /// Answer the question of this beat, from 1; or watch without a guess.
    AnswerQuestion(Option<u8>),
    /// Look closer (greater than 1) or from farther off, about the middle of the stage.
    Zoom(f32),
    /// The same about a place of the left pane, in shares of its width and height.
    ZoomAt(f32, f32, f32),
    /// See the whole stage.
    ZoomReset,
    /// Move the view, in shares of its width and height.
    Pan(f32, f32),
    /// Look at the cell at this place of the left pane, in shares of its width and height.
    SelectAt(f32, f32),
    /// Look at another cell near the middle.
    SelectNext,
    /// Look at another cell of this entry of the list.
    SelectEntry(OutlineEntry),
    /// Look at the cell before.
    SelectPrevious,
    /// Look at the nearest cell in this direction: to the right, down.
    SelectTowards(f32, f32),
    /// Look at the cell of this kind that is nearest to the middle, from where one is; if there is none, at no cell.
    SelectKind(CellKind),
    /// Keep the camera on the cell, or let it be.
    Follow(bool),
    /// Look at no cell.
    SelectNone,
    /// The lens stands there, or is closed.
    PlaceLens(Option<LensPlace>),
    /// Watch the marrow of the person of this arm and number of the trial; of nobody.
    WatchPerson(Option<(usize, u32)>),
    /// Draw the picture even if nothing has moved.
    Redraw,
    /// Use this theme from now on, whatever the device prefers.
    SetTheme(Theme),
    /// The device prefers this theme: it is used while no other is asked for.
    SetDeviceTheme(Theme),
    /// The system forces these colours on every page, or none.
    SetForcedColors(Option<SystemColours>),
    /// The page fills the screen of a lit room, or no longer does.
    SetPresenting(bool),
}
