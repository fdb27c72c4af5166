//! Headings, whose level depends on the page that the element is in.

use leptos::prelude::*;

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
    move || match app.options.level.get().saturating_add(below) {
        1 => view! { <h1 id=id tabindex=tabindex>{text}</h1> }.into_any(),
        2 => view! { <h2 id=id tabindex=tabindex>{text}</h2> }.into_any(),
        3 => view! { <h3 id=id tabindex=tabindex>{text}</h3> }.into_any(),
        4 => view! { <h4 id=id tabindex=tabindex>{text}</h4> }.into_any(),
        5 => view! { <h5 id=id tabindex=tabindex>{text}</h5> }.into_any(),
        _ => view! { <h6 id=id tabindex=tabindex>{text}</h6> }.into_any(),
    }
}
