//! Cell palette: Wright-Giemsa, softened; each kind with its own hue and its own place in grey.

use crate::colour::Rgb;
use crate::theme::{SystemColours, Theme};
use marrow::CellKind;

/// The colours of one kind of cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellPalette {
    /// Cytoplasm.
    pub body: Rgb,
    /// Cytoplasm near the membrane, where pigment pools.
    pub rim: Rgb,
    /// Membrane line.
    pub edge: Rgb,
    /// Nucleus (for cells without one, the pale centre).
    pub nucleus: Rgb,
    /// Chromatin clumps and the nucleus's outline.
    pub chromatin: Rgb,
    /// Granules, halo or receptor.
    pub accent: Rgb,
}

const fn hex(codes: [u32; 6]) -> CellPalette {
    CellPalette {
        body: Rgb::hex(codes[0]),
        rim: Rgb::hex(codes[1]),
        edge: Rgb::hex(codes[2]),
        nucleus: Rgb::hex(codes[3]),
        chromatin: Rgb::hex(codes[4]),
        accent: Rgb::hex(codes[5]),
    }
}

/// Contrast that every edge has against what it has to stand out from (WCAG 2.2, 1.4.11), with a little to spare.
const STANDS_OUT: f32 = 3.05;

/// The colours of a kind in a theme.
pub fn cell(kind: CellKind, theme: Theme) -> CellPalette {
    match theme {
        Theme::Light => light(kind),
        Theme::Dark => dark(kind),
        Theme::Bright => bright(kind),
        Theme::Forced(system) => forced(kind, system),
    }
}

/// The pigments, with edges deep enough to stand out from their bodies.
fn light(kind: CellKind) -> CellPalette {
    let palette = pigments(kind);
    let deepest = (palette.body.luminance() + 0.05) / STANDS_OUT - 0.05;
    CellPalette { edge: fit_luminance(palette.edge, 0.0, deepest.min(0.24)), ..palette }
}

/// The person's own colours: paper and ink, and their highlight for the one kind that it is about. Kinds differ in
/// outline and nucleus.
fn forced(kind: CellKind, system: SystemColours) -> CellPalette {
    let (paper, ink) = (system.canvas(), system.text());
    let at = |share: f32| paper.mix(ink, share);
    if kind == CellKind::MyelomaCell {
        let (body, on_it) = (system.highlight(), system.highlight_text());
        let nucleus = body.mix(on_it, 0.35);
        return CellPalette { body, rim: body, edge: ink, nucleus, chromatin: on_it, accent: on_it };
    }
    let dense = matches!(kind, CellKind::Lymphocyte | CellKind::Erythroblast | CellKind::Neutrophil);
    let nucleus = at(if dense { 0.85 } else { 0.45 });
    let immune =
        matches!(kind, CellKind::TCell | CellKind::CarTCell | CellKind::NkCell | CellKind::Macrophage);
    let body = at(if immune { 0.16 } else { 0.0 });
    CellPalette { body, rim: body, edge: ink, nucleus, chromatin: ink, accent: at(0.7) }
}

