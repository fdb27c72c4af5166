//! What is supported, and who says so.

use leptos::prelude::*;

use super::words::{label, labelled, named};
use crate::catalog::support::{Announced, Source};
use crate::questions::{SupportCheck, SupportVerdict};
use crate::view::parts::{Fold, dynamic, visible};
use crate::view::state::App;
use crate::view::wording::{Wording, attribute, t, word};

/// What is supported, as far as a source says anything about the answers, and what was announced.
#[component]
pub fn Support(
    /// What is supported.
    checks: Vec<SupportCheck>,
    /// What was announced.
    announced: Vec<&'static Announced>,
) -> impl IntoView {
    let telling = |check: &SupportCheck| check.verdict != SupportVerdict::Unknown || !check.needed.is_empty();
    let rows = checks.into_iter().filter(telling).map(|check| view! { <SupportRow check=check/> }).collect::<Vec<_>>();
    let announced = (!announced.is_empty()).then(|| {
        let changes = announced.into_iter().map(|change| view! { <Change change=change/> }).collect::<Vec<_>>();
        view! { <p class="hint">{t("announced-lead")}</p><ul>{changes}</ul> }
    });
    (!rows.is_empty()).then(|| {
        view! {
            <Fold title=t("support-heading")>
                <p class="hint">{attribute("support-heading", "lead")}</p>
                <dl class="strip">{rows}</dl>
                {announced}
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
    let (note, date) = check.note;
    let wording = app.wording;
    let note = (!note.is_empty()).then(|| {
        let text = move || wording.filled(&["support-note-", note].concat(), &[("date", date)]);
        view! { <p class="hint">{text}</p> }
    });
    let source = check.source.map(|(source, date)| view! { <SourceLine source=source date=date/> });
    view! {
        <div>
            <dt>{word("support-", check.name)}" "{named(check.fact)}</dt>
            <dd><b>{word("support-", check.verdict.name())}</b>{value}{note}{needed}{source}</dd>
        </div>
    }
}

/// Who says so, and as of when.
#[component]
pub fn SourceLine(
    /// Who.
    source: &'static Source,
    /// When.
    date: &'static str,
) -> impl IntoView {
    let app = expect_context::<App>();
    dynamic(move || {
        app.options.links.get().then(|| {
            view! {
                <p class="hint">
                    {t("support-source")}
                    " "
                    <a href=source.url target="_blank" rel="noopener" lang="en">{source.title}</a>
                    " ("
                    {date}
                    ")"
                </p>
            }
        })
    })
}

/// A change that was announced.
#[component]
fn Change(
    /// The change.
    change: &'static Announced,
) -> impl IntoView {
    let wording = expect_context::<Wording>();
    let values = [("release", change.release), ("other", change.other), ("date", change.date)];
    let text = move || wording.filled(&["announced-", change.change].concat(), &values);
    view! { <li>{text}<SourceLine source=change.source date=change.date/></li> }
}

fn requirement(wording: Wording, fact: &'static str, values: Vec<&'static str>) -> Signal<String> {
    Signal::derive(move || {
        let values = values.iter().map(|value| label(wording, fact, value)).collect::<Vec<_>>().join(" · ");
        wording.filled("result-requirement", &[("values", &values)])
    })
}
