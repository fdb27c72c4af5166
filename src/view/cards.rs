//! What is fetched when it is first wanted: the catalog's cards and the index to search them.

use std::rc::Rc;

use wasm_bindgen_futures::JsFuture;

use super::second::{doors, is_there};
use super::state::{Card, Inner, Tab};
use crate::report::card;
use crate::report::model::Finding;
use crate::worker::client::Fault;
use crate::worker::tasks::spawn;
use crate::worker::wire;

impl Inner {
    /// Fetches the card of a rule, and goes to it where the reader asked for it.
    pub fn open(self: &Rc<Self>, id: &str, go: bool) {
        self.card_id.replace(id.to_owned());
        self.card.replace(Card::Waiting);
        self.tick(|ticks| ticks.lookup);
        let inner = Rc::clone(self);
        let id = id.to_owned();
        spawn(async move {
            let card = match inner.client.call("entry", &id).await {
                Ok(json) => match wire::parse::<Finding>(&json) {
                    Some(finding) => inner.card_of(finding).await,
                    None => Card::Unknown,
                },
                Err(fault) => Card::Failed(fault),
            };
            if *inner.card_id.borrow() == id {
                inner.card.replace(card);
                inner.tick(|ticks| ticks.lookup);
                if go {
                    let shown = Rc::clone(&inner);
                    inner.with_second(move || shown.focus_later("card"));
                }
            }
        });
    }

    async fn card_of(&self, mut finding: Finding) -> Card {
        let texts = Rc::clone(&self.texts.borrow());
        if texts.lacks(&finding.id)
            && let Err(fault) = self.rare(&texts).await
        {
            return Card::Failed(fault);
        }
        // The language may have changed meanwhile.
        card::localize(&mut finding, &self.texts.borrow());
        Card::Shown(Box::new(finding))
    }

    /// Fetches what the open view needs besides.
    pub fn fetch(self: &Rc<Self>) {
        match self.tab.get() {
            Tab::Log => {}
            Tab::Questions => self.want_more(),
            Tab::Lookup => self.list(),
        }
    }

    // Fetches the index of the look-up.
    fn list(self: &Rc<Self>) {
        if matches!(&*self.index.borrow(), Some(Ok(_))) {
            return;
        }
        if is_there() && self.find("search").is_none() {
            self.tick(|ticks| ticks.second);
        }
        let inner = Rc::clone(self);
        spawn(async move {
            let text = JsFuture::from(inner.host.part("lookup.tsv", "")).await;
            let read = match (inner.second().await, text) {
                (Ok(()), Ok(text)) => Ok(doors::index(&text.as_string().unwrap_or_default())),
                (Err(fault), _) => Err(fault),
                (_, Err(error)) => Err(Fault::from_js(&error)),
            };
            inner.index.replace(Some(read));
            if !is_there() {
                // The view itself says why there is none.
                inner.tick(|ticks| ticks.second);
            }
            inner.tick(|ticks| ticks.lookup);
        });
    }
}
