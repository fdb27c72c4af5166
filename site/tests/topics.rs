//! The pages about topics: each whole by itself, every link to a file that is written, everything as the card has it.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use fs_err as fs;
use html5gum::{Token, Tokenizer};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use setup_readiness::CONTENT_DATE;
use setup_readiness::catalog::examples::{ROWS, of_row};
use setup_readiness::catalog::{Catalog, GROUPS};
use setup_readiness::report::card::card;
use setup_readiness::report::model::Finding;
use site::address::Address;
use site::old_addresses::Old;
use site::topic::{self, Command, Link, Part, Step, Topic};
use site::wording::{self, Wording};
use tempfile::TempDir;

/// Where the absolute pages will be.
const SITE: &str = "https://docs.contoso.com/setup/";

/// The pages as they are written without an address, beside what the rest of the build writes.
fn written() -> &'static Path {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = write("");
        for other in ["index.html", "setup-readiness.js"] {
            fs::write(folder.path().join(other), "").unwrap();
        }
        folder
    });
    folder.path()
}

fn write(site: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    site::write(folder.path(), Some(&site.parse::<Address>().unwrap())).unwrap();
    folder
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{error}"))
}

/// A page as a browser sees it.
#[derive(Default)]
struct Page {
    lang: String,
    ids: Vec<String>,
    /// Name of the attribute, and what it names.
    links: Vec<(String, String)>,
    /// Name and attributes of every element.
    elements: Vec<(String, BTreeMap<String, String>)>,
    /// What is read, outside of commands, with single blanks.
    text: String,
    commands: Vec<String>,
}

fn parse(html: &str) -> Page {
    let mut page = Page::default();
    let mut in_command = false;
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = text_of(&tag.name);
                let attributes: BTreeMap<String, String> =
                    tag.attributes.iter().map(|(name, value)| (text_of(name), text_of(&value.value))).collect();
                match name.as_str() {
                    "html" => page.lang = attributes.get("lang").cloned().unwrap_or_default(),
                    "pre" => {
                        in_command = true;
                        page.commands.push(String::new());
                    }
                    _ => {}
                }
                page.ids.extend(attributes.get("id").cloned());
                page.links.extend(["href", "src"].iter().filter_map(|name| Some(((*name).to_owned(), attributes.get(*name)?.clone()))));
                page.elements.push((name, attributes));
            }
            Token::EndTag(tag) if text_of(&tag.name) == "pre" => in_command = false,
            Token::String(text) if in_command => page.commands.last_mut().unwrap().push_str(&text_of(&text.value)),
            Token::String(text) => page.text.push_str(&text_of(&text.value)),
            Token::Error(error) => panic!("{error:?} in {html}"),
            _ => {}
        }
    }
    page.text = folded(&page.text);
    page
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn folded(text: &str) -> String {
    // No-break spaces are part of a sentence.
    text.split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Pages with their path, language and, of a topic, its id.
fn pages() -> Vec<(PathBuf, &'static str, Option<&'static str>)> {
    let mut out = Vec::new();
    for wording in wording::all() {
        let folder = written().join("topics").join(wording.tag());
        out.push((folder.join("index.html"), wording.tag(), None));
        out.extend(Catalog::default().entries().map(|row| (folder.join(row.id).join("index.html"), wording.tag(), Some(row.id))));
    }
    out
}

/// The file that a link of a page leads to, and the place in it.
fn target(page: &Path, link: &str) -> (PathBuf, Option<String>) {
    let (path, place) = link.split_once('#').map_or((link, None), |(path, place)| (path, Some(place.to_owned())));
    let mut file = page.parent().unwrap().to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty() && *part != ".") {
        if part == ".." { assert!(file.pop()) } else { file.push(part) }
    }
    if path.ends_with('/') || path.is_empty() {
        file.push("index.html");
    }
    (file, place)
}

