//! What Setup was started for, where, and how it ended: what is asked first in one line, the rest folded.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::report::attempt;
use crate::report::model::Run;
use crate::view::parts::{Fold, Foreign};
use crate::view::state::SharedRun;
use crate::view::wording::{Wording, count, mode_name, t, word};

/// What is known of a run.
#[component]
pub fn Strip(
    /// The run.
    run: Memo<SharedRun>,
) -> impl IntoView {
    let wording = expect_context::<Wording>();
    let run = run.get_untracked();
    let (number, total) = (run.number.to_string(), attempt::total(run.report()));
    let number = (total > 1).then(|| {
        let total = total.to_string();
        Signal::derive(move || wording.filled("ui-run-of", &[("number", &number), ("total", &total)]))
    });
    let first = [
        said("ui-attempt", number),
        said("ui-product", run.product.as_ref().map(|product| Signal::stored(format!("Exchange Server {product}")))),
        logged("ui-release", release(&run.setup_release, &run.setup_build)),
        said("ui-mode", run.mode.as_ref().map(mode_name)),
        said("ui-outcome", attempt::outcome(run.report(), &run).map(|name| word("ui-outcome-", name))),
        logged("ui-server", run.server.clone()),
    ];
    let started = run.started.clone().map(|started| {
        let zone = run.time_zone.clone();
        Signal::derive(move || moment(wording, &started, zone.as_deref()))
    });
    let evaluated = (run.checks.evaluated > 0).then(|| count("ui-checks-evaluated", run.checks.evaluated.into()));
    let rest = [
        said("ui-started", started),
        said("ui-duration", duration(&run).map(Signal::stored)),
        logged("ui-installed", release(&run.installed_release, &run.installed_build)),
        said("ui-interface", run.interface.as_ref().map(|interface| word("ui-interface-", interface.name()))),
        logged("ui-user", run.user.clone()),
        logged("ui-site", run.site.clone()),
        logged("ui-organization", run.organization.clone()),
        said("ui-checks", evaluated),
    ];
    let rest = rest.iter().any(Option::is_some).then(|| {
        view! { <Fold class="about" key="strip" title=t("ui-about-attempt")><dl class="strip all">{Vec::from(rest)}</dl></Fold> }
    });
    view! { <div class="attempt"><dl class="strip">{Vec::from(first)}</dl>{rest}</div> }
}

fn pair(label: &'static str, value: AnyView) -> AnyView {
    view! { <div><dt>{t(label)}</dt><dd>{value}</dd></div> }.into_any()
}

/// What we say of the run.
fn said(label: &'static str, value: Option<Signal<String>>) -> Option<AnyView> {
    value.map(|value| pair(label, view! { <span>{value}</span> }.into_any()))
}

/// What the log says.
fn logged(label: &'static str, value: Option<String>) -> Option<AnyView> {
    value.filter(|value| !value.is_empty()).map(|value| pair(label, view! { <Foreign text=value/> }.into_any()))
}

fn release(release: &Option<String>, build: &Option<String>) -> Option<String> {
    match (release, build) {
        (Some(release), Some(build)) => Some(format!("{release} ({build})")),
        (release, build) => release.clone().or_else(|| build.clone()),
    }
}

/// As Setup wrote it (UTC), and in the reader's own time.
fn moment(wording: Wording, time: &str, zone: Option<&str>) -> String {
    let date = js_sys::Date::new(&format!("{time}Z").into());
    let mut text = attempt::moment(time);
    if !date.get_time().is_nan() {
        let local = String::from(date.to_locale_string(&wording.tag(), &JsValue::UNDEFINED));
        text = wording.filled("ui-moment", &[("utc", &text), ("local", &local)]);
    }
    match zone {
        Some(zone) => format!("{text} · {zone}"),
        None => text,
    }
}

/// How long it took; nothing where the clock ran backwards.
fn duration(run: &Run) -> Option<String> {
    let stamp = |time: &Option<String>| js_sys::Date::parse(&format!("{}Z", time.as_deref().unwrap_or_default()));
    let seconds = (stamp(&run.ended) - stamp(&run.started)) / 1000.0;
    if seconds.is_nan() || seconds < 0.0 {
        return None;
    }
    let seconds = seconds as u64;
    Some(match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, s) => format!("{s}\u{a0}s"),
        (0, m, s) => format!("{m}\u{a0}min {s}\u{a0}s"),
        (h, m, _) => format!("{h}\u{a0}h {m}\u{a0}min"),
    })
}
