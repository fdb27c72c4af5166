//! What answers decide: contradictions, verdicts, what is supported.

use setup_readiness::analyzer::Analyzer;
use setup_readiness::catalog::entry::{Kind, Severity};
use setup_readiness::catalog::support::{ANNOUNCED, DOMAIN_CONTROLLERS, DOTNET, FOREST_LEVELS, WINDOWS};
use setup_readiness::catalog::{Catalog, GROUPS, PRODUCTS};
use setup_readiness::facts::answers::Answers;
use setup_readiness::facts::set::Facts;
use setup_readiness::questions::contradictions::{PAIRS, contradictions};
use setup_readiness::questions::{self, Flow, Needs, Request, RowVerdict, Stage, SupportCheck, SupportVerdict, link, support};

use setup_readiness::report::card;
use setup_readiness::report::localize::title;

use super::common::*;

#[test]
fn contradictions_are_listed_and_nothing_is_lost() {
    let mut given = answers(&[("Operation", "install"), ("WindowsBuild", "17763"), ("AskedRole", "mailbox"), ("AskedRole", "edge")]);
    given.add("operation", "upgrade").unwrap();
    let found = contradictions(&given);
    assert_eq!(found.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(), ["two-answers", "edge-with-other-role"]);
    assert_eq!(found[0].answers, [("Operation".to_owned(), "install".to_owned()), ("Operation".to_owned(), "upgrade".to_owned())]);
    assert_eq!(given.len(), 5);
    assert_eq!(link::read(&link::write(&given)).0, given);
    // Knowing outweighs not knowing; an answer given anew is the only one.
    let mut one = answers(&[("SchemaAdmin", "?"), ("SchemaAdmin", "true"), ("SchemaAdmin", "?")]);
    assert_eq!(one.all("SchemaAdmin").collect::<Vec<_>>(), ["True"]);
    one.set("SchemaAdmin", "False").unwrap();
    assert_eq!(one.all("schemaadmin").collect::<Vec<_>>(), ["False"]);
    let removed = answers(&[("Operation", "uninstall"), ("InstalledBuild", ""), ("ServerAlreadyExists", "False")]);
    assert_eq!(contradictions(&removed)[0].name, "uninstall-of-nothing");
    for t in all_texts() {
        for name in PAIRS.iter().map(|(n, _)| *n).chain(["two-answers"]) {
            assert!(t.has(&format!("contradiction-{name}")), "{}: contradiction-{name} lacks", t.tag());
        }
    }
}

#[test]
fn known_answers_make_verdicts() {
    let flow = flow("before");
    let given = answers(&[
        ("Product", "2019"),
        ("Operation", "install"),
        ("AskedRole", "mailbox"),
        ("SetupBuild", "15.2.1118.7"),
        ("WindowsBuild", "14393"),
        ("ComponentRestartPending", "True"),
        ("E15ServerInTopology", ""),
        ("InstalledBuild", ""),
        ("VCRedist2013Installed", "?"),
    ]);
    let outcome = questions::result(&flow, &given);
    let of = |id: &str| outcome.rows.iter().find(|r| r.id == id).map(|r| r.verdict.name());
    assert_eq!(of("ValidOSVersion"), Some("fails"));
    assert_eq!(of("ExchangeAlreadyInstalled"), Some("passes"));
    assert!(outcome.rows.iter().any(|r| r.verdict == RowVerdict::Unknown));
    assert!(outcome.rows.iter().all(|r| !r.id.starts_with("Gateway")), "an Edge check for a Mailbox server");
    assert!(outcome.open.contains(&"VCRedist2013Installed") && outcome.script.contains(&"VCRedist2013Installed"));
    let windows = outcome.support.iter().find(|c| c.name == "windows").unwrap();
    // The source of this build lists what is supported, and nothing else.
    assert_eq!((windows.verdict, windows.needed.clone()), (SupportVerdict::Unknown, vec!["17763", "20348"]));
    let report = setup_readiness::report::answered::answers(
        &[("Product".into(), "2019".into()), ("WindowsBuild".into(), "14393".into())],
        &Catalog::default(),
    );
    assert!(report.runs[0].findings.iter().any(|f| f.id == "ValidOSVersion" && f.decided_by.name() == "answer"));
}

