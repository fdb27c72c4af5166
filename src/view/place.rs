//! Where the reader is in the page, kept over a new drawing of the same things in other words.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use crate::worker::client::get;

/// What can have the focus (not the blocks that are filled later), or stand at the top of the window.
const FOCUSABLE: &str = "button,a,summary,input,select,textarea,[tabindex='-1']";
const BLOCKS: &str = "section,article,summary,li,nav,header";

/// Focus and scroll, as positions in the order of the document.
#[derive(Debug)]
pub struct Place {
    focused: Option<u32>,
    top: Option<(&'static str, u32, f64)>,
}

impl Place {
    /// Where the reader is now.
    pub fn of(root: &HtmlElement) -> Place {
        let active = get(&root.get_root_node(), "activeElement");
        let focused = (!active.is_null()).then(|| all(root, FOCUSABLE).index_of(&active, 0)).and_then(|at| u32::try_from(at).ok());
        // The first thing that begins in the window; nothing where the window shows only what is before it.
        let blocks = all(root, BLOCKS);
        let above = root.get_bounding_client_rect().top() < 0.0;
        let top = above.then(|| {
            blocks.iter().enumerate().find_map(|(at, block)| {
                let rect = block.unchecked_ref::<Element>().get_bounding_client_rect();
                (rect.height() > 0.0 && rect.top() >= 0.0).then(|| (BLOCKS, at as u32, rect.top()))
            })
        });
        // What the reader is at stays where it is.
        let at_hand = focused.map(|at| (FOCUSABLE, at, active.unchecked_ref::<Element>().get_bounding_client_rect().top()));
        let top = if at_hand.is_some() { Some(at_hand) } else { top };
        Place { focused, top: top.flatten() }
    }

    /// Back to it.
    pub fn restore(&self, root: &HtmlElement) {
        if let Some(at) = self.focused {
            let found = all(root, FOCUSABLE).get(at);
            if let Ok(focus) = get(&found, "focus").dyn_into::<Function>() {
                let options = crate::worker::client::object(&[("preventScroll", true.into())]);
                let _ = focus.call1(&found, &options);
            }
        }
        let Some((selector, at, before)) = self.top else { return };
        let block = all(root, selector).get(at);
        if let (Some(block), Some(window)) = (block.dyn_ref::<Element>(), web_sys::window()) {
            window.scroll_by_with_x_and_y(0.0, block.get_bounding_client_rect().top() - before);
        }
    }
}

fn all(root: &HtmlElement, selector: &str) -> Array {
    let find = get(root, "querySelectorAll").dyn_into::<Function>();
    let found = find.ok().and_then(|find| find.call1(root, &selector.into()).ok());
    found.filter(|found| Reflect::has(found, &"length".into()).unwrap_or(false)).map(|found| Array::from(&found)).unwrap_or_default()
}
