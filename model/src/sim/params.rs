//! Every number of the model in one place: unit, range where there is one, and source. "science.md n" is the project's
//! reference of medical facts; "chosen" means that no measured value exists and says what it was chosen for.

use super::blood::MProtein;
use super::setup::{Size, Stage};

// ---- Time -------------------------------------------------------------------------------------------------------

/// Model hours in one tick. Chosen: short against every process shown but the grip of immune cells (see below).
pub const TICK_HOURS: f32 = 2.0;
/// Ticks in one model day.
pub const TICKS_PER_DAY: u32 = 12;
/// Ticks between two decisions of one cell; cells take turns. Chosen: short against days, four times less work.
pub(crate) const BEAT: u64 = 4;
/// Days in one beat.
pub(crate) const BEAT_DAYS: f32 = BEAT as f32 / TICKS_PER_DAY as f32;

// ---- Place ------------------------------------------------------------------------------------------------------

/// The modelled patch reaches this far past the stage on each side, µm, so that no edge is seen.
pub(crate) const MARGIN_UM: f32 = 8.0;
/// Share of the cavity's area that cells cover in health. Chosen: just below where discs of mixed sizes jam (0.84).
pub(crate) const COVERED: f32 = 0.76;
/// Smallest fat cell, radius in µm (science.md 1.5: 40-80 µm across).
pub(crate) const FAT_RADIUS_MIN_UM: f32 = 17.0;

/// Stage, width and height in µm.
pub(crate) const fn stage_um(size: Size) -> (f32, f32) {
    match size {
        Size::Small => (560.0, 315.0),
        Size::Medium => (1104.0, 621.0),
        Size::Large => (2192.0, 1233.0),
    }
}

/// Half width of the main sinusoid, µm: 14-24. Human sinusoids are some 10-30 µm across; chosen wide enough to see in.
pub(crate) const fn sinusoid_half_width_um(stage_width_um: f32) -> f32 {
    if stage_width_um < 800.0 {
        13.0
    } else if stage_width_um < 1600.0 {
        17.0
    } else {
        22.0
    }
}

/// Share of the stage covered by fat cells. Real adults: 30-70 % (science.md 1.1); drawn far less so that the cells of
/// interest have the stage.
pub(crate) const fn fat_share(stage_width_um: f32) -> f32 {
    if stage_width_um < 800.0 { 0.075 } else { 0.115 }
}

/// Largest fat cell, radius in µm.
pub(crate) const fn fat_radius_max_um(stage_width_um: f32) -> f32 {
    if stage_width_um < 800.0 { 28.0 } else { 38.0 }
}

// ---- Motion -----------------------------------------------------------------------------------------------------
// Real cells crawl micrometres a minute. At two days a second that would be a blur: motion is a slowed picture of it.

/// Slow wandering of ordinary cells, µm per tick. Chosen for calm.
pub(crate) const WANDER_UM: f32 = 0.10;
/// The same of myeloma cells, µm per tick. Chosen: they mix with other cells, and immune cells come between them.
pub(crate) const MYELOMA_WANDER_UM: f32 = 0.40;
/// How much faster they wander in an empty marrow, µm per tick. Chosen: colonies that refill it then spread.
pub(crate) const SPREADING_UM: f32 = 2.0;
/// Pull of erythroblasts towards the macrophage of their island, µm per tick. Chosen.
pub(crate) const ISLAND_PULL_UM: f32 = 0.10;
/// Pull of megakaryocytes towards the sinusoid, µm per tick. Chosen.
pub(crate) const VESSEL_PULL_UM: f32 = 0.05;
/// Speed of mature cells on their way to the sinusoid, µm per tick. Chosen.
pub(crate) const LEAVING_UM: f32 = 1.5;
/// Crawling speed of T, CAR T and NK cells, µm per tick. Real: 2-18 µm a minute (science.md 7.2).
pub(crate) const CRAWL_UM: [f32; 3] = [2.0, 2.6, 1.7];
/// Crawling speed of a macrophage that has smelt antibody, µm per tick. Chosen.
pub(crate) const MACROPHAGE_CRAWL_UM: f32 = 0.5;
/// Flow in the middle of the sinusoid, µm per tick. Chosen: real blood there moves some 100 µm a second.
pub(crate) const FLOW_UM: f32 = 3.4;
/// How fast a velocity follows its drive, per tick. Chosen: turns take about ten ticks.
pub(crate) const SMOOTHING: f32 = 0.12;
/// Most that pushes may move a cell, µm per tick.
pub(crate) const PUSH_MAX_UM: f32 = 1.2;

// ---- Composition at health, per counted cell (science.md 1.1) -----------------------------------------------------

/// Share of each kind: erythroid 18-39 %, myeloid 60-75 % (M:E 2-4), lymphoid 11-23 %, plasma cells 1-2 %,
/// megakaryocytes 1 in 200.
pub(crate) const COMPOSITION: [(super::CellKind, f32); 10] = {
    use super::CellKind as K;
    [
        (K::StemCell, 0.012),
        (K::Erythroblast, 0.200),
        (K::Myelocyte, 0.365),
        (K::Neutrophil, 0.255),
        (K::Megakaryocyte, 0.005),
        (K::Lymphocyte, 0.035),
        (K::PlasmaCell, 0.014),
        (K::TCell, 0.078),
        (K::NkCell, 0.022),
        (K::Macrophage, 0.014),
    ]
};
/// Stromal cells per counted cell. Chosen.
pub(crate) const STROMAL_SHARE: f32 = 0.010;

