//! The view of the questions: what they can be for, then one after the other, then the result.

use leptos::prelude::*;

use super::flows::Flows;
use super::question::QuestionForm;
use super::result::ResultView;
use crate::view::actions::question_texts;
use crate::view::fault::title;
use crate::view::parts::dynamic;
use crate::view::state::{App, Fetched};
use crate::view::wording::t;

/// The view, as soon as its texts are there.
#[component]
pub fn Questions() -> impl IntoView {
    let app = expect_context::<App>();
    let texts = Memo::new(move |_| app.question_texts.get());
    let body = dynamic(move || match texts.get() {
        Fetched::There => view! { <Conversation/> }.into_any(),
        Fetched::Unwanted | Fetched::Waiting => view! { <p class="hint">{t("ui-reading")}</p> }.into_any(),
        Fetched::Failed(fault) => view! {
            <div>
                <p class="note" role="alert">{title(app, &fault)}</p>
                <button type="button" on:click=move |_| question_texts::fetch(app)>{t("ui-retry")}</button>
            </div>
        }
        .into_any(),
    });
    view! { <div class="questions">{body}</div> }
}

#[derive(Clone, Copy, PartialEq)]
enum Step {
    Flows,
    Question,
    Result,
}

#[component]
fn Conversation() -> impl IntoView {
    let app = expect_context::<App>();
    let step = Memo::new(move |_| {
        let is_known = app.ask.reply.with(|reply| reply.as_ref().is_some_and(|reply| reply.known));
        match (is_known, app.ask.shows_result()) {
            (false, _) => Step::Flows,
            (true, true) => Step::Result,
            (true, false) => Step::Question,
        }
    });
    // Other answers make another question, another result: nothing of the one before stays on the page.
    let question = Memo::new(move |_| app.ask.question());
    let questions = move || question.get().map(|question| (question.id.clone(), question.answers.clone(), question));
    let results = move || app.ask.reply.get().map(|reply| (reply.answers.clone(), app.ask.flow.get_untracked(), reply));
    dynamic(move || match step.get() {
        Step::Flows => view! { <Flows/> }.into_any(),
        Step::Question => view! {
            <For each=questions key=|(id, answers, _)| (id.clone(), answers.clone()) let:one><QuestionForm question=one.2/></For>
        }
        .into_any(),
        Step::Result => view! {
            <For each=results key=|(answers, flow, _)| (answers.clone(), flow.clone()) let:one><ResultView reply=one.2/></For>
        }
        .into_any(),
    })
}
