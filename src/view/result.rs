//! The answer: in one sentence, then in order of use.

use std::rc::Rc;

use leptos::prelude::Get;

use super::dom::{El, button, el, foreign, heading, landing, of, p, press, said};
use super::state::{App, Inner, Phase, Tab};
use super::{export, finding, overview, run};
use crate::report::model::{Report, Run};
use crate::worker::client::Fault;

/// The log view below its input: nothing, an error, or the report.
pub fn result(app: App) -> El {
    app.ticks.body.get();
    let inner = app.get();
    match &*inner.phase.borrow() {
        Phase::Failed(fault) => failed(app, fault),
        Phase::Done => {
            let report = inner.report.borrow();
            report.as_ref().map_or_else(|| el("div"), |report| done(app, report))
        }
        _ => el("div"),
    }
}

/// What is heard, and the heading: the verdict on the run on screen.
pub fn summary(inner: &Inner) -> String {
    let report = inner.report.borrow();
    let Some(report) = &*report else { return String::new() };
    let texts = inner.texts.borrow();
    let Some(run) = inner.run(report) else {
        return match report.source.kind.as_str() {
            "empty" => inner.t("ui-verdict-empty"),
            _ => inner.t("ui-verdict-other"),
        };
    };
    let errors = finding::roots(run, "error");
    let warnings = finding::roots(run, "warning");
    let mut parts = vec![match (errors, run.outcome.as_str()) {
        (0, outcome) => inner.word("ui-verdict-", outcome),
        (n, _) => texts.count("ui-verdict-errors", n, &[]),
    }];
    let consequences = run.findings.iter().filter(|finding| finding.consequence_of.is_some()).count() as u64;
    if consequences > 0 {
        parts.push(texts.count("ui-verdict-consequences", consequences, &[]));
    }
    if warnings > 0 {
        parts.push(texts.count("ui-verdict-warnings", warnings, &[]));
    }
    parts.join(" ")
}

fn done(app: App, report: &Report) -> El {
    let inner = app.get();
    let level = app.level() + 1;
    let verdict = landing(level, &summary(&inner), "result");
    let shown = inner.run(report);
    let outcome =
        shown.map_or("none", |run| if run.findings.iter().any(|f| f.severity == "error") { "failed" } else { run.outcome.as_str() });
    let out =
        of("section", "result").attr("aria-labelledby", "result").child(of("div", "verdict").attr("data-outcome", outcome).child(verdict));
    let notices: Vec<El> = report.notices.iter().map(|notice| el("li").text(notice.text.as_deref().unwrap_or(&notice.code))).collect();
    let out = if notices.is_empty() { out } else { out.child(of("ul", "notices").children(notices)) };
    match shown {
        Some(shown) => attempt(app, report, shown, out),
        None => out.child(said(app, "", "ui-what-to-give")).maybe(look_up(app)),
    }
}

/// A title or sentence in any language is found by the look-up, over an index that nobody else pays for.
fn look_up(app: App) -> Option<El> {
    const MOST: usize = 1000;
    let inner = app.get();
    let words = inner.typed.borrow().split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = inner.host.view().is_empty() && !words.is_empty() && words.len() <= MOST;
    let search = move || {
        let inner = app.get();
        inner.query.replace(words.clone());
        // The field may have been drawn before.
        if let Some(field) = inner.find("search") {
            let _ = js_sys::Reflect::set(&field, &"value".into(), &words.as_str().into());
        }
        inner.show(Tab::Lookup);
        let shown = Rc::clone(&inner);
        inner.with_second(move || shown.focus_later("search"));
    };
    fits.then(|| of("p", "row").child(press(app, "first", "ui-look-up", search)))
}

fn attempt(app: App, report: &Report, run: &Run, out: El) -> El {
    let inner = app.get();
    let level = app.level() + 1;
    let mut out = out.child(run::strip(app, report, run)).maybe(run::timeline(app, report));
    if let Some(compared) = &run.compared {
        out = out.child(run::compared(app, compared));
    }
    if !run.plan.is_empty() {
        // Where all steps serve the same, saying so each time helps nobody.
        let differ = run.plan.iter().any(|step| step.serves != run.plan[0].serves);
        let steps = run.plan.iter().map(|step| {
            // The remedy of one finding stands there.
            if let ("own", Some(id)) = (step.action.as_str(), step.serves.first()) {
                return el("li").child(jump(app, id, &step.step));
            }
            let item = el("li").text(&step.step);
            let links = step.serves.iter().map(|id| jump(app, id, &title_of(app, run, id)));
            if differ { item.child(of("div", "serves").children(links)) } else { item }
        });
        let title = heading(level, &inner.t("ui-plan"));
        out = out.child(of("section", "plan").child(title).child(el("ol").children(steps.collect::<Vec<_>>())));
    }
    if !run.findings.is_empty() {
        out = out.child(of("section", "findings").child(heading(level, &inner.t("ui-findings"))).children(finding::findings(app, run)));
    }
    out.maybe(overview::overview(app, run)).child(export::export(app))
}

fn title_of(app: App, run: &Run, id: &str) -> String {
    let text = run.findings.iter().find(|finding| finding.id == id).and_then(|finding| finding.text.as_ref());
    text.map_or_else(|| app.t(id), |text| text.title.clone())
}

// Goes to a finding.
fn jump(app: App, id: &str, label: &str) -> El {
    let target = id.to_owned();
    button("link", label, move || {
        let selector = format!("article[data-id='{}']", target.replace(['\'', '\\'], ""));
        let Some(article) = app.get().root.query_selector(&selector).ok().flatten() else { return };
        let mut fold = article.closest("details").ok().flatten();
        while let Some(open) = fold {
            let _ = open.set_attribute("open", "");
            fold = open.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
        }
        article.scroll_into_view();
        let _ = wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(article).map(|article| article.focus());
    })
}

/// An error in one sentence.
pub fn fault_title(inner: &Inner, fault: &Fault) -> String {
    let id = format!("ui-error-{}", fault.code);
    let text = inner.t(&id);
    if text == id { inner.t("ui-error-internal") } else { text }
}

fn failed(app: App, fault: &Fault) -> El {
    let inner = app.get();
    let id = format!("ui-error-{}", fault.code);
    let help =
        inner.texts.borrow().attribute(&id, "help", &[]).or_else(|| inner.texts.borrow().attribute("ui-error-internal", "help", &[]));
    let detail = format!("{}: {}", fault.code, fault.message);
    // A file that changed stays unreadable: it must be chosen anew.
    let choose = (fault.public() == "read").then(|| {
        press(app, "first", "ui-choose-again", move || {
            if let Some(input) = app.get().find("files") {
                input.click();
            }
        })
    });
    let buttons = of("div", "row")
        .maybe(choose)
        .child(
            button(if fault.public() == "read" { "" } else { "first" }, &inner.t("ui-retry"), move || app.get().again())
                .attr("id", "retry"),
        )
        .child(press(app, "", "ui-start-over", move || app.get().reset()));
    of("section", "failed")
        .attr("role", "alert")
        .child(landing(app.level() + 1, &fault_title(&inner, fault), "result"))
        .child(p("", &help.unwrap_or_default()))
        .child(p("hint", "").child(foreign("code", &detail)))
        .child(buttons)
}
