//! What is folded away under a title until the reader opens it.

use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

use crate::view::state::App;

/// A fold. With a key it is open again when it is drawn anew (for another attempt, after the element was moved).
#[component]
pub fn Fold(
    /// Class of the element.
    #[prop(optional)]
    class: Option<&'static str>,
    /// What it holds, in a few words.
    #[prop(into)]
    title: Signal<String>,
    /// Names it among all folds.
    #[prop(optional, into)]
    key: Option<String>,
    /// Open from the first.
    #[prop(optional)]
    open: bool,
    /// Called when the reader opens it.
    #[prop(optional, into)]
    opened: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let app = expect_context::<App>();
    let node = NodeRef::<leptos::html::Details>::new();
    let open = open || key.as_ref().is_some_and(|key| app.folds.with_value(|folds| folds.contains(key)));
    let toggled = move |_| {
        let is_open = node.get_untracked().is_some_and(|fold: HtmlDetailsElement| fold.open());
        if let Some(key) = &key {
            app.folds.update_value(|folds| {
                if is_open {
                    folds.insert(key.clone());
                } else {
                    folds.remove(key);
                }
            });
        }
        if let (true, Some(opened)) = (is_open, opened) {
            opened.run(());
        }
    };
    view! { <details class=class open=open node_ref=node on:toggle=toggled><summary>{title}</summary>{children()}</details> }
}
