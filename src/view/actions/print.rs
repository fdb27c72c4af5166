//! On paper what a person takes to the server is unfolded: findings with their steps and commands, not the log around them.

use gloo::events::EventListener;
use web_sys::{Element, HtmlElement};

/// Marks the folds that were opened for printing.
const MARK: &str = "data-print";

/// Unfolds before printing and folds again after it, as long as what is returned lives.
pub fn unfold_for_print(root: &HtmlElement) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let (before, after) = (root.clone(), root.clone());
    let unfold = EventListener::new(&window, "beforeprint", move |_| {
        each(&before, "details:is(.whole, .consequences):not([open])", |fold| {
            let _ = fold.set_attribute(MARK, "");
            let _ = fold.set_attribute("open", "");
        });
    });
    let fold = EventListener::new(&window, "afterprint", move |_| {
        each(&after, "details[data-print]", |fold| {
            let _ = fold.remove_attribute(MARK);
            let _ = fold.remove_attribute("open");
        });
    });
    Some([unfold, fold])
}

// `change` must make the selector no longer match.
fn each(root: &HtmlElement, selector: &str, change: impl Fn(&Element)) {
    while let Ok(Some(found)) = root.query_selector(selector) {
        change(&found);
    }
}
