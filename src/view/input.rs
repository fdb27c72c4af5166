//! Where a log comes in: pasted, typed, chosen. (Dropping belongs to the element, which takes it from the first moment.)

use leptos::prelude::Get;
use wasm_bindgen::prelude::*;
use web_sys::{Event, HtmlInputElement};

use super::dom::{El, el, foreign, of, p, press, value};
use super::reading::LONG_TEXT;
use super::state::{App, Phase};
use crate::worker::client::get;

#[wasm_bindgen]
extern "C" {
    /// `DataTransfer`, with its text left on the other side: it may be huge.
    type Pasted;
    #[wasm_bindgen(method, js_name = getData)]
    fn get_data(this: &Pasted, format: &str) -> js_sys::JsString;
}

/// The view's upper part.
pub fn input(app: App) -> El {
    let phase = move || {
        app.ticks.body.get();
        Some(String::from(match &*app.get().phase.borrow() {
            Phase::Done => "input done",
            _ => "input",
        }))
    };
    let buttons = of("div", "row")
        .child(choose_files(app))
        .child(press(app, "", "ui-choose-folder", move || choose_folder(app)))
        .child(press(app, "first", "ui-analyse", move || typed(app)).attr("id", "analyse"));
    el("section")
        .attr("part", "input")
        .label(app, "ui-input")
        .bind("class", phase)
        .child(of("label", "label").attr("for", "paste").say(app, "ui-paste"))
        .child(text_field(app))
        .child(buttons)
        .child(p("hint", "").say(app, "ui-where").text(" ").child(foreign("code", "C:\\ExchangeSetupLogs\\ExchangeSetup.log")))
        .dynamic(move || given(app))
}

fn text_field(app: App) -> El {
    el("textarea")
        .attr("id", "paste")
        .attr("rows", "5")
        .attr("dir", "ltr")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("placeholder", "[03/14/2026 09:26:53.0589] [0] …")
        .text(&app.get().typed.borrow())
        .on("paste", move |event| paste(app, &event))
        .on("input", move |event| {
            app.get().typed.replace(value(&event));
            if get(&event, "inputType") == "insertFromPaste" {
                typed(app);
            }
        })
        .on("keydown", move |event| {
            let flag = |name| get(&event, name).is_truthy();
            if get(&event, "key") == "Enter" && (flag("ctrlKey") || flag("metaKey")) {
                event.prevent_default();
                typed(app);
            }
        })
}

// Reads what stands in the text field.
fn typed(app: App) {
    let inner = app.get();
    let text = inner.typed.borrow().clone();
    if !text.is_empty() {
        inner.start(JsValue::from_str(&text));
    }
}

// Files, and text too long for a text field; the rest the browser inserts itself.
fn paste(app: App, event: &Event) {
    let data = get(event, "clipboardData");
    let files = js_sys::Array::from(&get(&data, "files"));
    if files.length() > 0 {
        event.prevent_default();
        app.get().start(files.into());
        return;
    }
    let text = data.unchecked_ref::<Pasted>().get_data("text");
    if text.length() > LONG_TEXT {
        event.prevent_default();
        app.get().start(text.into());
    }
}

fn choose_files(app: App) -> El {
    let chosen = move |event: Event| {
        if let Some(input) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            take(app, &input);
        }
    };
    let input = el("input").attr("type", "file").attr("id", "files").flag("multiple", true).on("change", chosen);
    of("label", "button").child(input).child(el("span").say(app, "ui-choose-files"))
}

fn take(app: App, input: &HtmlInputElement) {
    let files = input.files().map(|files| js_sys::Array::from(&files)).unwrap_or_default();
    // The same file can be chosen again.
    input.set_value("");
    if files.length() > 0 {
        app.get().start(files.into());
    }
}

fn choose_folder(app: App) {
    let document = app.get().root.owner_document();
    let Some(input) = document.and_then(|document| document.create_element("input").ok()) else { return };
    let Ok(input) = input.dyn_into::<HtmlInputElement>() else { return };
    input.set_type("file");
    let _ = input.set_attribute("webkitdirectory", "");
    let kept = input.clone();
    gloo::events::EventListener::once(&input, "change", move |_| take(app, &kept)).forget();
    input.click();
}

// What is being looked at: files, or a long paste.
fn given(app: App) -> El {
    app.ticks.body.get();
    let inner = app.get();
    let report = inner.report.borrow();
    let (Phase::Done, Some(report)) = (&*inner.phase.borrow(), &*report) else { return el("div") };
    let source = &report.source;
    let names: Vec<&str> = source.files.iter().map(|file| file.name.as_str()).filter(|name| !name.is_empty() && *name != "-").collect();
    let lines = app.count("ui-lines", source.lines);
    let size = size(&inner.lang.borrow(), source.bytes as f64);
    let box_ = of("p", "given");
    let box_ = match names.as_slice() {
        [] => box_.child(el("span").say(app, "ui-pasted")),
        [name] => box_.child(foreign("bdi", name)),
        [name, ..] => box_.child(foreign("bdi", name)).child(el("span").text(&app.count("ui-more-files", names.len() as u64 - 1))),
    };
    let box_ = box_.child(el("span").text(&lines)).child(el("span").text(&size));
    let start_over = press(app, "small", "ui-start-over", move || {
        app.get().reset();
        app.get().focus_later("paste");
    });
    of("div", "row given-row").child(box_).child(start_over.attr("id", "start-over"))
}

/// A number of bytes for people.
pub fn size(lang: &str, bytes: f64) -> String {
    let (value, unit) = match bytes {
        b if b >= 1e9 => (b / 1e9, "GB"),
        b if b >= 1e6 => (b / 1e6, "MB"),
        b if b >= 1e3 => (b / 1e3, "kB"),
        b => (b, "B"),
    };
    let value = if value >= 10.0 { value.round() } else { (value * 10.0).round() / 10.0 };
    let unit = if lang.starts_with("fr") { unit.replace('B', "o") } else { unit.to_owned() };
    let number = js_sys::Number::from(value).to_locale_string(lang);
    format!("{}\u{a0}{unit}", String::from(number))
}
