//! The questions, for those who have no log or whose log leaves something open: one a step. The engine says what comes
//! next and keeps the answers in the form of a link; here they are asked and shown.

use std::rc::Rc;

use leptos::prelude::Get;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::dom::{El, button, el, fold, heading, of, p};
use super::state::{App, Inner, Tab};
use super::{finding, outcome};
use crate::report::localize::localize;
use crate::report::model::Report;
use crate::report::texts::Texts;
use crate::worker::client::{Fault, get, object};
use crate::worker::wire;

/// Where the reader stands in the questions.
#[derive(Default)]
pub struct Asking {
    /// `before`, `topic:<id>`, `after:<ids>`; empty before one is chosen.
    pub flow: String,
    /// The answers, as a link has them.
    pub link: String,
    /// The same as the page's address has them.
    linked: String,
    /// The engine's reply to the answers.
    pub reply: Option<JsValue>,
    /// Its report, with texts.
    pub report: Option<Rc<Report>>,
    /// The read-only script for what is open.
    pub script: String,
    /// The question of the path that is asked again.
    at: Option<usize>,
    /// The result is wanted though something is left to ask.
    pub stop: bool,
    /// Details are wanted, too.
    details: bool,
    /// What went wrong with the last answer.
    pub note: String,
    ticket: u32,
}

impl Asking {
    /// What an application before this one left.
    pub fn kept(flow: String, link: String) -> Asking {
        Asking { flow, link, ..Asking::default() }
    }

    /// Puts the report in other words.
    pub fn localize(&mut self, texts: &Texts) {
        if let Some(report) = &mut self.report {
            let mut other = (**report).clone();
            localize(&mut other, texts);
            *report = Rc::new(other);
        }
    }
}

/// A text property.
pub fn text(value: &JsValue, name: &str) -> String {
    get(value, name).as_string().unwrap_or_default()
}

/// A list property.
pub fn items(value: &JsValue, name: &str) -> Vec<JsValue> {
    get(value, name).dyn_into::<js_sys::Array>().map(|list| list.to_vec()).unwrap_or_default()
}

/// A list of texts.
pub fn texts(value: &JsValue, name: &str) -> Vec<String> {
    items(value, name).iter().filter_map(JsValue::as_string).collect()
}

/// Starts a flow.
pub fn begin(inner: &Rc<Inner>, flow: &str) {
    let linked = inner.asking.borrow().linked.clone();
    inner.asking.replace(Asking { flow: flow.to_owned(), linked, ..Asking::default() });
    send(inner, &[], true);
}

/// Takes up the answers in the page's address, where they are others.
pub fn follow(inner: &Rc<Inner>) {
    let linked = inner.host.answers();
    let kept = {
        let asking = inner.asking.borrow();
        let kept = linked.is_empty() && asking.linked.is_empty() && asking.reply.is_none() && !asking.flow.is_empty();
        if linked == asking.linked && !kept {
            return;
        }
        kept
    };
    if kept {
        return send(inner, &[], false);
    }
    let rule = inner.host.rule();
    let flow = match (linked.is_empty(), rule.is_empty()) {
        (true, _) => String::new(),
        (false, true) => String::from("before"),
        (false, false) => format!("topic:{rule}"),
    };
    let begun = !flow.is_empty();
    inner.asking.replace(Asking { flow, link: linked.clone(), linked, ..Asking::default() });
    if begun {
        send(inner, &[], false);
    }
    inner.tick(|ticks| ticks.asking);
}

/// Sends answers (`set` replaces, `output` is what the script printed) and shows what comes next.
fn send(inner: &Rc<Inner>, set: &[(&str, JsValue)], focus: bool) {
    let (request, ticket) = {
        let mut asking = inner.asking.borrow_mut();
        asking.ticket += 1;
        let known = js_sys::Array::new();
        if asking.flow.starts_with("after") {
            for (name, value) in inner.run().iter().flat_map(crate::questions::known) {
                known.push(&js_sys::Array::of2(&name.into(), &value.into()));
            }
        }
        let request = object(&[("flow", asking.flow.as_str().into()), ("link", asking.link.as_str().into()), ("known", known.into())]);
        for (name, value) in set {
            let _ = js_sys::Reflect::set(&request, &JsValue::from_str(name), value);
        }
        (String::from(js_sys::JSON::stringify(&request).unwrap_or_else(|_| "{}".into())), asking.ticket)
    };
    let inner = Rc::clone(inner);
    spawn_local(async move {
        let answer = inner.client.call("questions", &request).await;
        if inner.asking.borrow().ticket != ticket {
            return;
        }
        match answer.and_then(|json| js_sys::JSON::parse(&json).map_err(|_| Fault::new("internal", "no reply"))) {
            Ok(reply) => take(&inner, reply),
            Err(fault) => inner.asking.borrow_mut().note = super::result::fault_title(&inner, &fault),
        }
        inner.tick(|ticks| ticks.asking);
        if focus {
            inner.focus_later("asked");
        }
        let wanted = {
            let asking = inner.asking.borrow();
            asking.script.is_empty() && shows_result(&asking) && !texts(&result(&asking), "script").is_empty()
        };
        if wanted
            && let Ok(script) = inner.client.call("script", &request).await
            && inner.asking.borrow().ticket == ticket
        {
            inner.asking.borrow_mut().script = script;
            inner.tick(|ticks| ticks.asking);
        }
    });
}

