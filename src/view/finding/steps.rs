//! What to do: the steps of a finding with their commands, those of each situation under its title.

use std::sync::Arc;

use leptos::prelude::*;

use super::command::CommandBlock;
use crate::report::layout::{Branch, layout};
use crate::report::model::{Finding, State};
use crate::view::parts::{Fold, visible};
use crate::view::wording::t;

/// All of it: what comes first in every case, the situations, what comes after them, and what other situations need.
#[component]
pub fn Remedy(
    /// The finding, in the current language.
    finding: Signal<Arc<Finding>>,
) -> impl IntoView {
    let now = finding.get_untracked();
    let found = layout(&now, now.text.as_ref().map_or(0, |text| text.steps.len()));
    let is_known = now.situations.iter().any(|s| s.state == State::Yes);
    let label = if is_known { "ui-situations" } else { "ui-situations-all" };
    let label = (!found.branches.is_empty()).then(|| view! { <p class="label">{t(label)}</p> });
    let before = (!found.before.is_empty()).then(|| view! { <p class="label">{t("ui-steps")}</p> });
    let after = (!found.after.is_empty() && !found.branches.is_empty()).then(|| view! { <p class="label">{t("heading-in-any-case")}</p> });
    // Without branches and without anything before, the steps have their label still.
    let plain =
        (before.is_none() && found.branches.is_empty() && !found.after.is_empty()).then(|| view! { <p class="label">{t("ui-steps")}</p> });
    let others = found.others.into_iter().filter(|branch| !branch.steps.is_empty()).collect::<Vec<_>>();
    let others = (!others.is_empty()).then(|| {
        let key = format!("others {}", now.id);
        view! { <Fold class="others" key=key title=t("ui-situations-other")>{branches(finding, others)}</Fold> }
    });
    view! {
        {before}
        <StepList finding=finding steps=found.before/>
        {label}
        {branches(finding, found.branches)}
        {after}
        {plain}
        <StepList finding=finding steps=found.after/>
        {others}
    }
}

fn branches(finding: Signal<Arc<Finding>>, branches: Vec<Branch>) -> Vec<AnyView> {
    let one = |branch: Branch| {
        let state = finding.with_untracked(|f| f.situations.get(branch.situation).map(|s| s.state.name()));
        let title = Signal::derive(move || {
            finding.with(|f| f.situations.get(branch.situation).and_then(|s| s.title.as_deref()).map(visible).unwrap_or_default())
        });
        let mark = state.map(|state| match state {
            "yes" => "ui-situation-yes",
            "no" => "ui-situation-no",
            _ => "ui-situation-unknown",
        });
        view! {
            <section class="situation" data-state=state>
                <p class="label">{title}{mark.map(|mark| view! { <span class="quiet">" · "{t(mark)}</span> })}</p>
                <StepList finding=finding steps=branch.steps/>
            </section>
        }
        .into_any()
    };
    branches.into_iter().map(one).collect()
}

/// Steps by number, in order, each with its commands.
#[component]
pub fn StepList(
    /// The finding, in the current language.
    finding: Signal<Arc<Finding>>,
    /// Numbers of the steps, from 1.
    steps: Vec<u32>,
) -> impl IntoView {
    let item = |step: u32| {
        let text = Signal::derive(move || {
            let at = (step as usize).saturating_sub(1);
            finding.with(|f| f.text.as_ref().and_then(|text| text.steps.get(at)).map(|text| visible(text)).unwrap_or_default())
        });
        view! { <li>{text}<Commands finding=finding step=Some(step)/></li> }
    };
    (!steps.is_empty()).then(|| view! { <ol class="steps">{steps.into_iter().map(item).collect::<Vec<_>>()}</ol> })
}

/// The commands of a step, or those that prove the remedy.
#[component]
pub fn Commands(
    /// The finding, in the current language.
    finding: Signal<Arc<Finding>>,
    /// Number of the step; none for those that prove the remedy.
    step: Option<u32>,
) -> impl IntoView {
    let at: Vec<usize> = finding.with_untracked(|f| f.commands_of(step).map(|(at, _)| at).collect());
    let block = |at: usize| {
        let command = Memo::new(move |_| finding.with(|f| f.commands.get(at).cloned()));
        view! { <CommandBlock command=command/> }
    };
    at.into_iter().map(block).collect::<Vec<_>>()
}
