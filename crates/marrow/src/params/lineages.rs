//! Healthy blood formation: how long cells take to ripen and divide, and when they find room.

/// Transit through the marrow, days: erythroblast 6, myelocyte 5, then neutrophil 5 (science.md 1.4, unconfirmed: erythroid
/// about 5-7; the others are chosen).
pub(crate) const TRANSIT_DAYS: [f32; 3] = [6.0, 5.0, 5.0];
/// In a full marrow one of this many departures is shown, a marrow with room runs at the speed
/// of [`TRANSIT_DAYS`]. Chosen: the stage would seethe.
pub(crate) const SHOWN_DEPARTURES: f32 = 8.0;
/// Shortest cycle of a precursor with room, days. Chosen: about a day.
pub(crate) const PRECURSOR_CYCLE_DAYS: f32 = 1.0;
/// Cycle of a stem or early progenitor cell that must refill its lineage, days. Chosen.
pub(crate) const STEM_CYCLE_DAYS: f32 = 1.6;
/// Up to this maturity a precursor may divide, 0-1. Chosen: the last step is ripening only.
pub(crate) const LAST_DIVISION_MATURITY: f32 = 0.9;
/// A lineage short by this share of its set point asks for all it can get. Chosen.
pub(crate) const FULL_DEMAND_SHORTFALL: f32 = 0.20;
/// Crowding at which healthy cells no longer divide (summed overlap per radius). Chosen with `COVERED`.
pub(crate) const CROWDED: f32 = 0.55;
/// Share of its pace at which a precursor still divides when crowded: it fills the place of the one that left. Chosen.
pub(crate) const LEAST_ROOM: f32 = 0.08;
/// Crowding below which a place counts as having room. Chosen.
pub(crate) const ROOMY: f32 = 0.2;
/// Days from rounding up to two daughters. Real mitosis takes about one hour: chosen longer so that it is seen.
pub(crate) const MITOSIS_DAYS: f32 = 1.0;
/// How much faster than that a precursor with all the room there is divides. Chosen: its whole cycle then takes little more
/// than a day.
pub(crate) const REFILLING_HASTE: f32 = 3.0;
/// How much faster neutrophils leave a marrow that asks for all it can get. Chosen: growth factors call the reserve out.
pub(crate) const MOBILISED: f32 = 1.0;
/// Days from the first sign of apoptosis to nothing. Real: hours; chosen longer so that it is seen.
pub(crate) const DYING_DAYS: f32 = 2.5;
/// Days an engulfed cell is seen. Real: hours; chosen longer.
pub(crate) const ENGULFED_DAYS: f32 = 2.5;
/// Days in which lymphoid cells and plasma cells are replaced from the blood when all are gone. Chosen.
pub(crate) const HOMING_DAYS: f32 = 40.0;
/// Days in which a megakaryocyte ripens. Chosen: as other precursors.
pub(crate) const MEGAKARYOCYTE_DAYS: f32 = 5.0;
/// Share of what a daughter lacks of her full size that she grows in a tick. Chosen: three days.
pub(crate) const GROWTH_PER_TICK: f32 = 0.03;
