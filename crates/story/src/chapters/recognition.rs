//! Chapter 2: how immune cells recognise a target, and what a target spares.

use marrow::sim::{CellKind, Stage, Target};

use crate::{Beat, Change, Chapter, Gauge, Sign, Subject, Zoom};

/// How immune cells find a target.
pub const CHAPTER: Chapter = Chapter {
    id: "recognition",
    recap: [&["tgt-01"], &["mab-02"], &["tgt-02", "chm-01"]],
    beats: &[
        Beat::new("flags")
            .begins(Stage::Active)
            .days(1)
            .look(Subject::Cell(CellKind::MyelomaCell), Zoom::Cell)
            .point(&[CellKind::MyelomaCell])
            .signs(&[Sign::Flag(Target::Cd38)])
            .claims(&["tgt-01", "tgt-03"]),
        Beat::new("shared")
            .days(1)
            .look(Subject::Cell(CellKind::PlasmaCell), Zoom::Contact)
            .point(&[CellKind::PlasmaCell])
            .signs(&[Sign::Flag(Target::Cd38), Sign::Flag(Target::Bcma)])
            .claims(&["tgt-02", "tgt-05"]),
        Beat::new("search")
            .days(2)
            .look(Subject::Cell(CellKind::NkCell), Zoom::Cell)
            .point(&[CellKind::NkCell])
            .claims(&["mab-02"]),
        Beat::new("antibody")
            .give(&["antibody:cd38"])
            .days(3)
            .look(Subject::Cell(CellKind::NkCell), Zoom::Region)
            .point(&[CellKind::NkCell, CellKind::MyelomaCell])
            .ask(3, 1)
            .signs(&[Sign::Flag(Target::Cd38), Sign::Antibody])
            .claims(&["mab-01", "mab-02"]),
        Beat::new("grip")
            .days(2)
            .look(Subject::Contact(CellKind::NkCell), Zoom::Contact)
            .point(&[CellKind::NkCell, CellKind::MyelomaCell])
            .signs(&[Sign::Antibody, Sign::Pores])
            .claims(&["mab-02"]),
        Beat::new("engulf")
            .days(4)
            .look(Subject::Contact(CellKind::Macrophage), Zoom::Cell)
            .point(&[CellKind::Macrophage])
            .signs(&[Sign::Antibody])
            .claims(&["mab-02"]),
        Beat::new("nk-cost")
            .days(10)
            .look(Subject::Cell(CellKind::NkCell), Zoom::Region)
            .point(&[CellKind::NkCell])
            .shows(&[(Gauge::NkCells, Change::Falls)])
            .signs(&[Sign::Flag(Target::Cd38), Sign::Antibody])
            .claims(&["tgt-02", "mab-07"]),
        Beat::new("chemo")
            .begins(Stage::Active)
            .give(&["chemo"])
            .days(14)
            .point(&[CellKind::MyelomaCell, CellKind::Erythroblast])
            .shows(&[(Gauge::Myeloma, Change::Falls), (Gauge::Harmed, Change::Rises)])
            .ask(3, 3)
            .claims(&["chm-01"]),
        Beat::new("spared")
            .begins(Stage::Active)
            .give(&["antibody:cd38"])
            .days(14)
            .point(&[CellKind::MyelomaCell, CellKind::Erythroblast, CellKind::NkCell])
            .shows(&[(Gauge::Myeloma, Change::Falls), (Gauge::Harmed, Change::Rises)])
            .claims(&["mab-02", "tgt-02", "tgt-03"]),
    ],
};
