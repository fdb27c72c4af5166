//! Many patterns in one pass over a text, wherever they stand in it.

use crate::pattern::{Pattern, begins};

/// Patterns, each found where its first literal stands first.
#[derive(Debug, Default)]
pub struct Many {
    patterns: Vec<Pattern>,
    /// Four bytes out of each first literal: the bytes, the pattern, their place in the literal. Sorted.
    grams: Vec<(u32, usize, usize)>,
    /// One bit for each hash of such four bytes.
    bits: Vec<u64>,
    /// Patterns whose literal is too short for that.
    short: Vec<usize>,
}

const BITS: usize = 1 << 12;

#[inline]
fn hash(gram: u32) -> usize {
    (gram.wrapping_mul(0x9E37_79B1) >> (32 - BITS.trailing_zeros())) as usize
}

/// How seldom a byte stands in a log.
fn rarity(byte: u8) -> u32 {
    match byte {
        b'e' | b't' | b' ' | b'o' | b'n' | b'i' | b'r' | b's' | b'a' => 0,
        b'a'..=b'z' | b'.' => 1,
        b'A'..=b'Z' => 2,
        _ => 3,
    }
}

impl Many {
    /// Adds a pattern. They are told by their number, from 0.
    pub fn add(&mut self, pattern: Pattern) {
        self.bits.resize(BITS / 64, 0);
        let number = self.patterns.len();
        let rarest = pattern.head().windows(4).enumerate().max_by_key(|(_, w)| w.iter().map(|b| rarity(*b)).sum::<u32>());
        match rarest.and_then(|(place, w)| Some((place, u32::from_le_bytes(*w.first_chunk()?)))) {
            Some((place, gram)) => {
                let row = (gram, number, place);
                self.grams.insert(self.grams.partition_point(|g| *g < row), row);
                let bit = hash(gram);
                self.bits[bit / 64] |= 1 << (bit % 64);
            }
            None => self.short.push(number),
        }
        self.patterns.push(pattern);
    }

    /// The numbers of the patterns that are in the text, with their values, in the order they were added.
    #[inline(never)]
    pub fn find<'a>(&self, text: &'a [u8]) -> Vec<(usize, &'a [u8])> {
        // Patterns whose first literal is there, with the place where it stands first.
        let mut found: Vec<(usize, usize)> = Vec::new();
        let mut put = |number: usize, start: usize| {
            let place = found.partition_point(|(n, _)| *n < number);
            if found.get(place).is_none_or(|(n, _)| *n != number) {
                found.insert(place, (number, start));
            }
        };
        let bits: &[u64] = if self.patterns.is_empty() { &[0; BITS / 64] } else { &self.bits };
        let mut gram = 0;
        for (end, &byte) in text.iter().enumerate() {
            gram = gram >> 8 | u32::from(byte) << 24;
            let bit = hash(gram);
            if bits[bit / 64] >> (bit % 64) & 1 == 0 {
                continue;
            }
            let Some(at) = end.checked_sub(3) else { continue };
            let from = self.grams.partition_point(|(g, ..)| *g < gram);
            for &(_, number, place) in self.grams[from..].iter().take_while(|(g, ..)| *g == gram) {
                if let Some(start) = at.checked_sub(place)
                    && begins(&text[start..], self.patterns[number].head())
                {
                    put(number, start);
                }
            }
        }
        for &number in &self.short {
            if let Some(start) = self.patterns[number].first_in(text) {
                put(number, start);
            }
        }
        found.into_iter().filter_map(|(number, start)| Some((number, self.patterns[number].from(text, start)?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_pass_finds_what_each_pattern_finds() {
        let texts = [
            "Error code is {}.",
            " 1603.",
            "x {} $fe -",
            "  {} $fe -",
            "ount-*atabase",
            "Exception: {} was",
            "NullReference",
            "NullReferenceException",
        ];
        let mut many = Many::default();
        texts.iter().for_each(|t| many.add(Pattern::new(t)));
        for text in [
            "",
            "a",
            "abc",
            "Error code is 1603.",
            "Mount-Database Exception: a was b was",
            "NullReferenceException  y $fe -  z $fe -",
            " 1603. 1603.",
        ] {
            let each: Vec<_> =
                texts.iter().enumerate().filter_map(|(n, t)| Some((n, Pattern::new(t).within(text.as_bytes())?.to_vec()))).collect();
            let found: Vec<_> = many.find(text.as_bytes()).into_iter().map(|(n, v)| (n, v.to_vec())).collect();
            assert_eq!(found, each, "{text}");
        }
    }
}