/// Answers, and what follows from them: a build is that of a product.
fn facts(list: &[(&str, &str)]) -> Facts {
    questions::flow::facts(&answers(list), &Facts::default())
}

fn checks(list: &[(&str, &str)]) -> Vec<SupportCheck> {
    support::checks(&facts(list))
}

/// The verdict on one requirement.
fn supported(list: &[(&str, &str)], name: &str) -> &'static str {
    checks(list).into_iter().find(|check| check.name == name).unwrap_or_else(|| panic!("no {name}")).verdict.name()
}

#[test]
fn tables_are_in_order() {
    for table in [&WINDOWS[..], &DOTNET, &FOREST_LEVELS, &DOMAIN_CONTROLLERS] {
        for row in table {
            assert!(PRODUCTS.iter().any(|(p, _)| *p == row.about.product) && !row.yes.is_empty());
            assert!(row.yes.iter().all(|v| !row.no.contains(v)), "{} {}", row.about.product, row.about.from);
        }
        for pair in table.windows(2).filter(|p| p[0].about.product == p[1].about.product && p[0].about.from != p[1].about.from) {
            assert_eq!(pair[0].about.below, pair[1].about.from, "{}", pair[0].about.product);
        }
    }
}

#[test]
fn what_no_source_states_is_unknown() {
    for (list, name, verdict) in [
        // .NET by Windows.
        (&[("SetupBuild", "15.2.1748.10"), ("WindowsBuild", "17763"), ("ClrReleaseNumber", "528049")][..], "dotnet", "passes"),
        (&[("SetupBuild", "15.2.1748.10"), ("WindowsBuild", "17763"), ("ClrReleaseNumber", "533325")], "dotnet", "warns"),
        (&[("SetupBuild", "15.2.1748.10"), ("WindowsBuild", "20348"), ("ClrReleaseNumber", "533325")], "dotnet", "passes"),
        (&[("SetupBuild", "15.2.1748.10"), ("ClrReleaseNumber", "528049")], "dotnet", "passes"),
        (&[("SetupBuild", "15.2.1748.10"), ("ClrReleaseNumber", "533325")], "dotnet", "unknown"),
        (&[("Product", "SE"), ("WindowsBuild", "26100"), ("ClrReleaseNumber", "533325")], "dotnet", "passes"),
        (&[("Product", "SE"), ("WindowsBuild", "17763"), ("ClrReleaseNumber", "528049")], "dotnet", "unknown"),
        (&[("Product", "SE"), ("ClrReleaseNumber", "533325")], "dotnet", "unknown"),
        // Levels of the forest: 2025 is in no list, 2008 R2 left it with 2016 CU23.
        (&[("Product", "SE"), ("MsDSBehaviorVersion", "7")], "forest", "passes"),
        (&[("Product", "SE"), ("MsDSBehaviorVersion", "10")], "forest", "unknown"),
        (&[("SetupBuild", "15.1.2375.7"), ("MsDSBehaviorVersion", "4")], "forest", "passes"),
        (&[("SetupBuild", "15.1.2507.6"), ("MsDSBehaviorVersion", "4")], "forest", "unknown"),
        (&[("SetupBuild", "15.1.1261.35"), ("MsDSBehaviorVersion", "3")], "forest", "warns"),
        // Domain controllers.
        (&[("Product", "SE"), ("OldestControllerWindows", "26100")], "controllers", "passes"),
        (&[("SetupBuild", "15.1.2507.6"), ("OldestControllerWindows", "26100")], "controllers", "unknown"),
        (&[("SetupBuild", "15.2.1118.7"), ("OldestControllerWindows", "26100")], "controllers", "warns"),
        // The same for every build of the product, or for none.
        (&[("Product", "2016"), ("WindowsBuild", "9600")], "windows", "passes"),
        (&[("Product", "2016"), ("WindowsBuild", "14393")], "windows", "unknown"),
        (&[("Product", "SE"), ("WindowsBuild", "14393")], "windows", "warns"),
    ] {
        assert_eq!(supported(list, name), verdict, "{list:?}");
    }
    assert!(checks(&[("WindowsBuild", "17763")]).is_empty());
    let ended = |product| checks(&[("Product", product)]).into_iter().find(|c| c.name == "lifecycle").map(|c| c.note.1);
    assert_eq!((ended("2019"), ended("SE")), (Some("2025-10-14"), None));
}

