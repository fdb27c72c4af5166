//! A command to be copied.

use leptos::prelude::*;

use crate::report::model::Command;
use crate::view::actions::copy::copy;
use crate::view::parts::{Icon, visible};
use crate::view::state::App;
use crate::view::wording::{t, word};

/// What a command is for, which shell it is for, and the command itself.
#[component]
pub fn CommandBlock(
    /// The command, its purpose in the current language.
    #[prop(into)]
    command: Signal<Option<Command>>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let now = command.get_untracked()?;
    let purpose =
        Signal::derive(move || command.with(|command| command.as_ref().and_then(|command| command.purpose.clone()).unwrap_or_default()));
    let risky = now.risky.then(|| view! { <span class="risky"><Icon/>{t("ui-risky")}</span> });
    let elevated = now.elevated.then(|| view! { <span>{t("command-elevated")}</span> });
    let wording = app.wording;
    let needs = now.needs.map(|need| {
        let what = move || wording.filled("command-needs", &[("what", &wording.text(&["need-", need.name()].concat()))]);
        view! { <span>{what}</span> }
    });
    let text = now.text.clone();
    Some(view! {
        <div class="command">
            {now.purpose.is_some().then(|| view! { <p class="purpose">{purpose}</p> })}
            <div class="row command-head">
                <span class="shell">{word("ui-shell-", now.shell.name())}</span>
                {elevated}
                {needs}
                {risky}
                <button type="button" class="small" on:click=move |_| copy(app, text.clone())>{t("ui-copy")}</button>
            </div>
            <pre dir="ltr" translate="no">{visible(&now.text)}</pre>
        </div>
    })
}
