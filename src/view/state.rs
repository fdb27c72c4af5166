//! What the application knows, and the signals by which a part of the page hears that it changed.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::asking::Asking;
use super::host::Host;
use super::place::Place;
use crate::lookup::Index;
use crate::report::model::{Finding, Report, Run};
use crate::report::texts::Texts;
use crate::worker::client::{Client, Fault};
use crate::worker::tasks::spawn;

/// Where the log view stands.
#[derive(Debug)]
pub enum Phase {
    /// Nothing given yet.
    Idle,
    /// Bytes read, bytes in all, start in milliseconds.
    Reading(f64, f64, f64),
    /// There is a report.
    Done,
    /// It could not be read.
    Failed(Fault),
}

/// The views.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// Reading a log.
    Log,
    /// Asking instead.
    Questions,
    /// The catalog.
    Lookup,
}

impl Tab {
    /// As in the attribute `view`.
    pub fn name(self) -> &'static str {
        match self {
            Tab::Log => "log",
            Tab::Questions => "questions",
            Tab::Lookup => "lookup",
        }
    }

    /// The view of a name.
    pub fn named(name: &str) -> Option<Tab> {
        [Tab::Log, Tab::Questions, Tab::Lookup].into_iter().find(|tab| tab.name() == name)
    }
}

/// A card of the catalog.
#[derive(Debug)]
pub enum Card {
    /// None wanted.
    None,
    /// On its way.
    Waiting,
    /// There.
    Shown(Box<Finding>),
    /// No such rule.
    Unknown,
    /// The engine does not answer.
    Failed(Fault),
}

/// The texts that only the questions need.
#[derive(Debug, Default)]
pub enum More {
    /// Nobody wanted them yet.
    #[default]
    Unwanted,
    /// On their way.
    Waiting,
    /// Among the others.
    There,
    /// They cannot be had.
    Failed(Fault),
}

/// Signals: each tells one part of the page to look again.
#[derive(Clone, Copy)]
pub struct Ticks {
    /// Language or attributes: everything.
    pub chrome: RwSignal<u32>,
    /// The log view below its input.
    pub body: RwSignal<u32>,
    /// Bytes read.
    pub progress: RwSignal<u32>,
    /// The look-up, its card, and which view is open.
    pub lookup: RwSignal<u32>,
    /// The questions.
    pub asking: RwSignal<u32>,
    /// The sentence for screen readers.
    pub status: RwSignal<u32>,
    /// The second module came.
    pub second: RwSignal<u32>,
}

/// Says that something changed.
#[inline(never)]
pub fn tick(signal: RwSignal<u32>) {
    signal.try_update(|n| *n = n.wrapping_add(1));
}

/// Everything there is.
pub struct Inner {
    /// The box in the shadow root.
    pub root: web_sys::HtmlElement,
    /// The element.
    pub host: Host,
    /// The engine.
    pub client: Rc<Client>,
    /// The texts of the current language.
    pub texts: RefCell<Rc<Texts>>,
    /// Its tag.
    pub lang: RefCell<String>,
    /// See there.
    pub phase: RefCell<Phase>,
    /// What was typed or pasted.
    pub typed: RefCell<String>,
    /// What was last given: `{ name, file }` objects.
    pub files: RefCell<Array>,
    /// The report with texts.
    pub report: RefCell<Option<Report>>,
    /// The same as the host page gets it.
    pub value: RefCell<JsValue>,
    /// Number of the run on screen.
    pub shown: Cell<u32>,
    /// The open view.
    pub tab: Cell<Tab>,
    /// Names are masked in what is copied or saved.
    pub mask: Cell<bool>,
    /// Id of the card in the look-up, and the card.
    pub card_id: RefCell<String>,
    /// See there.
    pub card: RefCell<Card>,
    /// The index of the look-up, once asked for.
    pub index: RefCell<Option<Result<Index, Fault>>>,
    /// The questions and their answers.
    pub asking: RefCell<Asking>,
    /// The texts of the questions, a file of their own, once a view wanted them.
    pub more: RefCell<More>,
    /// The texts that those of rare checks are among.
    pub rare: RefCell<Option<Rc<Texts>>>,
    /// What the look-up searches for.
    pub query: RefCell<String>,
    /// The sentence for screen readers.
    pub status: RefCell<String>,
    /// Keys of the folds that the reader opened.
    pub open_folds: RefCell<Vec<String>>,
    /// The lines that were read for folds, by the keys of these.
    pub excerpts: RefCell<Vec<(String, JsValue)>>,
    /// What went wrong beside the work itself; shown until the next change.
    pub aside: RefCell<String>,
    /// Slices of the result that are still to be drawn.
    pub slices: Cell<u32>,
    /// The texts of the language that was asked for last.
    pub(super) next: RefCell<Option<Rc<Texts>>>,
    /// Where the reader was before a drawing that is not done yet.
    pub(super) place: RefCell<Option<Place>>,
    /// The request that is being read; 0 where none is.
    pub(super) current: Cell<u32>,
    ticks: Cell<Option<Ticks>>,
}

