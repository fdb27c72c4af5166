//! What the application knows, and what can happen to it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::AbortSignal;

use super::asking::Asking;
use super::host::Host;
use super::place::Place;
use crate::lookup::Index;
use crate::report::localize::{localize, localize_run};
use crate::report::model::{Finding, Report, Run};
use crate::report::texts::Texts;
use crate::worker::client::{Client, Fault, get, object};
use crate::worker::wire;

/// Longer text is kept as a file, not in the text field: browsers choke on it.
pub const LONG_TEXT: u32 = 256 * 1024;

/// Where the log view stands.
#[derive(Debug, Clone)]
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
#[derive(Debug, Clone)]
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
}

/// Says that something changed.
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
    pub report: RefCell<Option<Rc<Report>>>,
    /// The report as the engine gave it.
    pub json: RefCell<String>,
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
    /// What the look-up searches for.
    pub query: RefCell<String>,
    /// The sentence for screen readers.
    pub status: RefCell<String>,
    /// Keys of the folds that the reader opened.
    pub open_folds: RefCell<BTreeSet<String>>,
    /// What went wrong beside the work itself; shown until the next change.
    pub aside: RefCell<String>,
    /// Slices of the result that are still to be drawn.
    pub slices: Cell<u32>,
    // Where the reader was before a drawing that is not done yet.
    place: RefCell<Option<Place>>,
    ticks: Cell<Option<Ticks>>,
    current: Cell<u32>,
}

/// A handle on everything, for closures in views.
#[derive(Clone, Copy)]
pub struct App {
    inner: StoredValue<Rc<Inner>, LocalStorage>,
    /// The signals.
    pub ticks: Ticks,
}

impl App {
    /// Belongs to the current reactive owner.
    pub fn new(inner: Rc<Inner>) -> App {
        let signal = || RwSignal::new(0);
        let ticks = Ticks { chrome: signal(), body: signal(), progress: signal(), lookup: signal(), asking: signal(), status: signal() };
        inner.ticks.set(Some(ticks));
        App { inner: StoredValue::new_local(inner), ticks }
    }

    /// Everything.
    pub fn get(self) -> Rc<Inner> {
        self.inner.get_value()
    }

    /// A text of the interface.
    pub fn t(self, id: &str) -> String {
        self.get().t(id)
    }

