//! Treatments as text: what each does, what it costs, where it stands, and its side effects in the words of its card.

use i18n::Family;
use i18n::msg::{self, family};
use marrow::TherapyId;
use maud::{Markup, html};
use story::sources::{self, CHECKED};
use story::therapy_text::side_effects;

use super::writer::PageWriter;

impl PageWriter<'_> {
    pub(super) fn treatments(&self) -> Markup {
        html! {
            section {
                h2 { (self.t(msg::TREATMENTS_HEADING)) }
                @for id in TherapyId::all() { div data-therapy=(id.as_str()) { (self.treatment(id)) } }
            }
            (self.messages(|parts| Some(&parts.treatments)))
        }
    }

    fn treatment(&self, id: TherapyId) -> Markup {
        let part = |family: Family| self.t(family.id(id.as_str()));
        let claims = sources::of_treatment(id.as_str());
        html! {
            h3 { (part(family::THERAPY_NAME)) }
            p { (part(family::THERAPY_LINE)) " " (part(family::THERAPY_COST)) (self.citations(claims)) }
            (self.awaiting_check(claims))
            p { b { (self.t_with(msg::CARD_STATUS, [("date", CHECKED.words(self.bundle).into())])) } ": " (part(family::THERAPY_STATUS)) }
            h4 { (self.t(msg::CARD_HARMS)) }
            @for group in side_effects(self.bundle, id) {
                @if let Some(agent) = group.agent { p.hint { (agent) } }
                ul { @for effect in group.effects { li { (effect.words) } } }
            }
        }
    }
}
