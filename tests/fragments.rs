//! Pieces of what Setup shows: wrapped, doubled, quoted, cut; errors of any form; where Setup was; the reasons it gives.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

use std::path::Path;

use setup_readiness::analyzer::Analyzer;
use setup_readiness::report::localize::localize;
use setup_readiness::report::model::{Action, Evidence, Finding, Outcome, Report, Run, Severity, State};
use setup_readiness::texts::embedded::texts;

fn report(text: &str) -> Report {
    let mut analyzer = Analyzer::default();
    analyzer.begin("");
    analyzer.push(text.as_bytes());
    let mut report = analyzer.finish();
    localize(&mut report, &texts("en").expect("English"));
    report
}

fn run(text: &str) -> Run {
    report(text).runs.pop().unwrap_or_else(|| panic!("no run in {text}"))
}

fn finding(text: &str, id: &str) -> Finding {
    let run = run(text);
    let ids: Vec<String> = run.findings.iter().map(|f| f.id.clone()).collect();
    run.findings.into_iter().find(|f| f.id == id).unwrap_or_else(|| panic!("no {id} but {ids:?} in {text}"))
}

fn lines(finding: &Finding) -> Vec<u64> {
    let line = |e: &Evidence| match e {
        Evidence::Line { line, .. } => Some(*line),
        Evidence::Answer { .. } => None,
    };
    finding.evidence.iter().filter_map(line).collect()
}

// ---- lines

fn wrapped(text: &str, width: usize) -> String {
    let wrap = |line: &str| -> String {
        let letters: Vec<char> = line.chars().collect();
        if letters.is_empty() { "\n".to_owned() } else { letters.chunks(width).flat_map(|c| c.iter().copied().chain(['\n'])).collect() }
    };
    text.lines().map(wrap).collect()
}

fn wrapped_at_blanks(text: &str, width: usize) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let mut length = 0;
        for word in line.split(' ') {
            if length > 0 && length + 1 + word.chars().count() > width {
                out.push('\n');
                length = 0;
            } else if length > 0 {
                out.push(' ');
                length += 1;
            }
            out.push_str(word);
            length += word.chars().count();
        }
        out.push('\n');
    }
    out
}

