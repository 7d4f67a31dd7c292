//! What is told of each day: one row of this table for each column of the output.

use marrow::{CellKind, Readouts, SideEffect, Simulation, Symptom};

/// What stands in one place of the table.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// A measured value.
    Value(f32),
    /// A number of cells or days.
    Count(u32),
    /// A word or words; empty for none.
    Words(String),
}

impl Entry {
    /// The entry as text; values with five digits.
    pub fn text(&self) -> String {
        match self {
            Self::Value(value) => format!("{value:.5}"),
            Self::Count(count) => count.to_string(),
            Self::Words(words) => words.clone(),
        }
    }
}

/// One column.
pub struct Column {
    /// The heading.
    pub name: &'static str,
    /// Unit, or what 1 means.
    pub unit: &'static str,
    /// What it tells.
    pub meaning: &'static str,
    of: fn(&Simulation, &Readouts) -> Entry,
}

impl Column {
    /// The entry of this column for a run as it is now.
    pub fn entry(&self, simulation: &Simulation, readouts: &Readouts) -> Entry {
        (self.of)(simulation, readouts)
    }
}

/// A column with a number of the readouts.
macro_rules! readout {
    ($name:ident, $unit:literal, $meaning:literal) => {
        Column {
            name: stringify!($name),
            unit: $unit,
            meaning: $meaning,
            of: |_, now| Entry::Value(now.$name),
        }
    };
}

/// A column with a number of cells of one kind.
macro_rules! cells {
    ($name:literal, $kind:ident, $meaning:literal) => {
        Column {
            name: $name,
            unit: "cells",
            meaning: $meaning,
            of: |run, _| Entry::Count(run.count(CellKind::$kind)),
        }
    };
}

/// A column with the level of a symptom.
macro_rules! symptom {
    ($name:literal, $symptom:ident, $meaning:literal) => {
        Column {
            name: $name,
            unit: "none, mild or strong",
            meaning: $meaning,
            of: |_, now| Entry::Words(Symptom::$symptom.level(now).id().to_owned()),
        }
    };
}

/// A column with the strength of a side effect.
macro_rules! side_effect {
    ($name:literal, $effect:ident, $meaning:literal) => {
        Column {
            name: $name,
            unit: "0-1",
            meaning: $meaning,
            of: |run, _| Entry::Value(run.side_effect(SideEffect::$effect)),
        }
    };
}

