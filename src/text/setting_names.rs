//! Names of what a run and the page are set to: stage, size, M-protein, speed, view, pane.

use ::i18n::MessageId;
use ::i18n::msg::{self, family};
use marrow::{MProtein, Size, Stage};
use session::{Side, Speed, View};
use story::StoryPosition;

/// The stage of the disease that a run begins with.
pub const fn stage_name(stage: Stage) -> MessageId {
    match stage {
        Stage::Healthy => msg::RUN_STAGE_HEALTHY,
        Stage::Early => msg::RUN_STAGE_EARLY,
        Stage::Active => msg::RUN_STAGE_ACTIVE,
        Stage::Relapsed => msg::RUN_STAGE_RELAPSED,
    }
}

/// How much marrow is simulated.
pub const fn size_name(size: Size) -> MessageId {
    match size {
        Size::Small => msg::RUN_SIZE_SMALL,
        Size::Medium => msg::RUN_SIZE_MEDIUM,
        Size::Large => msg::RUN_SIZE_LARGE,
    }
}

/// What the myeloma cells secrete.
pub const fn m_protein_name(kind: MProtein) -> MessageId {
    match kind {
        MProtein::IgG => msg::RUN_M_PROTEIN_IGG,
        MProtein::IgA => msg::RUN_M_PROTEIN_IGA,
        MProtein::LightChain => msg::RUN_M_PROTEIN_LIGHT_CHAIN,
    }
}

/// How fast model time passes.
pub const fn speed_name(speed: Speed) -> MessageId {
    match speed {
        Speed::Quarter => msg::SPEED_0_25,
        Speed::Half => msg::SPEED_0_5,
        Speed::One => msg::SPEED_1,
        Speed::Two => msg::SPEED_2,
        Speed::Four => msg::SPEED_4,
    }
}

/// A view of the page.
pub const fn view_name(view: View) -> MessageId {
    match view {
        View::Story => msg::VIEW_STORY,
        View::Explore => msg::VIEW_EXPLORE,
        View::Compare => msg::VIEW_COMPARE,
        View::Trial => msg::VIEW_TRIAL,
    }
}

/// A pane of the stage.
pub const fn pane_name(side: Side) -> MessageId {
    match side {
        Side::Left => msg::PANE_LEFT,
        Side::Right => msg::PANE_RIGHT,
    }
}

/// The name of a marrow on the stage: what a beat of the story calls it, else its side.
pub fn pane_title(side: Side, position: Option<StoryPosition>) -> MessageId {
    let titles = match side {
        Side::Left => family::STORY_LEFT,
        Side::Right => family::STORY_RIGHT,
    };
    position.and_then(|position| titles.find(position.beat().id)).unwrap_or_else(|| pane_name(side))
}

/// The same in a word, beside a switch and over a column.
pub const fn pane_name_short(side: Side) -> MessageId {
    match side {
        Side::Left => msg::PANE_LEFT_SHORT,
        Side::Right => msg::PANE_RIGHT_SHORT,
    }
}
