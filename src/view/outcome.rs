//! What the answers decide: the advice of a topic, or the checklist before Setup; the answers, the script, the link.

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::asking::{self, Asking, result};
use super::dom::{El, el, fold, foreign, heading, landing, list, of, p, press, said};
use super::page::open_card;
use super::questions::{again, label, name};
use super::state::App;
use super::{export, finding};
use crate::report::model::{Because, Command};
use crate::worker::client::get;
use crate::worker::wire::{Plain, items, number, text, texts};

/// The result.
pub fn outcome(app: App, asking: &Asking) -> El {
    let inner = app.get();
    let level = app.level() + 1;
    let reply = asking.reply.clone().unwrap_or_default();
    let result = result(asking);
    let before = asking.flow == "before";
    let title = inner.t(if before { "checklist-heading" } else { "result-heading" });
    let mut out = of("div", "outcome").child(landing(level, &title, "asked"));
    if !asking.note.is_empty() {
        out = out.child(of("p", "note").attr("role", "alert").text(&asking.note));
    }
    let next = get(&reply, "next");
    if next.is_object() && text(&next, "stage") == "detail" && !asking.stop {
        out = out.child(said(app, "lead", "question-details"));
    }
    out = out.children(troubles(app, asking));
    if next.is_object() {
        out = out.child(of("p", "row").child(press(app, "first", "question-go-on", move || asking::go_on(&app.get()))));
    }
    out = out.child(summary(app, &reply));
    for remedy in items(&result, "remedies") {
        out = out.child(advice(app, &remedy));
    }
    if before {
        out = out.child(checklist(app, asking, &result));
    }
    out.maybe(script(app, asking, &result)).child(links(app, asking)).child(of("p", "row").child(again(app)))
}

/// Contradictions, and what of a link could not be used.
pub fn troubles(app: App, asking: &Asking) -> Vec<El> {
    let inner = app.get();
    let known = inner.texts.borrow();
    let Some(reply) = &asking.reply else { return Vec::new() };
    let mut out = Vec::new();
    let rejected = texts(reply, "rejected");
    if !rejected.is_empty() {
        let parts = rejected.iter().map(|part| el("li").child(foreign("bdi", part)));
        out.push(of("div", "note").child(said(app, "", "link-damaged")).child(el("ul").children(parts.collect::<Vec<_>>())));
    }
    let found = items(reply, "contradictions");
    if !found.is_empty() {
        let lead = known.attribute("contradiction-heading", "lead", &[]).unwrap_or_default();
        let rows = found.iter().map(|one| {
            let given = items(one, "answers").into_iter().map(|pair| {
                let pair = js_sys::Array::from(&pair);
                let part = |at| pair.get(at).as_string().unwrap_or_default();
                let (id, value) = (part(0), part(1));
                let said = label(&known, &id, &value);
                let row = el("li").text(&name(app, &id)).text(" = ").child(foreign("bdi", &said));
                let at = items(reply, "path").iter().position(|q| text(q, "id") == id);
                row.text(" ").maybe(at.map(|at| change(app, &id, at)))
            });
            el("div").child(p("", &inner.word("contradiction-", &text(one, "name")))).child(el("ul").children(given.collect::<Vec<_>>()))
        });
        let rows: Vec<El> = rows.collect();
        let title = said(app, "label", "contradiction-heading");
        out.push(of("div", "caution").attr("role", "group").child(title).child(p("", &lead)).children(rows));
    }
    out
}

fn change(app: App, id: &str, at: usize) -> El {
    let label = format!("{}: {}", app.t("question-change"), name(app, id));
    press(app, "link", "question-change", move || asking::change(&app.get(), at)).attr("aria-label", &label)
}

// Every answer, and a way to change it.
fn summary(app: App, reply: &JsValue) -> El {
    let inner = app.get();
    let known = inner.texts.borrow();
    let path = items(reply, "path");
    let rows = path.iter().enumerate().map(|(at, question)| {
        let id = text(question, "id");
        let given: Vec<String> = texts(question, "answers").iter().map(|value| label(&known, &id, value)).collect();
        el("div")
            .child(el("dt").text(&name(app, &id)))
            .child(el("dd").child(foreign("bdi", &given.join(" · "))).text(" ").child(change(app, &id, at)))
    });
    let rows: Vec<El> = rows.collect();
    let short = rows.len() <= 6;
    let out = fold("summary", &inner.t("summary-heading")).flag("open", short);
    if rows.is_empty() { out.child(said(app, "hint", "summary-empty")) } else { out.child(of("dl", "strip").children(rows)) }
}

