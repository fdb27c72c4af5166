//! Back to the beginning.

use leptos::prelude::*;

use super::options;
use super::read::stop;
use crate::view::state::{App, Phase};

/// Forgets everything that was given.
pub fn reset(app: App) {
    stop(app);
    app.log.phase.set(Phase::Idle);
    app.log.report.set(None);
    app.log.files.set_value(Vec::new());
    app.log.typed.set(String::new());
    app.folds.update_value(|folds| folds.clear());
    app.say(String::new());
    app.trouble.set(None);
    app.host().keep_report(None);
    app.host().state("idle");
    options::restrict(app);
}
