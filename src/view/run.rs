//! One attempt: what it was, when, and how it stands among the others.

use leptos::prelude::{Get, Set};

use super::dom::{El, el, foreign, kept_fold, of, p, said};
use super::state::{App, signal, tick};
use crate::report::model::{Compared, Report, Run};

/// What Setup was started for, where, and how it ended: what is asked first in one line, the rest folded.
pub fn strip(app: App, report: &Report, run: &Run) -> El {
    let inner = app.get();
    let pair = |label: &str, value: Option<String>, log: bool| {
        let value = value.filter(|value| !value.is_empty())?;
        let value = if log { foreign("bdi", &value) } else { el("span").text(&value) };
        Some(el("div").child(el("dt").say(app, label)).child(el("dd").child(value)))
    };
    let release = |release: &Option<String>, build: &Option<String>| match (release, build) {
        (Some(release), Some(build)) => Some(format!("{release} ({build})")),
        (release, build) => release.clone().or_else(|| build.clone()),
    };
    let number = (report.runs.len() > 1)
        .then(|| inner.texts.borrow().text("ui-run-of", &[("number", &run.number.to_string()), ("total", &report.runs.len().to_string())]));
    let first = [
        pair("ui-attempt", number, false),
        pair("ui-product", run.product.as_ref().map(|product| product_name(product)), false),
        pair("ui-release", release(&run.setup_release, &run.setup_build), true),
        pair("ui-mode", run.mode.as_ref().map(|mode| mode_name(app, mode)), false),
        pair("ui-outcome", Some(inner.word("ui-outcome-", &run.outcome)), false),
        pair("ui-server", run.server.clone(), true),
    ];
    let evaluated = (run.checks.evaluated > 0).then(|| app.count("ui-checks-evaluated", run.checks.evaluated.into()));
    let rest = [
        pair("ui-started", run.started.as_deref().map(|time| moment(app, time, run.time_zone.as_deref())), false),
        pair("ui-duration", duration(run), false),
        pair("ui-installed", release(&run.installed_release, &run.installed_build), true),
        pair("ui-interface", run.interface.as_ref().map(|interface| inner.word("ui-interface-", interface)), false),
        pair("ui-user", run.user.clone(), true),
        pair("ui-site", run.site.clone(), true),
        pair("ui-organization", run.organization.clone(), true),
        pair("ui-checks", evaluated, false),
    ];
    let list = |class: &'static str, pairs: [Option<El>; 8]| {
        let pairs: Vec<El> = pairs.into_iter().flatten().collect();
        (!pairs.is_empty()).then(|| of("dl", class).children(pairs))
    };
    let [a, b, c, d, e, f] = first;
    let more = list("strip all", rest).map(|list| kept_fold(app, "strip", "about", &inner.t("ui-about-attempt")).child(list));
    of("div", "attempt").maybe(list("strip", [a, b, c, d, e, f, None, None])).maybe(more)
}

fn product_name(product: &str) -> String {
    match product {
        "SE" => String::from("Exchange Server SE"),
        year => format!("Exchange Server {year}"),
    }
}

/// The operation in words.
pub fn mode_name(app: App, mode: &str) -> String {
    let id = format!("ui-mode-{mode}");
    let name = app.t(&id);
    if name == id { mode.to_owned() } else { name }
}

// As Setup wrote it (UTC), and in the reader's own time.
fn moment(app: App, time: &str, zone: Option<&str>) -> String {
    let inner = app.get();
    let verbatim = time.replace('T', " ");
    let verbatim = verbatim.split('.').next().unwrap_or_default();
    let date = js_sys::Date::new(&format!("{time}Z").into());
    let mut text = format!("{verbatim} UTC");
    if !date.get_time().is_nan() {
        let local = String::from(date.to_locale_string(&inner.lang.borrow(), &wasm_bindgen::JsValue::UNDEFINED));
        text = inner.texts.borrow().text("ui-moment", &[("utc", &text), ("local", &local)]);
    }
    match zone {
        Some(zone) => format!("{text} · {zone}"),
        None => text,
    }
}

