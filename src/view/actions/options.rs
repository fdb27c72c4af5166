//! The element's attributes, and the link that the page was opened by.

use leptos::prelude::*;

use super::{example, history, show};
use crate::view::state::{App, Tab};

/// Takes over what the element asks for.
pub fn look(app: App) {
    let host = app.host();
    let only = Tab::named(&host.view());
    set(app.options.level, host.heading());
    set(app.options.feedback, host.feedback());
    set(app.options.links, host.links());
    set(app.options.only, only);
    let rule = host.rule();
    if !rule.is_empty() && app.options.rule.with_untracked(|before| *before != rule) {
        app.find.card.set(rule.clone());
    }
    set(app.options.rule, rule);
    if let Some(tab) = only.or_else(|| Tab::named(&host.first())) {
        set(app.tab, tab);
    }
    show::fetch(app);
    history::follow(app);
    example::follow(app);
}

/// The only view again that the element asks for, where a result was shown beside it.
pub fn restrict(app: App) {
    let only = Tab::named(&app.host().view());
    set(app.options.only, only);
    if let Some(tab) = only {
        set(app.tab, tab);
        show::fetch(app);
    }
}

fn set<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.with_untracked(|before| *before != value) {
        signal.set(value);
    }
}
