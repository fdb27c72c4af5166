//! How far reading is, and its end.

use leptos::prelude::Get;

use super::dom::{El, el, of, press};
use super::input::size;
use super::state::{App, Phase};

/// The bar, while something is read.
pub fn progress(app: App) -> El {
    app.ticks.body.get();
    if !matches!(*app.get().phase.borrow(), Phase::Reading(..)) {
        return el("div");
    }
    let cancel = press(app, "", "ui-cancel", move || app.get().cancel()).attr("id", "cancel");
    let label = app.t("ui-reading");
    of("div", "progress")
        .attr("part", "progress")
        .dynamic(move || {
            app.ticks.progress.get();
            let (read, total, _) = numbers(app);
            let bar = el("progress").attr("aria-label", &label);
            if total > 0.0 && read > 0.0 {
                bar.attr("max", "1000").attr("value", &((read / total * 1000.0) as u32).to_string())
            } else {
                bar
            }
        })
        .child(of("div", "row").dynamic(move || text(app)).child(cancel))
}

fn numbers(app: App) -> (f64, f64, f64) {
    match *app.get().phase.borrow() {
        Phase::Reading(read, total, since) => (read, total, since),
        _ => (0.0, 0.0, 0.0),
    }
}

fn text(app: App) -> El {
    app.ticks.progress.get();
    let inner = app.get();
    let (read, total, since) = numbers(app);
    if read <= 0.0 {
        return el("span").say(app, "ui-reading");
    }
    let lang = inner.lang.borrow();
    let (done, all) = (size(&lang, read), size(&lang, total));
    let mut text = inner.texts.borrow().text("ui-read", &[("read", &done), ("total", &all)]);
    let elapsed = js_sys::Date::now() - since;
    if elapsed > 1500.0 {
        let seconds = (elapsed / read * (total - read) / 1000.0).ceil().max(1.0);
        text.push_str(" · ");
        text.push_str(&app.count("ui-left", seconds as u64));
    }
    el("span").text(&text)
}
