//! What the answers decide: the advice of a topic, or the checklist before Setup; the answers, the script, the link.

use std::sync::Arc;

use leptos::prelude::*;

use super::advice::Advice;
use super::checklist::Checklist;
use super::links::CopyLink;
use super::needs::NeedsList;
use super::note::NoteLine;
use super::script::Script;
use super::summary::Summary;
use super::support::Support;
use super::troubles::Troubles;
use crate::questions::{Reply, Stage};
use crate::view::actions::ask::{go_on, leave};
use crate::view::parts::Heading;
use crate::view::state::App;
use crate::view::wording::t;

/// The result of the answers so far.
#[component]
pub fn ResultView(
    /// The engine's reply to them.
    reply: Arc<Reply>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let is_before = app.ask.flow.get_untracked() == "before";
    let title = t(if is_before { "checklist-heading" } else { "result-heading" });
    let more = reply.next.as_ref();
    let has_details = more.is_some_and(|question| question.stage == Stage::Detail) && !app.ask.stop.get_untracked();
    let details = has_details.then(|| view! { <p class="lead">{t("question-details")}</p> });
    let more = more.map(|_| {
        view! { <p class="row"><button type="button" class="first" on:click=move |_| go_on(app)>{t("question-go-on")}</button></p> }
    });
    let outcome = reply.result.clone().unwrap_or_default();
    let advice = outcome.remedies.into_iter().map(|remedy| view! { <Advice remedy=remedy/> }).collect::<Vec<_>>();
    let needs = outcome.needs.map(|needs| view! { <NeedsList needs=needs/> });
    let checklist = is_before.then(
        || view! { <Checklist reply=Arc::clone(&reply)><Support checks=outcome.support announced=outcome.announced/>{needs}</Checklist> },
    );
    view! {
        <div class="outcome">
            <Heading below=1 id="asked" text=title/>
            <NoteLine/>
            {details}
            <Troubles/>
            {more}
            <Summary reply=Arc::clone(&reply)/>
            {advice}
            {checklist}
            <Script open=outcome.script.len()/>
            <CopyLink/>
            <p class="row"><button type="button" on:click=move |_| leave(app)>{t("question-start-again")}</button></p>
        </div>
    }
}
