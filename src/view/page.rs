//! The whole: title, language, tabs, views, what screen readers hear.

use leptos::prelude::{AnyView, Get};

use super::dom::{El, button, el, heading, of, p, said, value};
use super::second::doors;
use super::state::{App, Tab};
use super::{input, progress, questions, result, second, topic};
use crate::worker::wire::text;

/// Everything in the box.
pub fn page(app: App) -> AnyView {
    // Stays in place: screen readers watch it.
    let status = of("p", "quiet").attr("role", "status").dynamic(move || {
        app.ticks.status.get();
        el("span").text(&app.get().status.borrow())
    });
    of("div", "app")
        .dynamic(move || {
            app.ticks.chrome.get();
            content(app)
        })
        .child(status)
        .view()
}

fn content(app: App) -> El {
    let only = Tab::named(&app.get().host.view());
    let tabs: Vec<Tab> = match only {
        Some(tab) => vec![tab],
        None => vec![Tab::Log, Tab::Questions, Tab::Lookup],
    };
    let several = tabs.len() > 1;
    let bar = several.then(|| tab_bar(app, &tabs));
    let panels = tabs.iter().map(|tab| panel(app, *tab, several));
    let aside = app.get().aside.borrow().clone();
    let aside = (!aside.is_empty()).then(|| p("note", &aside).attr("role", "alert"));
    el("div").child(head(app)).maybe(aside).maybe(bar).children(panels.collect::<Vec<_>>()).child(foot(app))
}

fn head(app: App) -> El {
    let title = heading(app.level(), &app.t("ui-title"));
    of("header", "head").child(el("div").child(title).child(said(app, "lead", "ui-lead"))).child(languages(app))
}

fn languages(app: App) -> El {
    let inner = app.get();
    let current = inner.lang.borrow().clone();
    let tags = inner.host.languages();
    let options = tags.iter().filter_map(|tag| tag.as_string()).map(|tag| {
        let name = inner.word("ui-language-", &tag);
        el("option").attr("value", &tag).attr("lang", &tag).flag("selected", tag == current).text(&name)
    });
    let select = el("select").attr("id", "language").children(options.collect::<Vec<_>>()).on("change", move |event| {
        app.get().host.pick(&value(&event));
    });
    of("label", "language").child(el("span").say(app, "ui-language")).child(select)
}

fn tab_bar(app: App, tabs: &[Tab]) -> El {
    let order = tabs.to_vec();
    let keys = move |event: web_sys::Event| {
        let inner = app.get();
        let at = order.iter().position(|tab| *tab == inner.tab.get()).unwrap_or_default();
        let rtl = inner.root.matches(":dir(rtl)").unwrap_or_default();
        let last = order.len() - 1;
        let next = match (text(&event, "key").as_str(), rtl) {
            ("ArrowRight", false) | ("ArrowLeft", true) => (at + 1) % order.len(),
            ("ArrowLeft", false) | ("ArrowRight", true) => at.checked_sub(1).unwrap_or(last),
            ("Home", _) => 0,
            ("End", _) => last,
            _ => return,
        };
        event.prevent_default();
        inner.show(order[next]);
        inner.focus_later(tab_id(order[next]));
    };
    let tab = |tab: Tab| {
        let selected = move || {
            app.ticks.lookup.get();
            app.get().tab.get() == tab
        };
        button("tab", &app.word("ui-tab-", tab.name()), move || app.get().show(tab))
            .attr("role", "tab")
            .attr("id", tab_id(tab))
            .attr("aria-controls", panel_id(tab))
            .bind("aria-selected", move || Some(selected().to_string()))
            .bind("tabindex", move || Some(String::from(if selected() { "0" } else { "-1" })))
    };
    of("div", "tabs")
        .attr("role", "tablist")
        .label(app, "ui-tabs")
        .on("keydown", keys)
        .children(tabs.iter().map(|t| tab(*t)).collect::<Vec<_>>())
}

fn tab_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Log => "tab-log",
        Tab::Questions => "tab-questions",
        Tab::Lookup => "tab-lookup",
    }
}

fn panel_id(tab: Tab) -> &'static str {
    match tab {
        Tab::Log => "view-log",
        Tab::Questions => "view-questions",
        Tab::Lookup => "view-lookup",
    }
}

fn panel(app: App, tab: Tab, several: bool) -> El {
    let body = match tab {
        Tab::Log => log(app),
        Tab::Questions => questions::questions(app),
        Tab::Lookup => looked_up(app),
    };
    let panel = of("div", "panel").attr("id", panel_id(tab)).child(body);
    if !several {
        return panel;
    }
    let hidden = move || {
        app.ticks.lookup.get();
        (app.get().tab.get() != tab).then(String::new)
    };
    panel.attr("role", "tabpanel").attr("aria-labelledby", tab_id(tab)).bind("hidden", hidden)
}

// The look-up, once it can be drawn.
fn looked_up(app: App) -> El {
    el("div").dynamic(move || {
        app.ticks.second.get();
        if second::is_there() {
            return doors::lookup(app);
        }
        let inner = app.get();
        match &*inner.index.borrow() {
            Some(Err(fault)) => p("note", &result::fault_title(&inner, fault)),
            _ => said(app, "hint", "ui-reading"),
        }
    })
}

fn log(app: App) -> El {
    el("div")
        .child(topic::topic(app))
        .child(input::input(app))
        .dynamic(move || progress::progress(app))
        .dynamic(move || result::result(app))
}

fn foot(app: App) -> El {
    let inner = app.get();
    let about = inner.host.about();
    let part = |at: u32| about.get(at).as_string().unwrap_or_default();
    let text = inner.texts.borrow().text("ui-about", &[("version", &part(0)), ("date", &part(1))]);
    of("footer", "foot").child(p("", &text))
}

/// Goes to the card of a rule.
pub fn open_card(app: App, id: &str) {
    let inner = app.get();
    inner.show(Tab::Lookup);
    inner.open(id, true);
}
