//! The script of a task that failed: which cmdlet it runs, and on what.

use crate::bytes::squeeze::is_quote;
use crate::catalog::places::of_cmdlet;
use crate::facts::set::{Facts, Proof};
use crate::facts::task_errors::{ScriptCmdlet, ScriptObject};

/// Verbs of cmdlets that only look, wait or write: what fails is another one, if there is.
const ONLY_LOOKS: &[&str] =
    &["get", "test", "write", "join", "where", "out", "select", "foreach", "split", "start-sleep", "new-timespan", "new-object"];
/// The other verbs that Setup's scripts use.
const VERBS: &[&str] = &[
    "add",
    "buildtobuildupgrade",
    "clear",
    "configure",
    "copy",
    "disable",
    "disasterrecovery",
    "dismount",
    "enable",
    "ensure",
    "export",
    "import",
    "initialize",
    "install",
    "invoke",
    "mount",
    "move",
    "new",
    "precompile",
    "register",
    "remove",
    "repair",
    "restart",
    "restore",
    "run",
    "set",
    "start",
    "stop",
    "uninstall",
    "unlock",
    "unregister",
    "update",
    "upgrade",
];
/// What stands before the name of what a script works on.
const OBJECTS: &[&str] = &[
    "$mailboxid =",
    "$mailboxid=",
    "$arbmbxname =",
    "$name =",
    "$name=",
    "lastname -eq",
    "-servicename",
    "-atomname",
    "-identity",
    "-vdirname",
    "$vdirname =",
];

/// Adds the cmdlet and the object of a script.
pub fn task_facts(script: &str, proof: Option<Proof>, facts: &mut Facts) {
    let Some(proof) = proof else { return };
    if facts.get(&ScriptCmdlet).is_none()
        && let Some(cmdlet) = cmdlet(script)
    {
        facts.add(&ScriptCmdlet, cmdlet.to_owned(), proof.clone());
    }
    if facts.get(&ScriptObject).is_none()
        && let Some(object) = object(script)
    {
        facts.add(&ScriptObject, object.to_owned(), proof);
    }
}

/// Returns the first cmdlet that changes something or that a step of Setup is known by, else the first one.
fn cmdlet(script: &str) -> Option<&str> {
    let words = script.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let verb = |word: &str| {
        word.split_once('-').filter(|(_, noun)| noun.len() > 2 && !noun.contains('-')).map(|(verb, _)| verb.to_ascii_lowercase())
    };
    let is = |list: &[&str], word: &str| {
        verb(word).is_some_and(|verb| list.contains(&verb.as_str()) || list.contains(&word.to_ascii_lowercase().as_str()))
    };
    let mut only_looks = None;
    for word in words {
        if is(ONLY_LOOKS, word) {
            only_looks = only_looks.or(Some(word));
        } else if is(VERBS, word) || of_cmdlet(word).is_some() {
            return Some(word);
        }
    }
    only_looks
}

/// Returns the first name that a script works on, not a variable.
fn object(script: &str) -> Option<&str> {
    let lower = script.to_ascii_lowercase();
    OBJECTS.iter().find_map(|before| {
        lower.match_indices(before).find_map(|(at, _)| {
            let rest = script[at + before.len()..].trim_start_matches([' ', ':']);
            let first = rest.chars().next()?;
            let name = if is_quote(first) {
                rest[first.len_utf8()..].split(is_quote).next()?
            } else {
                rest.split(|c: char| c.is_whitespace() || matches!(c, ';' | ')' | '}' | '|')).next()?
            };
            let is_name = name.len() > 1 && name.len() < 200 && !name.starts_with(['$', '[', '(', '-', '@', '*']);
            is_name.then_some(name)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cmdlets_and_objects() {
        for (script, cmdlet_of, object_of) in [
            ("$error.Clear();\n start-SetupService -ServiceName MSExchangeWidget\n", Some("start-SetupService"), Some("MSExchangeWidget")),
            (
                "$error.Clear(); install-ExsetdataAtom -AtomName Widget -DomainController $RoleDC",
                Some("install-ExsetdataAtom"),
                Some("Widget"),
            ),
            (
                "$mailboxId = \"SystemMailbox{1}\"; $m = @(Get-Mailbox -Arbitration -Identity $x); Enable-Mailbox -Identity $m",
                Some("Enable-Mailbox"),
                Some("SystemMailbox{1}"),
            ),
            ("if (Get-Service W* | ?{$_.Name -eq 'W'}) { Set-Service W }", Some("Set-Service"), None),
            ("$a = get-user -Filter {lastname -eq \"MSExchApproval 1\"}", Some("get-user"), Some("MSExchApproval 1")),
            (
                "$timeout = Get-Date; $t = New-TimeSpan -Minutes 8; Set-SharedConfigDC -DomainController $x",
                Some("Set-SharedConfigDC"),
                None,
            ),
            ("", None, None),
        ] {
            assert_eq!((cmdlet(script), object(script)), (cmdlet_of, object_of), "{script}");
        }
    }
}
