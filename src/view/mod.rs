//! What the reader sees: one component a file. It reads a report and decides nothing.

pub mod dom;
pub mod host;
pub mod state;

mod asking;
mod cards;
mod excerpt;
mod export;
mod finding;
mod further;
mod input;
mod keeping;
mod lookup;
mod outcome;
mod overview;
mod page;
mod place;
mod print;
mod progress;
mod questions;
mod rare;
mod reading;
mod result;
mod run;
mod second;
mod speaking;
mod topic;

pub use state::App;

use leptos::mount::mount_to;
use std::any::Any;

/// Shows the application in `root`. Dropping what is returned takes it away.
pub fn mount(root: web_sys::HtmlElement, host: host::Host, lang: &str, ftl: &str) -> (std::rc::Rc<state::Inner>, Box<dyn Any>) {
    let client = crate::worker::client::Client::new(host.clone());
    let inner = state::Inner::new(root.clone(), host, client, lang, ftl);
    let shown = std::rc::Rc::clone(&inner);
    // While the network is there, and before anyone waits for it.
    inner.client.warm();
    let print = print::unfold_for_print(&root);
    let back = asking::on_back(&inner);
    let handle = mount_to(root, move || page::page(App::new(shown)));
    (inner, Box::new((handle, print, back)))
}
