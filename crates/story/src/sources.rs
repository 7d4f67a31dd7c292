//! Claims: the facts on this page and where they come from: id of the claim (its words are `source-<id>`), and its sources.

use i18n::{MessageId, msg};

/// A fact and the publications that support it.
pub struct Source {
    /// Id of the claim.
    pub claim: &'static str,
    /// Where it was read.
    pub cited: &'static str,
    /// How sure it is.
    pub status: Status,
    /// When that was last checked.
    pub checked: &'static str,
}

/// How sure a fact is. No caption and no card may rest on one that is open; `tests/story.rs` keeps that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It was found in the text named beside it.
    Confirmed,
    /// The same, but it stands in the scientific reference as general knowledge: a second check is still to come.
    Unverified,
    /// It is said of this picture, by those who made it.
    Derived,
}

impl Status {
    /// The message that says so.
    pub const fn message(self) -> MessageId {
        match self {
            Self::Confirmed => msg::STATUS_CONFIRMED,
            Self::Unverified => msg::STATUS_AWAITING,
            Self::Derived => msg::STATUS_OWN,
        }
    }
}

/// When most of these were last checked.
pub const CHECKED: &str = "2026";
/// When the newest of them were.
const CHECKED_LATEST: &str = "2026-11-25";

const fn source(claim: &'static str, cited: &'static str) -> Source {
    Source { claim, cited, status: Status::Confirmed, checked: CHECKED }
}

const fn latest(claim: &'static str, cited: &'static str) -> Source {
    Source { checked: CHECKED_LATEST, ..source(claim, cited) }
}

const fn unverified(claim: &'static str, cited: &'static str) -> Source {
    Source { status: Status::Unverified, ..latest(claim, cited) }
}

const fn derived(claim: &'static str) -> Source {
    Source { status: Status::Derived, ..latest(claim, "Marrowscope") }
}

