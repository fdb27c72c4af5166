//! Finds known sentences in a text that has suffered: cut, misspelt, misread, wrapped.
//!
//! Sentence and text are compared as skeletons ([`crate::bytes::skeleton`]). Runs of a sentence that stand in the text as they
//! are get linked to chains; what lies between two links was changed.

/// Length of the shortest run that counts.
const GRAM: usize = 6;
/// Of so many runs that begin one after the other one is looked for ...
const NEAR: usize = 5;
/// ... but each in a part of fewer letters.
const SHORT: usize = 24;
/// The bits of so many letters.
const MASK: u64 = (1 << (8 * GRAM)) - 1;
/// Longest text that may stand where a sentence varies: a name or a number, never a page.
const MOST_VARIED: usize = 400;
/// Longest stretch of a part that may be changed.
const MOST_CHANGED: usize = 24;
/// How many of the runs before it a run may be linked to.
const MOST_LINKS: usize = 24;
/// Most runs of one sentence that are looked at.
const MOST_RUNS: usize = 20_000;
/// Most places of one sentence in a text.
const MOST_PLACES: usize = 24;
/// Longest changed beginning or end of a sentence.
const MOST_END: usize = 12;

use memchr::memmem;

use crate::bytes::order::sort_by_key;
use crate::bytes::skeleton::Skeleton;

/// A known sentence.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// Its parts, between which it varies.
    pub parts: Vec<Part>,
    /// The skeleton of all parts.
    text: Vec<u8>,
    /// For each letter whether it begins a word.
    begins: Vec<bool>,
    /// For each place of a run whether it tells this sentence from all others of other owners.
    rare: Vec<bool>,
    /// Whether others differ from it in a few words only.
    pub has_siblings: bool,
    /// Ends of its sentences in the skeleton.
    stops: Vec<usize>,
    /// Who has it; several sentences may have one owner.
    pub owner: usize,
}

