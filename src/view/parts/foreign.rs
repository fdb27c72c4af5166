//! Text out of a log: always from left to right, never translated, nothing in it invisible.

use leptos::prelude::*;

/// Text out of a log within a sentence, apart from the direction of what surrounds it.
#[component]
pub fn Foreign(
    /// The text as the log has it.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <bdi dir="ltr" translate="no">{visible(&text)}</bdi> }
}

/// A name out of a log, or an identifier, in the font of code.
#[component]
pub fn ForeignCode(
    /// The text as the log has it.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <code dir="ltr" translate="no">{visible(&text)}</code> }
}

/// Writes control and direction characters as `\u{…}`, so that they can be seen and change nothing.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_invisible(c) {
            out.push_str(&format!("\\u{{{:02x}}}", c as u32));
        } else {
            out.push(c);
        }
    }
    out
}

fn is_invisible(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
