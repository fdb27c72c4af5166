//! What the application knows, as signals. One of these per element; every component gets it as a context.

use std::collections::HashSet;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;
use leptos::task::spawn_local_scoped_with_cancellation;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::wording::Wording;
use crate::lookup::Index;
use crate::report::model::{Report, Run};
use crate::texts::Texts;
use crate::worker::client::Client;
use crate::worker::fault::Fault;
use crate::worker::host::{Given, Host, Site};

/// The views.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    /// Reading a log.
    Log,
    /// Questions in place of a log.
    Questions,
    /// Searching the catalog.
    Lookup,
}

impl Tab {
    /// All of them, in the order of the tabs.
    pub const ALL: [Tab; 3] = [Tab::Log, Tab::Questions, Tab::Lookup];

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
        Self::ALL.into_iter().find(|tab| tab.name() == name)
    }
}

/// Where the reading of a log stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Phase {
    /// Nothing was given yet.
    Idle,
    /// Something is being read.
    Reading,
    /// There is a report.
    Done,
    /// It could not be read.
    Failed(Fault),
}

/// How far reading is.
#[derive(Debug, Clone, Copy, Default)]
pub struct Progress {
    /// Bytes read.
    pub read: u64,
    /// Bytes in all.
    pub total: u64,
    /// When it began, in milliseconds.
    pub since: f64,
}

/// What the element's attributes ask for; each signal is set only when its attribute changes.
#[derive(Clone, Copy)]
pub struct Options {
    /// Level of the first heading.
    pub level: RwSignal<u8>,
    /// The rule that the page is about, or an empty string.
    pub rule: RwSignal<String>,
    /// The only view to show.
    pub only: RwSignal<Option<Tab>>,
    /// Where to write about a finding, or an empty string.
    pub feedback: RwSignal<String>,
    /// Whether links out of the page are wanted.
    pub links: RwSignal<bool>,
}

/// The reading of logs.
#[derive(Clone, Copy)]
pub struct Log {
    /// Where it stands.
    pub phase: RwSignal<Phase>,
    /// How far it is.
    pub progress: RwSignal<Progress>,
    /// What was typed or pasted.
    pub typed: RwSignal<String>,
    /// What was last given.
    pub files: StoredValue<Vec<Given>, LocalStorage>,
    /// The report, with texts of the current language.
    pub report: RwSignal<Option<Arc<Report>>>,
    /// Number of the run on screen.
    pub shown: RwSignal<u32>,
    /// Which reading is going on, if any. A reading that is no longer the current one has no effect.
    pub current: StoredValue<Option<u32>>,
    /// Number of the latest reading.
    pub latest: StoredValue<u32>,
    /// Parts of the result that are still being drawn.
    pub drawing: StoredValue<usize>,
    /// The example that the page's address asked for last, or an empty string.
    pub linked: StoredValue<String>,
}

impl Log {
    /// The run on screen, of the current report.
    pub fn run(self) -> Option<SharedRun> {
        let report = self.report.get()?;
        SharedRun::find(&report, self.shown.get())
    }
}

/// A run of a report that several parts of the page look at.
#[derive(Clone)]
pub struct SharedRun {
    report: Arc<Report>,
    at: usize,
}

impl SharedRun {
    /// The run of this number.
    pub fn find(report: &Arc<Report>, number: u32) -> Option<SharedRun> {
        let at = report.runs.iter().position(|run| run.number == number)?;
        Some(SharedRun { report: Arc::clone(report), at })
    }

    /// The report that it is of.
    pub fn report(&self) -> &Arc<Report> {
        &self.report
    }
}

impl std::ops::Deref for SharedRun {
    type Target = Run;

    fn deref(&self) -> &Run {
        &self.report.runs[self.at]
    }
}

impl PartialEq for SharedRun {
    fn eq(&self, other: &SharedRun) -> bool {
        self.at == other.at && Arc::ptr_eq(&self.report, &other.report)
    }
}

/// The look-up.
#[derive(Clone, Copy)]
pub struct Find {
    /// What is searched for.
    pub query: RwSignal<String>,
    /// What is searched in, once it was fetched.
    pub index: RwSignal<Option<Result<Arc<Index>, Fault>>>,
    /// Id of the card that is open, or an empty string.
    pub card: RwSignal<String>,
}

/// Texts that are a file of their own.
#[derive(Debug, Clone, PartialEq)]
pub enum Fetched {
    /// Nobody wanted them yet.
    Unwanted,
    /// On their way.
    Waiting,
    /// Among the others.
    There,
    /// They cannot be had.
    Failed(Fault),
}

/// What happened, in one sentence.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Status {
    /// The sentence.
    pub text: String,
    /// Nothing else on the page shows it.
    pub is_shown: bool,
}

/// How long a [`Status`] is shown, in milliseconds.
const SHOWN: u32 = 6_000;

