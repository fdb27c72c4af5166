//! On paper everything is unfolded.

use gloo::events::EventListener;
use web_sys::HtmlElement;

const MARK: &str = "data-print";

/// Unfolds before printing and folds again after it, as long as what is returned lives.
pub fn unfold_for_print(root: &HtmlElement) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let (before, after) = (root.clone(), root.clone());
    let open = EventListener::new(&window, "beforeprint", move |_| {
        each(&before, "details:not([open], .excerpt)", |fold| {
            let _ = fold.set_attribute(MARK, "");
            let _ = fold.set_attribute("open", "");
        });
    });
    let close = EventListener::new(&window, "afterprint", move |_| {
        each(&after, "details[data-print]", |fold| {
            let _ = fold.remove_attribute(MARK);
            let _ = fold.remove_attribute("open");
        });
    });
    Some([open, close])
}

fn each(root: &HtmlElement, selector: &str, change: impl Fn(&web_sys::Element)) {
    while let Ok(Some(found)) = root.query_selector(selector) {
        change(&found);
    }
}