const fn pigments(kind: CellKind) -> CellPalette {
    //                             body       rim        edge       nucleus    chromatin  accent
    hex(match kind {
        CellKind::StemCell => [0xf1_e6e6, 0xea_d2a6, 0xb4_862c, 0xb7_a2d2, 0x8b_72b2, 0xf4_cd72],
        CellKind::Erythroblast => [0xa6_aedc, 0x88_8fcc, 0x56_5898, 0x4c_3a78, 0x2f_2156, 0xee_a89c],
        CellKind::RedCell => [0xdc_7d6f, 0xc9_6257, 0x9a_3e3a, 0xf4_c8b9, 0xe0_8f80, 0xf8_d8cc],
        CellKind::Myelocyte => [0xda_dcf1, 0xba_bee2, 0x78_7bb0, 0xa6_8dc6, 0x7a_5f9e, 0xcf_6c8c],
        CellKind::Neutrophil => [0xf6_e5dc, 0xe8_cac5, 0xa4_7d8e, 0x6b_4b96, 0x49_2f70, 0xcb_9cb6],
        CellKind::Megakaryocyte => [0xda_c5e5, 0xc1_a3d3, 0x7c_5a96, 0x80_5da3, 0x59_3b7c, 0xb0_78b4],
        CellKind::Platelet => [0xd4_bee2, 0xb8_9dd0, 0x7d_5e9e, 0x93_6bb0, 0x74_4c94, 0x86_55a4],
        CellKind::Lymphocyte => [0xba_d8ee, 0x90_bbde, 0x4f_7ea6, 0x60_5298, 0x3c_3070, 0xde_eef8],
        CellKind::PlasmaCell => [0x70_a2c2, 0x4a_7fa6, 0x27_5073, 0x6c_5198, 0x3c_2764, 0xdc_eaee],
        CellKind::MyelomaCell => [0xa9_4080, 0x84_2b66, 0x3d_0b31, 0x5a_2266, 0x30_083d, 0xf7_c9da],
        CellKind::TCell => [0x9c_d6c6, 0x6c_b8a5, 0x2b_796b, 0x52_8292, 0x2c_5769, 0xd8_f0e8],
        CellKind::CarTCell => [0x52_c8ac, 0x22_a088, 0x08_5a50, 0x30_6f7c, 0x15_4855, 0xf5_a238],
        CellKind::NkCell => [0xf5_ce80, 0xe4_ab4b, 0x94_6416, 0x8e_628c, 0x68_3d68, 0xb0_364c],
        CellKind::Macrophage => [0xe8_d6b0, 0xd3_b884, 0x8e_7140, 0xa6_8caa, 0x7c_6184, 0xfa_f3e2],
        CellKind::Osteoclast => [0xe5_bcb6, 0xd0_9895, 0x92_5459, 0x8b_6ba4, 0x60_447d, 0xf6_e0d8],
        CellKind::Osteoblast => [0xb6_c6df, 0x8e_a5ca, 0x4b_648c, 0x70_6ba3, 0x48_4379, 0xe9_f0f8],
        CellKind::StromalCell => [0xd3_cdb8, 0xb6_ae93, 0x82_795d, 0xb7_a7b6, 0x8a_798e, 0xe9_e4d4],
    })
}

/// The same pigments on an ink ground: bodies held back, edges lit, so that the picture glows without glare.
fn dark(kind: CellKind) -> CellPalette {
    let t = pigments(kind);
    if kind == CellKind::MyelomaCell {
        return hex([0xc8_5298, 0xe0_80b6, 0xfd_e6f0, 0x4a_1250, 0x26_042e, 0xff_d9e8]);
    }
    // Held back as the others are, blood would look like rust.
    if kind == CellKind::RedCell {
        return hex([0x9e_332c, 0xbe_4a3e, 0xee_a79b, 0x7c_211d, 0x3a_0f10, 0xf6_c0b0]);
    }
    let dusk = Rgb::hex(0x2c_1d38);
    // Each kind keeps its place in grey, or they could not be told apart without colour.
    let dim = 0.022 + 0.118 * ((t.body.luminance() - 0.3) * 2.0).clamp(0.0, 1.0);
    let body = fit_luminance(t.body.mix(t.rim, 0.75).saturate(1.7), dim - 0.012, dim + 0.004);
    let lit = t.body.mix(t.rim, 0.4);
    let palest = (body.luminance() + 0.05) * STANDS_OUT - 0.05;
    let hollow = kind == CellKind::Platelet;
    let nucleus = if hollow { t.nucleus.mix(body, 0.45) } else { t.nucleus.saturate(1.2).mix(dusk, 0.42) };
    let deepest = if hollow { 0.4 } else { body.luminance() * 0.43 };
    CellPalette {
        body,
        rim: body.mix(lit, 0.42),
        edge: fit_luminance(lit.mix(Rgb::hex(0xff_f0e0), 0.10), palest, (palest + 0.05).max(0.3)),
        nucleus: fit_luminance(nucleus, 0.0, deepest),
        chromatin: t.chromatin.mix(Rgb::hex(0x15_0b1c), 0.5),
        accent: t.accent.mix(dusk, 0.08),
    }
}

/// Pale flat bodies, dark lines: holds in a lit room and on a weak projector.
fn bright(kind: CellKind) -> CellPalette {
    let t = pigments(kind);
    let ink = Rgb::hex(0x1c_1020);
    let edge = fit_luminance(t.edge.mix(ink, 0.35), 0.0, 0.065);
    if kind == CellKind::MyelomaCell {
        return CellPalette { edge: Rgb::hex(0x24_021c), ..t };
    }
    CellPalette {
        body: fit_luminance(t.body, 0.37, 1.0),
        rim: fit_luminance(t.rim, 0.33, 1.0),
        edge,
        nucleus: t.nucleus.mix(ink, 0.15),
        chromatin: t.chromatin.mix(ink, 0.35),
        accent: t.accent,
    }
}

