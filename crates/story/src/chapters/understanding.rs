//! Chapter 1: what plasma cells do, and what myeloma changes.

use marrow::sim::{CellKind, Stage};

use crate::{Beat, Change, Chapter, Gauge, Landmark, Subject, Zoom};

/// Understanding myeloma.
pub const CHAPTER: Chapter = Chapter {
    id: "understanding",
    recap: [&["bio-04"], &["sym-01", "sym-03"], &["sym-05", "sym-08"]],
    beats: &[
        Beat::new("marrow")
            .begins(Stage::Healthy)
            .days(6)
            .mark(&[Landmark::Bone, Landmark::Sinusoid, Landmark::FatCell])
            .claims(&["bio-01"]),
        Beat::new("lineages")
            .days(4)
            .look(Subject::Cell(CellKind::Megakaryocyte), Zoom::Region)
            .point(&[CellKind::Megakaryocyte, CellKind::Erythroblast, CellKind::Myelocyte])
            .claims(&["bio-01"]),
        Beat::new("vessel")
            .days(4)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::Neutrophil])
            .mark(&[Landmark::Sinusoid])
            .claims(&["bio-01"]),
        Beat::new("plasma")
            .days(2)
            .look(Subject::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point(&[CellKind::PlasmaCell])
            .claims(&["bio-02", "bio-03"]),
        Beat::new("myeloma")
            .begins(Stage::Early)
            .days(20)
            .look(Subject::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point(&[CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Rises)])
            .claims(&["bio-04"]),
        Beat::new("crowding")
            .days(120)
            .point(&[CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Rises), (Gauge::YoungRedCells, Change::Falls)])
            .ask(3, 2)
            .claims(&["sym-01"]),
        Beat::new("tired")
            .days(30)
            .look(Subject::Sinusoid, Zoom::Region)
            .mark(&[Landmark::RedCells])
            .shows(&[(Gauge::RedCells, Change::Falls)])
            .claims(&["sym-01", "sym-03"]),
        Beat::new("m-protein")
            .days(10)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::MyelomaCell])
            .mark(&[Landmark::MProtein])
            .shows(&[(Gauge::MProtein, Change::Rises)])
            .claims(&["bio-07"]),
        Beat::new("infection")
            .days(10)
            .look(Subject::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point(&[CellKind::PlasmaCell])
            .shows(&[(Gauge::UsefulAntibodies, Change::Falls)])
            .claims(&["sym-05"]),
        Beat::new("bone")
            .days(12)
            .look(Subject::Cell(CellKind::Osteoclast), Zoom::Cell)
            .point(&[CellKind::Osteoclast, CellKind::Osteoblast])
            .mark(&[Landmark::Bone])
            .shows(&[(Gauge::Bone, Change::Falls)])
            .claims(&["sym-08"]),
        Beat::new("body")
            .days(6)
            .mark(&[Landmark::Bone, Landmark::MProtein])
            .shows(&[(Gauge::Calcium, Change::Rises)])
            .claims(&["sym-10", "sym-11"]),
    ],
};
