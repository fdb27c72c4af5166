//! What leaves the page: Markdown that log text cannot leave its code of, and masked reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag};
use setup_readiness::report::localize::localize;
use setup_readiness::report::markdown::markdown;
use setup_readiness::report::mask::mask;
use setup_readiness::report::model::Report;
use setup_readiness::report::search::words;
use setup_readiness::texts::Texts;
use shared::{HOSTILE, hostile_log, is_ours, logs, names_in, record, report, run, setting, stands_in};

mod shared;

fn texts(tag: &str) -> Texts {
    setup_readiness::texts::embedded::texts(tag).expect("texts")
}

/// The text of a Markdown document outside of code; fails on whatever only a person may write.
fn prose(markdown: &str) -> String {
    let mut out = String::new();
    let mut is_code = false;
    for event in Parser::new_ext(markdown, Options::all()) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => is_code = false,
            // The catalog's own pages, and searches with escaped words.
            Event::Start(Tag::Link { dest_url, .. }) if is_ours(&dest_url) => {}
            Event::Start(Tag::Link { .. } | Tag::Image { .. } | Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => {
                panic!("{event:?} in {markdown}")
            }
            Event::Text(text) if !is_code => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push('\n'),
            _ => {}
        }
    }
    out
}

/// The fenced blocks of a Markdown document.
fn blocks(markdown: &str) -> String {
    let mut out = String::new();
    let mut is_code = false;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => is_code = false,
            Event::Text(text) if is_code => out.push_str(&text),
            _ => {}
        }
    }
    out
}

#[test]
fn no_log_text_leaves_its_code() {
    for hostile in HOSTILE {
        let long = format!("{hostile} {}", "` ".repeat(600));
        for value in [*hostile, &long] {
            let log = hostile_log(value);
            let name = format!("{hostile}.log");
            let report = report(&[(&name, &log), ("other.log", "nothing")]);
            assert!(report.runs[0].findings.len() > 2);
            for texts in [texts("en"), texts("fr")] {
                let out = markdown(&report, 1, &texts);
                let prose = prose(&out);
                assert!(out.contains("evil") || hostile.contains("~~~") || hostile.contains('|'), "{out}");
                assert!(
                    !prose.contains("evil") && !prose.contains('@') && !prose.contains("![") && !prose.contains("``"),
                    "{prose}\n---\n{out}"
                );
            }
        }
    }
}

#[test]
fn exports_of_logs_hold_only_our_own_prose() {
    for (name, log) in logs() {
        let report = report(&[(&name, &log)]);
        for texts in [texts("en"), texts("fr")] {
            for run in &report.runs {
                prose(&markdown(&report, run.number, &texts));
            }
        }
    }
}

/// A report with this text in an error, a message, a setting, a value and a file's name.
fn telling(text: &str) -> Report {
    let log = run(&[
        record("Logged on user: CONTOSO\\operator7."),
        setting("ComputerNameDnsFullyQualified", "ex1.contoso.com"),
        setting("NoFactHasThis", text),
        record(&format!("Failed [Rule:RebootPending] [Message:Found {text} here.]")),
        record(&format!("[REQUIRED] Found {text} here.")),
        record(&format!("[ERROR] Found '{text}', sorry. ({text}) \"{text}\"")),
        record(&format!(
            "[ERROR] System.Management.Automation.ItemNotFoundException: Cannot find path '{text}' because it does not exist."
        )),
        record("Setup is stopping now because of one or more critical errors."),
    ]);
    report(&[("ExchangeSetup.log", &log), ("other.log", "nothing")])
}

/// Everything that leaves the page of a masked report, in lower case.
fn masked_exports(report: &Report) -> String {
    let mut masked = mask(report);
    let mut out = serde_json::to_string(&masked).expect("JSON");
    for texts in [texts("en"), texts("fr")] {
        for run in &report.runs {
            out.push_str(&markdown(&masked, run.number, &texts));
        }
        localize(&mut masked, &texts);
        out.push_str(&serde_json::to_string(&masked).expect("JSON"));
    }
    out.to_lowercase()
}

