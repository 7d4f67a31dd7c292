//! Language source: all messages of one language, gathered from its folder in `locales/` and its notes for teachers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use i18n::{Locale, LocaleRules, MessageBundle, MessageId};

use crate::compile::{self, Message};
use crate::glossary::Glossary;
use crate::teaching_notes;

/// The files of messages that stand in the served page only. The app need not load them.
const SERVED: [&str; 2] = ["served.ftl", "sources.ftl"];

/// A language: its code and its messages by id.
#[derive(Clone, Debug, Default)]
pub struct Language {
    code: String,
    messages: BTreeMap<String, Message>,
    /// Ids that the app never asks for.
    served_only: BTreeSet<String>,
}

impl Language {
    /// Reads every file of a folder in `locales/`; its name is the code.
    ///
    /// # Errors
    /// If a file cannot be read, or an id stands twice.
    pub fn read(folder: &Path) -> Result<Self> {
        let code = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut language = Self { code, ..Self::default() };
        let entries = fs::read_dir(folder).with_context(|| format!("list {}", folder.display()))?;
        let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
            let ids = language.add(&text).with_context(|| path.display().to_string())?;
            if SERVED.iter().any(|file| path.ends_with(file)) {
                language.served_only.extend(ids);
            }
        }
        for (id, note) in teaching_notes::of(&language.code, root())? {
            language.insert(Message::plain(id, &note))?;
        }
        Ok(language)
    }

    fn insert(&mut self, message: Message) -> Result<()> {
        let id = message.id.clone();
        ensure!(self.messages.insert(id.clone(), message).is_none(), "{id} stands twice");
        Ok(())
    }

    /// Adds the messages of a file, and says their ids.
    fn add(&mut self, file: &str) -> Result<BTreeSet<String>> {
        let mut ids = BTreeSet::new();
        for message in compile::messages(file)? {
            ids.insert(message.id.clone());
            self.insert(message)?;
        }
        Ok(ids)
    }

    /// Every language of this repository, in the order of [`Locale::ALL`].
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn all() -> Result<Vec<Self>> {
        Locale::ALL.into_iter().map(Self::of).collect()
    }

    /// A language of this repository.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn of(locale: Locale) -> Result<Self> {
        Self::read(&root().join("locales").join(locale.code()))
    }

    /// The same under another code, each pattern changed.
    pub(crate) fn changed(&self, code: &str, change: &dyn Fn(&str, &str) -> String) -> Self {
        let mut changed = Self { code: code.to_owned(), ..self.clone() };
        for message in changed.messages.values_mut() {
            message.pattern = change(&message.id, &message.pattern);
        }
        changed
    }

    /// Its code, as in the `lang` attribute.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Its messages, in the order of ids.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.values()
    }

    /// The compiled file that the app loads.
    pub fn compiled(&self) -> String {
        self.file(|message| !self.served_only.contains(&message.id))
    }

    /// All its messages, those of the served page too.
    pub fn bundle(&self) -> MessageBundle {
        MessageBundle::parse(self.file(|_| true), plain_rules())
    }

    /// A message that is newer than [`i18n::msg`] is in no file: nobody can ask for it.
    fn file(&self, is_wanted: impl Fn(&Message) -> bool) -> String {
        let glossary = Glossary::of(self.messages());
        let wanted = self.messages().filter(|message| is_wanted(message));
        let patterns =
            wanted.filter_map(|message| Some((MessageId::find(&message.id)?, glossary.marked(message))));
        let patterns: Vec<_> = patterns.collect();
        MessageBundle::compile(&self.code, patterns.iter().map(|(id, pattern)| (*id, pattern.as_str())))
    }
}

/// Plural categories and numbers without a browser: right for the languages there are.
pub fn plain_rules() -> LocaleRules {
    LocaleRules {
        plural: |_, count| if count == 1 { "one".into() } else { "other".into() },
        count: |_, count| count.to_string(),
    }
}

/// The folder that holds the workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_finds_every_message() {
        for language in Language::all().unwrap() {
            let bundle = language.bundle();
            assert_eq!(bundle.locale().code(), language.code());
            for message in language.messages() {
                let id = MessageId::find(&message.id);
                assert!(id.is_some_and(|id| bundle.has(id)), "{}: {}", language.code(), message.id);
            }
        }
    }

    #[test]
    fn an_id_that_stands_twice_is_refused() {
        let mut language = Language::default();
        language.add("a = x\n").unwrap();
        assert!(language.add("b = x\na = y\n").unwrap_err().to_string().contains("a stands twice"));
    }
}
