//! A connection to a running reader of logs, in a worker or in the page: requests out, replies in. Notices when it dies.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use futures::StreamExt;
use futures::channel::mpsc::{UnboundedReceiver, UnboundedSender, unbounded};
use gloo::events::EventListener;
use gloo::file::Blob;
use gloo::timers::future::TimeoutFuture;
use wasm_bindgen::JsValue;
use web_sys::{Event, MessageChannel, MessagePort, Worker};

use super::fault::{Fault, FaultCode};
use super::host::{self, Site};
use super::protocol::{self, Reply, Request};
use super::tasks::{spawn, within};

/// How often a silent reader is asked whether it lives, in milliseconds, and how often in vain before it counts as dead.
const PING: u32 = 2_500;
const PINGS: u32 = 4;
/// How long a reader may take to start, in milliseconds.
const START: u32 = 10_000;
/// The number of messages that belong to no request.
const NONE: u32 = 0;

/// A connection. It ends when it is dropped.
#[derive(Debug)]
pub(super) struct Link {
    port: MessagePort,
    worker: Option<Worker>,
    waiting: RefCell<Vec<(u32, UnboundedSender<Reply>)>>,
    last: Cell<u32>,
    is_dead: Cell<bool>,
    /// Pings since the last reply, and whether anyone counts them.
    unanswered: Cell<u32>,
    is_watched: Cell<bool>,
    listeners: RefCell<Vec<EventListener>>,
}

impl Drop for Link {
    fn drop(&mut self) {
        self.close(&Fault::aborted());
        // A listener cannot be dropped while it runs.
        let listeners = self.listeners.take();
        spawn(async move { drop(listeners) });
    }
}

impl Link {
    /// Starts a reader in a worker. Fails where none can start here.
    pub(super) async fn to_worker(site: &Site, module: &JsValue) -> Result<Rc<Link>, Fault> {
        let worker = site.worker()?;
        let (link, served) = Link::new(Some(worker.clone()))?;
        let weak = Rc::downgrade(&link);
        let failed = EventListener::new(&worker, "error", move |event: &Event| {
            event.prevent_default();
            close_with(&weak, FaultCode::Worker, "the worker failed");
        });
        link.listeners.borrow_mut().push(failed);
        link.ready(async { host::start_worker(&worker, module, &served) }).await?;
        Ok(link)
    }

    /// Starts a reader in the page. Another number gives another instance: one that trapped cannot be used again.
    pub(super) async fn to_page(site: &Site, attempt: u32) -> Result<Rc<Link>, Fault> {
        let (link, served) = Link::new(None)?;
        let weak = Rc::downgrade(&link);
        if let Some(window) = web_sys::window() {
            let failed = EventListener::new(&window, "error", move |event: &Event| {
                if host::is_trap(event) {
                    close_with(&weak, FaultCode::Trap, "the module trapped");
                }
            });
            link.listeners.borrow_mut().push(failed);
        }
        link.ready(site.page(attempt, &served)).await?;
        Ok(link)
    }

    /// A connection that nobody serves yet, and the port to be served.
    fn new(worker: Option<Worker>) -> Result<(Rc<Link>, MessagePort), Fault> {
        let channel = MessageChannel::new().map_err(|error| host::fault(&error))?;
        let link = Rc::new(Link {
            port: channel.port1(),
            worker,
            waiting: RefCell::default(),
            last: Cell::new(NONE),
            is_dead: Cell::new(false),
            unanswered: Cell::new(0),
            is_watched: Cell::new(false),
            listeners: RefCell::default(),
        });
        let weak = Rc::downgrade(&link);
        let replies = EventListener::new(&link.port, "message", move |event: &Event| {
            if let Some(link) = weak.upgrade() {
                link.receive(event);
            }
        });
        link.listeners.borrow_mut().push(replies);
        Ok((link, channel.port2()))
    }

    /// Starts the reader, and waits until it says that it is ready.
    async fn ready(&self, start: impl Future<Output = Result<(), Fault>>) -> Result<(), Fault> {
        let (sender, mut replies) = unbounded();
        self.waiting.borrow_mut().push((NONE, sender));
        self.port.start();
        let ready = async {
            start.await?;
            match replies.next().await {
                Some(Reply::Ready) => Ok(()),
                Some(Reply::Failed(fault)) => Err(fault),
                _ => Err(Fault::new(FaultCode::Worker, "the reader did not start")),
            }
        };
        let result = within(START, ready).await.unwrap_or_else(|| Err(Fault::new(FaultCode::Worker, "the reader does not answer")));
        self.forget(NONE);
        result
    }

