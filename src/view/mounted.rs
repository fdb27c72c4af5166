//! The application in one element, as the start-up code holds it.

use std::any::Any;

use gloo::events::EventListener;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{AbortSignal, HtmlElement};

use super::actions::restore::Saved;
use super::actions::{given, history, language, options, print, read, reset, restore};
use super::page::Page;
use super::state::{App, Tab};
use crate::texts::Texts;
use crate::worker::fault::Fault;
use crate::worker::host::{Host, Site};

/// The application in one element. Dropping it takes the application away.
pub struct Mounted {
    app: App,
    // In the order in which they are dropped: what is on the page goes before the signals that it reads.
    _view: Box<dyn Any>,
    _listeners: Vec<EventListener>,
    _owner: Owner,
}

/// Shows the application in `root`, for the element `host`, with the texts of a language; `site` has all other files.
/// It goes on from what an application before it left, if any.
pub fn mount(root: HtmlElement, host: Host, site: Site, texts: Texts, saved: Option<Saved>) -> Mounted {
    let owner = Owner::new();
    owner.with(|| {
        let app = App::new(owner.downgrade(), root.clone(), host, site, texts);
        app.client().warm();
        let listeners = print::unfold_for_print(&root).into_iter().flatten().chain(history::on_back(app)).collect();
        let view = mount_to(root, move || {
            provide_context(app);
            provide_context(app.wording);
            if let Some(saved) = saved {
                restore::restore(app, saved);
            }
            options::look(app);
            view! { <Page/> }
        });
        Mounted { app, _view: Box::new(view), _listeners: listeners, _owner: owner.clone() }
    })
}

impl Mounted {
    /// Reads files or text; answers the report as the host page gets it.
    pub fn diagnose(&self, input: &JsValue, signal: Option<AbortSignal>) -> impl Future<Output = Result<JsValue, Fault>> + 'static {
        read::diagnose(self.app, given::take(self.app, input), signal)
    }

    /// Forgets everything that was given.
    pub fn reset(&self) {
        reset::reset(self.app);
    }

    /// Attributes of the element changed, or the link.
    pub fn changed(&self) {
        options::look(self.app);
    }

    /// Speaks another language.
    pub fn speak(&self, ftl: &str, tag: &str) {
        language::speak(self.app, ftl, tag);
    }

    /// Another language cannot be had: what is on the page stays.
    pub fn cannot_speak(&self, message: &str) {
        language::cannot_speak(self.app, message);
    }

    /// Shows that something around the application went wrong.
    pub fn fail(&self, fault: Fault) {
        read::fail(self.app, fault);
    }

    /// Focuses the first control of the open view.
    pub fn focus(&self) {
        self.app.focus(match self.app.tab.get_untracked() {
            Tab::Log => "paste",
            Tab::Questions => "asked",
            Tab::Lookup => "search",
        });
    }

    /// Ends the work; answers what another application can go on from.
    pub fn close(self) -> Saved {
        read::stop(self.app);
        self.app.client().stop();
        restore::save(self.app)
    }
}
