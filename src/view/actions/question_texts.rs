//! The texts of the questions and the names of facts: a file of their own, since who reads a log hardly ever needs them.

use std::rc::Rc;

use leptos::prelude::*;

use crate::texts::Texts;
use crate::view::state::{App, Fetched};

/// Fetches them for the current language, unless they are there or on their way.
pub fn fetch(app: App) {
    if matches!(app.question_texts.get_untracked(), Fetched::There | Fetched::Waiting) {
        return;
    }
    app.question_texts.set(Fetched::Waiting);
    let texts = app.wording.texts_now();
    app.spawn(async move {
        let fetched = add_to(app, &texts).await;
        // Another language brings its own.
        if Rc::ptr_eq(&texts, &app.wording.texts_now()) {
            app.wording.added();
            app.question_texts.set(fetched);
            if app.ask.focus_wanted.try_update_value(std::mem::take) == Some(true) {
                app.focus("asked");
            }
        }
    });
}

/// Adds them to the texts of a language.
pub async fn add_to(app: App, texts: &Texts) -> Fetched {
    match app.site().text(&format!("locales/{}.questions.ftl", texts.tag())).await {
        Ok(ftl) => {
            texts.add(&ftl);
            Fetched::There
        }
        Err(fault) => {
            app.host().error_event(&fault);
            Fetched::Failed(fault)
        }
    }
}
