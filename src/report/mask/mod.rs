//! Masks the names of people, computers and organizations in a report, so that it can be shared.
//!
//! Everything that comes from the log is masked, twice over: what has the form of a name, an address or a key ([`forms`]), and
//! every name that was found that way or is known from the header, the settings and the values ([`names`]). A name gets the
//! same stand-in everywhere (`server-1`, `user-1`), so that the text stays readable. Our own sentences are never touched: a
//! masked report has none, until it is localized again.

mod command;
mod dn;
pub mod excerpt;
mod file;
mod forms;
mod names;
mod scan;
mod words;

use std::sync::OnceLock;

use super::commands;
use super::model::{Evidence, Finding, Mode, Report, Run};
use crate::catalog::{Catalog, places};
use crate::facts::fact::{Fact, Source};
use crate::facts::form::Form;
use crate::log::pattern::Pattern;
use names::{Names, Style};

/// What a text of a report is.
#[derive(Debug, Clone, Copy)]
enum Kind {
    /// Text of the log.
    Text,
    /// A value of the log that stands for something.
    Value(Form),
    /// The name of a file.
    File,
}

/// Returns a masked copy, without the texts in a language.
pub fn mask(report: &Report) -> Report {
    let mut out = report.clone();
    let mut names = learn(Style::Plain, &mut |found| visit(&mut out, found));
    let mut hide = |kind: Kind, text: &mut String| *text = masked(kind, text, &mut names);
    visit(&mut out, &mut hide);
    for notice in &mut out.notices {
        notice.text = None;
    }
    for run in &mut out.runs {
        run.plan.iter_mut().for_each(|step| step.step.clear());
        for finding in &mut run.findings {
            finding.text = None;
            finding.commands.iter_mut().for_each(|command| command.purpose = None);
        }
    }
    out
}

/// Masks texts of the log with the names that are in a run.
#[derive(Debug, Default)]
pub struct Masker(Names);

impl Masker {
    /// Learns the names of a run.
    pub fn of(run: &Run) -> Masker {
        let mut run = run.clone();
        Masker(learn(Style::Plain, &mut |found| visit_run(&mut run, found)))
    }

    /// Returns the text masked.
    pub fn text(&mut self, text: &str) -> String {
        scan::text(text, &mut self.0)
    }
}

/// Finds every name in what `visit` calls its argument for.
fn learn(style: Style, visit: &mut dyn FnMut(Found<'_>)) -> Names {
    let mut names = Names::with_style(style);
    // Values first: a name that stands in a text, too, gets its class from the value. Files last: their names are made of others.
    for pass in 0..3 {
        visit(&mut |kind, text| {
            let turn = match kind {
                Kind::Value(_) => 0,
                Kind::Text => 1,
                Kind::File => 2,
            };
            if turn == pass {
                if turn == 1 {
                    learn_line(text, &mut names);
                }
                masked(kind, text, &mut names);
            }
        });
    }
    names.settle();
    names
}

/// Takes a text of the report.
type Found<'a> = &'a mut dyn FnMut(Kind, &mut String);

fn masked(kind: Kind, text: &str, names: &mut Names) -> String {
    match kind {
        Kind::Text => scan::text(text, names),
        Kind::Value(form) => scan::value(form, text, names),
        Kind::File => file::name(text, names),
    }
}

/// Learns the names that stand in a line at a known place.
fn learn_line(text: &str, names: &mut Names) {
    static PATTERNS: OnceLock<Vec<(Pattern, Form)>> = OnceLock::new();
    let patterns = PATTERNS.get_or_init(|| {
        let named = crate::facts::all().filter(|fact| fact.form.class().is_some());
        let pattern = |fact: &'static Fact| match fact.source {
            Source::Line(pattern) | Source::Error(pattern) if pattern.contains("{}") => Some((Pattern::new(pattern), fact.form)),
            _ => None,
        };
        named.filter_map(pattern).collect()
    });
    for (pattern, form) in patterns {
        if let Some(value) = pattern.within(text.as_bytes()).and_then(|value| core::str::from_utf8(value).ok()) {
            scan::value(*form, value, names);
        }
    }
    let lower = text.to_ascii_lowercase();
    for (marker, form) in MARKERS {
        for (at, marker) in lower.match_indices(marker) {
            let value = text[at + marker.len()..].trim_start_matches(['\'', '"']);
            let end = value.find(['\'', '"', ' ', ',', ';', ')', ']', '|']).unwrap_or(value.len());
            scan::value(form, value[..end].trim_end_matches('.'), names);
        }
    }
    if let Some((_, rest)) = text.split_once("[Setting:")
        && let Some((id, rest)) = rest.split_once(']')
        && let Some((_, rest)) = rest.split_once("[Value:\"")
        && let Some((value, _)) = rest.split_once("\"]")
    {
        scan::value(form_of(id), value, names);
    }
}

