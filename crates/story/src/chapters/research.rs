//! Chapter 4: new targets, escape and switching, schedules, and how a trial works.

use marrow::sim::{CellKind, Stage, Target};

use crate::{Beat, Change, Chapter, Gauge, Landmark, Scene, Sign, Subject, Zoom};

/// What research is asking.
pub const CHAPTER: Chapter = Chapter {
    id: "research",
    recap: [&["esc-01", "bsp-06"], &["mab-05", "hon-01"], &["hon-01", "hon-03"]],
    beats: &[
        Beat::new("gprc5d")
            .begins(Stage::Relapsed)
            .give(&["bispecific:gprc5d"])
            .days(10)
            .look(Subject::Contact(CellKind::TCell), Zoom::Cell)
            .point(&[CellKind::TCell, CellKind::MyelomaCell])
            .signs(&[Sign::Flag(Target::Gprc5d), Sign::Bispecific])
            .claims(&["bsp-01", "tgt-06"]),
        Beat::new("gprc5d-cost")
            .days(20)
            .look(Subject::Contact(CellKind::TCell), Zoom::Region)
            .point(&[CellKind::TCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["tgt-06"]),
        Beat::new("unlike")
            .begins(Stage::Relapsed)
            .days(1)
            .look(Subject::Cell(CellKind::MyelomaCell), Zoom::Cell)
            .mark(&[Landmark::ManyFlags, Landmark::FewFlags])
            .signs(&[Sign::Flag(Target::Bcma)])
            .claims(&["esc-01"]),
        Beat::new("escape")
            .give(&["adc"])
            .days(120)
            .mark(&[Landmark::FewFlags])
            .shows(&[(Gauge::BcmaFlags, Change::Falls)])
            .ask(2, 2)
            .claims(&["esc-01"]),
        Beat::new("switch")
            .stop(&["adc"])
            .give(&["bispecific:gprc5d"])
            .days(70)
            .point(&[CellKind::TCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["esc-01", "bsp-01", "bsp-06"]),
        Beat::new("worn-out")
            .scene(Scene { stage: Stage::Active, given: &["bispecific:bcma"], days: 16 })
            .days(3)
            .look(Subject::Contact(CellKind::TCell), Zoom::Cell)
            .mark(&[Landmark::TiringTCell, Landmark::FreshTCell])
            .shows(&[(Gauge::TiringTCells, Change::Rises)])
            .claims(&["esc-01"]),
        Beat::new("schedule")
            .begins(Stage::Active)
            .give(&["antibody:cd38", "imid", "steroid"])
            .days(40)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::NkCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["car-01", "mab-06"]),
        Beat::new("pair")
            .begins(Stage::Relapsed)
            .give(&["bispecific:bcma", "antibody:cd38"])
            .days(40)
            .point(&[CellKind::TCell, CellKind::NkCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["bsp-05", "bsp-04"]),
        Beat::new("trial-without")
            .begins(Stage::Active)
            .give(&["imid", "steroid"])
            .days(40)
            .point(&[CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["mab-05"]),
        Beat::new("trial-with")
            .begins(Stage::Active)
            .give(&["imid", "steroid", "antibody:cd38"])
            .days(40)
            .point(&[CellKind::NkCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["mab-05"]),
        Beat::new("fair")
            .days(6)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::MyelomaCell])
            .claims(&["hon-01"]),
        Beat::new("people")
            .begins(Stage::Relapsed)
            .give(&["imid", "steroid", "antibody:cd38"])
            .days(40)
            .point(&[CellKind::NkCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["hon-01", "hon-03"]),
    ],
};
