//! The names found in a report and their stand-ins: `server-1`, `user-1`. One name has one stand-in, whatever it names and
//! however its letters are written.

use aho_corasick::Input;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::noncontiguous::NFA;
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::words;
use crate::bytes::order::sort_by_key;

/// How stand-ins are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Style {
    /// `server-1`, `domain-1`
    #[default]
    Plain,
    /// `SERVER-1`, `DOMAIN-A`: they catch the eye among lines of a log.
    Capital,
}

impl Style {
    /// The stand-in of the name with this number, from 1, of a class.
    fn stand_in(self, class: &str, number: u32) -> String {
        let letters = ["domain", "organization", "site"];
        match self {
            Style::Plain => format!("{class}-{number}"),
            Style::Capital if letters.contains(&class) => format!("{}-{}", class.to_ascii_uppercase(), letter(number)),
            Style::Capital => format!("{}-{number}", class.to_ascii_uppercase()),
        }
    }
}

/// A number as letters: `A` to `Z`, then `AA`.
fn letter(number: u32) -> String {
    let last = char::from(b'A' + ((number - 1) % 26) as u8);
    let before = (number - 1) / 26;
    if before == 0 { last.to_string() } else { format!("{}{last}", letter(before)) }
}

/// Names and their stand-ins.
#[derive(Debug, Default)]
pub struct Names {
    style: Style,
    /// Folded name and stand-in, in the order found.
    known: IndexMap<String, String, FxBuildHasher>,
    /// How many names of a class there are.
    counts: Vec<(&'static str, u32)>,
    /// DNS names of domains, folded.
    domains: Vec<String>,
    /// Finds names in text; with their places in `known`.
    finder: Option<(NFA, Vec<usize>)>,
}

impl Names {
    /// No names yet; their stand-ins are written in this style.
    pub fn with_style(style: Style) -> Self {
        Self { style, ..Self::default() }
    }

    /// Every name with its stand-in, in the order found. Names are folded.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.known.iter().map(|(name, stand_in)| (name.as_str(), stand_in.as_str()))
    }

    /// Returns the stand-in for a name, making one up if it is new.
    pub fn stand_in(&mut self, class: &'static str, name: &str) -> String {
        let key = fold(name.trim());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let at = self.counts.iter().position(|(known, _)| *known == class).unwrap_or_else(|| {
            self.counts.push((class, 0));
            self.counts.len() - 1
        });
        self.counts[at].1 += 1;
        let stand_in = self.style.stand_in(class, self.counts[at].1);
        self.known.insert(key, stand_in.clone());
        stand_in
    }

    /// Whether the name was found before.
    pub fn knows(&self, name: &str) -> bool {
        self.known.contains_key(&fold(name))
    }

    /// Returns the longest known name with which a text begins, as its length.
    pub fn known_start(&self, text: &str) -> Option<usize> {
        const LONGEST: usize = 64;
        let ends = text.char_indices().map(|(at, _)| at).skip(1).take(LONGEST).chain((text.len() <= LONGEST).then_some(text.len()));
        ends.filter(|end| is_whole(text, 0, *end) && self.knows(&text[..*end])).last()
    }

    /// Masks a DNS name label by label; what every network has at the end stays. `first` is the class of the first label, if
    /// that is no domain.
    pub fn dns(&mut self, name: &str, first: Option<&'static str>) -> String {
        let (name, kept) = name.split_at(words::public_end(name).unwrap_or(name.len()));
        let labels: Vec<&str> = name.split('.').collect();
        let last = labels.len() - 1;
        let mut out = String::new();
        for (at, label) in labels.iter().enumerate() {
            if at > 0 {
                out.push('.');
            }
            match first.filter(|_| at == 0) {
                _ if label.is_empty() => {}
                _ if at == last && at > 0 && kept.is_empty() && words::is_end(label) => out.push_str(label),
                Some(class) => out.push_str(&self.stand_in(class, label)),
                None => out.push_str(&self.stand_in("domain", label)),
            }
        }
        let domain = labels[usize::from(first.is_some())..].join(".");
        if domain.contains('.') {
            let domain = fold(&domain);
            if !self.domains.contains(&domain) {
                self.domains.push(domain);
            }
        }
        out + kept
    }

    /// Whether this is a domain, or a host in a domain, that was found before.
    pub fn is_in_known_domain(&self, name: &str) -> bool {
        let name = fold(name);
        self.domains.iter().any(|domain| name.strip_suffix(domain.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
    }

    /// Whether this is a domain that was found before.
    pub fn is_domain(&self, name: &str) -> bool {
        self.domains.contains(&fold(name))
    }

    /// Makes ready to find the names in text by themselves.
    pub fn settle(&mut self) {
        let is_telling = |name: &str, stand_in: &str| {
            // Folders are called anything.
            let class = stand_in.split('-').next().unwrap_or_default();
            let least = if ["file", "folder"].iter().any(|of_files| of_files.eq_ignore_ascii_case(class)) { 4 } else { 2 };
            name.chars().count() >= least && !words::is_common(name) && !words::is_object(name) && name.contains(char::is_alphabetic)
        };
        let all = self.known.iter().enumerate();
        let places: Vec<usize> = all.filter(|(_, (name, stand_in))| is_telling(name, stand_in)).map(|(at, _)| at).collect();
        let names = places.iter().filter_map(|at| self.known.get_index(*at)).map(|(name, _)| name.as_bytes());
        self.finder = NFA::new(names).ok().map(|finder| (finder, places));
    }

    /// Replaces the known names in text that holds nothing else to mask. Whole words, in any case, the longest first.
    pub fn replace(&self, text: &str, out: &mut String) {
        let Some((finder, places)) = &self.finder else { return out.push_str(text) };
        let (folded, offsets) = fold_with_offsets(text);
        let mut found: Vec<(usize, usize, usize)> = finder
            .try_find_overlapping_iter(Input::new(&folded))
            .into_iter()
            .flatten()
            .filter_map(|hit| {
                let (start, end) = (offsets[hit.start()]?, offsets[hit.end()]?);
                is_whole(text, start, end).then_some((start, end, places[hit.pattern().as_usize()]))
            })
            .collect();
        sort_by_key(&mut found, |(start, end, _)| (*start, core::cmp::Reverse(*end)));
        let mut from = 0;
        for (start, end, place) in found {
            if start >= from
                && let Some((_, stand_in)) = self.known.get_index(place)
            {
                out.push_str(&text[from..start]);
                out.push_str(stand_in);
                from = end;
            }
        }
        out.push_str(&text[from..]);
    }
}

/// Whether the piece of the text is a word or several of them.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let joined = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at..].chars().next();
        before.zip(after).is_some_and(|(before, after)| joins(before, after))
    };
    (!joined(start) || is_behind_escape(text, start)) && !joined(end)
}