/// What a paste does to a text, and in how many of a hundred documented cases an issue must be found all the same.
type Shape = (&'static str, fn(&str) -> String, usize);

const SHAPES: &[Shape] = &[
    ("as it stands", str::to_owned, 100),
    ("without stamps", unstamped, 96),
    ("80 columns", |t| wrapped(&unstamped(t), 80), 96),
    ("120 columns, blanks at line ends lost", |t| wrapped(&unstamped(t), 120).lines().flat_map(|l| [l.trim_end(), "\n"]).collect(), 96),
    ("100 columns, at blanks", |t| wrapped_at_blanks(&unstamped(t), 100), 96),
    ("a blank line after each", |t| unstamped(t).lines().flat_map(|l| [l, "  \n\n"]).collect(), 96),
    ("quoted", |t| wrapped_at_blanks(&unstamped(t), 76).lines().flat_map(|l| ["> ", l, "\n"]).collect(), 96),
    ("blanks collapsed", |t| unstamped(t).split_whitespace().collect::<Vec<_>>().join(" "), 95),
    ("no-break blanks", |t| unstamped(t).replace(' ', "\u{a0}"), 95),
    ("curly quotes", |t| unstamped(t).replace('\'', "\u{2019}").replace('"', "\u{201d}"), 96),
    ("capitals lost", |t| unstamped(t).to_lowercase(), 95),
];

/// Takes off stamps and levels.
fn unstamped(text: &str) -> String {
    text.lines().flat_map(|line| [bare(line), "\n"]).collect()
}

/// A line without stamp and level.
fn bare(line: &str) -> &str {
    let is_stamped = line.starts_with("[0") && line.get(25..28) == Some("] [");
    line.get(28..).filter(|_| is_stamped).and_then(|l| l.split_once("] ")).map_or(line, |(_, text)| text)
}

/// The logs of a test document that show their issue: its id and the log.
fn documented(document: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/catalog").join(document);
    let text = std::fs::read_to_string(path).expect("a document");
    let mut out = Vec::new();
    let mut id = String::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once("```log\n") {
        if let Some((_, heading)) = before.rsplit_once("## ") {
            id = heading.lines().next().unwrap_or("").to_owned();
        }
        let (log, after) = after.split_once("```\n").expect("an end");
        if after.trim_start().starts_with("failed") {
            out.push((id.clone(), log.to_owned()));
        }
        rest = after;
    }
    out
}

/// An issue is found however the lines that show it were copied. Some logs need their stamps: settings, the order of records.
#[test]
fn issues_are_found_in_any_shape() {
    let cases: Vec<(String, String)> = ["known_issues.md", "task_errors.md"].into_iter().flat_map(documented).collect();
    let is_error = |(id, log): &&(String, String)| {
        log.contains("[ERROR]") || log.contains("ErrorRecord") || id == "recover-on-installed-server" || !log.starts_with('[')
    };
    let cases: Vec<&(String, String)> = cases.iter().filter(is_error).collect();
    assert!(cases.len() > 50, "only {} documented cases", cases.len());
    let mut faults = Vec::new();
    for (shape, change, floor) in SHAPES {
        let is_lost = |(id, log): &&&(String, String)| !report(&change(log)).runs.iter().flat_map(|r| &r.findings).any(|f| f.id == *id);
        let lost: Vec<&str> = cases.iter().filter(is_lost).map(|(id, _)| id.as_str()).collect();
        let found = 100 * (cases.len() - lost.len()) / cases.len();
        println!("{shape}: {found} % of {}, lost: {}", cases.len(), lost.join(", "));
        if found < *floor {
            faults.push(format!("{shape}: {found} %, not {floor}; lost: {}", lost.join(", ")));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn values_are_whole_and_lines_are_those_of_the_input() {
    let text = "Prerequisite Analysis FAILED\n\nSetup encountered a problem while validating the state of Active Directory: \
                Exchange organization-level objects have not been created, and setup cannot create them because the local computer \
                is not in the same domain and site as the schema master.  Run setup with the /prepareAD parameter on a computer in \
                the domain fabrikam and site North Campus, and wait for replication to complete.  See the Exchange setup log for \
                more information on this error.\n";
    for text in [text.to_owned(), wrapped(text, 80), wrapped(text, 100), wrapped_at_blanks(text, 120)] {
        let found = finding(&text, "prepare-ad-wrong-domain-or-site");
        assert_eq!(found.values.get("required_domain").map(String::as_str), Some("fabrikam"), "{text}");
        assert_eq!(found.values.get("required_site").map(String::as_str), Some("North Campus"), "{text}");
        assert!(lines(&found).iter().all(|line| *line >= 3), "{:?}", lines(&found));
    }
    let text = "Some words before.\n\nThe following error was generated when \"$error.Clear();\n new-PowerShellVirtualDirectory x\n\
                \" was run: \"System.ArgumentException: The virtual directory 'PowerShell' already exists under\n'EX01.contoso.com/Exchange \
                Back End'.\nParameter name: VirtualDirectoryName\nSystem.ArgumentException: The virtual directory 'PowerShell' already \
                exists under 'EX01.contoso.com/Default Web Site'.\n";
    let found = finding(text, "vdir-already-exists");
    assert_eq!(found.values.get("web_sites").map(String::as_str), Some("Exchange Back End, Default Web Site"));
    assert!(lines(&found).contains(&5), "{:?}", lines(&found));
}

#[test]
fn what_is_not_seen_in_a_piece_does_not_speak_against_a_row() {
    let text = "Error:\nThe following error was generated when \"$error.Clear();\n Set-SharedConfigDC -DomainController $x\n\" was run: \
                \"System.Exception: Unable to set shared config DC.\n   at A.B.C(D e)\".\n";
    assert_eq!(finding(text, "shared-config-dc-other").severity, Severity::Error);
    let seen = [
        text,
        "[03/14/2026 09:26:53.0589] [2] No Suitable Directory Servers Found in Forest fabrikam.com Site North and connected Sites.\n",
    ]
    .concat();
    let found = finding(&seen, "shared-config-dc-no-suitable-dc");
    assert_eq!(found.values.get("site").map(String::as_str), Some("North"));
    assert!(run(&seen).findings.iter().all(|f| f.id != "shared-config-dc-other"));
}

// ---- errors

#[test]
fn errors_have_their_message_in_any_form() {
    for (text, message) in [
        (
            "The following error was generated when \"$error.Clear(); Start-Widget } } \" was run: \"The widget 'north' does not turn.\".",
            "The widget 'north' does not turn.",
        ),
        (
            "\" was run:\n\n\"Fabrikam.Tasks.Widget\nException: The widget is gone.\n\n at\n\nFabrikam.Tasks.Task.Throw(Exception e)\".\n\nThe Exchange Server setup operation didn't complete.",
            "Fabrikam.Tasks.WidgetException: The widget is gone.",
        ),
        (
            "Mailbox role: Transport service   FAILED\n     The widget of the north does not answer.\n\nThe Exchange Server setup operation didn't complete.",
            "The widget of the north does not answer.",
        ),
        (
            "The following error was generated when \"$error.Clear(); Start-Widget\" was run: \"System.Reflection.TargetInvocationException: Exception has been thrown by the target of an invocation. ---> Fabrikam.WidgetException: The spring is broken.\".",
            "Fabrikam.WidgetException: The spring is broken.",
        ),
        (
            "L'erreur suivante s'est produite quand « $error.Clear(); Start-Widget » a été exécuté : « Le ressort est cassé. ».",
            "Le ressort est cassé",
        ),
    ] {
        let found = finding(text, "unrecognized-error");
        let root = found.values.get("root_message").cloned().unwrap_or_default();
        assert!(root.replace("Widget Exception", "WidgetException").contains(message), "{root} in {text}");
        assert!(found.text.expect("texts").meaning.contains(message.split(' ').next_back().unwrap_or("")));
        assert_eq!(run(text).outcome, Outcome::Failed, "{text}");
    }
    // The first error that tells something, not an empty shell before it.
    let log = "[03/14/2026 09:26:53.0589] [1] [ERROR] The following error was generated when \"$error.Clear();\n Start-Widget\n\" was run: \
               \"System.Management.Automation.RemoteException: Unhandled Exception:\".\n\
               [03/14/2026 09:26:53.0590] [1] [ERROR] The following error was generated when \"$error.Clear();\n Start-Widget\n\" was run: \
               \"Fabrikam.WidgetException: The spring is broken.\".\n";
    assert_eq!(
        finding(log, "unrecognized-error").values.get("root_message").map(String::as_str),
        Some("Fabrikam.WidgetException: The spring is broken.")
    );
}

#[test]
fn an_unknown_error_is_located() {
    for (text, place, words) in [
        (
            "[ERROR] The widget is gone.\n[ERROR-REFERENCE] Id=SystemAttendantDependent___0123456789abcdef Component=EXCHANGE14:\\Current\\Release\n",
            "system-mailboxes",
            "Look at the mailbox",
        ),
        (
            "Language Files COMPLETED\nMailbox role: Mailbox service     FAILED\nThe widget is gone from here.\n",
            "mailbox",
            "Application log",
        ),
        (
            "The following error was generated when \"$error.Clear(); install-ExchangeSchema -LdapFileName x\" was run: \"Fabrikam.WidgetException: The widget is gone.\".",
            "schema",
            "ldif.err",
        ),
        ("Organization Preparation\nFailed\n\nError:\nThe widget is gone from here.\n", "organization", "object in the line before"),
    ] {
        let found = finding(text, "unrecognized-error");
        assert_eq!(found.values.get("place").map(String::as_str), Some(place), "{text}");
        let told = found.text.expect("texts");
        assert!(told.steps.iter().any(|s| s.contains(words)), "{words} in {:?}", told.steps);
        assert!(!told.causes.is_empty() && !found.related.iter().any(String::is_empty));
    }
    let text = "\"$error.Clear(); $mailboxId = \"SystemMailbox{1}\"; Get-Mailbox $x; Enable-Mailbox -Identity $m\" was run: \"Fabrikam.WidgetException: The widget is gone.\".";
    let found = finding(text, "unrecognized-error");
    assert_eq!(found.values.get("cmdlet").map(String::as_str), Some("Enable-Mailbox"));
    assert_eq!(found.values.get("object").map(String::as_str), Some("SystemMailbox{1}"));
}

// ---- who wrote it

#[test]
fn text_of_setup_is_known_as_such() {
    let codes = |text: &str| report(text).notices.into_iter().map(|n| n.code).collect::<Vec<_>>();
    for text in [
        "Performing Microsoft Exchange Server Prerequisite Check\n    Configuring Prerequisites       COMPLETED\n",
        "          $error.Clear();\n          Start-Widget\n",
        "   at Microsoft.Exchange.Configuration.Tasks.Task.InvokeRetryableFunc(String funcName)\n",
        "https://learn.microsoft.com/Exchange/plan-and-deploy/deployment-ref/readiness-checks?view=exchserver-2019",
    ] {
        assert_eq!(codes(text), ["setup-text"], "{text}");
    }
    assert_eq!(
        codes("Setup cannot continue with the upgrade because the 'agent' () process (ID: 12) has open files."),
        ["not-covered-product"]
    );
    assert!(codes("Hub Transport Role Prerequisites\nFailed\n\nElapsed Time: 00:00:10\n").contains(&"not-covered-product".to_owned()));
    for text in ["The FAILED login audit is COMPLETED every week.", "{\"error\": \"System.IO.IOException: The file is gone.\"}"] {
        assert_eq!(codes(text), ["not-a-log"], "{text}");
    }
}

#[test]
fn product_and_release_come_from_the_text() {
    let sentence = "A reboot from a previous installation is pending. Please restart the system and then rerun Setup.";
    for (text, product, release) in [
        ("Microsoft Exchange Server 2016 Cumulative Update 19 Unattended Setup", "2016", Some("CU19")),
        ("For more information, visit: https://learn.microsoft.com/Exchange/readiness-checks?view=exchserver-2019", "2019", None),
        ("[03/14/2026 09:26:53.0589] [0] Setup version: 15.2.2562.17.", "SE", Some("RTM")),
    ] {
        let run = run(&format!("{sentence}\n\n{text}\n"));
        assert_eq!((run.product.as_deref(), run.setup_release.as_deref()), (Some(product), release), "{text}");
    }
    // The state of Active Directory alone names the situation, and the build that is installed the product.
    let log = "[03/14/2026 09:26:53.0589] [0] The installation mode is set to: 'BuildToBuildUpgrade'.\n\
               [03/14/2026 09:26:53.0590] [0] Active Directory Initialization status : 'False'.\n\
               [03/14/2026 09:26:53.0591] [0] Schema Update Required Status : 'True'.\n\
               [03/14/2026 09:26:53.0592] [0] The locally installed version is 15.1.1913.5.\n";
    assert_eq!(run(log).product.as_deref(), Some("2016"));
    assert!(run(log).findings.iter().any(|f| f.id == "AdInitErrorRule"));
}

// ---- what to do

#[test]
fn each_reason_of_active_directory_has_its_own_plan() {
    let say = |reason: &str| {
        format!(
            "Error:\nSetup encountered a problem while validating the state of Active Directory: {reason} See the Exchange setup log for \
             more information on this error.\nFor more information, visit: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.AdInitErrorRule.aspx\n"
        )
    };
    for (reason, situation, first, prepares) in [
        (
            "The Active Directory organization configuration version (16999) is higher than Setup's version(16111). Therefore, PrepareAD can't be executed.",
            "newer-organization",
            Action::StartProperly,
            false,
        ),
        (
            "The user-specified domain controller cannot be used because setup has determined that it must use the schema master domain controller.",
            "named-controller",
            Action::StartProperly,
            false,
        ),
        (
            "Active Directory server DC1.fabrikam.com is not available. Error message: Active directory response: The LDAP server is unavailable.",
            "no-answer",
            Action::ReachActiveDirectory,
            false,
        ),
        ("Could not find any Domain Controller in domain contoso.com.", "no-answer", Action::ReachActiveDirectory, false),
        (
            "No Suitable Directory Servers Found in Forest contoso.com Site Paris and connected Sites.",
            "no-answer",
            Action::ReachActiveDirectory,
            false,
        ),
        ("The specified domain does not exist or could not be contacted.", "no-answer", Action::ReachActiveDirectory, false),
        ("The supplied credential is invalid.", "invalid-credential", Action::UseRightAccount, false),
        ("Couldn't find the Enterprise Organization container.", "no-organization", Action::UseRightAccount, true),
    ] {
        let run = run(&say(reason));
        let found = run.findings.iter().find(|f| f.id == "AdInitErrorRule").expect("the finding");
        let known: Vec<&str> = found.situations.iter().filter(|s| s.state == State::Yes).map(|s| s.name.as_str()).collect();
        assert_eq!(known, [situation], "{reason}");
        assert_eq!(run.plan.first().map(|s| s.action), Some(first), "{reason}");
        assert_eq!(run.plan.iter().any(|s| s.action == Action::RunPrepareAd), prepares, "{reason}");
        let text = found.text.as_ref().expect("texts");
        assert!(text.meaning.contains(reason.trim_end_matches('.').get(..20).unwrap_or(reason)), "{}", text.meaning);
        assert!(text.steps.len() < 4 && !found.commands.is_empty(), "{:?}", text.steps);
        assert!(found.commands.iter().all(|c| c.purpose.is_some()));
        assert_eq!(found.commands.iter().any(|c| c.text.contains("/PrepareAD")), prepares, "{reason}");
    }
    let local = [&say("Active Directory operation failed."), "\nThe user isn't logged on to an Active Directory domain.\n"].concat();
    let run = run(&local);
    assert_eq!(run.findings.first().map(|f| f.id.as_str()), Some("LoggedOntoDomain"));
    assert_eq!(run.findings.iter().find(|f| f.id == "AdInitErrorRule").and_then(|f| f.consequence_of.as_deref()), Some("LoggedOntoDomain"));
    assert_eq!(run.plan.first().map(|s| s.action), Some(Action::UseRightAccount));
    let place = say(
        "Exchange organization-level objects have not been created, and setup cannot create them because the local computer is not in the same domain and site as the schema master.  Run setup with the /prepareAD parameter on a computer in the domain fabrikam and site North, and wait for replication to complete.",
    );
    let run = self::run(&place);
    assert_eq!(run.findings.first().map(|f| f.id.as_str()), Some("prepare-ad-wrong-domain-or-site"));
    assert!(run.plan.iter().any(|s| s.action == Action::RunPrepareAd));
}

#[test]
fn the_parameter_and_the_operation_are_named() {
    let text =
        "The parameter 'roles' is not valid for current operation 'Uninstall'.\nSetup checks failed: Invalid command line arguments.\n";
    let found = finding(text, "invalid-command-line");
    assert_eq!(found.values.get("parameter").map(String::as_str), Some("roles"));
    let told = found.text.expect("texts");
    assert!(told.steps[0].starts_with("Leave /Roles out"), "{:?}", told.steps);
    let text = "The parameter 'TenantOrganizationConfig' is not valid for current operation 'PrepareSchema'. Setup checks failed: Invalid command line arguments.";
    let told = finding(text, "invalid-command-line").text.expect("texts");
    assert!(told.steps[0].contains("run /PrepareAD with the file"), "{:?}", told.steps);
}

#[test]
fn a_side_finding_that_the_operation_makes_false_is_not_shown() {
    let log = |mode: &str| {
        format!(
            "[03/14/2026 09:26:53.0588] [0] Command Line Parameter Name='mode', Value='{mode}'.\n[03/14/2026 09:26:53.0589] [0] Setup \
             version: 15.2.1118.7.\n[03/14/2026 09:26:53.0590] [0] The locally installed version is 15.2.1118.7.\n"
        )
    };
    let has = |mode: &str| run(&log(mode)).findings.iter().any(|f| f.id == "same-build-as-installed");
    assert_eq!((has("Upgrade"), has("RecoverServer")), (true, false));
}

#[test]
fn a_process_and_a_version_are_read_from_any_message() {
    let address = |id: &str| {
        format!("For more information, visit: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.{id}.aspx\n")
    };
    let text = format!(
        "Fehler:\nDas Upgrade wird nicht fortgesetzt, weil agent.exe (4711) offene Dateien hat. Beenden Sie ihn.\n{}",
        address("ProcessNeedsToBeClosedOnUpgrade")
    );
    let found = finding(&text, "ProcessNeedsToBeClosedOnUpgrade");
    assert_eq!(found.values.get("process").map(String::as_str), Some("agent.exe"));
    assert_eq!(found.values.get("pid").map(String::as_str), Some("4711"));
}

/// A log of Setup in the golden files.
fn golden(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/logs").join(name)).expect("the log")
}

fn situation(finding: &Finding) -> Vec<&str> {
    finding.situations.iter().filter(|s| s.state == State::Yes).map(|s| s.name.as_str()).collect()
}

fn plan(run: &Run) -> Vec<Action> {
    run.plan.iter().map(|step| step.action).collect()
}

#[test]
fn a_name_does_not_end_with_the_sentence() {
    for (text, site) in [
        ("the virtual directory powershell alraedy exists under ex1.contoso.com/exchange back end.\"", "exchange back end"),
        ("The virtual directory 'powershell' already exists under 'EX01.contoso.com/Exchange Back End'.", "Exchange Back End"),
        ("The virtual directory 'owa' already exists under 'EX01.contoso.com/Contoso Ltd.'.", "Contoso Ltd."),
    ] {
        let text = format!(
            "The following error was generated when \"$error.Clear(); new-x\" was run: \"System.ArgumentException: {text}\nThe Exchange Server \
             setup operation didn't complete.\n"
        );
        let found = finding(&text, "vdir-already-exists");
        assert_eq!(found.values.get("web_site").map(String::as_str), Some(site), "{text}");
        let delete = found.commands.iter().find(|c| c.name == "delete-application").expect("the command");
        assert!(delete.text.contains(&format!("\"{site}/")), "{}", delete.text);
    }
}

#[test]
fn a_missing_virtual_directory_is_named_in_any_language() {
    for (sentence, object, command) in [
        (
            "Der Vorgang konnte nicht ausgeführt werden, da das Objekt 'EX07\\owa (Default Web Site)' auf 'dc2.contoso.com' nicht gefunden wurde.",
            "EX07\\owa (Default Web Site)",
            "New-OwaVirtualDirectory -Role ClientAccess -WebSiteName 'Default Web Site'",
        ),
        (
            "Impossible d’effectuer l’opération, car l’objet « EX07\\EWS (Exchange Back End) » est introuvable sur « dc2.contoso.com ».",
            "EX07\\EWS (Exchange Back End)",
            "New-WebServicesVirtualDirectory -Role Mailbox -WebSiteName 'Exchange Back End'",
        ),
        (
            "The operation couldn't be performed because object 'EX07\\rpc (Default Web Site)' couldn't be found on 'dc2.contoso.com'.",
            "EX07\\rpc (Default Web Site)",
            "New-<directory>VirtualDirectory -Role ClientAccess -WebSiteName 'Default Web Site'",
        ),
    ] {
        let text = format!(
            "[03/14/2026 09:29:10.0106] [1] [ERROR] \"$error.Clear(); set-x\" : \"Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException: {sentence}\".\n"
        );
        let found = finding(&text, "vdir-not-found");
        assert_eq!(found.values.get("virtual_directory").map(String::as_str), Some(object), "{sentence}");
        assert_eq!(found.commands.iter().find(|c| c.name == "create-directory").map(|c| c.text.as_str()), Some(command));
    }
}

#[test]
fn a_check_does_not_hide_the_error_of_a_task() {
    let task = "The following error was generated when \"$error.Clear();\n Start-Widget\n\" was run: \"Fabrikam.WidgetException: The widget \
                does not turn.\n   at Fabrikam.Widget.Turn()\".\n";
    let check = "A reboot from a previous installation is pending. Please restart the system and then rerun Setup.\nFor more information, \
                 visit: http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.RebootPending.aspx\n";
    let run = run(&[task, check].concat());
    let ids: Vec<&str> = run.findings.iter().map(|f| f.id.as_str()).collect();
    assert!(ids.contains(&"RebootPending") && ids.contains(&"unrecognized-error"), "{ids:?}");
    // The message of the check is its own alone, and shown.
    let reboot = run.findings.iter().find(|f| f.id == "RebootPending").expect("the check");
    assert!(reboot.message.as_deref().is_some_and(|message| message.starts_with("A reboot from")), "{:?}", reboot.message);
    assert_eq!(lines(reboot), [6, 5]);
    // Where a check alone stopped Setup nothing is added.
    assert_eq!(self::run(check).findings.len(), 1);
}

#[test]
fn what_setup_went_past_has_no_steps_left() {
    let steps = |log: &str, id: &str| {
        let found = finding(log, id);
        let told = found.text.clone().expect("texts");
        let title = found.situations.iter().find(|s| s.state == State::Yes).and_then(|s| s.title.clone());
        (situation(&found).first().map(|s| (*s).to_owned()), told.steps, title.unwrap_or_default())
    };
    for (log, id) in [
        ("clean/2019-prepare-ad.log", "NoE15ServerWarning"),
        ("pitfalls/18-mode-of-a-continued-upgrade.log", "resumed-after-failure"),
        ("pitfalls/21-failed-without-required.log", "LonghornIIS7WindowsAuthNotInstalled"),
    ] {
        let (name, steps, title) = steps(&golden(log), id);
        assert_eq!((name.as_deref(), steps.len()), (Some("completed"), 0), "{log}");
        assert!(title.starts_with("Setup has completed"), "{title}");
    }
    let (name, left, _) = steps(&golden("clean/2019-upgrade.log"), "WarnMapiHttpNotEnabled");
    assert_eq!((name.as_deref(), left.len()), (Some("afterwards"), 2));
    assert!(left[0].starts_with("Afterwards"), "{left:?}");
    let found = finding(&golden("clean/2019-upgrade.log"), "WarnMapiHttpNotEnabled");
    assert!(found.commands.iter().all(|c| c.step.is_none_or(|step| step <= 2)));
    let (name, steps_left, _) =
        steps(&golden("pitfalls/21-failed-without-required-interrupted.log"), "LonghornIIS7WindowsAuthNotInstalled");
    assert_eq!((name.as_deref(), steps_left.len()), (Some("passed"), 0));
    // What is left to do is all there is, or nothing was completed.
    let found = finding(&golden("clean/2016-install.log"), "NoConnectorToStar");
    assert_eq!((situation(&found).len(), found.text.expect("texts").steps.len()), (0, 3));
    let failed = golden("clean/2019-prepare-ad.log").replace("completed successfully", "didn't complete");
    assert_eq!(steps(&failed, "NoE15ServerWarning").1.len(), 3);
}

#[test]
fn setup_that_refuses_to_resume_says_why() {
    let sentence = "Setup previously failed while performing the action \"Install\". You can't resume setup by performing the action \"BuildToBuildUpgrade\".";
    let log = format!(
        "[03/14/2026 09:26:53.0590] [0] Starting Microsoft Exchange Server 2019 Setup\n[03/14/2026 09:26:53.0591] [0] Setup version: \
         15.2.1544.4.\n[03/14/2026 09:26:53.0592] [0] [ERROR] {sentence}\n[03/14/2026 09:26:53.0593] [0] CurrentResult \
         console.ProcessRunInternal:90: 1\n[03/14/2026 09:26:53.0594] [0] The Exchange Server setup operation didn't complete.  More details \
         can be found in ExchangeSetup.log located in the <SystemDrive>:\\ExchangeSetupLogs folder.\n[03/14/2026 09:26:53.0595] [0] End of Setup\n"
    );
    for text in [sentence.to_owned(), format!("Error:\n{sentence}\n"), log] {
        let report = report(&text);
        let found: Vec<&str> = report.runs[0].findings.iter().filter(|f| f.severity == Severity::Error).map(|f| f.id.as_str()).collect();
        assert_eq!(found, ["InstallWatermark"], "{text}");
        assert!(report.notices.iter().all(|notice| notice.code != "setup-text"), "{text}");
    }
}

#[test]
fn the_schema_is_not_extended_where_it_is_up_to_date() {
    let run = run(&golden("pitfalls/19-two-runs-two-builds.log"));
    let found = run.findings.iter().find(|f| f.id == "ad-prep-insufficient-rights").expect("the finding");
    assert_eq!(situation(found), ["organization-only"]);
    assert!(found.commands.iter().all(|c| !c.text.contains("/PrepareSchema")));
    assert_eq!(plan(&run), [Action::UseRightAccount, Action::RunPrepareAd, Action::WaitForReplication, Action::RunSetupAgain]);
}

#[test]
fn a_role_that_setup_does_not_find_has_its_own_steps() {
    let text = "Error:\nThe Mailbox server role isn't installed on this computer.\nFor more information, visit: \
                http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.BridgeheadRoleNotInstalled.aspx\n";
    assert_eq!(plan(&run(text)), [Action::Own, Action::RunSetupAgain]);
}

#[test]
fn an_account_in_neither_group_is_told_so() {
    let run = run(&golden("pitfalls/06-errors-of-restore-step.log"));
    let found = run.findings.iter().find(|f| f.id == "SchemaUpdateRequired").expect("the finding");
    assert_eq!(situation(found), ["neither-group"]);
    assert!(!found.text.as_ref().expect("texts").steps.is_empty());
}

#[test]
fn the_process_of_an_older_setup_has_its_number() {
    let found = finding(&golden("pasted/exchange-2010.txt"), "ProcessNeedsToBeClosedOnUpgrade");
    assert_eq!(found.values.get("process").map(String::as_str), Some("agent"));
    assert_eq!(found.values.get("pid").map(String::as_str), Some("4711"));
    assert!(found.commands.iter().all(|c| !c.text.contains("<pid>")));
}

#[test]
fn steps_of_the_plan_do_not_repeat_each_other() {
    assert_eq!(plan(&run(&golden("pasted/service-wrapped.txt"))), [Action::Own, Action::RunSetupAgain]);
}

#[test]
fn a_missing_end_does_not_speak_against_a_known_failure() {
    let log = golden("outcomes/07-wizard-task-failed-still-open.log");
    let found = finding(&log, "log-incomplete");
    assert_eq!(situation(&found), ["failed"]);
    let told = found.text.clone().expect("texts");
    assert_eq!(told.steps.len(), 1);
    assert!(!told.meaning.contains("still running"), "{}", told.meaning);
    // What is missing would stand behind the last line.
    assert_eq!(lines(&found)[0], log.lines().count() as u64);
    let found = finding(&golden("outcomes/11-interrupted.log"), "log-incomplete");
    assert_eq!((situation(&found).len(), found.text.expect("texts").steps.len() > 3), (0, true));
}

#[test]
fn a_package_of_an_update_is_not_downloaded_anew() {
    let found = finding(&golden("outcomes/14-msi-task-failed.log"), "msi-fatal-error");
    assert_eq!(situation(&found), ["installed"]);
    assert!(found.commands.iter().all(|c| c.name != "hash-image"));
}

#[test]
fn the_title_of_an_update_names_product_and_number() {
    let run = run(&golden("updates/windows-update-history.txt"));
    assert_eq!((run.product.as_deref(), run.setup_release.as_deref()), (Some("2019"), Some("CU15")));
    assert!(run.findings[0].text.as_ref().is_some_and(|text| text.meaning.contains("KB5071873")));
}

#[test]
fn the_command_that_windows_refused_is_named() {
    let text = "The following error was generated when \"$error.Clear(); configure-WSManIISHosting\" was run: \"System.InvalidOperationException: \
                Running the command 'C:\\Windows\\system32\\net.exe start winrm' failed.\nOutput message: The service is starting.\n";
    let told = finding(text, "winrm-restart-failed").text.expect("texts");
    assert!(told.meaning.contains(r"C:\Windows\system32\net.exe start winrm"), "{}", told.meaning);
}
