//! A report: the verdict, what to know before relying on it, and the attempt on screen.

use leptos::prelude::*;

use super::attempt::Attempt;
use crate::report::model::Severity;
use crate::view::actions::find::search_for;
use crate::view::finding::Suggestions;
use crate::view::parts::{Heading, dynamic};
use crate::view::state::{App, Tab};
use crate::view::verdict::verdict;
use crate::view::wording::t;

/// Longer texts are no sentence to look up.
const LONGEST_SEARCH: usize = 1000;

/// The current report. Another reading makes another one.
#[component]
pub fn ReportView() -> impl IntoView {
    let app = expect_context::<App>();
    let outcome = move || match app.log.run() {
        None => "none",
        Some(run) if run.findings.iter().any(|finding| finding.severity == Severity::Error) => "failed",
        Some(run) => run.outcome.name(),
    };
    let notices = Memo::new(move |_| {
        let of = |notice: &crate::report::model::Notice| notice.text.clone().unwrap_or_else(|| notice.code.clone());
        app.log.report.with(|report| report.iter().flat_map(|report| &report.notices).map(of).collect::<Vec<String>>())
    });
    let notices = dynamic(move || {
        let notices = notices.get();
        (!notices.is_empty()).then(|| {
            let items = notices.into_iter().map(|notice| view! { <li>{notice}</li> }).collect::<Vec<_>>();
            view! { <ul class="notices">{items}</ul> }
        })
    });
    let has_run = app.log.report.with_untracked(|report| report.as_ref().is_some_and(|report| !report.runs.is_empty()));
    let rest = if has_run {
        view! { <For each=move || [app.log.shown.get()] key=|number| *number let:number><Attempt number=number/></For><Suggestions/> }
            .into_any()
    } else {
        view! { <Suggestions/><p>{t("ui-what-to-give")}</p><OfferLookup/> }.into_any()
    };
    view! {
        <section class="result" aria-labelledby="result">
            <div class="verdict" data-outcome=outcome><Heading below=1 id="result" text=Signal::derive(move || verdict(app))/></div>
            {notices}
            {rest}
        </section>
    }
}

/// A title or sentence in any language is found by the look-up.
#[component]
fn OfferLookup() -> impl IntoView {
    let app = expect_context::<App>();
    let words = app.log.typed.with_untracked(|typed| typed.split_whitespace().collect::<Vec<_>>().join(" "));
    let is_sentence = !words.is_empty() && words.len() <= LONGEST_SEARCH;
    let words = StoredValue::new(words);
    let search = move |_| search_for(app, words.get_value());
    dynamic(move || {
        let offered = is_sentence && app.has(Tab::Lookup) && app.has(Tab::Log);
        offered.then(|| view! { <p class="row"><button type="button" class="first" on:click=search>{t("ui-look-up")}</button></p> })
    })
}
