//! Fills in the texts of a report in one language, so that a change of language needs no new analysis.

use super::commands;
use super::model::{Command, Finding, LinkKind, Report, Run, Text, Values};
use super::search;
use crate::bytes::text::clip;
use crate::catalog::entry::{Entry, UNKNOWN};
use crate::catalog::support::license_varies;
use crate::catalog::{Catalog, PRODUCTS, places};
use crate::facts::set::{UNNAMED_CHECK, UNNAMED_WARNING};
use crate::texts::Texts;
use crate::texts::bundle::clean;
use crate::texts::known::first_sentence;

/// Maximum length of a title in Setup's own words, in characters.
const MOST_TITLE: usize = 160;

/// How a value of the log is written into a sentence.
pub type Written = fn(&str) -> String;

/// Fills in every text of the report.
pub fn localize(report: &mut Report, texts: &Texts) {
    localize_as(report, texts, clean);
}

/// The same, with each value of the log as `written`.
pub fn localize_as(report: &mut Report, texts: &Texts, written: Written) {
    for notice in &mut report.notices {
        // A number is as safe as our own words.
        let is_number = |value: &str| value.bytes().all(|byte| byte.is_ascii_digit());
        let value = |value: &str| if is_number(value) { clean(value) } else { written(value) };
        let values: Vec<(&str, String)> = notice.values.iter().map(|(k, v)| (k.as_str(), value(v))).collect();
        let args: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
        notice.text = Some(texts.text(&format!("notice-{}", notice.code), &args));
    }
    for suggestion in &mut report.suggestions {
        suggestion.title = texts.text(&suggestion.id, &[]);
        suggestion.why = texts.text(&format!("suggestion-{}", suggestion.reason.name()), &[("line", &suggestion.line.to_string())]);
    }
    for run in &mut report.runs {
        localize_run_as(run, texts, written);
    }
}

/// Fills in every text of a run.
pub fn localize_run(run: &mut Run, texts: &Texts) {
    localize_run_as(run, texts, clean);
}

fn localize_run_as(run: &mut Run, texts: &Texts, written: Written) {
    let common = common(run, texts);
    for finding in &mut run.findings {
        localize_finding_as(finding, &common, texts, written);
    }
    let words: Vec<String> = run.findings.iter().map(|finding| search::words(finding, Some(run), texts)).collect();
    for (finding, words) in run.findings.iter_mut().zip(words) {
        search::add(finding, &words, texts);
    }
    for step in &mut run.plan {
        let id = format!("plan-{}", step.action.name());
        let title = step
            .serves
            .first()
            .and_then(|id| run.findings.iter().find(|f| f.id == *id))
            .and_then(|f| f.text.as_ref())
            .map_or_else(String::new, |t| t.title.clone());
        let server = common.get("server").map(|server| written(server)).unwrap_or_default();
        step.step = texts.text(&id, &[("title", &title), ("server", &server)]);
    }
}

/// Returns the values of the common variables in this run, as far as they are known.
fn common(run: &Run, texts: &Texts) -> Values {
    let mut out = Values::new();
    let mut put = |name: &str, value: &Option<String>| {
        if let Some(value) = value {
            out.insert(name.to_owned(), value.clone());
        }
    };
    put("server", &run.server);
    put("user", &run.user);
    put("site", &run.site);
    put("organization", &run.organization);
    put("setup_build", &run.setup_build);
    out.insert("product".to_owned(), run.product.as_deref().unwrap_or("unknown").to_owned());
    out.insert("product_name".to_owned(), product_name(run.product.as_deref(), texts));
    out
}

/// Returns the localized product name, such as `Exchange Server 2019`.
pub fn product_name(product: Option<&str>, texts: &Texts) -> String {
    texts.text("product-name", &[("product", product.unwrap_or("unknown"))])
}

/// Returns the title of a row with these values.
pub fn title(row: &str, values: &Values, texts: &Texts) -> String {
    with_product(values, texts, &|marks| texts.text(row, &marks.args()))
}

/// Returns one text of a row with these values, without what needs others.
pub fn attribute(row: &str, name: &str, values: &Values, texts: &Texts) -> Option<String> {
    let text = with_product(values, texts, &|marks| texts.attribute(row, name, &marks.args()).unwrap_or_default());
    Some(text).filter(|text| !text.is_empty())
}

