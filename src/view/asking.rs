//! Where the reader stands in the questions, and the way from one to the next. The engine says what comes next and keeps
//! the answers in the form of a link.

use std::rc::Rc;

use wasm_bindgen::prelude::*;

use super::second::doors;
use super::state::{Inner, More};
use crate::questions::link;
use crate::report::localize::localize;
use crate::report::model::Report;
use crate::report::texts::Texts;
use crate::worker::client::{Fault, get, object};
use crate::worker::tasks::spawn;
use crate::worker::wire::{Plain, items, text, texts};

/// Where the reader stands in the questions.
#[derive(Default)]
pub struct Asking {
    /// `before`, `topic:<id>`, `after:<ids>`; empty before one is chosen.
    pub flow: String,
    /// The answers, as a link has them.
    pub link: String,
    /// The same as the page's address has them.
    linked: String,
    /// The address is this element's.
    own: bool,
    /// The engine's reply to the answers.
    pub reply: Option<JsValue>,
    /// Its report, with texts.
    pub report: Option<Report>,
    /// The read-only script for what is open.
    pub script: String,
    /// The question of the path that is asked again.
    pub at: Option<usize>,
    /// The result is wanted though something is left to ask.
    pub stop: bool,
    /// Details are wanted, too.
    details: bool,
    /// What went wrong with the last answer.
    pub note: String,
    /// The next question gets the focus once it can be shown.
    pub focus: bool,
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
            localize(report, texts);
        }
    }
}

/// Starts a flow.
pub fn begin(inner: &Rc<Inner>, flow: &str) {
    anew(inner, flow, "");
    send(inner, &[], true);
}

/// Back to the choice of flows.
pub fn leave(inner: &Rc<Inner>) {
    anew(inner, "", "");
    inner.tick(|ticks| ticks.asking);
    inner.focus_later("asked");
}

// A reply that is still on its way is for nobody.
fn anew(inner: &Inner, flow: &str, link: &str) {
    let mut asking = inner.asking.borrow_mut();
    let (linked, own, ticket) = (std::mem::take(&mut asking.linked), asking.own, asking.ticket + 1);
    *asking = Asking { flow: flow.to_owned(), link: link.to_owned(), linked, own, ticket, ..Asking::default() };
}

// A part of the page's address as it is written there: in answers their own signs are escaped.
fn address(name: &str) -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let mut parts = hash.strip_prefix('#').unwrap_or_default().split('&');
    parts.find_map(|part| part.strip_prefix(name)).unwrap_or_default().to_owned()
}

// The same where they are this element's.
fn in_address(inner: &Inner) -> String {
    if inner.host.first() == "questions" || inner.asking.borrow().own { address("answers=") } else { String::new() }
}

// A step forward in the browser's history; a fragment of the page's own is left alone.
fn remember(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let hash = window.location().hash().unwrap_or_default();
    let ours = |part: &str| ["rule=", "view=", "lang=", "answers="].iter().any(|name| part.starts_with(name));
    let (Ok(history), Ok(href)) = (window.history(), window.location().href()) else { return };
    let there = hash.strip_prefix('#').unwrap_or_default();
    if (there.is_empty() || there.split('&').all(ours)) && there != fragment {
        let address = format!("{}#{fragment}", href.split('#').next().unwrap_or_default());
        // A page that may not change its address keeps it.
        let _ = history.push_state_with_url(&history.state().unwrap_or_default(), "", Some(&address));
    }
}

/// Follows the browser's Back and Forward, as long as what is returned lives.
pub fn on_back(inner: &Rc<Inner>) -> Option<gloo::events::EventListener> {
    let inner = Rc::downgrade(inner);
    let window = web_sys::window()?;
    Some(gloo::events::EventListener::new(&window, "popstate", move |_| {
        if let Some(inner) = inner.upgrade().filter(|inner| inner.asking.borrow().own) {
            follow(&inner);
        }
    }))
}

/// Takes up the answers in the page's address, where they are others.
pub fn follow(inner: &Rc<Inner>) {
    let linked = in_address(inner);
    let kept = {
        let asking = inner.asking.borrow();
        let kept = linked.is_empty() && asking.linked.is_empty() && asking.reply.is_none() && !asking.flow.is_empty();
        if linked == asking.linked && !kept {
            return;
        }
        kept
    };
    if kept {
        return resend(inner);
    }
    // A link to a topic names its rule; the page's own rule says nothing of what is asked.
    let rule = address("rule=");
    let flow = match (linked.is_empty(), rule.is_empty()) {
        (true, _) => String::new(),
        (false, true) => String::from("before"),
        (false, false) => format!("topic:{rule}"),
    };
    let begun = !flow.is_empty();
    anew(inner, &flow, &linked);
    inner.asking.borrow_mut().linked = linked;
    if begun {
        resend(inner);
    }
    inner.tick(|ticks| ticks.asking);
}