/// What a page has to say of a row.
fn sentences(card: &Finding) -> Vec<&str> {
    let text = card.text.as_ref().unwrap();
    let mut out: Vec<&str> = vec![&text.title, &text.meaning, &text.why, &text.verify, &text.caution];
    out.extend(text.steps.iter().chain(&text.causes).map(String::as_str));
    // A situation without steps of its own is none to choose.
    let shared = |step: &u32| card.situations.iter().all(|situation| situation.steps.contains(step));
    let own = card.situations.iter().filter(|situation| !situation.steps.iter().all(shared));
    out.extend(own.filter_map(|situation| situation.title.as_deref()));
    out.extend(card.commands.iter().filter_map(|command| command.purpose.as_deref()));
    out.retain(|sentence| !sentence.is_empty());
    out
}

#[test]
fn every_page_is_whole() {
    let languages = wording::all();
    for (path, tag, id) in pages() {
        let shown = path.strip_prefix(written()).unwrap().display();
        let page = parse(&read(&path));
        assert_eq!(page.lang, tag, "{shown}");
        let distinct: BTreeSet<&String> = page.ids.iter().collect();
        assert_eq!(distinct.len(), page.ids.len(), "{shown}: an id twice");
        for word in page.text.split([' ', '\u{a0}', '(', ')', ',']) {
            let is_key = ["topic-", "ui-", "severity-", "link-", "need-", "heading-"].iter().any(|key| word.starts_with(key));
            assert!(!is_key, "{shown}: {word}");
        }
        assert!(!page.text.contains(['\u{fffd}', '\u{e000}']), "{shown}: {}", page.text);
        // `SystemMailbox{GUID}` is a name.
        for (at, _) in page.text.match_indices('{') {
            let name = page.text[at + 1..].split('}').next().unwrap().trim();
            let is_raw = name.starts_with('$') || name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
            assert!(!is_raw, "{shown}: {{{name}}}");
        }
        for (name, attributes) in &page.elements {
            assert!(name != "style" && !attributes.contains_key("style"), "{shown}: inline style");
            assert!(!attributes.keys().any(|name| name.starts_with("on")), "{shown}: inline script");
            assert!(name != "script" || attributes.contains_key("src"), "{shown}: inline script");
            assert!(name != "pre" || attributes.get("tabindex").is_some_and(|value| value == "0"), "{shown}: out of the keyboard's reach");
        }
        let scripts = page.elements.iter().filter(|(name, _)| name == "script").count();
        let element = page.elements.iter().find(|(name, _)| name == "setup-readiness");
        assert_eq!((scripts, element.is_some()), (1, id.is_some()), "{shown}");
        let Some(id) = id else { continue };
        let attributes = &element.unwrap().1;
        assert_eq!((attributes["rule"].as_str(), attributes["lang"].as_str(), attributes.len()), (id, tag, 2), "{shown}");
        let card = card(id, &languages.iter().find(|wording| wording.tag() == tag).unwrap().texts).unwrap();
        for sentence in sentences(&card) {
            assert!(page.text.contains(&folded(sentence)), "{shown} lacks: {sentence}");
        }
        let mut commands: Vec<&str> = card.commands.iter().map(|command| command.text.as_str()).collect();
        let mut on_page: Vec<&str> = page.commands.iter().map(String::as_str).collect();
        commands.sort_unstable();
        on_page.sort_unstable();
        // A step of several situations stands in each.
        on_page.dedup();
        commands.dedup();
        assert_eq!(on_page, commands, "{shown}");
        for link in &card.links {
            assert!(page.links.iter().any(|(_, to)| *to == link.url), "{shown} lacks {}", link.url);
        }
    }
}

#[test]
fn every_link_leads_to_a_file() {
    let mut read_pages: BTreeMap<PathBuf, Page> = BTreeMap::new();
    for (path, ..) in pages() {
        read_pages.insert(path.clone(), parse(&read(&path)));
    }
    for (path, page) in &read_pages {
        for (_, link) in page.links.iter().filter(|(_, link)| !link.starts_with("https://")) {
            let (file, place) = target(path, link);
            assert!(file.is_file(), "{}: {link}", path.display());
            match place {
                // A state of the element: the page's own example.
                Some(place) if place.contains('=') => {
                    let id = path.parent().and_then(|folder| folder.file_name()).unwrap().to_string_lossy();
                    assert!(of_row(&id).is_some_and(|name| place == format!("view=log&example={name}")), "{}: {link}", path.display());
                }
                Some(place) => assert!(read_pages[&file].ids.contains(&place), "{}: {link}", path.display()),
                None => {}
            }
        }
    }
}