/// A part of a sentence that does not vary.
#[derive(Debug, Clone, Copy)]
pub struct Part {
    /// As declared.
    pub text: &'static str,
    /// Where its skeleton begins in that of the sentence.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

impl Sentence {
    /// Creates a sentence of these parts.
    pub fn new(parts: &[&'static str], owner: usize) -> Self {
        let mut text = Vec::new();
        let (mut stops, mut begins) = (Vec::new(), Vec::new());
        let parts = parts
            .iter()
            .map(|part| {
                let from = text.len();
                let skeleton = Skeleton::of(part);
                text.extend_from_slice(skeleton.bytes());
                let offset = |at: usize| skeleton.place(at).map_or(0, |place| place.offset);
                begins.extend((0..skeleton.bytes().len()).map(|at| at == 0 || offset(at) > offset(at - 1) + 1));
                for (at, _) in part.match_indices(". ") {
                    stops.push(from + Skeleton::of(&part[..at]).bytes().len());
                }
                Part { text: part, from, to: text.len() }
            })
            .collect();
        stops.push(text.len());
        Self { parts, text, begins, rare: Vec::new(), has_siblings: false, stops, owner }
    }

    /// Returns some of its letters.
    pub fn letters(&self, from: usize, to: usize) -> &[u8] {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Returns its length in letters and digits.
    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether it has no letters.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Returns the length of the first of its sentences.
    pub fn first_stop(&self) -> usize {
        self.stops.iter().copied().find(|stop| *stop > 0).unwrap_or(0)
    }

    /// Whether it has the same letters as another.
    pub fn is_same(&self, other: &Self) -> bool {
        self.text == other.text
    }

    /// Whether it stands in a text at this place, whole and unchanged.
    pub fn stands_at(&self, text: &[u8], start: usize) -> bool {
        let mut end = start;
        self.parts.iter().filter(|part| part.from < part.to).enumerate().all(|(index, part)| {
            let letters = &self.text[part.from..part.to];
            let near = text.get(end..text.len().min(end + MOST_VARIED + letters.len())).unwrap_or_default();
            let at = if index == 0 { near.starts_with(letters).then_some(0) } else { memmem::find(near, letters) };
            end += at.unwrap_or(0) + letters.len();
            at.is_some()
        })
    }

    /// Returns the run that has these letters, as long as it is in its part.
    fn run(&self, text: &[u8], at: usize, from: usize) -> Run {
        let part = self.parts[self.part(from)];
        let same = |(a, b): &(&u8, &u8)| a == b;
        let before = self.text[part.from..from].iter().rev().zip(text[..at].iter().rev()).take_while(same).count();
        let len = self.text[from..part.to].iter().zip(&text[at..]).take_while(same).count();
        Run { at: at - before, from: from - before, len: before + len }
    }

    /// Returns how many of these letters are in parts long enough to be found.
    fn weigh(&self, from: usize, to: usize) -> usize {
        let within = |part: &Part| part.to.min(to).saturating_sub(part.from.max(from));
        self.parts.iter().filter(|part| part.to - part.from >= GRAM).map(within).sum()
    }

    /// Returns the index of the part of a letter.
    fn part(&self, at: usize) -> usize {
        self.parts.partition_point(|part| part.to <= at)
    }
}

/// A run of letters that text and sentence share.
#[derive(Debug, Clone, Copy)]
pub struct Run {
    /// Where it begins in the text.
    pub at: usize,
    /// Where it begins in the sentence.
    pub from: usize,
    /// Its length.
    pub len: usize,
}

/// A sentence, or a piece of it, found in a text.
#[derive(Debug, Clone)]
pub struct Likeness {
    /// Index of the sentence.
    pub sentence: usize,
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Where the piece begins in the sentence.
    pub from: usize,
    /// Where it ends there.
    pub to: usize,
    /// How many letters are the same.
    pub same: usize,
    /// How many letters were changed.
    pub changed: usize,
    /// The longest stretch that was changed.
    pub widest: usize,
    /// How many of its runs tell it from all other sentences.
    pub rare: usize,
    /// The runs that are the same, in order.
    pub runs: Vec<Run>,
    /// What stands in the text where the sentence varies.
    pub gaps: Vec<Gap>,
}

/// What stands between two parts of a sentence.
#[derive(Debug, Clone, Copy)]
pub struct Gap {
    /// Index of the part after it.
    pub part: usize,
    /// Where the part before it ends in the text.
    pub from: usize,
    /// Where that part begins.
    pub to: usize,
}

impl Likeness {
    /// Whether nothing is missing or changed.
    pub fn is_exact(&self, sentence: &Sentence) -> bool {
        self.from == 0 && self.to == sentence.len() && self.changed == 0
    }

    /// Returns its rank among those at the same place.
    pub fn score(&self) -> usize {
        (2 * self.same).saturating_sub(3 * self.changed)
    }
}

/// Sentences and an index of their runs.
#[derive(Debug, Clone)]
pub struct Sentences {
    /// The sentences.
    pub list: Vec<Sentence>,
    /// Runs of [`GRAM`] letters with their sentence and their place there, sorted by their hash.
    grams: Vec<(u64, u16, u16)>,
    /// For each hash where its runs begin.
    starts: Vec<u16>,
    /// One bit for each hash that has runs: most texts have few of them, and this stays near.
    filter: Vec<u64>,
}

fn hash(gram: u64) -> usize {
    (gram.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 48) as usize
}

fn gram(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, b| sum << 8 | u64::from(*b))
}

impl Sentences {
    /// Creates the index.
    pub fn new(mut list: Vec<Sentence>) -> Self {
        let mut grams = Vec::new();
        for (number, sentence) in list.iter().enumerate() {
            for part in &sentence.parts {
                let letters = &sentence.text[part.from..part.to];
                grams.extend(letters.windows(GRAM).enumerate().map(|(at, w)| (gram(w), number as u16, (part.from + at) as u16)));
            }
        }
        grams.sort_unstable_by_key(|(gram, sentence, at)| (hash(*gram), *gram, *sentence, *at));
        let mut rare: Vec<Vec<bool>> = list.iter().map(|s| vec![false; s.len()]).collect();
        for same in grams.chunk_by(|a, b| a.0 == b.0) {
            let first = &list[usize::from(same[0].1)];
            if same.iter().all(|(_, s, _)| list[usize::from(*s)].owner == first.owner || list[usize::from(*s)].text == first.text) {
                same.iter().for_each(|(_, s, at)| rare[usize::from(*s)][usize::from(*at)] = true);
            }
        }
        for (sentence, rare) in list.iter_mut().zip(rare) {
            let runs: usize = sentence.parts.iter().map(|p| (p.to - p.from + 1).saturating_sub(GRAM)).sum();
            sentence.has_siblings = rare.iter().filter(|r| **r).count() * 10 < runs * 6;
            sentence.rare = rare;
        }
        // A text need not be compared with every run. Of neighbours the rarest is kept: single words are in any text, so rather
        // one of two words.
        let mut ranks: Vec<Vec<usize>> = list.iter().map(|s| vec![0; s.len()]).collect();
        for same in grams.chunk_by(|a, b| a.0 == b.0) {
            for (_, sentence, at) in same {
                let (sentence, at) = (usize::from(*sentence), usize::from(*at));
                let is_one_word = !list[sentence].begins[at + 1..at + GRAM].contains(&true);
                ranks[sentence][at] = same.len() * 2 + usize::from(is_one_word) * list.len();
            }
        }
        let is_rarest = |part: &Part, ranks: &[usize], at: usize| {
            let near = if part.to - part.from < SHORT { 1 } else { NEAR };
            let last = part.to - GRAM;
            let windows = at.saturating_sub(near - 1).max(part.from)..=at.min((last + 1).saturating_sub(near).max(part.from));
            windows.into_iter().any(|first| (first..=(first + near - 1).min(last)).min_by_key(|place| ranks[*place]) == Some(at))
        };
        grams.retain(|(_, sentence, at)| {
            let (sentence, at) = (usize::from(*sentence), usize::from(*at));
            is_rarest(&list[sentence].parts[list[sentence].part(at)], &ranks[sentence], at)
        });
        let mut starts = vec![0; (1 << 16) + 1];
        for (gram, ..) in &grams {
            starts[hash(*gram) + 1] += 1;
        }
        let mut filter = vec![0_u64; 1 << 10];
        for (gram, ..) in &grams {
            filter[hash(*gram) >> 6] |= 1 << (hash(*gram) & 63);
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        Self { list, grams, starts, filter }
    }

    /// Returns where sentences or pieces of them stand in a text, in order of the sentences. `least` is the number of letters
    /// of a sentence that have to be the same.
    pub fn find(&self, text: &[u8], least: &dyn Fn(&Sentence) -> usize) -> Vec<Likeness> {
        let mut runs: Vec<Vec<Run>> = vec![Vec::new(); self.list.len()];
        let mut window = 0_u64;
        for (end, byte) in text.iter().enumerate() {
            window = (window << 8 | u64::from(*byte)) & MASK;
            let hash = hash(window);
            if self.filter[hash >> 6] >> (hash & 63) & 1 == 0 || end + 1 < GRAM {
                continue;
            }
            let (first, last) = (usize::from(self.starts[hash]), usize::from(self.starts[hash + 1]));
            for (_, number, from) in self.grams[first..last].iter().filter(|(gram, ..)| *gram == window) {
                let (at, from) = (end + 1 - GRAM, usize::from(*from));
                let runs = &mut runs[usize::from(*number)];
                let has = |run: &Run| at < run.at + run.len && at - run.at == from.wrapping_sub(run.from);
                if runs.len() < MOST_RUNS && !runs.iter().rev().take(4).any(has) {
                    runs.push(self.list[usize::from(*number)].run(text, at, from));
                }
            }
        }
        let mut out = Vec::new();
        for (number, runs) in runs.iter().enumerate() {
            self.chains(number, runs, text, least(&self.list[number]), &mut out);
        }
        out
    }

    /// Links the runs of one sentence.
    fn chains(&self, number: usize, runs: &[Run], text: &[u8], least: usize, out: &mut Vec<Likeness>) {
        let sentence = &self.list[number];
        let farthest = MOST_CHANGED.max(MOST_VARIED * (sentence.parts.len() - 1));
        let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(runs.len());
        // Runs that are too far apart are never linked. A run may begin a little before the one that was found before it.
        let mut end = 0;
        for near in runs.chunk_by(|run, next| {
            end = end.max(run.at + run.len);
            next.at <= end + farthest + SHORT
        }) {
            let begun = best.len();
            // Too few letters make no sentence, however they are linked.
            let letters: usize = near.iter().map(|run| run.len).sum();
            let is_enough = 2 * letters + MOST_END >= 2 * least;
            for (index, run) in (begun..).zip(near) {
                let mut mine = (run.len * 2, None);
                let links = if is_enough { index.saturating_sub(MOST_LINKS).max(begun)..index } else { index..index };
                for before in links.rev() {
                    let is_near = run.at <= runs[before].at + runs[before].len + farthest;
                    if !is_near || best[before].0 + run.len * 2 <= mine.0 {
                        continue;
                    }
                    if let Some((gain, cost)) = link(sentence, &runs[before], run)
                        && let Some(score) = (best[before].0 + gain * 2).checked_sub(cost)
                        && score > mine.0
                    {
                        mine = (score, Some(before));
                    }
                }
                best.push(mine);
            }
        }
        let mut order: Vec<usize> = (0..runs.len()).filter(|i| best[*i].0 + MOST_END >= 2 * least).collect();
        sort_by_key(&mut order, |i| core::cmp::Reverse(best[*i].0));
        let begun = out.len();
        let mut is_used = vec![false; runs.len()];
        for last in order.into_iter().take(2 * MOST_PLACES) {
            let mut chain = Vec::new();
            let mut at = Some(last);
            while let Some(index) = at.filter(|i| !is_used[*i]) {
                chain.push(index);
                at = best[index].1;
            }
            chain.iter().for_each(|i| is_used[*i] = true);
            chain.reverse();
            let Some(found) = self.measure(number, chain.iter().map(|i| runs[*i]), text) else { continue };
            let is_apart = out[begun..].iter().all(|other| found.end <= other.start || other.end <= found.start);
            if found.same >= least && is_apart {
                out.push(found);
                if out.len() - begun >= MOST_PLACES {
                    break;
                }
            }
        }
        sort_by_key(&mut out[begun..], |found| found.start);
    }

    /// Measures a chain of runs.
    fn measure(&self, number: usize, chain: impl Iterator<Item = Run>, text: &[u8]) -> Option<Likeness> {
        let sentence = &self.list[number];
        let mut out = Likeness {
            sentence: number,
            start: 0,
            end: 0,
            from: 0,
            to: 0,
            same: 0,
            changed: 0,
            widest: 0,
            rare: 0,
            runs: Vec::new(),
            gaps: Vec::new(),
        };
        for run in chain {
            let mut run = run;
            let part = sentence.parts[sentence.part(run.from)];
            if let Some(last) = out.runs.last() {
                let (at, from) = (last.at + last.len, last.from + last.len);
                let twice = from.saturating_sub(run.from).max(at.saturating_sub(run.at));
                run = Run { at: run.at + twice, from: run.from + twice, len: run.len - twice };
                if from > part.from {
                    out.change(distance(&sentence.text[from..run.from], &text[at..run.at]));
                } else {
                    // Something varies between them.
                    out.ending(sentence, text, run.at);
                    out.change(sentence.weigh(out.to, part.from));
                    let head = run.from - part.from;
                    let (len, gap) = out.beginning(sentence, text, &run, out.end).unwrap_or((0, head));
                    out.gaps.push(Gap { part: sentence.part(run.from), from: out.end, to: run.at - len });
                    out.same += head - gap.min(head);
                    out.change(gap);
                }
            } else {
                (out.start, out.from) = (run.at, run.from);
                if sentence.weigh(0, part.from) == 0
                    && let Some((len, gap)) = out.beginning(sentence, text, &run, 0)
                {
                    let head = run.from - part.from;
                    out.start -= len;
                    out.from = part.from;
                    out.same += head - gap.min(head);
                    out.change(gap);
                }
            }
            out.same += run.len;
            (out.end, out.to) = (run.at + run.len, run.from + run.len);
            out.runs.push(run);
        }
        out.runs.first()?;
        let rare = |r: &Run| sentence.rare[r.from..r.from + r.len].iter().take((r.len + 1).saturating_sub(GRAM)).filter(|r| **r).count();
        out.rare = out.runs.iter().map(rare).sum();
        if sentence.weigh(sentence.parts[sentence.part(out.to - 1)].to, sentence.len()) == 0 {
            out.ending(sentence, text, text.len());
        }
        // Parts too short to be found do not count.
        if sentence.weigh(0, out.from) == 0 {
            out.from = 0;
        }
        if sentence.weigh(out.to, sentence.len()) == 0 {
            out.to = sentence.len();
        }
        Some(out)
    }
}

impl Likeness {
    fn change(&mut self, letters: usize) {
        self.changed += letters;
        self.widest = self.widest.max(letters);
    }

