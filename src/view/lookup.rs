//! The look-up: what does Setup say? Rows by id, title or sentence, and the card of one row.

use leptos::prelude::Get;

use super::dom::{El, el, foreign, heading, of, p, press, said, value};
use super::state::{App, Card, Tab, tick};
use super::{asking, finding};
use crate::lookup::search;

/// The view.
pub fn lookup(app: App) -> El {
    let inner = app.get();
    let typed = move |event: web_sys::Event| {
        app.get().query.replace(value(&event));
        tick(app.ticks.lookup);
    };
    let input = el("input")
        .attr("type", "search")
        .attr("id", "search")
        .attr("autocomplete", "off")
        .attr("value", &inner.query.borrow())
        .on("input", typed);
    let hint = inner.texts.borrow().attribute("lookup-label", "hint", &[]).unwrap_or_default();
    el("div")
        .child(heading(app.level() + 1, &inner.t("lookup-heading")))
        .child(of("label", "label").attr("for", "search").say(app, "lookup-label"))
        .child(input.attr("aria-describedby", "search-hint"))
        .child(p("hint", &hint).attr("id", "search-hint"))
        .dynamic(move || hits(app))
        .dynamic(move || card(app))
}

fn hits(app: App) -> El {
    app.ticks.lookup.get();
    let inner = app.get();
    let index = inner.index.borrow();
    let index = match &*index {
        None => return el("div"),
        Some(Err(fault)) => return p("note", &super::result::fault_title(&inner, fault)),
        Some(Ok(index)) => index,
    };
    let query = inner.query.borrow();
    if query.trim().is_empty() {
        return p("hint", &app.count("ui-catalog", index.rows() as u64));
    }
    let found = search(&query, index);
    let items = found.iter().map(|(id, _)| {
        let target = (*id).to_owned();
        let open = press(app, "link", id, move || app.get().open(&target, true));
        el("li").child(open).text(" ").child(foreign("code", id))
    });
    of("div", "hits").child(p("hint", &app.count("lookup-hits", found.len() as u64))).child(el("ul").children(items.collect::<Vec<_>>()))
}

fn card(app: App) -> El {
    app.ticks.lookup.get();
    let inner = app.get();
    let out = of("div", "card").attr("id", "card").attr("tabindex", "-1");
    match &*inner.card.borrow() {
        Card::None => el("div"),
        Card::Waiting => out.child(said(app, "hint", "ui-reading")),
        Card::Shown(card) => {
            let flow = format!("topic:{}", card.id);
            // Without the questions there is nowhere to go.
            let ask = inner.host.view().is_empty().then(|| {
                press(app, "", "lookup-situation", move || {
                    app.get().show(Tab::Questions);
                    asking::begin(&app.get(), &flow);
                })
            });
            out.maybe(ask).child(finding::card(app, card))
        }
        Card::Unknown => {
            let id = inner.card_id.borrow();
            out.child(of("p", "note").say(app, "ui-no-such-rule").text(" ").child(foreign("code", &id)))
        }
        Card::Failed(fault) => out.child(p("note", &super::result::fault_title(&inner, fault))),
    }
}
