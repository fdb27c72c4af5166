//! From what the reader gives to a report on screen: the one way in, its end, and what can go wrong.

use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

use super::state::{Inner, Phase, Tab};
use crate::report::localize::{localize, localize_run};
use crate::report::model::{Report, Run};
use crate::worker::client::{Fault, get, object};
use crate::worker::tasks::{Task, breathe, pause, spawn};
use crate::worker::wire::{self, Plain};

/// Longer text is kept as a file, not in the text field: browsers choke on it.
pub const LONG_TEXT: u32 = 256 * 1024;

impl Inner {
    /// Reads files or text: the one way in.
    pub fn diagnose(self: Rc<Self>, input: JsValue, signal: Option<AbortSignal>) -> Task<Result<JsValue, Fault>> {
        // In a box: inside of each task that waits for it, it would be compiled again.
        Box::pin(self.diagnosed(input, signal))
    }

    async fn diagnosed(self: Rc<Self>, input: JsValue, signal: Option<AbortSignal>) -> Result<JsValue, Fault> {
        self.stop();
        let files = self.take(&input);
        let ticket = self.client.ticket();
        self.current.set(ticket);
        self.files.replace(files.clone());
        self.phase.replace(Phase::Reading(0.0, 0.0, js_sys::Date::now()));
        // The result before goes: where it has the focus, the browser would lay out the whole page before it takes it away.
        if let Some(before) = self.find("result") {
            let _ = before.blur();
        }
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
            Ok(json) => self.load_in_slices(ticket, &json).await.ok_or_else(|| Fault::new("internal", "the report cannot be read")),
            Err(fault) => Err(fault),
        };
        // Long logs have long reports: no task of the page may be long.
        pause().await;
        if read.is_ok() && self.current.get() == ticket {
            self.open_folds.take();
            self.excerpts.take();
            self.tick(|ticks| ticks.body);
            self.drawn(ticket).await;
            if self.current.get() == ticket && self.complete().await && self.current.get() == ticket {
                self.tick(|ticks| ticks.body);
                self.drawn(ticket).await;
            }
        }
        if self.current.get() != ticket {
            return Err(Fault::new("abort", "superseded"));
        }
        self.current.set(0);
        match read {
            Ok(()) => {
                self.host.state("done");
                let report = self.publish(true);
                self.say(super::result::summary(&self));
                self.focus_later("result");
                self.second_soon();
                Ok(report)
            }
            Err(fault) => {
                if fault.code == "abort" {
                    self.idle();
                } else {
                    self.fail(fault.clone());
                }
                Err(fault)
            }
        }
    }

    // Waits until the result is on the page.
    async fn drawn(&self, ticket: u32) {
        pause().await;
        while self.slices.get() > 0 && self.current.get() == ticket {
            pause().await;
        }
    }

    /// Starts to read, for the page's own controls.
    pub fn start(self: &Rc<Self>, input: JsValue) {
        let inner = Rc::clone(self);
        spawn(async move {
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

    /// Ends what is being read, silently; answers whether anything was.
    pub fn stop(&self) -> bool {
        let ticket = self.current.replace(0);
        self.client.cancel(ticket);
        ticket != 0
    }

    fn idle(&self) {
        let done = self.report.borrow().is_some();
        self.phase.replace(if done { Phase::Done } else { Phase::Idle });
        self.host.state(if done { "done" } else { "idle" });
        self.tick(|ticks| ticks.body);
    }

    /// Shows that something went wrong, and tells the host page.
    pub fn fail(&self, fault: Fault) {
        self.host.state("error");
        self.tell(fault.public(), &fault.message);
        self.say(super::result::fault_title(self, &fault));
        self.phase.replace(Phase::Failed(fault));
        self.tick(|ticks| ticks.body);
    }

    /// Tells the host page of a fault.
    pub fn tell(&self, code: &str, message: &str) {
        self.host.emit("error", &object(&[("code", code.into()), ("message", message.into())]));
    }

    /// Forgets everything that was given.
    pub fn reset(&self) {
        self.stop();
        self.report.take();
        self.value.take();
        self.files.replace(Array::new());
        self.typed.take();
        self.status.take();
        self.aside.take();
        self.open_folds.take();
        self.excerpts.take();
        self.phase.replace(Phase::Idle);
        self.publish(false);
        self.host.state("idle");
        self.tick(|ticks| ticks.chrome);
    }

    // What was given as `{ name, file }`; short text goes to the text field, too.
    fn take(&self, input: &JsValue) -> Array {
        let files = Array::new();
        let add = |name: JsValue, file: &JsValue| files.push(&object(&[("name", name), ("file", file.clone())]));
        if let Some(text) = input.dyn_ref::<js_sys::JsString>() {
            if text.length() <= LONG_TEXT {
                self.typed.replace(String::from(text));
                if let Some(field) = self.find("paste") {
                    let _ = js_sys::Reflect::set(&field, &"value".into(), text);
                }
            }
            if let Ok(blob) = web_sys::Blob::new_with_str_sequence(&Array::of1(text)) {
                add("".into(), &blob);
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
            let name = if path.is_string() && path.is_truthy() { path } else { get(&given, "name") };
            add(if name.is_string() { name } else { "".into() }, &given);
        }
        files
    }

    /// Takes up a report at once, whatever its texts are.
    pub fn load(&self, value: JsValue) {
        let report = Report::read(&value);
        self.take_up(value, report);
        self.reword();
    }

    fn take_up(&self, value: JsValue, report: Report) {
        self.shown.set(report.shown_run);
        self.value.replace(value);
        self.report.replace(Some(report));
        self.phase.replace(Phase::Done);
    }

    // The same for whatever length: a log of years has a thousand attempts.
    async fn load_in_slices(&self, ticket: u32, json: &str) -> Option<()> {
        let value = js_sys::JSON::parse(json).ok().filter(JsValue::is_object)?;
        let runs = wire::items(&value, "runs");
        let written = Array::new();
        js_sys::Reflect::set(&value, &"runs".into(), &written).ok()?;
        let mut report = Report::read(&value);
        let texts = Rc::clone(&self.texts.borrow());
        localize(&mut report, &texts);
        wire::put_texts(&value, &report);
        let mut since = js_sys::Date::now();
        for value in runs {
            let mut run = Run::read(&value);
            // Most runs of a long log have nothing that has a text.
            if !run.findings.is_empty() {
                localize_run(&mut run, &texts);
                wire::put_run_texts(&value, &run);
            }
            written.push(&value);
            report.runs.push(run);
            breathe(&mut since).await;
        }
        if self.current.get() != ticket {
            return None;
        }
        self.take_up(value, report);
        // The language may have changed meanwhile.
        if !Rc::ptr_eq(&texts, &self.texts.borrow()) {
            self.reword();
        }
        Some(())
    }

    /// Gives the host page the report, with an event if told so; answers it.
    pub fn publish(&self, fire: bool) -> JsValue {
        let value = self.value.borrow().clone();
        self.host.done(&value, fire)
    }
}
