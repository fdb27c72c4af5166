//! Parts of the page that are drawn anew when what they read changes.

use std::sync::{Arc, Mutex};

use leptos::prelude::*;

/// A part that is drawn anew whenever a signal changes that `draw` reads. All such parts are of one type: Leptos would make
/// code of its own for each closure, and a page pays for it.
pub fn dynamic<V: IntoView + 'static>(mut draw: impl FnMut() -> V + Send + 'static) -> AnyView {
    let draw: Arc<Mutex<dyn FnMut() -> AnyView + Send>> = Arc::new(Mutex::new(move || draw().into_any()));
    draw.into_any()
}
