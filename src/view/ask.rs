//! What is known of a conversation by questions.

use std::sync::Arc;

use leptos::prelude::*;

use crate::questions::{Question, Reply, Stage};

/// What is to be said of the last answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// Nothing was chosen or typed.
    Choose {
        /// "I don't know" is an answer, too.
        unknown: bool,
    },
    /// What was typed is no answer to the question.
    Invalid,
    /// The text is not what the script prints.
    NotOutput,
    /// The script's output gave so many answers.
    FromOutput(usize),
}

/// The conversation.
#[derive(Clone, Copy)]
pub struct Ask {
    /// `before`, `topic:<id>`, `after:<ids>`; empty before one is chosen.
    pub flow: RwSignal<String>,
    /// The answers that a person gave, in the form of a link.
    pub answers: RwSignal<String>,
    /// The answers that the script gave, in the same form. They go into no link.
    pub printed: RwSignal<String>,
    /// What the answers decide, and what comes next.
    pub reply: RwSignal<Option<Arc<Reply>>>,
    /// The question of the path that is asked again.
    pub at: RwSignal<Option<usize>>,
    /// The result is wanted though something is left to ask.
    pub stop: RwSignal<bool>,
    /// The details are to be asked, too.
    pub details: RwSignal<bool>,
    /// What is to be said of the last answer.
    pub note: RwSignal<Option<Note>>,
    /// The question gets the focus as soon as it can be shown.
    pub focus_wanted: StoredValue<bool>,
    /// The answers that this element knows to be in the page's address.
    pub linked: StoredValue<String>,
    /// The answers in the page's address are this element's.
    pub owns_address: StoredValue<bool>,
}

impl Ask {
    /// Nothing asked yet.
    pub fn new() -> Ask {
        Ask {
            flow: RwSignal::new(String::new()),
            answers: RwSignal::new(String::new()),
            printed: RwSignal::new(String::new()),
            reply: RwSignal::new(None),
            at: RwSignal::new(None),
            stop: RwSignal::new(false),
            details: RwSignal::new(false),
            note: RwSignal::new(None),
            focus_wanted: StoredValue::new(false),
            linked: StoredValue::new(String::new()),
            owns_address: StoredValue::new(false),
        }
    }

    /// The answers that go into a link.
    pub fn link(self) -> String {
        self.reply.with(|reply| reply.as_ref().map(|reply| reply.link.clone()).unwrap_or_default())
    }

    /// Number of questions answered.
    pub fn answered(self) -> usize {
        self.reply.with(|reply| reply.as_ref().map_or(0, |reply| reply.path.len()))
    }

    /// The question to be asked now: one of the path again, or the next.
    pub fn question(self) -> Option<Question> {
        let again = self.at.get();
        self.reply.with(|reply| {
            let reply = reply.as_ref()?;
            again.and_then(|at| reply.path.get(at)).or(reply.next.as_ref()).cloned()
        })
    }

    /// Whether the result is shown: where nothing is left to ask, where it was asked for, and between essentials and details.
    pub fn shows_result(self) -> bool {
        let is_detail = |question: Question| question.stage == Stage::Detail && !self.details.get() && self.at.get().is_none();
        self.stop.get() || self.question().is_none_or(is_detail)
    }
}
