//! The read-only script and its output.

use std::collections::BTreeSet;

use setup_readiness::analyzer::Analyzer;
use setup_readiness::facts::answers::script_output;
use setup_readiness::facts::fact::Kind as FactKind;
use setup_readiness::facts::{self};
use setup_readiness::questions::{self, Request, script};

use super::common::*;

fn probes() -> Vec<String> {
    facts::all().filter(|f| f.probe.is_some()).map(|f| f.name.to_owned()).collect()
}

#[test]
fn script_only_reads() {
    let given = answers(&[("Product", "SE"), ("Operation", "install"), ("AskedRole", "mailbox"), ("SiteName", "x'; Remove-Item C:\\")]);
    let text = script::script(&probes(), &given);
    assert!(text.contains("'setup-readiness-facts 1'") && text.contains("'Product = SE'") && !text.contains("Remove-Item"));
    assert_eq!(text.lines().filter(|l| l.starts_with("try { ") && l.contains(" } catch { '")).count(), probes().len());
    let mut faults = BTreeSet::new();
    // Cmdlets: a verb that reads, or New-Object, which makes an object in memory.
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    for word in words.clone().filter(|w| {
        w.split_once('-').is_some_and(|(a, b)| {
            a.chars().next().is_some_and(|c| c.is_ascii_uppercase()) && b.chars().next().is_some_and(|c| c.is_ascii_uppercase())
        })
    }) {
        let verb = word.split('-').next().unwrap_or_default();
        let known_part = ["Web", "NET", "RSAT", "RPC", "WAS", "Server", "WCF", "WinRM"];
        let reads = ["Get", "Test", "Select", "Where", "ForEach", "Resolve", "Join"];
        if !reads.contains(&verb)
            && word != "New-Object"
            && !known_part.iter().any(|k| verb.eq_ignore_ascii_case(k))
            && word != "NET-Framework-45-Core"
            && !word.starts_with("Windows-Identity")
        {
            faults.insert(format!("{word} is no reading command"));
        }
    }
    for bad in [
        "|%",
        "|?",
        "| %",
        "| ?",
        "iex",
        "Invoke",
        "Out-",
        "Set-",
        "Remove",
        "Start-",
        "Stop-",
        "Restart-",
        "Install-",
        "Enable",
        "Disable",
        "Add-",
        "Clear",
        "Write-",
        "Export",
        ".Put(",
        ".SetInfo(",
        ".CommitChanges(",
        ".Save(",
        ".Delete",
        ".SetValue(",
        ".Create",
        "cmd",
        ">",
        "\u{2019}",
        "&&",
        "??",
        " gci ",
        " gp ",
        " gwmi",
        " select ",
        " where ",
    ] {
        // `-ErrorAction` and comparison are words, not signs; `>` alone would write a file.
        if text.contains(bad) {
            faults.insert(format!("{bad} in the script"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
    for line in text.lines() {
        let (mut round, mut curly) = (0_i32, 0_i32);
        for c in line.chars() {
            match c {
                '(' => round += 1,
                ')' => round -= 1,
                '{' => curly += 1,
                '}' => curly -= 1,
                _ => {}
            }
        }
        assert!(line == "& {" || line == "}" || (round, curly) == (0, 0), "unbalanced: {line}");
    }
    assert!(text.is_ascii());
    assert_eq!(script::script(&["Wanted".into()], &given), "");
}

#[test]
fn script_output_round_trips() {
    let request = Request {
        flow: "before".into(),
        answers: "Product:2019;Operation:install;AskedRole:mailbox;SchemaAdmin:?".into(),
        ..Request::default()
    };
    let text = questions::script_for(&request);
    assert!(text.contains("'SchemaAdmin = '"));
    let asked: Vec<&str> =
        text.lines().filter_map(|l| l.strip_prefix("try {")?.rsplit_once("catch { '")?.1.split_once(" = ")).map(|(n, _)| n).collect();
    assert!(asked.len() > 50, "{}", asked.len());
    // What a server might print, with what a console adds.
    let mut output = String::from("PS C:\\> & .\\facts.ps1\r\nsetup-readiness-facts 1\r\nProduct = 2019\r\nOperation = install\r\n");
    for name in &asked {
        let value = match facts::find(name).unwrap().kind {
            FactKind::Flag => "True",
            FactKind::Number => "4",
            FactKind::Version => "",
            FactKind::Text => "contoso = x",
        };
        output.push_str(&format!("{name} = {value}\r\n"));
    }
    output.push_str("SchemaAdmin = ?\r\nPS C:\\> ");
    let found = script_output(output.lines()).unwrap();
    assert_eq!(found.iter().map(|(_, n, _)| n.as_str()).collect::<BTreeSet<_>>().len(), asked.len() + 2);
    let filled = questions::reply(&Request { output: Some(output.clone()), ..request });
    assert_eq!(filled.from_output, Some(asked.len() + 2));
    assert!(filled.answers.contains(&("SchemaAdmin".into(), "True".into())));
    assert!(filled.answers.contains(&("AskedRole".into(), "mailbox".into())));
    // Pasted into the log view, the output yields the same facts; of cut or edited output, the readable lines are used.
    let mut whole = Analyzer::default();
    whole.push(output.as_bytes());
    assert_eq!(whole.finish().source.kind.name(), "script");
    let part = script_output(
        "x\nsetup-readiness-facts 1\nSchemaAdm\nSchemaAdmin = maybe\nEnterpriseAdmin = False\nInstalledBuild =\nWindowsBui".lines(),
    )
    .unwrap();
    assert_eq!(
        part.iter().map(|(_, n, v)| (n.as_str(), v.as_str())).collect::<Vec<_>>(),
        [("EnterpriseAdmin", "False"), ("InstalledBuild", "")]
    );
    assert_eq!(script_output(text.lines()), None, "the script itself is no output");
}
