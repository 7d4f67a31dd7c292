//! A marrow made by hand: discs packed at random into a niche with bone, a vessel and fat. For pictures and tests
//! that must not change when the simulation does.
#![allow(dead_code, reason = "each test takes what it needs")]

use std::sync::Arc;

use marrow::niche::{FatCell, Niche, Point, Sinusoid, Trabecula};
use marrow::{CellKind, CellState, CellView, Contact, ContactKind, Snapshot, Target};

/// A chance stream: the same numbers each time.
pub struct Chance(pub u64);

impl Chance {
    /// 0 to 1.
    pub fn unit(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / 16_777_216.0
    }
}

fn point(x_um: f32, y_um: f32) -> Point {
    Point::new(x_um, y_um)
}

/// Bone at the top left and bottom right, a vessel across, some fat.
pub fn niche(width_um: f32, height_um: f32) -> Niche {
    let (w, h) = (width_um, height_um);
    let edge = |t: f32| 0.16 * h + 0.07 * h * (t * 5.0).sin();
    let mut top = vec![point(-20.0, -20.0), point(0.62 * w, -20.0)];
    top.extend(
        (0..=14).map(|i| i as f32 / 14.0).map(|t| point(0.60 * w * (1.0 - t) - 4.0 * t, edge(t) * (0.4 + t))),
    );
    let mut low = vec![point(w + 20.0, h + 20.0), point(0.5 * w, h + 20.0)];
    low.extend((0..=14).map(|i| i as f32 / 14.0).map(|t| {
        point(0.5 * w + (0.5 * w + 4.0) * t, h - 0.11 * h * (0.2 + t) - 0.04 * h * (t * 7.0).sin())
    }));
    let vessel = (0..=20).map(|i| i as f32 / 20.0);
    let centreline =
        vessel.clone().map(|t| point(w * (t * 1.1 - 0.05), h * (0.72 - 0.34 * t + 0.05 * (t * 6.0).sin())));
    let sinusoid = Sinusoid {
        centreline: centreline.collect(),
        half_width_um: vessel.map(|t| 17.0 + 4.0 * (t * 9.0).sin()).collect(),
    };
    let fat = [
        (0.13, 0.43, 34.0),
        (0.23, 0.52, 27.0),
        (0.88, 0.66, 36.0),
        (0.79, 0.12, 31.0),
        (0.90, 0.20, 25.0),
        (0.36, 0.90, 30.0),
    ];
    Niche {
        width_um,
        height_um,
        trabeculae: vec![Trabecula { outline: top }, Trabecula { outline: low }],
        sinusoids: vec![sinusoid],
        fat_cells: fat.map(|(x, y, r)| FatCell { centre: point(x * w, y * h), radius_um: r }).to_vec(),
    }
}

/// A cell at rest.
pub fn cell(id: u64, kind: CellKind, x_um: f32, y_um: f32, radius_um: f32) -> CellView {
    CellView {
        id,
        kind,
        state: CellState::Living,
        progress: 0.0,
        maturity: 0.0,
        x_um,
        y_um,
        previous_x_um: x_um,
        previous_y_um: y_um,
        radius_um,
        heading_rad: 0.0,
        antigen: [0.0; Target::COUNT],
        bound_antibody: 0.0,
        bound: marrow::Bound::default(),
        exhaustion: 0.0,
        brake_covered: 0.0,
    }
}

fn usual_radius(kind: CellKind, maturity: f32) -> f32 {
    match kind {
        CellKind::StemCell => 4.4,
        CellKind::Erythroblast => 6.8 - 2.4 * maturity,
        CellKind::RedCell => 3.8,
        CellKind::Myelocyte => 7.4,
        CellKind::Neutrophil => 6.0,
        CellKind::Megakaryocyte => 24.0,
        CellKind::Platelet => 1.5,
        CellKind::Lymphocyte | CellKind::TCell => 4.6,
        CellKind::PlasmaCell => 6.4,
        CellKind::MyelomaCell => 7.8,
        CellKind::CarTCell => 5.0,
        CellKind::NkCell => 5.4,
        CellKind::Macrophage => 11.0,
        CellKind::Osteoclast => 22.0,
        CellKind::Osteoblast | CellKind::StromalCell => 8.0,
    }
}

fn kind_for(u: f32, myeloma: f32) -> CellKind {
    if u < myeloma {
        return CellKind::MyelomaCell;
    }
    let shares = [
        (CellKind::Erythroblast, 0.28),
        (CellKind::Myelocyte, 0.22),
        (CellKind::Neutrophil, 0.20),
        (CellKind::Lymphocyte, 0.10),
        (CellKind::TCell, 0.045),
        (CellKind::CarTCell, 0.02),
        (CellKind::NkCell, 0.03),
        (CellKind::PlasmaCell, 0.02),
        (CellKind::StemCell, 0.02),
        (CellKind::Macrophage, 0.008),
        (CellKind::RedCell, 0.04),
        (CellKind::Platelet, 0.017),
    ];
    let mut v = (u - myeloma) / (1.0 - myeloma);
    for (kind, share) in shares {
        if v < share {
            return kind;
        }
        v -= share;
    }
    CellKind::Neutrophil
}