// ---- Lineages ---------------------------------------------------------------------------------------------------

/// Transit through the marrow, days: erythroblast 6, myelocyte 5, then neutrophil 5 (science.md 1.4; textbooks).
pub(crate) const TRANSIT_DAYS: [f32; 3] = [6.0, 5.0, 5.0];
/// In a full marrow one of this many departures is shown, or the stage would seethe; a marrow with room runs at the
/// published speed.
pub(crate) const SHOWN_DEPARTURES: f32 = 8.0;
/// Shortest cycle of a precursor with room, days (16-24 h published for normoblasts and myelocytes).
pub(crate) const PRECURSOR_CYCLE_DAYS: f32 = 1.0;
/// Cycle of a stem or early progenitor cell that must refill its lineage, days. Chosen.
pub(crate) const STEM_CYCLE_DAYS: f32 = 1.6;
/// Up to this maturity a precursor may divide.
pub(crate) const LAST_DIVISION_MATURITY: f32 = 0.9;
/// A lineage short by this share of its set point asks for all it can get.
pub(crate) const FULL_DEMAND_SHORTFALL: f32 = 0.20;
/// Crowding at which healthy cells no longer divide (summed overlap per radius). Chosen with [`COVERED`].
pub(crate) const CROWDED: f32 = 0.55;
/// Share of its pace at which a precursor still divides when crowded: it fills the place of the one that left. Chosen.
pub(crate) const LEAST_ROOM: f32 = 0.08;
/// Crowding below which a place counts as having room. Chosen.
pub(crate) const ROOMY: f32 = 0.2;
/// Days from rounding up to two daughters. Real mitosis takes about one hour: shown longer so that it is seen.
pub(crate) const MITOSIS_DAYS: f32 = 1.0;
/// How much faster than that a precursor with all the room there is divides. Chosen: its whole cycle then takes little more
/// than the published 16-24 h.
pub(crate) const REFILLING_HASTE: f32 = 3.0;
/// How much faster neutrophils leave a marrow that asks for all it can get. Chosen: growth factors call the reserve out.
pub(crate) const MOBILISED: f32 = 1.0;
/// Days from the first sign of apoptosis to nothing. Real: hours.
pub(crate) const DYING_DAYS: f32 = 2.5;
/// Days an engulfed cell is seen. Real: hours.
pub(crate) const ENGULFED_DAYS: f32 = 2.5;
/// Days in which lymphoid cells and plasma cells are replaced from the blood when all are gone. Chosen.
pub(crate) const HOMING_DAYS: f32 = 40.0;
/// Days in which a lost megakaryocyte is replaced (about 5 in humans).
pub(crate) const MEGAKARYOCYTE_DAYS: f32 = 5.0;
/// Growth of a daughter to full size, per tick.
pub(crate) const GROWTH_PER_TICK: f32 = 0.03;

// ---- Myeloma ----------------------------------------------------------------------------------------------------

/// Potential doubling of the clone while it has room, without its losses, days: 15-75, mean 47 (science.md 1.7).
pub(crate) const MYELOMA_DOUBLING_DAYS: f32 = 47.0;
/// Death of myeloma cells without treatment, per day. Chosen: low, so that a dying cell now and then is seen.
pub(crate) const MYELOMA_LOSS_PER_DAY: f32 = 0.004;
/// Myeloma share at which growth stops for want of room (plateau; Sullivan & Salmon 1972), 0-1. Chosen: untreated active
/// disease then passes 60 % plasma cells (science.md 1.2) within a year.
pub(crate) const MYELOMA_PLATEAU: f32 = 0.90;
/// How much of that share is the neighbourhood's, the rest that of the whole marrow, 0-1. Chosen: a few cells that a treatment
/// has left then double in 15-75 days (science.md 1.7) though each colony is dense.
pub(crate) const MYELOMA_FEELS_NEIGHBOURS: f32 = 0.5;
/// Crowding at which even myeloma cells no longer divide. Chosen: they bear several times what healthy cells bear.
pub(crate) const MYELOMA_CROWDED: f32 = 4.0;
/// How strongly each lineage needs the niche: with a share s of myeloma it is supported at (1 - s) to this power. Erythroid,
/// myeloid, megakaryocytes. Chosen so that red cells fall most and platelets last (order of science.md 1.3, 1.6; the
/// infiltrated area tracks haemoglobin: Bouchnita 2016).
pub(crate) const NICHE_NEED: [f32; 3] = [1.0, 0.75, 0.40];
/// Loss of healthy cells above what the niche supports, per day and per share in excess. Chosen.
pub(crate) const NICHE_LOSS_PER_DAY: f32 = 0.30;
/// Spread of flag densities between cells, as the sigma of a log-normal (CD38: 138.7 ± 53 thousand, science.md 2).
pub(crate) const ANTIGEN_SPREAD: f32 = 0.37;
/// Drift of flag densities at each division, sigma of a log-normal. Chosen.
pub(crate) const ANTIGEN_DRIFT: f32 = 0.08;
/// Highest density, usual myeloma cell = 1.
pub(crate) const ANTIGEN_MAX: f32 = 6.0;
/// Share of myeloma cells that start with hardly any BCMA (one allele is lost in about 7 of 100 people: science.md 3.2;
/// the share of cells is chosen).
pub(crate) const BCMA_LOW_SHARE: f32 = 0.01;
/// BCMA of such a cell.
pub(crate) const BCMA_LOW: f32 = 0.03;
/// Share of myeloma cells that start with hardly any GPRC5D (silenced or lost: science.md 3.2; the share is chosen).
pub(crate) const GPRC5D_LOW_SHARE: f32 = 0.01;
/// GPRC5D of such a cell.
pub(crate) const GPRC5D_LOW: f32 = 0.03;

