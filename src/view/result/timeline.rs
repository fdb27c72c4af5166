//! All attempts in the log, newest first, to choose from.

use leptos::prelude::*;

use crate::report::attempt::ending;
use crate::report::history::servers;
use crate::report::model::{Report, Run};
use crate::view::actions::read::show_run;
use crate::view::parts::{Fold, Foreign, dynamic};
use crate::view::state::{App, SharedRun};
use crate::view::wording::{count, filled, mode_name, t, word};

/// Attempts shown without asking.
const NEWEST: usize = 12;

/// The list, where there are several attempts.
#[component]
pub fn Timeline(
    /// The run on screen.
    run: Memo<SharedRun>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let shown = run.get_untracked();
    if shown.report().runs.len() < 2 {
        return None;
    }
    let names = names(shown.report());
    // The newest, and the one on screen; a log of years has hundreds more, drawn when asked for.
    let mut newest = Vec::new();
    let mut older = Vec::new();
    for (at, run) in shown.report().runs.iter().rev().enumerate() {
        if at < NEWEST || run.number == shown.number {
            newest.push(entry(app, run, shown.number, names));
        } else {
            older.push(run.number);
        }
    }
    let older = (!older.is_empty()).then(|| {
        let title = count("ui-older-runs", older.len() as u64);
        let wanted = RwSignal::new(false);
        let (first, number) = (older.first().copied().unwrap_or_default(), shown.number);
        let report = StoredValue::new(shown.report().clone());
        let list = dynamic(move || {
            wanted.get().then(|| {
                let entries = report.with_value(|report| {
                    let runs = report.runs.iter().rev().filter(|run| run.number <= first && run.number != number);
                    runs.map(|run| entry(app, run, number, names)).collect::<Vec<_>>()
                });
                view! { <ol class="runs" reversed=true>{entries}</ol> }
            })
        });
        view! { <Fold class="older" key="older" title=title opened=Callback::new(move |()| wanted.set(true))>{list}</Fold> }
    });
    Some(view! {
        <nav class="timeline" aria-label=t("ui-runs")>
            <p class="label">{t("ui-runs")}</p>
            <ol class="runs" reversed=true>{newest}</ol>
            {older}
        </nav>
    })
}

/// Whether each attempt has to name its server: there are several, or several files of which one names none.
fn names(report: &Report) -> bool {
    let mut servers = servers(&report.runs).into_iter();
    servers.next().is_some_and(|first| servers.any(|other| other != first))
}

fn entry(app: App, run: &Run, shown: u32, names: bool) -> AnyView {
    let number = run.number;
    let started = run.started.as_deref().unwrap_or_default().replace('T', " ");
    let started = started.get(..16).unwrap_or(&started).to_owned();
    let mode = run.mode.as_ref().map(mode_name);
    let server = run.server.clone().or_else(|| run.file.clone()).filter(|_| names);
    let server = server.map(|server| view! { <span class="server"><Foreign text=server/></span> });
    view! {
        <li>
            <button
                type="button"
                class="run"
                data-outcome=run.outcome.name()
                aria-current=(number == shown).then_some("true")
                on:click=move |_| show_run(app, number)
            >
                <b>{filled("ui-run", "number", number.to_string())}</b>
                <span>{started}</span>
                <span>{mode}</span>
                {server}
                <span class="outcome">{word("ui-outcome-", ending(run))}</span>
            </button>
        </li>
    }
    .into_any()
}
