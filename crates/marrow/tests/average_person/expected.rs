//! Where trials put most people (`science.md` 5), as a range of the best response and of the months until growth returns. What no
//! trial tells of has a range wide enough that nobody is misled: no lasting complete response to one medicine.

use marrow::{Response, Stage};

use super::ending::Ending;

/// What is expected of a row.
#[derive(Clone, Copy)]
pub struct Expected {
    pub stage: Stage,
    pub given: &'static [&'static str],
    /// Months of follow-up.
    pub follow: u32,
    /// Best response of most, least and greatest.
    pub best: (Response, Response),
    /// Median months until growth returns, earliest and latest; after the follow-up: not within it.
    pub returns: (f64, f64),
    /// What was published.
    pub published: &'static str,
}

const fn row(
    stage: Stage,
    given: &'static [&'static str],
    follow: u32,
    best: (Response, Response),
    returns: (f64, f64),
    published: &'static str,
) -> Expected {
    Expected { stage, given, follow, best, returns, published }
}

/// Growth returns after the follow-up, if at all.
const LATER: f64 = f64::INFINITY;

use Response::{Complete, Minimal, Partial, Stable, VeryGoodPartial};
use Stage::{Active, Relapsed};

/// Every treatment alone and every combination of the page; response in percent: partial or better / very good partial or better /
/// complete or better, and median months without progression.
pub const EXPECTED: &[Expected] = &[
    row(Relapsed, &["checkpoint"], 12, (Stable, Stable), (1.5, 4.5), "KEYNOTE-013: 0; 2.7 months"),
    row(Relapsed, &["antibody:slamf7"], 12, (Stable, Stable), (1.0, 6.0), "Elotuzumab alone: 0"),
    row(
        Relapsed,
        &["antibody:cd38"],
        12,
        (Stable, Minimal),
        (2.8, 5.6),
        "GEN501+SIRIUS: 31/14/5; 4.0 (2.8-5.6)",
    ),
    row(Active, &["antibody:cd38"], 12, (Stable, Minimal), (2.8, 9.0), "no trial"),
    row(Relapsed, &["adc"], 12, (Stable, Minimal), (2.0, 9.0), "DREAMM-2: 32/19/-"),
    row(Active, &["adc"], 12, (Stable, Minimal), (2.0, 12.0), "no trial"),
    row(Active, &["chemo"], 18, (Stable, Minimal), (3.0, 18.0), "no trial of melphalan alone here"),
    row(Active, &["chemo", "steroid"], 24, (Minimal, Partial), (6.0, 24.0), "VISTA: 35/-/4; IFM 90: 57/14/5"),
    row(
        Active,
        &["chemo", "proteasome", "steroid"],
        24,
        (Partial, VeryGoodPartial),
        (9.0, LATER),
        "VISTA: 71/-/30",
    ),
    row(Active, &["transplant"], 24, (Partial, VeryGoodPartial), (4.0, 24.0), "no trial of it alone"),
    row(
        Active,
        &["chemo@0-112", "steroid@0-112", "transplant@112"],
        24,
        (Partial, VeryGoodPartial),
        (6.0, 24.0),
        "IFM 90: 81/38/22",
    ),
    row(Active, &["imid"], 24, (Minimal, Partial), (6.0, LATER), "no trial here"),
    row(Active, &["proteasome"], 24, (Stable, Partial), (5.0, LATER), "no trial here"),
    row(Active, &["steroid"], 24, (Stable, Minimal), (3.0, 15.0), "no trial here"),
    row(
        Active,
        &["imid", "steroid"],
        24,
        (Partial, VeryGoodPartial),
        (15.0, LATER),
        "SWOG S0777: 72/32/8; 29. MAIA: 82/57/30; 34.4",
    ),
    row(
        Relapsed,
        &["imid", "steroid"],
        24,
        (Partial, VeryGoodPartial),
        (12.0, LATER),
        "POLLUX: 76/-/19; 17.5 (13.9-20.8)",
    ),
    row(
        Active,
        &["imid", "proteasome", "steroid"],
        24,
        (Partial, VeryGoodPartial),
        (20.0, LATER),
        "SWOG S0777: 82/44/16; 41",
    ),
    row(
        Active,
        &["imid", "proteasome", "steroid", "transplant"],
        24,
        (VeryGoodPartial, Complete),
        (20.0, LATER),
        "DETERMINATION: median 67.5 months; PERSEUS without antibody: complete 70",
    ),
    row(
        Active,
        &["antibody:cd38", "imid", "steroid"],
        24,
        (VeryGoodPartial, Complete),
        (LATER, LATER),
        "MAIA: 93/82/51; 61.9",
    ),
    row(
        Relapsed,
        &["antibody:cd38", "imid", "steroid"],
        24,
        (VeryGoodPartial, Complete),
        (LATER, LATER),
        "POLLUX: 93/-/43; 44.5",
    ),
    row(
        Active,
        &["antibody:cd38", "imid", "proteasome", "steroid"],
        24,
        (VeryGoodPartial, Complete),
        (LATER, LATER),
        "CEPHEUS: MRD negative 52",
    ),
    row(
        Relapsed,
        &["antibody:cd38", "proteasome", "steroid"],
        24,
        (Partial, VeryGoodPartial),
        (9.0, LATER),
        "DREAMM-7: 71/46/17; 13.4 (11.1-17.5)",
    ),
    row(
        Relapsed,
        &["antibody:slamf7", "imid", "steroid"],
        24,
        (Partial, VeryGoodPartial),
        (12.0, LATER),
        "ELOQUENT-2: 79/-/-",
    ),
    row(
        Relapsed,
        &["checkpoint", "imid", "steroid"],
        24,
        (Partial, VeryGoodPartial),
        (12.0, LATER),
        "KEYNOTE-183, -185: no better than without",
    ),
    row(
        Relapsed,
        &["adc", "proteasome", "steroid"],
        24,
        (Partial, Complete),
        (18.0, LATER),
        "DREAMM-7: 83/66/35; 36.6 (28.4-)",
    ),
    row(
        Relapsed,
        &["bispecific:bcma"],
        24,
        (Partial, Complete),
        (8.8, 17.1),
        "MajesTEC-1: 63/59/39; 11.3 (8.8-17.1)",
    ),
    row(
        Relapsed,
        &["bispecific:gprc5d"],
        24,
        (Partial, VeryGoodPartial),
        (6.0, 15.0),
        "MonumenTAL-1: 74/-/-; 7.5 and 69/-/-; 11.2",
    ),
    row(Relapsed, &["bispecific:fcrh5"], 24, (Stable, VeryGoodPartial), (5.0, 18.0), "being studied"),
    row(
        Relapsed,
        &["car_t"],
        24,
        (VeryGoodPartial, Complete),
        (LATER, LATER),
        "CARTITUDE-1: 98/95/83; 77 of 100 at 12 months, 61 at 24",
    ),
    row(
        Relapsed,
        &["car_t", "proteasome", "steroid"],
        24,
        (VeryGoodPartial, Complete),
        (LATER, LATER),
        "as CARTITUDE-1, after bridging",
    ),
    row(
        Relapsed,
        &["bispecific:bcma", "antibody:cd38"],
        24,
        (VeryGoodPartial, Complete),
        (15.0, LATER),
        "no figure here; MonumenTAL-3, on GPRC5D: 89/-/69",
    ),
];

