//! The lines around a line, read from the input when the reader asks for them.

use leptos::prelude::*;

use crate::view::actions::excerpt::{Lines, read};
use crate::view::parts::{Fold, Foreign, dynamic};
use crate::view::state::App;
use crate::view::wording::t;

/// A fold that shows where a line stands.
#[component]
pub fn Excerpt(
    /// Name of the file, empty where there is one only.
    file: String,
    /// Number of the line.
    line: u64,
    /// Where it begins, in bytes.
    offset: u64,
) -> impl IntoView {
    let app = expect_context::<App>();
    let lines = RwSignal::new(Lines::Unread);
    let key = format!("excerpt {line} {file}");
    let opened = Callback::new(move |()| read(app, &file, line, offset, lines));
    let shown = dynamic(move || match lines.get() {
        Lines::Unread | Lines::Reading => view! { <p class="hint">{t("ui-reading")}</p> }.into_any(),
        Lines::Failed => view! { <p class="hint">{t("ui-excerpt-failed")}</p> }.into_any(),
        Lines::Read { first, texts, .. } => {
            let rows = (first.unwrap_or(line)..).zip(texts).map(|(number, text)| {
                let class = if number == line { "at" } else { "row-line" };
                view! { <span class=class><span class="number">{number.to_string()}</span><Foreign text=text/>"\n"</span> }
            });
            view! {
                <pre class="scroll" dir="ltr" tabindex="0" role="group" aria-label=t("ui-excerpt")><code>{rows.collect::<Vec<_>>()}</code></pre>
            }
            .into_any()
        }
    });
    view! { <Fold class="excerpt" key=key title=t("ui-show-in-log") opened=opened>{shown}</Fold> }
}