    /// Whether a new connection is needed.
    pub(super) fn is_dead(&self) -> bool {
        self.is_dead.get()
    }

    /// Sends a request.
    pub(super) fn ask(self: &Rc<Self>, request: &Request, blobs: &[&Blob]) -> Result<Asked, Fault> {
        if self.is_dead() {
            return Err(Fault::new(FaultCode::Worker, "the reader is gone"));
        }
        let id = self.last.get().wrapping_add(1).max(1);
        self.last.set(id);
        let (sender, replies) = unbounded();
        self.waiting.borrow_mut().push((id, sender));
        // Its end is seen to from here on.
        let asked = Asked { link: Rc::clone(self), id, replies };
        self.post(id, request, blobs)?;
        if !self.is_watched.replace(true) {
            self.unanswered.set(0);
            spawn(watch(Rc::downgrade(self)));
        }
        Ok(asked)
    }

    fn post(&self, id: u32, request: &Request, blobs: &[&Blob]) -> Result<(), Fault> {
        host::post(&self.port, &protocol::write(id, request)?, blobs)
    }

    fn receive(&self, event: &Event) {
        self.unanswered.set(0);
        let Some((bytes, _)) = host::posted(event) else { return };
        match protocol::read::<Reply>(&bytes) {
            Ok((id, reply)) => {
                if let Some((_, sender)) = self.waiting.borrow().iter().find(|(waiting, _)| *waiting == id) {
                    // Who no longer listens is about to say so.
                    let _ = sender.unbounded_send(reply);
                }
            }
            Err(fault) => self.close(&fault),
        }
    }

    /// Nobody waits for replies to this request any more. Returns whether anyone did.
    fn forget(&self, id: u32) -> bool {
        let mut waiting = self.waiting.borrow_mut();
        let at = waiting.iter().position(|(waiting, _)| *waiting == id);
        at.map(|at| waiting.swap_remove(at)).is_some()
    }

    /// Ends the reader. All that wait for it fail with this.
    pub(super) fn close(&self, fault: &Fault) {
        if self.is_dead.replace(true) {
            return;
        }
        for (_, sender) in self.waiting.take() {
            let _ = sender.unbounded_send(Reply::Failed(fault.clone()));
        }
        match &self.worker {
            Some(worker) => worker.terminate(),
            // An instance in the page stays for other elements. Where it trapped, it does not hear this.
            None => drop(self.post(NONE, &Request::Stop, &[])),
        }
        self.port.close();
    }
}

fn close_with(link: &Weak<Link>, code: FaultCode, message: &str) {
    if let Some(link) = link.upgrade() {
        link.close(&Fault::new(code, message));
    }
}

/// A reader that the browser ended says nothing. Asks it, as long as anyone waits for it, whether it lives.
async fn watch(link: Weak<Link>) {
    loop {
        TimeoutFuture::new(PING).await;
        let Some(link) = link.upgrade() else { return };
        if link.waiting.borrow().is_empty() {
            link.is_watched.set(false);
            return;
        }
        if link.unanswered.get() >= PINGS {
            link.close(&Fault::new(FaultCode::Worker, "the reader does not answer"));
            return;
        }
        link.unanswered.set(link.unanswered.get() + 1);
        if let Err(fault) = link.post(NONE, &Request::Ping, &[]) {
            link.close(&fault);
            return;
        }
    }
}

/// A request on its way. Dropping it tells the reader that it is no longer wanted.
#[derive(Debug)]
pub(super) struct Asked {
    link: Rc<Link>,
    id: u32,
    replies: UnboundedReceiver<Reply>,
}

impl Asked {
    /// The next reply; a fault where the reader failed or died.
    pub(super) async fn reply(&mut self) -> Result<Reply, Fault> {
        match self.replies.next().await {
            Some(Reply::Failed(fault)) => {
                self.done();
                Err(fault)
            }
            Some(reply) => Ok(reply),
            None => Err(Fault::aborted()),
        }
    }

    /// Nothing more will come.
    pub(super) fn done(&self) {
        self.link.forget(self.id);
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        if self.link.forget(self.id) && !self.link.is_dead() {
            // If the message cannot be sent, the reader is gone anyway.
            let _ = self.link.post(self.id, &Request::Cancel, &[]);
        }
    }
}