/// Myeloma cells per counted cell at the start (science.md 1.2).
pub(crate) const fn myeloma_share(stage: Stage) -> f32 {
    match stage {
        Stage::Healthy => 0.0,
        Stage::Early => 0.07,
        Stage::Active => 0.28,
        Stage::Relapsed => 0.20,
    }
}

/// What earlier treatments have left of healthy cells at the start: precursors and neutrophils; plasma cells and B lymphocytes,
/// as shares of those beside as much untreated myeloma. Counts and IgG stay low for long after some treatments (science.md 3.2);
/// the shares are chosen.
pub(crate) const fn left_by_earlier_treatment(stage: Stage) -> [f32; 2] {
    match stage {
        Stage::Healthy | Stage::Early | Stage::Active => [1.0, 1.0],
        Stage::Relapsed => [0.85, 0.6],
    }
}

// ---- Blood ------------------------------------------------------------------------------------------------------

/// Life of a red cell, days (science.md 1.4).
pub(crate) const RED_CELL_DAYS: f32 = 120.0;
/// Half-life of neutrophils in blood, days: 7 h (science.md 7.2).
pub(crate) const NEUTROPHIL_HALF_LIFE_DAYS: f32 = 7.0 / 24.0;
/// Life of a platelet, days (science.md 7.2).
pub(crate) const PLATELET_DAYS: f32 = 8.5;
/// How much more each remaining precursor yields when most are gone (growth factors): red, white, platelets. Chosen.
pub(crate) const COMPENSATION: [f32; 3] = [0.7, 0.9, 0.5];
/// Days over which outflow is averaged before it counts. Chosen: one transit.
pub(crate) const OUTFLOW_DAYS: f32 = 4.0;
/// Half-life of IgG, days: of useful antibodies and of an M-protein of this class (science.md 1.7).
pub(crate) const IGG_HALF_LIFE_DAYS: f32 = 21.0;
/// Half-life of IgA, days (science.md 1.7).
pub(crate) const IGA_HALF_LIFE_DAYS: f32 = 6.0;
/// Half-life of free light chains while the kidneys work, days: 2-6 h (science.md 1.7).
pub(crate) const LIGHT_CHAIN_HALF_LIFE_DAYS: f32 = 3.5 / 24.0;
/// The same in kidney failure, days: 2-3 (science.md 1.7).
pub(crate) const LIGHT_CHAIN_HALF_LIFE_FAILED_DAYS: f32 = 2.5;
/// Share of useful antibodies from short-lived plasma cells that B cells have just turned into; the rest is made by the plasma
/// cells of the marrow, 0-1. Chosen: most come from long-lived ones (science.md 1.4).
pub(crate) const ANTIBODIES_FROM_B_CELLS: f32 = 0.2;
/// Calcium in health, mg/dL: more than 1 below the 11 that count as high (science.md 1.2). Chosen: middle of normal.
pub(crate) const CALCIUM_MG_PER_DL: f32 = 9.5;
/// Calcium above this is high, mg/dL (science.md 1.2).
pub(crate) const CALCIUM_HIGH_MG_PER_DL: f32 = 11.0;
/// Calcium that each turnover of health adds which is dissolved and not built again, mg/dL. Chosen: bone then dissolves so
/// fast that calcium is high when myeloma fills most of the marrow, not at diagnosis (13 of 100; science.md 1.3).
pub(crate) const CALCIUM_PER_NET_LOSS: f32 = 0.45;
/// Most calcium above that of health, mg/dL. Chosen: beyond it nobody would be left untreated.
pub(crate) const CALCIUM_EXCESS_MAX_MG_PER_DL: f32 = 6.0;
/// How much more of the excess stays in the blood when the kidneys have failed, 0-1. Chosen.
pub(crate) const CALCIUM_KEPT_WITHOUT_KIDNEY: f32 = 0.5;
/// Days in which a gap in calcium halves. Chosen: days, as hormones of health would.
pub(crate) const CALCIUM_DAYS: f32 = 3.0;
/// Free light chains above this clog tubules, g/L: five times the 100 mg/L that define myeloma (science.md 1.2). Chosen.
pub(crate) const LIGHT_CHAINS_HARMFUL_G_PER_L: f32 = 0.5;
/// Kidney function lost per day at twice the harmful light chains. Chosen: creatinine is high in 19 of 100 at diagnosis
/// (science.md 1.3), so it takes months.
pub(crate) const KIDNEY_LOSS_PER_DAY: f32 = 0.006;
/// Harm by each mg/dL of calcium above high, as a share of that by light chains. Chosen.
pub(crate) const KIDNEY_STRAIN_BY_CALCIUM: f32 = 0.5;
/// Days in which half of the lost kidney function comes back once nothing harms it. Chosen: slow and seldom whole.
pub(crate) const KIDNEY_HEALING_DAYS: f32 = 120.0;
/// Days of the load at the start that the kidneys have borne before the run. Chosen: the clone grew to it over some months.
pub(crate) const KIDNEY_LEAD_IN_DAYS: u32 = 60;
/// Kidney function that is always left, 0-1. Chosen: the model ends before dialysis.
pub(crate) const KIDNEY_LEAST: f32 = 0.05;

