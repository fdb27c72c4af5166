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
    let (label, mark) =
        if found.is_decided { ("ui-situations", "ui-situation-yes") } else { ("ui-situations-all", "ui-situation-unknown") };
    // A single one that may be is no question; it is marked all the same.
    let label = (found.is_decided || found.is_question()).then(|| view! { <p class="label">{t(label)}</p> });
    let before = (!found.before.is_empty()).then(|| view! { <p class="label">{t("ui-steps")}</p> });
    let bare = (!found.bare.is_empty()).then(|| {
        let item = |at: usize| view! { <li>{title(finding, at)}<span class="quiet">" · "{t(mark)}</span></li> };
        view! { <ul>{found.bare.into_iter().map(item).collect::<Vec<_>>()}</ul> }
    });
    let after = (!found.after.is_empty()).then(|| view! { <p class="label">{t("heading-in-any-case")}</p> });
    let others = (!found.others.is_empty()).then(|| {
        let key = format!("others {}", now.id);
        view! { <Fold class="others" key=key title=t("ui-situations-other")>{branches(finding, found.others, None)}</Fold> }
    });
    view! {
        {before}
        <StepList finding=finding steps=found.before/>
        {label}
        {bare}
        {branches(finding, found.branches, Some(mark))}
        {after}
        <StepList finding=finding steps=found.after/>
        {others}
    }
}

/// The title of a situation.
fn title(finding: Signal<Arc<Finding>>, at: usize) -> Signal<String> {
    Signal::derive(move || finding.with(|f| f.situations.get(at).and_then(|s| s.title.as_deref()).map(visible).unwrap_or_default()))
}

/// Each with its titles, and with this mark, else with that of what is known of it.
fn branches(finding: Signal<Arc<Finding>>, branches: Vec<Branch>, mark: Option<&'static str>) -> Vec<AnyView> {
    let one = |branch: Branch| {
        let label = |at: usize| {
            let state = finding.with_untracked(|f| f.situations.get(at).map(|s| s.state).unwrap_or_default());
            let mark = mark.unwrap_or(match state {
                State::Yes => "ui-situation-yes",
                State::No => "ui-situation-no",
                State::Unknown => "ui-situation-unknown",
            });
            view! { <p class="label">{title(finding, at)}<span class="quiet">" · "{t(mark)}</span></p> }
        };
        let labels = branch.situations.into_iter().map(label).collect::<Vec<_>>();
        view! { <section class="situation">{labels}<StepList finding=finding steps=branch.steps/></section> }.into_any()
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
