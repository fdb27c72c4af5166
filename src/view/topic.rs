//! The rule that the page is about, before anything was read.

use std::sync::Arc;

use leptos::prelude::*;

use super::finding::Article;
use super::state::App;
use super::wording::t;
use crate::report::card::card;

/// Its card, as long as there is no report.
#[component]
pub fn Topic() -> impl IntoView {
    let app = expect_context::<App>();
    let wanted = Memo::new(move |_| app.log.report.with(Option::is_none).then(|| app.options.rule.get()));
    let each = move || wanted.get().filter(|rule| card(rule, &app.wording.texts_now()).is_some());
    let shown = move |rule: String| {
        let finding = Memo::new(move |_| Arc::new(card(&rule, &app.wording.texts()).unwrap_or_default()));
        view! { <section class="card"><p class="label">{t("ui-topic")}</p><Article finding=finding below=1 brief=true/></section> }
    };
    view! { <div class="topic"><For each=each key=String::clone children=shown/></div> }
}
