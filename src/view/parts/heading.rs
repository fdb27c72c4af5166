//! Headings, whose level depends on the page that the element is in.

use leptos::html::custom;
use leptos::prelude::*;

use super::dynamic;
use crate::view::state::App;

/// A heading so many levels below the element's first one; what would be deeper than 6 is 6.
#[component]
pub fn Heading(
    /// Levels below the element's first heading.
    below: u8,
    /// What it says.
    #[prop(into)]
    text: Signal<String>,
    /// With an id it can take the focus, when what it begins is shown.
    #[prop(optional)]
    id: Option<&'static str>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let tabindex = id.map(|_| "-1");
    dynamic(move || {
        let tag = match app.options.level.get().saturating_add(below) {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        };
        custom(tag).attr("id", id).attr("tabindex", tabindex).child(text)
    })
}
