//! Lines of a damaged text in which words of Setup were put back as Setup prints them.

use super::certainty::Certainty;
use super::fact::{Fact, Source};
use super::set::{Facts, Known, MOST_TEXT, Proof};
use crate::bytes::text::clip;

/// Such a line.
#[derive(Debug, Clone)]
pub struct Restored {
    /// Number of the line in the input.
    pub line: u64,
    /// Its text after that.
    pub text: String,
    /// Its text in the input.
    pub original: String,
    /// Literals of [`Source`] that were misspelt or cut, so that it is not certain that the text says them.
    pub doubtful: Vec<&'static str>,
}

impl Restored {
    /// Whether a piece of evidence is this line.
    fn is(&self, proof: &Proof) -> bool {
        matches!(proof, Proof::Line { line, text, .. } if *line == self.line && *text == clip(&self.text, MOST_TEXT))
    }

    /// Quotes the line as it stands in the input.
    pub fn quote(&self, proof: &mut Proof) {
        if self.is(proof)
            && let Proof::Line { text, .. } = proof
        {
            *text = clip(&self.original, MOST_TEXT).to_owned();
        }
    }

    /// The same for a value, which may be less certain now.
    fn doubt(&self, fact: &Fact, known: &mut Known) {
        if !self.is(&known.proof) {
            return;
        }
        if let Source::Line(pattern) | Source::Error(pattern) = fact.source
            && self.doubtful.iter().any(|literal| pattern.contains(literal))
        {
            known.certainty = Certainty::Probable;
        }
        self.quote(&mut known.proof);
    }

    /// Quotes the line in all facts as it stands in the input, and doubts what was misspelt there.
    pub fn apply(&self, facts: &mut Facts) {
        facts.each_proof(&mut |fact, known| self.doubt(fact, known), &mut |proof| self.quote(proof));
    }
}
