//! Writes the index, from the catalog, the texts and the lists in `data/`.

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::concepts::{Concepts, EMPTY};
use super::fold::{dense, fold, words};
use super::index::{CODES, FIRST_CONCEPT, LANGUAGES, MESSAGE, NAME, REST, WORDS};
use super::units::units;
use crate::catalog::Catalog;
use crate::catalog::entry::{Entry, Kind};
use crate::catalog::words::apart;
use crate::facts::condition::facts_of;
use crate::facts::fact::Source;
use crate::texts::embedded::texts;
use crate::texts::{self, Texts};

/// The languages whose own titles stand in the index as they are. Those of the others would make it half as large again: they count
/// by their concepts, beside the titles that Microsoft published.
const WHOLE_TITLES: [&str; 2] = ["en", "fr"];
/// Titles that Microsoft published: id, language, title.
const TITLES: &str = include_str!("../../data/titles.tsv");
/// How people say it: id, then phrases with semicolons between.
const KEYWORDS: &str = include_str!("../../data/keywords.txt");
/// Codes of errors, with the ids of the rows they speak for.
const NUMBERS: &str = include_str!("../../data/codes.txt");
/// The stems of each concept, a list a language, in the order of [`LANGUAGES`]; the English one has the order.
const CONCEPTS: &[&str] = include!(concat!(env!("OUT_DIR"), "/concept_lists.rs"));
/// A pattern of an error that more rows share says nothing of one of them.
const MOST_SHARING: usize = 4;
/// A word that more rows have besides their titles is left out.
const MOST_ROWS: usize = 30;
/// Most letters of a pattern or message that are kept.
const MOST_LETTERS: usize = 220;

/// The lines of a list, each cut at its first `|`, without remarks.
fn lines(list: &str) -> impl Iterator<Item = (&str, &str)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('|')).map(|(name, rest)| (name.trim(), rest.trim()))
}

/// The stems of each concept in every language, in the order of the English file.
pub fn concepts() -> Vec<(&'static str, String)> {
    let [english, others @ ..] = CONCEPTS else { return Vec::new() };
    let others: Vec<BTreeMap<&str, &str>> = others.iter().map(|list| lines(list).collect()).collect();
    let of = |(name, stems): (&'static str, &str)| {
        let mut all: Vec<String> = Vec::new();
        for stem in others.iter().filter_map(|list| list.get(name)).fold(stems.to_owned(), |sum, more| sum + "," + more).split(',') {
            let stem = fold(stem);
            if !stem.is_empty() && !all.contains(&stem) {
                all.push(stem);
            }
        }
        (name, all.join(","))
    };
    lines(english).map(of).collect()
}

/// What the lists have wrong, for the tests: concepts that a language lacks, has too much or twice; unknown rows and codes.
pub fn list_faults() -> Vec<String> {
    let names: Vec<&str> = lines(CONCEPTS[0]).map(|(name, _)| name).collect();
    let mut out = Vec::new();
    for (language, list) in LANGUAGES.iter().zip(CONCEPTS) {
        let here: Vec<&str> = lines(list).map(|(name, _)| name).collect();
        let twice = here.iter().filter(|name| here.iter().filter(|other| other == name).count() > 1);
        out.extend(twice.map(|name| format!("{language}: {name} stands there twice")));
        out.extend(names.iter().filter(|name| !here.contains(name)).map(|name| format!("{language}: {name} is missing")));
        out.extend(here.iter().filter(|name| !names.contains(name)).map(|name| format!("{language}: {name} is not in the English list")));
    }
    let is_row = |id: &str| Catalog::default().find(id).is_some();
    let listed = lines(KEYWORDS).map(|(id, _)| id).chain(lines(NUMBERS).flat_map(|(_, ids)| ids.split(',').map(str::trim)));
    out.extend(listed.filter(|id| !is_row(id)).map(|id| format!("{id} is no row")));
    out.extend(lines(NUMBERS).filter(|(code, _)| codes::values(&fold(code)).is_empty()).map(|(code, _)| format!("{code} is no code")));
    out
}

/// Writes the index over every row.
pub fn lookup_index() -> String {
    let mut known = Concepts::default();
    let mut out = String::new();
    for (_, stems) in concepts() {
        known.add(&stems);
        out.push_str(&stems);
        out.push('\n');
    }
    known.sort();
    let languages: Vec<(&str, Texts)> = texts::LANGUAGES.iter().filter_map(|language| Some((language.tag, texts(language.tag)?))).collect();
    let shared = shared_patterns();
    let mut rows: Vec<Row> = Catalog::default().entries().map(|entry| Row::new(entry, &languages, &shared, &known)).collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    rows.iter().flat_map(|row| &row.rest_words).for_each(|word| *counts.entry(word.clone()).or_default() += 1);
    for row in &mut rows {
        row.rest_words.retain(|word| counts.get(word).is_some_and(|count| *count <= MOST_ROWS));
        out.push('\n');
        row.write(&mut out);
    }
    out.push('\n');
    out
}

/// How many rows have each pattern of an error.
fn shared_patterns() -> BTreeMap<&'static str, usize> {
    let mut out = BTreeMap::new();
    for pattern in Catalog::default().entries().flat_map(patterns) {
        *out.entry(pattern).or_default() += 1;
    }
    out
}

/// The patterns of lines that speak for a known issue.
fn patterns(entry: &Entry) -> Vec<&'static str> {
    let facts = facts_of(&entry.fails_when).into_iter().filter(|_| entry.kind != Kind::Rule);
    facts.filter_map(|fact| if let Source::Line(text) | Source::Error(text) = fact.source { Some(text) } else { None }).collect()
}

