//! The questions, for those who have no log or whose log leaves something open: what they can be for, and one a step.

use leptos::prelude::Get;
use wasm_bindgen::prelude::*;

use super::asking::{self, Asking, current, shows_result};
use super::dom::{El, el, fold, landing, of, p, press, said};
use super::second::doors;
use super::state::{App, Inner, More, Tab};
use super::{finding, outcome};
use crate::report::texts::Texts;
use crate::worker::client::get;
use crate::worker::wire::{items, number, text, texts};

/// The view.
pub fn questions(app: App) -> El {
    of("div", "questions").dynamic(move || {
        app.ticks.asking.get();
        // What can be asked depends on the rule and the report.
        app.ticks.body.get();
        let inner = app.get();
        match &*inner.more.borrow() {
            More::There => doors::questions(app),
            More::Unwanted | More::Waiting => said(app, "hint", "ui-reading"),
            More::Failed(fault) => {
                let retry = press(app, "", "ui-retry", move || app.get().want_more());
                let note = of("p", "note").attr("role", "alert").text(&super::result::fault_title(&inner, fault));
                el("div").child(note).child(retry)
            }
        }
    })
}

/// What stands there now: the choice of flows, a question, the result.
pub fn asked(app: App) -> El {
    let inner = app.get();
    let asking = inner.asking.borrow();
    if asking.flow.is_empty() {
        return start(app);
    }
    let Some(reply) = &asking.reply else {
        let note = if asking.note.is_empty() { inner.t("ui-reading") } else { asking.note.clone() };
        return el("div").child(p("hint", &note)).child(again(app));
    };
    if !get(reply, "known").is_truthy() {
        return start(app);
    }
    if shows_result(&asking) { outcome::outcome(app, &asking) } else { step(app, &asking) }
}

/// The button that leads back to the choice of flows.
pub fn again(app: App) -> El {
    press(app, "", "question-start-again", move || asking::leave(&app.get()))
}

// What the questions can be for.
fn start(app: App) -> El {
    let inner = app.get();
    let mut out = el("div").child(landing(app.level() + 1, &inner.t("ui-tab-questions"), "asked"));
    let mut offer = |name: &str, title: &str, flow: String| {
        let lead = inner.texts.borrow().attribute(name, "lead", &[("title", title)]).unwrap_or_default();
        let go = press(app, "first", name, move || asking::begin(&app.get(), &flow));
        let whole = el("div").child(of("p", "offer").child(go)).child(p("lead", &lead));
        out = std::mem::replace(&mut out, el("div")).child(whole);
    };
    let rule = inner.host.rule();
    if !rule.is_empty() {
        offer("flow-topic", &inner.t(&rule), format!("topic:{rule}"));
    }
    let report = inner.report.borrow();
    let findings = report.as_ref().and_then(|report| inner.run(report)).map(|run| run.findings.as_slice()).unwrap_or_default();
    let told: Vec<&str> = findings.iter().filter(|f| f.known && f.severity != "info").map(|f| f.id.as_str()).collect();
    if !told.is_empty() {
        offer("flow-after", "", format!("after:{}", told.join(",")));
    }
    offer("flow-before", "", String::from("before"));
    let look = inner.host.view().is_empty().then(|| {
        let go = press(app, "link", "lookup-heading", move || {
            app.get().show(Tab::Lookup);
            app.get().focus_later("search");
        });
        of("p", "offer").child(go)
    });
    out.maybe(look)
}

