//! What a text mentions without saying it: the rows that are worth a look. Only short texts are about one thing.

use super::form::{Form, Next, Reading};
use super::kept::Kept;
use crate::catalog::Catalog;
use crate::catalog::words::named_in;
use crate::facts::hint::{Hint, Reason};

/// Most lines of a text that is looked through.
const MOST_LINES: usize = 80;
/// What a text about Setup says, in any language.
const SETUP: [&str; 9] = ["setup", "install", "exchange", "установ", "インストール", "セットアップ", "安装", "安裝", "설치"];

/// See the head of the file.
#[derive(Debug)]
pub struct Mentions;

impl Form for Mentions {
    fn recognise(&self, _: &Kept, reading: &Reading) -> bool {
        (1..=MOST_LINES).contains(&reading.text.len()) && !reading.runs.is_empty()
    }

    fn read(&mut self, _: &mut Kept, _: &Catalog, reading: &mut Reading) -> Next {
        let text: Vec<&str> = reading.text.iter().map(|line| line.text.as_str()).collect();
        let text = text.join(" ");
        let lower = text.to_lowercase();
        if SETUP.iter().all(|word| !lower.contains(word)) {
            return Next::Ask;
        }
        for line in &reading.text {
            let named = named_in(&line.text).into_iter();
            reading.hints.extend(named.map(|id| Hint { id, reason: Reason::Name, line: line.number }));
        }
        Next::Ask
    }
}
