//! Healthy blood formation: how long cells take to ripen and divide, and when they find room.

use crate::parameter::parameters;

parameters! {
    /// Transit through the marrow: erythroblast 6, myelocyte 5, then neutrophil 5 (science.md 1.4,
    /// unconfirmed: erythroid about 5-7; the others are chosen).
    pub(crate) TRANSIT_DAYS: [f32; 3] = [6.0, 5.0, 5.0], "days", "science.md 1.4; chosen";
    /// In a full marrow one of this many departures is shown, a marrow with room runs at the speed of
    /// [`TRANSIT_DAYS`]. Chosen: the stage would seethe.
    pub(crate) SHOWN_DEPARTURES: f32 = 8.0, "1", "chosen";
    /// Shortest cycle of a precursor with room. Chosen: about a day.
    pub(crate) PRECURSOR_CYCLE_DAYS: f32 = 1.0, "days", "chosen";
    /// Cycle of a stem or early progenitor cell that must refill its lineage. Chosen.
    pub(crate) STEM_CYCLE_DAYS: f32 = 1.6, "days", "chosen";
    /// Up to this maturity a precursor may divide. Chosen: the last step is ripening only.
    pub(crate) LAST_DIVISION_MATURITY: f32 = 0.9, "1", "chosen", [0.0, 1.0];
    /// A lineage short by this share of its set point asks for all it can get. Chosen.
    pub(crate) FULL_DEMAND_SHORTFALL: f32 = 0.20, "1", "chosen";
    /// Crowding at which healthy cells no longer divide (summed overlap per radius). Chosen with `COVERED`.
    pub(crate) CROWDED: f32 = 0.55, "1", "chosen";
    /// Share of its pace at which a precursor still divides when crowded: it fills the place of the one that
    /// left. Chosen.
    pub(crate) LEAST_ROOM: f32 = 0.08, "1", "chosen";
    /// Crowding below which a place counts as having room. Chosen.
    pub(crate) ROOMY: f32 = 0.2, "1", "chosen";
    /// Days from rounding up to two daughters. Real mitosis takes about one hour: chosen longer so that it
    /// is seen.
    pub(crate) MITOSIS_DAYS: f32 = 1.0, "days", "chosen";
    /// How much faster than that a precursor with all the room there is divides. Chosen: its whole cycle
    /// then takes little more than a day.
    pub(crate) REFILLING_HASTE: f32 = 3.0, "1", "chosen";
    /// How much faster neutrophils leave a marrow that asks for all it can get. Chosen: growth factors call
    /// the reserve out.
    pub(crate) MOBILISED: f32 = 1.0, "1", "chosen";
    /// Days from the first sign of apoptosis to nothing. Real: hours; chosen longer so that it is seen.
    pub(crate) DYING_DAYS: f32 = 2.5, "days", "chosen";
    /// Days an engulfed cell is seen. Real: hours; chosen longer.
    pub(crate) ENGULFED_DAYS: f32 = 2.5, "days", "chosen";
    /// Days in which lymphoid cells and plasma cells are replaced from the blood when all are gone. Chosen.
    pub(crate) HOMING_DAYS: f32 = 40.0, "days", "chosen";
    /// Days in which a megakaryocyte ripens. Chosen: as other precursors.
    pub(crate) MEGAKARYOCYTE_DAYS: f32 = 5.0, "days", "chosen";
    /// Share of what a daughter lacks of her full size that she grows in a tick. Chosen: three days.
    pub(crate) GROWTH_PER_TICK: f32 = 0.03, "1/tick", "chosen";
}
