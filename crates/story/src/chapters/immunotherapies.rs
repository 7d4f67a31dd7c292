//! Chapter 3: the kinds of immunotherapy, alone and together, with what they cost.

use marrow::{CellKind, Stage, Target};

use crate::{Beat, CameraTarget, Chapter, LegendMark, Metric, Trend, Zoom};

/// Kinds of immunotherapy.
pub const CHAPTER: Chapter = Chapter {
    id: "immunotherapies",
    recap: [
        &["mab-02", "car-01", "bsp-01"],
        &["car-08", "bsp-04", "tgt-05", "adc-03"],
        &["ici-02", "ici-03", "ici-04"],
    ],
    beats: &[
        Beat::new("mab")
            .starts_run(Stage::Active)
            .give(&["antibody:cd38"])
            .days(14)
            .shot(CameraTarget::Contact(CellKind::NkCell), Zoom::Region)
            .point_at(&[CellKind::NkCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .legend(&[LegendMark::Antibody])
            .claims(&["mab-01", "mab-03"]),
        Beat::new("elotuzumab")
            .starts_run(Stage::Active)
            .give(&["antibody:slamf7"])
            .days(14)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point_at(&[CellKind::NkCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Flat)])
            .legend(&[LegendMark::Flag(Target::Slamf7), LegendMark::Antibody])
            .claims(&["mab-04"]),
        Beat::new("checkpoint")
            .starts_run(Stage::Active)
            .give(&["checkpoint"])
            .days(13)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Cell)
            .point_at(&[CellKind::TCell])
            .metrics(&[(Metric::Myeloma, Trend::Flat)])
            .question(2, 2)
            .legend(&[LegendMark::Brake, LegendMark::BrakeCovered])
            .claims(&["ici-01", "ici-03", "hon-02"]),
        Beat::new("checkpoint-history")
            .days(21)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Region)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .claims(&["ici-02", "ici-04"]),
        Beat::new("collect")
            .starts_run(Stage::Active)
            .give(&["car_t"])
            .days(2)
            .shot(CameraTarget::Cell(CellKind::TCell), Zoom::Region)
            .point_at(&[CellKind::TCell])
            .claims(&["car-01"]),
        Beat::new("wait").days(3).point_at(&[CellKind::MyelomaCell]).claims(&["car-02"]),
        Beat::new("car-kill")
            .days(6)
            .shot(CameraTarget::Contact(CellKind::CarTCell), Zoom::Contact)
            .point_at(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .legend(&[LegendMark::Flag(Target::Bcma), LegendMark::Car])
            .claims(&["car-05", "tgt-05"]),
        Beat::new("expand")
            .days(10)
            .point_at(&[CellKind::CarTCell])
            .metrics(&[(Metric::CarTCells, Trend::Up), (Metric::Myeloma, Trend::Down)])
            .claims(&["car-04"]),
        Beat::new("crs")
            .days(1)
            .shot(CameraTarget::Contact(CellKind::CarTCell), Zoom::Region)
            .point_at(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .claims(&["car-08"]),
        // While it is still felt.
        Beat::new("car-nerves")
            .days(1)
            .shot(CameraTarget::Contact(CellKind::CarTCell), Zoom::Region)
            .point_at(&[CellKind::CarTCell])
            .claims(&["car-09", "car-10"]),
        Beat::new("car-cost")
            .days(17)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point_at(&[CellKind::CarTCell, CellKind::PlasmaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Down), (Metric::CarTCells, Trend::Down)])
            .claims(&["car-04", "tgt-05"]),
        Beat::new("bridge")
            .starts_run(Stage::Active)
            .give(&["bispecific:bcma"])
            .days(8)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Contact)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .legend(&[LegendMark::Bispecific])
            .claims(&["bsp-01"]),
        Beat::new("step-up")
            .days(30)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Region)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Down)])
            .claims(&["bsp-02", "bsp-04"]),
        Beat::new("adc")
            .starts_run(Stage::Active)
            .give(&["adc"])
            .days(14)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Cell)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .legend(&[LegendMark::Flag(Target::Bcma), LegendMark::Load])
            .claims(&["adc-01", "adc-03"]),
        Beat::new("partners")
            .starts_run(Stage::Active)
            .give(&["imid", "proteasome"])
            .days(16)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point_at(&[CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .claims(&["pin-01", "imd-01"]),
        Beat::new("transplant")
            .starts_run(Stage::Active)
            .give(&["transplant"])
            .days(40)
            .point_at(&[CellKind::StemCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .question(3, 2)
            .claims(&["sct-01", "sct-02"]),
    ],
};
