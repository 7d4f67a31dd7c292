//! Chapter 5: what outcomes mean, quality of life, and open questions.

use marrow::sim::{CellKind, Stage};

use crate::{Beat, Change, Chapter, Gauge, Landmark, Scene, Subject, Zoom};

/// What it means for people.
pub const CHAPTER: Chapter = Chapter {
    id: "meaning",
    recap: [&["rsp-01", "rsp-02"], &["rsp-03", "car-07"], &["hon-03"]],
    beats: &[
        Beat::new("lag")
            .begins(Stage::Active)
            .give(&["antibody:cd38", "imid", "proteasome", "steroid"])
            .days(30)
            .point(&[CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls), (Gauge::MProtein, Change::Falls)])
            .ask(2, 2)
            .claims(&["rsp-02"]),
        Beat::new("response")
            .days(20)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::MyelomaCell])
            .mark(&[Landmark::MProtein])
            .shows(&[(Gauge::MProtein, Change::Falls)])
            .claims(&["rsp-01"]),
        Beat::new("recover")
            .days(34)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::Erythroblast])
            .mark(&[Landmark::RedCells])
            .shows(&[(Gauge::RedCells, Change::Rises)])
            .claims(&["sym-04"]),
        Beat::new("mrd")
            .days(20)
            .look(Subject::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point(&[CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["rsp-03"]),
        Beat::new("guard")
            .days(10)
            .look(Subject::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point(&[CellKind::PlasmaCell])
            .shows(&[(Gauge::UsefulAntibodies, Change::IsLow)])
            .claims(&["sym-05", "sym-06"]),
        Beat::new("earlier")
            .begins(Stage::Relapsed)
            .give(&["car_t"])
            .days(40)
            .point(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["car-06"]),
        Beat::new("five-years")
            .days(20)
            .look(Subject::Cell(CellKind::CarTCell), Zoom::Region)
            .point(&[CellKind::CarTCell])
            .claims(&["car-07"]),
        Beat::new("life")
            .scene(Scene { stage: Stage::Active, given: &["imid", "proteasome", "steroid"], days: 30 })
            .give(&["transplant"])
            .days(45)
            .point(&[CellKind::StemCell, CellKind::Erythroblast])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["sct-03"]),
        Beat::new("daily")
            .days(6)
            .look(Subject::Sinusoid, Zoom::Region)
            .mark(&[Landmark::RedCells])
            .shows(&[(Gauge::RedCells, Change::IsLow)])
            .claims(&["sym-03", "sym-05", "hon-03"]),
        Beat::new("questions").days(6).look(Subject::Sinusoid, Zoom::Region).claims(&["hon-03"]),
        Beat::new("call").days(6).look(Subject::Sinusoid, Zoom::Region).claims(&["hon-03"]),
        Beat::new("end").days(10).claims(&["hon-02", "hon-03"]),
    ],
};
