//! Questions for the care team as text, and the signs that cannot wait.

use i18n::msg::{self, family};
use maud::{Markup, html};

use super::writer::PageWriter;

impl PageWriter<'_> {
    pub(super) fn questions(&self) -> Markup {
        html! {
            section {
                h2 { (self.t(msg::QUESTIONS_HEADING)) }
                ul { @for question in family::QUESTION.keys() { li { (self.t(family::QUESTION.id(question))) } } }
                p { b { (self.t(msg::QUESTIONS_URGENT)) } }
            }
        }
    }
}