// What to do about one row.
fn advice(app: App, remedy: &JsValue) -> El {
    let inner = app.get();
    let known = inner.texts.borrow();
    let id = text(remedy, "id");
    let say = |id: &str, attribute: &str| known.attribute(id, attribute, &[]);
    let mut out = of("article", "finding").attr("data-severity", "info").attr("data-id", &id);
    out = out.child(heading(app.level() + 2, &inner.t("result-remedy-heading"))).child(p("meaning", &inner.t(&id)));
    let places: Vec<String> = items(remedy, "situations")
        .iter()
        .filter_map(|place| say(&text(place, "id"), &format!("situation-{}", text(place, "name"))))
        .collect();
    if let Some(cause) = get(remedy, "cause").as_f64().and_then(|n| say(&id, &format!("cause-{}", n as u32))) {
        out = out.child(of("p", "note").text(&cause));
    }
    let because: Vec<El> = items(remedy, "because").iter().map(|one| finding::because(app, &Because::read(one))).collect();
    if !because.is_empty() {
        out = out.child(said(app, "label", "result-because")).child(el("ul").children(because));
    }
    if let Some(caution) = say(&id, "caution") {
        out = out.child(of("p", "caution").child(el("b").say(app, "ui-caution")).text(" ").text(&caution));
    }
    if !places.is_empty() {
        out = out.child(list("ul", "situations", &places));
    }
    let wanted = get(remedy, "steps");
    let steps: Vec<String> = if wanted.is_undefined() {
        (1..).map_while(|n| say(&id, &format!("step-{n}"))).collect()
    } else {
        items(remedy, "steps").iter().filter_map(|n| say(&id, &format!("step-{}", n.as_f64()? as u32))).collect()
    };
    if !steps.is_empty() {
        out = out.child(said(app, "label", "ui-steps")).child(list("ol", "steps", &steps));
    }
    for one in items(remedy, "commands") {
        let n = number(&one, "n") as u32;
        let mut command = Command::read(&one);
        command.purpose = say(&text(&one, "id"), &format!("command-{n}"));
        out = out.child(finding::command(app, &command));
    }
    if let Some(verify) = say(&id, "verify") {
        out = out.child(of("p", "why").child(el("b").say(app, "ui-verify")).text(" ").text(&verify));
    }
    let more = inner.host.view().is_empty().then(|| {
        let label = format!("{}: {}", inner.t("result-more"), inner.t(&id));
        of("p", "row").child(press(app, "link", "result-more", move || open_card(app, &id)).attr("aria-label", &label))
    });
    out.maybe(more)
}

// What will fail, warn, pass, or cannot be known.
fn checklist(app: App, asking: &Asking, result: &JsValue) -> El {
    let inner = app.get();
    let known = inner.texts.borrow();
    let level = app.level() + 2;
    let rows = items(result, "rows");
    let of_verdict =
        |verdict: &str| rows.iter().filter(|row| text(row, "verdict") == verdict).map(|row| text(row, "id")).collect::<Vec<_>>();
    let lead = |verdict: &str, count: usize| {
        known.count_attribute(&format!("verdict-{verdict}"), "lead", count as u64).unwrap_or_else(|| inner.word("verdict-", verdict))
    };
    let mut out = el("div");
    let (fails, warns) = (of_verdict("fails"), of_verdict("warns"));
    if fails.is_empty() {
        out = out.child(of("div", "verdict").child(said(app, "", "result-none-fail")));
    }
    let run = asking.report.as_ref().and_then(|report| report.runs.first());
    for (verdict, ids) in [("fails", fails), ("warns", warns)] {
        if ids.is_empty() {
            continue;
        }
        out = out.child(of("section", "findings").child(heading(level, &lead(verdict, ids.len()))));
        let articles = run.into_iter().flat_map(|run| run.findings.iter().filter(|f| ids.contains(&f.id)));
        out = out.children(articles.map(|f| finding::card(app, f)).collect::<Vec<_>>());
    }
    out = out.maybe(support(app, &items(result, "support")));
    for verdict in ["unknown", "passes"] {
        let ids = of_verdict(verdict);
        if !ids.is_empty() {
            let titles: Vec<String> = ids.iter().map(|id| inner.t(id)).collect();
            out = out.child(fold("", &lead(verdict, ids.len())).child(list("ul", "columns", &titles)));
        }
    }
    let print = press(app, "", "checklist-print", || {
        if let Some(window) = web_sys::window() {
            let _ = window.print();
        }
    });
    out.child(of("p", "row").child(print))
}

