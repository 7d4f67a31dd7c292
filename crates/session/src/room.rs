//! Where a name has room on the stage: it is a box beside its thing, and no box may leave the stage, cover another one,
//! or cover what stands in the corners. Pure; all lengths are CSS pixels.

use super::labels::{Label, LabelId, Open};

/// A name stands this far beside its point, and this far above it or below (`style/stage.css`).
const BESIDE_PX: f32 = 9.0;
const ABOVE_PX: f32 = 14.0;
/// The mark on the point itself reaches this far.
const MARK_PX: f32 = 6.0;
/// The mark stands so far from the middle of a thing, across and up, in its radii.
const MARK_AT: f32 = 0.5;
/// A name of ordinary size is this high; where letters are larger, so is what stands in the corners.
const ORDINARY_PX: f32 = 24.0;
/// What stands in the corners, width and height: the day, the scale, the buttons on a stage of some width and on a narrow one.
const DAY_PX: (f32, f32) = (180.0, 40.0);
const SCALE_PX: (f32, f32) = (150.0, 40.0);
const BUTTONS_PX: (f32, f32) = (480.0, 56.0);
const FEW_BUTTONS_PX: (f32, f32) = (256.0, 52.0);
/// Up to this width a stage has few buttons, and the scale at its top (`style/story.css`).
const NARROW_PX: f32 = 420.0;
/// Below this width a stage is one of two side by side on a phone: what stands at its top stands under its title, so high.
const ONE_OF_TWO_PX: f32 = 250.0;
const TITLE_PX: f32 = 28.0;

/// The stage as names see it.
#[derive(Clone, Copy, Debug)]
pub struct LabelLayout {
    /// Its width and height.
    pub size_px: (f32, f32),
    /// How wide each name is, in the order of [`LabelId::index`].
    pub names_px: [f32; LabelId::COUNT],
    /// How high a name is.
    pub height_px: f32,
}

/// What a name is wanted for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thing {
    /// Which name.
    pub(super) id: LabelId,
    /// Where its middle is, in shares of the stage.
    pub(super) x: f32,
    /// Where its middle is, in shares of the stage.
    pub(super) y: f32,
    /// How large it is drawn.
    pub(super) radius_px: f32,
}

/// A box on the stage.
#[derive(Clone, Copy, Debug)]
struct Area {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl Area {
    fn meets(&self, other: &Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    fn is_inside(&self, (width, height): (f32, f32), edge: f32) -> bool {
        self.left >= edge && self.top >= edge && self.right <= width - edge && self.bottom <= height - edge
    }
}

impl LabelLayout {
    /// The label of a thing, opening to a side that has room, if it can be to `side`.
    pub(super) fn fit(&self, thing: &Thing, side: Open, edge: f32, placed: &[Label]) -> Option<Label> {
        let Open { leftward, downward } = side;
        let sides =
            [(leftward, downward), (!leftward, downward), (leftward, !downward), (!leftward, !downward)];
        let labels = sides.map(|(leftward, downward)| self.label(thing, Open { leftward, downward }));
        labels.into_iter().find(|label| self.is_free(self.area(label), edge, placed))
    }

    /// The mark stands inside the thing, but towards the name, so that a name does not lie on what it names.
    fn label(&self, thing: &Thing, side: Open) -> Label {
        let reach = thing.radius_px * MARK_AT;
        let across = if side.leftward { -reach } else { reach };
        let down = if side.downward { reach } else { -reach };
        let (x, y) = (thing.x + across / self.size_px.0, thing.y + down / self.size_px.1);
        Label { id: thing.id, x, y, side }
    }

    fn is_free(&self, area: Area, edge: f32, placed: &[Label]) -> bool {
        area.is_inside(self.size_px, edge)
            && !self.corners().iter().any(|corner| area.meets(corner))
            && !placed.iter().any(|other| area.meets(&self.area(other)))
    }

    /// The name with the mark on its thing.
    fn area(&self, label: &Label) -> Area {
        let (x, y) = (label.x * self.size_px.0, label.y * self.size_px.1);
        let reach = BESIDE_PX + self.names_px[label.id.index()];
        let (to_left, to_right) = if label.side.leftward { (reach, MARK_PX) } else { (MARK_PX, reach) };
        let height = ABOVE_PX + self.height_px;
        let (up, down) = if label.side.downward { (MARK_PX, height) } else { (height, MARK_PX) };
        Area { left: x - to_left, top: y - up, right: x + to_right, bottom: y + down }
    }

    fn corners(&self) -> [Area; 3] {
        let (width, height) = self.size_px;
        let larger = self.height_px / ORDINARY_PX;
        let day = (DAY_PX.0 * larger, DAY_PX.1 * larger);
        let scale = (SCALE_PX.0 * larger, SCALE_PX.1 * larger);
        let narrow = width < NARROW_PX;
        let title = if width < ONE_OF_TWO_PX { TITLE_PX * larger } else { 0.0 };
        let buttons = if narrow { FEW_BUTTONS_PX } else { BUTTONS_PX };
        let (scale_left, scale_top) = if narrow { (0.0, 0.0) } else { (width - scale.0, height - scale.1) };
        [
            Area { left: width - day.0, top: 0.0, right: width, bottom: title + day.1 },
            Area {
                left: scale_left,
                top: scale_top,
                right: scale_left + scale.0,
                bottom: title + scale_top + scale.1,
            },
            Area { left: 0.0, top: height - buttons.1, right: buttons.0, bottom: height },
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::sim::CellKind;
    use proptest::prelude::*;

    fn board(size_px: (f32, f32)) -> LabelLayout {
        LabelLayout { size_px, names_px: [120.0; LabelId::COUNT], height_px: 24.0 }
    }

    const PHONE: (f32, f32) = (368.0, 320.0);

    #[test]
    fn a_name_opens_to_the_side_that_has_room() {
        let (board, large, half) = (board(PHONE), board((900.0, 500.0)), board((184.0, 277.0)));
        let thing = |x, y| Thing { id: LabelId::Bone, x, y, radius_px: 0.0 };
        let fit = |x, y| {
            let label = board.fit(&thing(x, y), Open::default(), 0.0, &[]);
            label.map(|label| (label.side.leftward, label.side.downward))
        };
        assert_eq!(fit(0.2, 0.5), Some((false, false)));
        assert_eq!(fit(0.8, 0.5), Some((true, false)));
        assert_eq!(fit(0.8, 0.05), None, "the day stands there");
        assert_eq!(fit(0.2, 0.95), None, "the buttons stand there");
        let half = half.fit(&thing(0.75, 0.33), Open::default(), 0.0, &[]);
        assert!(half.is_some_and(|label| label.side.downward), "the scale stands there, under a title");
        let wide = large.fit(&thing(0.3, 0.05), Open::default(), 0.0, &[]);
        assert!(wide.is_some_and(|label| label.side.downward), "above it would be cut off");
    }

    proptest! {
        #[test]
        fn no_name_covers_another(spots in proptest::collection::vec((0.0_f32..1.0, 0.0_f32..1.0), 1..20)) {
            let board = board(PHONE);
            let mut placed: Vec<Label> = Vec::new();
            for (x, y) in spots {
                let thing = Thing { id: LabelId::Cell(CellKind::TCell), x, y, radius_px: 20.0 };
                placed.extend(board.fit(&thing, Open::default(), 0.0, &placed));
            }
            for (at, label) in placed.iter().enumerate() {
                let area = board.area(label);
                prop_assert!(area.is_inside(PHONE, 0.0));
                prop_assert!(placed[at + 1..].iter().all(|other| !area.meets(&board.area(other))));
            }
        }
    }
}
