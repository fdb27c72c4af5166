//! How far reading is, and the way to end it.

use leptos::prelude::*;

use super::actions::read::cancel;
use super::bytes::size;
use super::parts::dynamic;
use super::state::{App, Phase};
use super::wording::t;

/// Before this time nothing is said of how long it will take.
const TOO_EARLY_MILLISECONDS: f64 = 1500.0;

/// The bar, while something is read.
#[component]
pub fn ProgressBar() -> impl IntoView {
    let app = expect_context::<App>();
    let is_reading = Memo::new(move |_| app.log.phase.get() == Phase::Reading);
    // Without a value the bar says that something goes on.
    let value = move || {
        let progress = app.log.progress.get();
        (progress.total > 0 && progress.read > 0).then(|| (progress.read as f64 / progress.total as f64 * 1000.0) as u32)
    };
    dynamic(move || {
        is_reading.get().then(|| {
            view! {
                <div class="progress" part="progress">
                    <progress aria-label=t("ui-reading") max=move || value().map(|_| "1000") value=value></progress>
                    <div class="row">
                        <span>{move || text(app)}</span>
                        <button type="button" id="cancel" on:click=move |_| cancel(app)>{t("ui-cancel")}</button>
                    </div>
                </div>
            }
        })
    })
}

fn text(app: App) -> String {
    let progress = app.log.progress.get();
    if progress.read == 0 {
        return app.wording.text("ui-reading");
    }
    let (read, total) = (size(app.wording, progress.read), size(app.wording, progress.total));
    let mut text = app.wording.filled("ui-read", &[("read", &read), ("total", &total)]);
    let elapsed = js_sys::Date::now() - progress.since;
    if elapsed > TOO_EARLY_MILLISECONDS {
        let seconds = (elapsed / progress.read as f64 * progress.total.saturating_sub(progress.read) as f64 / 1000.0).ceil().max(1.0);
        text.push_str(" · ");
        text.push_str(&app.wording.count("ui-left", seconds as u64));
    }
    text
}
