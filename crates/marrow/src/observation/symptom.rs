//! What a person may feel of it all: each symptom follows from numbers that are there anyway, by two thresholds
//! (`science.md` 1.2, 1.6). Nobody feels exactly this; it is a level that can be explained.

use strum::{EnumCount, EnumString, VariantArray, VariantNames};

use crate::observation::readouts::Readouts;
use crate::params;
use crate::stable_ids::stable_ids;

/// What a person may feel.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[repr(u8)]
pub enum Symptom {
    /// Tiredness and breathlessness: few red cells.
    Fatigue,
    /// Risk of infection: few useful antibodies or white cells.
    InfectionRisk,
    /// Pain and risk of fracture: bone that is lost, most while it is being lost.
    BonePain,
    /// Kidneys that no longer clear enough; often not felt.
    Kidney,
    /// Thirst, constipation, confusion: much calcium.
    ThirstAndConfusion,
    /// Bruises and bleeding: few platelets.
    Bleeding,
}

stable_ids!(Symptom);

/// How strong a symptom is.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumCount,
    EnumString,
    VariantNames,
    VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[repr(u8)]
pub enum SymptomLevel {
    /// Not felt.
    #[default]
    None,
    /// Beyond the first threshold.
    Mild,
    /// Beyond the second.
    Strong,
}

stable_ids!(SymptomLevel);

impl Symptom {
    /// How strong it is with these readouts.
    pub fn level(self, now: &Readouts) -> SymptomLevel {
        match self {
            Self::Fatigue => {
                let haemoglobin = now.red_cells * params::HAEMOGLOBIN_G_PER_DL;
                below(haemoglobin, params::FATIGUE_HAEMOGLOBIN_G_PER_DL)
            }
            Self::InfectionRisk => {
                let by_antibodies = below(now.useful_antibodies, params::INFECTION_USEFUL_ANTIBODIES);
                by_antibodies.max(below(now.white_cells, params::INFECTION_WHITE_CELLS))
            }
            Self::BonePain => bone_pain(now),
            Self::Kidney => below(now.kidney, params::KIDNEY_WEAK),
            Self::ThirstAndConfusion => {
                below(-now.calcium_mg_per_dl, params::CALCIUM_FELT_MG_PER_DL.map(|felt| -felt))
            }
            Self::Bleeding => below(now.platelets, params::BLEEDING_PLATELETS),
        }
    }
}

/// The level of something that is felt when a number is small.
fn below(number: f32, [mild, strong]: [f32; 2]) -> SymptomLevel {
    if number < strong {
        SymptomLevel::Strong
    } else if number < mild {
        SymptomLevel::Mild
    } else {
        SymptomLevel::None
    }
}

/// Bone that was lost mostly stays lost, but the pain eases when no more is lost.
fn bone_pain(now: &Readouts) -> SymptomLevel {
    let by_loss = below(now.bone, params::BONE_PAIN_BONE);
    if now.bone_loss > params::BONE_PAIN_LOSS { by_loss } else { by_loss.min(SymptomLevel::Mild) }
}

#[cfg(test)]
mod tests {

    use super::*;

    fn healthy() -> Readouts {
        Readouts {
            red_cells: 1.0,
            white_cells: 1.0,
            platelets: 1.0,
            useful_antibodies: 1.0,
            calcium_mg_per_dl: params::CALCIUM_MG_PER_DL,
            kidney: 1.0,
            bone: 1.0,
            ..Readouts::default()
        }
    }

    /// The symptoms that are felt, with their levels.
    fn felt(now: Readouts) -> Vec<(&'static str, &'static str)> {
        let levels = Symptom::ALL.map(|symptom| (symptom.id(), symptom.level(&now)));
        levels
            .into_iter()
            .filter(|(_, level)| *level > SymptomLevel::None)
            .map(|(id, level)| (id, level.id()))
            .collect()
    }

    #[test]
    fn health_is_not_felt() {
        assert_eq!(felt(healthy()), []);
    }

    #[test]
    fn each_number_is_felt_as_its_own_symptom_at_its_thresholds() {
        let base = healthy();
        for (now, id, level) in [
            (Readouts { red_cells: 0.8, ..base }, "fatigue", "mild"),
            (Readouts { red_cells: 0.7, ..base }, "fatigue", "strong"),
            (Readouts { useful_antibodies: 0.5, ..base }, "infection_risk", "mild"),
            (Readouts { useful_antibodies: 0.2, ..base }, "infection_risk", "strong"),
            (Readouts { white_cells: 0.4, ..base }, "infection_risk", "mild"),
            (Readouts { white_cells: 0.1, ..base }, "infection_risk", "strong"),
            (Readouts { bone: 0.94, bone_loss: 2.0, ..base }, "bone_pain", "mild"),
            (Readouts { bone: 0.85, bone_loss: 2.0, ..base }, "bone_pain", "strong"),
            (Readouts { bone: 0.85, bone_loss: 0.1, ..base }, "bone_pain", "mild"),
            (Readouts { kidney: 0.6, ..base }, "kidney", "mild"),
            (Readouts { kidney: 0.3, ..base }, "kidney", "strong"),
            (Readouts { calcium_mg_per_dl: 11.2, ..base }, "thirst_and_confusion", "mild"),
            (Readouts { calcium_mg_per_dl: 12.5, ..base }, "thirst_and_confusion", "strong"),
            (Readouts { platelets: 0.3, ..base }, "bleeding", "mild"),
            (Readouts { platelets: 0.1, ..base }, "bleeding", "strong"),
        ] {
            assert_eq!(felt(now), [(id, level)]);
        }
    }
}
