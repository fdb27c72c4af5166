//! Requests to the engine: in a worker where one can start, else in the page. Starts it when first needed and again after
//! a crash. The messages are those of `www/engine.js`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Worker;

use super::tasks;
use crate::view::host::Host;

/// How often a silent worker is asked whether it lives, and how often in vain before it counts as dead.
const PING_MILLISECONDS: u32 = 2_500;
const PINGS: u32 = 4;

/// The engine's later modules, in their order: what reads what is no whole log, what the questions need.
const PARTS: [&str; 2] = ["loose", "more"];

/// How long after the start of the page what reads fragments is fetched though there is none yet.
const IDLE_MILLISECONDS: u32 = 5_000;

/// How long a worker may take to say that it is ready.
const START_MILLISECONDS: u32 = 10_000;

/// Why a request was not answered.
#[derive(Debug, Clone)]
pub struct Fault {
    /// `abort`, `read`, `zip-…`, `load`, `csp`, `internal`.
    pub code: String,
    /// For whoever looks into it.
    pub message: String,
}

impl Fault {
    /// A fault with a code of its own.
    pub fn new(code: &str, message: &str) -> Fault {
        Fault { code: code.to_owned(), message: message.to_owned() }
    }

    /// The code that a host page gets: one of the contract's.
    pub fn public(&self) -> &str {
        match self.code.as_str() {
            code if code.starts_with("zip-") => "read",
            "worker" | "trap" => "internal",
            code => code,
        }
    }

    /// What a promise was rejected with.
    pub fn from_js(error: &JsValue) -> Fault {
        let message = get(error, "message").as_string().unwrap_or_else(|| String::from("unknown"));
        let code = get(error, "code").as_string().unwrap_or_else(|| match get(error, "name").as_string().as_deref() {
            Some("CompileError") => String::from("csp"),
            Some("TypeError" | "SecurityError") => String::from("load"),
            _ => String::from("internal"),
        });
        Fault { code, message }
    }
}

