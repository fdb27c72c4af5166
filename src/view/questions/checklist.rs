//! The checklist before Setup: what will fail, warn, pass, or cannot be known.

use std::sync::Arc;

use leptos::prelude::*;

use crate::questions::{Reply, RowVerdict};
use crate::report::localize::localize;
use crate::report::model::Finding;
use crate::view::finding::Article;
use crate::view::parts::{Fold, Heading, LineList};
use crate::view::state::App;
use crate::view::wording::t;

/// The list. What fails or warns is shown whole, then comes what is supported (`children`), then the titles of the rest.
#[component]
pub fn Checklist(
    /// The engine's reply.
    reply: Arc<Reply>,
    children: Children,
) -> impl IntoView {
    let app = expect_context::<App>();
    let ids = |verdict: RowVerdict| -> Vec<&'static str> {
        let rows = reply.result.iter().flat_map(|result| &result.rows);
        rows.filter(|row| row.verdict == verdict).map(|row| row.id).collect()
    };
    let lead = move |verdict: RowVerdict, count: usize| {
        let id = format!("verdict-{}", verdict.name());
        Signal::derive(move || app.wording.count_attribute(&id, "lead", count as u64).unwrap_or_else(|| app.wording.text(&id)))
    };
    let report = reply.report.clone();
    // The findings in the current language.
    let findings = Memo::new(move |_| {
        let mut report = report.clone();
        if let Some(report) = &mut report {
            localize(report, &app.wording.texts());
        }
        report
            .and_then(|report| report.runs.into_iter().next())
            .map(|run| run.findings.into_iter().map(Arc::new).collect())
            .unwrap_or_default()
    });
    let articles = move |ids: &[&'static str]| {
        let places = findings.with_untracked(|findings: &Vec<Arc<Finding>>| {
            findings.iter().enumerate().filter(|(_, finding)| ids.contains(&finding.id.as_str())).map(|(at, _)| at).collect::<Vec<_>>()
        });
        let article = move |at: usize| {
            let finding = Memo::new(move |_| findings.with(|findings| findings.get(at).cloned()).unwrap_or_default());
            view! { <Article finding=finding below=1/> }
        };
        places.into_iter().map(article).collect::<Vec<_>>()
    };
    let shown = [RowVerdict::Fails, RowVerdict::Warns].map(|verdict| {
        let ids = ids(verdict);
        (!ids.is_empty()).then(|| {
            let articles = articles(&ids);
            view! { <section class="findings"><Heading below=2 text=lead(verdict, ids.len())/>{articles}</section> }
        })
    });
    let none_fail = ids(RowVerdict::Fails).is_empty().then(|| view! { <div class="verdict"><p>{t("result-none-fail")}</p></div> });
    let folded = [RowVerdict::Unknown, RowVerdict::Passes].map(|verdict| {
        let ids = ids(verdict);
        (!ids.is_empty()).then(|| {
            let title = lead(verdict, ids.len());
            let titles = Signal::derive(move || ids.iter().map(|id| app.wording.text(id)).collect::<Vec<_>>());
            view! { <Fold title=title><LineList class="columns" lines=titles/></Fold> }
        })
    });
    let print = |_| {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    };
    view! {
        <div>
            {none_fail}
            {shown.into_iter().collect::<Vec<_>>()}
            {children()}
            {folded.into_iter().collect::<Vec<_>>()}
            <p class="row"><button type="button" on:click=print>{t("checklist-print")}</button></p>
        </div>
    }
}