// What the engine says becomes what is shown.
fn take(inner: &Inner, reply: JsValue) {
    let mut asking = inner.asking.borrow_mut();
    if get(&reply, "refused").is_truthy() {
        asking.note = inner.t("question-invalid");
        return;
    }
    let report = wire::read::<Report>(&get(&reply, "report")).ok().map(|mut report| {
        localize(&mut report, &inner.texts.borrow());
        Rc::new(report)
    });
    asking.link = text(&reply, "link");
    asking.report = report;
    asking.script = String::new();
    asking.note = match get(&reply, "from_output").as_f64() {
        Some(count) => inner.texts.borrow().count("script-used", count as u64, &[]),
        None => String::new(),
    };
    asking.reply = Some(reply);
    // A topic's address names its rule; what is asked after a log belongs to the log.
    let rule = asking.flow.strip_prefix("topic:").map(|rule| format!("rule={rule}&")).unwrap_or_default();
    if !asking.link.is_empty() && !asking.flow.starts_with("after") {
        inner.host.remember(&format!("{rule}view=questions&answers={}", asking.link));
        asking.linked = inner.host.answers();
    }
}

/// What the answers decide.
pub fn result(asking: &Asking) -> JsValue {
    asking.reply.as_ref().map(|reply| get(reply, "result")).unwrap_or_default()
}

// The question to be asked now: one of the path again, or the next.
fn current(asking: &Asking) -> Option<JsValue> {
    let reply = asking.reply.as_ref()?;
    let path = items(reply, "path");
    if let Some(question) = asking.at.and_then(|at| path.get(at)) {
        return Some(question.clone());
    }
    let next = get(reply, "next");
    next.is_object().then_some(next)
}

// The result stands where nothing is left to ask, where it was asked for, and between the essentials and the details.
fn shows_result(asking: &Asking) -> bool {
    let detail = |q: &JsValue| text(q, "stage") == "detail" && !asking.details && asking.at.is_none();
    asking.reply.is_some() && (asking.stop || current(asking).is_none_or(|q| detail(&q)))
}

/// The view.
pub fn questions(app: App) -> El {
    of("div", "questions").dynamic(move || {
        app.ticks.asking.get();
        // What can be asked depends on the rule and the report.
        app.ticks.body.get();
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
    })
}

/// The button that leads back to the choice of flows.
pub fn again(app: App) -> El {
    button("", &app.t("question-start-again"), move || {
        let inner = app.get();
        let linked = inner.asking.borrow().linked.clone();
        inner.asking.replace(Asking { linked, ..Asking::default() });
        inner.tick(|ticks| ticks.asking);
        inner.focus_later("asked");
    })
}

