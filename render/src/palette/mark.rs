//! Colours of what acts on cells: antibodies, synapses, brakes, flags.

use crate::colour::Rgb;
use crate::theme::Theme;
use marrow::sim::Target;

/// Fill and line of a mark; the line is what it is read by against any cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MarkTone {
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
    /// Line around every mark.
    pub line: Rgb,
}

/// The marks' colours in a theme.
pub const fn mark(theme: Theme) -> MarkTone {
    let line = match theme {
        Theme::Light => Rgb::hex(0x3a_2233),
        Theme::Dark => Rgb::hex(0x16_0a18),
        Theme::Bright => Rgb::hex(0x1a_0c18),
    };
    MarkTone {
        antibody: Rgb::hex(0xff_dd8a),
        synapse: Rgb::hex(0xff_f4d2),
        pressed: Rgb::hex(0xc2_4035),
        cover: Rgb::hex(0x3f_7fd0),
        receptor: Rgb::hex(0xf8_a83c),
        line,
    }
}

/// Colour of a flag; its shape is the first thing it is known by.
pub const fn flag(target: Target) -> Rgb {
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
