//! Chapter 3: the kinds of immunotherapy, alone and together, with what they cost.

use marrow::sim::{CellKind, Stage, Target};

use crate::{Beat, Change, Chapter, Gauge, Sign, Subject, Zoom};

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
            .begins(Stage::Active)
            .give(&["antibody:cd38"])
            .days(14)
            .look(Subject::Contact(CellKind::NkCell), Zoom::Region)
            .point(&[CellKind::NkCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .signs(&[Sign::Antibody])
            .claims(&["mab-01", "mab-03"]),
        Beat::new("elotuzumab")
            .begins(Stage::Active)
            .give(&["antibody:slamf7"])
            .days(14)
            .look(Subject::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point(&[CellKind::NkCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Stays)])
            .signs(&[Sign::Flag(Target::Slamf7), Sign::Antibody])
            .claims(&["mab-04"]),
        Beat::new("checkpoint")
            .begins(Stage::Active)
            .give(&["checkpoint"])
            .days(13)
            .look(Subject::Contact(CellKind::TCell), Zoom::Cell)
            .point(&[CellKind::TCell])
            .shows(&[(Gauge::Myeloma, Change::Stays)])
            .ask(2, 2)
            .signs(&[Sign::Brake, Sign::BrakeCovered])
            .claims(&["ici-01", "ici-03", "hon-02"]),
        Beat::new("checkpoint-history")
            .days(21)
            .look(Subject::Contact(CellKind::TCell), Zoom::Region)
            .point(&[CellKind::TCell, CellKind::MyelomaCell])
            .claims(&["ici-02", "ici-04"]),
        Beat::new("collect")
            .begins(Stage::Active)
            .give(&["car_t"])
            .days(2)
            .look(Subject::Cell(CellKind::TCell), Zoom::Region)
            .point(&[CellKind::TCell])
            .claims(&["car-01"]),
        Beat::new("wait").days(3).point(&[CellKind::MyelomaCell]).claims(&["car-02"]),
        Beat::new("car-kill")
            .days(6)
            .look(Subject::Contact(CellKind::CarTCell), Zoom::Contact)
            .point(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .signs(&[Sign::Flag(Target::Bcma), Sign::Car])
            .claims(&["car-05", "tgt-05"]),
        Beat::new("expand")
            .days(10)
            .point(&[CellKind::CarTCell])
            .shows(&[(Gauge::CarTCells, Change::Rises), (Gauge::Myeloma, Change::Falls)])
            .claims(&["car-04"]),
        Beat::new("crs")
            .days(1)
            .look(Subject::Contact(CellKind::CarTCell), Zoom::Region)
            .point(&[CellKind::CarTCell, CellKind::MyelomaCell])
            .claims(&["car-08"]),
        // While it is still felt.
        Beat::new("car-nerves")
            .days(1)
            .look(Subject::Contact(CellKind::CarTCell), Zoom::Region)
            .point(&[CellKind::CarTCell])
            .claims(&["car-09", "car-10"]),
        Beat::new("car-cost")
            .days(17)
            .look(Subject::Cell(CellKind::PlasmaCell), Zoom::Region)
            .point(&[CellKind::CarTCell, CellKind::PlasmaCell])
            .shows(&[(Gauge::UsefulAntibodies, Change::Falls), (Gauge::CarTCells, Change::Falls)])
            .claims(&["car-04", "tgt-05"]),
        Beat::new("bridge")
            .begins(Stage::Active)
            .give(&["bispecific:bcma"])
            .days(8)
            .look(Subject::Contact(CellKind::TCell), Zoom::Contact)
            .point(&[CellKind::TCell, CellKind::MyelomaCell])
            .signs(&[Sign::Bispecific])
            .claims(&["bsp-01"]),
        Beat::new("step-up")
            .days(30)
            .look(Subject::Contact(CellKind::TCell), Zoom::Region)
            .point(&[CellKind::TCell, CellKind::MyelomaCell])
            .shows(&[(Gauge::UsefulAntibodies, Change::Falls)])
            .claims(&["bsp-02", "bsp-04"]),
        Beat::new("adc")
            .begins(Stage::Active)
            .give(&["adc"])
            .days(14)
            .look(Subject::Cell(CellKind::MyelomaCell), Zoom::Cell)
            .point(&[CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .signs(&[Sign::Flag(Target::Bcma), Sign::Load])
            .claims(&["adc-01", "adc-03"]),
        Beat::new("partners")
            .begins(Stage::Active)
            .give(&["imid", "proteasome"])
            .days(16)
            .look(Subject::Cell(CellKind::MyelomaCell), Zoom::Region)
            .point(&[CellKind::MyelomaCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .claims(&["pin-01", "imd-01"]),
        Beat::new("transplant")
            .begins(Stage::Active)
            .give(&["transplant"])
            .days(40)
            .point(&[CellKind::StemCell])
            .shows(&[(Gauge::Myeloma, Change::Falls)])
            .ask(3, 2)
            .claims(&["sct-01", "sct-02"]),
    ],
};
