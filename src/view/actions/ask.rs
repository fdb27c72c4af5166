//! From one question to the next.

use std::sync::Arc;

use leptos::prelude::*;

use super::address;
use crate::questions::{self, Request, SCRIPT_MARK, link};
use crate::view::ask::Note;
use crate::view::state::{App, Fetched};

/// Starts a flow.
pub fn begin(app: App, flow: &str) {
    set_anew(app, flow, "");
    reply(app);
    focus(app);
}

/// Back to the choice of flows.
pub fn leave(app: App) {
    set_anew(app, "", "");
    focus(app);
}

/// Other answers, or another flow. What the page's address has stays known.
pub fn set_anew(app: App, flow: &str, answers: &str) {
    app.ask.reply.set(None);
    app.ask.at.set(None);
    app.ask.stop.set(false);
    app.ask.details.set(false);
    app.ask.note.set(None);
    app.ask.flow.set(flow.to_owned());
    app.ask.answers.set(answers.to_owned());
    app.ask.printed.set(String::new());
}

/// Other answers from a link. What was typed and what the script printed is in none, and stays as long as the flow does.
pub fn set_linked(app: App, flow: &str, linked: &str) {
    let is_same = app.ask.flow.with_untracked(|before| before == flow);
    let (_, typed) = link::share(&link::read(&app.ask.answers.get_untracked()).0);
    let printed = app.ask.printed.get_untracked();
    set_anew(app, flow, linked);
    if is_same && !flow.is_empty() {
        app.ask.answers.update(|answers| answers.extend([";", &typed]));
        app.ask.printed.set(printed);
    }
}

/// Decides the answers as they are.
pub fn reply(app: App) {
    take(app, request(app));
}

/// Answers a question, and goes on to the next.
pub fn answer(app: App, id: &str, value: &str) {
    app.ask.note.set(None);
    let last = untrack(|| app.ask.answered());
    let stop = app.ask.stop.get_untracked();
    // After a change the others follow again, as long as there are answers to look at.
    app.ask.at.update(|at| *at = at.map(|at| at + 1).filter(|at| *at < last && !stop));
    let mut set = String::new();
    link::part(id, value, &mut set);
    take(app, Request { set, ..request(app) });
    focus(app);
}

/// Says that nothing was chosen or typed.
pub fn nothing_chosen(app: App, unknown: bool) {
    app.ask.note.set(Some(Note::Choose { unknown }));
    focus(app);
}

/// Asks the question before again.
pub fn back(app: App) {
    let last = untrack(|| app.ask.answered());
    app.ask.at.update(|at| *at = Some(at.unwrap_or(last).saturating_sub(1)));
    app.ask.note.set(None);
    focus(app);
}

/// Asks a question of the path again.
pub fn change(app: App, at: usize) {
    app.ask.at.set(Some(at));
    app.ask.stop.set(false);
    app.ask.note.set(None);
    focus(app);
}

/// Shows what the answers so far decide.
pub fn show_result(app: App) {
    app.ask.stop.set(true);
    app.ask.at.set(None);
    app.ask.note.set(None);
    focus(app);
}

/// Goes on with what is left to ask.
pub fn go_on(app: App) {
    app.ask.stop.set(false);
    app.ask.details.set(true);
    app.ask.at.set(None);
    focus(app);
}

/// Takes over what the script printed.
pub fn take_output(app: App, printed: &str) {
    app.ask.at.set(None);
    if printed.contains(SCRIPT_MARK) {
        take(app, Request { output: Some(printed.to_owned()), ..request(app) });
    } else {
        app.ask.note.set(Some(Note::NotOutput));
    }
    focus(app);
}

/// The conversation as it stands.
pub fn request(app: App) -> Request {
    let flow = app.ask.flow.get_untracked();
    // What the log showed is not asked again.
    let run = untrack(|| app.log.run()).filter(|_| flow.starts_with("after"));
    let known = run.map(|run| questions::known(&run)).unwrap_or_default();
    let (answers, printed) = (app.ask.answers.get_untracked(), app.ask.printed.get_untracked());
    Request { flow, answers, printed, known, ..Request::default() }
}

fn take(app: App, request: Request) {
    let reply = questions::reply(&request);
    if reply.refused {
        app.ask.note.set(Some(Note::Invalid));
        return;
    }
    if let Some(count) = reply.from_output {
        app.ask.note.set(Some(Note::FromOutput(count)));
    }
    app.ask.answers.set(reply.given.clone());
    app.ask.printed.set(reply.printed.clone());
    remember(app, &request.flow, &reply.link);
    app.ask.reply.set(Some(Arc::new(reply)));
}

/// Puts the answers into the page's address. What is asked after a log belongs to the log, and to no link.
fn remember(app: App, flow: &str, answers: &str) {
    if let Some(fragment) = fragment(flow, answers) {
        address::push(&fragment);
        app.ask.owns_address.set_value(true);
        app.ask.linked.set_value(address::part("answers="));
    }
}

/// The fragment of a link to these answers, where there can be one.
pub fn fragment(flow: &str, answers: &str) -> Option<String> {
    let rule = flow.strip_prefix("topic:").map(|rule| format!("rule={rule}&")).unwrap_or_default();
    (!answers.is_empty() && !flow.starts_with("after")).then(|| format!("{rule}view=questions&answers={answers}"))
}

fn focus(app: App) {
    app.ask.focus_wanted.set_value(app.question_texts.get_untracked() != Fetched::There);
    app.focus("asked");
}
