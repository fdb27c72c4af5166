//! The reader's side: answers the requests that come through a port. The same in a worker and in the page, where it rests
//! often enough that the page stays alive.

use std::cell::RefCell;
use std::mem;
use std::rc::Rc;

use futures::future::{AbortHandle, abortable};
use gloo::events::EventListener;
use web_sys::{Event, MessagePort};

use super::blobs::{self, in_worker};
use super::fault::{Fault, FaultCode};
use super::host::{self, Given};
use super::protocol::{self, Reply, Request};
use super::tasks::{Pace, now, pause, spawn};
use crate::analyzer::Analyzer;
use crate::bytes::archive::Budget;
use crate::bytes::excerpt::{self, Excerpt, Seeker};
use crate::input::names::Names;

/// How long reading goes on before whatever else waits has its turn, in milliseconds.
const TURN_IN_WORKER: f64 = 25.0;
const TURN_IN_PAGE: f64 = 12.0;
/// How often progress is told, in milliseconds.
const PROGRESS: f64 = 100.0;
/// How many runs go in one message where they have no findings, which are what is large.
const SMALL_RUNS: usize = 50;

/// Answers requests from now on, until [`Request::Stop`].
pub fn serve(port: MessagePort) {
    let server = Rc::new(Server { port, running: RefCell::default(), listener: RefCell::default() });
    let receiver = Rc::clone(&server);
    let listener = EventListener::new(&server.port, "message", move |event: &Event| receiver.receive(event));
    server.listener.replace(Some(listener));
    server.port.start();
    server.post(0, &Reply::Ready);
}

struct Server {
    port: MessagePort,
    /// Requests that are worked on.
    running: RefCell<Vec<(u32, AbortHandle)>>,
    listener: RefCell<Option<EventListener>>,
}

impl Server {
    fn receive(self: &Rc<Self>, event: &Event) {
        let Some((bytes, blobs)) = host::posted(event) else { return };
        let given = |names: Vec<String>| names.into_iter().zip(blobs).map(|(name, blob)| Given { name, blob }).collect();
        match protocol::read(&bytes) {
            Ok((id, Request::Read { names })) => {
                let (server, given) = (Rc::clone(self), given(names));
                self.work(id, async move { server.read(id, given).await });
            }
            Ok((id, Request::Excerpt { names, file, line, offset })) => {
                let (server, given) = (Rc::clone(self), given(names));
                self.work(id, async move {
                    let Excerpt { first, lines } = excerpt(given, &file, line, offset).await?;
                    server.post(id, &Reply::Excerpt { first, lines });
                    Ok(())
                });
            }
            Ok((id, Request::Cancel)) => self.cancel(id),
            Ok((id, Request::Ping)) => self.post(id, &Reply::Alive),
            Ok((_, Request::Stop)) => self.stop(),
            Err(fault) => self.post(0, &Reply::Failed(fault)),
        }
    }

    /// Begins to work on a request.
    fn work(self: &Rc<Self>, id: u32, task: impl Future<Output = Result<(), Fault>> + 'static) {
        let (task, handle) = abortable(task);
        self.running.borrow_mut().push((id, handle));
        let server = Rc::clone(self);
        spawn(async move {
            let result = task.await;
            server.running.borrow_mut().retain(|(running, _)| *running != id);
            if let Ok(Err(fault)) = result {
                server.post(id, &Reply::Failed(fault));
            }
        });
    }

    fn cancel(&self, id: u32) {
        for (_, handle) in self.running.borrow().iter().filter(|(running, _)| *running == id) {
            handle.abort();
        }
    }

    fn stop(&self) {
        for (_, handle) in self.running.take() {
            handle.abort();
        }
        self.port.close();
        // It cannot be dropped while it runs.
        let listener = self.listener.take();
        spawn(async move { drop(listener) });
    }

    fn post(&self, id: u32, reply: &Reply) {
        // The other side counts on replies only while it hears some.
        let _ = protocol::write(id, reply).and_then(|bytes| host::post(&self.port, &bytes, &[]));
    }

    async fn read(&self, id: u32, given: Vec<Given>) -> Result<(), Fault> {
        let mut pace = Pace::of(if in_worker() { TURN_IN_WORKER } else { TURN_IN_PAGE });
        let total = given.iter().map(|given| given.blob.size()).sum();
        let (mut read, mut said) = (0, 0.0);
        let (mut analyzer, mut names, budget) = (Analyzer::default(), Names::default(), Budget::default());
        for given in &given {
            // There is no file that could have changed.
            let told = |fault: Fault| {
                if given.name.is_empty() && fault.code == FaultCode::Read { Fault { code: FaultCode::Text, ..fault } } else { fault }
            };
            for input in blobs::inputs(given, &mut names, &budget, &mut |part| analyzer.part(part)).await.map_err(told)? {
                let Some(mut reader) = input.open(&mut |part| analyzer.part(part)).await.map_err(told)? else { continue };
                while let Some(bytes) = reader.next(&budget, &mut |part| analyzer.part(part)).await.map_err(told)? {
                    read += bytes;
                    if now() - said > PROGRESS {
                        said = now();
                        self.post(id, &Reply::Progress { read, total });
                    }
                    pace.breathe().await;
                }
                analyzer.end();
            }
        }
        while analyzer.step() {
            pace.breathe().await;
        }
        pause().await;
        let mut report = analyzer.result()?;
        let mut some = Vec::new();
        for run in report.runs.drain(..) {
            let is_large = !run.findings.is_empty();
            some.push(run);
            if is_large || some.len() == SMALL_RUNS {
                self.post(id, &Reply::Runs(mem::take(&mut some)));
                pace.breathe().await;
            }
        }
        self.post(id, &Reply::Runs(some));
        self.post(id, &Reply::Report(Box::new(report)));
        Ok(())
    }
}

async fn excerpt(given: Vec<Given>, file: &str, line: u64, offset: u64) -> Result<Excerpt, Fault> {
    // Named as they were when they were read.
    let (mut names, budget) = (Names::default(), Budget::default());
    for given in &given {
        for input in blobs::inputs(given, &mut names, &budget, &mut |_| {}).await? {
            if !input.may_hold(file) {
                continue;
            }
            if let Some(blob) = input.plain() {
                let range = excerpt::range(offset);
                let bytes = blobs::bytes(blob, range.start, range.end).await?;
                return Ok(excerpt::excerpt(&bytes, offset, line));
            }
            let mut pace = Pace::new();
            let mut seeker = Seeker::new(file, offset);
            let Some(mut reader) = input.open(&mut |_| {}).await? else { continue };
            while seeker.wants_more() && reader.next(&budget, &mut |part| seeker.part(part)).await?.is_some() {
                pace.breathe().await;
            }
            if let Some(excerpt) = seeker.finish(line) {
                return Ok(excerpt);
            }
        }
    }
    Err(Fault::new(FaultCode::Read, "the file is not there any more"))
}