// What is supported, and who says so.
fn support(app: App, checks: &[JsValue]) -> Option<El> {
    let inner = app.get();
    let known = inner.texts.borrow();
    let rows: Vec<El> = checks
        .iter()
        .filter(|check| text(check, "verdict") != "unknown" || !texts(check, "needed").is_empty())
        .map(|check| {
            let fact = text(check, "fact");
            let shown: Vec<String> = texts(check, "needed").iter().map(|value| label(&known, &fact, value)).collect();
            let value = text(check, "value");
            let mut cell = el("dd").child(el("b").text(&inner.word("support-", &text(check, "verdict"))));
            if !value.is_empty() {
                cell = cell.text(": ").child(foreign("bdi", &label(&known, &fact, &value)));
            }
            if !shown.is_empty() {
                cell = cell.child(p("hint", &known.text("result-requirement", &[("values", &shown.join(" · "))])));
            }
            let source = get(check, "source");
            let (url, title) = (text(&source, "url"), text(&source, "title"));
            if inner.host.links() && url.starts_with("https://") {
                let link = el("a").attr("href", &url).attr("target", "_blank").attr("rel", "noopener").attr("lang", "en").text(&title);
                cell = cell.child(
                    of("p", "hint").say(app, "support-source").text(" ").child(link).text(" (").text(&text(&source, "date")).text(")"),
                );
            }
            el("div").child(el("dt").text(&inner.word("support-", &text(check, "name"))).text(" ").text(&name(app, &fact))).child(cell)
        })
        .collect();
    let lead = known.attribute("support-heading", "lead", &[]).unwrap_or_default();
    (!rows.is_empty()).then(|| fold("", &inner.t("support-heading")).child(p("hint", &lead)).child(of("dl", "strip").children(rows)))
}

// The script, and where its output goes.
fn script(app: App, asking: &Asking, result: &JsValue) -> Option<El> {
    let inner = app.get();
    let count = texts(result, "script").len() as u64;
    if count == 0 {
        return None;
    }
    let title = heading(app.level() + 2, &inner.t("script-heading"));
    let out =
        of("section", "script").child(title).child(p("", &app.count("script-lead", count))).child(said(app, "hint", "script-explanation"));
    let text = asking.script.clone();
    let copy = press(app, "", "script-copy", move || export::copy(app, &text)).flag("disabled", asking.script.is_empty());
    let shown =
        foreign("pre", &asking.script).attr("class", "scroll").attr("tabindex", "0").attr("role", "region").label(app, "script-heading");
    let field = el("textarea").attr("id", "output").attr("rows", "4").attr("dir", "ltr").attr("spellcheck", "false");
    let used = press(app, "", "script-use", move || {
        let inner = app.get();
        let printed = inner.find("output").and_then(|field| get(&field, "value").as_string()).unwrap_or_default();
        asking::output(&inner, &printed);
    });
    let label = of("label", "label").attr("for", "output").say(app, "script-output");
    Some(out.child(of("p", "row").child(copy)).child(shown).child(label).child(field).child(of("p", "row").child(used)))
}

// The link to these answers.
fn links(app: App, asking: &Asking) -> El {
    if asking.link.is_empty() || asking.flow.starts_with("after") {
        return el("div");
    }
    let rule = asking.flow.strip_prefix("topic:").map(|rule| format!("rule={rule}&")).unwrap_or_default();
    let fragment: Rc<str> = format!("#{rule}view=questions&answers={}", asking.link).into();
    let copy = press(app, "", "link-copy", move || {
        let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
        let address = href.split('#').next().unwrap_or_default();
        export::copy(app, &format!("{address}{fragment}"));
    });
    of("p", "row").child(copy)
}
