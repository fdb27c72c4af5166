//! The edge to JavaScript: the element around the application (`www/setup-readiness.js`), the files of the site (`www/open.js`),
//! and what crosses to the reader of logs. Untyped values are looked into here and in `bin/app.rs` only.

use gloo::file::Blob;
use js_sys::{Array, JsString, Promise, Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, MessagePort, Worker};

use super::fault::{Fault, FaultCode};

#[wasm_bindgen]
extern "C" {
    /// The `<setup-readiness>` element.
    #[derive(Debug, Clone)]
    pub type Host;

    /// The rule that the page is about, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn rule(this: &Host) -> String;
    /// The only view to show, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn view(this: &Host) -> String;
    /// The view that a link asks for first, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn first(this: &Host) -> String;
    /// Level of the first heading.
    #[wasm_bindgen(method, getter)]
    pub fn heading(this: &Host) -> u8;
    /// Where to write about a finding, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn feedback(this: &Host) -> String;
    /// Whether links out of the page are wanted.
    #[wasm_bindgen(method, getter)]
    pub fn links(this: &Host) -> bool;
    /// The reader chose a language.
    #[wasm_bindgen(method)]
    pub fn pick(this: &Host, tag: &str);
    /// Sets the attribute `state`.
    #[wasm_bindgen(method)]
    pub fn state(this: &Host, name: &str);

    #[wasm_bindgen(method)]
    fn keep(this: &Host, report: Option<&str>) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn report(this: &Host) -> JsValue;
    #[wasm_bindgen(method)]
    fn emit(this: &Host, name: &str, detail: &str);

    /// The files of the site, for all elements of the page.
    #[derive(Debug, Clone)]
    pub type Site;

    #[wasm_bindgen(method, js_name = text)]
    fn text_promise(this: &Site, name: &str) -> Promise;
    #[wasm_bindgen(method, js_name = module)]
    fn module_promise(this: &Site) -> Promise;
    #[wasm_bindgen(method, js_name = page)]
    fn page_promise(this: &Site, attempt: u32, port: &MessagePort) -> Promise;
    #[wasm_bindgen(method, catch, js_name = worker)]
    fn make_worker(this: &Site) -> Result<Worker, JsValue>;
}

impl Site {
    /// The text of a file of the site, by its plain name (`lookup.tsv`, `locales/en.questions.ftl`).
    pub async fn text(&self, name: &str) -> Result<String, Fault> {
        let text = JsFuture::from(self.text_promise(name)).await.map_err(|error| fault(&error))?;
        text.as_string().ok_or_else(|| Fault::new(FaultCode::Internal, name))
    }

    /// The compiled module, one for all elements of the page.
    pub(super) async fn module(&self) -> Result<JsValue, Fault> {
        JsFuture::from(self.module_promise()).await.map_err(|error| fault(&error))
    }

    /// A new worker, without the module yet.
    pub(super) fn worker(&self) -> Result<Worker, Fault> {
        self.make_worker().map_err(|error| fault(&error))
    }

    /// Serves the port in the page, by an instance of its own; another number gives another instance.
    pub(super) async fn page(&self, attempt: u32, port: &MessagePort) -> Result<(), Fault> {
        JsFuture::from(self.page_promise(attempt, port)).await.map(drop).map_err(|error| fault(&error))
    }
}

impl Host {
    /// Keeps the report (JSON) as the element's property, and returns it as the host page gets it; `None` forgets it.
    pub fn keep_report(&self, json: Option<&str>) -> JsValue {
        self.keep(json)
    }

    /// The report as the host page got it last; `null` where there is none.
    pub fn kept_report(&self) -> JsValue {
        self.report()
    }

    /// Fires `setup-readiness-report` with what a host page may see of a report (JSON).
    pub fn report_event(&self, public: &str) {
        self.emit("report", public);
    }

    /// Fires `setup-readiness-error`.
    pub fn error_event(&self, fault: &Fault) {
        self.emit_json("error", &Fault { code: fault.code.public(), message: fault.message.clone() });
    }

