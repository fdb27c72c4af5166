//! What to do about one row, in the reader's situation.

use std::sync::Arc;

use leptos::prelude::*;

use crate::questions::{Remedy, RemedyCommand};
use crate::report::localize::{attribute, title};
use crate::report::model::{Command, Values};
use crate::view::actions::find::open_card;
use crate::view::finding::{BecauseItem, CommandBlock};
use crate::view::parts::{Heading, LineList, Steps, dynamic};
use crate::view::state::{App, Tab};
use crate::view::wording::{Wording, t};

/// The advice on a row.
#[component]
pub fn Advice(
    /// What applies of it.
    remedy: Remedy,
) -> impl IntoView {
    let app = expect_context::<App>();
    let wording = app.wording;
    let id = remedy.id.clone();
    let values = Arc::new(remedy.values);
    let say = |name: String| {
        let (id, values, has) = (id.clone(), Arc::clone(&values), attribute(&id, &name, &values, &wording.texts_now()).is_some());
        has.then(|| Signal::derive(move || attribute(&id, &name, &values, &wording.texts()).unwrap_or_default()))
    };
    let cause = remedy.cause.and_then(|n| say(format!("cause-{n}"))).map(|cause| view! { <p class="note">{cause}</p> });
    let because = (!remedy.because.is_empty()).then(|| {
        let items = remedy.because.into_iter().map(|because| view! { <BecauseItem because=because/> }).collect::<Vec<_>>();
        view! { <p class="label">{t("result-because")}</p><ul>{items}</ul> }
    });
    let caution = say(String::from("caution")).map(|caution| view! { <p class="caution"><b>{t("ui-caution")}</b>" "{caution}</p> });
    let places = remedy.situations.into_iter().map(|place| (place.id, format!("situation-{}", place.name))).collect();
    let places = attributes(wording, places, &values);
    let situations = (!places.with_untracked(Vec::is_empty)).then(|| view! { <LineList class="situations" lines=places/> });
    let steps = match remedy.steps {
        Some(numbers) => numbers.into_iter().map(|n| (id.clone(), format!("step-{n}"))).collect(),
        None => (1..)
            .map(|n| format!("step-{n}"))
            .take_while(|name| wording.texts_now().attribute(&id, name, &[]).is_some())
            .map(|name| (id.clone(), name))
            .collect(),
    };
    let steps = attributes(wording, steps, &values);
    let steps = (!steps.with_untracked(Vec::is_empty)).then(|| view! { <p class="label">{t("ui-steps")}</p><Steps lines=steps/> });
    let commands =
        remedy.commands.into_iter().map(|one| view! { <CommandBlock command=worded(wording, one, &values)/> }).collect::<Vec<_>>();
    let verify = say(String::from("verify")).map(|verify| view! { <p class="why"><b>{t("ui-verify")}</b>" "{verify}</p> });
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
            {situations}
            {steps}
            {commands}
            {verify}
            {more}
        </article>
    }
}

/// Attributes of messages, in the current language; those that are not there are left out.
fn attributes(wording: Wording, names: Vec<(String, String)>, values: &Arc<Values>) -> Signal<Vec<String>> {
    let values = Arc::clone(values);
    Signal::derive(move || {
        let texts = wording.texts();
        names.iter().filter_map(|(id, name)| attribute(id, name, &values, &texts)).collect()
    })
}

/// A command with its purpose.
fn worded(wording: Wording, one: RemedyCommand, values: &Arc<Values>) -> Signal<Option<Command>> {
    let (name, values) = (format!("command-{}", one.n), Arc::clone(values));
    Signal::derive(move || Some(Command { purpose: attribute(&one.id, &name, &values, &wording.texts()), ..one.command.clone() }))
}