/// Texts of a log, each with what must not be left of it. None of the names stands anywhere else.
const TELLING: &[(&str, &[&str])] = &[
    ("zoe.quill@fabrikam.example", &["zoe", "quill", "fabrikam"]),
    ("smtp:zoe@wingtip.hospital", &["zoe", "wingtip"]),
    ("CN=Zoe Quill,OU=Tailspin,DC=fabrikam,DC=net", &["zoe", "quill", "tailspin", "fabrikam"]),
    ("cn=O'Zoe\\, Q.,ou=Tail spin (EU),dc=corp7,dc=fabrikam,dc=net", &["zoe", "tail spin", "corp7", "fabrikam"]),
    ("/o=Wingtip/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=zoeq", &["wingtip", "zoeq"]),
    ("CN=Quillville,CN=Sites,CN=Configuration,DC=fabrikam,DC=net", &["quillville", "fabrikam"]),
    ("CN=zoedb\\0ADEL:1f05a927-89c0-4725-adca-4527114196a1,CN=Deleted Objects,DC=fabrikam,DC=net", &["zoedb", "1f05a927", "fabrikam"]),
    ("\\\\fs77\\zoeshare\\Exchange\\setup.exe", &["fs77", "zoeshare"]),
    ("\\\\fs77.fabrikam.net\\c$\\x", &["fs77", "fabrikam"]),
    ("C:\\Users\\zoe\\AppData\\Local\\Temp\\ldif.err", &["zoe"]),
    ("c:\\users\\Zoe Quill\\AppData", &["zoe", "quill"]),
    ("C:\\\\Users\\\\zoe.FABRIKAM\\\\x", &["zoe", "fabrikam"]),
    ("C:\\Documents and Settings\\zoe\\x", &["zoe"]),
    ("dc77.child7.fabrikam.net", &["dc77", "child7", "fabrikam"]),
    ("dc77.fabrikam.local:389", &["dc77", "fabrikam"]),
    ("https://mail77.fabrikam.de/owa", &["mail77", "fabrikam"]),
    ("https://zoehost/owa", &["zoehost"]),
    ("fabrikam.mail.onmicrosoft.com", &["fabrikam"]),
    ("fabrikam.net/Tailspin/Zoe", &["fabrikam", "tailspin", "zoe"]),
    ("FABRIKAM\\zoe", &["fabrikam", "zoe"]),
    ("fabrikam\\svc-zoe7", &["fabrikam", "zoe7"]),
    ("fabrikam.net\\zoe", &["fabrikam", "zoe"]),
    ("S-1-5-21-1111111111-2222222222-3333333333-1104", &["s-1-5-21", "1111111111", "1104"]),
    ("1f05a927-89c0-4725-adca-4527114196a1", &["1f05a927", "4527114196a1"]),
    ("{1F05A927-89C0-4725-ADCA-4527114196A1}", &["1f05a927", "4527114196a1"]),
    ("1f05a92789c04725adca4527114196a1", &["1f05a927"]),
    ("HealthMailbox1f05a92789c04725adca4527114196a1@fabrikam.net", &["1f05a927", "fabrikam"]),
    ("10.77.66.55", &["10.77.66.55"]),
    ("15.77.66.55:443", &["15.77.66.55"]),
    ("fe80::a77:66ff:fe55:1%12", &["a77", "fe55"]),
    ("[2001:db8:77::66]:443", &["2001:db8"]),
    ("00-15-5D-77-66-55", &["5d-77"]),
    ("00:15:5d:77:66:55", &["5d:77"]),
    ("ZOE77_DB01", &["zoe77"]),
    ("DB01-ZOE77", &["zoe77"]),
    ("Mailbox Database 1367849203", &["1367849203"]),
    ("server ZOE-77", &["zoe-77"]),
    ("/DomainController:zoedc and zoedc", &["zoedc"]),
    ("Command Line Parameter Name='domaincontroller', Value='zoedc'. zoedc", &["zoedc"]),
    ("-Server 'zoesrv' zoesrv", &["zoesrv"]),
    ("USERDOMAIN=TAILSPIN COMPUTERNAME=ZOESRV tailspin zoesrv", &["tailspin", "zoesrv"]),
    ("FABRIKAM\\\\zoe", &["fabrikam", "zoe"]),
    ("FABRIKAM\\O'Quill", &["fabrikam", "quill"]),
    ("O:S-1-5-21-1111111111-2222222222-3333333333-500G:S-1-5-21-1111111111-2222222222-3333333333-513D:PAI", &["1111111111"]),
    ("CN=mail77.fabrikam.de, O=Tailspin Toys, L=Quillville, C=FR", &["mail77", "fabrikam", "tailspin", "quillville"]),
    ("zoe77-mdb2", &["zoe77"]),
    ("VK7JG-NPHTM-C97JM-9MPGT-3V66T", &["vk7jg", "3v66t"]),
    ("9D4A8C7766554433221100FFEEDDCCBBAA998877", &["9d4a8c77"]),
    ("\\57\\48\\26\\9E\\50\\DF\\22\\16\\86\\1B\\0C\\B8\\49\\26\\B5\\D7", &["\\48\\\\26", "9e\\\\50"]),
];

