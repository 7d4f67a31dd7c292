//! Code generator: the module [`i18n::msg`], one constant for each message, and families of ids that something else completes.
//!
//! The module is a file of the repository and not the output of a build script: a build script runs whenever a locale file
//! changes, and everything that uses a message would be compiled again for a changed caption. A debug build writes the file
//! anew when an id was added or removed; a test says if it is out of date.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result, ensure};
use i18n::Locale;

use crate::Language;
use crate::language::root;

/// Ids with a part that comes from elsewhere: what stands before it and behind it. The name of the constant is made of both.
const FAMILIES: &[(&str, &str)] = &[
    ("about-limit-", ""),
    ("agent-", ""),
    ("cell-", ""),
    ("cell-", "-about"),
    ("chapter-", ""),
    ("chapter-", "-about"),
    ("chapter-", "-recap-1"),
    ("chapter-", "-recap-2"),
    ("chapter-", "-recap-3"),
    ("easy-", ""),
    ("effect-", ""),
    ("event-", ""),
    ("language-", ""),
    ("late-", ""),
    ("month-", ""),
    ("next-", ""),
    ("note-", ""),
    ("question-", ""),
    ("response-", ""),
    ("run-event-", ""),
    ("source-", ""),
    ("still-", ""),
    ("story-", ""),
    ("story-", "-ask"),
    ("story-", "-choice-1"),
    ("story-", "-choice-2"),
    ("story-", "-choice-3"),
    ("story-", "-left"),
    ("story-", "-right"),
    ("story-", "-why"),
    ("symptom-", ""),
    ("term-", ""),
    ("term-", "-about"),
    ("therapy-", "-cost"),
    ("therapy-", "-detail"),
    ("therapy-", "-line"),
    ("therapy-", "-name"),
    ("therapy-", "-status"),
];

/// Writes the module if the ids have changed.
pub(crate) fn update() -> Result<()> {
    let (path, module) = (path(), module(&Language::of(Locale::ENGLISH)?)?);
    if fs::read_to_string(&path).ok().as_deref() == Some(module.as_str()) {
        return Ok(());
    }
    fs::write(&path, module).with_context(|| format!("write {}", path.display()))
}

fn path() -> PathBuf {
    root().join("crates/i18n/src/msg.rs")
}

/// The source of the module.
fn module(english: &Language) -> Result<String> {
    let ids: Vec<&str> = english.messages().map(|message| message.id.as_str()).collect();
    let mut names = BTreeSet::new();
    let mut module = String::from(HEAD);
    for id in &ids {
        let name = constant(id);
        writeln!(module, "    {name} = {id:?},")?;
        ensure!(names.insert(name.clone()), "two ids become the constant {name}");
    }
    module.push_str(FAMILY_HEAD);
    for (prefix, suffix) in FAMILIES {
        let name = constant(&format!("{prefix}{suffix}"));
        let keys: BTreeSet<&str> = keys(&ids, prefix, suffix).collect();
        let messages = keys.iter().map(|key| constant(&format!("{prefix}{key}{suffix}")));
        let (messages, keys) = (messages.collect::<Vec<_>>().join(", "), keys.iter().collect::<Vec<_>>());
        writeln!(module, "    pub const {name}: Family = Family::new(&{keys:?}, &[{messages}]);")?;
    }
    Ok(module + "}\n")
}

const HEAD: &str = "\
//! Generated message ids: one constant for each message of `locales/en/`; in [`family`], ids that something else completes.
//!
//! Do not edit: the crate `site` writes this file (`crates/site/src/message_ids.rs`).

#![allow(missing_docs, reason = \"each constant is named after its message, whose text stands in `locales/`\")]
#![allow(clippy::wildcard_imports, reason = \"families name most of the constants\")]

use super::MessageId;

message_ids! {
";

const FAMILY_HEAD: &str = "}

/// Families of ids: `family::THERAPY_NAME` is `therapy-…-name`.
pub mod family {
    use super::*;
    use crate::Family;

";

/// The name of a constant: `app-name` is `APP_NAME`, and the family `therapy-…-name` is `THERAPY_NAME`.
fn constant(id: &str) -> String {
    let parts = id.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    parts.map(str::to_ascii_uppercase).collect::<Vec<_>>().join("_")
}

/// What completes a family to an id. An id belongs to the family with the longest end.
fn keys<'ids>(
    ids: &'ids [&str],
    prefix: &'static str,
    suffix: &'static str,
) -> impl Iterator<Item = &'ids str> {
    let longer = FAMILIES.iter().filter(move |(other, end)| *other == prefix && end.len() > suffix.len());
    let is_of_longer = move |id: &str| longer.clone().any(|(_, end)| id.ends_with(end));
    let of_prefix = ids.iter().filter_map(move |id| id.strip_prefix(prefix));
    of_prefix.filter(move |rest| !is_of_longer(rest)).filter_map(move |rest| rest.strip_suffix(suffix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_up_to_date() {
        let wanted = module(&Language::of(Locale::ENGLISH).unwrap()).unwrap();
        let found = fs::read_to_string(path()).unwrap();
        update().unwrap();
        assert!(found == wanted, "crates/i18n/src/msg.rs was out of date and has been written anew");
    }

    #[test]
    fn constants_are_named_after_ids() {
        assert_eq!(constant("story-car-kill"), "STORY_CAR_KILL");
        assert_eq!(constant("speed-0_25"), "SPEED_0_25");
        assert_eq!(constant("therapy--name"), "THERAPY_NAME");
    }

    #[test]
    fn an_id_belongs_to_one_family() {
        let ids = ["cell-bone", "cell-bone-about", "cells"];
        let of = |suffix| keys(&ids, "cell-", suffix).collect::<Vec<_>>();
        assert_eq!([of(""), of("-about")], [["bone"], ["bone"]]);
    }
}
