//! One finding, or one card of the catalog, as an article.

use std::sync::Arc;

use leptos::prelude::*;

use super::because::Reasons;
use super::evidence::EvidenceList;
use super::feedback::Feedback;
use super::further::Further;
use super::notes::Notes;
use super::related::Related;
use super::steps::{Commands, Remedy};
use crate::report::model::{Certainty, Finding, Text};
use crate::report::trust::is_titled_by_id;
use crate::view::parts::{Fold, Foreign, ForeignCode, Heading, LineList, SeverityLabel, Steps, visible};
use crate::view::wording::t;

/// How many steps a brief card shows before it is unfolded.
const FIRST_STEPS: usize = 2;

/// A finding. What nothing in the input proves is a card of the catalog.
#[component]
pub fn Article(
    /// The finding, in the current language.
    #[prop(into)]
    finding: Signal<Arc<Finding>>,
    /// Levels of its heading below the element's first one.
    below: u8,
    /// All but its beginning is folded away.
    #[prop(optional)]
    brief: bool,
    /// What follows from it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let now = finding.get_untracked();
    let title = Signal::derive(move || {
        finding.with(|finding| match &finding.text {
            Some(text) if !text.title.is_empty() => visible(&text.title),
            _ => finding.id.clone(),
        })
    });
    let part = if now.evidence.is_empty() { "card" } else { "finding" };
    let key = format!("whole {}", now.id);
    let id = (!is_titled_by_id(&now)).then(|| view! { <ForeignCode text=now.id.clone()/> });
    let rest = if brief {
        let first = Signal::derive(move || {
            finding.with(|f| f.text.iter().flat_map(|text| text.steps.iter().take(FIRST_STEPS).cloned()).collect::<Vec<_>>())
        });
        let first = (!first.with_untracked(Vec::is_empty))
            .then(|| view! { <div class="brief"><p class="label">{t("ui-steps")}</p><Steps lines=first/></div> });
        view! { {first}<Fold class="whole" key=key title=t("ui-whole-card")><Body finding=finding/></Fold> }.into_any()
    } else {
        view! { <Body finding=finding/> }.into_any()
    };
    let probably = (now.certainty == Certainty::Probable).then(|| view! { <span class="severity">{t("ui-probably")}</span> });
    view! {
        <article class="finding" part=part data-id=now.id.clone() data-severity=now.severity.name() tabindex="-1">
            <header class="finding-head">
                <SeverityLabel severity=now.severity/>
                {probably}
                <Heading below=below text=title/>
                {id}
            </header>
            <Sentence class="meaning" finding=finding of=|text| &text.meaning/>
            {rest}
            {children.map(|children| children())}
        </article>
    }
}

/// Everything below the meaning.
#[component]
fn Body(finding: Signal<Arc<Finding>>) -> impl IntoView {
    let now = finding.get_untracked();
    let message = now.message.clone().map(|message| {
        view! { <p class="label">{t("ui-message")}</p><blockquote><Foreign text=message/></blockquote> }
    });
    let causes = Signal::derive(move || finding.with(|f| f.text.as_ref().map(|text| text.causes.clone()).unwrap_or_default()));
    let causes = (!causes.with_untracked(Vec::is_empty)).then(|| view! { <p class="label">{t("ui-causes")}</p><LineList lines=causes/> });
    view! {
        <Notes finding=Arc::clone(&now)/>
        {message}
        <Sentence class="why" label="ui-why" finding=finding of=|text| &text.why/>
        {causes}
        <Sentence class="caution" label="ui-caution" finding=finding of=|text| &text.caution/>
        <Remedy finding=finding/>
        <Sentence class="why" label="ui-verify" finding=finding of=|text| &text.verify/>
        <Commands finding=finding step=None/>
        <EvidenceList finding=Arc::clone(&now)/>
        <Reasons finding=Arc::clone(&now)/>
        <Related finding=Arc::clone(&now)/>
        <Further finding=finding/>
        <Feedback id=now.id.clone()/>
    }
}

/// A paragraph of the finding's text, where there is one.
#[component]
fn Sentence(
    class: &'static str,
    #[prop(optional)] label: Option<&'static str>,
    finding: Signal<Arc<Finding>>,
    of: fn(&Text) -> &String,
) -> impl IntoView {
    let text = Signal::derive(move || finding.with(|finding| finding.text.as_ref().map(|text| visible(of(text))).unwrap_or_default()));
    let label = label.map(|label| view! { <b>{t(label)}</b>" " });
    (!text.with_untracked(String::is_empty)).then(|| view! { <p class=class>{label}{text}</p> })
}
