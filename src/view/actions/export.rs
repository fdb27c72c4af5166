//! What the reader takes along: Markdown on the clipboard, JSON or a page of HTML as a file.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::copy::copy;
use crate::report::html::html;
use crate::report::localize::localize;
use crate::report::markdown::markdown;
use crate::report::mask::mask;
use crate::report::model::Report;
use crate::view::state::App;

/// How long the browser has to begin a download before its address is taken back.
const DOWNLOAD_MILLISECONDS: u32 = 1000;

/// Puts the run on screen on the clipboard.
pub fn copy_markdown(app: App) {
    if let Some(report) = outgoing(app) {
        copy(app, markdown(&report, app.log.shown.get_untracked(), &app.wording.texts_now()));
    }
}

/// Saves the report as a file.
pub fn save_json(app: App) {
    if let Some(json) = outgoing(app).and_then(|report| serde_json::to_string(&report).ok()) {
        let _ = save(app, "setup-readiness.json", &json);
    }
}

/// Saves the run on screen as a page.
pub fn save_html(app: App) {
    if let Some(report) = outgoing(app) {
        let page = html(&report, app.log.shown.get_untracked(), &app.wording.texts_now());
        let _ = save(app, "setup-readiness.html", &page);
    }
}

/// The report as it leaves the page.
fn outgoing(app: App) -> Option<Report> {
    let report = app.log.report.get_untracked()?;
    if !app.masked.get_untracked() {
        return Some(Report::clone(&report));
    }
    let mut masked = mask(&report);
    localize(&mut masked, &app.wording.texts_now());
    Some(masked)
}

fn save(app: App, name: &str, content: &str) -> Result<(), JsValue> {
    let Some(document) = app.root().owner_document() else { return Ok(()) };
    let blob = web_sys::Blob::new_with_str_sequence(&js_sys::Array::of1(&content.into()))?;
    let link = document.create_element("a")?.dyn_into::<web_sys::HtmlAnchorElement>()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(DOWNLOAD_MILLISECONDS, move || drop(web_sys::Url::revoke_object_url(&url))).forget();
    Ok(())
}