#[test]
fn whatever_has_the_form_of_a_name_is_masked() {
    for (text, secrets) in TELLING {
        let report = telling(text);
        assert!(report.runs[0].findings.len() > 1, "{text}");
        let out = masked_exports(&report);
        for secret in *secrets {
            let at = out.find(secret);
            assert!(
                at.is_none(),
                "{secret} of {text}: …{}…",
                out[out.floor_char_boundary(at.unwrap_or(0).saturating_sub(80))..].chars().take(160).collect::<String>()
            );
        }
    }
}

#[test]
fn what_names_nobody_stays() {
    for text in [
        "15.2.1118.7",
        "15.02.1118.007",
        "15.2.221.12",
        "Version=15.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
        "10.0.17763.1",
        "4.0.30319.42000",
        "Microsoft.Exchange.Management.Deployment.InstallExchangeCertificate.InternalProcessRecord()",
        "System.Net.Sockets.Socket",
        "C:\\Program Files\\Microsoft\\Exchange Server\\V15\\Bin\\Setup\\ServerRoles",
        "HKLM\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup",
        "d:\\dbs\\sh\\e16df\\0527_221215_0\\cmd\\1t\\sources\\dev\\admin\\src\\libs\\ds",
        "https://go.microsoft.com/fwlink/?LinkId=1",
        "NT AUTHORITY\\SYSTEM and BUILTIN\\Administrators",
        "CurrentResult console.ProcessRunInternal:198: 1",
        "[03/14/2026 09:26:53.0589] [1]",
        "0x800706D9 and 000020BB: SvcErr: DSID-0326036D, problem 5003 (WILL_NOT_PERFORM), data 8379",
        "CN=Exchange Servers,OU=Microsoft Exchange Security Groups,",
        "S-1-5-32-544",
        "127.0.0.1 and ::1",
        "ASP.NET 4.8, $server.name, Setup.exe",
        "Windows Server 2012R2 and Exchange Server CU12",
        "Start-SetupService -ServiceName MSExchangeADTopology -DomainController $RoleDomainController",
    ] {
        let masked = mask(&telling(text));
        let shown = masked.runs[0].findings.iter().filter_map(|f| f.message.as_deref()).any(|message| message.contains(text));
        assert!(shown, "{text}: {:?}", masked.runs[0].findings.iter().filter_map(|f| f.message.as_deref()).collect::<Vec<_>>());
    }
}

/// A log in which these names stand everywhere.
fn named(user: &str, host: &str, domain: &str, organization: &str, site: &str) -> String {
    let netbios = domain.split('.').next().unwrap_or(domain).to_uppercase();
    run(&[
        record(&format!("Logged on user: {netbios}\\{user}.")),
        record(&format!("An Exchange organization with name '{organization}' was found in this forest.")),
        record(&format!("Setup will use the domain controller '{host}dc.{domain}'.")),
        setting("ComputerNameDnsFullyQualified", &format!("{host}.{domain}")),
        setting("SiteName", site),
        setting("CurrentLogOn", &format!("{netbios}\\{user}")),
        record(&format!("Failed [Rule:RebootPending] [Message:{host} and {netbios} need {user} of {organization} in {site}.]")),
        record(&format!("[ERROR] {user} on {} could not write {host}_DB1 of {organization}.", host.to_uppercase())),
        record("Setup is stopping now because of one or more critical errors."),
    ])
}

