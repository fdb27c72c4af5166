//! The texts of the interface as signals: who shows one shows it in the current language, and changes it with the language.

use std::rc::Rc;

use leptos::prelude::*;

use crate::report::model::Mode;
use crate::texts::Texts;

/// The texts of the current language, given to all components as a context.
#[derive(Clone, Copy)]
pub struct Wording(RwSignal<Rc<Texts>, LocalStorage>);

impl Wording {
    /// Begins with these texts.
    pub fn new(texts: Texts) -> Wording {
        Wording(RwSignal::new_local(Rc::new(texts)))
    }

    /// Another language.
    pub fn set(self, texts: Rc<Texts>) {
        self.0.set(texts);
    }

    /// Says that messages were added to the texts.
    pub fn added(self) {
        self.0.notify();
    }

    /// The texts of the current language. Reading them in a view subscribes it to changes of the language.
    pub fn texts(self) -> Rc<Texts> {
        self.0.get()
    }

    /// The same without being told.
    pub fn texts_now(self) -> Rc<Texts> {
        self.0.get_untracked()
    }

    /// The same; nothing once the element has left the page.
    pub fn try_texts_now(self) -> Option<Rc<Texts>> {
        self.0.try_get_untracked()
    }

    /// BCP 47 tag of the language.
    pub fn tag(self) -> String {
        self.0.with(|texts| texts.tag().to_owned())
    }

    /// A message; its id where there is none.
    pub fn text(self, id: &str) -> String {
        self.0.with(|texts| texts.text(id, &[]))
    }

    /// A message with variables.
    pub fn filled(self, id: &str, args: &[(&str, &str)]) -> String {
        self.0.with(|texts| texts.text(id, args))
    }

    /// A message with the number `$count`.
    pub fn count(self, id: &str, count: u64) -> String {
        self.0.with(|texts| texts.count(id, count, &[]))
    }

    /// An attribute of a message.
    pub fn attribute(self, id: &str, name: &str) -> Option<String> {
        self.0.with(|texts| texts.attribute(id, name, &[]))
    }

    /// An attribute of a message with variables.
    pub fn attribute_filled(self, id: &str, name: &str, args: &[(&str, &str)]) -> Option<String> {
        self.0.with(|texts| texts.attribute(id, name, args))
    }

    /// An attribute of a message with the number `$count`.
    pub fn count_attribute(self, id: &str, name: &str, count: u64) -> Option<String> {
        self.0.with(|texts| texts.count_attribute(id, name, count))
    }

    /// A message, or something else where there is none.
    pub fn text_or(self, id: &str, otherwise: &str) -> String {
        self.0.with(|texts| if texts.has(id) { texts.text(id, &[]) } else { otherwise.to_owned() })
    }

    /// The name of a fact; its identifier as long as the texts of the questions are not there.
    pub fn fact(self, name: &str) -> String {
        self.text_or(&format!("fact-{name}"), name)
    }
}

fn wording() -> Wording {
    expect_context::<Wording>()
}

/// A message.
pub fn t(id: &'static str) -> Signal<String> {
    let wording = wording();
    Signal::derive(move || wording.text(id))
}

/// The message for one of several names: `word("ui-severity-", "error")`.
pub fn word(kind: &str, name: &str) -> Signal<String> {
    let (wording, id) = (wording(), format!("{kind}{name}"));
    Signal::derive(move || wording.text(&id))
}

/// A message with the number `$count`.
pub fn count(id: &'static str, count: u64) -> Signal<String> {
    let wording = wording();
    Signal::derive(move || wording.count(id, count))
}

/// A message with one variable.
pub fn filled(id: &'static str, name: &'static str, value: String) -> Signal<String> {
    let wording = wording();
    Signal::derive(move || wording.filled(id, &[(name, &value)]))
}

/// An attribute of a message; empty where there is none.
pub fn attribute(id: impl Into<String>, name: &'static str) -> Signal<String> {
    let (wording, id) = (wording(), id.into());
    Signal::derive(move || wording.attribute(&id, name).unwrap_or_default())
}

/// The name of a fact.
pub fn fact(name: &str) -> Signal<String> {
    let (wording, name) = (wording(), name.to_owned());
    Signal::derive(move || wording.fact(&name))
}

/// What Setup was started for.
pub fn mode_name(mode: &Mode) -> Signal<String> {
    let (wording, id, name) = (wording(), format!("ui-mode-{}", mode.name()), mode.name().to_owned());
    Signal::derive(move || wording.text_or(&id, &name))
}