/// A stage full of cells; `myeloma` is the share of myeloma cells.
pub fn stage(width_um: f32, height_um: f32, myeloma: f32, seed: u64) -> Snapshot {
    let niche = niche(width_um, height_um);
    let mut chance = Chance(seed | 1);
    let mut cells = vec![
        cell(1, CellKind::Megakaryocyte, 0.40 * width_um, 0.38 * height_um, 23.0),
        cell(2, CellKind::StromalCell, 0.62 * width_um, 0.62 * height_um, 8.0),
        cell(3, CellKind::StromalCell, 0.20 * width_um, 0.75 * height_um, 8.0),
        cell(4, CellKind::Osteoclast, 0.30 * width_um, 0.24 * height_um, 17.0),
    ];
    let tries = (width_um * height_um / 9.0) as u64;
    for n in 0..tries {
        let kind = kind_for(chance.unit(), myeloma);
        let maturity = chance.unit();
        let radius = usual_radius(kind, maturity) * (0.94 + 0.12 * chance.unit());
        let (x, y) = (chance.unit() * width_um, chance.unit() * height_um);
        let flow = in_vessel(&niche, x, y);
        let (kind, radius) = match flow {
            Some(depth) if depth < 4.0 => continue,
            Some(_) if chance.unit() < 0.8 => (CellKind::RedCell, 3.7),
            Some(_) => (CellKind::Platelet, 1.5),
            None => (kind, radius),
        };
        if blocked(&niche, &cells, x, y, radius) {
            continue;
        }
        let mut new = cell(n + 100, kind, x, y, radius);
        new.maturity = maturity;
        new.heading_rad = chance.unit() * core::f32::consts::TAU;
        new.state = state_for(kind, flow.is_some(), chance.unit());
        new.progress = chance.unit();
        new.antigen = antigens(kind);
        cells.push(new);
    }
    let contacts = contacts(&mut cells);
    Snapshot { tick: 7, niche: Arc::new(niche), cells, contacts, events: Vec::new(), m_protein_g_per_l: 0.0 }
}

fn antigens(kind: CellKind) -> [f32; Target::COUNT] {
    match kind {
        CellKind::MyelomaCell => [1.0, 1.0, 1.0, 1.0, 0.6, 0.5, 1.0],
        CellKind::PlasmaCell => [0.7, 0.6, 0.9, 0.1, 0.5, 0.1, 0.9],
        CellKind::NkCell => [0.5, 0.6, 0.0, 0.0, 0.0, 0.0, 0.0],
        _ => [0.0; Target::COUNT],
    }
}

fn state_for(kind: CellKind, flow: bool, u: f32) -> CellState {
    match kind {
        _ if flow => CellState::InFlow,
        CellKind::TCell | CellKind::CarTCell | CellKind::NkCell => CellState::Searching,
        CellKind::MyelomaCell | CellKind::Erythroblast | CellKind::Myelocyte if u < 0.04 => {
            CellState::Dividing
        }
        CellKind::MyelomaCell if u < 0.07 => CellState::Dying,
        _ => CellState::Living,
    }
}

/// Immune cells hold the myeloma cell next to them.
fn contacts(cells: &mut [CellView]) -> Vec<Contact> {
    let mut found = Vec::new();
    for e in 0..cells.len() {
        let kind = match cells[e].kind {
            CellKind::NkCell => ContactKind::AntibodyTail,
            CellKind::CarTCell => ContactKind::Car,
            CellKind::TCell if e % 2 == 0 => ContactKind::BrakePressed,
            CellKind::TCell => ContactKind::BrakeCovered,
            _ => continue,
        };
        let near = |t: &CellView| {
            (t.x_um - cells[e].x_um).hypot(t.y_um - cells[e].y_um) - t.radius_um - cells[e].radius_um
        };
        let target = (0..cells.len()).find(|&t| {
            cells[t].kind == CellKind::MyelomaCell
                && cells[t].state == CellState::Living
                && near(&cells[t]) < 2.5
        });
        if let Some(t) = target {
            cells[e].state = CellState::Gripping;
            cells[e].heading_rad = (cells[t].y_um - cells[e].y_um).atan2(cells[t].x_um - cells[e].x_um);
            cells[t].state = CellState::Gripped;
            if kind == ContactKind::AntibodyTail {
                cells[t].bound_antibody = 0.7;
            }
            found.push(Contact { effector: e as u32, target: t as u32, kind });
        }
    }
    found
}

/// How deep inside the vessel a place is, if it is.
fn in_vessel(niche: &Niche, x: f32, y: f32) -> Option<f32> {
    let depth = |s: &Sinusoid| {
        s.centreline
            .iter()
            .zip(&s.half_width_um)
            .map(|(p, w)| w - (p.x - x).hypot(p.y - y))
            .fold(-99.0, f32::max)
    };
    niche.sinusoids.iter().map(depth).find(|d| *d > -6.0)
}

fn blocked(niche: &Niche, cells: &[CellView], x: f32, y: f32, radius: f32) -> bool {
    let fat = |f: &FatCell| (f.centre.x - x).hypot(f.centre.y - y) < f.radius_um + radius * 0.9;
    let bone = |t: &Trabecula| {
        inside(&t.outline, x, y) || t.outline.iter().any(|p| (p.x - x).hypot(p.y - y) < radius)
    };
    let close = |c: &CellView| {
        let room = (c.radius_um + radius) * 0.9;
        let (dx, dy) = (c.x_um - x, c.y_um - y);
        dx.abs() < room && dx * dx + dy * dy < room * room
    };
    niche.fat_cells.iter().any(fat) || niche.trabeculae.iter().any(bone) || cells.iter().any(close)
}

fn inside(outline: &[Point], x: f32, y: f32) -> bool {
    let n = outline.len();
    let mut odd = false;
    for i in 0..n {
        let (a, b) = (outline[i], outline[(i + 1) % n]);
        if (a.y <= y) != (b.y <= y) && x < a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x) {
            odd = !odd;
        }
    }
    odd
}

pub mod crowd;
/// Every kind, pose and mark on one sheet: rows of small portraits.
pub mod five;
pub mod scenes;
pub mod sheet;
