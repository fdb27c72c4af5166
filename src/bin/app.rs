//! The page as a WebAssembly module: what the element calls.

use std::any::Any;
use std::rc::Rc;

use js_sys::Promise;
use setup_readiness::view::host::Host;
use setup_readiness::view::state::{Inner, Tab};
use setup_readiness::worker::client::{Fault, object};
use setup_readiness::worker::tasks;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

/// The application in one element.
#[wasm_bindgen]
pub struct Handle {
    inner: Rc<Inner>,
    view: Option<Box<dyn Any>>,
}

/// Shows the application in `root`, for the element `host`, in the language of `ftl`.
#[wasm_bindgen]
pub fn mount(root: web_sys::HtmlElement, host: Host, lang: &str, ftl: &str) -> Handle {
    let (inner, view) = setup_readiness::view::mount(root, host, lang, ftl);
    Handle { inner, view: Some(view) }
}

#[wasm_bindgen]
impl Handle {
    /// Reads files or a string; the promise holds the report.
    pub fn diagnose(&self, input: JsValue, signal: Option<AbortSignal>) -> Promise {
        let inner = Rc::clone(&self.inner);
        tasks::promise(async move { inner.diagnose(input, signal).await.map_err(rejection) })
    }

    /// Forgets everything.
    pub fn reset(&self) {
        self.inner.reset();
    }

    /// Attributes or the link changed.
    pub fn changed(&self) {
        self.inner.changed();
    }

    /// Another language.
    pub fn locale(&self, ftl: &str, tag: &str) {
        self.inner.speak(ftl, tag);
    }

    /// Something around the application went wrong.
    pub fn trouble(&self, code: &str, message: &str) {
        match code {
            // Nothing was lost: only the other language cannot be had.
            "locale" => self.inner.cannot_speak(message),
            _ => self.inner.fail(Fault::new(code, message)),
        }
    }

    /// Focuses the first control.
    pub fn focus(&self) {
        let inner = Rc::clone(&self.inner);
        match inner.tab.get() {
            Tab::Log => inner.focus_later("paste"),
            Tab::Questions => inner.focus_later("asked"),
            Tab::Lookup => self.inner.with_second(move || inner.focus_later("search")),
        }
    }

    /// Takes the application away; answers what another can go on from.
    pub fn unmount(&mut self) -> JsValue {
        let saved = self.inner.close();
        self.view = None;
        saved
    }
}

// An `AbortError`, or an error with a code.
fn rejection(fault: Fault) -> JsValue {
    if fault.code == "abort" {
        let name = js_sys::Error::new(&fault.message);
        name.set_name("AbortError");
        return name.into();
    }
    let error = js_sys::Error::new(&fault.message);
    let _ = js_sys::Object::assign(&error, &object(&[("code", fault.public().into())]));
    error.into()
}

fn main() {}
