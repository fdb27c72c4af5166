//! The texts of checks that hardly ever come up: a file of their own, so that the first diagnosis needs less. It is fetched a
//! fixed while after each result was drawn, whatever the result holds: no request tells what was found. A result with such a
//! check shows what it knows of it meanwhile, and is done when the texts are there.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::JsFuture;

use super::result::fault_title;
use super::state::{Card, Inner};
use crate::report::texts::Texts;
use crate::worker::client::Fault;
use crate::worker::tasks::{rest, spawn};

/// How long after a result was drawn they are fetched.
const AFTER_MILLISECONDS: u32 = 250;

impl Inner {
    /// Whether something on the page has texts that are not there yet.
    pub fn lacks(&self, texts: &Texts) -> bool {
        let report = self.report.borrow();
        let mut findings = report.iter().flat_map(|report| &report.runs).flat_map(|run| &run.findings);
        let card = matches!(&*self.card.borrow(), Card::Shown(card) if texts.lacks(&card.id));
        card || findings.any(|finding| finding.known && texts.lacks(&finding.id))
    }

    /// Waits until they are among the texts.
    pub async fn rare(&self, texts: &Rc<Texts>) -> Result<(), Fault> {
        let there = |rare: &Option<Rc<Texts>>| rare.as_ref().is_some_and(|rare| Rc::ptr_eq(rare, texts));
        if there(&self.rare.borrow()) {
            return Ok(());
        }
        let ftl = JsFuture::from(self.host.part("rare", texts.tag())).await.map_err(|error| Fault::from_js(&error))?;
        if !there(&self.rare.borrow()) {
            texts.add(&ftl.as_string().unwrap_or_default());
            self.rare.replace(Some(Rc::clone(texts)));
        }
        Ok(())
    }

    /// Completes what was drawn just now; says whether there was anything to complete.
    pub async fn complete(self: &Rc<Self>) -> bool {
        let texts = Rc::clone(&self.texts.borrow());
        if !self.lacks(&texts) {
            self.rare_later();
            return false;
        }
        rest(AFTER_MILLISECONDS).await;
        match self.rare(&texts).await {
            Ok(()) => self.reword(),
            Err(fault) => {
                self.tell(fault.public(), &fault.message);
                self.warn(fault_title(self, &fault));
            }
        }
        true
    }

    /// Fetches them though nothing needs them.
    pub fn rare_later(self: &Rc<Self>) {
        let inner = Rc::downgrade(self);
        Timeout::new(AFTER_MILLISECONDS, move || {
            if let Some(inner) = inner.upgrade() {
                // Whoever needs them hears of their troubles.
                spawn(async move {
                    let texts = Rc::clone(&inner.texts.borrow());
                    drop(inner.rare(&texts).await);
                });
            }
        })
        .forget();
    }
}