#[test]
fn older_servers_by_build() {
    let beside = |build: &str, fact: &str| {
        let check = checks(&[("SetupBuild", build), (fact, "EX01")]).into_iter().find(|c| c.name == "coexistence" && c.fact == fact);
        check.map(|c| (c.verdict.name(), c.needed, c.note.0))
    };
    assert_eq!(beside("15.2.1118.7", "E16ServerInTopology"), Some(("unknown", vec!["Exchange Server 2016 CU11"], "")));
    assert_eq!(beside("15.2.1748.10", "E16ServerInTopology"), Some(("unknown", vec!["Exchange Server 2016 CU23"], "")));
    assert_eq!(beside("15.2.2562.17", "E19ServerInTopology"), Some(("unknown", vec!["Exchange Server 2019 CU14"], "")));
    assert_eq!(beside("15.2.1544.4", "E15ServerInTopology"), Some(("warns", vec![], "allowed")));
    assert_eq!(beside("15.2.1748.10", "E15ServerInTopology"), Some(("warns", vec![], "")));
    assert_eq!(beside("15.2.1748.10", "E19ServerInTopology"), None);
}

#[test]
fn announcements_are_told_where_they_matter() {
    let announced = |list: &[(&str, &str)]| {
        support::announced(&facts(list)).iter().map(|a| [a.release, a.change, a.other].join(" ")).collect::<Vec<_>>()
    };
    let all = announced(&[("Product", "SE")]);
    assert!(
        all.contains(&"CU2 coexistence-blocked 2016".to_owned()) && all.contains(&"CU1 coexistence-allowed 2019".to_owned()),
        "{all:?}"
    );
    assert!(all.iter().any(|change| change.starts_with("CU1 ucma-removed")));
    let without = announced(&[("Product", "SE"), ("E16ServerInTopology", ""), ("E19ServerInTopology", "EX01")]);
    assert!(without.contains(&"CU2 coexistence-blocked 2019".to_owned()) && without.iter().all(|change| !change.ends_with("2016")));
    assert!(announced(&[("Product", "2019")]).is_empty());
    let outcome = questions::result(&flow("before"), &answers(&[("Product", "SE"), ("Operation", "install"), ("AskedRole", "mailbox")]));
    assert_eq!(outcome.announced.len(), all.len());
}

#[test]
fn roles_have_their_features_and_downloads() {
    let needs = |list: &[(&str, &str)]| support::needs(&facts(list));
    let ids = |needs: &Needs| needs.downloads.iter().map(|d| d.id).collect::<Vec<_>>();
    let given = [("Product", "SE"), ("Operation", "install"), ("AskedRole", "mailbox"), ("WindowsBuild", "20348")];
    let mailbox = needs(&given).unwrap();
    assert!(
        mailbox.command.starts_with("Install-WindowsFeature Server-Media-Foundation, ") && mailbox.command.contains(" Web-Mgmt-Console")
    );
    assert_eq!(ids(&mailbox), ["dotnet481", "vc2012", "vc2013", "ucma4", "url-rewrite"]);
    let core = needs(&[&given[..], &[("ServerGuiShellInstalled", "False")]].concat()).unwrap();
    assert!(!core.command.contains("Web-Mgmt-Console"));
    let old = needs(&[("SetupBuild", "15.1.2507.6"), ("AskedRole", "mailbox"), ("WindowsBuild", "9600")]).unwrap();
    assert!(old.command.contains("AS-HTTP-Activation") && ids(&old).contains(&"kb2999226") && ids(&old)[0] == "dotnet48");
    let prepares = needs(&[("SetupBuild", "15.2.1748.10"), ("Operation", "prepare-ad")]).unwrap();
    assert_eq!(prepares.command, "Install-WindowsFeature RSAT-ADDS");
    // Which list it is depends on the Windows.
    assert_eq!(needs(&[("SetupBuild", "15.1.2507.6"), ("AskedRole", "mailbox")]), None);
    assert_eq!(needs(&[("Product", "SE"), ("Operation", "uninstall"), ("AskedRole", "mailbox")]), None);
}

