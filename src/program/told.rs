//! What is said of a fault, in one line on standard error.

use std::process::ExitCode;

use crate::texts::{LANGUAGES, Texts, embedded};

/// The exit code of a wrong argument, and of a file that cannot be read.
pub const FAILED: u8 = 2;

/// Says what is wrong with the arguments in one line; help and version are no faults.
pub fn refuse(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        let text = error.to_string();
        let lines = text.lines().map(str::trim).take_while(|line| !line.is_empty());
        let line = lines.collect::<Vec<_>>().join(" ");
        let line = line.trim_start_matches("error: ");
        anstream::eprintln!("{}: {line}", env!("CARGO_PKG_NAME"));
        return ExitCode::from(FAILED);
    }
    // Help and version go to standard output; where that is closed, nobody reads them.
    let _ = error.print();
    ExitCode::SUCCESS
}

/// The texts of a language, or the languages that there are, in one line.
pub fn texts(tag: &str) -> Result<Texts, String> {
    embedded::texts(tag).ok_or_else(|| {
        let tags: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
        format!("no texts for the language {tag}; there are: {}", tags.join(", "))
    })
}

/// Says on standard error what failed.
pub fn fail(message: &str) -> ExitCode {
    anstream::eprintln!("{}: {message}", env!("CARGO_PKG_NAME"));
    ExitCode::from(FAILED)
}
