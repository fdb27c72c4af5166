//! What answers decide: contradictions, verdicts, what is supported.

use setup_readiness::analyzer::Analyzer;
use setup_readiness::catalog::entry::{Kind, Severity};
use setup_readiness::catalog::{Catalog, GROUPS, PRODUCTS};
use setup_readiness::facts::answers::Answers;
use setup_readiness::questions::contradictions::{PAIRS, contradictions};
use setup_readiness::questions::{self, Flow, Request, RowVerdict, Stage, SupportVerdict, link, support};

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
    assert_eq!((windows.verdict, windows.needed.clone()), (SupportVerdict::Warns, vec!["17763", "20348"]));
    let report = setup_readiness::report::answered::answers(
        &[("Product".into(), "2019".into()), ("WindowsBuild".into(), "14393".into())],
        &Catalog::default(),
    );
    assert!(report.runs[0].findings.iter().any(|f| f.id == "ValidOSVersion" && f.decided_by.name() == "answer"));
}

#[test]
fn matrix_is_in_order_and_sourced() {
    for table in [support::WINDOWS, support::NET, support::FOREST] {
        for row in table {
            assert!(PRODUCTS.iter().any(|(p, _)| *p == row.product));
            assert!(row.source.url.starts_with("https://") && !row.yes.is_empty());
            assert!(row.yes.iter().all(|v| !row.no.contains(v)), "{} {}", row.product, row.from);
        }
        for pair in table.windows(2).filter(|p| p[0].product == p[1].product) {
            assert_eq!(pair[0].below, pair[1].from, "{}", pair[0].product);
        }
    }
    let verdicts =
        |list: &[(&str, &str)]| support::checks(&answers(list).facts()).into_iter().map(|c| (c.name, c.verdict.name())).collect::<Vec<_>>();
    assert_eq!(
        verdicts(&[("Product", "SE"), ("ClrReleaseNumber", "533325"), ("MsDSBehaviorVersion", "5")])[..3],
        [("windows", "unknown"), ("dotnet", "passes"), ("forest", "warns")]
    );
    // 4.8 with CU15: the sources disagree.
    assert_eq!(verdicts(&[("Product", "2019"), ("SetupBuild", "15.2.1748.10"), ("ClrReleaseNumber", "528049")])[1], ("dotnet", "unknown"));
    assert!(verdicts(&[("WindowsBuild", "17763")]).is_empty());
    for t in all_texts() {
        for id in ["windows", "dotnet", "forest", "coexistence", "passes", "warns", "unknown"] {
            assert!(t.has(&format!("support-{id}")));
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
