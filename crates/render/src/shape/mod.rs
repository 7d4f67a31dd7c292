//! The shapes: one file for each kind of cell and each mark. A shape function paints one point.

mod antibody;
mod brush;
mod car_t_cell;
mod contact;
mod cytoplasm;
mod dividing;
mod dying;
mod erythroblast;
mod flag;
mod harm;
mod ink;
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
mod stem_cell;
mod stromal_cell;
mod t_cell;

pub use brush::Brush;
pub use car_t_cell::{DROOP_RAD, FORKS};
pub use dividing::halves;
pub use dying::shrunk;
pub use ink::Ink;

use crate::geometry::{V2, v2};
use crate::palette;
use crate::sprite_key::{LEVELS, SpriteKey};
use crate::sprite_kind::{Pose, SpriteKind};
use crate::theme::Theme;
use marrow::sim::CellKind;

/// The brush for a sprite.
pub fn brush(key: SpriteKey, theme: Theme) -> Brush {
    let (kind, levels) = match key.kind {
        SpriteKind::Cell(kind @ CellKind::Erythroblast) => (kind, 6),
        SpriteKind::Cell(kind @ CellKind::Myelocyte) => (kind, 4),
        SpriteKind::Cell(kind @ (CellKind::TCell | CellKind::CarTCell)) => (kind, LEVELS),
        SpriteKind::Cell(kind) => (kind, 2),
        SpriteKind::EngulfingCup => (CellKind::Macrophage, 4),
        _ => (CellKind::Lymphocyte, 5),
    };
    Brush::new(key, theme, palette::cell(kind, theme), levels)
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
pub fn paint(p: V2, key: SpriteKey, b: &Brush) -> Ink {
    let mut ink = Ink::default();
    match key.kind {
        SpriteKind::Cell(kind) => paint_cell(&mut ink, p, kind, key.pose, b),
        SpriteKind::Flag(target) => flag::paint(&mut ink, p, b, target),
        SpriteKind::Antibody => antibody::paint_one(&mut ink, p, b),
        SpriteKind::AntibodyHalo => antibody::paint_halo(&mut ink, p, b),
        SpriteKind::Synapse => contact::synapse(&mut ink, p, b),
        SpriteKind::AntibodyTail => contact::antibody_tail(&mut ink, p, b),
        SpriteKind::EngulfingCup => contact::engulfing_cup(&mut ink, p, b),
        SpriteKind::BrakePressed => contact::brake_pressed(&mut ink, p, b),
        SpriteKind::BrakeCovered => contact::brake_covered(&mut ink, p, b),
        SpriteKind::CarBridge => contact::car_bridge(&mut ink, p, b),
        SpriteKind::Car => car_t_cell::paint_receptor(&mut ink, p, b),
        SpriteKind::Bispecific => contact::bispecific(&mut ink, p, b),
        SpriteKind::Brake => contact::brake(&mut ink, p, b),
        SpriteKind::Granules => harm::granules(&mut ink, p, b),
        SpriteKind::Pores => harm::pores(&mut ink, p, b),
        SpriteKind::ComplementPores => harm::complement_pores(&mut ink, p, b),
        SpriteKind::Load => harm::load(&mut ink, p, b),
        SpriteKind::Damage => harm::damage(&mut ink, p, b),
        SpriteKind::MProtein => harm::m_protein(&mut ink, p, b),
    }
    ink
}

fn paint_cell(ink: &mut Ink, p: V2, kind: CellKind, pose: Pose, b: &Brush) {
    match pose {
        Pose::Rest => paint_kind(ink, p, kind, b),
        Pose::Polarised => {
            paint_kind(ink, v2(p.x / 1.12, p.y / (0.95 - 0.10 * p.x.clamp(-1.0, 1.0))), kind, b);
        }
        Pose::Squeezed => paint_kind(ink, v2(p.x / 1.26, p.y / 0.78), kind, b),
        Pose::Dividing(_) => {
            let line = if kind == CellKind::MyelomaCell { b.line * 1.8 } else { b.line };
            if kind == CellKind::CarTCell {
                let (apart, radius) = halves(b.progress);
                car_t_cell::pins(ink, v2(p.x.abs() - apart, p.y) * (0.9 / radius), b);
            }
            dividing::paint(ink, p, b, line);
        }
        Pose::Dying(_) => dying::paint(ink, p, b),
    }
}

fn paint_kind(ink: &mut Ink, p: V2, kind: CellKind, b: &Brush) {
    match kind {
        CellKind::StemCell => stem_cell::paint(ink, p, b),
        CellKind::Erythroblast => erythroblast::paint(ink, p, b),
        CellKind::RedCell => red_cell::paint(ink, p, b),
        CellKind::Myelocyte => myelocyte::paint(ink, p, b),
        CellKind::Neutrophil => neutrophil::paint(ink, p, b),
        CellKind::Megakaryocyte => megakaryocyte::paint(ink, p, b),
        CellKind::Platelet => platelet::paint(ink, p, b),
        CellKind::Lymphocyte => lymphocyte::paint(ink, p, b),
        CellKind::PlasmaCell => plasma_cell::paint(ink, p, b),
        CellKind::MyelomaCell => myeloma_cell::paint(ink, p, b),
        CellKind::TCell => t_cell::paint(ink, p, b),
        CellKind::CarTCell => car_t_cell::paint(ink, p, b),
        CellKind::NkCell => nk_cell::paint(ink, p, b),
        CellKind::Macrophage => macrophage::paint(ink, p, b),
        CellKind::Osteoclast => osteoclast::paint(ink, p, b),
        CellKind::Osteoblast => osteoblast::paint(ink, p, b),
        CellKind::StromalCell => stromal_cell::paint(ink, p, b),
    }
}