    /// Fires `setup-readiness-feedback`: whether a finding helped.
    pub fn feedback_event(&self, id: &str, helpful: bool) {
        #[derive(Serialize)]
        struct Feedback<'a> {
            id: &'a str,
            helpful: bool,
        }
        self.emit_json("feedback", &Feedback { id, helpful });
    }

    fn emit_json(&self, name: &str, detail: &impl Serialize) {
        // Plain texts and flags: there is nothing that JSON cannot hold.
        if let Ok(json) = serde_json::to_string(detail) {
            self.emit(name, &json);
        }
    }
}

/// Something that was given to be read.
#[derive(Debug, Clone)]
pub struct Given {
    /// Its name, with folders where a folder was chosen; empty for pasted text.
    pub name: String,
    /// Its bytes.
    pub blob: Blob,
}

impl Given {
    /// A text.
    pub fn text(text: &JsString) -> Option<Given> {
        let blob = web_sys::Blob::new_with_str_sequence(&Array::of1(text)).ok()?;
        Some(Given { name: String::new(), blob: blob.into() })
    }

    /// A text as a file of this name.
    pub fn named(name: &str, text: &str) -> Vec<Given> {
        Given::text(&text.into()).map(|given| Given { name: name.to_owned(), ..given }).into_iter().collect()
    }

    /// A file or another blob; `None` for anything else.
    pub fn blob(value: &JsValue) -> Option<Given> {
        let blob: &web_sys::Blob = value.dyn_ref()?;
        let path = string(value, "webkitRelativePath").filter(|path| !path.is_empty());
        Some(Given { name: path.or_else(|| string(value, "name")).unwrap_or_default(), blob: blob.clone().into() })
    }

    /// What the argument of `diagnose()` holds: a string, or an array of files and blobs. What is neither is left out.
    pub fn all(input: &JsValue) -> Vec<Given> {
        match input.dyn_ref::<JsString>() {
            Some(text) => Given::text(text).into_iter().collect(),
            None => Array::from(input).iter().filter_map(|value| Given::blob(&value)).collect(),
        }
    }
}

/// A property that is a string.
fn string(object: &JsValue, name: &str) -> Option<String> {
    Reflect::get(object, &JsValue::from_str(name)).ok()?.as_string()
}

/// What a promise was rejected with, or what was thrown.
pub fn fault(error: &JsValue) -> Fault {
    let code = match (string(error, "code"), string(error, "name").as_deref()) {
        (Some(code), _) => FaultCode::named(&code),
        (None, Some("CompileError")) => FaultCode::Csp,
        (None, Some("TypeError" | "SecurityError")) => FaultCode::Load,
        _ => FaultCode::Internal,
    };
    Fault::new(code, string(error, "message").unwrap_or_else(|| String::from("unknown")))
}

/// Whether an event of the window tells that a module trapped.
pub(super) fn is_trap(event: &web_sys::Event) -> bool {
    let error = event.dyn_ref::<web_sys::ErrorEvent>().map(web_sys::ErrorEvent::error);
    error.is_some_and(|error| string(&error, "name").as_deref() == Some("RuntimeError"))
}

/// Gives a worker the module and the port that it is to serve.
pub(super) fn start_worker(worker: &Worker, module: &JsValue, port: &MessagePort) -> Result<(), Fault> {
    let message = Array::of2(module, port);
    worker.post_message_with_transfer(&message, &Array::of1(port)).map_err(|error| fault(&error))
}

/// Posts bytes with the blobs that belong to them.
pub(super) fn post(port: &MessagePort, bytes: &[u8], blobs: &[&Blob]) -> Result<(), Fault> {
    let message = Array::of1(&Uint8Array::from(bytes));
    for blob in blobs {
        let blob: &web_sys::Blob = blob.as_ref();
        message.push(blob);
    }
    port.post_message(&message).map_err(|error| fault(&error))
}

/// What [`post`] posted.
pub(super) fn posted(event: &web_sys::Event) -> Option<(Vec<u8>, Vec<Blob>)> {
    let message: Array = event.dyn_ref::<MessageEvent>()?.data().dyn_into().ok()?;
    let mut items = message.iter();
    let bytes = items.next()?.dyn_into::<Uint8Array>().ok()?.to_vec();
    let blobs = items.filter_map(|item| item.dyn_into::<web_sys::Blob>().ok()).map(Blob::from).collect();
    Some((bytes, blobs))
}
