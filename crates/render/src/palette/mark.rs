//! Mark palette: antibodies, synapses, brakes, flags.

use crate::colour::Rgb;
use crate::theme::{SystemColours, Theme};
use marrow::Target;

/// Fill and line of a mark; the line is what it is read by against any cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkPalette {
    /// Antibodies.
    pub antibody: Rgb,
    /// Synapse: the bright place where two cells meet.
    pub synapse: Rgb,
    /// Brake that is pressed.
    pub pressed: Rgb,
    /// Cover that a checkpoint inhibitor puts over the brake.
    pub cover: Rgb,
    /// Receptor that bridges to the target.
    pub receptor: Rgb,
    /// The arm of a two-armed antibody that holds the T cell.
    pub arm: Rgb,
    /// Holes that perforin or complement made.
    pub pore: Rgb,
    /// What NK and T cells send through them; also the load of a conjugate.
    pub granule: Rgb,
    /// The clone's useless antibodies.
    pub m_protein: Rgb,
    /// Line around every mark.
    pub line: Rgb,
}

/// The marks' colours in a theme.
pub fn mark(theme: Theme) -> MarkPalette {
    let line = match theme {
        Theme::Forced(system) => return forced(system),
        Theme::Light => Rgb::hex(0x3a_2233),
        Theme::Dark => Rgb::hex(0x16_0a18),
        Theme::Bright => Rgb::hex(0x1a_0c18),
    };
    MarkPalette {
        antibody: Rgb::hex(0xff_dd8a),
        synapse: Rgb::hex(0xff_f4d2),
        pressed: Rgb::hex(0xc2_4035),
        cover: Rgb::hex(0x3f_7fd0),
        receptor: Rgb::hex(0xf8_a83c),
        arm: Rgb::hex(0x8f_e0cc),
        pore: Rgb::hex(0x2a_0f24),
        granule: Rgb::hex(0xe0_4a62),
        m_protein: if theme.is_dark() { Rgb::hex(0xc9_a3bd) } else { Rgb::hex(0x9a_6f8c) },
        line,
    }
}

/// Paper within ink, so that every mark is read by its shape.
fn forced(system: SystemColours) -> MarkPalette {
    let (paper, ink) = (system.canvas(), system.text());
    MarkPalette {
        antibody: paper,
        synapse: paper,
        pressed: ink,
        cover: system.highlight(),
        receptor: paper,
        arm: paper.mix(ink, 0.5),
        pore: ink,
        granule: paper.mix(ink, 0.6),
        m_protein: paper.mix(ink, 0.5),
        line: ink,
    }
}

/// Colour of a flag; its shape is the first thing it is known by.
pub fn flag(target: Target, theme: Theme) -> Rgb {
    if let Theme::Forced(system) = theme {
        return system.canvas();
    }
    match target {
        Target::Cd38 => Rgb::hex(0x4d_8fd6),
        Target::Slamf7 => Rgb::hex(0x58_a85c),
        Target::Bcma => Rgb::hex(0xf0_8a3c),
        Target::Gprc5d => Rgb::hex(0xc9_5ab8),
        Target::Fcrh5 => Rgb::hex(0x38_b0b4),
        Target::PdL1 => Rgb::hex(0xd0_4840),
        Target::Cd138 => Rgb::hex(0xb0_a088),
    }
}
