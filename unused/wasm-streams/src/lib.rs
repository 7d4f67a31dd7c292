//! Stands in for the package `wasm-streams`, which Leptos brings along for functions that run on a server. This page has
//! none, but the package's classes are offered to JavaScript, so no tool may leave them out: 5 kB of a visit.
//!
//! Here is as much of it as has to be there to compile. Its streams are empty.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;
use web_sys::ReadableStream as Raw;

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(Raw);

impl ReadableStream {
    /// The stream around one of the browser's.
    pub fn from_raw(raw: Raw) -> Self {
        Self(raw)
    }

    /// An empty one, whatever it is made from.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        Self(Raw::new().unwrap_or_else(Into::into))
    }

    /// The stream of the browser's.
    pub fn into_raw(self) -> Raw {
        self.0
    }

    /// What comes of it: nothing.
    pub fn into_stream(self) -> Nothing {
        Nothing
    }
}

/// A stream that has ended.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