/// What stands before a name on command lines, in scripts and in Setup's header, in lower case.
const MARKERS: [(&str, Form); 16] = [
    ("domaincontroller', value=", Form::Host),
    ("-domaincontroller:", Form::Host),
    ("-domaincontroller ", Form::Host),
    ("/domaincontroller:", Form::Host),
    ("-server:", Form::Host),
    ("-server ", Form::Host),
    ("server name=", Form::Host),
    ("computername=", Form::Host),
    ("newprovisionedserver', value=", Form::Host),
    ("/newprovisionedserver:", Form::Host),
    ("organizationname', value=", Form::Organization),
    ("/organizationname:", Form::Organization),
    ("preparedomain', value=", Form::Domain),
    ("/preparedomain:", Form::Domain),
    ("userdomain=", Form::Domain),
    ("username=", Form::Account),
];

/// Parts of the names of settings that no fact declares, and what their values stand for.
const SETTINGS: [(&str, Form); 11] = [
    ("ServerName", Form::Host),
    ("HostName", Form::Host),
    ("ComputerName", Form::Host),
    ("RoleOwner", Form::Host),
    ("DomainController", Form::Host),
    ("GlobalCatalog", Form::Host),
    ("SiteName", Form::Site),
    ("LogOn", Form::Account),
    ("UserName", Form::Account),
    ("DomainName", Form::Domain),
    ("OrganizationName", Form::Organization),
];

/// What the value of a fact or setting stands for.
fn form_of(name: &str) -> Form {
    let declared = crate::facts::find(name).map(Fact::form).filter(|form| *form != Form::Any);
    declared.or_else(|| SETTINGS.iter().find(|(part, _)| name.contains(part)).map(|(_, form)| *form)).unwrap_or(Form::Any)
}

/// Calls `hide` for every text of the report that comes from the log.
fn visit(report: &mut Report, hide: Found<'_>) {
    for run in &mut report.runs {
        visit_run(run, hide);
    }
    for file in &mut report.source.files {
        hide(Kind::File, &mut file.name);
    }
    for notice in &mut report.notices {
        for (name, value) in &mut notice.values {
            if name == "files" {
                let mut files: Vec<String> = value.split(", ").map(str::to_owned).collect();
                files.iter_mut().for_each(|file| hide(Kind::File, file));
                *value = files.join(", ");
            } else {
                hide(Kind::Text, value);
            }
        }
    }
}

fn visit_run(run: &mut Run, hide: Found<'_>) {
    let header = [
        (&mut run.server, Form::Host),
        (&mut run.user, Form::Account),
        (&mut run.site, Form::Site),
        (&mut run.organization, Form::Organization),
        (&mut run.time_zone, Form::Any),
        (&mut run.setup_build, Form::Version),
        (&mut run.installed_build, Form::Version),
    ];
    for (field, form) in header {
        field.iter_mut().for_each(|value| hide(Kind::Value(form), value));
    }
    run.file.iter_mut().for_each(|file| hide(Kind::File, file));
    if let Some(Mode::Other(mode)) = &mut run.mode {
        hide(Kind::Text, mode);
    }
    for row in &mut run.analysis {
        if !matches!(&*row.value, "" | "True" | "False" | "<NULL>") {
            hide(Kind::Value(form_of(&row.id)), row.value.to_mut());
        }
    }
    for finding in &mut run.findings {
        visit_finding(finding, hide);
    }
}

fn visit_finding(finding: &mut Finding, hide: Found<'_>) {
    let entry = Catalog::default().find(&finding.id).map(|(_, entry)| entry);
    // The place is a name of ours.
    for (name, value) in finding.values.iter_mut().filter(|(name, _)| *name != places::VALUE) {
        let form = entry.and_then(|entry| commands::form(entry, name)).unwrap_or(Form::Any);
        hide(Kind::Value(form), value);
    }
    for because in &mut finding.because {
        let form = form_of(&because.fact);
        hide(Kind::Value(form), &mut because.value);
        // What would pass is ours, or the value of another setting of this kind.
        if form.class().is_some() {
            hide(Kind::Text, &mut because.needed);
        }
    }
    finding.message.iter_mut().for_each(|message| hide(Kind::Text, message));
    for evidence in &mut finding.evidence {
        match evidence {
            Evidence::Line { text, file, .. } => {
                hide(Kind::Text, text);
                file.iter_mut().for_each(|file| hide(Kind::File, file));
            }
            Evidence::Answer { question, answer } => hide(Kind::Value(form_of(question)), answer),
        }
    }
    for command in &mut finding.commands {
        let mut value = |name: &str, value: &mut String| {
            if name != "license" {
                hide(Kind::Value(entry.and_then(|entry| commands::form(entry, name)).unwrap_or(Form::Any)), value);
            }
        };
        let template = entry.and_then(|entry| entry.commands().map(|(_, template)| template).find(|t| t.name == command.name));
        match template.and_then(|template| command::visit(template.text, &command.text, &mut value)) {
            Some(text) => command.text = text,
            None => hide(Kind::Text, &mut command.text),
        }
    }
}
