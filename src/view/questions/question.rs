//! One question, with the ways to answer it.

use leptos::prelude::*;
use web_sys::SubmitEvent;

use super::note::NoteLine;
use super::troubles::Troubles;
use super::why::Why;
use super::words::labelled;
use crate::questions::{Kind, Question, UNKNOWN};
use crate::view::actions::ask;
use crate::view::parts::Heading;
use crate::view::state::App;
use crate::view::wording::{Wording, attribute, count, t};

/// In a check before Setup, the result is offered after so many steps.
const FIRST_STEPS: usize = 3;

/// The question to be asked now.
#[component]
pub fn QuestionForm(
    /// The question.
    question: Question,
) -> impl IntoView {
    let app = expect_context::<App>();
    let is_typed = matches!(question.kind, Kind::Text | Kind::Number | Kind::Version);
    let given = question.answers.first().filter(|given| !(is_typed && *given == UNKNOWN)).cloned();
    let answer = RwSignal::new(given.clone().unwrap_or_default());
    // A radio button may stand for an empty answer.
    let is_chosen = RwSignal::new(given.is_some());
    let step = app.ask.at.get_untracked().unwrap_or_else(|| untrack(|| app.ask.answered()));
    let (id, unknown, empty) = (question.id.clone(), question.unknown, question.empty);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let value = answer.get_untracked().trim().to_owned();
        let is_answer = if is_typed { empty || !value.is_empty() } else { is_chosen.get_untracked() };
        if is_answer {
            ask::answer(app, &id, &value);
        } else {
            ask::nothing_chosen(app, unknown);
        }
    };
    let id = question.id.clone();
    let dont_know = (is_typed && unknown).then(|| {
        view! { <button type="button" on:click=move |_| ask::answer(app, &id, UNKNOWN)>{t("question-unknown")}</button> }
    });
    let back = (step > 0).then(|| view! { <button type="button" on:click=move |_| ask::back(app)>{t("question-back")}</button> });
    let show_result = (step >= FIRST_STEPS && app.ask.flow.get_untracked() == "before").then(|| {
        view! { <button type="button" class="link" on:click=move |_| ask::show_result(app)>{t("question-show-result")}</button> }
    });
    let field = if is_typed {
        view! { <TypedAnswer question=question.clone() answer=answer/> }.into_any()
    } else {
        view! { <Choices question=question.clone() answer=answer is_chosen=is_chosen/> }.into_any()
    };
    let hint = hint_of(&question);
    let describes = hint.map(|_| "asked-hint");
    view! {
        <div>
            <p class="hint">{count("question-step", step as u64 + 1)}</p>
            <Troubles/>
            <form on:submit=submit>
                <fieldset aria-describedby=describes>
                    <legend><Heading below=1 id="asked" text=text_of(&question)/></legend>
                    {hint.map(|hint| view! { <p class="hint" id="asked-hint">{hint}</p> })}
                    {field}
                </fieldset>
                <NoteLine/>
                <div class="row">
                    <button class="first" type="submit">{t("question-continue")}</button>
                    {dont_know}
                    {back}
                    {show_result}
                </div>
            </form>
            <Why question=question/>
        </div>
    }
}

/// A field for a text, a number or a version.
#[component]
fn TypedAnswer(question: Question, answer: RwSignal<String>) -> impl IntoView {
    let options = question.choices.into_iter().map(|choice| view! { <option value=choice.value>{choice.label}</option> });
    let inputmode = (question.kind == Kind::Number).then_some("numeric");
    view! {
        <input
            id="answer"
            type="text"
            autocomplete="off"
            spellcheck="false"
            dir="ltr"
            inputmode=inputmode
            aria-labelledby="asked"
            list="offered"
            bind:value=answer
        />
        <datalist id="offered">{options.collect::<Vec<_>>()}</datalist>
        {question.empty.then(|| view! { <p class="hint">{t("question-empty-hint")}</p> })}
    }
}

/// A radio button for each answer.
#[component]
fn Choices(question: Question, answer: RwSignal<String>, is_chosen: RwSignal<bool>) -> impl IntoView {
    let mut values: Vec<String> = question.choices.iter().map(|choice| choice.value.clone()).collect();
    if question.kind == Kind::Flag {
        values.extend([String::from("True"), String::from("False")]);
    }
    if question.unknown {
        values.push(UNKNOWN.to_owned());
    }
    let radio = |value: String| {
        let label = labelled(&question.id, &value);
        let is_given = question.answers.first() == Some(&value);
        let (chosen, attribute) = (value.clone(), value);
        let choose = move |_| {
            answer.set(chosen.clone());
            is_chosen.set(true);
        };
        view! {
            <label class="choice"><input type="radio" name="answer" value=attribute checked=is_given on:change=choose/><span>{label}</span></label>
        }
    };
    values.into_iter().map(radio).collect::<Vec<_>>()
}

/// What is asked.
fn text_of(question: &Question) -> Signal<String> {
    if question.kind == Kind::Cause {
        return t("question-cause");
    }
    let (wording, id) = (expect_context::<Wording>(), question.id.clone());
    Signal::derive(move || wording.attribute(&format!("fact-{id}"), "ask").unwrap_or_else(|| id.clone()))
}

/// How to find the answer, where something can be said of it.
fn hint_of(question: &Question) -> Option<Signal<String>> {
    let id = if question.kind == Kind::Cause { String::from("question-cause") } else { format!("fact-{}", question.id) };
    let has_hint = expect_context::<Wording>().texts_now().attribute(&id, "hint", &[]).is_some();
    has_hint.then(|| attribute(id, "hint"))
}
