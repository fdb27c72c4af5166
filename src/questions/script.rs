//! The read-only script, which determines the facts that are still open and prints them.
//!
//! It works in Windows PowerShell 4 and later, changes nothing and writes no file. Each fact is determined separately, so that
//! a failure does not affect the others.

use crate::facts::answers::{Answers, SCRIPT_MARK, UNKNOWN};
use crate::facts::fact::Kind;

/// Known facts that decide which checks apply. They are printed too, so that the output is self-contained.
const CONTEXT: &[&str] = &["Product", "Operation", "AskedRole", "SetupBuild"];

/// The beginning of the script: a scope of its own, in which every error is terminating.
const HEAD: &str = "& {\n$ErrorActionPreference = 'Stop'\n$ProgressPreference = 'SilentlyContinue'\n";

/// Returns the script for a list of facts, without those no script can find. Empty if none is left.
pub fn script(open: &[String], answers: &Answers) -> String {
    let mut probes = String::new();
    let mut done: Vec<&str> = Vec::new();
    for name in open {
        let Some(fact) = crate::facts::find(name) else { continue };
        let (Some(probe), false) = (fact.probe, done.contains(&fact.name)) else { continue };
        done.push(fact.name);
        // Flags are converted to True or False. Other facts print one line per value, or an empty one if there is no value.
        let value = if fact.kind == Kind::Flag {
            ["'", fact.name, " = ' + [bool](", probe, ")"].concat()
        } else {
            let list = ["$v = @(", probe, " | ForEach-Object { \"$_\" -replace '\\s+', ' ' }); if ($v.Count -eq 0) { '"].concat();
            [&list, fact.name, " = ' } else { $v | ForEach-Object { '", fact.name, " = ' + $_ } }"].concat()
        };
        probes.push_str(&["try { ", &value, " } catch { '", fact.name, " = ", UNKNOWN, "' }\n"].concat());
    }
    if probes.is_empty() {
        return probes;
    }
    let mut out = [HEAD, "'", SCRIPT_MARK, " 1'\n"].concat();
    for name in CONTEXT {
        for value in answers.all(name).filter(|v| *v != UNKNOWN && v.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))) {
            out.push_str(&["'", name, " = ", value, "'\n"].concat());
        }
    }
    out.push_str(&probes);
    out.push_str("}\n");
    out
}
