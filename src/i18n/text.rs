//! Text as a view: words on the page that stay ours, whatever somebody else puts in their place.
//!
//! Translators of browsers, and other extensions, replace text nodes by elements of their own; a framework that keeps hold of
//! its text node then writes where nobody looks. So a text stands between two comments, and all that is between them when it
//! changes, or goes, goes with it. Others keep the text node and throw the comments away: then they are put back about it.

use std::borrow::Borrow;
use std::fmt;
use std::ops::{Add, Deref};
use std::sync::Arc;

use ::i18n::ArgValue;
use leptos::attr::any_attribute::AnyAttribute;
use leptos::attr::{Attribute, AttributeValue};
use leptos::prelude::{AddAnyAttr, Mountable, Render, RenderHtml};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::{Position, PositionState};
use web_sys::{Comment, Element, Node};

use crate::web;

/// Words for the page: a child of any element, or the value of an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

/// A text on the page: its words, and the comments that it stands between.
pub struct TextRange {
    start: Comment,
    end: Comment,
    text: Option<Node>,
    words: String,
}

impl TextRange {
    /// Puts the comments back about the text where somebody has taken them away.
    fn restore(&self) {
        if self.start.parent_node().is_some() && self.end.parent_node().is_some() {
            return;
        }
        let text = self.text.as_ref();
        if let (Some(text), Some(parent)) = (text, text.and_then(Node::parent_node)) {
            let _ = parent.insert_before(&self.start, Some(text));
            let _ = parent.insert_before(&self.end, text.next_sibling().as_ref());
        }
    }

    /// Takes away whatever stands between the comments, ours or not.
    fn clear(&self) {
        while let Some(node) = self.start.next_sibling() {
            if node.is_same_node(Some(&self.end)) {
                return;
            }
            let Some(parent) = node.parent_node() else { return };
            let _ = parent.remove_child(&node);
        }
    }

    /// Puts the words between the comments.
    fn write(&mut self) {
        let parent = self.end.parent_node();
        if let (Some(parent), Some(document)) = (parent, web::document()) {
            let text = document.create_text_node(&self.words);
            self.text = parent.insert_before(&text, Some(&self.end)).ok();
        }
    }

    /// The text node between the comments, if nothing else is there.
    fn own_text(&self) -> Option<Node> {
        let text = self.start.next_sibling().filter(|node| node.node_type() == Node::TEXT_NODE)?;
        text.next_sibling().filter(|next| next.is_same_node(Some(&self.end)))?;
        Some(text)
    }
}

impl Mountable for TextRange {
    fn unmount(&mut self) {
        self.restore();
        self.clear();
        self.start.remove();
        self.end.remove();
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        for comment in [&self.start, &self.end] {
            let _ = parent.insert_before(comment, marker);
        }
        self.write();
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.restore();
        self.start.insert_before_this(child)
    }

    fn elements(&self) -> Vec<Element> {
        Vec::new()
    }
}

impl Render for Text {
    type State = TextRange;

    fn build(self) -> TextRange {
        TextRange {
            start: Rndr::create_placeholder(),
            end: Rndr::create_placeholder(),
            text: None,
            words: self.0,
        }
    }

    fn rebuild(self, range: &mut TextRange) {
        if self.0 == range.words {
            return;
        }
        range.words = self.0;
        range.restore();
        if let Some(text) = range.own_text() {
            text.set_node_value(Some(&range.words));
        } else {
            range.clear();
            range.write();
        }
    }
}

/// Nothing is rendered on a server: there it is a string.
impl RenderHtml for Text {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra_attrs: Vec<AnyAttribute>,
    ) {
        self.0.to_html_with_buf(buf, position, escape, mark_branches, extra_attrs);
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> TextRange {
        Render::build(self)
    }

    fn into_owned(self) -> Self {
        self
    }
}

impl AddAnyAttr for Text {
    type Output<SomeNewAttr: Attribute> = Self;

    fn add_any_attr<NewAttr: Attribute>(self, _attr: NewAttr) -> Self {
        self
    }
}

impl AttributeValue for Text {
    type State = <String as AttributeValue>::State;
    type AsyncOutput = String;
    type Cloneable = Arc<str>;
    type CloneableOwned = Arc<str>;

    fn html_len(&self) -> usize {
        self.0.len()
    }

    fn to_html(self, key: &str, buf: &mut String) {
        AttributeValue::to_html(self.0, key, buf);
    }

    fn to_template(_key: &str, _buf: &mut String) {}

    fn hydrate<const FROM_SERVER: bool>(self, key: &str, element: &Element) -> Self::State {
        AttributeValue::hydrate::<FROM_SERVER>(self.0, key, element)
    }

    fn build(self, element: &Element, key: &str) -> Self::State {
        AttributeValue::build(self.0, element, key)
    }

    fn rebuild(self, key: &str, state: &mut Self::State) {
        AttributeValue::rebuild(self.0, key, state);
    }

    fn into_cloneable(self) -> Arc<str> {
        self.0.into()
    }

    fn into_cloneable_owned(self) -> Arc<str> {
        self.0.into()
    }

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> String {
        self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Add<&str> for Text {
    type Output = Self;

    fn add(self, more: &str) -> Self {
        Self(self.0 + more)
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// No words are empty ones.
impl From<Option<Self>> for Text {
    fn from(words: Option<Self>) -> Self {
        words.unwrap_or_default()
    }
}

impl From<String> for Text {
    fn from(words: String) -> Self {
        Self(words)
    }
}

impl From<&str> for Text {
    fn from(words: &str) -> Self {
        Self(words.to_owned())
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.0
    }
}

impl From<Text> for ArgValue {
    fn from(text: Text) -> Self {
        text.0.into()
    }
}
