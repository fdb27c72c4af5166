//! A topic: everything that its page says of one row, in one language.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use anyhow::Result;
use askama::Template;
use setup_readiness::catalog::entry::{Entry, Kind, Known, When};
use setup_readiness::catalog::examples::of_row;
use setup_readiness::catalog::{Catalog, OPERATIONS, PRODUCTS};
use setup_readiness::facts::fact::{Fact, Source};
use setup_readiness::lookup::fold::fold;
use setup_readiness::report::card::card;
use setup_readiness::report::layout::layout;
use setup_readiness::report::localize::{product_name, remarks};
use setup_readiness::report::model::{self, Finding, LinkKind, Severity, Text};

use crate::address::Address;
use crate::index::Crumb;
use crate::wording::Wording;

/// How many folders deep a page lies: `topics/<lang>/<id>/`.
const DEPTH: usize = 3;
/// How long a description for search engines may be, in characters.
const MOST_DESCRIPTION: usize = 160;
/// Fewer words are no sentence.
const LEAST_WORDS: usize = 3;

/// Titles that Microsoft published: id, language, title.
static PUBLISHED: &str = include_str!("../../data/titles.tsv");
/// When the pages that links lead to were last seen or changed: address, date.
static DATES: LazyLock<BTreeMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/link_dates.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).collect()
});

/// See the head of the file.
#[derive(Debug, Default)]
pub struct Topic {
    /// Id of the row; also the name of the folder.
    pub id: &'static str,
    /// The group of the row.
    pub group: &'static str,
    /// Readiness check, known error or state, as the name of its text.
    pub kind: &'static str,
    /// The severity, as in the report.
    pub severity: &'static str,
    /// What is to be said of how well it is known, as the name of its text.
    pub known: Option<&'static str>,
    /// The title that Microsoft published in this language, where it is another one.
    pub published: Option<&'static str>,
    /// What Setup prints, in English.
    pub messages: Vec<String>,
    /// Versions of Exchange that have it.
    pub versions: Vec<String>,
    /// What Setup is doing when it comes up.
    pub operations: Vec<String>,
    /// Title, meaning and what else is a sentence.
    pub text: Text,
    /// What to do, under its titles.
    pub parts: Vec<Part>,
    /// Commands that prove the remedy.
    pub proofs: Vec<Command>,
    /// Where to read on.
    pub links: Vec<Link>,
    /// Where to search on.
    pub searches: Vec<Link>,
    /// Other topics.
    pub related: Vec<Related>,
    /// Its own example, where there is one.
    pub example: Option<&'static str>,
}

/// Steps under a title.
#[derive(Debug, Default)]
pub struct Part {
    /// Its title.
    pub title: String,
    /// The name of the situation whose steps these are; none where they are for all.
    pub situation: Option<String>,
    /// It is the first situation: the question which one it is stands before it.
    pub begins_situations: bool,
    /// In order.
    pub steps: Vec<Step>,
}

/// One thing to do.
#[derive(Debug, Default)]
pub struct Step {
    /// What.
    pub text: String,
    /// The commands that do it.
    pub commands: Vec<Command>,
}

/// A command to copy.
#[derive(Debug, Default)]
pub struct Command {
    /// What it is for.
    pub purpose: String,
    /// Its shell, and what to watch out for.
    pub remarks: String,
    /// It changes or removes something.
    pub is_risky: bool,
    /// Verbatim.
    pub text: String,
}

/// A page elsewhere.
#[derive(Debug, Default)]
pub struct Link {
    /// Its title.
    pub title: String,
    /// Its address.
    pub url: String,
    /// When it was last seen or changed, as far as that is known.
    pub date: Option<&'static str>,
}