#[test]
fn a_topic_with_an_example_offers_it() {
    let offers = |page: &Page| page.links.iter().any(|(_, link)| link.contains("example="));
    let offering = pages().into_iter().filter(|(path, ..)| offers(&parse(&read(path)))).count();
    assert_eq!(offering, ROWS.len() * wording::all().len());
}

#[test]
fn languages_name_each_other() {
    let absolute = write(SITE);
    let tags: Vec<&str> = wording::all().iter().map(Wording::tag).collect();
    for (path, tag, _) in pages() {
        let below = path.strip_prefix(written()).unwrap();
        let of = |page: &Page, rel: &str, language: Option<&str>| {
            let is_it = |attributes: &BTreeMap<String, String>| {
                attributes.get("rel").is_some_and(|value| value == rel) && attributes.get("hreflang").map(String::as_str) == language
            };
            let found: Vec<String> =
                page.elements.iter().filter(|(name, at)| name == "link" && is_it(at)).map(|(_, at)| at["href"].clone()).collect();
            found
        };
        let (relative, with_site) = (parse(&read(&path)), parse(&read(&absolute.path().join(below))));
        assert_eq!(target(&path, &of(&relative, "canonical", None)[0]).0, path);
        let place: Vec<&str> = below.parent().unwrap().iter().skip(2).map(|part| part.to_str().unwrap()).collect();
        let folder = |tag: &str| {
            [&[SITE, "topics/", tag, "/"], &place.iter().flat_map(|part| [*part, "/"]).collect::<Vec<_>>()[..]].concat().concat()
        };
        assert_eq!(of(&with_site, "canonical", None), [folder(tag)]);
        for other in tags.iter().copied().chain(["x-default"]) {
            let expected = folder(if other == "x-default" { wording::DEFAULT } else { other });
            assert_eq!(of(&with_site, "alternate", Some(other)), [expected], "{}", below.display());
            assert!(target(&path, &of(&relative, "alternate", Some(other))[0]).0.is_file());
        }
    }
}

#[test]
fn every_twin_says_the_same_in_markdown() {
    for wording in wording::all() {
        for row in Catalog::default().entries() {
            let path = written().join("topics").join(wording.tag()).join(row.id).join("index.md");
            let source = read(&path);
            let (mut text, mut commands, mut in_command) = (String::new(), Vec::new(), false);
            for event in Parser::new(&source) {
                match event {
                    Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                        in_command = true;
                        commands.push(String::new());
                    }
                    Event::End(TagEnd::CodeBlock) => in_command = false,
                    Event::Text(part) if in_command => commands.last_mut().unwrap().push_str(&part),
                    Event::Text(part) | Event::Code(part) => text.push_str(&part),
                    Event::SoftBreak | Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => text.push(' '),
                    Event::Html(part) | Event::InlineHtml(part) => panic!("{}: HTML: {part}", path.display()),
                    Event::Start(Tag::Link { dest_url, .. }) if !dest_url.starts_with("https://") => {
                        assert!(target(&path, &dest_url).0.is_file(), "{}: {dest_url}", path.display());
                    }
                    Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => panic!("{}: indented code", path.display()),
                    _ => {}
                }
            }
            let card = card(row.id, &wording.texts).unwrap();
            for sentence in sentences(&card) {
                assert!(folded(&text).contains(&folded(sentence)), "{} lacks: {sentence}", path.display());
            }
            for command in &card.commands {
                assert!(commands.iter().any(|found| found.trim_end() == command.text.trim_end()), "{}: {}", path.display(), command.text);
            }
        }
    }
}

