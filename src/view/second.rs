//! The app's second module: what only those readers need who go further than the first result. It is fetched when it is first
//! wanted, or soon after a result. A build that is not split (`xtask/src/split.rs`) has everything in one.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Promise, WebAssembly};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::host::Host;
use super::result::fault_title;
use super::state::Inner;
use crate::worker::client::{Fault, object};
use crate::worker::tasks;

/// How long after a result it is fetched though nobody wanted it yet: what is on the page goes on without a network.
const SOON_MILLISECONDS: u32 = 2_000;

thread_local! {
    // One for all elements of the page.
    static THERE: Cell<bool> = const { Cell::new(false) };
    static COMING: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Whether its functions can be called.
pub fn is_there() -> bool {
    THERE.get()
}

async fn fetch(host: Host) -> Result<JsValue, JsValue> {
    let module = JsFuture::from(host.more("more", "app.wasm")).await?;
    if module.is_object() {
        let imports = object(&[("m", wasm_bindgen::exports())]);
        JsFuture::from(WebAssembly::instantiate_module(module.unchecked_ref(), &imports)).await?;
    }
    THERE.set(true);
    Ok(JsValue::UNDEFINED)
}

impl Inner {
    /// Waits until it is there; what failed is tried again next time.
    pub async fn second(&self) -> Result<(), Fault> {
        if is_there() {
            return Ok(());
        }
        let host = self.host.clone();
        let coming = COMING.with_borrow_mut(|coming| coming.get_or_insert_with(|| tasks::promise(fetch(host))).clone());
        let result = JsFuture::from(coming).await;
        COMING.take();
        result.map_err(|error| Fault::from_js(&error))?;
        self.tick(|ticks| ticks.second);
        Ok(())
    }

    /// Does what needs it: at once where it is there, since what a click may do it may only do now.
    pub fn with_second(self: &Rc<Self>, work: impl FnOnce() + 'static) {
        self.once_there(Box::new(work));
    }

    fn once_there(self: &Rc<Self>, work: Box<dyn FnOnce()>) {
        if is_there() {
            return work();
        }
        let inner = Rc::clone(self);
        tasks::spawn(async move {
            match inner.second().await {
                Ok(()) => work(),
                Err(fault) => {
                    inner.tell(fault.public(), &fault.message);
                    inner.warn(fault_title(&inner, &fault));
                }
            }
        });
    }

    /// Fetches it though nobody wanted it yet.
    pub fn second_early(self: &Rc<Self>) {
        if !is_there() {
            let inner = Rc::clone(self);
            // Whoever needs it hears of its troubles.
            tasks::spawn(async move { drop(inner.second().await) });
        }
    }

    /// The same in a while, with what the engine needs to read fragments.
    pub fn second_soon(self: &Rc<Self>) {
        let inner = Rc::downgrade(self);
        Timeout::new(SOON_MILLISECONDS, move || {
            if let Some(inner) = inner.upgrade() {
                inner.second_early();
                inner.client.loose_early();
            }
        })
        .forget();
    }
}

/// The ways into it. What calls one has waited for the module; nothing else of it is called from outside.
pub mod doors {
    use std::rc::Rc;

    use leptos::prelude::{LocalStorage, RwSignal, StoredValue};
    use wasm_bindgen::JsValue;

    use super::super::dom::El;
    use super::super::excerpt::{self, Place};
    use super::super::state::{App, Inner};
    use super::super::{asking, export, lookup, overview, questions};
    use crate::lookup::Index;
    use crate::report::model::Evaluated;

    /// The view of the questions.
    #[inline(never)]
    pub fn questions(app: App) -> El {
        questions::asked(app)
    }

    /// Sends the answers to the engine as they are.
    #[inline(never)]
    pub fn send(inner: &Rc<Inner>) {
        asking::send(inner, &[], false);
    }

    /// The look-up.
    #[inline(never)]
    pub fn lookup(app: App) -> El {
        lookup::lookup(app)
    }

    /// What the look-up searches.
    #[inline(never)]
    pub fn index(text: &str) -> Index {
        Index::read(text)
    }

    /// The table of all that Setup evaluated.
    #[inline(never)]
    pub fn overview(app: App, rows: &[Evaluated], query: &str) -> El {
        overview::table(app, rows, query)
    }

    /// Reads the lines around a line.
    #[inline(never)]
    pub fn excerpt(app: App, place: Place, found: StoredValue<JsValue, LocalStorage>, changed: RwSignal<u32>) {
        excerpt::read(app, place, found, changed);
    }

    /// Shows them.
    #[inline(never)]
    pub fn region(app: App, found: &JsValue, line: u64) -> El {
        excerpt::region(app, found, line)
    }

    /// Puts the report on the clipboard as Markdown.
    #[inline(never)]
    pub fn copy_report(app: App) {
        export::copy_report(app);
    }

    /// Saves the report as JSON.
    #[inline(never)]
    pub fn save_report(app: App) {
        export::save_report(app);
    }
}
