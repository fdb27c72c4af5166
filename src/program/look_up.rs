//! Searches the catalog, and prints what was found.

use std::process::ExitCode;

use anstyle::{AnsiColor, Style};

use super::arguments::Lookup;
use super::told::{fail, texts};
use crate::lookup::{Hit, embedded, search};

/// Prints the hits, best first: id, title and, where that is another, the line that matched. Nothing found is no fault: then nothing is
/// printed.
pub fn run(options: &Lookup) -> ExitCode {
    let texts = match texts(&options.lang) {
        Ok(texts) => texts,
        Err(message) => return fail(&message),
    };
    let style = Style::new().fg_color(Some(AnsiColor::Cyan.into()));
    for hit in hits(&options.words.join(" ")).into_iter().take(options.most) {
        let id = hit.id;
        let title = texts.text(id, &[]);
        anstream::println!("{style}{id}{style:#}  {title}");
        if let Some(line) = hit.telling().filter(|line| line.shown != title) {
            anstream::println!("    {}", line.shown);
        }
    }
    ExitCode::SUCCESS
}

/// What a query finds, best first.
pub fn hits(query: &str) -> Vec<Hit<'static>> {
    search(query, embedded::index())
}
