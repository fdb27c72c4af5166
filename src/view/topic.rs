//! The rule that the page is about, before anything was read.

use leptos::prelude::Get;

use super::dom::{El, el, of, said};
use super::finding;
use super::state::{App, Card};

/// Its card, as long as there is no result.
pub fn topic(app: App) -> El {
    of("div", "topic").dynamic(move || {
        app.ticks.lookup.get();
        app.ticks.body.get();
        let inner = app.get();
        let rule = inner.host.rule();
        let wanted = !rule.is_empty() && inner.report.borrow().is_none() && inner.card_id.borrow().eq_ignore_ascii_case(&rule);
        if !wanted {
            return el("div");
        }
        match &*inner.card.borrow() {
            Card::Shown(card) => of("section", "card").child(said(app, "label", "ui-topic")).child(finding::brief_card(app, card)),
            _ => el("div"),
        }
    })
}