// What the questions can be for.
fn start(app: App) -> El {
    let inner = app.get();
    let mut out = el("div").child(heading(app.level() + 1, &inner.t("ui-tab-questions")).attr("id", "asked").attr("tabindex", "-1"));
    let mut offer = |name: &str, title: &str, flow: String| {
        let lead = inner.texts.borrow().attribute(name, "lead", &[("title", title)]).unwrap_or_default();
        let go = button("first", &inner.t(name), move || begin(&app.get(), &flow));
        let whole = el("div").child(of("p", "offer").child(go)).child(p("lead", &lead));
        out = std::mem::replace(&mut out, el("div")).child(whole);
    };
    let rule = inner.host.rule();
    if !rule.is_empty() {
        offer("flow-topic", &inner.t(&rule), format!("topic:{rule}"));
    }
    let told =
        inner.run().map(|run| run.findings.iter().filter(|f| f.known && f.severity != "info").map(|f| f.id.clone()).collect::<Vec<_>>());
    if let Some(ids) = told.filter(|ids| !ids.is_empty()) {
        offer("flow-after", "", format!("after:{}", ids.join(",")));
    }
    offer("flow-before", "", String::from("before"));
    let look = inner.host.view().is_empty().then(|| {
        let go = button("link", &inner.t("lookup-heading"), move || {
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
    let number = asking.at.unwrap_or_else(|| asking.reply.as_ref().map(|r| items(r, "path").len()).unwrap_or_default()) as u64 + 1;
    let title = heading(app.level() + 1, &asks).attr("id", "asked").attr("tabindex", "-1");
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
            field = field.child(p("hint", &inner.t("question-empty-hint")));
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
            Some(value) => answer(&inner, &target, &value),
            None => {
                inner.asking.borrow_mut().note = inner.t(if unknown { "question-choose" } else { "question-choose-known" });
                inner.tick(|ticks| ticks.asking);
                inner.focus_later("asked");
            }
        }
    });
    let mut row = of("div", "row").child(of("button", "first").attr("type", "submit").text(&inner.t("question-continue")));
    if typed && unknown {
        row = row.child(button("", &inner.t("question-unknown"), move || answer(&app.get(), &id, "?")));
    }
    if number > 1 {
        row = row.child(button("", &inner.t("question-back"), move || back(&app.get())));
    }
    if asking.flow == "before" && number > 3 {
        row = row.child(button("link", &inner.t("question-show-result"), move || show_result(&app.get())));
    }
    el("div")
        .child(p("hint", &inner.texts.borrow().count("question-step", number, &[])))
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
        return Some(out.child(p("", &inner.t("question-why-first"))));
    }
    if ids.is_empty() {
        return None;
    }
    let count = get(question, "decides_count").as_f64().unwrap_or_default() as u64;
    let lead =
        if inner.asking.borrow().flow == "before" { app.count("question-why-rows", count) } else { inner.t("question-why-situation") };
    let rows = ids.iter().map(|id| el("li").text(&inner.t(id)));
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

fn answer(inner: &Rc<Inner>, id: &str, value: &str) {
    {
        let mut asking = inner.asking.borrow_mut();
        asking.note.clear();
        // After a change the others follow again, as long as there are answers to look at.
        let last = asking.reply.as_ref().map(|r| items(r, "path").len()).unwrap_or_default();
        asking.at = asking.at.map(|at| at + 1).filter(|at| *at < last && !asking.stop);
    }
    let pair = js_sys::Array::of2(&id.into(), &value.into());
    send(inner, &[("set", js_sys::Array::of1(&pair).into())], true);
}

fn back(inner: &Rc<Inner>) {
    {
        let mut asking = inner.asking.borrow_mut();
        let last = asking.reply.as_ref().map(|r| items(r, "path").len()).unwrap_or_default();
        asking.at = Some(asking.at.unwrap_or(last).saturating_sub(1));
        asking.note.clear();
    }
    inner.tick(|ticks| ticks.asking);
    inner.focus_later("asked");
}

fn show_result(inner: &Rc<Inner>) {
    {
        let mut asking = inner.asking.borrow_mut();
        asking.stop = true;
        asking.at = None;
        asking.note.clear();
    }
    send(inner, &[], true);
}

/// Goes on with what is left to ask.
pub fn go_on(inner: &Rc<Inner>) {
    {
        let mut asking = inner.asking.borrow_mut();
        asking.stop = false;
        asking.details = true;
        asking.at = None;
    }
    inner.tick(|ticks| ticks.asking);
    inner.focus_later("asked");
}

/// Asks a question of the path again.
pub fn change(inner: &Rc<Inner>, at: usize) {
    {
        let mut asking = inner.asking.borrow_mut();
        asking.at = Some(at);
        asking.stop = false;
        asking.note.clear();
    }
    inner.tick(|ticks| ticks.asking);
    inner.focus_later("asked");
}

/// Takes over what the script printed.
pub fn output(inner: &Rc<Inner>, printed: &str) {
    inner.asking.borrow_mut().at = None;
    if !printed.contains(crate::facts::answers::SCRIPT_MARK) {
        inner.asking.borrow_mut().note = inner.t("script-not-output");
        inner.tick(|ticks| ticks.asking);
        return inner.focus_later("asked");
    }
    send(inner, &[("output", printed.into())], true);
}

/// The question of a fact or a cause, in a few words.
pub fn name(app: App, id: &str) -> String {
    if id.starts_with("cause-") { app.t("question-cause") } else { finding::fact(app, id) }
}