/// A property, `undefined` where there is none.
#[inline(never)]
pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// An object with these properties.
#[inline(never)]
pub fn object(properties: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in properties {
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object
}

type Progress = Rc<dyn Fn(f64, f64)>;

/// What the engine will answer.
pub type Answer = tasks::Task<Result<JsValue, Fault>>;

/// A request on its way.
struct Waiting {
    ticket: u32,
    resolve: Function,
    reject: Function,
    progress: Option<Progress>,
}

/// A running engine.
struct Port {
    worker: Option<Worker>,
    send: Function,
    // How many of its later modules are there.
    parts: Cell<usize>,
    // Called by the engine as long as the port lives.
    _reply: Closure<dyn FnMut(JsValue)>,
    _failed: Option<Closure<dyn FnMut(JsValue)>>,
}

impl Drop for Port {
    fn drop(&mut self) {
        if let Some(worker) = &self.worker {
            worker.terminate();
        }
    }
}

/// The engine of one element.
pub struct Client {
    host: Host,
    port: RefCell<Option<Port>>,
    starting: RefCell<Option<Promise>>,
    waiting: RefCell<Vec<Waiting>>,
    last: Cell<u32>,
    in_page: Cell<bool>,
    page_starts: Cell<u32>,
    // Pings since the last word from the worker; whether anyone counts them.
    silence: Cell<u32>,
    watching: Cell<bool>,
}

impl Client {
    /// No engine runs yet.
    pub fn new(host: Host) -> Rc<Client> {
        Rc::new(Client {
            host,
            port: RefCell::new(None),
            starting: RefCell::new(None),
            waiting: RefCell::default(),
            last: Cell::new(0),
            in_page: Cell::new(false),
            page_starts: Cell::new(0),
            silence: Cell::new(0),
            watching: Cell::new(false),
        })
    }

    /// A number for [`Client::analyse`], by which it can be cancelled.
    pub fn ticket(&self) -> u32 {
        self.last.set(self.last.get() + 1);
        self.last.get()
    }

    /// Starts the engine before it is needed.
    pub fn warm(self: &Rc<Self>) {
        let started = JsFuture::from(self.started());
        let client = Rc::downgrade(self);
        // Whoever needs it hears of its troubles.
        tasks::spawn(async move { drop(started.await) });
        let early = move || client.upgrade().iter().for_each(Self::loose_early);
        Timeout::new(IDLE_MILLISECONDS, early).forget();
    }

    /// Reads the files; answers the report as JSON.
    pub async fn analyse(self: &Rc<Self>, ticket: u32, files: &Array, progress: Progress) -> Result<String, Fault> {
        let request = object(&[("type", "run".into()), ("files", files.into())]);
        let answer = self.ask(ticket, request, Some(progress)).await?;
        answer.as_string().ok_or_else(|| Fault::new("internal", "no report"))
    }

    /// Waits until the engine has as many of its later modules.
    pub async fn parts(self: &Rc<Self>, many: usize) -> Result<(), Fault> {
        for (at, part) in PARTS.into_iter().enumerate().take(many) {
            if self.port.borrow().as_ref().is_some_and(|port| port.parts.get() > at) {
                continue;
            }
            let module = JsFuture::from(self.host.more(part, "engine.wasm")).await.map_err(|error| Fault::from_js(&error))?;
            self.ask(self.ticket(), object(&[("type", "more".into()), ("part", part.into()), ("module", module)]), None).await?;
            if let Some(port) = &*self.port.borrow() {
                port.parts.set(port.parts.get().max(at + 1));
            }
        }
        Ok(())
    }

    /// Fetches what reads fragments though there is none yet: it needs no network then.
    pub fn loose_early(self: &Rc<Self>) {
        let client = Rc::clone(self);
        // Whoever needs it hears of its troubles.
        tasks::spawn(async move { drop(client.parts(1).await) });
    }

    // The engine has to read what is no whole log.
    fn wanted(self: &Rc<Self>) {
        let client = Rc::clone(self);
        tasks::spawn(async move {
            if let Err(fault) = client.parts(1).await {
                client.post(0, &object(&[("type", "more".into()), ("part", PARTS[0].into()), ("message", fault.message.as_str().into())]));
            }
        });
    }

    /// One of the engine's functions, from JSON to JSON.
    pub async fn call(self: &Rc<Self>, method: &str, argument: &str) -> Result<String, Fault> {
        let request = object(&[("type", "call".into()), ("method", method.into()), ("argument", argument.into())]);
        let answer = self.ask(self.ticket(), request, None).await?;
        Ok(answer.as_string().unwrap_or_default())
    }

    /// The lines around a place: `{ first, lines }`, the number of the first and their texts.
    pub fn excerpt(self: &Rc<Self>, files: &Array, name: &str, line: u64, offset: u64) -> Answer {
        let request = object(&[
            ("type", "excerpt".into()),
            ("files", files.into()),
            ("name", name.into()),
            ("line", JsValue::from_f64(line as f64)),
            ("offset", JsValue::from_f64(offset as f64)),
        ]);
        self.ask(self.ticket(), request, None)
    }

    // A request and its answer, after the engine's start where it needs one.
    fn ask(self: &Rc<Self>, ticket: u32, request: Object, progress: Option<Progress>) -> Answer {
        let client = Rc::clone(self);
        Box::pin(async move {
            if client.port.borrow().is_none() || client.starting.borrow().is_some() {
                JsFuture::from(client.started()).await.map_err(|error| Fault::from_js(&error))?;
            }
            JsFuture::from(client.send(ticket, &request, progress)).await.map_err(|error| Fault::from_js(&error))
        })
    }

    /// Ends a request; whoever waits for it is told so at once.
    pub fn cancel(&self, ticket: u32) {
        if let Some(waiting) = self.answered(ticket) {
            self.post(ticket, &object(&[("type", "cancel".into())]));
            reject(&waiting, "abort", "cancelled");
        }
    }

    /// Ends everything.
    pub fn stop(&self) {
        self.crashed("abort", "stopped");
    }

    // Whoever waits for this answer; nobody waits for it any longer.
    fn answered(&self, ticket: u32) -> Option<Waiting> {
        let mut all = self.waiting.borrow_mut();
        let at = all.iter().position(|waiting| waiting.ticket == ticket)?;
        Some(all.remove(at))
    }

    // The start that is going on, or a new one; done at once where the engine runs.
    fn started(self: &Rc<Self>) -> Promise {
        let running = self.starting.borrow().clone();
        if let Some(promise) = running {
            return promise;
        }
        let client = Rc::clone(self);
        let promise = tasks::promise(async move {
            let running = client.port.borrow().is_some();
            let result = if running { Ok(()) } else { client.launch().await };
            client.starting.replace(None);
            result.map(|()| JsValue::UNDEFINED)
        });
        self.starting.replace(Some(promise.clone()));
        promise
    }

    async fn launch(self: &Rc<Self>) -> Result<(), JsValue> {
        let module = JsFuture::from(self.host.engine()).await?;
        if !self.in_page.get() {
            if let Ok(worker) = self.host.worker() {
                self.attach(Some(worker), None)?;
                if self.greet(&module).await.is_ok() {
                    return Ok(());
                }
                self.port.replace(None);
            }
            self.in_page.set(true);
        }
        let attempt = self.page_starts.get();
        self.page_starts.set(attempt + 1);
        let engine = JsFuture::from(self.host.page(attempt)).await?;
        self.attach(None, Some(engine))?;
        let greeted = self.greet(&module).await;
        if greeted.is_err() {
            self.port.replace(None);
        }
        greeted
    }

    async fn greet(self: &Rc<Self>, module: &JsValue) -> Result<(), JsValue> {
        let ticket = self.ticket();
        let client = Rc::downgrade(self);
        let timer = Timeout::new(START_MILLISECONDS, move || {
            if let Some(waiting) = client.upgrade().and_then(|client| client.answered(ticket)) {
                reject(&waiting, "internal", "the engine does not answer");
            }
        });
        let request = object(&[("type", "init".into()), ("module", module.clone())]);
        let answer = JsFuture::from(self.send(ticket, &request, None)).await;
        timer.cancel();
        answer.map(|_| ())
    }

    fn attach(self: &Rc<Self>, worker: Option<Worker>, engine: Option<JsValue>) -> Result<(), JsValue> {
        let client = Rc::downgrade(self);
        let reply = Closure::<dyn FnMut(JsValue)>::new(move |message: JsValue| {
            if let Some(client) = client.upgrade() {
                let data = get(&message, "data");
                let message = if data.is_undefined() { message } else { data };
                if get(&message, "type") == "want" { client.wanted() } else { client.answer(&message) }
            }
        });
        let mut failed = None;
        let send = match (&worker, engine) {
            (Some(worker), _) => {
                let client = Rc::downgrade(self);
                let closure = Closure::<dyn FnMut(JsValue)>::new(move |event: JsValue| {
                    if let Some(client) = client.upgrade() {
                        let message = get(&event, "message").as_string().unwrap_or_default();
                        client.crashed("worker", &message);
                    }
                });
                worker.set_onmessage(Some(reply.as_ref().unchecked_ref()));
                worker.set_onerror(Some(closure.as_ref().unchecked_ref()));
                failed = Some(closure);
                get(worker, "postMessage").unchecked_into::<Function>().bind0(worker)
            }
            (None, Some(engine)) => {
                let connect: Function = get(&engine, "connect").unchecked_into();
                connect.call1(&engine, reply.as_ref())?.unchecked_into()
            }
            (None, None) => return Err(JsValue::UNDEFINED),
        };
        self.port.replace(Some(Port { worker, send, parts: Cell::new(0), _reply: reply, _failed: failed }));
        Ok(())
    }

    // A worker that the browser ended says nothing: whoever waits for it would wait for ever.
    fn watch(self: &Rc<Self>) {
        let in_worker = self.port.borrow().as_ref().is_some_and(|port| port.worker.is_some());
        if !in_worker || self.waiting.borrow().is_empty() {
            self.watching.set(false);
            return;
        }
        if self.silence.get() >= PINGS {
            self.watching.set(false);
            self.crashed("worker", "the worker does not answer");
            return;
        }
        self.silence.set(self.silence.get() + 1);
        self.post(0, &object(&[("type", "ping".into())]));
        let client = Rc::downgrade(self);
        Timeout::new(PING_MILLISECONDS, move || {
            if let Some(client) = client.upgrade() {
                client.watch();
            }
        })
        .forget();
    }

    fn send(self: &Rc<Self>, ticket: u32, request: &Object, progress: Option<Progress>) -> Promise {
        let mut progress = Some(progress);
        let promise = Promise::new(&mut |resolve, reject| {
            let waiting = Waiting { ticket, resolve, reject, progress: progress.take().flatten() };
            self.waiting.borrow_mut().push(waiting);
        });
        self.post(ticket, request);
        if !self.watching.replace(true) {
            self.silence.set(0);
            self.watch();
        }
        promise
    }

    fn post(&self, ticket: u32, request: &Object) {
        let _ = Reflect::set(request, &"id".into(), &ticket.into());
        let send = self.port.borrow().as_ref().map(|port| port.send.clone());
        let sent = send.map(|send| send.call1(&JsValue::UNDEFINED, request));
        if !matches!(sent, Some(Ok(_)))
            && let Some(waiting) = self.answered(ticket)
        {
            reject(&waiting, "internal", "the engine is gone");
        }
    }

    fn answer(&self, message: &JsValue) {
        self.silence.set(0);
        let ticket = get(message, "id").as_f64().unwrap_or_default() as u32;
        let kind = get(message, "type").as_string().unwrap_or_default();
        if kind == "progress" {
            let progress =
                self.waiting.borrow().iter().find(|waiting| waiting.ticket == ticket).and_then(|waiting| waiting.progress.clone());
            if let Some(progress) = progress {
                progress(get(message, "read").as_f64().unwrap_or_default(), get(message, "total").as_f64().unwrap_or_default());
            }
            return;
        }
        let Some(waiting) = self.answered(ticket) else { return };
        if kind == "done" {
            let _ = waiting.resolve.call1(&JsValue::UNDEFINED, &get(message, "value"));
            return;
        }
        let broken = get(message, "code") == "trap" || get(message, "code") == "internal";
        let _ = waiting.reject.call1(&JsValue::UNDEFINED, message);
        if broken {
            // After a trap the instance cannot be trusted.
            self.crashed("trap", "the engine was restarted");
        }
    }

    fn crashed(&self, code: &str, message: &str) {
        let port = self.port.replace(None);
        let waiting = self.waiting.take();
        for waiting in &waiting {
            reject(waiting, code, message);
        }
        // Not now: this may run inside one of its closures.
        Timeout::new(0, move || drop(port)).forget();
    }
}

fn reject(waiting: &Waiting, code: &str, message: &str) {
    let fault = object(&[("code", code.into()), ("message", message.into())]);
    let _ = waiting.reject.call1(&JsValue::UNDEFINED, &fault);
}
