//! The page's side: has logs read by a reader that it starts when one is first needed, and again after one died. In a worker
//! where one can start, else in the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use futures::FutureExt;
use futures::future::{AbortHandle, LocalBoxFuture, Shared, abortable};
use gloo::file::Blob;

use super::fault::{Fault, FaultCode};
use super::host::{Given, Site};
use super::link::Link;
use super::protocol::{Reply, Request};
use super::tasks::spawn;
use crate::bytes::excerpt::Excerpt;
use crate::report::model::Report;

/// A start that several may wait for.
type Starting = Shared<LocalBoxFuture<'static, Result<Rc<Link>, Fault>>>;

/// Has the logs of one element read.
#[derive(Debug)]
pub struct Client {
    site: Site,
    link: RefCell<Option<Starting>>,
    reading: RefCell<Option<AbortHandle>>,
    /// No worker can start here.
    in_page: Cell<bool>,
    /// How many instances in the page were used up.
    attempts: Cell<u32>,
}

impl Client {
    /// A client for one element. Nothing runs yet.
    pub fn new(site: Site) -> Rc<Client> {
        Rc::new(Client { site, link: RefCell::default(), reading: RefCell::default(), in_page: Cell::new(false), attempts: Cell::new(0) })
    }

    /// Starts the reader before it is needed.
    pub fn warm(self: &Rc<Self>) {
        let client = Rc::clone(self);
        spawn(async move {
            // What fails here is tried again, and told, when it is needed.
            let _ = client.link().await;
        });
    }

    /// Reads files and reports on them, without texts. Calls `on_progress` with bytes read and bytes in all. Ends the reading
    /// before; a reading that is ended, or whose future is dropped, fails with [`FaultCode::Abort`] and costs nothing more.
    pub fn read<P: Fn(u64, u64) + 'static>(
        self: &Rc<Self>,
        given: Vec<Given>,
        on_progress: P,
    ) -> impl Future<Output = Result<Report, Fault>> + use<P> {
        let client = Rc::clone(self);
        let (reading, handle) = abortable(async move { client.read_now(&given, &on_progress).await });
        if let Some(before) = self.reading.replace(Some(handle)) {
            before.abort();
        }
        async move { reading.await.unwrap_or_else(|_| Err(Fault::aborted())) }
    }

    /// Ends the reading that is going on, if any.
    pub fn cancel(&self) {
        if let Some(reading) = self.reading.take() {
            reading.abort();
        }
    }

    async fn read_now(self: &Rc<Self>, given: &[Given], on_progress: &impl Fn(u64, u64)) -> Result<Report, Fault> {
        let link = self.link().await?;
        let mut asked = link.ask(&Request::Read { names: names(given) }, &blobs(given))?;
        let mut runs = Vec::new();
        loop {
            match asked.reply().await? {
                Reply::Progress { read, total } => on_progress(read, total),
                Reply::Runs(more) => runs.extend(more),
                Reply::Report(report) => {
                    asked.done();
                    return Ok(Report { runs, ..*report });
                }
                _ => return Err(unexpected()),
            }
        }
    }

    /// Reads the lines around the one of this number, which begins at this offset of a file; an empty name is the first file.
    pub async fn excerpt(self: &Rc<Self>, given: &[Given], file: &str, line: u64, offset: u64) -> Result<Excerpt, Fault> {
        let link = self.link().await?;
        let request = Request::Excerpt { names: names(given), file: file.to_owned(), line, offset };
        let mut asked = link.ask(&request, &blobs(given))?;
        match asked.reply().await? {
            Reply::Excerpt { first, lines } => {
                asked.done();
                Ok(Excerpt { first, lines })
            }
            _ => Err(unexpected()),
        }
    }

    /// Ends everything. The client can still be used; it starts anew then.
    pub fn stop(&self) {
        self.cancel();
        let link = self.link.take();
        if let Some(Ok(link)) = link.as_ref().and_then(Shared::peek) {
            link.close(&Fault::aborted());
        }
    }

    /// The reader that runs, or a new one. What failed to start is tried again next time.
    async fn link(self: &Rc<Self>) -> Result<Rc<Link>, Fault> {
        let running = self.link.borrow().clone();
        let starting = match running {
            Some(running) if !is_dead(&running) => running,
            _ => {
                let client = Rc::clone(self);
                let starting = async move { client.start().await }.boxed_local().shared();
                self.link.replace(Some(starting.clone()));
                starting
            }
        };
        let result = starting.clone().await;
        let is_current = self.link.borrow().as_ref().is_some_and(|current| current.ptr_eq(&starting));
        match &result {
            Err(_) if is_current => drop(self.link.take()),
            // Stopped while it started.
            Ok(link) if !is_current => link.close(&Fault::aborted()),
            _ => {}
        }
        result
    }

    async fn start(&self) -> Result<Rc<Link>, Fault> {
        let module = self.site.module().await?;
        if !self.in_page.get() {
            match Link::to_worker(&self.site, &module).await {
                Ok(link) => return Ok(link),
                // Whatever it was: the page can do the same.
                Err(_) => self.in_page.set(true),
            }
        }
        let attempt = self.attempts.get();
        self.attempts.set(attempt + 1);
        Link::to_page(&self.site, attempt).await
    }
}

fn is_dead(starting: &Starting) -> bool {
    match starting.peek() {
        Some(Ok(link)) => link.is_dead(),
        Some(Err(_)) => true,
        None => false,
    }
}

fn names(given: &[Given]) -> Vec<String> {
    given.iter().map(|given| given.name.clone()).collect()
}

fn blobs(given: &[Given]) -> Vec<&Blob> {
    given.iter().map(|given| &given.blob).collect()
}

fn unexpected() -> Fault {
    Fault::new(FaultCode::Internal, "the reader answered something else")
}