/// Half-life of a clone's whole antibodies, days (science.md 1.7).
pub(crate) const fn whole_antibody_half_life_days(kind: MProtein) -> f32 {
    match kind {
        MProtein::IgG | MProtein::LightChain => IGG_HALF_LIFE_DAYS,
        MProtein::IgA => IGA_HALF_LIFE_DAYS,
    }
}

/// Whole antibodies at rest if every cell were myeloma, g/L. Chosen: about 32 g/L of IgG at one half, usual at diagnosis;
/// IgA, cleared faster, less; none in light-chain myeloma.
pub(crate) const fn whole_antibody_g_per_l(kind: MProtein) -> f32 {
    match kind {
        MProtein::IgG => 65.0,
        MProtein::IgA => 50.0,
        MProtein::LightChain => 0.0,
    }
}

/// Free light chains at rest if every cell were myeloma and the kidneys worked, g/L. Chosen: most in light-chain myeloma, where
/// the active stage is then above the harmful level; a few go with whole antibodies.
pub(crate) const fn light_chain_g_per_l(kind: MProtein) -> f32 {
    match kind {
        MProtein::IgG | MProtein::IgA => 0.5,
        MProtein::LightChain => 4.0,
    }
}
/// Radius of a cell that sinks below the plane, from one tick to the next. Chosen: gone in about a second of play.
pub(crate) const SINKING: f32 = 0.92;
/// Share of the lumen that blood cells cover in health. Real: about 45 %; drawn less so that the flow is seen.
pub(crate) const LUMEN_COVERED: f32 = 0.26;
/// White cells and platelets in the lumen for each red cell. Real: 1 in 700 and 1 in 15; white cells are drawn more.
pub(crate) const WHITE_PER_RED: f32 = 0.05;
/// See [`WHITE_PER_RED`].
pub(crate) const PLATELETS_PER_RED: f32 = 0.16;

// ---- Response ----------------------------------------------------------------------------------------------------

/// Days between two visits at which a response is scored. Chosen: weekly, so that it is seen soon; in trials they are some
/// weeks apart.
pub(crate) const VISIT_DAYS: u32 = 7;
/// M-protein from which it can be followed, g/L. Chosen: a fall by three quarters can then still be told from none.
pub(crate) const MEASURABLE_M_PROTEIN_G_PER_L: f32 = 2.0;
/// Free light chains from which they can be followed, g/L (involved light chains of 100 mg/L; science.md 1.2). Chosen.
pub(crate) const MEASURABLE_LIGHT_CHAINS_G_PER_L: f32 = 0.1;
/// Fall from the start of treatment that is a minimal response, 0-1 (science.md 6).
pub(crate) const MINIMAL_FALL: f32 = 0.25;
/// The same for a partial response (science.md 6).
pub(crate) const PARTIAL_FALL: f32 = 0.50;
/// The same for a very good partial response (science.md 6).
pub(crate) const VERY_GOOD_PARTIAL_FALL: f32 = 0.90;
/// M-protein below which nothing is found in serum, g/L: stands in for a negative immunofixation (science.md 6).
pub(crate) const COMPLETE_M_PROTEIN_G_PER_L: f32 = 0.5;
/// The same for free light chains where the clone makes nothing else, g/L. Chosen: as many myeloma cells as for whole
/// antibodies.
pub(crate) const COMPLETE_LIGHT_CHAINS_G_PER_L: f32 = 0.03;
/// Plasma cells per nucleated marrow cell below which a response can be complete, 0-1 (science.md 6).
pub(crate) const COMPLETE_PLASMA_CELLS: f32 = 0.05;
/// Rise above the lowest level that is progression, as a share of that level (science.md 6).
pub(crate) const PROGRESSION_RISE: f32 = 0.25;
/// Least rise of M-protein that counts as progression, g/L (science.md 6).
pub(crate) const PROGRESSION_M_PROTEIN_G_PER_L: f32 = 5.0;
/// The same from a high level, g/L (science.md 6).
pub(crate) const PROGRESSION_FROM_HIGH_G_PER_L: f32 = 10.0;
/// Lowest level of M-protein that counts as high for this, g/L (science.md 6).
pub(crate) const HIGH_M_PROTEIN_G_PER_L: f32 = 50.0;
/// Least rise of free light chains that counts as progression, g/L: 10 mg/dL (science.md 6).
pub(crate) const PROGRESSION_LIGHT_CHAINS_G_PER_L: f32 = 0.1;

// ---- Bone -------------------------------------------------------------------------------------------------------
// No rate of bone turnover stands in science.md: all are chosen, so that untreated active disease loses a fifth of the bone
// within a year and so that healthy bone keeps its shape for years.