fn with_product(values: &Values, texts: &Texts, format: &dyn Fn(&Marks<'_>) -> String) -> String {
    let product = values.get("product").map_or("unknown", String::as_str);
    let mut all = values.clone();
    all.insert("product_name".to_owned(), product_name(Some(product), texts));
    all.insert("product".to_owned(), product.to_owned());
    let marks = Marks::new(&all);
    marks.fill_in(&format(&marks), &|_, value| clean(value))
}

/// Fills in the texts of a finding, including the purposes of its commands. What needs a value that is not known is left out.
pub fn localize_finding(finding: &mut Finding, common: &Values, texts: &Texts) {
    localize_finding_as(finding, common, texts, clean);
}

fn localize_finding_as(finding: &mut Finding, common: &Values, texts: &Texts, written: Written) {
    let mut values = common.clone();
    values.extend(finding.values.clone());
    values.insert("id".to_owned(), finding.id.clone());
    if let Some(message) = &finding.message {
        values.insert("message".to_owned(), message.clone());
    }
    let is_known = finding.known && texts.has(&finding.id);
    let row = if is_known { finding.id.as_str() } else { unknown_row(&finding.id) };
    let marks = Marks::new(&values);
    let args: Vec<(&str, &str)> = marks.args();
    let write = |name: &str, value: &str| {
        let is_ours = name == "product" || name == "product_name" || is_known && name == "id";
        if is_ours { clean(value) } else { written(value) }
    };
    let shown = |text: String| marks.fill_in(&text, &write);
    let attribute = |name: &str| texts.attribute(row, name, &args).map(shown);
    let known = Catalog::default().find(row).filter(|_| is_known).map(|(_, entry)| entry);
    let Some(entry) = known.or_else(|| UNKNOWN.iter().find(|entry| entry.id == row)) else { return };
    let named = |kind: &str, name: &str| attribute(&[kind, "-", name].concat());
    let text = Text {
        lang: texts.tag().to_owned(),
        title: own_words(finding).map(|words| written(&words)).unwrap_or_else(|| shown(texts.text(row, &args))),
        meaning: attribute("meaning").unwrap_or_default(),
        why: attribute("why").unwrap_or_default(),
        causes: entry.causes.iter().filter_map(|cause| named("cause", cause.name)).filter(|t| !t.is_empty()).collect(),
        // Steps are numbered, so none is left out.
        steps: commands::shown(entry, &finding.situations)
            .into_iter()
            .filter_map(|number| entry.steps.get(number as usize - 1))
            .map(|step| named("step", step.name).unwrap_or_default())
            .collect(),
        verify: attribute("verify").unwrap_or_default(),
        caution: attribute("caution").unwrap_or_default(),
    };
    let text = with_license(finding, text, entry, common, texts);
    let text = located(finding, text, texts);
    let titles: Vec<Option<String>> = finding.situations.iter().map(|s| named("situation", &s.name)).collect();
    let purposes: Vec<Option<String>> = finding.commands.iter().map(|c| named("command", &c.name)).collect();
    for (situation, title) in finding.situations.iter_mut().zip(titles) {
        situation.title = title;
    }
    for (command, purpose) in finding.commands.iter_mut().zip(purposes) {
        command.purpose = purpose;
    }
    for link in finding.links.iter_mut().filter(|link| link.kind != LinkKind::Search) {
        link.title = Some(texts.text(&["link-", &link.name].concat(), &[]));
    }
    finding.text = Some(text);
}

/// The message for an id without a row.
fn unknown_row(id: &str) -> &'static str {
    if id.starts_with(UNNAMED_CHECK) {
        "unnamed-check"
    } else if id.starts_with(UNNAMED_WARNING) {
        "unnamed-warning"
    } else {
        "unknown-check"
    }
}

/// What Setup itself says of a check that has no row: the first sentence of its message.
fn own_words(finding: &Finding) -> Option<String> {
    let message = finding.message.as_deref().filter(|_| !finding.known)?;
    let words = clean(message).split_whitespace().collect::<Vec<_>>().join(" ");
    let first = first_sentence(&words).split(" http").next().unwrap_or_default().trim_end_matches([':', ' ']);
    let short = clip(first, MOST_TITLE);
    let title = if short.len() < first.len() { format!("{}…", short.trim_end()) } else { short.to_owned() };
    Some(title).filter(|title| !title.is_empty())
}