// The view may not be there yet.
fn resend(inner: &Rc<Inner>) {
    let sender = Rc::clone(inner);
    inner.with_second(move || doors::send(&sender));
}

/// Sends answers (`set` replaces, `output` is what the script printed) and shows what comes next.
pub fn send(inner: &Rc<Inner>, set: &[(&str, &str)], focus: bool) {
    let (request, ticket) = {
        let mut asking = inner.asking.borrow_mut();
        asking.ticket += 1;
        let report = inner.report.borrow();
        let log = report.as_ref().and_then(|report| inner.run(report)).filter(|_| asking.flow.starts_with("after"));
        let known = log.map(crate::questions::known).unwrap_or_default();
        let request = object(&[("flow", asking.flow.as_str().into()), ("answers", asking.link.as_str().into()), ("known", known.into())]);
        for (name, value) in set {
            let _ = js_sys::Reflect::set(&request, &JsValue::from_str(name), &JsValue::from_str(value));
        }
        (String::from(js_sys::JSON::stringify(&request).unwrap_or_else(|_| "{}".into())), asking.ticket)
    };
    let inner = Rc::clone(inner);
    spawn(async move {
        let answer = match inner.client.parts(2).await {
            Ok(()) => inner.client.call("questions", &request).await,
            Err(fault) => Err(fault),
        };
        if inner.asking.borrow().ticket != ticket {
            return;
        }
        match answer.and_then(|json| js_sys::JSON::parse(&json).map_err(|_| Fault::new("internal", "no reply"))) {
            Ok(reply) => take(&inner, reply),
            Err(fault) => inner.asking.borrow_mut().note = super::result::fault_title(&inner, &fault),
        }
        inner.tick(|ticks| ticks.asking);
        if focus {
            inner.asking.borrow_mut().focus = !matches!(&*inner.more.borrow(), More::There);
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
    let mut report = Option::<Report>::read(&get(&reply, "report"));
    if let Some(report) = &mut report {
        localize(report, &inner.texts.borrow());
    }
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
        remember(&format!("{rule}view=questions&answers={}", asking.link));
        asking.own = true;
        asking.linked = address("answers=");
    }
}

/// What the answers decide.
pub fn result(asking: &Asking) -> JsValue {
    asking.reply.as_ref().map(|reply| get(reply, "result")).unwrap_or_default()
}

/// The question to be asked now: one of the path again, or the next.
pub fn current(asking: &Asking) -> Option<JsValue> {
    let reply = asking.reply.as_ref()?;
    let path = items(reply, "path");
    if let Some(question) = asking.at.and_then(|at| path.get(at)) {
        return Some(question.clone());
    }
    let next = get(reply, "next");
    next.is_object().then_some(next)
}

/// The result stands where nothing is left to ask, where it was asked for, and between the essentials and the details.
pub fn shows_result(asking: &Asking) -> bool {
    let detail = |q: &JsValue| text(q, "stage") == "detail" && !asking.details && asking.at.is_none();
    asking.reply.is_some() && (asking.stop || current(asking).is_none_or(|q| detail(&q)))
}

/// Answers a question, and shows what comes next.
pub fn answer(inner: &Rc<Inner>, id: &str, value: &str) {
    {
        let mut asking = inner.asking.borrow_mut();
        asking.note.clear();
        // After a change the others follow again, as long as there are answers to look at.
        let last = asking.reply.as_ref().map(|r| items(r, "path").len()).unwrap_or_default();
        asking.at = asking.at.map(|at| at + 1).filter(|at| *at < last && !asking.stop);
    }
    let mut set = String::new();
    link::part(id, value, &mut set);
    send(inner, &[("set", &set)], true);
}

/// Asks the question before again.
pub fn back(inner: &Rc<Inner>) {
    {
        let mut asking = inner.asking.borrow_mut();
        let last = asking.reply.as_ref().map(|r| items(r, "path").len()).unwrap_or_default();
        asking.at = Some(asking.at.unwrap_or(last).saturating_sub(1));
        asking.note.clear();
    }
    inner.tick(|ticks| ticks.asking);
    inner.focus_later("asked");
}

/// Shows what the answers so far decide.
pub fn show_result(inner: &Rc<Inner>) {
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
    if !printed.contains(crate::questions::SCRIPT_MARK) {
        inner.asking.borrow_mut().note = inner.t("script-not-output");
        inner.tick(|ticks| ticks.asking);
        return inner.focus_later("asked");
    }
    send(inner, &[("output", printed)], true);
}
