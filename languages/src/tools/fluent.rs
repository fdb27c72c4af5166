//! Mozilla's own tools for Fluent: `compare-locales` and `moz-fluent-lint`.

use anyhow::{Context, Result};
use fs_err as fs;
use serde_json::Value;
use xshell::{Shell, cmd};

use super::{Outcome, setup};
use crate::fault::Fault;
use crate::list::{ENGLISH, Language, folder, root};
use crate::texts::Part;

const COMPARE: &str = "compare-locales";
const LINTER: &str = "fluent-linter";

/// What `compare-locales` says of a language beside English.
pub(super) fn compared(language: &Language, _: &[Part], _: &[Part]) -> Result<Outcome> {
    if language.tag == ENGLISH {
        return Ok(Outcome::Found(Vec::new()));
    }
    let program = match setup::python(COMPARE) {
        Ok(program) => program,
        Err(error) => return Ok(Outcome::Missing(format!("{error:#}"))),
    };
    // Its configuration names the languages: it follows from ours.
    let (config, base, tag) = (setup::scratch().join("l10n.toml"), root().join("locales"), &language.tag);
    let paths = format!("[[paths]]\nreference = \"{ENGLISH}/*.ftl\"\nl10n = \"{{locale}}/*.ftl\"\n");
    fs::write(&config, format!("basepath = {base:?}\nlocales = [{tag:?}]\n{paths}"))?;
    let sh = Shell::new()?;
    let told = cmd!(sh, "{program} --json - {config} {base} {tag}").quiet().ignore_status().read()?;
    Ok(Outcome::Found(differences(&told, language)?))
}

/// The details of its report: by file, what it says of a message.
fn differences(report: &str, language: &Language) -> Result<Vec<Fault>> {
    let report: Value = serde_json::from_str(report).context("compare-locales gave no report")?;
    let details = report[0]["details"].as_object().context("the report of compare-locales has no details")?;
    let mut out = Vec::new();
    for (path, faults) in details {
        let file = path.rsplit('/').next().unwrap_or(path);
        for (kind, says) in faults.as_array().into_iter().flatten().filter_map(Value::as_object).flatten() {
            let says = says.as_str().unwrap_or_default();
            // A message, or a sentence that ends with its name.
            let place = says.split_whitespace().next_back().unwrap_or_default();
            let (file, place) = (file.to_owned(), place.to_owned());
            out.push(Fault { tag: language.tag.clone(), file, place, check: COMPARE, says: format!("{kind}: {says}") });
        }
    }
    Ok(out)
}

/// What `moz-fluent-lint` says.
pub(super) fn linted(language: &Language, _: &[Part], _: &[Part]) -> Result<Outcome> {
    let program = match setup::python("moz-fluent-lint") {
        Ok(program) => program,
        Err(error) => return Ok(Outcome::Missing(format!("{error:#}"))),
    };
    let name = if language.tag == ENGLISH { "english.yml" } else { "other-languages.yml" };
    let (sh, texts, config) = (Shell::new()?, folder(&language.tag), setup::folder().join("python").join(name));
    let told = cmd!(sh, "{program} {texts} --config {config}").quiet().ignore_status().output()?;
    // It tells some of it on either.
    let told = [told.stdout, told.stderr].concat();
    Ok(Outcome::Found(lints(&String::from_utf8_lossy(&told), language)))
}

/// A block for each fault: the file, the message, the place, the error.
fn lints(told: &str, language: &Language) -> Vec<Fault> {
    let (mut file, mut place) = (String::new(), String::new());
    let mut out = Vec::new();
    for line in told.lines().map(str::trim) {
        if let Some(path) = line.strip_prefix("File path: ") {
            path.rsplit(['/', '\\']).next().unwrap_or_default().clone_into(&mut file);
        } else if let Some(id) = line.strip_prefix("Message ID: ") {
            id.clone_into(&mut place);
        } else if let Some(says) = line.strip_prefix("Error ") {
            let (file, place, says) = (file.clone(), place.clone(), says.to_owned());
            out.push(Fault { tag: language.tag.clone(), file, place, check: LINTER, says });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tools_tell_is_read() {
        let french = Language { tag: "fr".to_owned(), name: String::new() };
        let report = r#"[{"details": {"fr/ui.ftl": [{"missingEntity": "ui-tab-log"}, {"warning": "Duplicated at line 3 for ui-a"}]}}]"#;
        let found = differences(report, &french).expect("a report");
        assert_eq!(found.iter().map(|fault| &*fault.place).collect::<Vec<_>>(), ["ui-tab-log", "ui-a"]);
        assert!(differences("Traceback", &french).is_err());
        let told =
            "Files to analyze: 1.\n\n  File path: ../fr/ui.ftl\n  Message ID: ui-a\n  Position: line 1 column 1\n  Error (TE01): Bad.\n";
        let found = lints(told, &french);
        assert_eq!(found.len(), 1);
        assert_eq!((&*found[0].file, &*found[0].place, &*found[0].says), ("ui.ftl", "ui-a", "(TE01): Bad."));
    }
}