/// Another topic.
#[derive(Debug, Default)]
pub struct Related {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// Every topic in one language, in the order of the catalog.
pub fn all(wording: &Wording) -> Vec<Topic> {
    let groups = Catalog::default().groups().iter();
    groups.flat_map(|(group, rows)| rows.iter().filter_map(move |row| Topic::of(group, row, wording))).collect()
}

impl Topic {
    fn of(group: &'static str, row: &'static Entry, wording: &Wording) -> Option<Self> {
        let texts = &wording.texts;
        let card = card(row.id, texts)?;
        let text = card.text.clone()?;
        let (searches, links) = card.links.iter().partition::<Vec<_>, _>(|link| link.kind == LinkKind::Search);
        let related = card.related.iter().filter_map(|id| Catalog::default().find(id));
        let is_row = !row.products.is_empty();
        Some(Self {
            id: row.id,
            group,
            kind: match row.kind {
                Kind::Rule => "topic-kind-rule",
                Kind::Issue => "topic-kind-issue",
                Kind::State => "topic-kind-state",
            },
            severity: card.severity.name(),
            known: match (row.kind, row.known) {
                (Kind::Rule, Known::Inferred) => Some("topic-inferred"),
                (Kind::Rule, Known::Observed) => Some("topic-observed"),
                _ => None,
            },
            published: published(row, wording.tag()).filter(|title| fold(title) != fold(&text.title)),
            messages: messages(row),
            versions: PRODUCTS
                .iter()
                .filter(|(_, these)| is_row && !row.products.is_disjoint(*these))
                .map(|(name, _)| product_name(Some(name), texts))
                .collect(),
            operations: OPERATIONS
                .iter()
                .filter(|(_, these)| !row.operations.is_disjoint(*these))
                .map(|(name, _)| wording.say(&["ui-mode-", name].concat()))
                .collect(),
            parts: parts(&card, &text, wording),
            proofs: card.commands_of(None).map(|(_, command)| Command::of(command, wording)).collect(),
            links: links.into_iter().map(Link::of).collect(),
            searches: searches.into_iter().map(Link::of).collect(),
            related: related.map(|(_, row)| Related { id: row.id.to_owned(), title: wording.say(row.id) }).collect(),
            example: of_row(row.id),
            text,
        })
    }

    /// The meaning, as much of it as a search engine shows.
    pub fn description(&self) -> String {
        let text = &self.text.meaning;
        if text.chars().count() <= MOST_DESCRIPTION {
            return text.clone();
        }
        let short: String = text.chars().take(MOST_DESCRIPTION).collect();
        // Chinese and Japanese have no blanks after a sentence, nor between words.
        let whole = [(". ", 1), ("。", "。".len())].into_iter().filter_map(|(end, length)| Some(short.rfind(end)? + length)).max();
        let words =
            || short.rsplit_once(' ').filter(|(words, _)| words.chars().count() * 2 > MOST_DESCRIPTION).map_or(&*short, |(words, _)| words);
        whole.map_or_else(|| [words(), "…"].concat(), |end| short[..end].to_owned())
    }

    /// Whether it stops Setup.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error.name()
    }
}

impl Command {
    fn of(command: &model::Command, wording: &Wording) -> Self {
        Self {
            purpose: command.purpose.clone().unwrap_or_default(),
            remarks: remarks(command, &wording.texts),
            is_risky: command.risky,
            text: command.text.clone(),
        }
    }
}

impl Link {
    fn of(link: &model::Link) -> Self {
        let title = link.title.clone().unwrap_or_else(|| link.name.clone());
        Self { title, url: link.url.clone(), date: DATES.get(link.url.as_str()).copied() }
    }
}

/// What Setup prints: its message; of a known error, what its condition looks for in the lines.
fn messages(row: &Entry) -> Vec<String> {
    let mut facts = Vec::new();
    if row.messages.is_empty() {
        seen(&row.fails_when, &mut facts);
    }
    // Of a sentence that is known in several languages the English one stands here.
    let english = |fact: &&Fact| {
        let stem = fact.name.get(..fact.name.len().saturating_sub(2)).unwrap_or_default();
        facts.iter().all(|other| other.name == fact.name || other.name != [stem, "En"].concat())
    };
    let patterns = facts.iter().copied().filter(english).filter_map(|fact| match fact.source {
        Source::Line(pattern) | Source::Error(pattern) => Some(pattern),
        Source::Setting | Source::Own => None,
    });
    let patterns = patterns.filter(|pattern| pattern.split_whitespace().count() >= LEAST_WORDS);
    let all = row.messages.iter().copied().chain(patterns).map(|message| message.replace("{}", "…").replace('*', "…"));
    all.map(|message| message.trim().to_owned()).collect()
}

