//! Work that goes on by itself, in pieces that are short enough.

use std::future::Future;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

pub use wasm_bindgen_futures::spawn_local as spawn;

#[wasm_bindgen]
extern "C" {
    /// Milliseconds since the page or the worker began.
    #[wasm_bindgen(js_namespace = performance)]
    pub fn now() -> f64;
}

/// How long work may go on without a pause, in milliseconds.
const TURN: f64 = 12.0;

/// Lets the page do what is waiting. By a message: timers that follow one another wait 4 ms each.
pub async fn pause() {
    let Ok(channel) = web_sys::MessageChannel::new() else { return };
    let waited = Promise::new(&mut |resolve, _| {
        channel.port1().set_onmessage(Some(&resolve));
        let _ = channel.port2().post_message(&JsValue::NULL);
    });
    let _ = JsFuture::from(waited).await;
    // WebKit looks through every open port at each message, and a pause leaves one at every turn.
    channel.port1().close();
}

/// Pauses when it is time.
#[derive(Debug)]
pub struct Pace {
    since: f64,
    turn: f64,
}

impl Pace {
    /// Pauses after some 12 ms.
    pub fn new() -> Pace {
        Pace::of(TURN)
    }

    /// Pauses after this many milliseconds.
    pub fn of(turn: f64) -> Pace {
        Pace { since: now(), turn }
    }

    /// Pauses if the last pause is long enough ago.
    pub async fn breathe(&mut self) {
        if now() - self.since > self.turn {
            pause().await;
            self.since = now();
        }
    }
}

impl Default for Pace {
    fn default() -> Self {
        Pace::new()
    }
}

/// The future's output, unless it takes longer than this.
pub async fn within<T>(milliseconds: u32, future: impl Future<Output = T>) -> Option<T> {
    use futures::future::{Either, select};
    let timer = gloo::timers::future::TimeoutFuture::new(milliseconds);
    match select(std::pin::pin!(future), timer).await {
        Either::Left((output, _)) => Some(output),
        Either::Right(_) => None,
    }
}