#[test]
fn what_is_supported_has_its_texts() {
    for t in all_texts() {
        for id in ["lifecycle", "windows", "dotnet", "forest", "controllers", "coexistence", "passes", "warns", "unknown", "source"] {
            assert!(t.has(&format!("support-{id}")), "{id}");
        }
        for id in ["ended", "allowed"] {
            assert!(t.has(&format!("support-note-{id}")), "{id}");
        }
        for change in &ANNOUNCED {
            assert!(t.has(&format!("announced-{}", change.change)), "{}", change.change);
        }
        for id in ["announced-lead", "needs-heading", "needs-features", "needs-software"] {
            assert!(t.has(id), "{id}");
        }
    }
}

#[test]
fn after_a_log_only_what_changes_the_advice() {
    // The finding's situation is open: it is asked. A row without situations is asked for its cause, which selects the advice.
    let open = flow("after:CafeRoleAlreadyExists,RebootPending,MailboxRoleAlreadyExists");
    let first = questions::next(&open, &Answers::default()).expect("a question");
    assert_eq!((first.id.as_str(), first.decides.as_slice()), ("ExchangeWorks", &["CafeRoleAlreadyExists".to_owned()][..]));
    let without = rows().find(|r| r.situations.is_empty() && r.kind == Kind::Rule && r.causes.len() > 1).unwrap();
    let cause = questions::next(&Flow::After(vec![without]), &Answers::default()).expect("a question");
    assert_eq!((cause.kind, cause.decides.as_slice()), (questions::Kind::Cause, &[without.id.to_owned()][..]));
    let several = rows().filter(|r| r.severity == Severity::Error && r.causes.len() > 1 && r.situations.is_empty()).take(9);
    let mut known = Answers::default();
    let flow_of_many = Flow::After(several.collect());
    while let Some(question) = questions::next(&flow_of_many, &known) {
        known.add(&question.id, "?").unwrap();
    }
    assert_eq!(known.len(), 3, "{known:?}");
    // What the log showed is not asked again.
    let log = "[01/02/2026 10:00:00.0000] [0] Starting Microsoft Exchange Server 2019 Setup\n\
        [01/02/2026 10:00:01.0000] [0] Setup version: 15.2.1118.7.\n\
        [01/02/2026 10:00:02.0000] [1] Evaluated [Setting:W3SVCStartMode] [HasException:False] [Value:\"4\"] [ParentValue:\"\"] [Thread:8] [Duration:00:00:00]\n";
    let mut analyzer = Analyzer::default();
    analyzer.push(log.as_bytes());
    let run = analyzer.finish().runs.remove(0);
    let known = questions::known(&run);
    assert!(known.contains("W3SVCStartMode:4") && known.contains("Product:2019"));
    let request = Request { flow: "after:W3SVCDisabledOrNotInstalled".into(), known, ..Request::default() };
    let reply = questions::reply(&request);
    assert!(reply.known && reply.next.is_none());
}

#[test]
fn damaged_links_keep_what_they_can() {
    let given = answers(&[
        ("Product", "2019"),
        ("SiteName", "Saint-Étienne; a:b=c&d %"),
        ("SchemaAdmin", "?"),
        ("InstalledBuild", ""),
        ("cause-RebootPending", "2"),
    ]);
    let text = link::write(&given);
    assert!(text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'&' | b'#' | b'=')), "{text}");
    assert_eq!(link::read(&text), (given.clone(), Vec::new()));
    assert_eq!(link::read(&text.replace('%', "%25").replace(';', "%3B").replace(':', "%3A")).0, given);
    let (some, rest) = link::read("Product:2019;Nonsense:1;Operation:dance;SchemaAdmin:True;SiteName:%C3;;WindowsBuild;Operation:inst");
    assert_eq!(some, answers(&[("Product", "2019"), ("SchemaAdmin", "True")]));
    assert_eq!(rest, ["Nonsense:1", "Operation:dance", "SiteName:%C3", "WindowsBuild", "Operation:inst"]);
    let reply = questions::reply(&Request { flow: "before".into(), answers: "product:2019;x:y".into(), ..Request::default() });
    assert_eq!((reply.rejected.as_slice(), reply.link.as_str()), (&["x:y".to_owned()][..], "Product:2019"));
}

