//! What outlives the application when its element leaves the page, so that the next one goes on from there.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use super::asking::Asking;
use super::state::{Inner, Tab};
use crate::worker::client::{get, object};
use crate::worker::wire::{number, text};

impl Inner {
    /// Ends the engine; answers what a later application can go on from.
    pub fn close(&self) -> JsValue {
        self.stop();
        self.client.stop();
        let asking = self.asking.borrow();
        let properties = [
            ("files", JsValue::from(self.files.borrow().clone())),
            ("typed", self.typed.borrow().as_str().into()),
            ("report", self.value.borrow().clone()),
            ("shown", self.shown.get().into()),
            ("tab", self.tab.get().name().into()),
            ("flow", asking.flow.as_str().into()),
            ("link", asking.link.as_str().into()),
        ];
        object(&properties).into()
    }

    /// Goes on from what an application before this one left; says whether that was a report.
    pub(super) fn restore(&self) -> bool {
        let saved = self.host.saved();
        if !saved.is_object() {
            return false;
        }
        self.files.replace(Array::from(&get(&saved, "files")));
        self.typed.replace(text(&saved, "typed"));
        if let Some(tab) = Tab::named(&text(&saved, "tab")) {
            self.tab.set(tab);
        }
        self.asking.replace(Asking::kept(text(&saved, "flow"), text(&saved, "link")));
        let report = get(&saved, "report");
        let is_there = report.is_object();
        if is_there {
            self.load(report);
            self.shown.set(number(&saved, "shown") as u32);
            self.publish(false);
            self.host.state("done");
        }
        is_there
    }
}
