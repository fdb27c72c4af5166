//! Work that goes on by itself. Every task and every promise goes through one place: each further one would be compiled anew.

use std::future::Future;
use std::pin::Pin;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// A task that was not started yet.
pub type Task<T> = Pin<Box<dyn Future<Output = T>>>;

/// Starts a task.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    spawn_boxed(Box::pin(task));
}

#[inline(never)]
fn spawn_boxed(task: Task<()>) {
    spawn_local(task);
}

/// A task as a promise of what it ends with.
pub fn promise(task: impl Future<Output = Result<JsValue, JsValue>> + 'static) -> Promise {
    let task: Task<Result<JsValue, JsValue>> = Box::pin(task);
    let mut task = Some(task);
    Promise::new(&mut |resolve, reject| {
        let Some(task) = task.take() else { return };
        spawn(async move {
            let _ = match task.await {
                Ok(value) => resolve.call1(&JsValue::UNDEFINED, &value),
                Err(error) => reject.call1(&JsValue::UNDEFINED, &error),
            };
        });
    })
}

/// Waits.
pub async fn rest(milliseconds: u32) {
    let waited = Promise::new(&mut |resolve, _| {
        gloo::timers::callback::Timeout::new(milliseconds, move || drop(resolve.call0(&JsValue::UNDEFINED))).forget();
    });
    let _ = JsFuture::from(waited).await;
}

/// Lets the page do what is waiting, when it is time.
pub async fn breathe(since: &mut f64) {
    if js_sys::Date::now() - *since > 12.0 {
        pause().await;
        *since = js_sys::Date::now();
    }
}

/// Lets the page do what is waiting. By a message: timers that follow one another wait 4 ms each.
pub async fn pause() {
    let waited = Promise::new(&mut |resolve, _| {
        if let Ok(channel) = web_sys::MessageChannel::new() {
            channel.port1().set_onmessage(Some(&resolve));
            let _ = channel.port2().post_message(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(waited).await;
}
