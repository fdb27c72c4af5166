//! The WebAssembly module: what the element calls in the page, and what serves requests beside it.

use js_sys::Promise;
use setup_readiness::texts::Texts;
use setup_readiness::view::{self, Mounted};
use setup_readiness::worker::fault::{Fault, FaultCode};
use setup_readiness::worker::host::{Host, Site};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::{AbortSignal, HtmlElement, MessagePort};

/// Answers the requests of a page through this port.
#[wasm_bindgen]
pub fn serve(port: MessagePort) {
    setup_readiness::worker::serve::serve(port);
}

/// What an application leaves for the next one of the same element.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Saved(view::Saved);

/// The application in one element.
#[wasm_bindgen]
pub struct Handle(Option<Mounted>);

/// Shows the application in `root`, for the element `host`, in the language of `ftl`, with the files of `site`; goes on
/// from what was saved.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, host: Host, site: Site, lang: &str, ftl: &str, saved: Option<Saved>) -> Handle {
    Handle(Some(view::mount(root, host, site, Texts::new(lang, ftl), saved.map(|saved| saved.0))))
}

#[wasm_bindgen]
impl Handle {
    /// Reads files or a string; the promise holds the report.
    pub fn diagnose(&self, input: &JsValue, signal: Option<AbortSignal>) -> Promise {
        let diagnosis = self.0.as_ref().map(|app| app.diagnose(input, signal));
        future_to_promise(async move {
            let result = match diagnosis {
                Some(diagnosis) => diagnosis.await,
                None => Err(Fault::aborted()),
            };
            result.map_err(rejection)
        })
    }

    /// Forgets everything that was given.
    pub fn reset(&self) {
        self.0.iter().for_each(Mounted::reset);
    }

    /// Attributes or the link changed.
    pub fn changed(&self) {
        self.0.iter().for_each(Mounted::changed);
    }

    /// Another language.
    pub fn locale(&self, ftl: &str, tag: &str) {
        self.0.iter().for_each(|app| app.speak(ftl, tag));
    }

    /// Something around the application went wrong. `locale`: only another language cannot be had.
    pub fn trouble(&self, code: &str, message: &str) {
        self.0.iter().for_each(|app| match code {
            "locale" => app.cannot_speak(message),
            _ => app.fail(Fault::new(FaultCode::named(code), message)),
        });
    }

    /// Focuses the first control.
    pub fn focus(&self) {
        self.0.iter().for_each(Mounted::focus);
    }

    /// Takes the application away; returns what another can go on from.
    pub fn unmount(&mut self) -> Option<Saved> {
        self.0.take().map(|app| Saved(app.close()))
    }
}

/// An `AbortError`, or an error with a code.
fn rejection(fault: Fault) -> JsValue {
    let error = js_sys::Error::new(&fault.message);
    if fault.code == FaultCode::Abort {
        error.set_name("AbortError");
    } else {
        // The error is ours: nothing keeps it from having a property.
        let _ = js_sys::Reflect::set(&error, &"code".into(), &fault.code.public().name().into());
    }
    error.into()
}

fn main() {}
