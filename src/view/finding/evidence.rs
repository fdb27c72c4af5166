//! What proves a finding: lines of the input, or answers.

use std::sync::Arc;

use leptos::prelude::*;

use super::excerpt::Excerpt;
use crate::report::model::{Evidence, Finding};
use crate::view::parts::{Fold, Foreign};
use crate::view::state::App;
use crate::view::wording::{count, fact, filled, t};

/// The evidence of a finding; the first, which decides, is in sight, the rest is folded.
#[component]
pub fn EvidenceList(
    /// The finding.
    finding: Arc<Finding>,
) -> impl IntoView {
    let (first, rest) = finding.evidence.split_first()?;
    let rest = (!rest.is_empty()).then(|| {
        let items = rest.iter().cloned().map(|evidence| view! { <EvidenceItem evidence=evidence/> }).collect::<Vec<_>>();
        let (key, title) = (format!("evidence {}", finding.id), count("ui-more-evidence", rest.len() as u64));
        view! { <Fold class="more-evidence" key=key title=title><ul class="evidence">{items}</ul></Fold> }
    });
    Some(view! {
        <p class="label">{t("ui-evidence")}</p>
        <ul class="evidence"><EvidenceItem evidence=first.clone()/></ul>
        {rest}
    })
}

#[component]
fn EvidenceItem(evidence: Evidence) -> impl IntoView {
    let app = expect_context::<App>();
    match evidence {
        Evidence::Line { line, text, offset, file } => {
            let has_input = app.log.files.with_value(|files| !files.is_empty());
            let name = file.clone().unwrap_or_default();
            let file = file.map(|file| view! { " · "<Foreign text=file/> });
            view! {
                <li>
                    <span class="line">{filled("ui-line", "line", line.to_string())}{file}</span>
                    <div class="quote"><Foreign text=text/></div>
                    {has_input.then(|| view! { <Excerpt file=name line=line offset=offset/> })}
                </li>
            }
            .into_any()
        }
        Evidence::Answer { question, answer } => view! {
            <li>
                <span class="line">{fact(&question)}</span>
                <div class="quote"><Foreign text=answer/></div>
            </li>
        }
        .into_any(),
    }
}
