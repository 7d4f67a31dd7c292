//! About the model, as text: its limits, and the sources of all facts.

use i18n::msg::{self, family};
use maud::{Markup, html};
use story::facts_checked::FACTS_CHECKED;
use story::sources::SOURCES;

use super::writer::PageWriter;

impl PageWriter<'_> {
    pub(super) fn limits(&self) -> Markup {
        html! {
            section {
                h2 { (self.t(msg::ABOUT_HEADING)) }
                p { (self.t(msg::ABOUT_WHAT)) }
                p { (self.t(msg::ABOUT_PREDICT)) }
                h3 { (self.t(msg::ABOUT_LIMITS_HEADING)) }
                ul { @for limit in family::ABOUT_LIMIT.keys() { li { (self.t(family::ABOUT_LIMIT.id(limit))) } } }
            }
        }
    }

    fn facts_checked(&self) -> String {
        let year = FACTS_CHECKED.year.to_string().into();
        self.t_with(msg::FACTS_CHECKED, [("month", FACTS_CHECKED.month_key().into()), ("year", year)])
    }

    pub(super) fn sources(&self) -> Markup {
        html! {
            section {
                h2 { (self.t(msg::ABOUT_SOURCES_HEADING)) }
                p.hint { (self.t_with(msg::RELEASE_VERSION, [("version", env!("CARGO_PKG_VERSION").into())])) " " (self.facts_checked()) }
                ol {
                    @for source in &SOURCES {
                        li id={ (self.code) "-" (source.claim) } {
                            (self.t(family::SOURCE.id(source.claim))) " " cite { (source.cited) }
                        }
                    }
                }
            }
        }
    }
}