/// Whether a line break stands before this byte as a program writes it in quotes: `\n`.
pub fn is_behind_escape(text: &str, at: usize) -> bool {
    ["\\n", "\\r", "\\t"].iter().any(|escape| text[..at].ends_with(escape))
}

/// Whether two characters belong to one word. In scripts that write without blanks, any place may be the end of one.
pub fn joins(before: char, after: char) -> bool {
    before.is_alphanumeric() && after.is_alphanumeric() && !is_wide(before) && !is_wide(after)
}

/// Letters of Chinese, Japanese and Korean.
pub fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff66}'..='\u{ffdc}'
        | '\u{20000}'..='\u{3ffff}')
}

/// The letters of a name whatever their case, in any script: Turkish `İ`, `I`, `ı` and `i` are one letter, Greek `ς` is `σ`.
pub fn fold(text: &str) -> String {
    text.chars().flat_map(fold_char).collect()
}

fn fold_char(c: char) -> impl Iterator<Item = char> {
    // What its lower case does not tell. The table of upper case, which does, would cost a page 6 kB.
    let (c, second) = match c {
        'ı' => ('i', None),
        'ς' => ('σ', None),
        'ſ' => ('s', None),
        'µ' => ('μ', None),
        'ß' | 'ẞ' => ('s', Some('s')),
        _ => (c, None),
    };
    // The dot is left of `İ`.
    c.to_lowercase().filter(|c| *c != '\u{307}').chain(second)
}

/// The same, with the place in the text of each byte that begins a letter of it, and of the end.
fn fold_with_offsets(text: &str) -> (String, Vec<Option<usize>>) {
    let mut folded = String::with_capacity(text.len());
    let mut offsets = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        offsets.resize(folded.len(), None);
        folded.extend(fold_char(c));
        if folded.len() > offsets.len() {
            offsets.push(Some(at));
        }
    }
    offsets.resize(folded.len(), None);
    offsets.push(Some(text.len()));
    (folded, offsets)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(names: &[&str], text: &str) -> String {
        let mut known = Names::default();
        names.iter().for_each(|name| drop(known.stand_in("x", name)));
        known.settle();
        let mut out = String::new();
        known.replace(text, &mut out);
        out
    }

    #[test]
    fn whole_words_in_any_case_and_script() {
        assert_eq!(replaced(&["ex1", "ex1-b"], "EX1 ex1-b Ex1-bc EX1_DB EX12 aEX1 ex1."), "x-1 x-2 x-1-bc x-1_DB EX12 aEX1 x-1.");
        assert_eq!(replaced(&["ex1"], "a\\r\\nEX1 nEX1"), "a\\r\\nx-1 nEX1");
        assert_eq!(replaced(&["İstanbul"], "ISTANBUL istanbul ıstanbul İSTANBUL i\u{307}stanbul"), "x-1 x-1 x-1 x-1 x-1");
        assert_eq!(replaced(&["Straße", "ΠΑΡΙΣ"], "STRASSE straße Παρις"), "x-1 x-1 x-2");
        assert_eq!(replaced(&["ex1", "山田"], "服务器EX1上 EX1에서 山田さん"), "服务器x-1上 x-1에서 x-2さん");
        assert_eq!(replaced(&["Ivan", "İ"], "İ ivan"), "İ x-1");
    }

    #[test]
    fn stand_ins_that_catch_the_eye() {
        let mut names = Names::with_style(Style::Capital);
        assert_eq!(names.dns("ex1.contoso.com", Some("server")), "SERVER-1.DOMAIN-A.com");
        assert_eq!(names.all().collect::<Vec<_>>(), [("ex1", "SERVER-1"), ("contoso", "DOMAIN-A")]);
        assert_eq!([1, 26, 27, 52, 703].map(letter), ["A", "Z", "AA", "AZ", "AAA"]);
    }

    #[test]
    fn words_of_any_log_stay() {
        assert_eq!(replaced(&["setup", "it", "server", "2016", "Exchange Servers"], "Setup: it is 2016"), "Setup: it is 2016");
    }

    #[test]
    fn dns_names_by_label() {
        let mut names = Names::default();
        assert_eq!(names.dns("ex1.corp.contoso.com", Some("server")), "server-1.domain-1.domain-2.com");
        assert_eq!(names.dns("contoso.com", None), "domain-2.com");
        assert_eq!(names.dns("go.microsoft.com", Some("server")), "go.microsoft.com");
        assert_eq!(names.dns("fabrikam.onmicrosoft.com", Some("server")), "server-2.onmicrosoft.com");
        assert!(names.is_in_known_domain("dc9.Contoso.com") && !names.is_in_known_domain("notcontoso.com"));
    }
}