impl Expected {
    /// What is wrong with the endings of a row that was followed for so many months at most, in words.
    pub fn wrong(&self, endings: &[Ending], months: u32) -> Option<String> {
        let inside = |one: &&Ending| (self.best.0..=self.best.1).contains(&one.best);
        let most = endings.iter().filter(inside).count() * 2 > endings.len();
        let followed = f64::from(months.min(self.follow));
        let median = median(endings);
        // What lies beyond the follow-up cannot be told apart from what never comes.
        let soon = median.unwrap_or(LATER) < self.returns.0.min(followed);
        let late = followed > self.returns.1 && median.unwrap_or(LATER) > self.returns.1;
        let found = endings.iter().map(|one| one.best.id()).collect::<Vec<_>>().join(" ");
        (!most || soon || late).then(|| {
            let (stage, given) = (self.stage.id(), self.given.join(" + "));
            format!(
                "{stage}, {given}: {found}, growth returns after {median:?} months; wanted {:?}, {:?}",
                self.best, self.returns
            )
        })
    }
}

/// Median months until growth returns; `None`: not within the follow-up.
pub fn median(endings: &[Ending]) -> Option<f64> {
    let mut months: Vec<f64> = endings.iter().map(|one| one.months.unwrap_or(LATER)).collect();
    months.sort_by(f64::total_cmp);
    months.get(months.len() / 2).copied().filter(|months| months.is_finite())
}
