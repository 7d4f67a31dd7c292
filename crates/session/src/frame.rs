//! One frame: what goes into [`Session::update`](crate::Session::update), and what comes out.

use std::sync::Arc;

use render::DrawList;

use crate::action::Action;
use crate::catch_up::CatchUpProgress;
use crate::label::Label;
use crate::label_layout::LabelMetrics;
use crate::pane_set::PaneSet;
use crate::view_model::ViewModel;

/// What the page knows at the beginning of a frame.
#[derive(Debug)]
pub struct FrameInput<'a> {
    /// The time, ms.
    pub now_ms: f64,
    /// What was asked for since the last frame, oldest first. It is emptied, so that its memory is used again.
    pub actions: &'a mut Vec<Action>,
    /// How large the panes are.
    pub viewports: PaneSet<Viewport>,
    /// How large labels are.
    pub label_metrics: &'a LabelMetrics,
    /// Whether anybody can see the page; time stands still while nobody can.
    pub visible: bool,
}

/// How large a pane is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Viewport {
    /// Width and height, CSS pixels.
    pub css_px: (f32, f32),
    /// Width and height, device pixels.
    pub device_px: (u32, u32),
}

impl Default for Viewport {
    /// Of a pane that has not been measured.
    fn default() -> Self {
        Self { css_px: (1.0, 1.0), device_px: (1, 1) }
    }
}

/// What the page does in a frame.
#[derive(Debug)]
pub struct FrameOutput<'a> {
    /// What to draw on each pane; `None`: the last picture stands.
    pub panes: Option<PaneSet<&'a DrawList>>,
    /// What to draw in the lens; `None`: its last picture stands.
    pub lens: Option<&'a DrawList>,
    /// The ring about the cell that the lens shows, where it is on the left pane.
    pub lens_ring: Option<SelectionRing>,
    /// The labels above the left pane.
    pub labels: &'a [Label],
    /// The ring about the selected cell, on the left pane.
    pub ring: Option<SelectionRing>,
    /// How far the run has come on its way to the moment that is shown next, where that takes long.
    pub catch_up: Option<CatchUpProgress>,
    /// What components show, where it is time to look again.
    pub view_model: Option<Arc<ViewModel>>,
}

/// A ring about a cell, in shares of the view's width (`y`: of its height).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SelectionRing {
    /// From the left.
    pub x: f32,
    /// From the top.
    pub y: f32,
    /// Its radius.
    pub radius: f32,
}

/// What a frame has cost.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FrameStats {
    /// Time that it has taken, ms; not a number where there is no clock.
    pub busy_ms: f64,
    /// Whether a picture was drawn.
    pub is_drawn: bool,
    /// Whether a picture was drawn that stands in for something finer: it is drawn again.
    pub is_partial: bool,
}
