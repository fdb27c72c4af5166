//! What the questions can be for.

use leptos::prelude::*;

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
        let ids = findings.filter(|finding| finding.known && finding.severity != Severity::Info).map(|finding| finding.id.as_str());
        ids.collect::<Vec<_>>().join(",")
    });
    let topic = dynamic(move || {
        let rule = app.options.rule.get();
        (!rule.is_empty()).then(|| view! { <Offer name="flow-topic" flow=format!("topic:{rule}") rule=rule/> })
    });
    let after = dynamic(move || {
        let ids = after.get();
        (!ids.is_empty()).then(|| view! { <Offer name="flow-after" flow=format!("after:{ids}")/> })
    });
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
