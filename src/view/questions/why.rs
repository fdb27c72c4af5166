//! Why a question is asked.

use leptos::prelude::*;

use crate::questions::{Question, Stage};
use crate::view::parts::{Fold, LineList};
use crate::view::state::App;
use crate::view::wording::{count, t};

/// What the answer decides, folded.
#[component]
pub fn Why(
    /// The question.
    question: Question,
) -> impl IntoView {
    let app = expect_context::<App>();
    if question.stage == Stage::First {
        return Some(view! { <Fold title=t("question-why")><p>{t("question-why-first")}</p></Fold> }.into_any());
    }
    if question.decides.is_empty() {
        return None;
    }
    let lead = match app.ask.flow.get_untracked().as_str() {
        "before" => count("question-why-rows", question.decides_count as u64),
        _ => t("question-why-situation"),
    };
    let titles = Signal::derive(move || {
        // Several ids may have one title.
        let mut titles: Vec<String> = question.decides.iter().map(|id| app.wording.text(id)).collect();
        titles.dedup();
        titles
    });
    Some(view! { <Fold title=t("question-why")><p>{lead}</p><LineList lines=titles/></Fold> }.into_any())
}