#[test]
fn names_are_masked_in_any_case_and_script() {
    for (user, host, domain, organization, site) in [
        ("zquill", "zx77", "fabrikam.net", "Wingtip", "Quillville"),
        ("İsmail", "ızmir77", "İstanbul.local", "Şirket", "Ümraniye"),
        ("Жанна", "москва77", "фабрика.local", "Организация", "Владимир"),
        ("Ἀλέξιος", "αθήνα77", "εταιρία.local", "Οργάνωση", "Θεσσαλονίκη"),
        ("müller", "straße77", "größe.local", "Übung GmbH & Co. KG", "Österreich"),
        ("山田", "東京77", "株式会社.local", "組織", "大阪"),
    ] {
        let log = named(user, host, domain, organization, site);
        for log in [log.clone(), log.replace(user, &user.to_uppercase()), log.replace(site, &site.to_lowercase())] {
            let out = masked_exports(&report(&[("ExchangeSetup.log", &log)]));
            for name in [user, host, domain.split('.').next().unwrap(), organization, site] {
                for form in [name.to_lowercase(), name.to_uppercase().to_lowercase()] {
                    let at = out.find(&form).unwrap_or_default();
                    assert!(at == 0, "{form}: …{}…", out[out.floor_char_boundary(at - 80)..].chars().take(160).collect::<String>());
                }
            }
        }
    }
}

#[test]
fn our_own_sentences_stay_whatever_somebody_is_called() {
    for name in ["setup", "it", "server", "exchange", "exit", "again", "restart", "read", "e", "le", "serveur"] {
        let log = named(name, name, &format!("{name}.local"), name, name);
        let mut plain = report(&[("ExchangeSetup.log", &named("admin", "ex1", "contoso.com", "Contoso", "Paris"))]);
        let mut masked = mask(&report(&[("ExchangeSetup.log", &log)]));
        for texts in [texts("en"), texts("fr")] {
            localize(&mut plain, &texts);
            localize(&mut masked, &texts);
            let steps = |report: &Report| report.runs[0].findings.iter().map(|f| f.text.clone().expect("texts").steps).collect::<Vec<_>>();
            assert_eq!(steps(&masked), steps(&plain), "{name}");
            let plan = |report: &Report| report.runs[0].plan.iter().map(|step| step.step.clone()).collect::<Vec<_>>();
            assert_eq!(plan(&masked), plan(&plain), "{name}");
            let commands =
                |report: &Report| report.runs[0].findings.iter().flat_map(|f| &f.commands).map(|c| c.purpose.clone()).collect::<Vec<_>>();
            assert_eq!(commands(&masked), commands(&plain), "{name}");
        }
        assert!(
            masked.runs[0]
                .user
                .as_deref()
                .is_some_and(|user| user.starts_with("domain-") || user.starts_with("user-") || user.starts_with("server-"))
        );
        let shown = masked.runs[0].findings.iter().flat_map(|f| &f.commands).find(|c| c.text.contains("Restart-Computer"));
        assert!(shown.is_some(), "{name}");
    }
}

#[test]
fn a_name_has_one_stand_in() {
    let log = run(&[
        record("Logged on user: CONTOSO\\zoe."),
        setting("ComputerNameDnsFullyQualified", "EX77.contoso.com"),
        record(
            "Failed [Rule:RebootPending] [Message:ex77.CONTOSO.com, EX77_DB1, \\\\ex77\\c$, CN=EX77,CN=Servers,DC=contoso,DC=com, C:\\Users\\Zoe\\x, zoe@contoso.com, contoso\\ZOE]",
        ),
        record("[ERROR] x"),
    ]);
    let masked = mask(&report(&[("EX77.log", &log), ("contoso/zoe.log", "nothing")]));
    assert_eq!(
        masked.runs[0].findings[0].message.as_deref(),
        Some(
            "server-1.domain-1.com, server-1_DB1, \\\\server-1\\c$, CN=server-1,CN=Servers,DC=domain-1,DC=com, C:\\Users\\user-1\\x, user-1@domain-1.com, domain-1\\user-1"
        )
    );
    let names: Vec<&str> = masked.source.files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["server-1.log", "domain-1/user-1.log"]);
    assert_eq!((masked.runs[0].server.as_deref(), masked.runs[0].file.as_deref()), (Some("server-1.domain-1.com"), Some("server-1.log")));
}