/// A sentence and the next one. Behind a full stop that is as wide as a letter no blank stands.
fn followed(sentence: &str, next: &str) -> String {
    let blank = if sentence.ends_with(['。', '！', '？']) { "" } else { " " };
    [sentence, blank, next].concat()
}

/// Adds which licence switch older media takes, once, where a command has the newer one and the media isn't known.
fn with_license(finding: &Finding, mut text: Text, entry: &Entry, common: &Values, texts: &Texts) -> Text {
    let product = finding.values.get("product").or_else(|| common.get("product"));
    let of_row = |name: &str| PRODUCTS.iter().any(|(known, set)| *known == name && !entry.products.is_disjoint(*set));
    let is_meant = |name: &str| match product.filter(|product| PRODUCTS.iter().any(|(known, _)| known == product)) {
        Some(product) => product == name,
        None => of_row(name),
    };
    let is_filled_in = entry.commands().any(|(_, command)| command.text.contains(commands::LICENSE));
    let has_newer = finding.commands.iter().any(|command| command.text.contains("LicenseTerms_"));
    // What removes Exchange takes the switch of the installed build.
    let removes = finding.commands.iter().any(|command| command.text.contains("/Mode:Uninstall") && command.text.contains("LicenseTerms_"));
    let is_guess = removes && common.get("license_installed").is_none();
    let build = common.get("setup_build").filter(|_| !is_guess);
    if is_filled_in && has_newer && license_varies(&is_meant, build.map(String::as_str)) {
        let note = texts.text("license-by-media", &[]);
        text.caution = if text.caution.is_empty() { note } else { followed(&text.caution, &note) };
    }
    text
}

/// Adds what Setup does at the step at which it stopped, what usually goes wrong there, and where to look.
fn located(finding: &Finding, mut text: Text, texts: &Texts) -> Text {
    let Some(place) = finding.values.get(places::VALUE).map(|place| format!("place-{place}")) else { return text };
    if texts.has(&place) {
        text.meaning = followed(&text.meaning, &texts.text(&place, &[]));
    }
    text.causes.extend((1..).map_while(|n| texts.attribute(&place, &format!("usually-{n}"), &[])));
    // The most specific comes first. Steps are numbered, so it is never left out.
    text.steps.insert(0, texts.attribute(&place, "look", &[]).unwrap_or_default());
    text
}

/// Returns where to run a command and what to watch out for, in a few words each.
pub fn remarks(command: &Command, texts: &Texts) -> String {
    let mut out = vec![texts.text(&["ui-shell-", command.shell.name()].concat(), &[])];
    out.extend(command.elevated.then(|| texts.text("command-elevated", &[])));
    out.extend(command.needs.map(|need| texts.text("command-needs", &[("what", &texts.text(&["need-", need.name()].concat(), &[]))])));
    out.extend(command.risky.then(|| texts.text("command-risky", &[])));
    out.join(" · ")
}

/// Stands for the values while a text is formatted, one private character each, so that no value takes part in deciding what
/// is a sentence.
struct Marks<'a> {
    values: Vec<(&'a str, &'a str, String)>,
}

/// The first mark.
const FIRST_MARK: u32 = 0xE000;

impl<'a> Marks<'a> {
    fn new(values: &'a Values) -> Self {
        let mark = |n: usize| char::from_u32(FIRST_MARK + n as u32).map(String::from).unwrap_or_default();
        Self { values: values.iter().enumerate().map(|(n, (name, value))| (name.as_str(), value.as_str(), mark(n))).collect() }
    }

    /// Returns the variables for Fluent. The product decides between wordings, so it stands for itself.
    fn args(&self) -> Vec<(&str, &str)> {
        self.values.iter().map(|(name, value, mark)| (*name, if *name == "product" { *value } else { mark.as_str() })).collect()
    }

    /// Replaces the marks by their values, as `write` makes them of name and value.
    fn fill_in(&self, text: &str, write: &dyn Fn(&str, &str) -> String) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            match u32::from(c).checked_sub(FIRST_MARK).and_then(|n| self.values.get(n as usize)) {
                Some((name, value, _)) => out.push_str(&write(name, value)),
                None => out.push(c),
            }
        }
        out
    }
}