    /// A text with a number.
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
            json: RefCell::default(),
            shown: Cell::new(0),
            tab: Cell::new(Tab::Log),
            mask: Cell::new(true),
            card_id: RefCell::default(),
            card: RefCell::new(Card::None),
            index: RefCell::default(),
            asking: RefCell::default(),
            query: RefCell::default(),
            status: RefCell::default(),
            open_folds: RefCell::default(),
            aside: RefCell::default(),
            slices: Cell::new(0),
            place: RefCell::default(),
            ticks: Cell::new(None),
            current: Cell::new(0),
        });
        inner.restore();
        inner.look();
        inner
    }

    /// A text of the interface.
    pub fn t(&self, id: &str) -> String {
        self.texts.borrow().text(id, &[])
    }

    /// Tells a part of the page to look again.
    pub fn tick(&self, which: impl Fn(&Ticks) -> RwSignal<u32>) {
        if let Some(ticks) = self.ticks.get() {
            tick(which(&ticks));
        }
    }

    /// The run on screen.
    pub fn run(&self) -> Option<Run> {
        let report = self.report.borrow();
        report.as_ref()?.runs.iter().find(|run| run.number == self.shown.get()).cloned()
    }

    /// Says a sentence to screen readers.
    pub fn say(&self, sentence: String) {
        self.status.replace(sentence);
        self.tick(|ticks| ticks.status);
    }

    /// An element of the page by its id.
    pub fn find(&self, id: &str) -> Option<web_sys::HtmlElement> {
        self.root.query_selector(&format!("[id='{id}']")).ok().flatten().and_then(|found| found.dyn_into().ok())
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

    /// Reads files or text: the one way in.
    pub async fn diagnose(self: Rc<Self>, input: JsValue, signal: Option<AbortSignal>) -> Result<JsValue, Fault> {
        self.stop();
        let files = self.take(&input);
        let ticket = self.client.ticket();
        self.current.set(ticket);
        self.files.replace(files.clone());
        self.phase.replace(Phase::Reading(0.0, 0.0, js_sys::Date::now()));
        self.show(Tab::Log);
        self.host.state("reading");
        self.say(self.t("ui-status-reading"));
        self.tick(|ticks| ticks.body);
        let abort = signal.map(|signal| {
            let inner = Rc::downgrade(&self);
            gloo::events::EventListener::once(&signal, "abort", move |_| {
                if let Some(inner) = inner.upgrade() {
                    inner.cancel();
                }
            })
        });
        let weak = Rc::downgrade(&self);
        let progress = Rc::new(move |read: f64, total: f64| {
            let Some(inner) = weak.upgrade() else { return };
            if let Phase::Reading(done, all, _) = &mut *inner.phase.borrow_mut() {
                (*done, *all) = (read, total);
            }
            inner.tick(|ticks| ticks.progress);
        });
        let answer = self.client.analyse(ticket, &files, progress).await;
        drop(abort);
        if self.current.get() != ticket {
            return Err(Fault::new("abort", "superseded"));
        }
        let read = match answer {
            Ok(json) => self.load_in_slices(ticket, json).await.ok_or_else(|| Fault::new("internal", "the report cannot be read")),
            Err(fault) => Err(fault),
        };
        // Long logs have long reports: no task of the page may be long.
        pause().await;
        if read.is_ok() && self.current.get() == ticket {
            self.open_folds.take();
            self.tick(|ticks| ticks.body);
            pause().await;
            while self.slices.get() > 0 && self.current.get() == ticket {
                pause().await;
            }
        }
        if self.current.get() != ticket {
            return Err(Fault::new("abort", "superseded"));
        }
        self.current.set(0);
        match read {
            Ok(()) => {
                let report = self.written_in_slices().await;
                self.host.state("done");
                let report = self.host.done(&report.unwrap_or_default(), true);
                self.say(super::result::summary(&self));
                self.focus_later("result");
                Ok(report)
            }
            Err(fault) if fault.code == "abort" => {
                self.idle();
                Err(fault)
            }
            Err(fault) => {
                self.fail(fault.clone());
                Err(fault)
            }
        }
    }

    /// Starts to read, for the page's own controls.
    pub fn start(self: &Rc<Self>, input: JsValue) {
        let inner = Rc::clone(self);
        spawn_local(async move {
            let _ = inner.diagnose(input, None).await;
        });
    }

    /// Reads the same again.
    pub fn again(self: &Rc<Self>) {
        let files: JsValue = self.files.borrow().clone().into();
        self.start(files);
    }

    /// Ends what is being read.
    pub fn cancel(&self) {
        if self.stop() {
            self.idle();
            self.say(self.t("ui-status-cancelled"));
        }
    }

    fn stop(&self) -> bool {
        let ticket = self.current.replace(0);
        self.client.cancel(ticket);
        ticket != 0
    }

    fn idle(&self) {
        self.phase.replace(if self.report.borrow().is_some() { Phase::Done } else { Phase::Idle });
        self.host.state(if self.report.borrow().is_some() { "done" } else { "idle" });
        self.tick(|ticks| ticks.body);
    }

    /// Shows that something went wrong, and tells the host page.
    pub fn fail(&self, fault: Fault) {
        self.host.state("error");
        let code = fault.public();
        self.host.emit("error", &object(&[("code", code.into()), ("message", fault.message.as_str().into())]));
        self.say(super::result::fault_title(self, &fault));
        self.phase.replace(Phase::Failed(fault));
        self.tick(|ticks| ticks.body);
    }

    /// Another language cannot be had: what is on screen stays.
    pub fn cannot_speak(self: &Rc<Self>, message: &str) {
        self.host.emit("error", &object(&[("code", "load".into()), ("message", message.into())]));
        self.aside.replace(self.t("ui-error-language"));
        self.redraw();
    }

    /// Forgets everything that was given.
    pub fn reset(&self) {
        self.stop();
        self.report.replace(None);
        self.json.replace(String::new());
        self.files.replace(Array::new());
        self.typed.replace(String::new());
        self.status.replace(String::new());
        self.aside.take();
        self.open_folds.take();
        self.phase.replace(Phase::Idle);
        self.host.done(&JsValue::UNDEFINED, false);
        self.host.state("idle");
        self.tick(|ticks| ticks.chrome);
    }

    // What was given as `{ name, file }`; short text goes to the text field, too.
    fn take(&self, input: &JsValue) -> Array {
        let files = Array::new();
        let entry = |name: JsValue, file: &JsValue| JsValue::from(object(&[("name", name), ("file", file.clone())]));
        if let Some(text) = input.dyn_ref::<js_sys::JsString>() {
            if text.length() <= LONG_TEXT {
                self.typed.replace(String::from(text));
                if let Some(field) = self.find("paste") {
                    let _ = js_sys::Reflect::set(&field, &"value".into(), text);
                }
            }
            if let Ok(blob) = web_sys::Blob::new_with_str_sequence(&Array::of1(text)) {
                files.push(&entry("".into(), &blob));
            }
            return files;
        }
        for given in Array::from(input).iter() {
            // Given again after an error or a reconnection.
            if !get(&given, "file").is_undefined() {
                files.push(&given);
                continue;
            }
            let path = get(&given, "webkitRelativePath");
            let name = if path.as_string().is_some_and(|path| !path.is_empty()) { path } else { get(&given, "name") };
            files.push(&entry(if name.is_string() { name } else { "".into() }, &given));
        }
        files
    }

    fn load(&self, json: String) -> bool {
        let Ok(mut report) = wire::parse::<Report>(&json) else { return false };
        localize(&mut report, &self.texts.borrow());
        self.shown.set(report.shown_run);
        self.json.replace(json);
        self.report.replace(Some(Rc::new(report)));
        self.phase.replace(Phase::Done);
        true
    }

    // The same for whatever length: a log of years has a thousand attempts.
    async fn load_in_slices(&self, ticket: u32, json: String) -> Option<()> {
        let value = js_sys::JSON::parse(&json).ok()?;
        let runs = Array::from(&get(&value, "runs"));
        js_sys::Reflect::set(&value, &"runs".into(), &Array::new()).ok()?;
        let mut report = wire::read::<Report>(&value).ok()?;
        let texts = self.texts.borrow().clone();
        localize(&mut report, &texts);
        let mut since = js_sys::Date::now();
        for run in runs.iter() {
            let mut run = wire::read::<Run>(&run).ok()?;
            localize_run(&mut run, &texts);
            report.runs.push(run);
            breathe(&mut since).await;
        }
        if self.current.get() != ticket {
            return None;
        }
        // The language may have changed meanwhile.
        if !Rc::ptr_eq(&texts, &self.texts.borrow()) {
            localize(&mut report, &self.texts.borrow());
        }
        self.shown.set(report.shown_run);
        self.json.replace(json);
        self.report.replace(Some(Rc::new(report)));
        self.phase.replace(Phase::Done);
        Some(())
    }

    async fn written_in_slices(&self) -> Option<JsValue> {
        let report = self.report.borrow().clone()?;
        let (tool, source, notices) = (report.tool.clone(), report.source.clone(), report.notices.clone());
        let head = Report { schema: report.schema.clone(), tool, source, notices, shown_run: report.shown_run, runs: Vec::new() };
        let value = wire::write(&head).ok()?;
        let runs = Array::from(&get(&value, "runs"));
        let mut since = js_sys::Date::now();
        for run in &report.runs {
            runs.push(&wire::write(run).ok()?);
            breathe(&mut since).await;
        }
        js_sys::Reflect::set(&value, &"runs".into(), &runs).ok()?;
        Some(value)
    }

    fn publish(&self, fire: bool) -> JsValue {
        let report = self.report.borrow().as_ref().and_then(|report| wire::write(&**report).ok());
        self.host.done(&report.unwrap_or_default(), fire)
    }

    /// Another language: the same report in other words.
    pub fn speak(self: &Rc<Self>, ftl: &str, tag: &str) {
        self.aside.take();
        self.texts.replace(Rc::new(Texts::new(tag, ftl)));
        self.lang.replace(tag.to_owned());
        let report = self.report.borrow().as_deref().cloned();
        if let Some(mut report) = report {
            localize(&mut report, &self.texts.borrow());
            self.report.replace(Some(Rc::new(report)));
            self.publish(false);
        }
        if let Card::Shown(card) = &mut *self.card.borrow_mut() {
            **card = localized((**card).clone(), &self.texts.borrow());
        }
        self.asking.borrow_mut().localize(&self.texts.borrow());
        self.status.replace(String::new());
        self.redraw();
    }

    // Draws everything anew, and puts the reader back where they were.
    fn redraw(self: &Rc<Self>) {
        let first = self.place.borrow().is_none();
        if first {
            self.place.replace(Some(Place::of(&self.root)));
        }
        self.tick(|ticks| ticks.chrome);
        if !first {
            return;
        }
        let inner = Rc::downgrade(self);
        spawn_local(async move {
            pause().await;
            while inner.upgrade().is_some_and(|inner| inner.slices.get() > 0) {
                pause().await;
            }
            let Some(inner) = inner.upgrade() else { return };
            if let Some(place) = inner.place.take() {
                place.restore(&inner.root);
            }
        });
    }

    /// Attributes or the link changed.
    pub fn changed(self: &Rc<Self>) {
        self.look();
        self.redraw();
    }

    // The view and the rule that the host asks for.
    fn look(self: &Rc<Self>) {
        let only = Tab::named(&self.host.view());
        if let Some(tab) = only.or_else(|| Tab::named(&self.host.first())) {
            self.tab.set(tab);
        }
        let rule = self.host.rule();
        if !rule.is_empty() && *self.card_id.borrow() != rule {
            self.open(&rule, false);
        }
        if self.tab.get() == Tab::Lookup {
            self.list();
        }
        super::asking::follow(self);
    }

    /// Goes to a view.
    pub fn show(self: &Rc<Self>, tab: Tab) {
        if Tab::named(&self.host.view()).is_none() && self.tab.replace(tab) != tab {
            if tab == Tab::Lookup {
                self.list();
            }
            self.tick(|ticks| ticks.lookup);
        }
    }

    /// Fetches the card of a rule, and goes to it where the reader asked for it.
    pub fn open(self: &Rc<Self>, id: &str, go: bool) {
        self.card_id.replace(id.to_owned());
        self.card.replace(Card::Waiting);
        self.tick(|ticks| ticks.lookup);
        let inner = Rc::clone(self);
        let id = id.to_owned();
        spawn_local(async move {
            let card = match inner.client.call("entry", &id).await {
                Ok(json) => match wire::parse::<Option<Finding>>(&json) {
                    Ok(Some(finding)) => Card::Shown(Box::new(localized(finding, &inner.texts.borrow()))),
                    _ => Card::Unknown,
                },
                Err(fault) => Card::Failed(fault),
            };
            if *inner.card_id.borrow() == id {
                inner.card.replace(card);
                inner.tick(|ticks| ticks.lookup);
                if go {
                    inner.focus_later("card");
                }
            }
        });
    }

    // Fetches the index of the look-up.
    fn list(self: &Rc<Self>) {
        if matches!(&*self.index.borrow(), Some(Ok(_))) {
            return;
        }
        let inner = Rc::clone(self);
        spawn_local(async move {
            let text = wasm_bindgen_futures::JsFuture::from(inner.host.part("lookup.tsv")).await;
            let read = text.map(|text| Index::read(&text.as_string().unwrap_or_default())).map_err(|error| Fault::from_js(&error));
            inner.index.replace(Some(read));
            inner.tick(|ticks| ticks.lookup);
        });
    }

    /// Ends the engine; answers what a later application can go on from.
    pub fn close(&self) -> JsValue {
        self.stop();
        self.client.stop();
        let files = JsValue::from(self.files.borrow().clone());
        let properties = [
            ("files", files),
            ("typed", self.typed.borrow().as_str().into()),
            ("json", self.json.borrow().as_str().into()),
            ("shown", self.shown.get().into()),
            ("tab", self.tab.get().name().into()),
            ("flow", self.asking.borrow().flow.as_str().into()),
            ("link", self.asking.borrow().link.as_str().into()),
        ];
        object(&properties).into()
    }

    fn restore(&self) {
        let saved = self.host.saved();
        if !saved.is_object() {
            return;
        }
        let text = |name| get(&saved, name).as_string().unwrap_or_default();
        self.files.replace(Array::from(&get(&saved, "files")));
        self.typed.replace(text("typed"));
        if let Some(tab) = Tab::named(&text("tab")) {
            self.tab.set(tab);
        }
        *self.asking.borrow_mut() = Asking::kept(text("flow"), text("link"));
        let json = text("json");
        if !json.is_empty() && self.load(json) {
            self.shown.set(get(&saved, "shown").as_f64().unwrap_or_default() as u32);
            self.publish(false);
            self.host.state("done");
        }
    }
}

/// Lets the page do what is waiting, when it is time.
async fn breathe(since: &mut f64) {
    if js_sys::Date::now() - *since > 12.0 {
        pause().await;
        *since = js_sys::Date::now();
    }
}

/// Lets the page do what is waiting.
async fn pause() {
    let waited = js_sys::Promise::new(&mut |resolve, _| {
        Timeout::new(0, move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        })
        .forget();
    });
    let _ = wasm_bindgen_futures::JsFuture::from(waited).await;
}

// The texts of a card.
fn localized(mut finding: Finding, texts: &Texts) -> Finding {
    crate::report::card::localize(&mut finding, texts);
    finding
}