fn duration(run: &Run) -> Option<String> {
    let stamp = |time: &Option<String>| js_sys::Date::parse(&format!("{}Z", time.as_deref().unwrap_or_default()));
    let seconds = (stamp(&run.ended) - stamp(&run.started)) / 1000.0;
    // Clocks that ran backwards say nothing.
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

/// Attempts shown without asking.
const NEWEST: usize = 12;

/// All attempts, newest first, to choose from.
pub fn timeline(app: App, report: &Report) -> Option<El> {
    if report.runs.len() < 2 {
        return None;
    }
    let inner = app.get();
    let shown = inner.shown.get();
    let item = move |run: &Run| {
        let inner = app.get();
        let number = run.number;
        let name = inner.texts.borrow().text("ui-run", &[("number", &number.to_string())]);
        let mut label = of("button", "run").attr("type", "button").attr("data-outcome", &run.outcome);
        if number == shown {
            label = label.attr("aria-current", "true");
        }
        let started = run.started.as_deref().unwrap_or_default().replace('T', " ");
        let started = started.get(..16).unwrap_or(&started);
        let mode = run.mode.as_deref().map(|mode| mode_name(app, mode)).unwrap_or_default();
        let label = label
            .child(el("b").text(&name))
            .child(el("span").text(started))
            .child(el("span").text(&mode))
            .child(of("span", "outcome").text(&inner.word("ui-outcome-", &run.outcome)))
            .on("click", move |_| {
                let inner = app.get();
                inner.shown.set(number);
                tick(app.ticks.body);
                inner.say(super::result::summary(&inner));
                inner.focus_later("result");
            });
        el("li").child(label)
    };
    // The newest, and the one on screen; a log of years has hundreds more, drawn when asked for.
    let (mut items, mut older) = (Vec::new(), Vec::new());
    for (at, run) in report.runs.iter().rev().enumerate() {
        if at < NEWEST || run.number == shown {
            items.push(item(run));
        } else {
            older.push(run.number);
        }
    }
    let list = of("ol", "runs").flag("reversed", true).children(items);
    let rest = (!older.is_empty()).then(|| {
        let title = app.count("ui-older-runs", older.len() as u64);
        let opened = signal();
        if inner.open_folds.borrow().iter().any(|key| key == "older") {
            opened.set(1);
        }
        let fold = kept_fold(app, "older", "older", &title).on("toggle", move |_| opened.set(1));
        fold.dynamic(move || {
            let inner = app.get();
            let report = inner.report.borrow();
            let (Some(report), true) = (&*report, opened.get() > 0) else { return el("div") };
            let runs = report.runs.iter().rev().filter(|run| older.contains(&run.number));
            of("ol", "runs").flag("reversed", true).children(runs.map(item))
        })
    });
    Some(of("nav", "timeline").label(app, "ui-runs").child(said(app, "label", "ui-runs")).child(list).maybe(rest))
}

/// What changed since the attempt before: how many in one line, which ones folded.
pub fn compared(app: App, compared: &Compared) -> El {
    let inner = app.get();
    let parts =
        [("solved", "ui-solved", &compared.solved), ("remaining", "ui-remaining", &compared.remaining), ("new", "ui-new", &compared.new)];
    let parts = parts.into_iter().filter(|(_, _, ids)| !ids.is_empty());
    let mut title = inner.texts.borrow().text("ui-compared", &[("number", &compared.with.to_string())]);
    let mut columns = of("div", "columns");
    for (at, (class, label, ids)) in parts.enumerate() {
        let label = app.count(label, ids.len() as u64);
        title.push_str(if at == 0 { ": " } else { " · " });
        title.push_str(&label);
        let titles: Vec<String> = ids.iter().map(|id| inner.t(id)).collect();
        columns = columns.child(of("div", class).child(p("label", &label)).child(super::dom::list("ul", "", &titles)));
    }
    kept_fold(app, "compared", "compared", &title).child(columns)
}
