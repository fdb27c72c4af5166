//! What the role needs: Windows features by one command, software to download.

use leptos::prelude::*;

use super::support::SourceLine;
use crate::questions::Needs;
use crate::report::model::{Command, Shell};
use crate::view::finding::CommandBlock;
use crate::view::parts::{Fold, dynamic};
use crate::view::state::App;
use crate::view::wording::t;

/// What Microsoft lists for the role, beside .NET Framework.
#[component]
pub fn NeedsList(
    /// The list.
    needs: Needs,
) -> impl IntoView {
    let app = expect_context::<App>();
    let Needs { prerequisite, command, downloads } = needs;
    let command = Signal::derive(move || {
        Some(Command {
            purpose: Some(app.wording.text("needs-features")),
            shell: Shell::PowerShell,
            text: command.clone(),
            name: String::new(),
            risky: false,
            elevated: true,
            needs: None,
            step: None,
        })
    });
    let downloads = dynamic(move || {
        let links = app.options.links.get();
        let items = downloads.iter().map(|download| {
            let title = download.title;
            if links {
                let link = view! { <a href=download.url target="_blank" rel="noopener" lang="en">{title}</a> };
                view! { <li>{link}</li> }.into_any()
            } else {
                view! { <li lang="en">{title}</li> }.into_any()
            }
        });
        let items = items.collect::<Vec<_>>();
        (!items.is_empty()).then(|| view! { <p>{t("needs-software")}</p><ul>{items}</ul> })
    });
    view! {
        <Fold title=t("needs-heading")>
            <CommandBlock command=command/>
            {downloads}
            <SourceLine source=prerequisite.source date=prerequisite.date/>
        </Fold>
    }
}
