//! Going to a finding on the page.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::view::state::App;

/// Opens the folds around a finding, and moves the focus to it.
pub fn jump(app: App, id: &str) {
    let selector = format!("article[data-id='{}']", id.replace(['\'', '\\'], ""));
    let Some(article) = app.root().query_selector(&selector).ok().flatten() else { return };
    let fold_around = |element: &Element| element.parent_element().and_then(|parent| parent.closest("details").ok().flatten());
    for fold in std::iter::successors(fold_around(&article), fold_around) {
        let _ = fold.set_attribute("open", "");
    }
    article.scroll_into_view();
    if let Ok(article) = article.dyn_into::<HtmlElement>() {
        let _ = article.focus();
    }
}
