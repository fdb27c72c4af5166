//! What to do, in one ordered list over all findings.

use leptos::prelude::*;

use crate::report::model::{Action, PlanStep};
use crate::view::actions::jump::jump;
use crate::view::parts::Heading;
use crate::view::state::{App, SharedRun};
use crate::view::wording::t;

/// The plan, where there is one.
#[component]
pub fn Plan(
    /// The run, in the current language.
    run: Memo<SharedRun>,
) -> impl IntoView {
    let now = run.get_untracked();
    // Where all steps serve the same findings, saying so each time helps nobody.
    let first = now.plan.first()?;
    let differ = now.plan.iter().any(|step| step.serves != first.serves);
    let items = now.plan.iter().enumerate().map(|(at, step)| {
        let text = Signal::derive(move || run.with(|run| run.plan.get(at).map(|step| step.step.clone()).unwrap_or_default()));
        item(run, at + 1, step, text, differ)
    });
    Some(view! {
        <section class="plan">
            <Heading below=1 text=t("ui-plan")/>
            <ol>{items.collect::<Vec<_>>()}</ol>
        </section>
    })
}

fn item(run: Memo<SharedRun>, number: usize, step: &PlanStep, text: Signal<String>, differ: bool) -> AnyView {
    // The remedy of one finding stands there.
    if let (Action::Own, Some(id)) = (step.action, step.serves.first()) {
        return view! { <li data-step=number><Jump id=id.clone() label=text/></li> }.into_any();
    }
    let serves = differ.then(|| {
        let links = step.serves.iter().map(|id| view! { <Jump id=id.clone() label=title_of(run, id.clone())/> });
        view! { <div class="serves">{links.collect::<Vec<_>>()}</div> }
    });
    view! { <li data-step=number>{text}{serves}</li> }.into_any()
}

/// A link to a finding on the page.
#[component]
fn Jump(id: String, label: Signal<String>) -> impl IntoView {
    let app = expect_context::<App>();
    view! { <button type="button" class="link" on:click=move |_| jump(app, &id)>{label}</button> }
}

fn title_of(run: Memo<SharedRun>, id: String) -> Signal<String> {
    let app = expect_context::<App>();
    Signal::derive(move || {
        let title = run.with(|run| {
            let finding = run.findings.iter().find(|finding| finding.id == id)?;
            finding.text.as_ref().map(|text| text.title.clone())
        });
        title.unwrap_or_else(|| app.wording.text(&id))
    })
}