#[test]
fn any_conversation_is_answered() {
    let ask = |flow: &str, answers: &str, set: &str| {
        questions::reply(&Request { flow: flow.into(), answers: answers.into(), set: set.into(), ..Request::default() })
    };
    let reply = ask("before", "Product:2019;AskedRole:mailbox;AskedRole:management-tools;Operation:install;Bad:1;WindowsBuild:x", "");
    assert_eq!(reply.answers.len(), 4);
    assert_eq!(reply.rejected, ["Bad:1", "WindowsBuild:x"]);
    assert_eq!(reply.path.iter().map(|q| q.id.as_str()).collect::<Vec<_>>(), ["Product", "Operation", "AskedRole"]);
    assert_eq!(reply.path[2].answers, ["mailbox", "management-tools"]);
    assert!(reply.next.is_some_and(|q| q.stage == Stage::Essential));
    assert!(!ask("topic:nothing", "", "").known && !ask("", "", "").known);
    let pair = ask("topic:caferolealreadyexists", "Wanted:rebuild;ExchangeWorks:True", "");
    assert_eq!(pair.contradictions[0].name, "lost-but-running");
    assert_eq!(pair.report.map(|r| r.runs[0].findings[0].id.clone()).as_deref(), Some("CafeRoleAlreadyExists"));
    let set = ask("before", "Product:2019;Operation:install", "Product:SE");
    assert_eq!((set.link.as_str(), set.refused), ("Product:SE;Operation:install", false));
    assert!(ask("before", "Product:2019", "Product:2020").refused);
    // An answer asked by no question of this flow is kept and shown.
    let foreign = ask("topic:CafeRoleAlreadyExists", "ClrReleaseNumber:528049", "");
    assert_eq!(foreign.path.iter().map(|q| q.id.as_str()).collect::<Vec<_>>(), ["ClrReleaseNumber"]);
}

#[test]
fn the_graph_can_be_drawn() {
    let dot = questions::dot();
    assert!(dot.starts_with("digraph") && dot.ends_with("}\n") && dot.matches("->").count() > 500);
    for situation in ["upgrade", "add-role", "half-finished", "rebuild", "reinstall", "uninstall-fails"] {
        assert!(dot.contains(&format!("CafeRoleAlreadyExists: {situation}")));
    }
    assert_eq!(GROUPS.iter().map(|(_, r)| r.len()).sum::<usize>(), rows().count());
}

#[test]
fn advice_after_a_log_has_the_values_of_the_log() {
    let mut analyzer = Analyzer::default();
    analyzer.push(include_bytes!("../logs/failures/ad-initialization-wrong-site.log"));
    let report = analyzer.finish();
    let run = report.runs.last().unwrap();
    let known = questions::known(run);
    assert!(questions::asks("after:prepare-ad-wrong-domain-or-site", &known));
    let request = Request { flow: "after:prepare-ad-wrong-domain-or-site".into(), known, ..Request::default() };
    let outcome = questions::reply(&request).result.unwrap();
    let remedy = &outcome.remedies[0];
    assert_eq!(remedy.finding.values.get("required_domain").map(String::as_str), Some("corp"));
    for texts in all_texts() {
        let titled = title(&remedy.id, &remedy.finding.values, &texts);
        let mut finding = remedy.finding.clone();
        card::localize(&mut finding, &texts);
        let said = [titled, finding.text.unwrap().steps.join(" ")].concat();
        assert!(said.contains("corp") && !said.contains("{$") && !said.contains("<required"), "{said}");
    }
}

#[test]
fn no_text_shows_a_variable() {
    for texts in all_texts() {
        for row in rows() {
            let names = ["meaning", "why", "verify", "caution"].map(String::from).into_iter();
            let named = row.steps.iter().map(|s| format!("step-{}", s.name)).chain(row.causes.iter().map(|c| format!("cause-{}", c.name)));
            let named = named.chain(row.situations.iter().map(|s| format!("situation-{}", s.name)));
            for name in names.chain(named) {
                let name = name.as_str();
                let text = texts.attribute(row.id, name, &[]).unwrap_or_default();
                assert!(!text.contains("{$") && !text.contains("{ $"), "{}.{name}: {text}", row.id);
            }
            assert!(!texts.text(row.id, &[]).contains("{$"));
        }
    }
}