/// Every fact that the page states.
pub const SOURCES: [Source; 65] = [
    source("bio-01", "NCI Dictionary of Cancer Terms; American Society of Hematology"),
    source("bio-02", "American Cancer Society; NCI PDQ"),
    source("bio-03", "Wintrobe via FPnotebook; PathologyOutlines"),
    source("bio-04", "American Cancer Society; NCI PDQ; Rajkumar 2014, Lancet Oncol 15:e538"),
    source("bio-07", "Kyle 2003, Mayo Clin Proc 78:21, doi:10.4065/78.1.21"),
    source("bio-09", "Ucci 1987, Cell Prolif"),
    source("sym-01", "Bouchnita 2016, Am J Hematol 91:371; Kyle 2003"),
    source("sym-03", "American Cancer Society; NCI PDQ"),
    source("sym-04", "BioNumbers 102526; American Society of Hematology"),
    source("sym-05", "Blimark 2015, Haematologica 100:107"),
    source("sym-06", "Blimark 2015, Haematologica 100:107 (hazard ratio 7.1)"),
    source("sym-08", "Mukkamalla 2021, IJMS 22:6208; O'Donnell and Raje 2017"),
    source("sym-10", "American Cancer Society; Rajkumar 2014, Lancet Oncol 15:e538"),
    source("sym-11", "NCI PDQ; Rajkumar 2014, Lancet Oncol 15:e538"),
    source("tgt-01", "NCI, Immunotherapy"),
    source("tgt-02", "PMID 29577600; Atamaniuk 2012; Krejcik 2016, Blood 128:384"),
    source("tgt-03", "PMID 29577600, Cytometry B 2018"),
    source("tgt-04", "DARZALEX US prescribing information"),
    source("tgt-05", "TECVAYLI US prescribing information; Blood Adv 2024;8:194"),
    source("tgt-06", "TALVEY US prescribing information; Chari 2025, Lancet Haematol 12:e269"),
    source("mab-01", "DARZALEX and SARCLISA US prescribing information"),
    source("mab-02", "DARZALEX US prescribing information"),
    source("mab-03", "Usmani 2016, Blood 128:37"),
    source("mab-04", "Zonder 2012, Blood 120:552; ELOQUENT-2: Lonial 2015, NEJM 373:621"),
    source("mab-05", "POLLUX: Dimopoulos 2016, NEJM 375:1319"),
    source("mab-06", "DARZALEX US prescribing information (half-life 18 days)"),
    latest("mab-07", "DARZALEX US prescribing information; Krejcik 2016, Blood 128:384"),
    source("ici-01", "NCI, Immune Checkpoint Inhibitors"),
    source("ici-02", "FDA statement, 31 Aug 2017; KEYTRUDA US prescribing information"),
    source("ici-03", "KEYNOTE-013: Ribrag 2019, Br J Haematol 186:e41"),
    source("ici-04", "FDA statement, 31 Aug 2017; Mateos 2019 and Usmani 2019, Lancet Haematol 6:e459, e448"),
    source("car-01", "NCI, T-cell Transfer Therapy; ABECMA and CARVYKTI US prescribing information"),
    source("car-02", "CARVYKTI US prescribing information; San-Miguel 2023, NEJM 389:335"),
    source("car-03", "ABECMA and CARVYKTI US prescribing information"),
    source("car-04", "CARVYKTI and ABECMA US prescribing information"),
    source("car-05", "Halle 2016, Immunity 44:233 (mice)"),
    source("car-06", "CARTITUDE-1: Berdeja 2021, Lancet 398:314; CARVYKTI US prescribing information"),
    source("car-07", "Jagannath 2025, J Clin Oncol, doi:10.1200/JCO-25-00760"),
    source("car-08", "Berdeja 2021, Lancet 398:314"),
    source("car-09", "FDA notice, 18 Apr 2024; Hamilton 2024, NEJM (1 of 724 people)"),
    unverified("car-10", "CARVYKTI US prescribing information; MedlinePlus, ciltacabtagene autoleucel"),
    source("bsp-01", "NCI; TECVAYLI US prescribing information"),
    source("bsp-02", "TECVAYLI and LYNOZYFIC US prescribing information"),
    source("bsp-04", "Moreau 2022, NEJM 387:495; Blood Adv 2024;8:194"),
    source("bsp-05", "MajesTEC-3: Costa 2025, NEJM, doi:10.1056/NEJMoa2514663"),
    latest("bsp-06", "MonumenTAL-1: Chari 2025, Lancet Haematol 12:e269"),
    source("adc-01", "BLENREP US prescribing information; NCI Dictionary of Cancer Terms"),
    source("adc-03", "BLENREP US prescribing information, 2025"),
    source("chm-01", "Melphalan US prescribing information; Br J Haematol 1996;95:527"),
    source("pin-01", "Pelon 2024, Front Pharmacol 15:1351565; VELCADE US prescribing information"),
    latest("pin-02", "SWOG S0777: Durie 2017, Lancet 389:519"),
    source("imd-01", "Krönke 2014, Science 343:301; Lu 2014, Science 343:305"),
    unverified("imd-02", "REVLIMID US prescribing information; MedlinePlus, lenalidomide"),
    unverified("ste-01", "Multiple Myeloma Research Foundation, Steroids; International Myeloma Foundation"),
    source("sct-01", "NCI PDQ; American Cancer Society"),
    source("sct-02", "American Cancer Society; series of 271 people"),
    source("sct-03", "DETERMINATION: Richardson 2022, NEJM 387:132"),
    latest("sct-04", "Ann Hematol, doi:10.1007/s00277-020-04378-8"),
    source("rsp-01", "Kumar 2016, Lancet Oncol 17:e328"),
    source("rsp-02", "Xiao 2012 and other work on antibody half-life"),
    source("rsp-03", "Kumar 2016, Lancet Oncol 17:e328"),
    source("esc-01", "Lee 2023, Nat Med; Da Vià 2021, Nat Med; Blood Adv 2024;8:1600"),
    source("hon-01", "Trial methodology; Sidana 2025, Blood 145:85"),
    derived("hon-02"),
    derived("hon-03"),
];

/// The first of these claims that still awaits a second check: the page says so beside the words that rest on it.
pub fn first_unverified(claims: &[&str]) -> Option<&'static str> {
    let open = |source: &&Source| source.status == Status::Unverified && claims.contains(&source.claim);
    SOURCES.iter().find(open).map(|source| source.claim)
}

/// Which claims carry the words of which treatment.
const TREATMENTS: [(&str, &[&str]); 10] = [
    ("antibody", &["mab-01", "mab-02", "mab-06", "mab-07", "tgt-02", "tgt-04"]),
    ("checkpoint", &["ici-01", "ici-02", "ici-03", "ici-04"]),
    ("car_t", &["car-01", "car-02", "car-03", "car-04", "car-08", "car-09", "car-10", "tgt-05"]),
    ("bispecific", &["bsp-01", "bsp-02", "bsp-04", "tgt-05", "tgt-06"]),
    ("adc", &["adc-01", "adc-03"]),
    ("chemo", &["chm-01"]),
    ("transplant", &["sct-01", "sct-02", "sct-03", "sct-04"]),
    ("imid", &["imd-01", "imd-02"]),
    ("proteasome", &["pin-01", "pin-02"]),
    ("steroid", &["ste-01"]),
];

/// The claims that carry the words of a treatment, by its id.
pub fn of_treatment(id: &str) -> &'static [&'static str] {
    TREATMENTS.iter().find(|(treatment, _)| *treatment == id).map_or(&[], |(_, claims)| claims)
}
