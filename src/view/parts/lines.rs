//! Lists of sentences, in the current language.

use leptos::prelude::*;

use super::dynamic;

/// Sentences in no order.
#[component]
pub fn LineList(
    /// Class of the list.
    #[prop(optional)]
    class: Option<&'static str>,
    /// The sentences.
    #[prop(into)]
    lines: Signal<Vec<String>>,
) -> impl IntoView {
    view! { <ul class=class>{items(lines)}</ul> }
}

/// What to do, in order.
#[component]
pub fn Steps(
    /// The steps.
    #[prop(into)]
    lines: Signal<Vec<String>>,
) -> impl IntoView {
    view! { <ol class="steps">{items(lines)}</ol> }
}

fn items(lines: Signal<Vec<String>>) -> AnyView {
    dynamic(move || lines.get().into_iter().map(|line| view! { <li>{line}</li> }).collect::<Vec<_>>())
}
