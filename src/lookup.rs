//! Finds catalog rows by id, title or Setup's message. The query may contain typing errors and be in any of eleven languages.
//!
//! Texts are split into trigrams (pairs in scripts without spaces). Rare ones weigh more, and the row that shares most weight
//! with the query ranks first. The build writes the index ([`lookup_index`]); the page fetches it when the look-up is opened.

/// Minimum score of a hit, out of 1000.
const LEAST: u32 = 400;
/// Maximum number of hits, except for ties with the last one.
const MOST: usize = 20;
/// Maximum length of a query, in characters. The rest is ignored.
const LONGEST: usize = 4000;

/// A searchable index.
#[derive(Debug, Default)]
pub struct Index {
    ids: Vec<String>,
    /// For each text: its row, the total weight of its groups, and how many there are.
    texts: Vec<(u16, f32, u16)>,
    /// Pairs of a group and a text that contains it, sorted.
    groups: Vec<(u64, u16)>,
}

impl Index {
    /// Parses an index: one line per row, with the id and its texts separated by tabs.
    pub fn read(text: &str) -> Self {
        let mut out = Index::default();
        for line in text.lines() {
            let mut parts = line.split('\t');
            let Some(id) = parts.next().filter(|p| !p.is_empty()) else { continue };
            let row = out.ids.len() as u16;
            out.ids.push(id.to_owned());
            for part in parts {
                let number = out.texts.len() as u16;
                let groups = groups(part, true, number);
                out.texts.push((row, 0.0, groups.len() as u16));
                out.groups.extend(groups);
            }
        }
        out.groups.sort_unstable();
        let mut weights = vec![0.0; out.texts.len()];
        for same in out.groups.chunk_by(|a, b| a.0 == b.0) {
            let weight = out.weight(same.len());
            same.iter().for_each(|(_, text)| weights[usize::from(*text)] += weight);
        }
        out.texts.iter_mut().zip(weights).for_each(|(text, weight)| text.1 = weight);
        out
    }

    /// Returns the number of rows.
    pub fn rows(&self) -> usize {
        self.ids.len()
    }

    /// Returns the weight of a group that occurs in this many texts.
    fn weight(&self, texts: usize) -> f32 {
        ((self.texts.len() + 1) as f32 / (texts + 1) as f32).ln() + 0.1
    }
}

/// Returns the ids of the rows that match, best first, each with a score up to 1000.
pub fn search<'a>(query: &str, index: &'a Index) -> Vec<(&'a str, u32)> {
    let query: String = query.chars().take(LONGEST).collect();
    let folded = fold(&query);
    let wanted = groups(&folded, query.ends_with(char::is_whitespace), 0);
    let mut shared = vec![0.0_f32; index.texts.len()];
    let mut whole = 0.0;
    for (group, _) in &wanted {
        let from = index.groups.partition_point(|(g, _)| g < group);
        let to = from + index.groups[from..].partition_point(|(g, _)| g == group);
        let weight = index.weight(to - from);
        whole += weight;
        for (_, text) in &index.groups[from..to] {
            shared[usize::from(*text)] += weight;
        }
    }
    let mut best = vec![0; index.ids.len()];
    for ((row, weight, count), shared) in index.texts.iter().zip(&shared) {
        if *shared <= 0.0 {
            continue;
        }
        // Either the query is part of the text, or the text is part of what was pasted. Short texts are damped, since they
        // occur in almost anything.
        let of_query = shared / whole;
        let of_text = shared / weight * f32::from(*count) / (f32::from(*count) + 8.0);
        let both = 2.0 * shared / (whole + weight);
        let score = (1000.0 * (0.7 * of_query.max(of_text) + 0.3 * both)) as u32;
        let slot = &mut best[usize::from(*row)];
        *slot = score.min(998).max(*slot);
    }
    // An id that occurs in the query as a word is an exact hit.
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
    for word in query.split(|c: char| !is_word(c)).filter(|w| w.len() > 3) {
        for (row, id) in index.ids.iter().enumerate() {
            if id.eq_ignore_ascii_case(word) {
                best[row] = if query.trim().len() == id.len() { 1000 } else { 999 };
            }
        }
    }
    let mut hits: Vec<(&str, u32)> = index.ids.iter().map(String::as_str).zip(best).filter(|(_, s)| *s >= LEAST).collect();
    hits.sort_by_key(|(_, score)| core::cmp::Reverse(*score));
    let last = hits.get(MOST - 1).map_or(0, |(_, s)| *s);
    hits.truncate(hits.iter().take_while(|(_, s)| *s >= last).count());
    // Drop hits that score far below the best one.
    let least = hits.first().map_or(0, |(_, s)| s * 11 / 20);
    hits.retain(|(_, s)| *s >= least);
    hits
}