/// Bone that the osteoclasts of health take in a day, as a share of all bone. Chosen: 7 of 100 in a year.
pub(crate) const RESORPTION_PER_DAY: f32 = 0.0002;
/// Most that osteoblasts fill a pit in a day, as a share of the mean thickness of bone. Chosen: a pit of health
/// is filled in about two months.
pub(crate) const FORMATION_PER_DAY: f32 = 0.0015;
/// Deeper than this share of the mean thickness, a pit is no longer an ordinary one, 0-1. Chosen.
pub(crate) const ORDINARY_PIT: f32 = 0.20;
/// Pace at which a deeper pit is filled, ordinary pits = 1. Lesions mostly do not refill (science.md 1.6); chosen.
pub(crate) const DEEP_PIT_FILLING: f32 = 0.02;
/// Half the width of a pit: at least so many µm (science.md 1.5: osteoclasts are 40-150 µm across).
pub(crate) const PIT_REACH_UM: f32 = 22.0;
/// The same as a share of the mean thickness, so that stages of all sizes show pits. Chosen.
pub(crate) const PIT_REACH: f32 = 0.5;
/// Deepest pit, as a share of the stage's height. Chosen.
pub(crate) const PIT_MAX: f32 = 0.2;
/// Surface for each osteoclast in health, µm. Chosen: few.
pub(crate) const OSTEOCLAST_SPACING_UM: f32 = 420.0;
/// How many more osteoclasts there are where all is myeloma, those of health = 1 (RANKL up, OPG down; science.md 1.6). Chosen.
pub(crate) const OSTEOCLAST_WAKING: f32 = 3.5;
/// Life of an osteoclast, days. Chosen: weeks.
pub(crate) const OSTEOCLAST_DAYS: f32 = 20.0;
/// Days in which missing osteoclasts arise. Chosen.
pub(crate) const OSTEOCLAST_CALL_DAYS: f32 = 6.0;
/// How fast an osteoclast grows to the size that the myeloma around it calls for, per day. Chosen.
pub(crate) const OSTEOCLAST_GROWTH_PER_DAY: f32 = 0.15;
/// Surface for each osteoblast in health, µm. Chosen: a row here and there.
pub(crate) const OSTEOBLAST_SPACING_UM: f32 = 40.0;
/// Share of myeloma at which osteoblasts build no more, 0-1 (DKK1, sclerostin; science.md 1.6). Chosen.
pub(crate) const OSTEOBLAST_STOPPED_AT: f32 = 0.5;
/// Life of an osteoblast on the surface, days. Chosen: months.
pub(crate) const OSTEOBLAST_DAYS: f32 = 90.0;
/// How much sooner it ends where all is myeloma: times more. Chosen.
pub(crate) const OSTEOBLAST_HARM: f32 = 6.0;
/// Days in which missing osteoblasts come back. Chosen.
pub(crate) const OSTEOBLAST_CALL_DAYS: f32 = 20.0;
/// Days over which the loss of bone is averaged where it is felt or read. Chosen: osteoclasts come and go one by one.
pub(crate) const LOSS_OF_LATE_DAYS: f32 = 14.0;
/// Days between two looks at whether the outline of bone must be drawn anew. Chosen: seldom, since the ground is painted then.
pub(crate) const OUTLINE_DAYS: u32 = 4;
/// A change of depth that is worth it, µm.
pub(crate) const OUTLINE_STEP_UM: f32 = 0.75;

/// Bone at the start, whole = 1 (bone is changed in 79 of 100 at diagnosis, lytic in 80-90 over the course; science.md 1.3, 1.6;
/// the shares are chosen).
pub(crate) const fn bone_at_start(stage: Stage) -> f32 {
    match stage {
        Stage::Healthy => 1.0,
        Stage::Early => 0.99,
        Stage::Active => 0.94,
        Stage::Relapsed => 0.86,
    }
}

// ---- Symptoms ----------------------------------------------------------------------------------------------------

/// Haemoglobin in health, g/dL. Chosen: middle of normal.
pub(crate) const HAEMOGLOBIN_G_PER_DL: f32 = 14.0;
/// Haemoglobin below which fatigue is mild and strong, g/dL: 2 below normal, and 10 (science.md 1.2).
pub(crate) const FATIGUE_HAEMOGLOBIN_G_PER_DL: [f32; 2] = [12.0, 10.0];
/// Useful antibodies below which the risk of infection is raised and high, health = 1. Chosen: untreated myeloma raises it
/// about seven times (science.md 1.6).
pub(crate) const INFECTION_USEFUL_ANTIBODIES: [f32; 2] = [0.6, 0.35];
/// The same for white cells, health = 1. Chosen.
pub(crate) const INFECTION_WHITE_CELLS: [f32; 2] = [0.5, 0.2];
/// Bone below which pain is mild and strong, whole = 1. Chosen: felt mildly when treatment begins.
pub(crate) const BONE_PAIN_BONE: [f32; 2] = [0.95, 0.90];
/// Loss of bone below which pain is mild at most, turnover of health = 1. Chosen: pain eases when no more is lost.
pub(crate) const BONE_PAIN_LOSS: f32 = 1.0;
/// Kidney function below which it counts as weak and as very weak, health = 1: clearance below 40 mL/min (science.md 1.2) of
/// about 100; the first is chosen.
pub(crate) const KIDNEY_WEAK: [f32; 2] = [0.7, 0.4];
/// Calcium above which it is felt mildly and strongly, mg/dL: above 11 it is high (science.md 1.2); the second is chosen.
pub(crate) const CALCIUM_FELT_MG_PER_DL: [f32; 2] = [11.0, 12.0];
/// Platelets below which bruises and bleeding are mild and strong, health = 1. Chosen: seldom at diagnosis (science.md 1.6).
pub(crate) const BLEEDING_PLATELETS: [f32; 2] = [0.4, 0.15];

