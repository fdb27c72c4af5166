//! The answers in the page's address.

use wasm_bindgen::JsValue;

/// The parts of a fragment that are this element's.
const NAMES: [&str; 5] = ["rule=", "view=", "lang=", "answers=", "example="];

/// A part of the fragment as it is written there; empty where there is none.
pub fn part(name: &str) -> String {
    let hash = hash();
    hash.split('&').find_map(|part| part.strip_prefix(name)).unwrap_or_default().to_owned()
}

/// A step forward in the browser's history; a fragment of the page's own is left alone, and a language stays.
pub fn push(fragment: &str) {
    let Some(window) = web_sys::window() else { return };
    let lang = part("lang=");
    let fragment = if lang.is_empty() { fragment.to_owned() } else { [fragment, "&lang=", &lang].concat() };
    if let (true, Ok(history)) = (!is_foreign() && hash() != fragment, window.history()) {
        // A page that may not change its address keeps it.
        let _ = history.push_state_with_url(&history.state().unwrap_or(JsValue::NULL), "", Some(&with_fragment(&fragment)));
    }
}

/// Whether the fragment is one of the page's own.
pub fn is_foreign() -> bool {
    let hash = hash();
    !hash.is_empty() && !hash.split('&').all(|part| NAMES.iter().any(|name| part.starts_with(name)))
}

/// The page's address with another fragment.
pub fn with_fragment(fragment: &str) -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    format!("{}#{fragment}", href.split('#').next().unwrap_or_default())
}

fn hash() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}