/// The facts of a condition that speak for it by having been seen.
fn seen(when: &When, out: &mut Vec<&'static Fact>) {
    match when {
        When::Seen(fact) | When::Yes(fact) | When::Present(fact) if !out.contains(fact) => out.push(fact),
        When::All(list) | When::Any(list) => list.iter().for_each(|part| seen(part, out)),
        _ => {}
    }
}

/// The title that Microsoft published for a row.
fn published(row: &Entry, tag: &str) -> Option<&'static str> {
    let is_row = |id: &str| id.eq_ignore_ascii_case(row.id) || row.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(id));
    PUBLISHED.lines().skip(1).find_map(|line| {
        let mut cells = line.splitn(3, '\t');
        let (id, lang, title) = (cells.next()?, cells.next()?, cells.next()?);
        (lang == tag && is_row(id)).then_some(title)
    })
}

/// The steps: what comes first in every case, those of each situation, what comes last.
fn parts(card: &Finding, text: &Text, wording: &Wording) -> Vec<Part> {
    let step = |number: &u32| Step {
        text: text.steps.get(*number as usize - 1).cloned().unwrap_or_default(),
        commands: card.commands_of(Some(*number)).map(|(_, command)| Command::of(command, wording)).collect(),
    };
    let part = |title: String, numbers: &[u32]| Part { title, steps: numbers.iter().map(step).collect(), ..Part::default() };
    let found = layout(card, text.steps.len());
    // A situation that needs nothing beside what all need is none to choose.
    let mut out = vec![part(wording.say("ui-steps"), &found.before)];
    for (at, branch) in found.branches.iter().enumerate() {
        let name = branch.situations.first().and_then(|at| card.situations.get(*at)).map(|situation| situation.name.clone());
        let title = card.titles_of(&branch.situations).join(" · ");
        out.push(Part { situation: name, begins_situations: at == 0, ..part(title, &branch.steps) });
    }
    out.push(part(wording.say("heading-in-any-case"), &found.after));
    out.retain(|part| !part.steps.is_empty());
    out
}

/// The page of a topic in the language of `wording`, one of `languages`.
#[derive(Template)]
#[template(path = "topic.html")]
struct Page<'a> {
    topic: &'a Topic,
    wording: &'a Wording,
    languages: &'a [Wording],
    address: &'a Address,
    /// Leads to the folder of the site.
    root: String,
}

impl Page<'_> {
    /// The address of the page in a language.
    fn page(&self, tag: &str) -> String {
        self.address.of(&format!("topics/{tag}/{}/", self.topic.id), DEPTH)
    }

    fn crumbs(&self) -> Vec<Crumb> {
        let (wording, topic) = (self.wording, self.topic);
        vec![
            Crumb { name: wording.say("topic-site"), href: self.root.clone() },
            Crumb { name: wording.say("topic-all"), href: "../".to_owned() },
            Crumb { name: wording.group(topic.group), href: ["../#", topic.group].concat() },
            Crumb { name: topic.text.title.clone(), href: String::new() },
        ]
    }

    /// How this page names the one in another language.
    fn elsewhere(&self, tag: &str) -> String {
        format!("../../{tag}/{}/", self.topic.id)
    }
}

/// Renders the page.
pub fn html(topic: &Topic, wording: &Wording, languages: &[Wording], address: &Address) -> Result<String> {
    Ok(Page { topic, wording, languages, address, root: "../".repeat(DEPTH) }.render()?)
}

/// The same as Markdown.
#[derive(Template)]
#[template(path = "topic.md")]
struct Twin<'a> {
    topic: &'a Topic,
    wording: &'a Wording,
}

/// Renders the page's twin for tools that read Markdown.
pub fn markdown(topic: &Topic, wording: &Wording) -> Result<String> {
    Ok(Twin { topic, wording }.render()?)
}
