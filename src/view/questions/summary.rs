//! Every answer, and a way to change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::words::{label, name, named};
use crate::questions::{Question, Reply};
use crate::view::actions::ask::change;
use crate::view::parts::{Fold, visible};
use crate::view::state::App;
use crate::view::wording::{Wording, t};

/// More answers than this are folded away.
const MANY: usize = 6;

/// The answers so far.
#[component]
pub fn Summary(
    /// What they led to.
    reply: Arc<Reply>,
) -> impl IntoView {
    let rows = reply.path.iter().enumerate().map(|(at, question)| row(at, question)).collect::<Vec<_>>();
    let is_open = rows.len() <= MANY;
    let body = if rows.is_empty() {
        view! { <p class="hint">{t("summary-empty")}</p> }.into_any()
    } else {
        view! { <dl class="strip">{rows}</dl> }.into_any()
    };
    view! { <Fold class="summary" title=t("summary-heading") open=is_open>{body}</Fold> }
}

fn row(at: usize, question: &Question) -> AnyView {
    let wording = expect_context::<Wording>();
    let (id, values) = (question.id.clone(), question.answers.clone());
    let given = move || visible(&values.iter().map(|value| label(wording, &id, value)).collect::<Vec<_>>().join(" · "));
    view! {
        <div>
            <dt>{named(&question.id)}</dt>
            <dd><bdi dir="ltr" translate="no">{given}</bdi>" "<Change id=question.id.clone() at=at/></dd>
        </div>
    }
    .into_any()
}

/// The button that asks a question of the path again.
#[component]
pub fn Change(
    /// The question.
    id: String,
    /// Its place in the path.
    at: usize,
) -> impl IntoView {
    let app = expect_context::<App>();
    let label = move || format!("{}: {}", app.wording.text("question-change"), name(app.wording, &id));
    view! { <button type="button" class="link" aria-label=label on:click=move |_| change(app, at)>{t("question-change")}</button> }
}
