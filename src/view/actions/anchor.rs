//! Keeps what the reader looks at in its place while the texts around it become longer or shorter.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ShadowRoot};

/// What can stand at the top of the window.
const BLOCKS: &str = "section,article,summary,li,nav,header";

/// An element and how far it was from the top of the window.
#[derive(Debug)]
pub struct Anchor {
    element: Element,
    top: f64,
}

impl Anchor {
    /// What has the focus; else what begins in the window, unless the window shows what is before the application.
    pub fn find(root: &HtmlElement) -> Option<Anchor> {
        let focused = root.get_root_node().dyn_into::<ShadowRoot>().ok().and_then(|shadow| shadow.active_element());
        let element = match focused {
            Some(focused) => focused,
            None if root.get_bounding_client_rect().top() < 0.0 => first_in_window(root)?,
            None => return None,
        };
        let top = element.get_bounding_client_rect().top();
        Some(Anchor { element, top })
    }

    /// Scrolls it back to where it was.
    pub fn restore(&self) {
        if let (true, Some(window)) = (self.element.is_connected(), web_sys::window()) {
            window.scroll_by_with_x_and_y(0.0, self.element.get_bounding_client_rect().top() - self.top);
        }
    }
}

fn first_in_window(root: &HtmlElement) -> Option<Element> {
    let blocks = root.query_selector_all(BLOCKS).ok()?;
    (0..blocks.length()).filter_map(|at| blocks.get(at)?.dyn_into::<Element>().ok()).find(|block| {
        let rect = block.get_bounding_client_rect();
        rect.height() > 0.0 && rect.top() >= 0.0
    })
}
