//! The look-up: rows are found by id, title, message, code and plain words, in eleven languages, with typing errors.
//!
//! `lookup_queries.toml` has what people type; with `SETUP_LOOKUP_CORPUS` set to a folder with a `queries.json`, that is counted too.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use setup_readiness::catalog::Catalog;
use setup_readiness::lookup::build::{list_faults, lookup_index};
use setup_readiness::lookup::embedded::index;
use setup_readiness::lookup::fold::fold;
use setup_readiness::lookup::index::{Kind, LANGUAGES};
use setup_readiness::lookup::{Hit, search};

/// Among so many first hits a query has to find its row.
const FIRST: usize = 3;
/// Least share of all queries that do, in hundredths.
const LEAST_OF_ALL: usize = 97;
/// Least share in any one language.
const LEAST_OF_LANGUAGE: usize = 90;

#[derive(serde::Deserialize)]
struct Query {
    #[serde(default)]
    lang: String,
    q: String,
    ids: Vec<String>,
}

fn titles() -> Vec<(&'static str, &'static str, &'static str)> {
    include_str!("../data/titles.tsv")
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut parts = line.splitn(3, '\t');
            Some((parts.next()?, parts.next()?, parts.next()?))
        })
        .collect()
}

fn id(name: &str) -> &'static str {
    Catalog::default().find(name).unwrap_or_else(|| panic!("{name} is no row")).1.id
}

fn hits(query: &str) -> Vec<Hit<'static>> {
    search(query, index())
}

fn ids(query: &str, most: usize) -> Vec<&'static str> {
    hits(query).into_iter().take(most).map(|hit| hit.id).collect()
}

/// The `n`th letter taken out, or two exchanged.
fn mistyped(text: &str, n: usize) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let at = n % chars.len().max(2).saturating_sub(1).max(1);
    if n.is_multiple_of(2) && chars.len() > 6 {
        chars.remove(at);
    } else if at + 1 < chars.len() {
        chars.swap(at, at + 1);
    }
    chars.into_iter().collect()
}

/// Counts the queries that find one of their rows in time, prints the table and fails below the floors.
fn count(queries: &[Query]) {
    let mut table: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut missed = String::new();
    for query in queries {
        let found = ids(&query.q, FIRST);
        let is_found = found.iter().any(|id| query.ids.iter().any(|wanted| wanted == id));
        let (right, all) = table.entry(&query.lang).or_default();
        *right += usize::from(is_found);
        *all += 1;
        if !is_found {
            let _ = writeln!(missed, "{}: {} finds {found:?}, not {:?}", query.lang, query.q, query.ids);
        }
    }
    for (language, (right, all)) in &table {
        println!("{language}: {right} of {all}");
    }
    let (right, all) = table.values().fold((0, 0), |sum, of| (sum.0 + of.0, sum.1 + of.1));
    println!("all: {right} of {all}\n{missed}");
    assert!(right * 100 >= all * LEAST_OF_ALL, "{right} of {all}\n{missed}");
    for (language, (right, all)) in table {
        assert!(right * 100 >= all * LEAST_OF_LANGUAGE, "{language}: {right} of {all}\n{missed}");
    }
}

#[test]
fn what_people_type() {
    let mut all: BTreeMap<String, Vec<Query>> = toml::from_str(include_str!("lookup_queries.toml")).unwrap();
    // A new language may come without.
    assert!(all.iter().all(|(language, queries)| LANGUAGES.contains(&language.as_str()) && queries.len() >= 10));
    all.iter_mut().for_each(|(language, queries)| queries.iter_mut().for_each(|query| query.lang.clone_from(language)));
    let all: Vec<Query> = all.into_values().flatten().collect();
    for wanted in all.iter().flat_map(|query| &query.ids) {
        id(wanted);
    }
    count(&all);
}

