//! Fills in the commands of a row with values of a run; makes of a row what the report says of
//! its situations and links.

use super::{model, shell};
use crate::catalog::entry::{Command, Entry, Kind, Severity, Situation};
use crate::catalog::{Catalog, PRODUCTS, links};
use crate::decide::Finding;
use crate::facts::common::*;
use crate::facts::fact::Fact;
use crate::facts::form::Form;
use crate::facts::set::Facts;

/// Values by name, in any order.
pub type Values = [(&'static str, String)];

/// Values that every text and command may use, each with a fact of its form.
pub static COMMON: [(&str, &Fact); 8] = [
    ("server", &ComputerNameDnsFullyQualified),
    ("user", &LoggedOnUser),
    ("site", &SiteName),
    ("organization", &OrganizationName),
    ("domain", &ComputerDomain),
    ("domain_controller", &DomainController),
    ("schema_master", &SchemaMaster),
    ("install_directory", &InstallDirectory),
];

/// Situations of any row, told where Setup went past what a finding is about. Their titles are those of the message `any-row`.
pub mod past {
    /// Setup completed; no step is of use any more.
    pub const COMPLETED: &str = "completed";
    /// Setup completed; some steps are still of use.
    pub const AFTERWARDS: &str = "afterwards";
    /// Setup went on after its checks, though this one had failed.
    pub const PASSED: &str = "passed";
}

/// Returns the numbers (from 1) of a row's steps that a finding with these situations shows: those of the situations that apply, or
/// all where none is known to.
pub fn shown(entry: &Entry, situations: &[model::Situation]) -> Vec<u32> {
    match situations.first().map(|s| s.name.as_str()) {
        Some(past::COMPLETED | past::PASSED) => return Vec::new(),
        Some(past::AFTERWARDS) => return entry.after_run(),
        _ => {}
    }
    let applies = |name: &str| situations.iter().any(|s| s.name == name && s.state == model::State::Yes);
    let steps: Vec<&str> = entry.situations.iter().filter(|s| applies(s.name)).flat_map(|s| s.steps).copied().collect();
    if steps.is_empty() { (1..).zip(entry.steps).map(|(number, _)| number).collect() } else { entry.numbers(&steps) }
}

/// Returns the number under which a finding shows a step of its row.
fn place(shown: &[u32], number: u32) -> Option<u32> {
    shown.iter().position(|known| *known == number).and_then(|at| u32::try_from(at + 1).ok())
}

/// Returns the commands of the steps that a finding shows, as far as this product has them, filled in with the values of a run.
pub fn commands(entry: &'static Entry, product: Option<&str>, shown: &[u32], values: &Values, common: &Values) -> Vec<model::Command> {
    let of_product = PRODUCTS.iter().find(|(name, _)| Some(*name) == product).map(|(_, these)| *these);
    let lookup = |name: &str| {
        let (_, value) = values.iter().chain(common).find(|(n, _)| *n == name)?;
        Some((form(entry, name)?, value.clone()))
    };
    let fill = |step: Option<u32>, command: &Command| {
        // The licence switch is no value of the log. Exchange is removed with the media of the build that is installed.
        let switch = |name: &str| values.iter().chain(common).find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
        let of_installed = if command.text.contains("/Mode:Uninstall") { switch("license_installed") } else { None };
        let text = command.text.replace(LICENSE, of_installed.or_else(|| switch("license")).unwrap_or(LICENSE));
        model::Command {
            name: command.name.to_owned(),
            purpose: None,
            shell: command.shell,
            text: shell::fill(command.shell, &text, &lookup),
            risky: command.risky,
            elevated: command.elevated,
            needs: command.needs,
            step,
        }
    };
    let has = |command: &Command| of_product.is_none_or(|these| !command.products.is_disjoint(these));
    let of_step = |step: Option<usize>| match step {
        Some(step) => u32::try_from(step).ok().and_then(|step| place(shown, step)).map(Some),
        None => Some(None),
    };
    let all = entry.commands().filter(|(_, command)| has(command));
    all.filter_map(|(step, command)| Some(fill(of_step(step)?, command))).collect()
}

/// The placeholder of the licence switch.
pub const LICENSE: &str = "{license}";

/// Returns the form of a named value of a row: that of its fact, or of a value that every row may use.
pub fn form(entry: &Entry, name: &str) -> Option<Form> {
    // Several facts may give one value; all are of one form, where they have any.
    let own = entry.values.iter().filter(|(n, _)| *n == name).map(|(_, fact)| fact.form());
    let own = own.reduce(|form, other| if form == Form::Any { other } else { form });
    own.or_else(|| COMMON.iter().find(|(n, _)| *n == name).map(|(_, fact)| fact.form()))
}

/// Returns what leads on from a row, or from a check that has none.
pub fn links(entry: Option<&Entry>, product: Option<&str>) -> Vec<model::Link> {
    let of_row = |entry: &Entry| links::of(Catalog::default().find(entry.id).map_or("", |(group, _)| group), entry, product);
    let found = entry.map_or_else(|| vec![links::of_unknown()], of_row).into_iter();
    found.map(|link| model::Link { kind: link.kind, name: link.name.to_owned(), title: None, url: link.url }).collect()
}

/// Returns the situation of a finding that Setup went past: before a run that completed nothing is left to do.
pub fn past(finding: &Finding, facts: &Facts) -> Option<model::Situation> {
    let entry = finding.entry.filter(|_| finding.severity != Severity::Error)?;
    let steps = if facts.succeeded { entry.after_run() } else { Vec::new() };
    let name = match steps.len() {
        _ if !facts.succeeded => {
            let is_past = facts.passed_checks && entry.kind == Kind::Rule && finding.severity == Severity::Info && finding.reported;
            is_past.then_some(past::PASSED)?
        }
        0 => past::COMPLETED,
        left => (left < entry.steps.len()).then_some(past::AFTERWARDS)?,
    };
    let steps = (1..).zip(&steps).map(|(number, _)| number).collect();
    Some(model::Situation { name: name.to_owned(), state: model::State::Yes, title: None, steps })
}

/// Returns the situations of a row, each in the state that `state` gives it. Where one applies, only such have steps.
pub fn situations(entry: &Entry, state: &dyn Fn(&Situation) -> model::State) -> Vec<model::Situation> {
    let of_row = entry.situations.iter();
    let mut out: Vec<model::Situation> =
        of_row.map(|s| model::Situation { name: s.name.to_owned(), state: state(s), title: None, steps: entry.numbers(s.steps) }).collect();
    let shown = shown(entry, &out);
    let is_known = out.iter().any(|s| s.state == model::State::Yes);
    for situation in &mut out {
        let has_steps = !is_known || situation.state == model::State::Yes;
        situation.steps = situation.steps.iter().filter(|_| has_steps).filter_map(|number| place(&shown, *number)).collect();
    }
    out
}