/// All columns, in their order.
pub const COLUMNS: &[Column] = &[
    Column {
        name: "day",
        unit: "days",
        meaning: "since the start",
        of: |_, now| Entry::Count(now.day as u32),
    },
    Column { name: "given", unit: "ids", meaning: "treatments that are on, joined by '+'", of: given },
    readout!(plasma_cell_fraction, "0-1", "plasma cells, healthy and malignant, per nucleated marrow cell"),
    readout!(myeloma_fraction, "0-1", "myeloma cells per nucleated marrow cell"),
    readout!(erythroid_fraction, "0-1", "red-cell precursors per nucleated marrow cell"),
    readout!(myeloid_fraction, "0-1", "neutrophils and their precursors per nucleated marrow cell"),
    readout!(red_cell_output, "health = 1", "red cells that leave the marrow per day"),
    readout!(red_cells, "health = 1", "red cells in blood, and with them haemoglobin"),
    readout!(white_cells, "health = 1", "neutrophils in blood"),
    readout!(platelets, "health = 1", "platelets in blood"),
    readout!(useful_antibodies, "health = 1", "antibodies made by healthy plasma cells"),
    readout!(
        m_protein_g_per_l,
        "g/L",
        "M-protein in serum (free light chains if the clone makes nothing else)"
    ),
    readout!(light_chains_g_per_l, "g/L", "the clone's free light chains in serum"),
    readout!(calcium_mg_per_dl, "mg/dL", "calcium in serum"),
    readout!(kidney, "health = 1", "kidney function"),
    readout!(bone, "whole = 1", "bone of the trabeculae"),
    readout!(
        bone_loss,
        "health = 1",
        "bone lost a day beyond what is built, over the last weeks; 1 is the turnover of health"
    ),
    Column {
        name: "response",
        unit: "id",
        meaning: "of this line of treatment, by the IMWG rules: none (nothing given, or too soon to say), stable, minimal, \
                  partial, very_good_partial or complete; progressive once it is lost",
        of: |_, now| Entry::Words(now.response.id().to_owned()),
    },
    Column {
        name: "best_response",
        unit: "id",
        meaning: "the best response of this line of treatment, whatever came after it",
        of: |_, now| Entry::Words(now.best_response.id().to_owned()),
    },
    Column {
        name: "healthy_harmed",
        unit: "cells",
        meaning: "healthy cells that a treatment killed since the start",
        of: |_, now| Entry::Count(now.healthy_harmed),
    },
    Column {
        name: "n_cells",
        unit: "cells",
        meaning: "on the stage",
        of: |_, now| Entry::Count(now.n_cells),
    },
    symptom!("fatigue", Fatigue, "few red cells"),
    symptom!("infection_risk", InfectionRisk, "few useful antibodies or white cells"),
    symptom!("bone_pain", BonePain, "bone that is lost, most while it is being lost"),
    symptom!("kidney_trouble", Kidney, "kidneys that clear too little"),
    symptom!("thirst_and_confusion", ThirstAndConfusion, "much calcium"),
    symptom!("bleeding", Bleeding, "few platelets"),
    side_effect!("cytokine_release", CytokineRelease, "fever and more, from many T cells at work at once"),
    side_effect!("neurotoxicity", Neurotoxicity, "on the nervous system, after T cells were at work"),
    side_effect!("infusion_reaction", InfusionReaction, "to a first infusion"),
    side_effect!("low_counts", LowCounts, "too few white cells, platelets or red cells, whatever the cause"),
    side_effect!("eye", Eye, "changes of the cornea"),
    side_effect!("skin_and_taste", SkinAndTaste, "changes of skin, nails and taste"),
    side_effect!("nerve", Nerve, "pain or numbness of hands and feet"),
    side_effect!("gut", Gut, "mouth and gut"),
    side_effect!(
        "immune_inflammation",
        ImmuneInflammation,
        "of healthy organs, by T cells without their brake"
    ),
    side_effect!("sugar_mood_sleep", SugarMoodSleep, "sugar, mood and sleep"),
    Column {
        name: "soluble_bcma",
        unit: "usual active myeloma = 1",
        meaning: "BCMA afloat, which soaks up drugs that bind BCMA",
        of: |run, _| Entry::Value(run.soluble_bcma()),
    },
    cells!("myeloma_cells", MyelomaCell, "in the marrow"),
    cells!("plasma_cells", PlasmaCell, "healthy plasma cells in the marrow"),
    cells!("stem_cells", StemCell, "in the marrow"),
    cells!("erythroblasts", Erythroblast, "in the marrow"),
    cells!("myelocytes", Myelocyte, "in the marrow"),
    cells!("neutrophils", Neutrophil, "in the marrow"),
    cells!("megakaryocytes", Megakaryocyte, "in the marrow"),
    cells!("lymphocytes", Lymphocyte, "B lymphocytes in the marrow"),
    cells!("t_cells", TCell, "in the marrow"),
    cells!("car_t_cells", CarTCell, "in the marrow"),
    cells!("nk_cells", NkCell, "in the marrow"),
    cells!("macrophages", Macrophage, "in the marrow"),
    cells!("osteoclasts", Osteoclast, "on the bone"),
    cells!("osteoblasts", Osteoblast, "on the bone"),
];

fn given(run: &Simulation, _: &Readouts) -> Entry {
    let ids: Vec<&str> = run.given().iter().map(|agent| agent.as_str()).collect();
    Entry::Words(ids.join("+"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_has_its_own_name_a_unit_and_a_meaning() {
        let mut names: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
        assert!(COLUMNS.iter().all(|column| !column.unit.is_empty() && !column.meaning.is_empty()));
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), COLUMNS.len());
    }
}
