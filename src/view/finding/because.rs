//! The facts that make a check fail, and what it would take.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::model::{Because, Finding};
use crate::view::actions::question_texts;
use crate::view::parts::{Fold, Foreign, visible};
use crate::view::state::App;
use crate::view::wording::{Wording, fact, filled, t};

/// The fold with the facts behind a finding. Their names come with the texts of the questions, when it is opened.
#[component]
pub fn Reasons(
    /// The finding.
    finding: Arc<Finding>,
) -> impl IntoView {
    let app = expect_context::<App>();
    (!finding.because.is_empty()).then(|| {
        let items = finding.because.iter().cloned().map(|because| view! { <BecauseItem because=because/> }).collect::<Vec<_>>();
        let opened = Callback::new(move |()| question_texts::fetch(app));
        view! { <Fold class="because" key=format!("because {}", finding.id) title=t("ui-because") opened=opened><ul>{items}</ul></Fold> }
    })
}

/// One fact, its value, and the value that would satisfy the check.
#[component]
pub fn BecauseItem(
    /// The fact.
    because: Because,
) -> impl IntoView {
    let wording = expect_context::<Wording>();
    let line = because.line.map(|line| view! { " · "{filled("ui-line", "line", line.to_string())} });
    let (id, needed) = (format!("ui-needs-{}", because.relation.name()), because.needed);
    let hint = move || visible(&wording.filled(&id, &[("needed", &needed)]));
    view! {
        <li><b>{fact(&because.fact)}</b>" = "<Foreign text=because.value/>{line}<div class="hint">{hint}</div></li>
    }
}
