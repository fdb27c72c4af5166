//! The look-up: rows are found by id, title and message, in eleven languages, with typing errors.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::collections::BTreeMap;

use setup_readiness::catalog::Catalog;
use setup_readiness::lookup::{Index, fold, lookup_index, search};

fn titles() -> Vec<(&'static str, &'static str, &'static str)> {
    include_str!("../data/titles.tsv")
        .lines()
        .skip(1)
        .filter_map(|l| {
            let mut parts = l.splitn(3, '\t');
            Some((parts.next()?, parts.next()?, parts.next()?))
        })
        .collect()
}

fn id(name: &str) -> &'static str {
    Catalog::default().find(name).unwrap_or_else(|| panic!("{name} is no row")).1.id
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

#[test]
fn every_published_title_finds_its_rows() {
    let text = lookup_index();
    println!("index: {} bytes", text.len());
    let index = Index::read(&text);
    // Rows of one title, by what the search sees of it.
    let mut same: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    let (mut first, mut mistakes, mut all) = (0, 0, 0);
    let mut faults = Vec::new();
    for (name, _, title) in titles() {
        same.entry(fold(title)).or_default().push(id(name));
    }
    for (title, ids) in &same {
        let hits = search(title, &index);
        let top = hits.first().map_or(0, |h| h.1);
        for id in ids {
            all += 1;
            match hits.iter().find(|(h, _)| h == id) {
                Some((_, score)) if *score == top => first += 1,
                Some(_) => {}
                None => faults.push(format!("{id}: not found by {title}")),
            }
            let wrong = mistyped(title, title.len() * 7);
            if search(&wrong, &index).iter().take(8).any(|(h, _)| h == id) {
                mistakes += 1;
            }
        }
    }
    println!("{all} titles, {first} first, {mistakes} in the first eight with a typing error");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(first * 100 >= all * 98 && mistakes * 100 >= all * 97, "{first} and {mistakes} of {all}");
}

#[test]
fn ids_messages_and_own_titles() {
    let index = Index::read(&lookup_index());
    for row in Catalog::default().entries() {
        assert_eq!(search(&row.id.to_lowercase(), &index).first().map(|h| (h.0, h.1)), Some((row.id, 1000)));
        for message in row.messages.iter().filter(|m| m.len() > 30) {
            let shown = message.replace("{}", "EX1");
            let pasted = format!("Error:\r\n{shown}\r\nFor more information, visit: https://technet.microsoft.com/library");
            assert!(search(&pasted, &index).iter().take(8).any(|h| h.0 == row.id), "{}: {message}", row.id);
        }
    }
    for tag in setup_readiness::texts::LANGUAGES.iter().map(|language| language.tag) {
        let texts = setup_readiness::texts::embedded::texts(tag).unwrap();
        for row in Catalog::default().entries() {
            let title = texts.text(row.id, &[]);
            assert!(search(&title, &index).iter().any(|h| h.0 == row.id), "{tag} {}: {title}", row.id);
        }
    }
}

#[test]
fn as_people_type() {
    let index = Index::read(&lookup_index());
    let finds = |query: &str, id: &str| {
        let hits = search(query, &index);
        assert!(hits.iter().take(5).any(|h| h.0 == id), "{query}: {hits:?}");
    };
    finds("caferolealredyexists", "CafeRoleAlreadyExists");
    finds(
        "https://technet.microsoft.com/en-us/library/ms.exch.setupreadiness.CafeRoleAlreadyExists(v=exchg.150).aspx",
        "CafeRoleAlreadyExists",
    );
    finds("[Failed [Rule:PendingRebootWindowsComponents]", "PendingRebootWindowsComponents");
    finds("le role serveur d acces au client est deja instalé", "CafeRoleAlreadyExists");
    finds("Clientzugriffsserver-Rolle ist bereits installiert", "CafeRoleAlreadyExists");
    finds("クライアント アクセス サーバーの役割", "CafeRoleAlreadyExists");
    finds("роль сервера клиентского доступа уже установлена", "CafeRoleAlreadyExists");
    finds("pending rebot", "RebootPending");
    // One title, several rows: all are shown.
    let many = titles()
        .into_iter()
        .filter(|(_, l, t)| *l == "en" && t.contains("first Exchange server") && t.contains("organization"))
        .map(|t| id(t.0))
        .collect::<Vec<_>>();
    let hits = search("Installation of the first Exchange server in an organization can't be delegated", &index);
    let found: Vec<&str> = hits.iter().map(|h| h.0).collect();
    assert!(many.len() > 3 && many.iter().all(|id| found.contains(id)), "{many:?}: {found:?}");
    assert!(search("", &index).is_empty() && search("  ", &index).is_empty() && search("qqqqxzzw", &index).is_empty());
    assert!(search(&"é日x ".repeat(5000), &index).len() < 50);
}
