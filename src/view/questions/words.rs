//! The words for questions and answers.

use leptos::prelude::*;

use crate::view::wording::Wording;

/// The question of a fact or a cause, in a few words.
pub fn name(wording: Wording, id: &str) -> String {
    if id.starts_with("cause-") { wording.text("question-cause") } else { wording.fact(id) }
}

/// The words of an answer.
pub fn label(wording: Wording, question: &str, value: &str) -> String {
    let own = match (value, question.strip_prefix("cause-")) {
        ("?", _) => return wording.text("question-unknown"),
        ("", _) => return wording.text("question-none"),
        (_, Some(row)) => wording.attribute(row, &format!("cause-{value}")),
        (_, None) => wording.attribute(&format!("fact-{question}"), &format!("value-{value}")),
    };
    own.unwrap_or_else(|| match value {
        "True" => wording.text("question-yes"),
        "False" => wording.text("question-no"),
        _ => value.to_owned(),
    })
}

/// The same as a signal.
pub fn labelled(question: &str, value: &str) -> Signal<String> {
    let (wording, question, value) = (expect_context::<Wording>(), question.to_owned(), value.to_owned());
    Signal::derive(move || label(wording, &question, &value))
}

/// The same as a signal.
pub fn named(id: &str) -> Signal<String> {
    let (wording, id) = (expect_context::<Wording>(), id.to_owned());
    Signal::derive(move || name(wording, &id))
}