#[test]
fn nothing_in_a_text_becomes_markup() {
    let hostile = "</title><script>alert(1)</script>\"'><img src=x onerror=y> & &amp; ``` [a](javascript:b) {{ c }}".to_owned();
    let command = || Command { purpose: hostile.clone(), remarks: hostile.clone(), is_risky: true, text: format!("{hostile}\n````") };
    let mut topic = Topic {
        id: "Hostile",
        group: "services",
        kind: "topic-kind-rule",
        severity: "error",
        messages: vec![hostile.clone()],
        versions: vec![hostile.clone()],
        parts: vec![Part {
            title: hostile.clone(),
            steps: vec![Step { text: hostile.clone(), commands: vec![command()] }],
            ..Part::default()
        }],
        proofs: vec![command()],
        links: vec![Link { title: hostile.clone(), url: "https://learn.microsoft.com/?a=\"><script>".to_owned(), date: None }],
        ..Topic::default()
    };
    (topic.text.title, topic.text.meaning, topic.text.causes) = (hostile.clone(), hostile.clone(), vec![hostile.clone()]);
    let languages = wording::all();
    let page = parse(&topic::html(&topic, &languages[0], &languages, &Address::default()).unwrap());
    let count = |name: &str| page.elements.iter().filter(|(element, _)| element == name).count();
    assert_eq!((count("script"), count("img"), page.commands.len()), (1, 0, 2));
    assert!(page.commands.iter().all(|text| *text == format!("{hostile}\n````")));
    assert!(page.text.matches(&folded(&hostile)).count() >= 8, "{}", page.text);
    let twin = topic::markdown(&topic, &languages[0]).unwrap();
    for event in Parser::new(&twin) {
        assert!(!matches!(event, Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. })), "{event:?}");
        if let Event::Start(Tag::Link { dest_url, .. }) = event {
            assert!(dest_url.starts_with("https://learn.microsoft.com/"), "{dest_url}");
        }
    }
}

/// The rules of a file: what all patterns have before and after the name of a check, as one pattern, and the target of each name.
fn rules(name: &str, directive: &str, old: &[Old]) -> (fancy_regex::Regex, BTreeMap<String, String>) {
    let text = read(&written().join("topics/redirects").join(name));
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix(directive)).filter(|line| line.contains("setupreadiness"));
    let rules: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(' ')).filter(|(pattern, _)| !pattern.starts_with('!')).collect();
    assert_eq!(rules.len(), old.len(), "{name}");
    let (mut around, mut targets) = (BTreeSet::new(), BTreeMap::new());
    for ((pattern, rest), old) in rules.iter().zip(old) {
        let pattern = pattern.trim_matches('"').trim_start_matches("(?i)");
        around.insert(pattern.replacen(old.name, "([a-z0-9_-]+?)", 1));
        targets.insert(old.name.to_ascii_lowercase(), rest.split(' ').next().unwrap().to_owned());
    }
    assert_eq!(around.len(), 1, "{name}: {around:?}");
    (fancy_regex::Regex::new(&format!("(?i){}", around.first().unwrap())).unwrap(), targets)
}