// ---- Immune cells -----------------------------------------------------------------------------------------------

/// Days an NK cell holds its target. Real: 30-60 minutes (science.md 7.2); shown longer so that it is seen.
pub(crate) const GRIP_DAYS: f32 = 1.0;
/// Days a T or CAR T cell holds its target. Real: minutes to an hour (science.md 7.2); shown longer so that it is seen, but
/// short enough for CAR T cells to peak in time.
pub(crate) const T_CELL_GRIP_DAYS: f32 = 0.5;
/// Chance that a search meets a given touching cell, per beat. Chosen.
pub(crate) const NOTICE: f32 = 0.5;
/// Chance that an NK cell's grip on a fully covered usual myeloma cell kills it. Chosen with the response to the CD38
/// antibody alone: 31 of 100 (science.md 5).
pub(crate) const ADCC_KILL: f32 = 0.45;
/// Tails below which NK cells and macrophages do not notice a cell: ADCC needs many (science.md 2).
pub(crate) const TAILS_NEEDED: f32 = 0.45;
/// Same for complement, which needs them close together.
pub(crate) const TAILS_FOR_COMPLEMENT: f32 = 1.1;
/// Complement lysis of a cell with twice the needed tails, per day. Chosen low.
pub(crate) const COMPLEMENT_PER_DAY: f32 = 0.004;
/// Uptake by a touching macrophage of a fully covered usual cell, per day. Chosen.
pub(crate) const ADCP_PER_DAY: f32 = 0.10;
/// NK cells kill each other by their own CD38: at full cover, per day (up to 85 % fewer; science.md 2).
pub(crate) const FRATRICIDE_PER_DAY: f32 = 0.10;
/// Share of T cells whose receptor fits myeloma. Real: very few; drawn so that one is seen.
pub(crate) const SPECIFIC_T_CELLS: f32 = 0.05;
/// Chance that a docked specific T cell kills with its brake free. Chosen: no response in trials (science.md 4).
pub(crate) const DOCKED_KILL: f32 = 0.03;

// ---- Therapies --------------------------------------------------------------------------------------------------

/// Half-life of the CD38 antibody, days (science.md 3.2).
pub(crate) const ANTIBODY_HALF_LIFE_DAYS: f32 = 18.0;
/// Half-life of the checkpoint inhibitor, days (science.md 3.2: 22-27).
pub(crate) const CHECKPOINT_HALF_LIFE_DAYS: f32 = 25.0;
/// Level at which half of the flags are covered; 1 is the level right after a first dose.
pub(crate) const HALF_COVERED: f32 = 0.15;

