//! Following a link with answers, and the browser's Back and Forward.

use gloo::events::EventListener;
use leptos::prelude::*;

use super::{address, ask};
use crate::view::state::App;

/// Follows the browser's Back and Forward, as long as what is returned lives.
pub fn on_back(app: App) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| {
        if app.ask.owns_address.try_get_value() == Some(true) {
            follow(app);
        }
    }))
}

/// Takes up the answers in the page's address, where they are others than before.
pub fn follow(app: App) {
    // The page's own anchors say nothing about the answers.
    if address::is_foreign() {
        return;
    }
    let may_have = app.host().first() == "questions" || app.ask.owns_address.get_value();
    let linked = if may_have { address::part("answers=") } else { String::new() };
    let before = app.ask.linked.get_value();
    if linked.is_empty() && before.is_empty() && app.ask.reply.with_untracked(Option::is_none) {
        // A conversation that an application before this one left.
        if !app.ask.flow.with_untracked(String::is_empty) {
            ask::reply(app);
        }
        return;
    }
    if linked == before {
        return;
    }
    // A link to a topic names its rule; the page's own rule says nothing of what is asked.
    let rule = address::part("rule=");
    let flow = match (linked.is_empty(), rule.is_empty()) {
        (true, _) => String::new(),
        (false, true) => String::from("before"),
        (false, false) => format!("topic:{rule}"),
    };
    ask::set_linked(app, &flow, &linked);
    app.ask.linked.set_value(linked);
    if !flow.is_empty() {
        ask::reply(app);
    }
}
