//! A report made ready to be shown: put into the reader's language, and into the form that the host page gets. A log of years
//! has a thousand attempts, so the page has its turn in between.

use std::rc::Rc;
use std::sync::Arc;

use crate::report::localize::{localize, localize_run};
use crate::report::model::Report;
use crate::texts::Texts;
use crate::view::state::App;
use crate::worker::fault::Fault;
use crate::worker::tasks::Pace;

/// A report in one language, and the same as JSON.
pub struct Prepared {
    /// The language.
    pub texts: Rc<Texts>,
    /// The report.
    pub report: Arc<Report>,
    /// As the host page gets it.
    pub json: String,
}

/// Puts a report into a language.
pub async fn prepare(mut report: Report, texts: Rc<Texts>) -> Result<Prepared, Fault> {
    let mut pace = Pace::new();
    let runs = std::mem::take(&mut report.runs);
    localize(&mut report, &texts);
    // The runs are the last field: each is written by itself, in its place.
    let mut json = serde_json::to_string(&report)?;
    let end = json.split_off(json.rfind("[]}").map_or(json.len(), |at| at + 1));
    for (at, mut run) in runs.into_iter().enumerate() {
        localize_run(&mut run, &texts);
        if at > 0 {
            json.push(',');
        }
        json.push_str(&serde_json::to_string(&run)?);
        report.runs.push(run);
        pace.breathe().await;
    }
    json.push_str(&end);
    Ok(Prepared { texts, report: Arc::new(report), json })
}

/// The same for the current language, whatever that is by the time that the report is ready.
pub async fn prepare_in_current(app: App, report: Report) -> Result<Prepared, Fault> {
    let mut prepared = prepare(report, app.wording.texts_now()).await?;
    // None: the element has left the page.
    while let Some(texts) = app.wording.try_texts_now().filter(|texts| !Rc::ptr_eq(texts, &prepared.texts)) {
        prepared = prepare(Report::clone(&prepared.report), texts).await?;
    }
    Ok(prepared)
}