#[test]
fn what_others_typed() {
    let Some(folder) = std::env::var_os("SETUP_LOOKUP_CORPUS") else {
        eprintln!("SETUP_LOOKUP_CORPUS is not set: its queries are not counted");
        return;
    };
    let path = std::path::Path::new(&folder).join("queries.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    count(&serde_json::from_str::<Vec<Query>>(&text).unwrap());
}

#[test]
fn lists_agree() {
    let faults = list_faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_published_title_finds_its_rows() {
    println!("index: {} bytes", lookup_index().len());
    // Rows of one title, by what the search sees of it.
    let mut same: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for (name, _, title) in titles() {
        same.entry(fold(title)).or_default().insert(id(name));
    }
    let (mut first, mut mistakes, mut all) = (0, 0, 0);
    let mut faults = Vec::new();
    for (title, rows) in &same {
        let found = ids(title, usize::MAX);
        let with_errors = ids(&mistyped(title, title.len() * 7), 8);
        for id in rows {
            all += 1;
            // Those that share the title come first together.
            let is_first = found.iter().take(rows.len().max(1)).any(|hit| hit == id);
            first += usize::from(is_first);
            mistakes += usize::from(with_errors.contains(id));
            if !found.contains(id) {
                faults.push(format!("{id}: not found by {title}"));
            } else if !is_first {
                println!("{id} is not first for {title}: {:?}", found.iter().take(4).collect::<Vec<_>>());
            }
        }
    }
    println!("{all} titles, {first} first, {mistakes} in the first eight with a typing error");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(first * 100 >= all * 99 && mistakes * 100 >= all * 97, "{first} and {mistakes} of {all}");
}

#[test]
fn every_id_message_and_own_title() {
    for row in Catalog::default().entries() {
        assert_eq!(hits(&row.id.to_lowercase()).first().map(|hit| (hit.id, hit.score)), Some((row.id, 1000)));
        for message in row.messages.iter().filter(|message| message.len() > 30) {
            let shown = message.replace("{}", "EX1");
            let pasted = format!("Error:\r\n{shown}\r\nFor more information, visit: https://technet.microsoft.com/library");
            assert!(ids(&pasted, 8).contains(&row.id), "{}: {message}", row.id);
        }
    }
    for tag in setup_readiness::texts::LANGUAGES.iter().map(|language| language.tag) {
        let texts = setup_readiness::texts::embedded::texts(tag).unwrap();
        let rows: Vec<&str> = Catalog::default().entries().map(|row| row.id).collect();
        let lost = |id: &&&str| !ids(&texts.text(id, &[]), usize::MAX).contains(id);
        let lost: Vec<&&str> = rows.iter().filter(lost).collect();
        println!("{tag}: {} of {} own titles find their row; not {lost:?}", rows.len() - lost.len(), rows.len());
        // In English and French the titles themselves are in the index, in the others what they say.
        let most = if ["en", "fr"].contains(&tag) { 0 } else { rows.len() / 50 };
        assert!(lost.len() <= most, "{tag}: {lost:?}");
    }
}

#[test]
fn ids_in_other_texts_and_with_errors() {
    let finds = |query: &str, id: &str| assert!(ids(query, 3).contains(&id), "{query}: {:?}", ids(query, 5));
    finds("caferolealredyexists", "CafeRoleAlreadyExists");
    finds(
        "https://technet.microsoft.com/en-us/library/ms.exch.setupreadiness.CafeRoleAlreadyExists(v=exchg.150).aspx",
        "CafeRoleAlreadyExists",
    );
    finds("[Failed [Rule:PendingRebootWindowsComponents]", "PendingRebootWindowsComponents");
    finds("le role serveur d acces au client est deja instalé", "CafeRoleAlreadyExists");
    finds("pending rebot", "RebootPending");
    // While it is typed.
    for piece in ["cafero", "caferolealready", "url rew", "watermar", "schreibgeschü", "перезагр"] {
        assert!(!hits(piece).is_empty(), "{piece}");
    }
}

#[test]
fn codes_in_every_spelling() {
    for code in ["1603", "0x643", "0X80070643", "80070643", "-2147023293", "error 1603 (0x643)", "2147944003"] {
        assert!(["msi-fatal-error", "msi-directory-rights", "update-1603"].contains(&ids(code, 1)[0]), "{code}: {:?}", ids(code, 3));
    }
}

#[test]
fn first_hits_make_sense() {
    for (query, right) in [
        (
            "MSExchangeADTopology",
            &["shared-config-dc-ad-topology-not-running", "shared-config-dc-no-suitable-dc", "shared-config-dc-other"][..],
        ),
        ("net 4.8", &["MinimumFrameworkNotInstalled"]),
        ("processo powershell con file aperti", &["ProcessNeedsToBeClosedOnUpgrade", "ProcessNeedsToBeClosedOnUninstall"]),
        ("포리스트 기능 수준", &["ForestLevelNotWin2012R2", "ForestLevelNotWin2003Native", "MsDSBehaviorVersionRequirement"]),
    ] {
        assert!(right.contains(&ids(query, 1)[0]), "{query}: {:?}", ids(query, 3));
    }
}

#[test]
fn rows_of_one_title_stand_together() {
    let same: BTreeSet<&str> = titles()
        .into_iter()
        .filter(|(_, language, title)| *language == "en" && title.contains("first Exchange server") && title.contains("organization"))
        .map(|title| id(title.0))
        .collect();
    let found = ids("Installation of the first Exchange server in an organization can't be delegated", usize::MAX);
    assert!(same.len() > 3 && found.iter().take(same.len()).all(|id| same.contains(id)), "{same:?}: {found:?}");
}

#[test]
fn the_line_that_matched_is_told() {
    let line = |query: &str| hits(query)[0].line.map(|line| (line.kind, line.shown.clone())).unwrap();
    let (kind, shown) = line("スキーマ マスターで Windows Server 2003 Service Pack 1 以上が実行されていない");
    assert_eq!(kind, Kind::Title("ja"));
    assert!(shown.starts_with("スキーマ マスターで"), "{shown}");
    assert_eq!(line("0x8007064c"), (Kind::Code, "1612 = 0x64C = 0x8007064C".to_owned()));
    assert_eq!(line("a pending reboot from a previous installation of a Windows Server role").0, Kind::Message);
}

#[test]
fn nonsense_finds_nothing() {
    for query in ["", "  ", "qqqqxzzw", "???", "zzkw wqxv"] {
        assert!(hits(query).is_empty(), "{query}: {:?}", ids(query, 3));
    }
    assert!(hits(&"é日x ".repeat(5000)).len() < 50);
}
