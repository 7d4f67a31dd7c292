//! Chapter 2: how the immune system recognises a marker, and what an antibody against it spares.

use marrow::{CellKind, Stage, Target};

use crate::{Beat, CameraTarget, Chapter, LegendMark, Metric, Trend, Zoom};

/// How the immune system finds its target.
pub const CHAPTER: Chapter = Chapter {
    id: "recognition",
    recap: [&["tgt-01", "doc-01"], &["mab-02"], &["tgt-02", "chm-01"]],
    beats: &[
        Beat::new("markers")
            .starts_run(Stage::Active)
            .days(1)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Cell)
            .point_at(&[CellKind::MyelomaCell])
            .legend(&[LegendMark::Flag(Target::Cd38)])
            .claims(&["tgt-01", "tgt-03"]),
        Beat::new("shared")
            .days(1)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Contact)
            .point_at(&[CellKind::PlasmaCell])
            .legend(&[LegendMark::Flag(Target::Cd38), LegendMark::Flag(Target::Bcma)])
            .claims(&["tgt-02", "tgt-05"]),
        Beat::new("search")
            .days(1)
            .shot(CameraTarget::Cell(CellKind::NkCell), Zoom::Cell)
            .point_at(&[CellKind::NkCell])
            .claims(&["mab-02"]),
        Beat::new("t-cells")
            .days(1)
            .shot(CameraTarget::Cell(CellKind::TCell), Zoom::Cell)
            .point_at(&[CellKind::TCell])
            .claims(&["car-05", "doc-01"]),
        Beat::new("antibody")
            .give(&["antibody:cd38"])
            .days(3)
            .shot(CameraTarget::Cell(CellKind::NkCell), Zoom::Region)
            .point_at(&[CellKind::NkCell, CellKind::MyelomaCell])
            .question(3, 1)
            .short()
            .legend(&[LegendMark::Flag(Target::Cd38), LegendMark::Antibody])
            .claims(&["mab-01", "mab-02"]),
        Beat::new("grip")
            .days(7)
            .shot(CameraTarget::Contact(CellKind::NkCell), Zoom::Contact)
            .point_at(&[CellKind::NkCell, CellKind::MyelomaCell])
            .legend(&[LegendMark::Antibody, LegendMark::Pores])
            .short()
            .claims(&["mab-02"]),
        Beat::new("engulf")
            .days(5)
            .shot(CameraTarget::Contact(CellKind::Macrophage), Zoom::Cell)
            .point_at(&[CellKind::Macrophage])
            .legend(&[LegendMark::Antibody])
            .claims(&["mab-02"]),
        Beat::new("nk-cost")
            .days(10)
            .shot(CameraTarget::Cell(CellKind::NkCell), Zoom::Region)
            .point_at(&[CellKind::NkCell])
            .metrics(&[(Metric::NkCells, Trend::Down)])
            .legend(&[LegendMark::Flag(Target::Cd38), LegendMark::Antibody])
            .claims(&["tgt-02", "mab-07"]),
        Beat::new("chemo")
            .starts_run(Stage::Active)
            .give(&["chemo"])
            .days(14)
            .point_at(&[CellKind::MyelomaCell, CellKind::Erythroblast])
            .metrics(&[(Metric::Myeloma, Trend::Down), (Metric::Harmed, Trend::Up)])
            .question(3, 3)
            .claims(&["chm-01"]),
        Beat::new("spared")
            .starts_run(Stage::Active)
            .give(&["antibody:cd38"])
            .days(14)
            .point_at(&[CellKind::MyelomaCell, CellKind::Erythroblast, CellKind::NkCell])
            .metrics(&[(Metric::Myeloma, Trend::Down), (Metric::Harmed, Trend::Up)])
            .claims(&["mab-02", "tgt-02", "tgt-03"]),
    ],
};
