//! Chapter 4: how a trial works, schedules, new markers, escape and switching.

use marrow::{CellKind, Stage, Target};

use crate::beat::TreatmentPeriod;
use crate::{Beat, CameraTarget, Chapter, LegendMark, Metric, StoryScene, Structure, Trend, Zoom};

const SAME_MEDICINES: [&str; 3] = ["antibody:cd38", "imid", "steroid"];

/// A person of the model in whom these medicines do less than in most.
const LESS_CHANGED: u32 = 11;

/// The same medicines; the antibody begins anew whenever its weekly doses end.
const WEEKLY: [TreatmentPeriod; 6] = [
    TreatmentPeriod::between("antibody:cd38", 0, 56),
    TreatmentPeriod::between("antibody:cd38", 56, 112),
    TreatmentPeriod::between("antibody:cd38", 112, 168),
    TreatmentPeriod { agent: "antibody:cd38", from_day: 168, until_day: None },
    TreatmentPeriod::always("imid"),
    TreatmentPeriod::always("steroid"),
];

/// What research is asking.
pub const CHAPTER: Chapter = Chapter {
    id: "research",
    recap: [&["esc-01", "bsp-06"], &["mab-05", "hon-01"], &["hon-01", "res-02"]],
    beats: &[
        Beat::new("trial-without")
            .starts_run(Stage::Active)
            .give(&["imid", "steroid"])
            .days(40)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["mab-05"]),
        Beat::new("trial-with")
            .starts_run(Stage::Active)
            .give(&["imid", "steroid", "antibody:cd38"])
            .days(40)
            .point_at(&[CellKind::NkCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["mab-05"]),
        Beat::new("people")
            .scene(StoryScene { stage: Stage::Active, given: &SAME_MEDICINES, days: 0 })
            .beside(
                Some(LESS_CHANGED),
                &[
                    TreatmentPeriod::always("antibody:cd38"),
                    TreatmentPeriod::always("imid"),
                    TreatmentPeriod::always("steroid"),
                ],
            )
            .days(40)
            .point_at(&[CellKind::NkCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["hon-01", "hon-03"]),
        // From weekly doses, over doses every two weeks, to doses every four.
        Beat::new("schedule")
            .scene(StoryScene { stage: Stage::Active, given: &SAME_MEDICINES, days: 90 })
            .beside(None, &WEEKLY)
            .days(120)
            .shot(CameraTarget::Sinusoid, Zoom::Region)
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["mab-06"]),
        Beat::new("gprc5d")
            .starts_run(Stage::Relapsed)
            .give(&["bispecific:gprc5d"])
            .days(10)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Cell)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .legend(&[LegendMark::Flag(Target::Gprc5d), LegendMark::Bispecific])
            .claims(&["bsp-01", "tgt-06"]),
        Beat::new("gprc5d-cost")
            .days(20)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Region)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["tgt-06", "qol-02"]),
        Beat::new("unlike")
            .starts_run(Stage::Relapsed)
            .days(1)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Cell)
            .structures(&[Structure::ManyFlags, Structure::FewFlags])
            .legend(&[LegendMark::Flag(Target::Bcma)])
            .claims(&["esc-01"]),
        Beat::new("escape")
            .give(&["adc"])
            .days(120)
            .structures(&[Structure::FewFlags])
            .metrics(&[(Metric::BcmaFlags, Trend::Down)])
            .question(2, 2)
            .claims(&["esc-01"]),
        Beat::new("switch")
            .stop(&["adc"])
            .give(&["bispecific:gprc5d"])
            .days(70)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["esc-01", "bsp-01", "bsp-06"]),
        Beat::new("worn-out")
            .scene(StoryScene { stage: Stage::Active, given: &["bispecific:bcma"], days: 16 })
            .days(3)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Region)
            .structures(&[Structure::TiringTCell, Structure::FreshTCell])
            .metrics(&[(Metric::TiringTCells, Trend::Up)])
            .claims(&["esc-01", "res-02"]),
        Beat::new("pair")
            .starts_run(Stage::Relapsed)
            .give(&["bispecific:bcma", "antibody:cd38"])
            .days(40)
            .point_at(&[CellKind::TCell, CellKind::NkCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["bsp-05"]),
        Beat::new("pair-alive")
            .days(10)
            .shot(CameraTarget::Cell(CellKind::TCell), Zoom::Region)
            .point_at(&[CellKind::TCell, CellKind::NkCell])
            .claims(&["bsp-07"]),
    ],
};
