//! Citations: where each claim was read. The served page lists them; the app reads them there, so that they are loaded once.

/// The publications that support a claim.
pub fn cited(claim: &str) -> &'static str {
    CITATIONS.iter().find(|(known, _)| *known == claim).map_or("Marrowscope", |(_, cited)| *cited)
}

/// Of each claim that is not about the picture itself.
const CITATIONS: [(&str, &str); 91] = [
    ("bio-01", "NCI Dictionary of Cancer Terms, bone marrow; American Society of Hematology, patient pages"),
    (
        "bio-02",
        "American Cancer Society, What Is Multiple Myeloma?; National Cancer Institute, PDQ Plasma Cell Neoplasms",
    ),
    (
        "bio-03",
        "Parmentier 2020, Ann Hematol 99:2723, doi:10.1007/s00277-020-04255-4 (236 donors); Wintrobe's Clinical Hematology",
    ),
    (
        "bio-04",
        "American Cancer Society; National Cancer Institute, PDQ; Rajkumar 2014, Lancet Oncol 15:e538",
    ),
    ("bio-06", "Kyle 2018, NEJM 378:241; Rajkumar 2014, Lancet Oncol 15:e538"),
    ("bio-07", "Kyle 2003, Mayo Clin Proc 78:21, doi:10.4065/78.1.21"),
    ("bio-09", "Ucci 1987, Cell Prolif, doi:10.1111/j.1365-2184.1987.tb01313.x"),
    (
        "bio-11",
        "AQUILA: Dimopoulos 2025, NEJM 392:1777; DARZALEX FASPRO US prescribing information, November 2025",
    ),
    ("sym-01", "Bouchnita 2016, Am J Hematol 91:371; Kyle 2003, Mayo Clin Proc 78:21"),
    (
        "sym-03",
        "American Cancer Society, Signs and Symptoms of Multiple Myeloma; National Cancer Institute, PDQ",
    ),
    ("sym-04", "BioNumbers 102526; American Society of Hematology, patient pages"),
    (
        "sym-05",
        "Blimark 2015, Haematologica 100:107; Blimark 2025, Haematologica 110:163, doi:10.3324/haematol.2024.285645",
    ),
    ("sym-08", "Mukkamalla 2021, Int J Mol Sci 22:6208; O'Donnell and Raje 2017"),
    (
        "sym-10",
        "American Cancer Society, Signs and Symptoms of Multiple Myeloma; Rajkumar 2014, Lancet Oncol 15:e538",
    ),
    ("sym-11", "National Cancer Institute, PDQ; Rajkumar 2014, Lancet Oncol 15:e538"),
    (
        "sym-12",
        "Blimark 2025, Haematologica 110:163, doi:10.3324/haematol.2024.285645 (hazard ratio 5.3; 7.0 in the first year)",
    ),
    ("doc-01", "Revolutionizing Myeloma Treatment with Immunotherapy, section 2"),
    ("doc-02", "Revolutionizing Myeloma Treatment with Immunotherapy, section 1"),
    ("tgt-01", "National Cancer Institute, Immunotherapy to Treat Cancer"),
    (
        "tgt-02",
        "Atamaniuk 2012, Eur J Clin Invest 42:953 (GPRC5D); Krejcik 2016, Blood 128:384, and Cytometry Part B 2018, PMID 29577600 (CD38)",
    ),
    ("tgt-03", "Number of CD38 sites by quantitative flow cytometry, Cytometry Part B 2018, PMID 29577600"),
    ("tgt-04", "DARZALEX US prescribing information"),
    ("tgt-05", "TECVAYLI US prescribing information; Frerichs 2024, Blood Adv 8:194"),
    (
        "tgt-06",
        "TALVEY US prescribing information; Chari 2025, Lancet Haematol 12:e269, doi:10.1016/S2352-3026(24)00385-5",
    ),
    ("mab-01", "DARZALEX and SARCLISA US prescribing information"),
    ("mab-02", "DARZALEX US prescribing information"),
    ("mab-03", "GEN501, SIRIUS: Usmani 2016, Blood 128:37, doi:10.1182/blood-2016-03-705210"),
    ("mab-04", "Zonder 2012, Blood 120:552; ELOQUENT-2: Lonial 2015, NEJM 373:621"),
    ("mab-05", "POLLUX: Dimopoulos 2016, NEJM 375:1319"),
    (
        "mab-06",
        "DARZALEX US prescribing information (half-life 18 days; weekly, every two weeks, every four weeks)",
    ),
    ("mab-07", "DARZALEX US prescribing information; Krejcik 2016, Blood 128:384"),
    ("mab-08", "COLUMBA: Mateos 2020, Lancet Haematol 7:e370"),
    ("mab-09", "MAIA: Facon 2021, Lancet Oncol 22:1582"),
    ("mab-10", "POLLUX: Dimopoulos 2023, J Clin Oncol 41:1590"),
    ("ici-01", "National Cancer Institute, Immune Checkpoint Inhibitors"),
    ("ici-02", "FDA statement, 31 August 2017; KEYTRUDA US prescribing information"),
    ("ici-03", "KEYNOTE-013: Ribrag 2019, Br J Haematol 186:e41"),
    ("ici-04", "FDA statement, 31 August 2017; Mateos 2019 and Usmani 2019, Lancet Haematol 6:e459, e448"),
    (
        "car-01",
        "National Cancer Institute, T-cell Transfer Therapy; ABECMA and CARVYKTI US prescribing information",
    ),
    ("car-02", "CARVYKTI US prescribing information; CARTITUDE-4: San-Miguel 2023, NEJM 389:335"),
    ("car-03", "ABECMA and CARVYKTI US prescribing information"),
    ("car-04", "CARVYKTI and ABECMA US prescribing information"),
    (
        "car-05",
        "Davenport 2015, Cancer Immunol Res (CAR T cells); Halle 2016, Immunity 44:233 (T cells in mice)",
    ),
    ("car-06", "CARTITUDE-1: Berdeja 2021, Lancet 398:314; CARVYKTI US prescribing information"),
    ("car-07", "CARTITUDE-1: Jagannath 2025, J Clin Oncol, doi:10.1200/JCO-25-00760"),
    ("car-08", "CARTITUDE-1: Berdeja 2021, Lancet 398:314"),
    ("car-09", "FDA notice, 18 April 2024; Hamilton 2024, NEJM (1 of 724 people)"),
    ("car-10", "CARVYKTI US prescribing information; MedlinePlus, ciltacabtagene autoleucel"),
    ("car-12", "CARVYKTI US prescribing information, boxed warning; company statement, 21 December 2023"),
    ("car-13", "CARVYKTI US prescribing information, boxed warning of October 2025"),
    ("car-14", "CARVYKTI US prescribing information; Sidana 2025, Blood 145:85"),
    (
        "car-15",
        "CARTITUDE-4, update with overall survival, International Myeloma Society 2024; CARVYKTI US prescribing information",
    ),
    ("car-16", "FDA, 26 June 2025"),
    ("car-17", "CARTITUDE-1: Berdeja 2021, Lancet 398:314"),
    ("bsp-01", "National Cancer Institute; TECVAYLI US prescribing information"),
    ("bsp-02", "TECVAYLI and LYNOZYFIC US prescribing information"),
    ("bsp-04", "MajesTEC-1: Moreau 2022, NEJM 387:495; Frerichs 2024, Blood Adv 8:194 (it only observed)"),
    ("bsp-05", "MajesTEC-3: Costa 2025, NEJM, doi:10.1056/NEJMoa2514663"),
    ("bsp-06", "MonumenTAL-1: Chari 2025, Lancet Haematol 12:e269, doi:10.1016/S2352-3026(24)00385-5"),
    ("bsp-07", "MajesTEC-3: Costa 2025, NEJM, doi:10.1056/NEJMoa2514663"),
    ("bsp-08", "MonumenTAL-3: Mina 2026, NEJM, 13 June 2026 (a report of the paper was read)"),
    ("adc-01", "BLENREP US prescribing information; NCI Dictionary of Cancer Terms, antibody-drug conjugate"),
    ("adc-03", "BLENREP US prescribing information, 2025"),
    ("adc-04", "DREAMM-3: Dimopoulos 2023, Lancet Haematol; FDA, 23 October 2025"),
    ("chm-01", "Melphalan US prescribing information; Br J Haematol 1996, 95:527"),
    ("pin-01", "Pelon 2024, Front Pharmacol 15:1351565; VELCADE US prescribing information"),
    ("pin-02", "SWOG S0777: Durie 2017, Lancet 389:519, doi:10.1016/S0140-6736(16)31594-X"),
    ("pin-03", "General knowledge"),
    ("imd-01", "Krönke 2014, Science 343:301; Lu 2014, Science 343:305"),
    ("imd-02", "REVLIMID US prescribing information; MedlinePlus, lenalidomide"),
    ("imd-03", "REVLIMID US prescribing information, boxed warning"),
    ("ste-01", "Dexamethasone US prescribing information"),
    (
        "sct-01",
        "National Cancer Institute, PDQ; American Cancer Society, Stem Cell Transplant for Multiple Myeloma",
    ),
    (
        "sct-02",
        "Turk J Med Sci 2020, volume 50, issue 8 (271 people, neutrophils on day 10 at the median); American Cancer Society",
    ),
    ("sct-03", "DETERMINATION: Richardson 2022, NEJM 387:132"),
    ("sct-04", "Ann Hematol 2021, 100:1863, doi:10.1007/s00277-020-04378-8 (100 people)"),
    (
        "fst-01",
        "FDA, 27 January 2026; PERSEUS: Sonneveld 2024, NEJM 390:301; International Myeloma Foundation, 10 Steps to Better Care",
    ),
    ("rsp-01", "Kumar 2016, Lancet Oncol 17:e328"),
    ("rsp-02", "Xiao 2012, J Biomed Biotechnol 2012:282989, doi:10.1155/2012/282989"),
    ("rsp-03", "Kumar 2016, Lancet Oncol 17:e328"),
    ("esc-01", "Lee 2023, Nat Med; Da Vià 2021, Nat Med; Firestone 2024, Blood Adv 8:1600"),
    ("res-01", "FDA draft guidance, January 2026; Oncologic Drugs Advisory Committee, 12 April 2024"),
    ("res-02", "Blood Adv 2024, 8:3478 (73 people, looking back)"),
    ("sup-01", "International Myeloma Foundation, guide to bone health"),
    ("sup-02", "Ludwig 2021, Leukemia 35:31, doi:10.1038/s41375-020-01016-0 (European Myeloma Network)"),
    ("sup-03", "Frerichs 2024, Blood Adv 8:194, doi:10.1182/bloodadvances.2023011658"),
    ("sup-04", "Macmillan Cancer Support, spinal cord compression"),
    ("out-01", "Myeloma UK, An Introduction to Myeloma; American Cancer Society, Survival Rates"),
    ("qol-01", "CARTITUDE-4: Mina 2025, Lancet Haematol 12:e45"),
    ("qol-02", "MonumenTAL-1: Schinke 2025, Cancer 131:e35927"),
    ("hon-01", "General rule of evidence; an example: Sidana 2025, Blood 145:85"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::{SOURCES, Status};

    #[test]
    fn each_claim_has_its_citation() {
        let wanted =
            SOURCES.iter().filter(|source| source.status != Status::Derived).map(|source| source.claim);
        assert!(wanted.eq(CITATIONS.iter().map(|(claim, _)| *claim)), "claims and citations differ");
        assert!(CITATIONS.iter().all(|(_, cited)| cited.len() > 10 || *cited == "FDA, 26 June 2025"));
    }
}
