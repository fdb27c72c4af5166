//! The catalog: search by id or title, and the card of one rule.

use leptos::prelude::Get;
use wasm_bindgen::JsCast;

use super::dom::{El, button, el, foreign, of, p};
use super::finding;
use super::state::{App, Card, tick};

/// Hits shown at once.
const MOST: usize = 12;

/// The view.
pub fn lookup(app: App) -> El {
    let inner = app.get();
    let typed = move |event: web_sys::Event| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok()) {
            app.get().query.replace(input.value());
            tick(app.ticks.lookup);
        }
    };
    let input = el("input")
        .attr("type", "search")
        .attr("id", "search")
        .attr("autocomplete", "off")
        .attr("value", &inner.query.borrow())
        .on("input", typed);
    el("div")
        .child(of("label", "label").attr("for", "search").text(&inner.t("ui-search")))
        .child(input)
        .dynamic(move || hits(app))
        .dynamic(move || card(app))
}

fn hits(app: App) -> El {
    app.ticks.lookup.get();
    let inner = app.get();
    let query = inner.query.borrow().trim().to_lowercase();
    // The end of a help address is a rule's name.
    let query = query.rsplit(['/', '.']).find(|part| !part.is_empty()).unwrap_or_default().to_owned();
    let catalog = inner.catalog.borrow();
    let Some(catalog) = &*catalog else { return el("div") };
    if query.is_empty() {
        return p("hint", &app.count("ui-catalog", catalog.len() as u64));
    }
    let texts = inner.texts.borrow();
    let mut found: Vec<(&String, String)> = catalog
        .iter()
        .map(|id| (id, texts.text(id, &[])))
        .filter(|(id, title)| id.to_lowercase().contains(&query) || title.to_lowercase().contains(&query))
        .collect();
    let total = found.len();
    found.truncate(MOST);
    let items = found.into_iter().map(|(id, title)| {
        let target = id.clone();
        let open = button("link", &title, move || app.get().open(&target, true));
        el("li").child(open).text(" ").child(foreign("code", id))
    });
    of("div", "hits").child(p("hint", &app.count("ui-hits", total as u64))).child(el("ul").children(items.collect::<Vec<_>>()))
}

fn card(app: App) -> El {
    app.ticks.lookup.get();
    let inner = app.get();
    let out = of("div", "card").attr("id", "card").attr("tabindex", "-1");
    match &*inner.card.borrow() {
        Card::None => el("div"),
        Card::Waiting => out.child(p("hint", &inner.t("ui-reading"))),
        Card::Shown(card) => out.child(finding::card(app, card)),
        Card::Unknown => {
            let id = inner.card_id.borrow();
            out.child(of("p", "note").text(&inner.t("ui-no-such-rule")).text(" ").child(foreign("code", &id)))
        }
        Card::Failed(fault) => out.child(p("note", &super::result::fault_title(&inner, fault))),
    }
}
