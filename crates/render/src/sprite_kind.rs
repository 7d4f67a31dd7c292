//! Sprite kind and pose: which cell or mark a sprite shows, and how a cell holds itself.

use marrow::{CellKind, Target};
use strum::{EnumIter, IntoEnumIterator as _};

/// What a sprite shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
pub enum SpriteKind {
    /// A cell.
    #[strum(disabled)]
    Cell(CellKind),
    /// A surface protein, its own shape for each target.
    #[strum(disabled)]
    Flag(Target),
    /// One antibody, a Y with its feet on the membrane.
    Antibody,
    /// A ring of dots around a cell seen from afar: antibodies are bound.
    AntibodyHalo,
    /// The bright place where two cells hold each other.
    Synapse,
    /// The tail of bound antibodies in the grip of an NK cell.
    AntibodyTail,
    /// The cup of a macrophage taking in a cell.
    EngulfingCup,
    /// A brake that is pressed.
    BrakePressed,
    /// A brake under its cover.
    BrakeCovered,
    /// A chimeric receptor bound to its target.
    CarBridge,
    /// A chimeric receptor that waits: a fork with its foot on the membrane.
    Car,
    /// A two-armed antibody: one arm for the T cell, one for the target.
    Bispecific,
    /// The granules that an NK or T cell turns towards the cell it holds.
    Granules,
    /// Pores in the membrane of a cell that perforin opened.
    Pores,
    /// Pores all around a cell that complement opened.
    ComplementPores,
    /// The load of a conjugate, set free inside a cell.
    Load,
    /// Broken DNA.
    Damage,
    /// A brake at rest: nothing contacts it, nothing covers it.
    Brake,
    /// One of the useless antibodies that myeloma cells make.
    MProtein,
}

impl SpriteKind {
    /// All marks: the kinds that are neither cells nor surface proteins.
    pub fn marks() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// A number of its own for each kind.
    pub const fn code(self) -> u8 {
        match self {
            Self::Cell(kind) => kind as u8,
            Self::Flag(target) => 32 + target as u8,
            Self::Antibody => 48,
            Self::AntibodyHalo => 49,
            Self::Synapse => 50,
            Self::AntibodyTail => 51,
            Self::EngulfingCup => 52,
            Self::BrakePressed => 53,
            Self::BrakeCovered => 54,
            Self::CarBridge => 55,
            Self::Bispecific => 56,
            Self::Granules => 57,
            Self::Pores => 58,
            Self::ComplementPores => 59,
            Self::Load => 60,
            Self::Damage => 61,
            Self::Brake => 62,
            Self::MProtein => 63,
            Self::Car => 64,
        }
    }

    /// The stable name, for text and tests.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Cell(kind) => kind.id(),
            Self::Flag(Target::Cd38) => "flag:cd38",
            Self::Flag(Target::Slamf7) => "flag:slamf7",
            Self::Flag(Target::Bcma) => "flag:bcma",
            Self::Flag(Target::Gprc5d) => "flag:gprc5d",
            Self::Flag(Target::Fcrh5) => "flag:fcrh5",
            Self::Flag(Target::PdL1) => "flag:pd_l1",
            Self::Flag(Target::Cd138) => "flag:cd138",
            Self::Antibody => "antibody",
            Self::AntibodyHalo => "antibody_halo",
            Self::Synapse => "synapse",
            Self::AntibodyTail => "antibody_tail",
            Self::EngulfingCup => "engulfing_cup",
            Self::BrakePressed => "brake_pressed",
            Self::BrakeCovered => "brake_covered",
            Self::CarBridge => "car_bridge",
            Self::Car => "car",
            Self::Bispecific => "bispecific",
            Self::Granules => "granules",
            Self::Pores => "pores",
            Self::ComplementPores => "complement_pores",
            Self::Load => "load",
            Self::Damage => "damage",
            Self::Brake => "brake",
            Self::MProtein => "m_protein",
        }
    }
}

/// How a cell holds itself. Steps count from 0 to [`Pose::STEPS`] - 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pose {
    /// At rest.
    #[default]
    Rest,
    /// Drawn out towards what it holds or seeks.
    Polarised,
    /// Squeezing through a narrow place.
    Squeezed,
    /// Splitting, step by step.
    Dividing(u8),
    /// Shrinking and blebbing, step by step.
    Dying(u8),
}

impl Pose {
    /// Steps of a pose that runs from a beginning to an end.
    pub const STEPS: u8 = 8;

    /// The step for a progress from 0 to 1.
    pub fn step(progress: f32) -> u8 {
        ((progress * f32::from(Self::STEPS)) as u8).min(Self::STEPS - 1)
    }

    /// Progress in the middle of the step, 0 to 1.
    pub fn progress(self) -> f32 {
        match self {
            Self::Dividing(step) | Self::Dying(step) => (f32::from(step) + 0.5) / f32::from(Self::STEPS),
            Self::Rest | Self::Polarised | Self::Squeezed => 0.0,
        }
    }

    /// A number of its own for each pose and step.
    pub const fn code(self) -> u8 {
        match self {
            Self::Rest => 0,
            Self::Polarised => 1,
            Self::Squeezed => 2,
            Self::Dividing(step) => 16 + step,
            Self::Dying(step) => 32 + step,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_own_code() {
        let mut codes: Vec<u8> = CellKind::ALL.map(|k| SpriteKind::Cell(k).code()).to_vec();
        codes.extend(Target::ALL.map(|t| SpriteKind::Flag(t).code()));
        codes.extend(SpriteKind::marks().map(SpriteKind::code));
        let n = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), n);
    }
}
