//! A change of language: the same things in other words, with the reader where they were.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::anchor::Anchor;
use super::prepare::{Prepared, prepare};
use super::question_texts;
use crate::report::model::Report;
use crate::texts::Texts;
use crate::view::state::{App, Fetched};
use crate::worker::fault::{Fault, FaultCode};
use crate::worker::tasks::pause;

/// Speaks another language: everything at once, when all of it is there. The language asked for last wins.
pub fn speak(app: App, ftl: &str, tag: &str) {
    let texts = Rc::new(Texts::new(tag, ftl));
    app.next_texts.set_value(Some(Rc::clone(&texts)));
    app.spawn(async move {
        let questions = match app.question_texts.get_untracked() {
            Fetched::Unwanted => Fetched::Unwanted,
            _ => question_texts::add_to(app, &texts).await,
        };
        let prepared = reworded(app, &texts).await;
        let is_latest = app.next_texts.with_value(|next| next.as_ref().is_some_and(|next| Rc::ptr_eq(next, &texts)));
        if !is_latest {
            return;
        }
        match prepared {
            Ok(prepared) => change(app, texts, questions, prepared).await,
            Err(fault) => app.host().error_event(&fault),
        }
    });
}

/// The report in other words. Another report may come while this one is made ready.
async fn reworded(app: App, texts: &Rc<Texts>) -> Result<Option<Prepared>, Fault> {
    while let Some(report) = app.log.report.get_untracked() {
        let prepared = prepare(Report::clone(&report), Rc::clone(texts)).await?;
        if app.log.report.with_untracked(|current| current.as_ref().is_some_and(|current| Arc::ptr_eq(current, &report))) {
            return Ok(Some(prepared));
        }
    }
    Ok(None)
}

async fn change(app: App, texts: Rc<Texts>, questions: Fetched, prepared: Option<Prepared>) {
    let anchor = Anchor::find(&app.root());
    app.trouble.set(None);
    app.say(String::new());
    app.question_texts.set(questions);
    app.wording.set(texts);
    if let Some(Prepared { report, json, .. }) = prepared {
        app.host().keep_report(Some(&json));
        app.log.report.set(Some(report));
    }
    pause().await;
    if let Some(anchor) = anchor {
        anchor.restore();
    }
}

/// Another language cannot be had: what is on screen stays.
pub fn cannot_speak(app: App, message: &str) {
    app.host().error_event(&Fault::new(FaultCode::Load, message));
    app.trouble.set(Some(String::from("ui-error-language")));
}
