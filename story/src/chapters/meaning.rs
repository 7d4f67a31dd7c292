//! Chapter 5: what outcomes mean, quality of life, and open questions.

use marrow::sim::{CellKind, Stage};

use crate::{Beat, Chapter, Subject, Zoom};

/// What it means for people.
pub const CHAPTER: Chapter = Chapter {
    id: "meaning",
    beats: &[
        Beat::new("response")
            .begins(Stage::Active)
            .give(&["antibody:cd38", "imid", "proteasome", "steroid"])
            .days(30)
            .claims(&["rsp-01"]),
        Beat::new("lag").days(14).ask(2, 2).claims(&["rsp-02"]),
        Beat::new("recover")
            .days(40)
            .look(Subject::Sinusoid, Zoom::Region)
            .point(&[CellKind::RedCell])
            .claims(&["sym-04"]),
        Beat::new("mrd").days(20).claims(&["rsp-03"]),
        Beat::new("guard")
            .days(10)
            .look(Subject::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point(&[CellKind::PlasmaCell])
            .claims(&["sym-05", "sym-06"]),
        Beat::new("earlier")
            .begins(Stage::Relapsed)
            .give(&["car_t"])
            .days(40)
            .point(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .claims(&["car-06"]),
        Beat::new("five-years").days(20).claims(&["car-07"]),
        Beat::new("life").days(6).claims(&["sct-03"]),
        Beat::new("daily").days(6).claims(&["sym-03", "sym-05"]),
        Beat::new("questions").days(6).claims(&["hon-03"]),
        Beat::new("call").days(6).claims(&["hon-03"]),
        Beat::new("end").days(10).claims(&["hon-02", "hon-03"]),
    ],
};
