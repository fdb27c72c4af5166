//! Events of the element, for the host page.


use crate::view::state::App;
use crate::worker::edge::object;
use crate::worker::fault::Fault;

/// Tells the host page of a fault.
pub fn error(app: App, fault: &Fault) {
    app.host().emit("error", &object(&[("code", fault.code.public().name().into()), ("message", fault.message.as_str().into())]));
}

/// Tells the host page whether a finding helped.
pub fn feedback(app: App, id: &str, helpful: bool) {
    app.host().emit("feedback", &object(&[("id", id.into()), ("helpful", helpful.into())]));
}