/// Folds a text: lower case, no diacritics, words separated by one space.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let plain = match c {
            'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
            'ç' | 'ć' | 'č' => "c",
            'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
            'ì'..='ï' | 'ī' | 'ı' => "i",
            'ñ' | 'ń' => "n",
            'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
            'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
            'ý' | 'ÿ' => "y",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ё' => "е",
            // Combining marks.
            '\u{300}'..='\u{36f}' => "",
            _ if c.is_alphanumeric() => {
                // Full-width letters and digits become ASCII.
                out.push(match c {
                    '\u{ff10}'..='\u{ff5a}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
                    _ => c,
                });
                continue;
            }
            _ => {
                if !out.ends_with(' ') && !out.is_empty() {
                    out.push(' ');
                }
                continue;
            }
        };
        out.push_str(plain);
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether the character belongs to a script for which pairs are used instead of trigrams: Chinese, Japanese or Korean.
fn dense(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}')
}

/// Returns the distinct groups of a folded text, each with the text's number. `ended` says whether the last word is complete.
fn groups(text: &str, ended: bool, number: u16) -> Vec<(u64, u16)> {
    let mut out = Vec::new();
    let pack = |chars: &[char]| (chars.iter().fold(0, |sum, c| (sum << 21) | u64::from(*c)), number);
    let mut words = text.split(' ').filter(|w| !w.is_empty()).peekable();
    while let Some(word) = words.next() {
        let chars: Vec<char> = word.chars().collect();
        for part in chars.chunk_by(|a, b| dense(*a) == dense(*b)) {
            if dense(part[0]) {
                out.extend(part.windows(2).map(pack));
                continue;
            }
            let mut padded = vec![' '];
            padded.extend_from_slice(part);
            if ended || words.peek().is_some() {
                padded.push(' ');
            }
            if padded.len() < 3 {
                out.push(pack(&padded));
            }
            out.extend(padded.windows(3).map(pack));
        }
    }
    out.sort_unstable();
    out.dedup();
    out
}

/// Builds the index over every row: ids, our titles, the titles Microsoft published, Setup's messages.
#[cfg(feature = "embedded")]
pub fn lookup_index() -> String {
    use crate::catalog::Catalog;
    use crate::catalog::words::apart;
    use crate::texts::LANGUAGES;
    use crate::texts::embedded::texts;
    let published = include_str!("../data/titles.tsv");
    let languages: Vec<_> = LANGUAGES.iter().filter_map(|language| texts(language.tag)).collect();
    let mut out = String::new();
    for entry in Catalog::default().entries() {
        let mut all: Vec<String> = Vec::new();
        let mut put = |text: &str| {
            let folded = fold(text);
            if !folded.is_empty() && !all.contains(&folded) {
                all.push(folded);
            }
        };
        for id in core::iter::once(&entry.id).chain(entry.aliases) {
            put(id);
            put(&apart(id));
        }
        languages.iter().for_each(|t| put(&t.text(entry.id, &[])));
        for line in published.lines() {
            let mut parts = line.splitn(3, '\t');
            if let (Some(id), Some(_), Some(title)) = (parts.next(), parts.next(), parts.next())
                && (id.eq_ignore_ascii_case(entry.id) || entry.aliases.iter().any(|a| a.eq_ignore_ascii_case(id)))
            {
                put(title);
            }
        }
        entry.messages.iter().for_each(|m| put(m));
        out.push_str(entry.id);
        for text in all {
            out.push('\t');
            out.push_str(&text);
        }
        out.push('\n');
    }
    out
}
