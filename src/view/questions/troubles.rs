//! Answers that contradict each other, and what of a link could not be used.

use leptos::prelude::*;

use super::summary::Change;
use super::words::{labelled, named};
use crate::questions::Contradiction;
use crate::view::parts::{Foreign, visible};
use crate::view::state::App;
use crate::view::wording::{attribute, t, word};

/// What is wrong with the answers.
#[component]
pub fn Troubles() -> impl IntoView {
    let app = expect_context::<App>();
    let reply = app.ask.reply.get_untracked()?;
    let rejected = (!reply.rejected.is_empty()).then(|| {
        let parts = reply.rejected.iter().map(|part| view! { <li><Foreign text=part.clone()/></li> }).collect::<Vec<_>>();
        view! { <div class="note"><p>{t("link-damaged")}</p><ul>{parts}</ul></div> }
    });
    let contradictions = (!reply.contradictions.is_empty()).then(|| {
        let place = |id: &str| reply.path.iter().position(|question| question.id == id);
        let rows = reply.contradictions.iter().map(|one| contradiction(one, place)).collect::<Vec<_>>();
        view! {
            <div class="caution" role="group">
                <p class="label">{t("contradiction-heading")}</p>
                <p>{attribute("contradiction-heading", "lead")}</p>
                {rows}
            </div>
        }
    });
    Some(view! { {rejected}{contradictions} })
}

fn contradiction(one: &Contradiction, place: impl Fn(&str) -> Option<usize>) -> AnyView {
    let answers = one.answers.iter().map(|(id, value)| {
        let change = place(id).map(|at| view! { <Change id=id.clone() at=at/> });
        let label = labelled(id, value);
        view! { <li>{named(id)}" = "<bdi dir="ltr" translate="no">{move || visible(&label.get())}</bdi>" "{change}</li> }
    });
    view! { <div><p>{word("contradiction-", &one.name)}</p><ul>{answers.collect::<Vec<_>>()}</ul></div> }.into_any()
}