/// A handle on everything, for closures in views.
#[derive(Clone, Copy)]
pub struct App {
    inner: StoredValue<Rc<Inner>, LocalStorage>,
    /// The signals.
    pub ticks: Ticks,
}

/// A counter that a part of the page looks at.
#[inline(never)]
pub fn signal() -> RwSignal<u32> {
    RwSignal::new(0)
}

impl App {
    /// Belongs to the current reactive owner.
    pub fn new(inner: Rc<Inner>) -> App {
        let [chrome, body, progress, lookup, asking, status, second] = std::array::from_fn(|_| signal());
        let ticks = Ticks { chrome, body, progress, lookup, asking, status, second };
        inner.ticks.set(Some(ticks));
        App { inner: StoredValue::new_local(inner), ticks }
    }

    /// Everything.
    #[inline(never)]
    pub fn get(self) -> Rc<Inner> {
        self.inner.get_value()
    }

    /// A text of the interface.
    #[inline(never)]
    pub fn t(self, id: &str) -> String {
        self.get().t(id)
    }

    /// A text of the interface for one of several names.
    #[inline(never)]
    pub fn word(self, kind: &str, name: &str) -> String {
        self.get().word(kind, name)
    }

    /// A text with a number.
    #[inline(never)]
    pub fn count(self, id: &str, n: u64) -> String {
        self.get().texts.borrow().count(id, n, &[])
    }

    /// Level of the first heading.
    pub fn level(self) -> u8 {
        self.get().host.heading()
    }
}

impl Inner {
    /// Nothing read yet, or what an application before this one left.
    pub fn new(root: web_sys::HtmlElement, host: Host, client: Rc<Client>, lang: &str, ftl: &str) -> Rc<Inner> {
        let inner = Rc::new(Inner {
            root,
            host,
            client,
            texts: RefCell::new(Rc::new(Texts::new(lang, ftl))),
            lang: RefCell::new(lang.to_owned()),
            phase: RefCell::new(Phase::Idle),
            typed: RefCell::default(),
            files: RefCell::new(Array::new()),
            report: RefCell::default(),
            value: RefCell::default(),
            shown: Cell::new(0),
            tab: Cell::new(Tab::Log),
            mask: Cell::new(true),
            card_id: RefCell::default(),
            card: RefCell::new(Card::None),
            index: RefCell::default(),
            asking: RefCell::default(),
            more: RefCell::default(),
            rare: RefCell::default(),
            query: RefCell::default(),
            status: RefCell::default(),
            open_folds: RefCell::default(),
            excerpts: RefCell::default(),
            aside: RefCell::default(),
            slices: Cell::new(0),
            next: RefCell::default(),
            place: RefCell::default(),
            current: Cell::new(0),
            ticks: Cell::new(None),
        });
        if inner.restore() {
            let inner = Rc::clone(&inner);
            spawn(async move {
                if inner.complete().await {
                    inner.publish(false);
                    inner.redraw();
                }
            });
        }
        inner.look();
        inner
    }

    /// A text of the interface.
    #[inline(never)]
    pub fn t(&self, id: &str) -> String {
        self.texts.borrow().text(id, &[])
    }

    /// A text of the interface for one of several names.
    #[inline(never)]
    pub fn word(&self, kind: &str, name: &str) -> String {
        self.t(&[kind, name].concat())
    }

    /// Tells a part of the page to look again.
    pub fn tick(&self, which: fn(&Ticks) -> RwSignal<u32>) {
        if let Some(ticks) = self.ticks.get() {
            tick(which(&ticks));
        }
    }

    /// The run on screen, of the report.
    pub fn run<'a>(&self, report: &'a Report) -> Option<&'a Run> {
        report.runs.iter().find(|run| run.number == self.shown.get())
    }

    /// Says a sentence to screen readers.
    pub fn say(&self, sentence: String) {
        self.status.replace(sentence);
        self.tick(|ticks| ticks.status);
    }

    /// An element of the page by its id.
    pub fn find(&self, id: &str) -> Option<web_sys::HtmlElement> {
        self.root.query_selector(&["[id='", id, "']"].concat()).ok().flatten().map(JsCast::unchecked_into)
    }

    /// Focuses an element once the page has settled.
    pub fn focus_later(self: &Rc<Self>, id: &'static str) {
        let inner = Rc::downgrade(self);
        Timeout::new(0, move || {
            if let Some(element) = inner.upgrade().and_then(|inner| inner.find(id)) {
                let _ = element.focus();
            }
        })
        .forget();
    }

    /// Goes to a view.
    pub fn show(self: &Rc<Self>, tab: Tab) {
        if Tab::named(&self.host.view()).is_none() && self.tab.replace(tab) != tab {
            self.fetch();
            self.tick(|ticks| ticks.lookup);
        }
    }
}
