//! Chapter 1: what plasma cells do, and what myeloma changes.

use marrow::sim::{CellKind, Stage};

use crate::{Beat, Chapter, Subject, Zoom};

/// Understanding myeloma.
pub const CHAPTER: Chapter = Chapter {
    id: "understanding",
    beats: &[
        Beat::new("marrow").begins(Stage::Healthy).days(6).claims(&["bio-01"]),
        Beat::new("lineages")
            .days(4)
            .look(Subject::Cell(CellKind::Erythroblast), Zoom::Region)
            .point(&[CellKind::Erythroblast, CellKind::Myelocyte, CellKind::Megakaryocyte])
            .claims(&["bio-01"]),
        Beat::new("vessel")
            .days(4)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::RedCell, CellKind::Neutrophil])
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
            .claims(&["bio-04"]),
        Beat::new("crowding").days(80).point(&[CellKind::MyelomaCell]).ask(3, 2).claims(&["sym-01"]),
        Beat::new("tired")
            .days(20)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::RedCell])
            .claims(&["sym-01", "sym-03"]),
        Beat::new("m-protein").days(10).point(&[CellKind::MyelomaCell]).claims(&["bio-07"]),
        Beat::new("infection")
            .days(10)
            .look(Subject::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point(&[CellKind::PlasmaCell])
            .claims(&["sym-05"]),
        Beat::new("bone")
            .days(20)
            .look(Subject::Cell(CellKind::Osteoclast), Zoom::Region)
            .point(&[CellKind::Osteoclast])
            .claims(&["sym-08"]),
        Beat::new("body").days(6).look(Subject::Bone, Zoom::Region).claims(&["sym-10", "sym-11"]),
    ],
};