/// Days from giving CAR T cells to their infusion. Real: 44-49 days (science.md 3.2), compressed.
pub(crate) const CAR_T_WAIT_DAYS: f32 = 5.0;
/// Share of T cells collected.
pub(crate) const COLLECTED: f32 = 0.15;
/// CAR T cells infused, per counted cell of a healthy niche. Chosen for what can be seen.
pub(crate) const CAR_T_DOSE: f32 = 0.02;
/// Days over which infused cells arrive in the niche. Chosen.
pub(crate) const CAR_T_ARRIVAL_DAYS: f32 = 1.0;
/// BCMA below which a CAR T cell does not hold. CAR T cells need little (science.md 2).
pub(crate) const CAR_NEEDS: f32 = 0.10;
/// Chance that a grip of a fresh CAR T cell kills.
pub(crate) const CAR_KILL: f32 = 0.9;
/// Doubling time of stimulated CAR T cells, days (science.md 7.1: 0.78 in blood).
pub(crate) const CAR_T_DOUBLING_DAYS: f32 = 0.78;
/// How often one infused cell's line may double. Chosen: most are there 10-14 days after infusion (science.md 7.2).
pub(crate) const CAR_T_GENERATIONS: u32 = 5;
/// Half-life of CAR T cells that are no longer stimulated, days (science.md 7.1: 4.3).
pub(crate) const CAR_T_HALF_LIFE_DAYS: f32 = 4.3;
/// Half-life of memory CAR T cells, days (science.md 7.1: 220).
pub(crate) const CAR_T_MEMORY_HALF_LIFE_DAYS: f32 = 220.0;
/// Share of CAR T cells that become memory cells. Chosen.
pub(crate) const CAR_T_MEMORY: f32 = 0.10;
/// Fading of stimulation after contact, per day. Chosen: felt for about five days.
pub(crate) const STIMULATION_FADE_PER_DAY: f32 = 0.25;
/// Exhaustion of a T or CAR T cell per day of contact, 0-1. Chosen: about 20 contacts wear a cell out (science.md 3.2: T cells
/// tire from continuous signalling).
pub(crate) const EXHAUSTION_PER_CONTACT_DAY: f32 = 0.10;
/// Exhaustion lost per day without contact. Chosen: a worn-out cell needs weeks.
pub(crate) const EXHAUSTION_REST_PER_DAY: f32 = 0.02;
/// Effect below which an agent is taken for gone.
pub(crate) const NO_EFFECT: f32 = 1e-4;
/// Tails of the SLAMF7 antibody on a usual myeloma cell, those of the CD38 antibody = 1. Chosen: CD38 is far denser
/// (science.md 2), so that the SLAMF7 antibody alone does nothing (0 of 35; science.md 5).
pub(crate) const SLAMF7_TAILS: f32 = 0.20;
/// The same for the conjugate on BCMA. Chosen low: BCMA is 10 to 100 times rarer than CD38 (science.md 2).
pub(crate) const ADC_TAILS: f32 = 0.10;
/// Share by which fully primed NK cells need fewer tails. Chosen: the SLAMF7 antibody then adds to a partner (science.md 5).
pub(crate) const PRIMED_NEED_FEWER_TAILS: f32 = 0.7;
/// How much more often the grip of a fully primed NK cell kills. Chosen with the benefit of CD38 antibody and partner together.
pub(crate) const PRIMED_NK_CELLS: f32 = 1.0;
/// The same for an NK cell switched on through its own SLAMF7. Chosen.
pub(crate) const SWITCHED_ON_NK_CELLS: f32 = 0.5;
/// How much more often a fully primed T cell kills. Chosen.
pub(crate) const PRIMED_T_CELLS: f32 = 0.3;
/// Share of T cells that hold others back. Chosen: a few of a hundred lymphocytes.
pub(crate) const SUPPRESSOR_SHARE: f32 = 0.125;
/// CD38 of a suppressor T cell, usual myeloma cell = 1 (science.md 2: CD38 on regulatory cells). Chosen as on NK cells.
pub(crate) const SUPPRESSOR_CD38: f32 = 0.4;
/// Share by which usual suppression lowers what T cells do. Chosen.
pub(crate) const SUPPRESSION_TOLL: f32 = 0.3;
/// How many more T cells come to a marrow without suppressor cells (science.md 3.2: CD8 cells rise over weeks). Chosen.
pub(crate) const T_CELLS_WITHOUT_SUPPRESSORS: f32 = 0.5;
/// Half-life of soluble BCMA, days. Chosen: short against weeks.
pub(crate) const SOLUBLE_BCMA_HALF_LIFE_DAYS: f32 = 2.0;
/// How much of a BCMA drug is soaked up per unit of soluble BCMA (science.md 3.2). Chosen: one third in active myeloma.
pub(crate) const SOLUBLE_BCMA_SOAKS: f32 = 0.5;
/// Half-life of the BCMA bispecific, days: elranatamab about 22 (science.md 3.2).
pub(crate) const BISPECIFIC_BCMA_HALF_LIFE_DAYS: f32 = 22.0;
/// Half-life of the GPRC5D bispecific, days: talquetamab 7.6-12.2 (science.md 3.2); of the FcRH5 bispecific too, chosen.
pub(crate) const BISPECIFIC_GPRC5D_HALF_LIFE_DAYS: f32 = 12.2;
/// Level at which half of the flags carry a bridge or a conjugate, or half of what a partner medicine blocks is blocked.
/// Chosen: the first step of a bispecific then does little.
pub(crate) const HALF_BRIDGED: f32 = 0.3;
/// Bridges below which a T cell is not tied. Chosen low: bispecifics work at low densities (science.md 2).
pub(crate) const BRIDGES_NEEDED: f32 = 0.06;
/// Bridges at which half of the ties hold long enough to kill. Chosen.
pub(crate) const BRIDGES_HALF: f32 = 0.15;
/// Chance that a fresh T cell is tied to a touching cell with bridges, per beat. Chosen: a T cell then kills fewer than one
/// cell a day; real ones 2-16 (science.md 7.2).
pub(crate) const BRIDGE_NOTICE: f32 = 0.5;
/// Chance that the grip of a fresh, well tied T cell kills: one hit can be enough (science.md 7.2). Chosen: a relapse is cleared
/// within months.
pub(crate) const BRIDGE_KILL: f32 = 0.85;
/// Half-life of the conjugate, days: 12-14 (science.md 3.2).
pub(crate) const ADC_HALF_LIFE_DAYS: f32 = 13.0;
/// Conjugate taken in by a fully covered usual cell, per day; 1 is as much as a cell can bear. Chosen.
pub(crate) const UPTAKE_PER_DAY: f32 = 0.25;
/// Half-life of the load inside a cell, days. Chosen: its link is not cut, so it stays for days (science.md 3.2).
pub(crate) const PAYLOAD_HALF_LIFE_DAYS: f32 = 3.0;
/// Most load in a cell.
pub(crate) const PAYLOAD_MAX: f32 = 2.0;
/// Load at which a cell stops dividing and may die. Chosen: a cell with half the usual BCMA just escapes.
pub(crate) const PAYLOAD_STOPS: f32 = 0.45;
/// Death of a cell with a full load, per day. Chosen with the response to the conjugate alone: 32 of 100 (science.md 5).
pub(crate) const PAYLOAD_KILL_PER_DAY: f32 = 0.015;
/// Half-life of melphalan, days: 46 minutes (science.md 3.2).
pub(crate) const MELPHALAN_HALF_LIFE_DAYS: f32 = 46.0 / 1440.0;
/// Level of melphalan at which half of its targets are hit.
pub(crate) const HALF_DAMAGED: f32 = 0.25;
/// Days in which half of the hurt DNA is mended, or the cell has died of it. Chosen: damage shows in days (science.md 3.2).
pub(crate) const REPAIR_DAYS: f32 = 1.5;
/// Death of a dividing cell hurt by one usual dose, per day. Chosen: about one log of tumour over a course, with a plateau
/// (science.md 7.2, unsure).
pub(crate) const DAMAGE_KILL_PER_DAY: f32 = 0.6;
/// Dividing time of other kinds, precursors = 1: stem and CAR T cells, megakaryocytes, B lymphocytes; T, NK and resting
/// myeloma cells. Chosen.
pub(crate) const CYCLING: [f32; 4] = [0.3, 0.3, 0.2, 0.1];
/// How much a myeloma cell that does not rest is hurt, precursors = 1. Chosen with [`DAMAGE_KILL_PER_DAY`]: about one log over a
/// course; melphalan hits cells that seldom divide too.
pub(crate) const CYCLING_MYELOMA: f32 = 0.9;
/// Share of myeloma cells that rest and outlast usual chemotherapy. Chosen: the plateau.
pub(crate) const RESTING_SHARE: f32 = 0.05;
/// Melphalan before a transplant, usual dose = 1. Chosen: empties the marrow; 1-3 more logs of myeloma (science.md 7.2).
pub(crate) const HIGH_DOSE: f32 = 20.0;
/// Days of collecting stem cells before it. Real: weeks (science.md 3.2), compressed.
pub(crate) const COLLECTION_DAYS: f32 = 4.0;
/// Share of the stem cells that sets out to be collected; growth factors make more of them.
pub(crate) const STEM_CELLS_COLLECTED: f32 = 0.5;
/// Stem cells given back, per stem cell of a healthy niche. Chosen: neutrophils are then back 10 to 14 days later (science.md 3.2).
pub(crate) const STEM_CELLS_RETURNED: f32 = 2.0;
/// Day since the start of collecting on which they come back. Real: one or two days after melphalan.
pub(crate) const RETURN_DAY: f32 = 6.0;
/// Half-life of an immunomodulatory drug, days: 3 h (science.md 3.2).
pub(crate) const IMID_HALF_LIFE_DAYS: f32 = 0.125;
/// Death of myeloma cells under its full effect, per day. Chosen with science.md 5: 66 to 76 of 100 respond with a steroid.
pub(crate) const IMID_KILL_PER_DAY: f32 = 0.010;
/// Share by which its full effect slows the clone's divisions. Chosen.
pub(crate) const IMID_SLOWS_CLONE: f32 = 0.7;
/// The same for myelocytes (science.md 3.2: neutropenia). Chosen.
pub(crate) const IMID_SLOWS_MYELOCYTES: f32 = 0.3;
/// Half-life of the block of proteasomes, days: they recover in about 3 (science.md 3.2).
pub(crate) const PROTEASOME_RECOVERY_DAYS: f32 = 1.0;
/// Death of a cell that makes as much immunoglobulin as a myeloma cell, proteasomes fully blocked, per day. Chosen.
pub(crate) const PROTEASOME_KILL_PER_DAY: f32 = 0.035;
/// Immunoglobulin that a healthy plasma cell makes, myeloma cell = 1. Chosen.
pub(crate) const HEALTHY_SECRETION: f32 = 0.6;
/// Half-life of a steroid's action, days. Chosen.
pub(crate) const STEROID_HALF_LIFE_DAYS: f32 = 1.5;
/// Death under its full effect, per day: myeloma, healthy plasma cells, B lymphocytes. Chosen.
pub(crate) const STEROID_KILL_PER_DAY: [f32; 3] = [0.012, 0.006, 0.02];

