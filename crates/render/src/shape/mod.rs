//! Shapes: procedural pictures from signed distance functions, one file for each kind of cell. A shape function paints one
//! point.

mod accumulator;
mod antibody;
mod car_t_cell;
mod contact_marks;
mod cytoplasm;
mod dividing;
mod dying;
mod erythroblast;
mod flag;
mod harm_marks;
mod lymphocyte;
mod macrophage;
mod megakaryocyte;
mod myelocyte;
mod myeloma_cell;
mod neutrophil;
mod nk_cell;
mod nucleus;
mod osteoblast;
mod osteoclast;
mod plasma_cell;
mod platelet;
mod red_cell;
mod shade_context;
mod stem_cell;
mod stromal_cell;
mod t_cell;

pub use accumulator::Accumulator;
pub use car_t_cell::{DROOP_RAD, FORKS};
pub use dividing::daughter_geometry;
pub use dying::apoptotic_radius;
pub use shade_context::ShadeContext;

use crate::palette;
use crate::sprite_key::{LEVELS, SpriteKey};
use crate::sprite_kind::{Pose, SpriteKind};
use crate::theme::Theme;
use glam::{Vec2, vec2};
use marrow::CellKind;

/// The shading context of a sprite.
pub fn shade_context(key: SpriteKey, theme: Theme) -> ShadeContext {
    let (kind, levels) = match key.kind {
        SpriteKind::Cell(kind @ CellKind::Erythroblast) => (kind, 6),
        SpriteKind::Cell(kind @ CellKind::Myelocyte) => (kind, 4),
        SpriteKind::Cell(kind @ (CellKind::TCell | CellKind::CarTCell)) => (kind, LEVELS),
        SpriteKind::Cell(kind) => (kind, 2),
        SpriteKind::EngulfingCup => (CellKind::Macrophage, 4),
        _ => (CellKind::Lymphocyte, 5),
    };
    ShadeContext::new(key, theme, palette::cell(kind, theme), levels)
}

/// How far a kind reaches from its middle, in radii.
pub fn reach(key: SpriteKey) -> f32 {
    match (key.kind, key.pose) {
        (SpriteKind::Cell(CellKind::CarTCell), Pose::Dividing(_)) => 1.68,
        (_, Pose::Dividing(_)) => 1.56,
        (_, Pose::Dying(_)) => 1.36,
        (SpriteKind::Cell(CellKind::StromalCell), _) => stromal_cell::REACH + 0.1,
        (SpriteKind::Cell(CellKind::NkCell), _) => 1.62,
        (_, Pose::Polarised | Pose::Squeezed) => 1.56,
        (SpriteKind::Cell(CellKind::CarTCell | CellKind::TCell), _) => 1.42,
        (SpriteKind::Cell(_), _) => 1.26,
        (SpriteKind::AntibodyHalo, _) => 1.34,
        (SpriteKind::EngulfingCup, _) => 1.55,
        _ => 1.3,
    }
}

/// Paints one point of a sprite. `p` is in radii; x runs the way the kind faces.
pub fn paint(p: Vec2, key: SpriteKey, cx: &ShadeContext) -> Accumulator {
    let mut acc = Accumulator::default();
    match key.kind {
        SpriteKind::Cell(kind) => paint_cell(&mut acc, p, kind, key.pose, cx),
        SpriteKind::Flag(target) => flag::paint(&mut acc, p, cx, target),
        SpriteKind::Antibody => antibody::paint_one(&mut acc, p, cx),
        SpriteKind::AntibodyHalo => antibody::paint_halo(&mut acc, p, cx),
        SpriteKind::Synapse => contact_marks::synapse(&mut acc, p, cx),
        SpriteKind::AntibodyTail => contact_marks::antibody_tail(&mut acc, p, cx),
        SpriteKind::EngulfingCup => contact_marks::engulfing_cup(&mut acc, p, cx),
        SpriteKind::BrakePressed => contact_marks::brake_pressed(&mut acc, p, cx),
        SpriteKind::BrakeCovered => contact_marks::brake_covered(&mut acc, p, cx),
        SpriteKind::CarBridge => contact_marks::car_bridge(&mut acc, p, cx),
        SpriteKind::Car => car_t_cell::paint_receptor(&mut acc, p, cx),
        SpriteKind::Bispecific => contact_marks::bispecific(&mut acc, p, cx),
        SpriteKind::Brake => contact_marks::brake(&mut acc, p, cx),
        SpriteKind::Granules => harm_marks::granules(&mut acc, p, cx),
        SpriteKind::Pores => harm_marks::pores(&mut acc, p, cx),
        SpriteKind::ComplementPores => harm_marks::complement_pores(&mut acc, p, cx),
        SpriteKind::Load => harm_marks::load(&mut acc, p, cx),
        SpriteKind::Damage => harm_marks::damage(&mut acc, p, cx),
        SpriteKind::MProtein => harm_marks::m_protein(&mut acc, p, cx),
    }
    acc
}

fn paint_cell(acc: &mut Accumulator, p: Vec2, kind: CellKind, pose: Pose, cx: &ShadeContext) {
    match pose {
        Pose::Rest => paint_kind(acc, p, kind, cx),
        Pose::Polarised => {
            paint_kind(acc, vec2(p.x / 1.12, p.y / (0.95 - 0.10 * p.x.clamp(-1.0, 1.0))), kind, cx);
        }
        Pose::Squeezed => paint_kind(acc, vec2(p.x / 1.26, p.y / 0.78), kind, cx),
        Pose::Dividing(_) => {
            let line = if kind == CellKind::MyelomaCell { cx.line * 1.8 } else { cx.line };
            if kind == CellKind::CarTCell {
                let (apart, radius) = daughter_geometry(cx.progress);
                car_t_cell::pins(acc, vec2(p.x.abs() - apart, p.y) * (0.9 / radius), cx);
            }
            dividing::paint(acc, p, cx, line);
        }
        Pose::Dying(_) => dying::paint(acc, p, cx),
    }
}

fn paint_kind(acc: &mut Accumulator, p: Vec2, kind: CellKind, cx: &ShadeContext) {
    match kind {
        CellKind::StemCell => stem_cell::paint(acc, p, cx),
        CellKind::Erythroblast => erythroblast::paint(acc, p, cx),
        CellKind::RedCell => red_cell::paint(acc, p, cx),
        CellKind::Myelocyte => myelocyte::paint(acc, p, cx),
        CellKind::Neutrophil => neutrophil::paint(acc, p, cx),
        CellKind::Megakaryocyte => megakaryocyte::paint(acc, p, cx),
        CellKind::Platelet => platelet::paint(acc, p, cx),
        CellKind::Lymphocyte => lymphocyte::paint(acc, p, cx),
        CellKind::PlasmaCell => plasma_cell::paint(acc, p, cx),
        CellKind::MyelomaCell => myeloma_cell::paint(acc, p, cx),
        CellKind::TCell => t_cell::paint(acc, p, cx),
        CellKind::CarTCell => car_t_cell::paint(acc, p, cx),
        CellKind::NkCell => nk_cell::paint(acc, p, cx),
        CellKind::Macrophage => macrophage::paint(acc, p, cx),
        CellKind::Osteoclast => osteoclast::paint(acc, p, cx),
        CellKind::Osteoblast => osteoblast::paint(acc, p, cx),
        CellKind::StromalCell => stromal_cell::paint(acc, p, cx),
    }
}