/// Everything. It can be copied into every closure; the values live until the element leaves the page.
#[derive(Clone, Copy)]
pub struct App {
    owner: StoredValue<WeakOwner>,
    root: StoredValue<HtmlElement, LocalStorage>,
    host: StoredValue<Host, LocalStorage>,
    site: StoredValue<Site, LocalStorage>,
    client: StoredValue<Rc<Client>, LocalStorage>,
    /// The texts of the current language.
    pub wording: Wording,
    /// Those of the questions.
    pub question_texts: RwSignal<Fetched>,
    /// The texts of the language that was asked for last.
    pub next_texts: StoredValue<Option<Rc<Texts>>, LocalStorage>,
    /// What the attributes say.
    pub options: Options,
    /// The open view.
    pub tab: RwSignal<Tab>,
    /// What screen readers hear, and sometimes all readers see.
    pub status: RwSignal<Status>,
    /// Message of what went wrong beside the work itself.
    pub trouble: RwSignal<Option<String>>,
    /// Keys of the folds that the reader opened.
    pub folds: StoredValue<HashSet<String>>,
    /// Whether names are masked in what is copied or saved.
    pub masked: RwSignal<bool>,
    /// The reading of logs.
    pub log: Log,
    /// The look-up.
    pub find: Find,
    /// The questions.
    pub ask: super::ask::Ask,
}

impl App {
    /// Belongs to the current reactive owner, `owner`.
    pub fn new(owner: WeakOwner, root: HtmlElement, host: Host, site: Site, texts: Texts) -> App {
        App {
            owner: StoredValue::new(owner),
            root: StoredValue::new_local(root),
            host: StoredValue::new_local(host),
            client: StoredValue::new_local(Client::new(site.clone())),
            site: StoredValue::new_local(site),
            wording: Wording::new(texts),
            question_texts: RwSignal::new(Fetched::Unwanted),
            next_texts: StoredValue::new_local(None),
            options: Options {
                level: RwSignal::new(2),
                rule: RwSignal::new(String::new()),
                only: RwSignal::new(None),
                feedback: RwSignal::new(String::new()),
                links: RwSignal::new(true),
            },
            tab: RwSignal::new(Tab::Log),
            status: RwSignal::new(Status::default()),
            trouble: RwSignal::new(None),
            folds: StoredValue::new(HashSet::new()),
            masked: RwSignal::new(true),
            log: Log {
                phase: RwSignal::new(Phase::Idle),
                progress: RwSignal::new(Progress::default()),
                typed: RwSignal::new(String::new()),
                files: StoredValue::new_local(Vec::new()),
                report: RwSignal::new(None),
                shown: RwSignal::new(0),
                current: StoredValue::new(None),
                latest: StoredValue::new(0),
                drawing: StoredValue::new(0),
                linked: StoredValue::new(String::new()),
            },
            find: Find { query: RwSignal::new(String::new()), index: RwSignal::new(None), card: RwSignal::new(String::new()) },
            ask: super::ask::Ask::new(),
        }
    }

    /// The box in the shadow root.
    pub fn root(self) -> HtmlElement {
        self.root.get_value()
    }

    /// The element.
    pub fn host(self) -> Host {
        self.host.get_value()
    }

    /// The files of the site.
    pub fn site(self) -> Site {
        self.site.get_value()
    }

    /// What reads logs.
    pub fn client(self) -> Rc<Client> {
        self.client.get_value()
    }

    /// Has screen readers say what the page shows.
    pub fn say(self, text: String) {
        self.status.set(Status { text, is_shown: false });
    }

    /// Says something that is seen nowhere else; it is shown for a while.
    pub fn show(self, text: String) {
        let status = Status { text, is_shown: true };
        self.status.set(status.clone());
        let hide = move || {
            if self.status.try_with_untracked(|now| *now == status) == Some(true) {
                self.status.update(|now| now.is_shown = false);
            }
        };
        gloo::timers::callback::Timeout::new(SHOWN, hide).forget();
    }

    /// Starts a task; it ends when the element leaves the page.
    pub fn spawn(self, task: impl Future<Output = ()> + 'static) {
        if let Some(owner) = self.owner.try_get_value().and_then(|owner| owner.upgrade()) {
            owner.with(|| spawn_local_scoped_with_cancellation(task));
        }
    }

    /// An element of the page by its id.
    pub fn element(self, id: &str) -> Option<HtmlElement> {
        self.root.try_get_value()?.query_selector(&format!("[id='{id}']")).ok().flatten().and_then(|found| found.dyn_into().ok())
    }

    /// Focuses an element once the page shows what was changed.
    pub fn focus(self, id: &'static str) {
        gloo::timers::callback::Timeout::new(0, move || {
            if let Some(element) = self.element(id) {
                let _ = element.focus();
            }
        })
        .forget();
    }

    /// Whether a view can be gone to: some pages show only one.
    pub fn has(self, tab: Tab) -> bool {
        self.options.only.get().is_none_or(|only| only == tab)
    }
}
