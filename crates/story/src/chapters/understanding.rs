//! Chapter 1: what plasma cells do, and what myeloma changes.

use marrow::{CellKind, Stage};

use crate::{Beat, CameraTarget, Chapter, Metric, Structure, Trend, Zoom};

/// Understanding myeloma.
pub const CHAPTER: Chapter = Chapter {
    id: "understanding",
    recap: [&["bio-04"], &["sym-01", "sym-03"], &["sym-05", "sym-08"]],
    beats: &[
        Beat::new("welcome").starts_run(Stage::Healthy).days(3).short().claims(&["hon-02"]),
        Beat::new("marrow")
            .days(5)
            .point_at(&[CellKind::Megakaryocyte, CellKind::Erythroblast, CellKind::Myelocyte])
            .structures(&[Structure::Bone])
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
            .short()
            .claims(&["bio-02", "bio-03"]),
        Beat::new("myeloma")
            .starts_run(Stage::Early)
            .days(10)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .short()
            .claims(&["bio-04"]),
        Beat::new("early")
            .days(10)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Up)])
            .claims(&["bio-06", "bio-11"]),
        Beat::new("crowding")
            .days(120)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Up), (Metric::YoungRedCells, Trend::Down)])
            .question(3, 2)
            .short()
            .claims(&["sym-01"]),
        Beat::new("tired")
            .days(30)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .structures(&[Structure::RedCells])
            .metrics(&[(Metric::RedCells, Trend::Down)])
            .short()
            .claims(&["sym-01", "sym-03"]),
        Beat::new("bone")
            .days(12)
            .shot(CameraTarget::Cell(CellKind::Osteoclast), Zoom::Cell)
            .point_at(&[CellKind::Osteoclast, CellKind::Osteoblast])
            .structures(&[Structure::Bone])
            .metrics(&[(Metric::Bone, Trend::Down)])
            .short()
            .claims(&["sym-08", "doc-02"]),
        Beat::new("infection")
            .days(10)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point_at(&[CellKind::PlasmaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Down)])
            .short()
            .claims(&["sym-05"]),
        Beat::new("m-protein")
            .days(10)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .structures(&[Structure::MProtein])
            .metrics(&[(Metric::MProtein, Trend::Up)])
            .claims(&["bio-07"]),
        Beat::new("body")
            .days(6)
            .structures(&[Structure::Bone, Structure::MProtein])
            .metrics(&[(Metric::Calcium, Trend::Up)])
            .claims(&["sym-10", "sym-11"]),
    ],
};
