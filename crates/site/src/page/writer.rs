//! Page writer: the messages of one language, and the small elements that all parts of a page use.

use i18n::msg::{self, family};
use i18n::{ArgValue, MessageBundle, MessageId};
use maud::{Markup, PreEscaped, html};
use story::sources::{self, SOURCES};

use crate::message_parts::{MessagePart, MessageParts};
use crate::stills::Stills;

/// Writes the parts of a page in one language.
pub(super) struct PageWriter<'page> {
    pub(super) code: &'page str,
    pub(super) bundle: &'page MessageBundle,
    pub(super) stills: &'page Stills,
    pub(super) parts: Option<&'page MessageParts>,
}

impl PageWriter<'_> {
    pub(super) fn t(&self, id: MessageId) -> String {
        self.bundle.text(id)
    }

    pub(super) fn t_with<const N: usize>(
        &self,
        id: MessageId,
        values: [(&'static str, ArgValue); N],
    ) -> String {
        self.bundle.text_with(id, values)
    }

    /// A part of the app's messages, for `boot.js`.
    pub(super) fn messages(&self, part: impl FnOnce(&MessageParts) -> Option<&MessagePart>) -> Markup {
        html! {
            @if let Some(messages) = self.parts.and_then(part) {
                script type="text/plain" data-more-words=(self.code) { (PreEscaped(&messages.text)) }
            }
        }
    }

    /// Small numbers that lead to the sources.
    pub(super) fn citations(&self, claims: &[&str]) -> Markup {
        let place = |claim: &&str| SOURCES.iter().position(|source| source.claim == *claim);
        let known: Vec<_> = claims.iter().filter_map(|claim| Some((claim, place(claim)? + 1))).collect();
        html! {
            @if !known.is_empty() {
                sup {
                    @for (claim, number) in known {
                        " " a href={ "#" (self.code) "-" (claim) } data-claim=(claim) { (number) }
                    }
                }
            }
        }
    }

    /// That a claim awaits its second check, where one does.
    pub(super) fn awaiting_check(&self, claims: &[&'static str]) -> Markup {
        let fact = sources::first_unverified(claims).map(|claim| self.t(family::SOURCE.id(claim)));
        html! {
            @if let Some(fact) = fact {
                p.hint { (self.t_with(msg::AWAITS_CHECK, [("fact", fact.into())])) }
            }
        }
    }
}
