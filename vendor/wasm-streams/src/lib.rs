//! Stands in for the crate `wasm-streams`. Leptos brings it for server functions, which this project has none of; its
//! classes, exported to JavaScript, would stay in every build though nothing calls them.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::{JsCast, JsValue};

/// A stream that has nothing in it.
#[derive(Debug)]
pub struct ReadableStream;

impl ReadableStream {
    /// Takes a stream of the browser.
    pub fn from_raw<T>(_: T) -> Self {
        ReadableStream
    }

    /// Takes a stream of this program.
    pub fn from_stream<T>(_: T) -> Self {
        ReadableStream
    }

    /// As a stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        JsValue::UNDEFINED.unchecked_into()
    }

    /// As a stream of this program.
    pub fn into_stream(self) -> Empty {
        Empty
    }
}

/// Ends at once.
#[derive(Debug)]
pub struct Empty;

impl Stream for Empty {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
