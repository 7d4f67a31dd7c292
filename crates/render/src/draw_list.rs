//! A frame as data: what to draw, where, in which order. Every backend draws the same list.

use std::fmt::Write as _;
use std::sync::Arc;

use crate::camera::Camera;
use crate::figure::{Figure, Pose, SpriteKey};
use crate::theme::Theme;
use marrow::sim::niche::{Niche, Point};

/// Most neighbours that press one cell.
pub const MOST_PRESSES: usize = 6;

/// One picture of a figure, set down in the frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stamp {
    /// What it is a picture of.
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

/// Where a neighbour presses a cell flat: the membrane follows the line between the two.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Press {
    /// Which of the list's cells.
    pub cell: u32,
    /// Towards the neighbour; its length is how far the membrane gives way, in radii of the cell's body
    /// ([`crate::figure::SpriteKey::body_px`]).
    pub inwards: [f32; 2],
}

/// A frame, ready to be drawn by any backend.
#[derive(Clone, Debug)]
pub struct DrawList {
    /// Where it is seen from.
    pub camera: Camera,
    /// In which colours.
    pub theme: Theme,
    /// The surroundings to draw beneath; `None` before the first frame.
    pub niche: Option<Arc<Niche>>,
    /// Cells, from the lowest to the topmost.
    pub cells: Vec<Stamp>,
    /// Where cells are pressed flat, in the order of the cells; at most [`MOST_PRESSES`] to a cell.
    pub presses: Vec<Press>,
    /// What lies above all cells: contacts, brakes, flags, antibodies.
    pub marks: Vec<Stamp>,
}

impl Default for DrawList {
    fn default() -> Self {
        Self {
            camera: Camera { centre: Point::default(), px_per_um: 1.0, width_px: 1, height_px: 1 },
            theme: Theme::Light,
            niche: None,
            cells: Vec::new(),
            presses: Vec::new(),
            marks: Vec::new(),
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
        for (name, stamps) in [("cell", &self.cells), ("mark", &self.marks)] {
            for stamp in stamps {
                let _ = writeln!(text, "{name} {}", stamp.to_text());
            }
        }
        for press in &self.presses {
            let [x, y] = press.inwards;
            let _ = writeln!(text, "press on cell {} by ({x:.2}, {y:.2}) radii", press.cell);
        }
        text
    }

    /// Each stamp with what presses it, the lowest first: cells, then marks.
    pub fn stamps(&self) -> impl Iterator<Item = (&Stamp, &[Press])> {
        let mut left = self.presses.as_slice();
        let cells = self.cells.iter().enumerate().map(move |(index, stamp)| {
            let own = left.iter().take_while(|press| press.cell as usize == index).count();
            let (presses, rest) = left.split_at(own);
            left = rest;
            (stamp, presses)
        });
        cells.chain(self.marks.iter().map(|stamp| (stamp, [].as_slice())))
    }

    /// How many of the stamps show this figure.
    pub fn count(&self, figure: Figure) -> usize {
        self.cells.iter().chain(&self.marks).filter(|s| s.key.figure == figure).count()
    }
}

impl Stamp {
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
            self.key.figure.id(),
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
