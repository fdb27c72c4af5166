//! A change of language or of the element's attributes: the same things drawn anew, with the reader where they were.

use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;

use super::place::Place;
use super::state::{Card, Inner, More, Tab};
use crate::report::card;
use crate::report::localize::localize;
use crate::report::texts::Texts;
use crate::worker::client::Fault;
use crate::worker::tasks::{pause, spawn};
use crate::worker::wire;

impl Inner {
    /// Another language: with the texts of the questions, where they are in use.
    pub fn speak(self: &Rc<Self>, ftl: &str, tag: &str) {
        let texts = Rc::new(Texts::new(tag, ftl));
        self.next.replace(Some(Rc::clone(&texts)));
        let plain = matches!(&*self.more.borrow(), More::Unwanted);
        if plain && !self.lacks(&texts) {
            return self.spoken(texts);
        }
        let inner = Rc::clone(self);
        spawn(async move {
            let rare = inner.rare(&texts).await;
            let more = if plain { None } else { Some(inner.more_of(&texts).await) };
            let latest = inner.next.borrow().as_ref().is_some_and(|next| Rc::ptr_eq(next, &texts));
            match rare {
                Err(fault) if latest && inner.lacks(&texts) => inner.cannot_speak(&fault.message),
                _ if latest => {
                    inner.more.replace(more.unwrap_or_default());
                    inner.spoken(texts);
                }
                _ => {}
            }
        });
    }

    /// Fetches the texts of the questions, where they are not there yet.
    pub fn want_more(self: &Rc<Self>) {
        if matches!(&*self.more.borrow(), More::There | More::Waiting) {
            return;
        }
        self.more.replace(More::Waiting);
        self.tick(|ticks| ticks.asking);
        let inner = Rc::clone(self);
        let texts = Rc::clone(&self.texts.borrow());
        spawn(async move {
            let more = inner.more_of(&texts).await;
            // Another language brings its own.
            if Rc::ptr_eq(&texts, &inner.texts.borrow()) {
                inner.more.replace(more);
                inner.tick(|ticks| ticks.asking);
                if std::mem::take(&mut inner.asking.borrow_mut().focus) {
                    inner.focus_later("asked");
                }
            }
        });
    }

    async fn more_of(&self, texts: &Rc<Texts>) -> More {
        let ftl = JsFuture::from(self.host.part("questions", texts.tag())).await.map_err(|error| Fault::from_js(&error));
        // What is asked leads to any check.
        match self.second().await.and(self.rare(texts).await).and(ftl) {
            Ok(ftl) => {
                texts.add(&ftl.as_string().unwrap_or_default());
                More::There
            }
            Err(fault) => {
                self.tell(fault.public(), &fault.message);
                More::Failed(fault)
            }
        }
    }

    // The same report in other words.
    fn spoken(self: &Rc<Self>, texts: Rc<Texts>) {
        self.aside.take();
        self.lang.replace(texts.tag().to_owned());
        self.texts.replace(texts);
        if self.report.borrow().is_some() {
            self.reword();
            self.publish(false);
        }
        if let Card::Shown(card) = &mut *self.card.borrow_mut() {
            card::localize(card, &self.texts.borrow());
        }
        self.asking.borrow_mut().localize(&self.texts.borrow());
        self.status.take();
        self.redraw();
        if self.report.borrow().is_some() {
            self.rare_later();
        }
    }

    /// Puts the report into the words of the current language.
    pub fn reword(&self) {
        if let Some(report) = &mut *self.report.borrow_mut() {
            localize(report, &self.texts.borrow());
            // Who has the report of before keeps it as it was.
            let value = wire::copy(&self.value.borrow());
            wire::put_texts(&value, report);
            for (value, run) in wire::items(&value, "runs").iter().zip(&report.runs) {
                wire::put_run_texts(value, run);
            }
            self.value.replace(value);
        }
    }

    /// Another language cannot be had: what is on screen stays.
    pub fn cannot_speak(self: &Rc<Self>, message: &str) {
        self.tell("load", message);
        self.warn(self.t("ui-error-language"));
    }

    /// Says on the page what went wrong beside its work.
    pub fn warn(self: &Rc<Self>, sentence: String) {
        self.aside.replace(sentence);
        self.redraw();
    }

    /// Draws everything anew, and puts the reader back where they were.
    pub fn redraw(self: &Rc<Self>) {
        let first = self.place.borrow().is_none();
        if first {
            self.place.replace(Some(Place::of(&self.root)));
        }
        self.tick(|ticks| ticks.chrome);
        if !first {
            return;
        }
        let inner = Rc::downgrade(self);
        spawn(async move {
            pause().await;
            while inner.upgrade().is_some_and(|inner| inner.slices.get() > 0) {
                pause().await;
            }
            let Some(inner) = inner.upgrade() else { return };
            if let Some(place) = inner.place.take() {
                place.restore(&inner.root);
            }
        });
    }

    /// Attributes or the link changed.
    pub fn changed(self: &Rc<Self>) {
        self.look();
        self.redraw();
    }

    /// Takes over the view and the rule that the host asks for.
    pub fn look(self: &Rc<Self>) {
        let only = Tab::named(&self.host.view());
        if let Some(tab) = only.or_else(|| Tab::named(&self.host.first())) {
            self.tab.set(tab);
        }
        let rule = self.host.rule();
        if !rule.is_empty() && *self.card_id.borrow() != rule {
            self.open(&rule, false);
        }
        self.fetch();
        super::asking::follow(self);
    }
}
