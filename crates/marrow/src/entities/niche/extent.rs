//! Extent of a niche: how much marrow is modelled, and how much of it vessel and fat take.

use crate::params;
use crate::setup::Size;

/// How large a niche is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Extent {
    pub(crate) width_um: f32,
    pub(crate) height_um: f32,
    pub(crate) sinusoid_half_width_um: f32,
    pub(crate) sinusoids: usize,
    pub(crate) fat_share: f32,
    pub(crate) fat_radius_max_um: f32,
    /// Whether cells of the blood stream are shown.
    pub(crate) stream: bool,
}

impl Extent {
    /// A stage that is looked at.
    pub(crate) const fn of_stage(size: Size) -> Self {
        let (width_um, height_um) = params::stage_um(size);
        Self {
            width_um,
            height_um,
            sinusoid_half_width_um: params::sinusoid_half_width_um(size),
            sinusoids: match size {
                Size::Small => 1,
                Size::Medium => 2,
                Size::Large => 3,
            },
            fat_share: params::fat_share(size),
            fat_radius_max_um: params::fat_radius_max_um(size),
            stream: true,
        }
    }

    /// The niche of a virtual person, which nobody looks at: no fat, no passing blood.
    pub(crate) const fn of_person() -> Self {
        let (width_um, height_um) = params::PERSON_NICHE_UM;
        Self {
            width_um,
            height_um,
            sinusoid_half_width_um: params::PERSON_SINUSOID_HALF_WIDTH_UM,
            sinusoids: 1,
            fat_share: 0.0,
            fat_radius_max_um: params::FAT_RADIUS_MIN_UM,
            stream: false,
        }
    }
}
