//! Elements without a type for each: one builder over Leptos' own, so that the module stays small. Text goes in as text
//! nodes, attributes by name; nothing here ever writes markup.

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event;
use web_sys::Event;

use super::state::App;

/// An element being built. One pointer wide: it is handed on at every step.
pub struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Starts an element.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// Starts an element with a class.
#[inline(never)]
pub fn of(tag: &'static str, class: &'static str) -> El {
    el(tag).attr("class", class)
}

impl El {
    /// Sets an attribute.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &str) -> El {
        self.0.attributes.push(custom_attribute(name, value.to_owned()).into_any_attr());
        self
    }

    /// Sets an attribute without a value, or doesn't.
    pub fn flag(self, name: &'static str, on: bool) -> El {
        if on { self.attr(name, "") } else { self }
    }

    /// Keeps an attribute at what `value` says; `None` takes it away.
    pub fn bind(self, name: &'static str, value: impl Fn() -> Option<String> + Send + Sync + 'static) -> El {
        self.bound(name, Box::new(value))
    }

    #[inline(never)]
    fn bound(mut self, name: &'static str, value: Box<dyn Fn() -> Option<String> + Send + Sync>) -> El {
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// Listens.
    pub fn on(self, name: &'static str, listener: impl FnMut(Event) + 'static) -> El {
        self.listening(name, Box::new(listener))
    }

    #[inline(never)]
    fn listening(mut self, name: &'static str, listener: Box<dyn FnMut(Event)>) -> El {
        self.0.attributes.push(event::on(event::Custom::<Event>::new(name), listener).into_any_attr());
        self
    }

    /// Adds text.
    #[inline(never)]
    pub fn text(mut self, text: &str) -> El {
        self.0.children.push(text.to_owned().into_any());
        self
    }

    /// Adds a text of the interface.
    #[inline(never)]
    pub fn say(self, app: App, id: &str) -> El {
        self.text(&app.t(id))
    }

    /// Names the element for screen readers with a text of the interface.
    #[inline(never)]
    pub fn label(self, app: App, id: &str) -> El {
        self.attr("aria-label", &app.t(id))
    }

    /// Adds an element.
    #[inline(never)]
    pub fn child(mut self, child: El) -> El {
        self.0.children.push(child.view());
        self
    }

    /// Adds an element where there is one.
    pub fn maybe(self, child: Option<El>) -> El {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds elements.
    pub fn children(mut self, children: impl IntoIterator<Item = El>) -> El {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// Adds what `make` makes, again whenever a signal that it reads changes.
    pub fn dynamic(self, make: impl FnMut() -> El + Send + 'static) -> El {
        self.changing(Box::new(make))
    }

    #[inline(never)]
    fn changing(mut self, mut make: Box<dyn FnMut() -> El + Send>) -> El {
        self.0.children.push((move || make().view()).into_any());
        self
    }

    /// The finished element.
    #[inline(never)]
    pub fn view(self) -> AnyView {
        let parts = *self.0;
        leptos::html::custom(parts.tag).add_any_attr(parts.attributes).child(parts.children).into_any()
    }
}

/// What stands in the field that an event comes from.
#[inline(never)]
pub fn value(event: &Event) -> String {
    event.target().map(|target| crate::worker::wire::text(&target, "value")).unwrap_or_default()
}

/// A paragraph.
#[inline(never)]
pub fn p(class: &'static str, text: &str) -> El {
    of("p", class).text(text)
}

/// A paragraph with a text of the interface.
#[inline(never)]
pub fn said(app: App, class: &'static str, id: &str) -> El {
    of("p", class).say(app, id)
}

/// A push button.
pub fn button(class: &'static str, label: &str, mut clicked: impl FnMut() + 'static) -> El {
    pushed(class, label, Box::new(move |_| clicked()))
}

/// A push button with a text of the interface.
pub fn press(app: App, class: &'static str, id: &str, mut clicked: impl FnMut() + 'static) -> El {
    pushed(class, &app.t(id), Box::new(move |_| clicked()))
}

#[inline(never)]
fn pushed(class: &'static str, label: &str, clicked: Box<dyn FnMut(Event)>) -> El {
    of("button", class).attr("type", "button").text(label).listening("click", clicked)
}

/// A heading that takes the focus when its view is shown.
#[inline(never)]
pub fn landing(level: u8, text: &str, id: &str) -> El {
    heading(level, text).attr("id", id).attr("tabindex", "-1")
}

/// A heading of a level from 1 to 6; what would be deeper is 6.
#[inline(never)]
pub fn heading(level: u8, text: &str) -> El {
    el(["h1", "h2", "h3", "h4", "h5", "h6"][usize::from(level.clamp(1, 6)) - 1]).text(text)
}

/// A list of texts.
#[inline(never)]
pub fn list(tag: &'static str, class: &'static str, items: &[String]) -> El {
    of(tag, class).children(items.iter().map(|item| el("li").text(item)))
}

/// What a fold holds, under its title.
#[inline(never)]
pub fn fold(class: &'static str, title: &str) -> El {
    of("details", class).child(el("summary").text(title))
}

/// A fold that is open again after everything was drawn anew (another language, another attempt).
#[inline(never)]
pub fn kept_fold(app: App, key: &str, class: &'static str, title: &str) -> El {
    let inner = app.get();
    let open = inner.open_folds.borrow().iter().any(|open| open == key);
    let key = key.to_owned();
    fold(class, title).flag("open", open).listening(
        "toggle",
        Box::new(move |event| {
            let Some(target) = event.target() else { return };
            let inner = app.get();
            let mut folds = inner.open_folds.borrow_mut();
            folds.retain(|open| *open != key);
            if crate::worker::client::get(&target, "open").is_truthy() {
                folds.push(key.clone());
            }
        }),
    )
}

/// A link out of the page, into a tab of its own.
#[inline(never)]
pub fn outward(app: App, address: &str, label: &str) -> El {
    let hint = of("span", "quiet").text(&format!(" {}", app.t("ui-new-tab")));
    el("a").attr("href", address).attr("target", "_blank").attr("rel", "noopener noreferrer").text(label).child(hint)
}

/// Text out of a log: from left to right, apart from what surrounds it, nothing invisible.
#[inline(never)]
pub fn foreign(tag: &'static str, text: &str) -> El {
    el(tag).attr("dir", "ltr").attr("translate", "no").text(&visible(text))
}

/// Text in which control and direction characters can be seen.
#[inline(never)]
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let hidden = matches!(c, '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}');
        if hidden {
            out.push_str("\\u{");
            let code = c as u32;
            let digits = (32 - code.leading_zeros()).div_ceil(4).max(2);
            for at in (0..digits).rev() {
                out.push(char::from_digit((code >> (at * 4)) & 15, 16).unwrap_or('0'));
            }
            out.push('}');
        } else {
            out.push(c);
        }
    }
    out
}
