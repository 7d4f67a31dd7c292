//! Label layout: a label is a box beside its anchor, and no box may leave the stage, cover another one, or cover what stands
//! in the corners. All lengths are CSS pixels.

use crate::label::{Label, LabelId, LabelSide};

/// A name stands this far beside its point, and this far above it or below (`style/stage.css`).
const BESIDE_PX: f32 = 9.0;
const ABOVE_PX: f32 = 14.0;
/// The mark on the point itself reaches this far.
const MARK_PX: f32 = 6.0;
/// The mark stands so far from the middle of an anchor, across and up, in its radii.
const MARK_AT: f32 = 0.5;
/// A label of usual size; where letters are larger, so is what stands in the corners.
const USUAL_WIDTH_PX: f32 = 130.0;
const USUAL_HEIGHT_PX: f32 = 24.0;
/// What stands in the corners, width and height: the day, the scale, the buttons on a stage of some width and on a narrow one.
const DAY_PX: (f32, f32) = (180.0, 40.0);
const SCALE_PX: (f32, f32) = (150.0, 40.0);
const BUTTONS_PX: (f32, f32) = (480.0, 56.0);
const FEW_BUTTONS_PX: (f32, f32) = (284.0, 56.0);
/// Up to this width a stage has few buttons, and the scale at its top (`style/story.css`).
const NARROW_PX: f32 = 420.0;
/// Below this width a stage is one of two side by side on a phone: what stands at its top stands under its title, so high.
const ONE_OF_TWO_PX: f32 = 250.0;
const TITLE_PX: f32 = 28.0;
const TITLE_WIDTH_PX: f32 = 190.0;

/// How large labels are: as the page has measured them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LabelMetrics {
    /// How wide each label is, in the order of [`LabelId::index`].
    pub widths_px: [f32; LabelId::COUNT],
    /// How high a label is.
    pub height_px: f32,
}

impl Default for LabelMetrics {
    /// As large as most labels are, until one has been measured.
    fn default() -> Self {
        Self { widths_px: [USUAL_WIDTH_PX; LabelId::COUNT], height_px: USUAL_HEIGHT_PX }
    }
}

/// The stage on which labels are placed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LabelLayout {
    /// Its width and height.
    pub(crate) size_px: (f32, f32),
    /// How large labels are.
    pub(crate) metrics: LabelMetrics,
    /// A box that stands on it: left, top, right, bottom.
    pub(crate) inset: Option<[f32; 4]>,
    /// Whether it has a title: it is one of two.
    pub(crate) is_titled: bool,
}

/// What a label is attached to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Anchor {
    /// Which name.
    pub(crate) id: LabelId,
    /// Where its middle is, in shares of the stage.
    pub(crate) x: f32,
    /// Where its middle is, in shares of the stage.
    pub(crate) y: f32,
    /// How large it is drawn.
    pub(crate) radius_px: f32,
}

/// A box on the stage.
#[derive(Clone, Copy, Debug)]
struct Rect {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
}

