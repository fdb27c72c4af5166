//! A report made ready to be shown: put into the reader's language, and into the form that the host page gets. A log of years
//! has a thousand attempts, so the page has its turn in between.

use std::rc::Rc;
use std::sync::Arc;

use js_sys::{Array, JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;

use crate::report::localize::{localize, localize_run};
use crate::report::model::Report;
use crate::texts::Texts;
use crate::view::state::App;
use crate::worker::fault::Fault;
use crate::worker::tasks::breathe;

/// A report in one language, and the same as a JavaScript value.
pub struct Prepared {
    /// The language.
    pub texts: Rc<Texts>,
    /// The report.
    pub report: Arc<Report>,
    /// As the host page gets it.
    pub value: JsValue,
}

/// Puts a report into a language.
pub async fn prepare(mut report: Report, texts: Rc<Texts>) -> Result<Prepared, Fault> {
    let mut since = js_sys::Date::now();
    let runs = std::mem::take(&mut report.runs);
    localize(&mut report, &texts);
    let value = to_js(&report)?;
    let values = Array::new();
    for mut run in runs {
        localize_run(&mut run, &texts);
        values.push(&to_js(&run)?);
        report.runs.push(run);
        breathe(&mut since).await;
    }
    let _ = Reflect::set(&value, &"runs".into(), &values);
    Ok(Prepared { texts, report: Arc::new(report), value })
}

/// The same for the current language, whatever it is by the time that the report is ready. `None` once the element is gone.
pub async fn prepare_in_current(app: App, report: Report) -> Result<Prepared, Fault> {
    let mut prepared = prepare(report, app.wording.texts_now()).await?;
    loop {
        let Some(texts) = app.wording.try_texts_now().filter(|texts| !Rc::ptr_eq(texts, &prepared.texts)) else {
            return Ok(prepared);
        };
        prepared = prepare(Report::clone(&prepared.report), texts).await?;
    }
}

fn to_js(value: &impl Serialize) -> Result<JsValue, Fault> {
    let json = serde_json::to_string(value)?;
    JSON::parse(&json).map_err(|error| Fault::from_js(&error))
}
