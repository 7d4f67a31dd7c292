//! Draw list: a frame as data (what to draw, where, in which order). Every backend draws the same list.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::camera::Camera;
use crate::sprite_key::{SpriteKey, TURNS};
use crate::sprite_kind::{Pose, SpriteKind};
use crate::theme::Theme;
use marrow::niche::{Niche, Point};

/// Most neighbours in contact with one cell.
pub const MAX_CONTACTS: usize = 6;

/// One sprite placed in the frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpriteInstance {
    /// What it shows.
    pub key: SpriteKey,
    /// Middle, device pixels from the left.
    pub x_px: f32,
    /// Middle, device pixels from the top.
    pub y_px: f32,
    /// Exact radius, device pixels; the key's is the nearest step.
    pub radius_px: f32,
    /// Exact direction, radians; the key's is the nearest step.
    pub heading_rad: f32,
    /// 255 is fully there.
    pub opacity: u8,
}

/// Where a neighbour contacts a cell flat: the membrane follows the line between the two.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SoftContact {
    /// Which of the list's cells.
    pub cell: u32,
    /// Towards the neighbour; its length is how far the membrane gives way, in radii of the cell's body
    /// ([`SpriteKey::body`]).
    pub inwards: [f32; 2],
}

/// A frame, ready for any backend.
#[derive(Clone, Debug)]
pub struct DrawList {
    /// Where it is seen from.
    pub camera: Camera,
    /// In which colours.
    pub theme: Theme,
    /// The surroundings to draw beneath; `None` before the first frame.
    pub niche: Option<Arc<Niche>>,
    /// Cells, from the lowest to the topmost.
    pub cells: Vec<SpriteInstance>,
    /// Where cells are flattened, in the order of the cells; at most [`MAX_CONTACTS`] to a cell.
    pub contacts: Vec<SoftContact>,
    /// What lies above all cells: contacts, brakes, flags, antibodies.
    pub marks: Vec<SpriteInstance>,
    /// Time stands and so does the camera: more may be painted anew in this frame.
    pub is_at_rest: bool,
}

impl Default for DrawList {
    fn default() -> Self {
        Self {
            camera: Camera { centre: Point::default(), px_per_um: 1.0, width_px: 1, height_px: 1 },
            theme: Theme::Light,
            niche: None,
            cells: Vec::new(),
            contacts: Vec::new(),
            marks: Vec::new(),
            is_at_rest: false,
        }
    }
}

impl DrawList {
    /// The list as lines of text, for tests and for people who look for a fault.
    pub fn to_text(&self) -> String {
        let c = self.camera;
        let mut text = format!(
            "{} {}x{} px, {:.2} px/um at ({:.1}, {:.1}) um\n",
            self.theme.id(),
            c.width_px,
            c.height_px,
            c.px_per_um,
            c.centre.x,
            c.centre.y
        );
        for (name, instances) in [("cell", &self.cells), ("mark", &self.marks)] {
            for instance in instances {
                let _ = writeln!(text, "{name} {}", instance.to_text());
            }
        }
        for contact in &self.contacts {
            let [x, y] = contact.inwards;
            let _ = writeln!(text, "press on cell {} by ({x:.2}, {y:.2}) radii", contact.cell);
        }
        text
    }

    /// Each instance with what contacts it, the lowest first: cells, then marks.
    pub fn instances(&self) -> impl Iterator<Item = (&SpriteInstance, &[SoftContact])> {
        let mut left = self.contacts.as_slice();
        let cells = self.cells.iter().enumerate().map(move |(index, instance)| {
            let own = left.iter().take_while(|contact| contact.cell as usize == index).count();
            let (contacts, rest) = left.split_at(own);
            left = rest;
            (instance, contacts)
        });
        cells.chain(self.marks.iter().map(|instance| (instance, [].as_slice())))
    }

    /// Number of instances of a kind.
    pub fn count(&self, kind: SpriteKind) -> usize {
        self.cells.iter().chain(&self.marks).filter(|s| s.key.kind == kind).count()
    }
}

impl SpriteInstance {
    /// A mark: opaque, upright but for its heading.
    pub fn mark(kind: SpriteKind, (x_px, y_px): (f32, f32), radius_px: f32, heading_rad: f32) -> Self {
        let (turn, size) = (SpriteKey::turn_for(heading_rad, TURNS), SpriteKey::size_for(radius_px));
        let key = SpriteKey { kind, pose: Pose::Rest, variant: 0, level: 0, turn, size };
        Self { key, x_px, y_px, radius_px, heading_rad, opacity: 255 }
    }

    fn to_text(self) -> String {
        let pose = match self.key.pose {
            Pose::Rest => String::new(),
            Pose::Polarised => " polarised".into(),
            Pose::Squeezed => " squeezed".into(),
            Pose::Dividing(step) => format!(" dividing {step}"),
            Pose::Dying(step) => format!(" dying {step}"),
        };
        format!(
            "{}{pose} look {} level {} turn {} r {:.1} at ({:.1}, {:.1}){}",
            self.key.kind.id(),
            self.key.variant,
            self.key.level,
            self.key.turn,
            self.radius_px,
            self.x_px,
            self.y_px,
            if self.opacity == 255 { String::new() } else { format!(" opacity {}", self.opacity) }
        )
    }
}
