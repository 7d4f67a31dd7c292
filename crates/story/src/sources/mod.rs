//! Claims: the facts on this page, how sure each is and where it was read. The words of a claim are `source-<id>`.

mod checked;
mod citations;
mod claims;
mod treatments;

use i18n::{MessageId, msg};

pub use checked::Checked;
pub use citations::cited;
pub use claims::SOURCES;
pub use treatments::of_treatment;

/// A fact. What supports it says [`cited`].
pub struct Source {
    /// Id of the claim.
    pub claim: &'static str,
    /// How sure it is.
    pub status: Status,
    /// When that was last checked.
    pub checked: Checked,
}

/// How sure a fact is. No caption and no card may rest on one that is open; `tests/story.rs` keeps that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It was found in the text named beside it.
    Confirmed,
    /// General knowledge, or found in the text named but not yet a second time: a check is still to come.
    Unverified,
    /// The document that this project was made from says it; no publication is named beside it.
    Document,
    /// It is said of this picture, by those who made it.
    Derived,
}

impl Status {
    /// The message that says so.
    pub const fn message(self) -> MessageId {
        match self {
            Self::Confirmed => msg::STATUS_CONFIRMED,
            Self::Unverified => msg::STATUS_AWAITING,
            Self::Document => msg::STATUS_DOCUMENT,
            Self::Derived => msg::STATUS_OWN,
        }
    }
}

/// When the facts were last checked, all of them.
pub const CHECKED: Checked = Checked { year: 2026, month: 11 };

/// The first of these claims that still awaits a second check: the page says so beside the words that rest on it.
pub fn first_unverified(claims: &[&str]) -> Option<&'static str> {
    let open = |source: &&Source| source.status == Status::Unverified && claims.contains(&source.claim);
    SOURCES.iter().find(open).map(|source| source.claim)
}

/// Claims about what an agency of one country has approved or requires: left out where a page speaks for no region.
const ABOUT_APPROVAL: [&str; 3] = ["ici-02", "car-16", "res-01"];

/// Whether a claim is about approval in one country.
pub fn is_about_approval(claim: &str) -> bool {
    ABOUT_APPROVAL.contains(&claim)
}
