//! Chapter 1: what plasma cells do, and what myeloma changes.

use marrow::{CellKind, Stage};

use crate::{Beat, CameraTarget, Chapter, Metric, Structure, Trend, Zoom};

/// Understanding myeloma.
pub const CHAPTER: Chapter = Chapter {
    id: "understanding",
    recap: [&["bio-04"], &["sym-01", "sym-03"], &["sym-05", "sym-08"]],
    beats: &[
        Beat::new("marrow")
            .starts_run(Stage::Healthy)
            .days(6)
            .structures(&[Structure::Bone, Structure::Sinusoid, Structure::FatCell])
            .claims(&["bio-01"]),
        Beat::new("lineages")
            .days(4)
            .shot(CameraTarget::Cell(CellKind::Megakaryocyte), Zoom::Region)
            .point_at(&[CellKind::Megakaryocyte, CellKind::Erythroblast, CellKind::Myelocyte])
            .claims(&["bio-01"]),
        Beat::new("vessel")
            .days(4)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .point_at(&[CellKind::Neutrophil])
            .structures(&[Structure::Sinusoid])
            .claims(&["bio-01"]),
        Beat::new("plasma")
            .days(2)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point_at(&[CellKind::PlasmaCell])
            .claims(&["bio-02", "bio-03"]),
        Beat::new("myeloma")
            .starts_run(Stage::Early)
            .days(20)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Up)])
            .claims(&["bio-04"]),
        Beat::new("crowding")
            .days(120)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Up), (Metric::YoungRedCells, Trend::Down)])
            .question(3, 2)
            .claims(&["sym-01"]),
        Beat::new("tired")
            .days(30)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .structures(&[Structure::RedCells])
            .metrics(&[(Metric::RedCells, Trend::Down)])
            .claims(&["sym-01", "sym-03"]),
        Beat::new("m-protein")
            .days(10)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .structures(&[Structure::MProtein])
            .metrics(&[(Metric::MProtein, Trend::Up)])
            .claims(&["bio-07"]),
        Beat::new("infection")
            .days(10)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point_at(&[CellKind::PlasmaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Down)])
            .claims(&["sym-05"]),
        Beat::new("bone")
            .days(12)
            .shot(CameraTarget::Cell(CellKind::Osteoclast), Zoom::Cell)
            .point_at(&[CellKind::Osteoclast, CellKind::Osteoblast])
            .structures(&[Structure::Bone])
            .metrics(&[(Metric::Bone, Trend::Down)])
            .claims(&["sym-08"]),
        Beat::new("body")
            .days(6)
            .structures(&[Structure::Bone, Structure::MProtein])
            .metrics(&[(Metric::Calcium, Trend::Up)])
            .claims(&["sym-10", "sym-11"]),
    ],
};