impl Rect {
    fn intersects(&self, other: &Self) -> bool {
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
    /// The label of an anchor, opening to a side that has room, if it can be to `side`.
    pub(crate) fn place_label(
        &self,
        anchor: &Anchor,
        side: LabelSide,
        edge: f32,
        placed: &[Label],
    ) -> Option<Label> {
        let LabelSide { leftward, downward } = side;
        let sides =
            [(leftward, downward), (!leftward, downward), (leftward, !downward), (!leftward, !downward)];
        // Where a narrow stage has no room for a long name beside the mark, the mark stands on the middle.
        let at = |mark_at: f32| {
            let labels = sides
                .map(|(leftward, downward)| self.label(anchor, LabelSide { leftward, downward }, mark_at));
            labels.into_iter().find(|label| self.is_free(self.rect(label), edge, placed))
        };
        at(MARK_AT).or_else(|| at(0.0))
    }

    /// The mark stands inside the anchor, but towards the name, so that a name does not lie on what it names.
    fn label(&self, anchor: &Anchor, side: LabelSide, mark_at: f32) -> Label {
        let reach = anchor.radius_px * mark_at;
        let across = if side.leftward { -reach } else { reach };
        let down = if side.downward { reach } else { -reach };
        let (x, y) = (anchor.x + across / self.size_px.0, anchor.y + down / self.size_px.1);
        Label { id: anchor.id, x, y, side }
    }

    fn is_free(&self, rect: Rect, edge: f32, placed: &[Label]) -> bool {
        rect.is_inside(self.size_px, edge)
            && !self
                .corners()
                .iter()
                .chain(&self.inset())
                .chain(&self.title())
                .any(|taken| rect.intersects(taken))
            && !placed.iter().any(|other| rect.intersects(&self.rect(other)))
    }

    /// The name with the mark on its anchor.
    fn rect(&self, label: &Label) -> Rect {
        let (x, y) = (label.x * self.size_px.0, label.y * self.size_px.1);
        let reach = BESIDE_PX + self.metrics.widths_px[label.id.index()];
        let (to_left, to_right) = if label.side.leftward { (reach, MARK_PX) } else { (MARK_PX, reach) };
        let height = ABOVE_PX + self.metrics.height_px;
        let (up, down) = if label.side.downward { (MARK_PX, height) } else { (height, MARK_PX) };
        Rect { left: x - to_left, top: y - up, right: x + to_right, bottom: y + down }
    }

    fn inset(&self) -> Option<Rect> {
        self.inset.map(|[left, top, right, bottom]| Rect { left, top, right, bottom })
    }

    /// The title of one of two stages, where the names open that stand at its left.
    fn title(&self) -> Option<Rect> {
        let larger = self.metrics.height_px / USUAL_HEIGHT_PX;
        let (right, bottom) = (TITLE_WIDTH_PX * larger, DAY_PX.1 * larger);
        self.is_titled.then_some(Rect { left: 0.0, top: 0.0, right, bottom })
    }

    fn corners(&self) -> [Rect; 3] {
        let (width, height) = self.size_px;
        let larger = self.metrics.height_px / USUAL_HEIGHT_PX;
        let day = (DAY_PX.0 * larger, DAY_PX.1 * larger);
        let scale = (SCALE_PX.0 * larger, SCALE_PX.1 * larger);
        let narrow = width < NARROW_PX;
        let title = if width < ONE_OF_TWO_PX { TITLE_PX * larger } else { 0.0 };
        let buttons = if narrow { FEW_BUTTONS_PX } else { BUTTONS_PX };
        let (scale_left, scale_top) = if narrow { (0.0, 0.0) } else { (width - scale.0, height - scale.1) };
        [
            Rect { left: width - day.0, top: 0.0, right: width, bottom: title + day.1 },
            Rect {
                left: scale_left,
                top: scale_top,
                right: scale_left + scale.0,
                bottom: title + scale_top + scale.1,
            },
            Rect { left: 0.0, top: height - buttons.1, right: buttons.0, bottom: height },
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use marrow::CellKind;
    use proptest::prelude::*;

    fn layout(size_px: (f32, f32)) -> LabelLayout {
        let metrics = LabelMetrics { widths_px: [120.0; LabelId::COUNT], height_px: 24.0 };
        LabelLayout { size_px, metrics, inset: None, is_titled: false }
    }

    const PHONE: (f32, f32) = (368.0, 320.0);

    #[test]
    fn a_name_opens_to_the_side_that_has_room() {
        let (phone, large, half) = (layout(PHONE), layout((900.0, 500.0)), layout((184.0, 277.0)));
        let anchor = |x, y| Anchor { id: LabelId::Bone, x, y, radius_px: 0.0 };
        let sides = |x, y| {
            let label = phone.place_label(&anchor(x, y), LabelSide::default(), 0.0, &[]);
            label.map(|label| (label.side.leftward, label.side.downward))
        };
        assert_eq!(sides(0.2, 0.5), Some((false, false)));
        assert_eq!(sides(0.8, 0.5), Some((true, false)));
        assert_eq!(sides(0.8, 0.05), None, "the day stands there");
        assert_eq!(sides(0.2, 0.95), None, "the buttons stand there");
        let beside = |is_titled| {
            let layout = LabelLayout { is_titled, ..layout((430.0, 400.0)) };
            layout.place_label(&anchor(0.1, 0.07), LabelSide::default(), 0.0, &[])
        };
        assert!(beside(false).is_some() && beside(true).is_none(), "the title stands there");
        let half = half.place_label(&anchor(0.75, 0.33), LabelSide::default(), 0.0, &[]);
        assert!(half.is_some_and(|label| label.side.downward), "the scale stands there, under a title");
        let wide = large.place_label(&anchor(0.3, 0.05), LabelSide::default(), 0.0, &[]);
        assert!(wide.is_some_and(|label| label.side.downward), "above it would be cut off");
    }

    #[test]
    fn a_long_name_in_the_middle_of_a_phone_finds_its_place() {
        let metrics = LabelMetrics { widths_px: [166.0; LabelId::COUNT], height_px: 24.0 };
        let phone = LabelLayout { size_px: (370.0, 278.0), metrics, ..layout(PHONE) };
        for radius_px in [8.0, 35.0] {
            let anchor = Anchor { id: LabelId::Cell(CellKind::PlasmaCell), x: 0.5, y: 0.5, radius_px };
            assert!(phone.place_label(&anchor, LabelSide::default(), 4.0, &[]).is_some(), "{radius_px}");
        }
    }

    proptest! {
        #[test]
        fn no_name_covers_another(spots in proptest::collection::vec((0.0_f32..1.0, 0.0_f32..1.0), 1..20)) {
            let inset = Some([100.0, 60.0, 340.0, 170.0]);
            let layout = LabelLayout { inset, ..layout(PHONE) };
            let mut placed: Vec<Label> = Vec::new();
            for (x, y) in spots {
                let anchor = Anchor { id: LabelId::Cell(CellKind::TCell), x, y, radius_px: 20.0 };
                placed.extend(layout.place_label(&anchor, LabelSide::default(), 0.0, &placed));
            }
            for (at, label) in placed.iter().enumerate() {
                let rect = layout.rect(label);
                prop_assert!(rect.is_inside(PHONE, 0.0));
                prop_assert!(!layout.inset().is_some_and(|inset| rect.intersects(&inset)), "it lies on the lens");
                prop_assert!(placed[at + 1..].iter().all(|other| !rect.intersects(&layout.rect(other))));
            }
        }
    }
}
