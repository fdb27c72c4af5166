//! The read-only script: asks the server for the facts that are still open, and prints them.
//!
//! Works in Windows PowerShell 4 and later. It changes nothing and writes no file; each question is asked for itself, so
//! that one that fails does not take the others with it.

use crate::facts::answers::{Answers, SCRIPT_MARK, UNKNOWN};
use crate::facts::fact::Kind;

/// What is known already and decides which checks apply: printed along, so that the output stands by itself.
const CONTEXT: &[&str] = &["Product", "Operation", "AskedRole", "SetupBuild"];

/// Begins the script: nothing it sets outlives it, and an error is an error.
const HEAD: &str = "& {\n$ErrorActionPreference = 'Stop'\n$ProgressPreference = 'SilentlyContinue'\n";

/// The script for a list of facts; those that no script can find are left out. Empty where none is left.
pub fn script(open: &[String], answers: &Answers) -> String {
    let mut probes = String::new();
    let mut done: Vec<&str> = Vec::new();
    for name in open {
        let Some(fact) = crate::facts::find(name) else { continue };
        let (Some(probe), false) = (fact.probe, done.contains(&fact.name)) else { continue };
        done.push(fact.name);
        // A flag is True or False whatever the expression gives; of the rest, each value is a line, and none is an empty one.
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
