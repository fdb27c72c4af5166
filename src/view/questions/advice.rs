//! What to do about one row, in the reader's situation.

use std::sync::Arc;

use leptos::prelude::*;

use crate::questions;
use crate::report::card::localize;
use crate::report::localize::{attribute, title};
use crate::report::model::{Finding, Text};
use crate::view::actions::find::open_card;
use crate::view::finding::{BecauseItem, Commands, Further, Remedy, StepList};
use crate::view::parts::{Heading, dynamic, visible};
use crate::view::state::{App, Tab};
use crate::view::wording::t;

/// The advice on a row.
#[component]
pub fn Advice(
    /// What applies of it.
    remedy: questions::Remedy,
) -> impl IntoView {
    let app = expect_context::<App>();
    let wording = app.wording;
    let id = remedy.id.clone();
    let values = Arc::new(remedy.finding.values.clone());
    let cause = remedy.cause.map(|name| {
        let (id, values) = (id.clone(), Arc::clone(&values));
        let cause = move || attribute(&id, &["cause-", name].concat(), &values, &wording.texts()).unwrap_or_default();
        view! { <p class="note">{cause}</p> }
    });
    let because = (!remedy.finding.because.is_empty()).then(|| {
        let items = remedy.finding.because.iter().cloned().map(|because| view! { <BecauseItem because=because/> }).collect::<Vec<_>>();
        view! { <p class="label">{t("result-because")}</p><ul>{items}</ul> }
    });
    let plain = remedy.finding;
    let finding: Signal<Arc<Finding>> = Signal::from(Memo::new(move |_| {
        let mut finding = plain.clone();
        localize(&mut finding, &wording.texts());
        Arc::new(finding)
    }));
    let sentence = |pick: fn(&Text) -> &String| {
        let text = Signal::derive(move || finding.with(|f| f.text.as_ref().map(|text| visible(pick(text))).unwrap_or_default()));
        (!text.with_untracked(String::is_empty)).then_some(text)
    };
    let caution = sentence(|text| &text.caution).map(|text| view! { <p class="caution"><b>{t("ui-caution")}</b>" "{text}</p> });
    let verify = sentence(|text| &text.verify).map(|text| view! { <p class="why"><b>{t("ui-verify")}</b>" "{text}</p> });
    let steps = match remedy.steps {
        Some(steps) => view! { <p class="label">{t("ui-steps")}</p><StepList finding=finding steps=steps/> }.into_any(),
        None => view! { <Remedy finding=finding/> }.into_any(),
    };
    let card = StoredValue::new(id.clone());
    let more = dynamic(move || {
        let label = move || format!("{}: {}", wording.text("result-more"), wording.text(&card.get_value()));
        let open = move |_| open_card(app, &card.get_value());
        app.has(Tab::Lookup).then(|| {
            view! { <p class="row"><button type="button" class="link" aria-label=label on:click=open>{t("result-more")}</button></p> }
        })
    });
    let meaning = {
        let (id, values) = (id.clone(), Arc::clone(&values));
        Signal::derive(move || title(&id, &values, &wording.texts()))
    };
    view! {
        <article class="finding" data-severity="info" data-id=id.clone()>
            <Heading below=2 text=t("result-remedy-heading")/>
            <p class="meaning">{meaning}</p>
            {cause}
            {because}
            {caution}
            {steps}
            {verify}
            <Commands finding=finding step=None/>
            <Further finding=finding/>
            {more}
        </article>
    }
}
