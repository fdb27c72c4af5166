//! A long list is drawn a slice at a time, so that no task of the page is long.

use leptos::prelude::*;
use leptos::task::spawn_local_scoped_with_cancellation;

use super::state::App;
use crate::worker::tasks::pause;

/// How many of `total` things are to be drawn: `slice` at once, then more whenever the page has done what was waiting.
pub fn drawn(app: App, total: usize, slice: usize) -> ReadSignal<usize> {
    let (drawn, set_drawn) = signal(slice.min(total));
    if total > slice {
        let drawing = Drawing::begin(app);
        spawn_local_scoped_with_cancellation(async move {
            grow(set_drawn, slice, total, slice).await;
            drop(drawing);
        });
    }
    drawn
}

/// The same for what is folded away at first: nothing at once, and nothing before the rest of the result is drawn.
pub fn drawn_later(app: App, total: usize, slice: usize) -> ReadSignal<usize> {
    let (drawn, set_drawn) = signal(0);
    spawn_local_scoped_with_cancellation(async move {
        pause().await;
        while app.log.drawing.get_value() > 0 {
            pause().await;
        }
        grow(set_drawn, 0, total, slice).await;
    });
    drawn
}

async fn grow(set_drawn: WriteSignal<usize>, from: usize, total: usize, slice: usize) {
    for start in (from..total).step_by(slice) {
        pause().await;
        set_drawn.set(total.min(start + slice));
    }
}

/// Counts among what is still being drawn, as long as it lives.
struct Drawing(App);

impl Drawing {
    fn begin(app: App) -> Drawing {
        app.log.drawing.update_value(|count| *count += 1);
        Drawing(app)
    }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        // The element may have left the page.
        let _ = self.0.log.drawing.try_update_value(|count| *count = count.saturating_sub(1));
    }
}
