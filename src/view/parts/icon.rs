//! Signs whose shape the style sheet draws, and the word for a severity.

use leptos::prelude::*;

use crate::report::model::Severity;
use crate::view::wording::word;

/// A sign for the eyes only; what it says stands beside it as a word.
#[component]
pub fn Icon() -> impl IntoView {
    view! { <span class="icon" aria-hidden="true"></span> }
}

/// A severity as a sign and a word.
#[component]
pub fn SeverityLabel(
    /// Which one.
    severity: Severity,
) -> impl IntoView {
    view! { <span class="severity" data-severity=severity.name()><Icon/>{word("ui-severity-", severity.name())}</span> }
}