/// Moves a colour towards white or black until its luminance lies in the range.
fn fit_luminance(colour: Rgb, low: f32, high: f32) -> Rgb {
    let (white, ink) = (Rgb::hex(0xff_ffff), Rgb::hex(0x00_0000));
    let mut fitted = colour;
    for step in 1..=50 {
        let l = fitted.luminance();
        if l >= low && l <= high {
            break;
        }
        let towards = if l < low { white } else { ink };
        fitted = colour.mix(towards, step as f32 * 0.02);
    }
    fitted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colour::Vision;
    use crate::palette::background;
    use strum::VariantArray as _;

    fn everywhere() -> impl Iterator<Item = Theme> {
        let page =
            |canvas, text| SystemColours { canvas, text, highlight: [26, 94, 168], highlight_text: [255; 3] };
        let forced = [page([0; 3], [255; 3]), page([255; 3], [0; 3])].map(Theme::Forced);
        Theme::all().chain(forced)
    }

    fn others() -> impl Iterator<Item = CellKind> {
        CellKind::ALL.into_iter().filter(|k| *k != CellKind::MyelomaCell)
    }

    #[test]
    fn every_edge_stands_against_the_ground() {
        for theme in everywhere() {
            for kind in CellKind::ALL {
                let c = cell(kind, theme).edge.contrast(background(theme).base);
                assert!(c >= 3.0, "{theme:?} {kind:?}: {c}");
            }
        }
    }

    #[test]
    fn between_any_two_cells_stands_a_line() {
        for theme in everywhere() {
            for kind in CellKind::ALL {
                for other in CellKind::ALL {
                    let (a, b) = (cell(kind, theme), cell(other, theme));
                    let line = a.edge.contrast(b.body).max(b.edge.contrast(a.body));
                    assert!(line >= 3.0, "{theme:?} {kind:?} beside {other:?}: {line}");
                }
            }
        }
    }

    /// Kinds that are round with one round nucleus have only colour and grey to tell them apart from afar.
    #[test]
    fn kinds_of_like_shape_differ_for_every_eye() {
        let alike: [&[CellKind]; 2] = [
            &[CellKind::StemCell, CellKind::Erythroblast, CellKind::Lymphocyte, CellKind::TCell],
            &[CellKind::PlasmaCell, CellKind::MyelomaCell, CellKind::Erythroblast, CellKind::Lymphocyte],
        ];
        for (theme, vision) in Theme::all().flat_map(|t| Vision::VARIANTS.iter().map(move |v| (t, *v))) {
            for kinds in alike {
                for (i, kind) in kinds.iter().enumerate() {
                    for other in &kinds[..i] {
                        let (a, b) = (cell(*kind, theme), cell(*other, theme));
                        let apart = |a: Rgb, b: Rgb| a.seen_with(vision).distance(b.seen_with(vision));
                        let d = apart(a.body, b.body) + apart(a.nucleus, b.nucleus) + apart(a.edge, b.edge);
                        assert!(d >= 0.115, "{theme:?} {vision:?} {kind:?} {other:?}: {d}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_myeloma_cell_is_apart_in_grey() {
        for theme in Theme::all() {
            let own = cell(CellKind::MyelomaCell, theme);
            for kind in others() {
                let other = cell(kind, theme);
                let body = (own.body.lightness() - other.body.lightness()).abs();
                let edge = (own.edge.lightness() - other.edge.lightness()).abs();
                assert!(body + edge >= 0.15, "{theme:?} {kind:?}: body {body}, edge {edge}");
            }
        }
    }

    #[test]
    fn a_myeloma_cell_is_apart_for_every_eye() {
        for theme in Theme::all() {
            for vision in Vision::VARIANTS.iter().copied() {
                let own = cell(CellKind::MyelomaCell, theme);
                for kind in others() {
                    let other = cell(kind, theme);
                    let apart = |a: Rgb, b: Rgb| a.seen_with(vision).distance(b.seen_with(vision));
                    let d = apart(own.body, other.body) + apart(own.edge, other.edge);
                    assert!(d >= 0.18, "{theme:?} {vision:?} {kind:?}: {d}");
                }
            }
        }
    }

    #[test]
    fn a_nucleus_stands_in_its_cell() {
        for theme in Theme::all() {
            for kind in others().filter(|k| !matches!(k, CellKind::RedCell | CellKind::Platelet)) {
                let t = cell(kind, theme);
                let d = t.body.lightness() - t.nucleus.lightness();
                assert!(d >= 0.07, "{theme:?} {kind:?}: {d}");
            }
        }
    }
}
