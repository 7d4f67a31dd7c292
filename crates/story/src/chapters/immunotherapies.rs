//! Chapter 3: the kinds of immunotherapy, alone and together, with what they cost.

use marrow::{CellKind, Stage, Target};

use crate::{Beat, CameraTarget, Chapter, LegendMark, Metric, Trend, Zoom};

/// Kinds of immunotherapy.
pub const CHAPTER: Chapter = Chapter {
    id: "immunotherapies",
    recap: [
        &["mab-02", "car-01", "bsp-01", "fst-01"],
        &["car-08", "bsp-04", "tgt-05", "adc-03", "car-12", "car-14"],
        &["ici-03", "ici-04"],
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
        Beat::new("first")
            .starts_run(Stage::Active)
            .give(&["antibody:cd38", "imid", "proteasome", "steroid"])
            .days(30)
            .shot(CameraTarget::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point_at(&[CellKind::NkCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .legend(&[LegendMark::Antibody])
            .short()
            .claims(&["fst-01", "mab-09"]),
        // The antibody goes on: immunotherapy, chemotherapy and a transplant together.
        Beat::new("transplant")
            .give(&["transplant"])
            .days(40)
            .point_at(&[CellKind::StemCell])
            .metrics(&[(Metric::Myeloma, Trend::Down)])
            .question(3, 2)
            .claims(&["sct-01", "sct-02", "fst-01"]),
        Beat::new("bridge")
            .starts_run(Stage::Active)
            .give(&["bispecific:bcma"])
            .days(8)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Contact)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .legend(&[LegendMark::Bispecific])
            .short()
            .claims(&["bsp-01"]),
        Beat::new("step-up")
            .days(30)
            .shot(CameraTarget::Contact(CellKind::TCell), Zoom::Region)
            .point_at(&[CellKind::TCell, CellKind::MyelomaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Down)])
            .claims(&["bsp-02", "bsp-04", "sup-03"]),
        Beat::new("collect")
            .starts_run(Stage::Active)
            .give(&["car_t"])
            .days(2)
            .shot(CameraTarget::Cell(CellKind::TCell), Zoom::Region)
            .point_at(&[CellKind::TCell])
            .claims(&["car-01"]),
        Beat::new("wait").days(3).point_at(&[CellKind::MyelomaCell]).claims(&["car-02", "car-17"]),
        Beat::new("car-kill")
            .days(6)
            .shot(CameraTarget::Contact(CellKind::CarTCell), Zoom::Contact)
            .point_at(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .legend(&[LegendMark::Flag(Target::Bcma), LegendMark::Car])
            .short()
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
            .short()
            .claims(&["car-08"]),
        // While it is still felt.
        Beat::new("car-nerves")
            .days(1)
            .shot(CameraTarget::Contact(CellKind::CarTCell), Zoom::Region)
            .point_at(&[CellKind::CarTCell])
            .claims(&["car-10", "car-14"]),
        Beat::new("car-late")
            .days(1)
            .shot(CameraTarget::Cell(CellKind::CarTCell), Zoom::Region)
            .point_at(&[CellKind::CarTCell])
            .claims(&["car-12", "car-13"]),
        Beat::new("car-cost")
            .days(16)
            .shot(CameraTarget::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point_at(&[CellKind::CarTCell, CellKind::PlasmaCell])
            .metrics(&[(Metric::UsefulAntibodies, Trend::Down), (Metric::CarTCells, Trend::Down)])
            .claims(&["car-04", "tgt-05"]),
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
            .claims(&["ici-04"]),
    ],
};
