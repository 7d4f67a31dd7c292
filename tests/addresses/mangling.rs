//! Mangling: what editors, mail programs, link shorteners and people do to an address, as functions to be composed.

use proptest::prelude::*;
use proptest::sample::select;

/// Trackers and other people's settings.
const FOREIGN: [&str; 6] = [
    "utm_source=mail",
    "utm_medium=e-mail%20news",
    "fbclid=IwAR0_x-Y",
    "gclid=a.b_c",
    "mc_cid=4f2",
    "_x=view",
];
/// How separators are written.
const JOINTS: [&str; 14] = [
    "&amp;",
    "&#038;",
    "&#38;",
    "&#x26;",
    "&amp;amp;",
    ";",
    "%26",
    "%26amp%3B",
    "%2526",
    "&amp%3B",
    "\\u0026",
    "&&",
    "?",
    "&%20",
];
/// How an address begins.
const MARKS: [&str; 7] = ["?", "#", "#?", "??", "#!", "#/?", "?&"];
/// What a mail program or a sentence puts behind an address.
const ENDS: [&str; 6] = [".", ")", ">", ").", ",", "%20"];
/// Signs that nobody sees, as a browser writes them.
const UNSEEN: [&str; 5] = ["%20", "%C2%A0", "%E2%80%8B", "%EF%BB%BF", "%09"];

/// An address before it becomes text.
#[derive(Clone, Debug)]
pub struct Address {
    /// Names and values, coded as the page codes them.
    pub pairs: Vec<(String, String)>,
    /// What stands between two of them.
    joint: &'static str,
    /// What it begins with.
    mark: &'static str,
    /// What is added at the end.
    end: &'static str,
}

impl Address {
    /// Of a fragment as the page writes it.
    pub fn of(fragment: &str) -> Self {
        let pairs = fragment.split('&').filter_map(|pair| pair.split_once('='));
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Self { pairs, joint: "&", mark: "?", end: "" }
    }

    /// As text.
    pub fn text(&self) -> String {
        let pairs: Vec<String> = self.pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        // A full stop may be the end of a name.
        let is_id = self.pairs.last().is_none_or(|(name, _)| is_id(name));
        let end = if is_id || !self.end.contains('.') { self.end } else { "" };
        format!("{}{}{end}", self.mark, pairs.join(self.joint))
    }

    fn each_value(self, change: impl Fn(&str, String) -> String) -> Self {
        let pairs = self.pairs.into_iter();
        let pairs = pairs.map(|(name, value)| {
            let changed = change(&name, value);
            (name, changed)
        });
        Self { pairs: pairs.collect(), ..self }
    }
}

/// One thing that is done to an address.
#[derive(Clone, Debug)]
pub enum Mangling {
    /// Its separators are written so.
    Joint(&'static str),
    /// It begins so.
    Mark(&'static str),
    /// What has a code is coded once more.
    CodedAgain,
    /// Names in capitals.
    Capitals,
    /// Values of ids in capitals.
    LoudValues,
    /// Something that nobody sees stands before or after a value.
    Unseen(&'static str, bool),
    /// Another setting is put in, at this place.
    Foreign(&'static str, usize),
    /// The order is turned round.
    Turned,
    /// Values of ids stand in quotation marks.
    Quoted,
    /// An earlier value of this setting, which does not count.
    Earlier(usize),
    /// A sentence ends behind it.
    End(&'static str),
}

/// One thing, at random.
pub fn mangling() -> impl Strategy<Value = Mangling> {
    prop_oneof![
        4 => select(&JOINTS).prop_map(Mangling::Joint),
        1 => select(&MARKS).prop_map(Mangling::Mark),
        2 => Just(Mangling::CodedAgain),
        1 => Just(Mangling::Capitals),
        1 => Just(Mangling::LoudValues),
        2 => (select(&UNSEEN), any::<bool>()).prop_map(|(sign, before)| Mangling::Unseen(sign, before)),
        2 => (select(&FOREIGN), 0..20_usize).prop_map(|(pair, at)| Mangling::Foreign(pair, at)),
        1 => Just(Mangling::Turned),
        1 => Just(Mangling::Quoted),
        1 => (0..20_usize).prop_map(Mangling::Earlier),
        1 => select(&ENDS).prop_map(Mangling::End),
    ]
}

impl Mangling {
    /// Does it.
    pub fn apply(&self, address: Address) -> Address {
        match self {
            Self::Joint(joint) => Address { joint, ..address },
            Self::Mark(mark) => Address { mark, ..address },
            Self::CodedAgain => address.each_value(|_, value| value.replace('%', "%25")),
            Self::Capitals => {
                let pairs = address.pairs.into_iter().map(|(name, value)| (name.to_uppercase(), value));
                Address { pairs: pairs.collect(), ..address }
            }
            Self::LoudValues => address.each_value(|name, value| {
                if is_id(name) && !value.contains('%') { value.to_uppercase() } else { value }
            }),
            Self::Unseen(sign, before) => {
                address.each_value(
                    |_, value| {
                        if *before { format!("{sign}{value}") } else { format!("{value}{sign}") }
                    },
                )
            }
            Self::Foreign(pair, at) => {
                let mut address = address;
                let (name, value) = pair.split_once('=').unwrap_or_default();
                let at = at % (address.pairs.len() + 1);
                address.pairs.insert(at, (name.to_owned(), value.to_owned()));
                address
            }
            Self::Turned => {
                let names = address.pairs.iter().map(|(name, _)| name.to_lowercase());
                let mut names: Vec<String> = names.collect();
                names.sort_unstable();
                names.dedup();
                // Which of two counts depends on their order.
                if names.len() < address.pairs.len() {
                    return address;
                }
                Address { pairs: address.pairs.into_iter().rev().collect(), ..address }
            }
            Self::Quoted => {
                address.each_value(|name, value| if is_id(name) { format!("%22{value}%22") } else { value })
            }
            Self::Earlier(at) => {
                let mut address = address;
                if let Some((name, _)) = address.pairs.get(at % address.pairs.len().max(1)).cloned() {
                    address.pairs.insert(0, (name, "earlier".into()));
                }
                address
            }
            Self::End(end) => Address { end, ..address },
        }
    }
}

/// Whether the values of a setting are ids and numbers.
fn is_id(name: &str) -> bool {
    !["institution", "contact"].iter().any(|words| name.eq_ignore_ascii_case(words))
}