/// What the index holds of a row.
struct Row {
    id: &'static str,
    /// Each with its sign.
    fields: Vec<String>,
    rest_concepts: BTreeSet<u16>,
    rest_words: BTreeSet<String>,
}

impl Row {
    fn new(entry: &'static Entry, languages: &[(&str, Texts)], shared: &BTreeMap<&'static str, usize>, known: &Concepts) -> Row {
        let mut row = Row { id: entry.id, fields: Vec::new(), rest_concepts: BTreeSet::new(), rest_words: BTreeSet::new() };
        for (tag, texts) in languages.iter().filter(|(tag, _)| WHOLE_TITLES.contains(tag)) {
            row.title(tag, &texts.text(entry.id, &[]));
        }
        let is_named = |id: &str| id.eq_ignore_ascii_case(entry.id) || entry.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(id));
        for line in TITLES.lines().skip(1) {
            let mut parts = line.splitn(3, '\t');
            if let (Some(id), Some(tag), Some(title)) = (parts.next(), parts.next(), parts.next())
                && is_named(id)
            {
                row.title(tag, title);
            }
        }
        for message in entry.messages {
            row.put(MESSAGE, message);
        }
        let own = patterns(entry).into_iter().filter(|pattern| shared.get(pattern).is_none_or(|count| *count <= MOST_SHARING));
        own.for_each(|pattern| row.put(MESSAGE, pattern));
        for alias in entry.aliases {
            row.put(NAME, alias);
            row.put(NAME, &apart(alias));
        }
        for (_, list) in lines(KEYWORDS).filter(|(id, _)| is_named(id)) {
            list.split(';').for_each(|phrase| row.put(WORDS, phrase));
        }
        for (code, _) in lines(NUMBERS).filter(|(_, ids)| ids.split(',').any(|id| is_named(id.trim()))) {
            row.code(code);
        }
        row.rest(entry, languages, known);
        row
    }

    fn put(&mut self, sign: char, text: &str) {
        let text = text.replace(['\t', '\n', '\r'], " ").replace("{}", "…").replace('*', "…");
        let text: String = text.trim().chars().take(MOST_LETTERS).collect();
        let folded = fold(&text);
        let is_new = self.fields.iter().all(|field| fold(field.get(1..).unwrap_or_default()) != folded);
        if !folded.is_empty() && is_new {
            self.fields.push(format!("{sign}{text}"));
        }
    }

    fn title(&mut self, tag: &str, title: &str) {
        let sign = LANGUAGES.iter().position(|known| *known == tag).and_then(|at| char::from_u32(u32::from('a') + at as u32));
        if let Some(sign) = sign {
            self.put(sign, title);
        }
    }

    fn code(&mut self, word: &str) {
        if let Some(value) = codes::values(&fold(word)).first() {
            let field = format!("{CODES}{value}");
            if !self.fields.contains(&field) {
                self.fields.push(field);
            }
        }
    }

    /// What the meaning, the causes and the commands say that nothing else does.
    fn rest(&mut self, entry: &Entry, languages: &[(&str, Texts)], known: &Concepts) {
        let (mut concepts, mut of_fields) = (BTreeSet::new(), BTreeSet::new());
        for text in self.fields.iter().map(|field| field.get(1..).unwrap_or_default()).chain([entry.id, &apart(entry.id)]) {
            let folded = fold(text);
            concepts.extend(units(&folded, known).into_iter().filter(|unit| !unit.is_begun).flat_map(|unit| unit.concepts));
            of_fields.extend(words(&folded).map(|(_, word)| word.to_owned()));
        }
        // Each with whether its words count, too: of other languages only what is a concept does, for the sake of size.
        let mut said: Vec<(String, bool)> = Vec::new();
        for (tag, texts) in languages {
            let meaning = texts.attribute(entry.id, "meaning", &[]).into_iter();
            let causes = entry.causes.iter().filter_map(|cause| texts.attribute(entry.id, &format!("cause-{}", cause.name), &[]));
            let title = (!WHOLE_TITLES.contains(tag)).then(|| texts.text(entry.id, &[]));
            said.extend(meaning.chain(causes).chain(title).map(|text| (text, *tag == LANGUAGES[0])));
        }
        said.extend(entry.commands().map(|(_, command)| (command.text.to_owned(), true)));
        let settings = facts_of(&entry.fails_when).into_iter().filter(|_| entry.kind == Kind::Rule);
        said.extend(settings.map(|fact| (fact.name.to_owned(), true)));
        for (text, has_words) in said {
            for word in text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())) {
                if word.get(..2) == Some("0x") && word.len() > 4 {
                    self.code(word);
                }
            }
            let folded = fold(&text);
            for unit in units(&folded, known).into_iter().filter(|unit| !unit.is_begun) {
                if has_words && unit.concepts.is_empty() {
                    let is_telling = unit.word.len() > 2 && !unit.word.starts_with(dense) && !of_fields.contains(unit.word);
                    if is_telling {
                        self.rest_words.insert(unit.word.to_owned());
                    }
                }
                let new = unit.concepts.into_iter().filter(|concept| *concept != EMPTY && !concepts.contains(concept));
                self.rest_concepts.extend(new);
            }
        }
    }

    fn write(&self, out: &mut String) {
        out.push_str(self.id);
        for field in &self.fields {
            out.push('\t');
            out.push_str(field);
        }
        out.push('\t');
        out.push(REST);
        out.extend(self.rest_concepts.iter().filter_map(|concept| char::from_u32(FIRST_CONCEPT + u32::from(*concept))));
        for word in &self.rest_words {
            out.push(' ');
            out.push_str(word);
        }
    }
}
