//! What the questions can be for.

use leptos::prelude::*;

use crate::questions;
use crate::report::model::Severity;
use crate::view::actions::ask::begin;
use crate::view::actions::find::search;
use crate::view::parts::{Heading, dynamic};
use crate::view::state::{App, Tab};
use crate::view::wording::t;

/// The choice of flows: the page's rule, what a log left open, a check before Setup.
#[component]
pub fn Flows() -> impl IntoView {
    let app = expect_context::<App>();
    let after = Memo::new(move |_| {
        let run = app.log.run();
        let findings = run.iter().flat_map(|run| &run.findings);
        // What follows from another finding is solved with it.
        let open = findings.filter(|f| f.known && f.severity != Severity::Info && f.consequence_of.is_none());
        let flow = format!("after:{}", open.map(|finding| finding.id.as_str()).collect::<Vec<_>>().join(","));
        // Where the log says all there is to say, there is nothing to offer.
        let asks = run.as_ref().is_some_and(|run| questions::asks(&flow, &questions::known(run)));
        asks.then_some(flow)
    });
    let topic = dynamic(move || {
        let rule = app.options.rule.get();
        (!rule.is_empty()).then(|| view! { <Offer name="flow-topic" flow=format!("topic:{rule}") rule=rule/> })
    });
    let after = dynamic(move || after.get().map(|flow| view! { <Offer name="flow-after" flow=flow/> }));
    let lookup = dynamic(move || {
        let go = move |_| search(app);
        app.has(Tab::Lookup)
            .then(|| view! { <p class="offer"><button type="button" class="link" on:click=go>{t("lookup-heading")}</button></p> })
    });
    view! {
        <div>
            <Heading below=1 id="asked" text=t("ui-tab-questions")/>
            {topic}
            {after}
            <Offer name="flow-before" flow="before"/>
            {lookup}
        </div>
    }
}

#[component]
fn Offer(
    /// Its message.
    name: &'static str,
    #[prop(into)] flow: String,
    /// The rule it is about.
    #[prop(optional)]
    rule: String,
) -> impl IntoView {
    let app = expect_context::<App>();
    let lead = move || {
        let title = if rule.is_empty() { String::new() } else { app.wording.text(&rule) };
        app.wording.attribute_filled(name, "lead", &[("title", &title)]).unwrap_or_default()
    };
    view! {
        <div>
            <p class="offer"><button type="button" class="first" on:click=move |_| begin(app, &flow)>{t(name)}</button></p>
            <p class="lead">{lead}</p>
        </div>
    }
}
