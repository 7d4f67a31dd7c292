//! Background palette: marrow, bone, vessel, fat.

use crate::colour::Rgb;
use crate::theme::{SystemColours, Theme};

/// The colours of the surroundings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BackgroundPalette {
    /// Open marrow.
    pub base: Rgb,
    /// Its soft clouds.
    pub mottle: Rgb,
    /// Reticulin fibres between the cells.
    pub fibre: Rgb,
    /// Bone.
    pub bone: Rgb,
    /// Lamellar lines of bone.
    pub lamella: Rgb,
    /// Lacunae in which osteocytes sit.
    pub lacuna: Rgb,
    /// Osteoid: the young seam at the bone's edge.
    pub osteoid: Rgb,
    /// Line at the bone's edge.
    pub bone_edge: Rgb,
    /// Blood plasma in the sinusoid.
    pub plasma: Rgb,
    /// Endothelial wall.
    pub wall: Rgb,
    /// Flat nuclei of the wall.
    pub wall_nucleus: Rgb,
    /// Inside of a fat cell.
    pub fat: Rgb,
    /// Its thin rim.
    pub fat_rim: Rgb,
    /// Its flattened nucleus.
    pub fat_nucleus: Rgb,
    /// Shadows.
    pub shadow: Rgb,
}

const fn hex(codes: [u32; 15]) -> BackgroundPalette {
    BackgroundPalette {
        base: Rgb::hex(codes[0]),
        mottle: Rgb::hex(codes[1]),
        fibre: Rgb::hex(codes[2]),
        bone: Rgb::hex(codes[3]),
        lamella: Rgb::hex(codes[4]),
        lacuna: Rgb::hex(codes[5]),
        osteoid: Rgb::hex(codes[6]),
        bone_edge: Rgb::hex(codes[7]),
        plasma: Rgb::hex(codes[8]),
        wall: Rgb::hex(codes[9]),
        wall_nucleus: Rgb::hex(codes[10]),
        fat: Rgb::hex(codes[11]),
        fat_rim: Rgb::hex(codes[12]),
        fat_nucleus: Rgb::hex(codes[13]),
        shadow: Rgb::hex(codes[14]),
    }
}

/// The surroundings' colours in a theme: base, mottle, fibre; bone, lamella, lacuna, osteoid, bone edge; plasma,
/// wall, wall nucleus; fat, rim, nucleus; shadow.
pub fn background(theme: Theme) -> BackgroundPalette {
    hex(match theme {
        Theme::Forced(system) => return forced(system),
        Theme::Light => [
            0xfb_f3e8, 0xf4_e2d6, 0xd6_baa4, 0xf5_ead0, 0xdf_cb9e, 0x9c_805c, 0xf0_cfb6, 0xa6_8558,
            0xf9_ddd3, 0xb5_6c68, 0x7d_5f98, 0xfe_faf1, 0xd8_bd98, 0x98_84a8, 0x6e_4c50,
        ],
        Theme::Dark => [
            0x21_1525, 0x2c_1c2f, 0x4c_354a, 0x6d_6056, 0x83_7463, 0x2e_2228, 0x8f_6a5e, 0xb8_9d7c,
            0x47_222f, 0xb0_6a74, 0x8a_6caa, 0x35_2836, 0x7c_6670, 0x7a_628e, 0x0c_0510,
        ],
        Theme::Bright => [
            0xff_fdf8, 0xfa_f1e8, 0xd2_b8a4, 0xf6_eacc, 0xd3_b980, 0x6c_502c, 0xf0_c8a8, 0x5c_421c,
            0xfd_e2d8, 0x8c_3434, 0x58_3878, 0xff_fffa, 0x94_7244, 0x6a_5080, 0x6e_4c50,
        ],
    })
}

/// Plain paper, and lines where one thing ends and the next begins.
fn forced(system: SystemColours) -> BackgroundPalette {
    let (paper, ink) = (system.canvas(), system.text());
    let at = |share: f32| paper.mix(ink, share);
    BackgroundPalette {
        base: paper,
        mottle: paper,
        fibre: at(0.12),
        bone: at(0.22),
        lamella: at(0.34),
        lacuna: at(0.6),
        osteoid: at(0.3),
        bone_edge: ink,
        plasma: at(0.07),
        wall: ink,
        wall_nucleus: at(0.6),
        fat: paper,
        fat_rim: at(0.55),
        fat_nucleus: at(0.6),
        shadow: paper,
    }
}
