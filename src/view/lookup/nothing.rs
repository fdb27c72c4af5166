//! Where to go on when nothing was found.

use leptos::prelude::*;

use crate::report::search::on_the_web;
use crate::view::actions::show::show;
use crate::view::parts::{Outward, dynamic};
use crate::view::state::{App, Tab};
use crate::view::wording::t;

/// The questions, the log, and a search of the web with the sentence.
#[component]
pub fn Nothing() -> impl IntoView {
    let app = expect_context::<App>();
    let offer = move |tab: Tab, text: &'static str| {
        let go = move |_| {
            show(app, tab);
            app.focus(if tab == Tab::Log { "paste" } else { "tab-questions" });
        };
        dynamic(move || app.has(tab).then(|| view! { <li><button type="button" class="link" on:click=go>{t(text)}</button></li> }))
    };
    let web = dynamic(move || {
        let address = app.find.query.with(|query| on_the_web(query));
        app.options.links.get().then(|| view! { <li><Outward href=address label=t("lookup-web")/></li> })
    });
    view! { <ul class="offers">{offer(Tab::Questions, "lookup-questions")}{offer(Tab::Log, "lookup-log")}{web}</ul> }
}