// One question.
fn step(app: App, asking: &Asking) -> El {
    let inner = app.get();
    let texts_of = inner.texts.borrow();
    let Some(question) = current(asking) else { return el("div") };
    let id = text(&question, "id");
    let kind = text(&question, "kind");
    let given = texts(&question, "answers").into_iter().next();
    let cause = id.strip_prefix("cause-").map(str::to_owned);
    let (asks, hint) = match &cause {
        Some(_) => (inner.t("question-cause"), texts_of.attribute("question-cause", "hint", &[])),
        None => {
            let name = format!("fact-{id}");
            (texts_of.attribute(&name, "ask", &[]).unwrap_or_else(|| id.clone()), texts_of.attribute(&name, "hint", &[]))
        }
    };
    let label = |value: &str| label(&texts_of, &id, value);
    let choices = items(&question, "choices");
    let unknown = get(&question, "unknown").is_truthy();
    let typed = kind == "text" || kind == "number" || kind == "version";
    let step = asking.at.unwrap_or_else(|| asking.reply.as_ref().map(|r| items(r, "path").len()).unwrap_or_default()) as u64 + 1;
    let title = landing(app.level() + 1, &asks, "asked");
    let describe = |field: El| if hint.is_some() { field.attr("aria-describedby", "asked-hint") } else { field };
    let mut field = describe(el("fieldset")).child(el("legend").child(title));
    if let Some(hint) = &hint {
        field = field.child(p("hint", hint).attr("id", "asked-hint"));
    }
    if typed {
        let offered = choices.iter().map(|choice| el("option").attr("value", &text(choice, "value")).text(&text(choice, "label")));
        let value = given.as_deref().filter(|v| *v != "?").unwrap_or_default();
        let input = el("input")
            .attr("id", "answer")
            .attr("type", "text")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("dir", "ltr");
        let input = if kind == "number" { input.attr("inputmode", "numeric") } else { input };
        let input = input.attr("aria-labelledby", "asked").attr("list", "offered").attr("value", value);
        field = field.child(input).child(el("datalist").attr("id", "offered").children(offered.collect::<Vec<_>>()));
        if get(&question, "empty").is_truthy() {
            field = field.child(said(app, "hint", "question-empty-hint"));
        }
    } else {
        let mut values: Vec<String> = choices.iter().map(|choice| text(choice, "value")).collect();
        if kind == "flag" {
            values.extend(["True".to_owned(), "False".to_owned()]);
        }
        if unknown {
            values.push("?".to_owned());
        }
        for value in values {
            let radio = el("input")
                .attr("type", "radio")
                .attr("name", "answer")
                .attr("value", &value)
                .flag("checked", given.as_ref() == Some(&value));
            field = field.child(of("label", "choice").child(radio).child(el("span").text(&label(&value))));
        }
    }
    let note = of("p", "note").attr("role", "alert").text(&asking.note);
    let target = id.clone();
    let form = el("form").on("submit", move |event| {
        event.prevent_default();
        let inner = app.get();
        match chosen(&inner, typed) {
            Some(value) => asking::answer(&inner, &target, &value),
            None => {
                inner.asking.borrow_mut().note = inner.t(if unknown { "question-choose" } else { "question-choose-known" });
                inner.tick(|ticks| ticks.asking);
                inner.focus_later("asked");
            }
        }
    });
    let mut row = of("div", "row").child(of("button", "first").attr("type", "submit").say(app, "question-continue"));
    if typed && unknown {
        row = row.child(press(app, "", "question-unknown", move || asking::answer(&app.get(), &id, "?")));
    }
    if step > 1 {
        row = row.child(press(app, "", "question-back", move || asking::back(&app.get())));
    }
    if asking.flow == "before" && step > 3 {
        row = row.child(press(app, "link", "question-show-result", move || asking::show_result(&app.get())));
    }
    el("div")
        .child(p("hint", &inner.texts.borrow().count("question-step", step, &[])))
        .children(outcome::troubles(app, asking))
        .child(form.child(field).children((!asking.note.is_empty()).then_some(note)).child(row))
        .maybe(why(app, &question))
}

/// The words of an answer.
pub fn label(texts: &Texts, question: &str, value: &str) -> String {
    let attribute = match (value, question.strip_prefix("cause-")) {
        ("?", _) => return texts.text("question-unknown", &[]),
        ("", _) => return texts.text("question-none", &[]),
        (_, Some(row)) => texts.attribute(row, &format!("cause-{value}"), &[]),
        (_, None) => texts.attribute(&format!("fact-{question}"), &format!("value-{value}"), &[]),
    };
    attribute.unwrap_or_else(|| match value {
        "True" => texts.text("question-yes", &[]),
        "False" => texts.text("question-no", &[]),
        _ => value.to_owned(),
    })
}

// What it decides.
fn why(app: App, question: &JsValue) -> Option<El> {
    let inner = app.get();
    let ids = texts(question, "decides");
    let out = fold("", &inner.t("question-why"));
    if text(question, "stage") == "first" {
        return Some(out.child(said(app, "", "question-why-first")));
    }
    if ids.is_empty() {
        return None;
    }
    let count = number(question, "decides_count") as u64;
    let lead =
        if inner.asking.borrow().flow == "before" { app.count("question-why-rows", count) } else { inner.t("question-why-situation") };
    // Several ids may have one title.
    let mut titles: Vec<String> = ids.iter().map(|id| inner.t(id)).collect();
    titles.dedup();
    let rows = titles.iter().map(|title| el("li").text(title));
    Some(out.child(p("", &lead)).child(el("ul").children(rows.collect::<Vec<_>>())))
}

// What is chosen or typed; nothing where neither is.
fn chosen(inner: &Inner, typed: bool) -> Option<String> {
    let selector = if typed { "[id='answer']" } else { "input[name='answer']:checked" };
    let input = inner.root.query_selector(selector).ok()??.dyn_into::<web_sys::HtmlInputElement>().ok()?;
    let value = input.value().trim().to_owned();
    let question = current(&inner.asking.borrow())?;
    (!typed || !value.is_empty() || get(&question, "empty").is_truthy()).then_some(value)
}

/// The question of a fact or a cause, in a few words.
pub fn name(app: App, id: &str) -> String {
    if id.starts_with("cause-") { app.t("question-cause") } else { finding::fact(app, id) }
}