#[test]
fn old_addresses_lead_to_their_pages() {
    let all = site::old_addresses::all();
    assert!(all.len() > 200);
    for (file, directive, variable) in
        [("nginx.conf", "rewrite ", "$topics_language"), ("apache.conf", "RewriteRule ", "%{ENV:TOPICS_LANGUAGE}")]
    {
        let (pattern, targets) = rules(file, directive, &all);
        for old in &all {
            for path in [
                format!("/library(EXCHG.150)/ms.exch.setupreadiness.{}.aspx", old.name),
                format!("/fr-fr/library/ms.exch.setupreadiness.{}(v=EXCHG.150)", old.name),
                format!("/fr-fr/library/ms.exch.setupreadiness.{}(v=exchg.150).aspx", old.name),
                format!("/MS.EXCH.SETUPREADINESS.{}", old.name.to_ascii_uppercase()),
                format!("/Exchange/plan-and-deploy/deployment-ref/ms-exch-setupreadiness-{}", old.name.to_ascii_lowercase()),
                format!("/ms-exch-setupreadiness-{}/", old.name),
            ] {
                let found = pattern.captures(path.as_str()).unwrap().unwrap_or_else(|| panic!("{file}: {path}"));
                let target = &targets[&found.get(1).unwrap().as_str().to_ascii_lowercase()];
                assert_eq!(target.trim_end_matches('?'), format!("/topics/{variable}/{}/", old.id), "{file}: {path}");
            }
        }
    }
    let list = read(&written().join("topics/redirects/_redirects"));
    let lines: BTreeMap<&str, &str> = list.lines().filter_map(|line| line.strip_suffix(" 301")?.split_once(' ')).collect();
    for old in &all {
        let page = format!("/topics/en/{}/", old.id);
        assert!(written().join(page.trim_start_matches('/')).join("index.html").is_file(), "{page}");
        for topic in ["ms.exch.setupreadiness.", "ms-exch-setupreadiness-"] {
            for name in [old.name, &old.name.to_ascii_lowercase()] {
                assert_eq!(lines[["/", topic, name].concat().as_str()], page);
            }
        }
        assert_eq!(lines[format!("/ms.exch.setupreadiness.{}.aspx", old.name).as_str()], page);
    }
    // Some hosts read no more.
    assert!(lines.len() < 2000);
    let rooted = write(SITE);
    assert!(read(&rooted.path().join("topics/redirects/_redirects")).contains(" /setup/topics/en/RebootPending/ 301"));
}

#[test]
fn the_lists_name_every_page() {
    let absolute = write(SITE);
    let text = read(&absolute.path().join("sitemap.xml"));
    let map = roxmltree::Document::parse(&text).unwrap();
    let all = |name: &str| -> Vec<String> {
        map.descendants().filter(|node| node.has_tag_name(name)).map(|node| node.text().unwrap().to_owned()).collect()
    };
    let pages_named: BTreeSet<String> = all("loc").into_iter().collect();
    let dates: BTreeSet<String> = all("lastmod").into_iter().collect();
    let expected: BTreeSet<String> = pages()
        .iter()
        .map(|(path, ..)| [SITE, &path.parent().unwrap().strip_prefix(written()).unwrap().to_string_lossy(), "/"].concat())
        .collect();
    assert_eq!(pages_named, expected);
    assert_eq!(dates, BTreeSet::from([CONTENT_DATE.to_owned()]));
    let overview = read(&written().join("llms.txt"));
    let mut twins = 0;
    for event in Parser::new(&overview) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event {
            let file = target(&written().join("llms.txt"), &dest_url).0;
            assert!(file.is_file(), "{dest_url}");
            twins += usize::from(file.ends_with("index.md"));
        }
    }
    assert_eq!(twins, Catalog::default().entries().count());
}

#[test]
fn groups_have_titles_and_dates_have_pages() {
    for wording in wording::all() {
        let topics = topic::all(&wording);
        for (group, _) in GROUPS {
            assert_ne!(wording.group(group), format!("topic-group-{group}"), "{}", wording.tag());
        }
        let dated: BTreeSet<&str> =
            topics.iter().flat_map(|topic| &topic.links).filter(|link| link.date.is_some()).map(|link| link.url.as_str()).collect();
        let table = include_str!("../../data/link_dates.tsv").lines().filter(|line| !line.starts_with('#'));
        for (address, date) in table.filter_map(|line| line.split_once('\t')) {
            assert!(dated.contains(address), "no topic leads to {address}");
            let parts: Vec<&str> = date.split('-').collect();
            assert!(parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit())) && parts[0].len() == 4, "{address}: {date}");
        }
    }
}

#[test]
fn the_same_content_gives_the_same_files() {
    let again = write("");
    for (path, ..) in pages() {
        assert_eq!(read(&path), read(&again.path().join(path.strip_prefix(written()).unwrap())));
    }
    let without = tempfile::tempdir().unwrap();
    site::write(without.path(), None).unwrap();
    assert!(!without.path().join("topics").exists() && without.path().join("cards/fr/RebootPending.json").is_file());
}
