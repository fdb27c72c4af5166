//! Fills in the texts of a report in one language, so that a change of language needs no new analysis.

use super::model::{Finding, Report, Run, Text, Values};
use crate::texts::Texts;

/// Variables every text may use, without its row declaring them.
const COMMON: [&str; 9] =
    ["server", "domain", "site", "user", "organization", "domain_controller", "schema_master", "product", "install_directory"];

/// Fills in every text of the report.
pub fn localize(report: &mut Report, texts: &Texts) {
    for notice in &mut report.notices {
        let args: Vec<(&str, &str)> = notice.values.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        notice.text = Some(texts.text(&format!("notice-{}", notice.code), &args));
    }
    for suggestion in &mut report.suggestions {
        suggestion.title = mark_missing(&texts.text(&suggestion.id, &[]));
        suggestion.why = texts.text(&format!("suggestion-{}", suggestion.reason.name()), &[("line", &suggestion.line.to_string())]);
    }
    for run in &mut report.runs {
        localize_run(run, texts);
    }
}

/// Fills in every text of a run.
pub fn localize_run(run: &mut Run, texts: &Texts) {
    let common = common(run, texts);
    for finding in &mut run.findings {
        localize_finding(finding, &common, texts);
    }
    for step in &mut run.plan {
        let id = format!("plan-{}", step.action.name());
        let title = step
            .serves
            .first()
            .and_then(|id| run.findings.iter().find(|f| f.id == *id))
            .and_then(|f| f.text.as_ref())
            .map_or_else(String::new, |t| t.title.clone());
        step.step = texts.text(&id, &[("title", &title), ("server", common.get("server").map_or("", String::as_str))]);
    }
}

/// Returns the values of the common variables in this run. Unknown ones show as `<name>`.
fn common(run: &Run, texts: &Texts) -> Values {
    let mut out = unknown(&COMMON);
    let mut put = |name: &str, value: &Option<String>| {
        if let Some(value) = value {
            out.insert(name.to_owned(), value.clone());
        }
    };
    put("server", &run.server);
    put("user", &run.user);
    put("site", &run.site);
    put("organization", &run.organization);
    out.insert("product".to_owned(), run.product.as_deref().unwrap_or("unknown").to_owned());
    out.insert("product_name".to_owned(), product_name(run.product.as_deref(), texts));
    out
}

/// Returns placeholders for unknown values: each shows as `<name>`.
pub fn unknown(names: &[&str]) -> Values {
    names.iter().map(|name| ((*name).to_owned(), format!("<{name}>"))).collect()
}

/// Returns the localized product name, such as `Exchange Server 2019`.
pub fn product_name(product: Option<&str>, texts: &Texts) -> String {
    texts.text("product-name", &[("product", product.unwrap_or("unknown"))])
}

/// Fills in the texts of a finding, including the purposes of its commands.
pub fn localize_finding(finding: &mut Finding, common: &Values, texts: &Texts) {
    let mut values = common.clone();
    values.extend(finding.values.clone());
    let row = if finding.known && texts.has(&finding.id) { finding.id.as_str() } else { "unknown-check" };
    let id_value = finding.id.clone();
    let message = finding.message.clone().unwrap_or_default();
    let mut args: Vec<(&str, &str)> = values.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    args.push(("id", &id_value));
    args.push(("message", &message));
    // Variables without a value in this log show as `<name>`.
    let shown = |text: String| mark_missing(&text);
    let attribute = |name: &str| texts.attribute(row, name, &args).map(shown);
    let list = |name: &str| (1..).map_while(|n| attribute(&format!("{name}-{n}"))).collect::<Vec<_>>();
    let text = Text {
        lang: texts.tag().to_owned(),
        title: mark_missing(&texts.text(row, &args)),
        meaning: attribute("meaning").unwrap_or_default(),
        why: attribute("why").unwrap_or_default(),
        causes: list("cause"),
        steps: list("step"),
        situations: finding.situations.iter().filter_map(|s| attribute(&format!("situation-{s}"))).collect(),
        verify: attribute("verify").unwrap_or_default(),
        caution: attribute("caution").unwrap_or_default(),
    };
    let purposes: Vec<Option<String>> = (1..=finding.commands.len()).map(|n| attribute(&format!("command-{n}"))).collect();
    for (command, purpose) in finding.commands.iter_mut().zip(purposes) {
        command.purpose = purpose;
    }
    finding.text = Some(text);
}

/// Replaces `{$name}`, which Fluent prints for a variable without a value, by `<name>`.
fn mark_missing(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.strip_prefix('$').and_then(|name| name.split_once('}')) {
            Some((name, behind)) => {
                out.push('<');
                out.push_str(name);
                out.push('>');
                rest = behind;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