    /// Returns the length in the text of the changed beginning of the part that a run is in, and how many letters were changed.
    fn beginning(&self, sentence: &Sentence, text: &[u8], run: &Run, least: usize) -> Option<(usize, usize)> {
        let part = sentence.parts[sentence.part(run.from)];
        let before = |len: usize| Some(&text[run.at.checked_sub(len).filter(|at| *at >= least)?..run.at]);
        nearest(&sentence.text[part.from..run.from], &before)
    }

    /// Adds the changed end of the last part found, which ends before `most` in the text.
    fn ending(&mut self, sentence: &Sentence, text: &[u8], most: usize) {
        let part = sentence.parts[sentence.part(self.to - 1)];
        let after = |len: usize| text.get(self.end..self.end + len).filter(|_| self.end + len <= most);
        if let Some((len, gap)) = nearest(&sentence.text[self.to..part.to], &after) {
            let tail = part.to - self.to;
            self.same += tail - gap.min(tail);
            self.end += len;
            self.to = part.to;
            self.change(gap);
        }
    }
}

/// Whether a run may follow another: how much it adds, and at what cost.
fn link(sentence: &Sentence, before: &Run, run: &Run) -> Option<(usize, usize)> {
    let (at, from) = (before.at + before.len, before.from + before.len);
    if run.from <= before.from || run.at <= before.at {
        return None;
    }
    let twice = from.saturating_sub(run.from).max(at.saturating_sub(run.at));
    let gain = run.len.checked_sub(twice).filter(|gain| *gain > 0)?;
    let (in_text, missing) = (run.at + twice - at, run.from + twice - from);
    let joints = sentence.part(run.from + twice) - sentence.part(from.saturating_sub(1));
    if joints == 0 {
        let cost = in_text.max(missing);
        return (cost <= MOST_CHANGED).then_some((gain, 3 * cost.min(gain)));
    }
    // Of two places take the nearer one.
    let missing = sentence.weigh(from, run.from + twice);
    (missing <= MOST_CHANGED && in_text <= MOST_VARIED * joints)
        .then_some((gain, (3 * missing).min(gain) + in_text * gain / (MOST_VARIED * joints * 2 + 1)))
}

/// Returns which of the texts of about this length is nearest, and how far it is; `None` if none is near.
fn nearest<'a>(part: &[u8], text: &dyn Fn(usize) -> Option<&'a [u8]>) -> Option<(usize, usize)> {
    if part.is_empty() || part.len() > MOST_END {
        return None;
    }
    let lens = part.len().saturating_sub(2)..=part.len() + 2;
    let (len, gap) = lens.filter_map(|len| Some((len, distance(part, text(len)?)))).min_by_key(|(_, gap)| *gap)?;
    (gap <= (part.len() / 3).max(1)).then_some((len, gap))
}

/// Counts the letters to insert, drop, replace, or swap with their neighbour.
fn distance(a: &[u8], b: &[u8]) -> usize {
    if a.is_empty() || b.is_empty() || a.len() > MOST_CHANGED + 2 || b.len() > MOST_CHANGED + 2 {
        return a.len().max(b.len());
    }
    let mut rows = [[0_u8; MOST_CHANGED + 3]; 3];
    rows[1].iter_mut().enumerate().for_each(|(i, cell)| *cell = i as u8);
    for (i, x) in a.iter().enumerate() {
        let [older, old, new] = &mut rows;
        new[0] = i as u8 + 1;
        for (j, y) in b.iter().enumerate() {
            let mut cell = (old[j] + u8::from(x != y)).min(old[j + 1] + 1).min(new[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                cell = cell.min(older[j - 1] + 1);
            }
            new[j + 1] = cell;
        }
        rows.rotate_left(1);
    }
    usize::from(rows[1][b.len()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(parts: &[&'static str], text: &str) -> Vec<Likeness> {
        let list = vec![Sentence::new(parts, 0), Sentence::new(&["This is another sentence altogether."], 1)];
        Sentences::new(list).find(Skeleton::of(text).bytes(), &|_| 20)
    }

    #[test]
    fn distances() {
        for (a, b, wanted) in [("abc", "abc", 0), ("abc", "acb", 1), ("abcd", "abd", 1), ("abc", "", 3), ("abcdef", "axcdeef", 2)] {
            assert_eq!(distance(a.as_bytes(), b.as_bytes()), wanted, "{a} {b}");
        }
    }

    #[test]
    fn a_sentence_is_measured() {
        let parts = ["The quick brown fox of ", " jumps over the lazy dog. Then it rests."];
        let exact = find(&parts, "He said: the quick brown fox of EX01 jumps over the lazy dog. Then it rests.");
        assert_eq!((exact.len(), exact[0].changed, exact[0].from, exact[0].start), (1, 0, 0, 6));
        let sentence = Sentence::new(&parts, 0);
        assert!(exact[0].is_exact(&sentence) && exact[0].to == sentence.len());
        let typo = &find(&parts, "teh quick borwn fox of EX01 jumps over the lzay dog. Then it rest")[0];
        assert_eq!((typo.changed, typo.widest, typo.from, typo.to), (4, 1, 0, sentence.len()));
        let cut = &find(&parts, "The quick brown fox of EX01 jumps ov...")[0];
        assert!(cut.changed == 0 && cut.from == 0 && cut.to < sentence.first_stop());
        assert!(find(&parts, "A quick brown dog of EX01 jumps over.").is_empty());
    }
}