// ---- Side effects -----------------------------------------------------------------------------------------------

/// Cytokines per T-cell synapse and counted cell of a healthy niche. Chosen: half as strong as can be while CAR T cells peak.
pub(crate) const CYTOKINES_PER_SYNAPSE: f32 = 16.0;
/// Half-life of cytokines, days. Chosen: felt for four to five days (science.md 3.2).
pub(crate) const CYTOKINE_HALF_LIFE_DAYS: f32 = 1.0;
/// Share by which a steroid in full effect damps immune reactions. Chosen.
pub(crate) const STEROID_CALMS: f32 = 0.6;
/// Cytokine release above which the nervous system is touched, 0-1. Chosen: fewer people have it than fever (science.md 5).
pub(crate) const NEUROTOXIC_CYTOKINES: f32 = 0.3;
/// Days in which that follows. Chosen.
pub(crate) const NEUROTOXICITY_DAYS: f32 = 3.0;
/// Days in which an infusion reaction halves. Chosen: hours.
pub(crate) const INFUSION_REACTION_DAYS: f32 = 0.4;
/// Days in which eye, skin and taste, nerves, gut, organs inflamed by T cells, and mood follow the drug. Chosen: weeks, weeks,
/// months, days, a month, days.
pub(crate) const ORGAN_DAYS: [f32; 6] = [21.0, 14.0, 60.0, 3.0, 30.0, 2.0];
/// Gut at usual doses of chemotherapy, high dose = 1. Chosen.
pub(crate) const GUT_AT_USUAL_DOSE: f32 = 0.3;
/// Strongest inflammation by a checkpoint inhibitor, 0-1. Chosen: 14 to 17 of 100 had it (science.md 3.2).
pub(crate) const INFLAMMATION: f32 = 0.3;
