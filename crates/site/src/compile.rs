//! From a locale file, as translators write it, to sentences as `words` reads them.
//!
//! Of Fluent only what the page uses: text, values, and a choice of forms by a value. The rest is refused by name, so that
//! nobody finds out from the page that it does nothing.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::{Fault, Made};

/// One message of a locale file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// What the page asks for it by.
    pub id: String,
    /// Its words, as `words` reads them.
    pub pattern: String,
    /// Names of the values that it is given.
    pub values: BTreeSet<String>,
}

/// The messages of a locale file, in its order.
///
/// # Errors
/// If a line cannot be read, or says what the page cannot show.
pub(crate) fn messages(file: &str) -> Made<Vec<Message>> {
    let resource = parser::parse(file).map_err(|(_, faults)| {
        let places = faults.iter().map(|fault| {
            let line = file[..fault.pos.start.min(file.len())].lines().count();
            format!("line {line}: {fault}")
        });
        Fault::new(places.collect::<Vec<_>>().join("; "))
    })?;
    resource.body.iter().filter_map(|entry| message(entry).transpose()).collect()
}

fn message(entry: &Entry<&str>) -> Made<Option<Message>> {
    let message = match entry {
        Entry::Message(message) => message,
        Entry::Term(term) => return Err(Fault::new(format!("-{}: terms are not used here", term.id.name))),
        _ => return Ok(None),
    };
    let id = message.id.name;
    let value = message.value.as_ref().filter(|_| message.attributes.is_empty());
    let pattern =
        value.ok_or_else(|| Fault::new(format!("{id}: has attributes, which are not used here")))?;
    let mut made = Message { id: id.to_owned(), ..Message::default() };
    made.write(pattern).map_err(|fault| fault.at(id))?;
    Ok(Some(made))
}

impl Message {
    fn write(&mut self, pattern: &Pattern<&str>) -> Made<()> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.write_text(value),
                PatternElement::Placeable { expression } => self.write_place(expression)?,
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

    fn write_place(&mut self, expression: &Expression<&str>) -> Made<()> {
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
                let name = self.value(value)?;
                self.pattern.extend(["{", &name, "}"]);
                Ok(())
            }
            Expression::Select { selector, variants } => {
                let name = self.value(selector)?;
                self.write_forms(&name, variants)
            }
        }
    }

    fn write_forms(&mut self, name: &str, variants: &[Variant<&str>]) -> Made<()> {
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

    fn value(&mut self, expression: &InlineExpression<&str>) -> Made<String> {
        let InlineExpression::VariableReference { id } = expression else {
            return Err(Fault::new("only { $values } and { \"text\" } can be put in here"));
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
    fn text_and_values() {
        assert_eq!(pattern("a = Day { $day } of { $all }\n"), "Day {day} of {all}");
        assert_eq!(pattern("a = one\n    two\n"), r"one\ntwo");
        assert_eq!(pattern("a = { \" \" }b|c\\\n"), r" b\|c\\");
        assert_eq!(pattern("a = { \"\" }\n"), "");
    }

    #[test]
    fn forms_by_a_value() {
        let file = "a = { $n ->\n    [0] none\n    [one] one\n   *[other] { $n } of { $m }\n} here\n";
        let message = messages(file).unwrap().remove(0);
        assert_eq!(message.pattern, "{n|0:none|one:one|:{n} of {m}} here");
        assert_eq!(message.values, ["m", "n"].map(String::from).into());
    }

    #[test]
    fn what_the_page_cannot_show_is_refused_by_name() {
        for file in ["a = { NUMBER($x) }\n", "a = { b }\n", "a = x\n    .title = y\n", "-a = x\n", "a x\n"] {
            let fault = messages(file).unwrap_err().to_string();
            assert!(fault.contains('a') || fault.contains("line 1"), "{fault}");
        }
    }
}