/// What comes from the log in the JSON of a report.
fn log_texts(key: &str, value: &serde_json::Value, out: &mut String) {
    let ours =
        ["id", "kind", "code", "fact", "action", "for", "related", "situations", "shared_with", "schema", "relation", "commands", "links"];
    match value {
        _ if ours.contains(&key) => {}
        serde_json::Value::String(text) => out.extend([text, "\n"]),
        serde_json::Value::Array(list) => list.iter().for_each(|value| log_texts("", value, out)),
        serde_json::Value::Object(map) => map.iter().for_each(|(key, value)| log_texts(key, value, out)),
        _ => {}
    }
}

#[test]
fn masked_exports_of_logs_hold_no_name() {
    let mut count = 0;
    for (path, log) in logs() {
        let file = Path::new(&path).file_name().unwrap().to_string_lossy().into_owned();
        let report = report(&[(&file, &log)]);
        let masked = mask(&report);
        let mut out = String::new();
        log_texts("", &serde_json::to_value(&masked).expect("JSON"), &mut out);
        for run in &report.runs {
            // Our own prose and commands may hold any word.
            for line in blocks(&markdown(&masked, run.number, &texts("en"))).lines() {
                if line.split(": ").next().is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit())) {
                    out.push_str(line);
                    out.push('\n');
                }
            }
        }
        let out = out.to_lowercase();
        for name in names_in(&log) {
            count += 1;
            if let Some(at) = stands_in(&out, &name.to_lowercase()).filter(|_| name != "setup" && name != "new") {
                let from = out.floor_char_boundary(at.saturating_sub(150));
                panic!("{path}: {name}: …{}…", out[from..].chars().take(300).collect::<String>());
            }
        }
        // Builds stay.
        for run in report.runs.iter().filter(|run| !run.findings.is_empty()) {
            assert!(run.setup_build.as_deref().is_none_or(|build| out.contains(build)), "{path}");
        }
    }
    assert!(count > 300, "{count} names");
}

#[test]
fn links_to_searches_carry_no_name() {
    let secrets = ["zoe", "quill", "zx77", "fabrikam", "wingtip", "quillville", "1111111111", "1f05a927", "vk7jg", "10.77", "acme"];
    let log = run(&[
        record("Logged on user: FABRIKAM\\zoe."),
        record("An Exchange organization with name 'Wingtip' was found in this forest."),
        setting("ComputerNameDnsFullyQualified", "zx77.fabrikam.com"),
        setting("SiteName", "Quillville"),
        record("Setup will run the task 'Install-MailboxRole'"),
        record("[ERROR] The following error was generated when \"$error.Clear();"),
        "  x\n\" was run: \"Microsoft.Exchange.Foo.BarException: fabrikam zoe zx77 could not read wingtip of quillville on 10.77.66.55 with key VK7JG-NPHTM-C97JM-9MPGT-3V66T \
         S-1-5-21-1111111111-1-1-1 1f05a92789c04725adca4527114196a1 'acme' \"acme\" CN=acme,DC=acme acme@acme.com \\\\acme\\acme (0x80070005).\n".to_owned(),
        record("Setup is stopping now because of one or more critical errors."),
    ]);
    let report = report(&[("ExchangeSetup.log", &log)]);
    let run = &report.runs[0];
    let finding = run.findings.iter().find(|f| f.id == "unrecognized-error").expect("an error nobody knows");
    for tag in ["en", "fr"] {
        let words = words(finding, Some(run), &texts(tag));
        assert_eq!(words, "BarException Install-MailboxRole 0x80070005 could not read of on with key");
        for finding in &run.findings {
            let words = setup_readiness::report::search::words(finding, Some(run), &texts(tag)).to_lowercase();
            assert!(!words.is_empty() && secrets.iter().all(|secret| !words.contains(secret)), "{words}");
        }
    }
    for (path, log) in logs() {
        let report = shared::report(&[(&path, &log)]);
        let names = names_in(&log);
        for run in &report.runs {
            for finding in run.findings.iter().filter(|finding| finding.id == "unrecognized-error") {
                let words = words(finding, Some(run), &texts("en"));
                let found = names.iter().find(|name| stands_in(&words.to_lowercase(), &name.to_lowercase()).is_some());
                assert!(found.is_none(), "{path}: {found:?} in {words}");
            }
        }
    }
}
