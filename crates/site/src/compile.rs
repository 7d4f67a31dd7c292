//! Fluent compiler: turns a locale file, as translators write it, into patterns as [`i18n`] formats them.
//!
//! Of Fluent it takes what the page uses: text, variables, and select expressions. The rest is refused by name, so that
//! nobody finds out from the page that it does nothing.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result, anyhow, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// One message of a locale file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Its compiled pattern.
    pub pattern: String,
    /// Names of its variables.
    pub values: BTreeSet<String>,
}

/// The messages of a locale file, in its order.
///
/// # Errors
/// If a line cannot be read, or says what the page cannot show.
pub(crate) fn messages(file: &str) -> Result<Vec<Message>> {
    let resource = parser::parse(file).map_err(|(_, errors)| {
        let places = errors.iter().map(|error| {
            let line = file[..error.pos.start.min(file.len())].lines().count();
            format!("line {line}: {error}")
        });
        anyhow!(places.collect::<Vec<_>>().join("; "))
    })?;
    resource.body.iter().filter_map(|entry| message(entry).transpose()).collect()
}

fn message(entry: &Entry<&str>) -> Result<Option<Message>> {
    let message = match entry {
        Entry::Message(message) => message,
        Entry::Term(term) => bail!("-{}: terms are not used here", term.id.name),
        _ => return Ok(None),
    };
    let id = message.id.name;
    let value = message.value.as_ref().filter(|_| message.attributes.is_empty());
    let pattern = value.with_context(|| format!("{id}: has attributes, which are not used here"))?;
    let mut compiled = Message { id: id.to_owned(), ..Message::default() };
    compiled.write(pattern).with_context(|| id.to_owned())?;
    Ok(Some(compiled))
}

impl Message {
    /// Words that are written as they are read, braces too.
    pub(crate) fn plain(id: String, words: &str) -> Self {
        let mut message = Self { id, ..Self::default() };
        message.write_text(words);
        message
    }

    fn write(&mut self, pattern: &Pattern<&str>) -> Result<()> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.write_text(value),
                PatternElement::Placeable { expression } => self.write_placeable(expression)?,
            }
        }
        Ok(())
    }

    fn write_text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '\n' => self.pattern.push_str("\\n"),
                '{' | '}' | '|' | '\\' => self.pattern.extend(['\\', letter]),
                _ => self.pattern.push(letter),
            }
        }
    }

    fn write_placeable(&mut self, expression: &Expression<&str>) -> Result<()> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                self.write_text(&unescape_unicode_to_string(value));
                Ok(())
            }
            Expression::Inline(InlineExpression::NumberLiteral { value }) => {
                self.pattern.push_str(value);
                Ok(())
            }
            Expression::Inline(value) => {
                let name = self.variable(value)?;
                self.pattern.extend(["{", &name, "}"]);
                Ok(())
            }
            Expression::Select { selector, variants } => {
                let name = self.variable(selector)?;
                self.write_select(&name, variants)
            }
        }
    }

    fn write_select(&mut self, name: &str, variants: &[Variant<&str>]) -> Result<()> {
        self.pattern.extend(["{", name]);
        for variant in variants {
            let key = match &variant.key {
                _ if variant.default => "",
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => value,
            };
            self.pattern.extend(["|", key, ":"]);
            self.write(&variant.value)?;
        }
        self.pattern.push('}');
        Ok(())
    }

    fn variable(&mut self, expression: &InlineExpression<&str>) -> Result<String> {
        let InlineExpression::VariableReference { id } = expression else {
            bail!("only {{ $variables }} and {{ \"text\" }} can be put in here");
        };
        self.values.insert(id.name.to_owned());
        Ok(id.name.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(file: &str) -> String {
        messages(file).unwrap().remove(0).pattern
    }

    #[test]
    fn text_and_variables() {
        assert_eq!(pattern("a = Day { $day } of { $all }\n"), "Day {day} of {all}");
        assert_eq!(pattern("a = one\n    two\n"), r"one\ntwo");
        assert_eq!(pattern("a = { \" \" }b|c\\\n"), r" b\|c\\");
        assert_eq!(pattern("a = { \"\" }\n"), "");
    }

    #[test]
    fn variants_by_a_variable() {
        let file = "a = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } of { $m }\n} here\n";
        let message = messages(file).unwrap().remove(0);
        assert_eq!(message.pattern, "{n|0:none|one:one|:{n} of {m}} here");
        assert_eq!(message.values, BTreeSet::from(["m", "n"].map(String::from)));
    }

    #[test]
    fn what_the_page_cannot_show_is_refused_by_name() {
        for file in ["a = { NUMBER($x) }\n", "a = { b }\n", "a = x\n    .title = y\n", "-a = x\n", "a x\n"] {
            let error = format!("{:#}", messages(file).unwrap_err());
            assert!(error.contains('a') || error.contains("line 1"), "{error}");
        }
    }
}
