//! Camera and followed cell in settings: where the marrow is looked at from. Pure.

use marrow::niche::Point;

use super::decimal;
use super::field::SettingInput;

/// What is written instead of a pose that sees all of the marrow.
const WHOLE: &str = "whole";
/// What is written instead of a cell.
const NO_CELL: &str = "none";
/// Ends the name of a cell whose card is open while the camera stays where it is.
const CARD: &str = ":card";
/// Farthest place and largest width, and smallest width, in tenths of a µm.
const MOST_TENTHS: u32 = 1_000_000;
const LEAST_TENTHS: u32 = 10;

/// Middle and width of what is seen, in tenths of a µm: finer is no pixel of any screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CameraPose([u32; 3]);

impl CameraPose {
    /// Sees so much from left to right about a point, µm.
    pub fn new(middle: Point, width_um: f32) -> Self {
        let tenths = |um: f32| ((um * 10.0).round() as u32).min(MOST_TENTHS);
        Self([tenths(middle.x), tenths(middle.y), tenths(width_um).max(LEAST_TENTHS)])
    }

    /// The middle of what is seen.
    pub fn middle(self) -> Point {
        Point::new(self.0[0] as f32 / 10.0, self.0[1] as f32 / 10.0)
    }

    /// What is seen from left to right, µm.
    pub fn width_um(self) -> f32 {
        self.0[2] as f32 / 10.0
    }

    fn from_text(text: &str) -> Option<Self> {
        let mut numbers = text.split(',').map(str::trim).map(tenths);
        let pose = [numbers.next()??, numbers.next()??, numbers.next()??];
        (numbers.next().is_none() && pose[2] >= LEAST_TENTHS).then_some(Self(pose))
    }
}

/// What the camera is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraChoice {
    /// To see all of the marrow.
    Whole,
    /// To see a part of it.
    At(CameraPose),
}

impl CameraChoice {
    /// The part of the marrow, if it is only one.
    pub const fn pose(self) -> Option<CameraPose> {
        match self {
            Self::Whole => None,
            Self::At(pose) => Some(pose),
        }
    }

    /// As it is read again.
    pub fn text(self) -> String {
        let Self::At(CameraPose(tenths)) = self else { return WHOLE.to_owned() };
        tenths.map(|tenths| decimal::text(u64::from(tenths) * 10)).join(",")
    }

    pub(super) fn parse(field: &mut SettingInput<'_>) -> Option<Self> {
        let choice = match field.text {
            WHOLE => Some(Self::Whole),
            text => CameraPose::from_text(text).map(Self::At),
        };
        field.require(choice)
    }
}

/// The cell that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FollowChoice {
    /// None.
    None,
    /// The camera stays on the cell of this id.
    Cell(u64),
    /// The card of the cell of this id is open, and the camera stays where it is.
    Card(u64),
}

impl FollowChoice {
    /// As it is read again.
    pub fn text(self) -> String {
        match self {
            Self::None => NO_CELL.to_owned(),
            Self::Cell(id) => id.to_string(),
            Self::Card(id) => format!("{id}{CARD}"),
        }
    }

    pub(super) fn parse(field: &mut SettingInput<'_>) -> Option<Self> {
        let id = |text: &str| text.parse().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
        let choice = match (field.text, field.text.strip_suffix(CARD)) {
            (NO_CELL, _) => Some(Self::None),
            (_, Some(card)) => id(card).map(Self::Card),
            (text, None) => id(text).map(Self::Cell),
        };
        field.require(choice)
    }
}

/// Tenths of a µm.
fn tenths(text: &str) -> Option<u32> {
    let tenths = u32::try_from((decimal::hundredths(text)? + 5) / 10).ok()?;
    (tenths <= MOST_TENTHS).then_some(tenths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pose_is_three_numbers() {
        let pose = CameraPose::from_text("120.5, 80,60.04").map(CameraChoice::At);
        assert_eq!(pose.map(CameraChoice::text).as_deref(), Some("120.5,80,60"));
        for bad in ["", "1,2", "1,2,3,4", "1,2,0.5", "-1,2,30", "1,2,x", "1e3,2,30", "1,2,999999"] {
            assert_eq!(CameraPose::from_text(bad), None, "{bad}");
        }
    }
}
