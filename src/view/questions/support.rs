//! What is supported, and who says so.

use leptos::prelude::*;

use super::words::{label, labelled, named};
use crate::questions::{SupportCheck, SupportVerdict};
use crate::view::parts::{Fold, dynamic, visible};
use crate::view::state::App;
use crate::view::wording::{Wording, attribute, t, word};

/// The support matrix, as far as it says anything about the answers.
#[component]
pub fn Support(
    /// What it says.
    checks: Vec<SupportCheck>,
) -> impl IntoView {
    let telling = |check: &SupportCheck| check.verdict != SupportVerdict::Unknown || !check.needed.is_empty();
    let rows = checks.into_iter().filter(telling).map(|check| view! { <SupportRow check=check/> }).collect::<Vec<_>>();
    (!rows.is_empty()).then(|| {
        view! {
            <Fold title=t("support-heading")>
                <p class="hint">{attribute("support-heading", "lead")}</p>
                <dl class="strip">{rows}</dl>
            </Fold>
        }
    })
}

#[component]
fn SupportRow(check: SupportCheck) -> impl IntoView {
    let app = expect_context::<App>();
    let value = (!check.value.is_empty()).then(|| {
        let label = labelled(check.fact, &check.value);
        view! { ": "<bdi dir="ltr" translate="no">{move || visible(&label.get())}</bdi> }
    });
    let needed = (!check.needed.is_empty()).then(|| {
        let hint = requirement(app.wording, check.fact, check.needed.clone());
        view! { <p class="hint">{hint}</p> }
    });
    let source = dynamic(move || {
        let source = check.source.filter(|source| app.options.links.get() && source.url.starts_with("https://"));
        source.map(|source| {
            view! {
                <p class="hint">
                    {t("support-source")}
                    " "
                    <a href=source.url target="_blank" rel="noopener" lang="en">{source.title}</a>
                    " ("
                    {source.date}
                    ")"
                </p>
            }
        })
    });
    view! {
        <div>
            <dt>{word("support-", check.name)}" "{named(check.fact)}</dt>
            <dd><b>{word("support-", check.verdict.name())}</b>{value}{needed}{source}</dd>
        </div>
    }
}

fn requirement(wording: Wording, fact: &'static str, values: Vec<&'static str>) -> Signal<String> {
    Signal::derive(move || {
        let values = values.iter().map(|value| label(wording, fact, value)).collect::<Vec<_>>().join(" · ");
        wording.filled("result-requirement", &[("values", &values)])
    })
}
