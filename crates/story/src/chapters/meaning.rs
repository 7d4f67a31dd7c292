//! Chapter 5: what outcomes mean, what helps, quality of life, outlook, and what to ask.

use marrow::{CellKind, Stage};

use crate::{Beat, CameraTarget, Chapter, Metric, StoryScene, Structure, Trend, Zoom};

/// What it means for people.
pub const CHAPTER: Chapter = Chapter {
    id: "meaning",
    recap: [&["rsp-01", "rsp-02"], &["rsp-03", "car-07"], &["hon-03"]],
    beats: &[
        Beat::new("lag")
            .starts_run(Stage::Active)
            .give(&["antibody:cd38", "imid", "proteasome", "steroid"])
            .days(30)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down), (Metric::MProtein, Trend::Down)])
            .question(2, 2)
            .claims(&["rsp-02"]),
        Beat::new("response")
            .days(20)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .structures(&[Structure::MProtein])
            .metrics(&[(Metric::MProtein, Trend::Down)])
            .claims(&["rsp-01"]),
        Beat::new("recover")
            .days(34)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .point_at(&[CellKind::Erythroblast])
            .structures(&[Structure::RedCells])
            .metrics(&[(Metric::RedCells, Trend::Up)])
            .claims(&["sym-04"]),
        Beat::new("mrd")
            .days(20)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["rsp-03"]),
        Beat::new("guard")
            .days(10)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point_at(&[CellKind::PlasmaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Low)])
            .claims(&["sym-05", "sym-12"]),
        Beat::new("protect")
            .days(6)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point_at(&[CellKind::PlasmaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Low)])
            .claims(&["sup-02", "sup-03"]),
        Beat::new("bones").days(6).structures(&[Structure::Bone]).claims(&["sup-01", "sup-04"]),
        Beat::new("earlier")
            .starts_run(Stage::Relapsed)
            .give(&["car_t"])
            .days(40)
            .point_at(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["car-06", "esc-01"]),
        Beat::new("joined").days(10).point_at(&[CellKind::CarTCell]).claims(&["car-06"]),
        Beat::new("five-years")
            .days(10)
            .shot(CameraTarget::Cell(CellKind::CarTCell), Zoom::Region)
            .point_at(&[CellKind::CarTCell])
            .claims(&["car-07", "car-12"]),
        Beat::new("life")
            .scene(StoryScene { stage: Stage::Active, given: &["imid", "proteasome", "steroid"], days: 30 })
            .give(&["transplant"])
            .days(45)
            .point_at(&[CellKind::StemCell, CellKind::Erythroblast])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["sct-03"]),
        Beat::new("daily")
            .days(6)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .structures(&[Structure::RedCells])
            .metrics(&[(Metric::RedCells, Trend::Low)])
            .claims(&["sym-03", "sym-05", "hon-03"]),
        Beat::new("quality").days(6).shot(CameraTarget::Sinusoid, Zoom::Region).claims(&["qol-01"]),
        Beat::new("outlook").days(6).short().claims(&["out-01"]),
        Beat::new("questions").days(6).shot(CameraTarget::Sinusoid, Zoom::Region).short().claims(&["hon-03"]),
        Beat::new("call")
            .days(6)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .claims(&["sym-05", "sym-10", "sup-04", "imd-03", "car-08", "car-13"]),
        Beat::new("end").days(10).claims(&["hon-02", "hon-03"]),
    ],
};
