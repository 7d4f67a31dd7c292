//! Surfaces of the stage: how large each pane is, and the renderer that draws on it.

use leptos::prelude::*;
use render::{Backend as _, DrawList, FrameStatus};

use crate::renderer::RendererSelector;
use session::{PaneSet, Side, Viewport};

/// One pane of the page.
#[derive(Default)]
struct Surface {
    viewport: Viewport,
    renderer: Option<RendererSelector>,
}

impl Surface {
    /// Draws; returns whether the picture stands in for something finer.
    fn draw(&mut self, list: &DrawList) -> bool {
        self.renderer.as_mut().is_some_and(|renderer| renderer.draw(list) == FrameStatus::Partial)
    }
}

/// The panes of the page. Copy it into any closure; after the page is gone it does nothing.
#[derive(Clone, Copy)]
pub struct StageSurfaces(StoredValue<PaneSet<Surface>, LocalStorage>);

impl StageSurfaces {
    /// A left pane that has not been measured and is not drawn on.
    pub fn new() -> Self {
        Self(StoredValue::new_local(PaneSet::default()))
    }

    /// Draws the pane of a side with a renderer from now on.
    pub fn attach(self, side: Side, renderer: RendererSelector) {
        self.with(side, |surface| surface.renderer = Some(renderer));
    }

    /// The pane of a side is gone.
    pub fn detach(self, side: Side) {
        let _ = self.0.try_update_value(|surfaces| match side {
            Side::Left => surfaces.left = Surface::default(),
            Side::Right => surfaces.right = None,
        });
    }

    /// The pane of a side has been measured.
    pub fn set_viewport(self, side: Side, viewport: Viewport) {
        self.with(side, |surface| surface.viewport = viewport);
    }

    /// How large the panes are.
    pub fn viewports(self) -> PaneSet<Viewport> {
        self.0.try_with_value(|surfaces| surfaces.map(|surface| surface.viewport)).unwrap_or_default()
    }

    /// Draws on each pane; returns whether a picture stands in for something finer.
    pub fn draw(self, lists: &PaneSet<&DrawList>) -> bool {
        let draw_all = |surfaces: &mut PaneSet<Surface>| {
            let left = surfaces.left.draw(lists.left);
            let right = surfaces.right.as_mut().zip(lists.right);
            let right = right.is_some_and(|(surface, list)| surface.draw(list));
            left || right
        };
        self.0.try_update_value(draw_all).unwrap_or(false)
    }

    fn with(self, side: Side, change: impl FnOnce(&mut Surface)) {
        let _ = self.0.try_update_value(|surfaces| match side {
            Side::Left => change(&mut surfaces.left),
            Side::Right => change(surfaces.right.get_or_insert_default()),
        });
    }
}
