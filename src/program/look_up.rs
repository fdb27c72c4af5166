//! Searches the catalog, and prints what was found.

use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

use super::arguments::Lookup;
use super::told::{fail, texts};
use crate::lookup::{Index, lookup_index, search};

/// Prints the hits, best first: id and title. Nothing found is no fault: then nothing is printed.
pub fn run(options: &Lookup) -> ExitCode {
    let texts = match texts(&options.lang) {
        Ok(texts) => texts,
        Err(message) => return fail(&message),
    };
    let style = Style::new().fg_color(Some(AnsiColor::Cyan.into()));
    for id in hits(&options.words.join(" ")).into_iter().take(options.most) {
        anstream::println!("{style}{id}{style:#}  {}", texts.text(&id, &[]));
    }
    ExitCode::SUCCESS
}

/// Ids that a query finds, best first.
pub fn hits(query: &str) -> Vec<String> {
    let index = Index::read(&lookup_index());
    search(query, &index).into_iter().map(|(id, _)| id.to_owned()).collect()
}
