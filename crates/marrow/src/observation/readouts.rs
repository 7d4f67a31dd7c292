//! What a person reads beside the stage: few numbers, each with its unit.

use crate::observation::response::Response;

/// The state of the run in a few numbers. Names are those of the message contract.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Readouts {
    /// Model days since the start.
    pub day: f32,
    /// Plasma cells, healthy and malignant, per nucleated marrow cell, 0 to 1.
    pub plasma_cell_fraction: f32,
    /// Myeloma cells per nucleated marrow cell, 0 to 1.
    pub myeloma_fraction: f32,
    /// Erythroid cells in the marrow per nucleated marrow cell, 0 to 1.
    pub erythroid_fraction: f32,
    /// Myeloid cells (neutrophils and their precursors) per nucleated marrow cell, 0 to 1.
    pub myeloid_fraction: f32,
    /// Red cells that leave the marrow per day, health = 1.
    pub red_cell_output: f32,
    /// Red cells in blood, and with them haemoglobin, health = 1.
    pub red_cells: f32,
    /// White cells (neutrophils) in blood, health = 1.
    pub white_cells: f32,
    /// Platelets in blood, health = 1.
    pub platelets: f32,
    /// Antibodies that protect, made by healthy plasma cells, health = 1.
    pub useful_antibodies: f32,
    /// M-protein in serum, g/L: whole antibodies of the clone, or its free light chains if it makes nothing else.
    pub m_protein_g_per_l: f32,
    /// Free light chains of the clone in serum, g/L.
    pub light_chains_g_per_l: f32,
    /// Calcium in serum, mg/dL.
    pub calcium_mg_per_dl: f32,
    /// Kidney function, health = 1.
    pub kidney: f32,
    /// Bone of the trabeculae, whole = 1.
    pub bone: f32,
    /// What bone lost of late per day beyond what was built; the turnover of health = 1.
    pub bone_loss: f32,
    /// How well the line of treatment works, by the IMWG rules: the best class so far, until it is lost.
    pub response: Response,
    /// The best class of this line of treatment, whatever came after it.
    pub best_response: Response,
    /// Healthy cells that a treatment killed, since the start.
    pub healthy_harmed: u32,
    /// Cells in the niche now.
    pub n_cells: u32,
}
