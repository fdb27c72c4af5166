//! Reads files and prints a report on each, or one on all.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::arguments::{Diagnose, Format};
use super::told::{fail, texts};
use crate::analyzer::Analyzer;
use crate::bytes::archive_error::ArchiveError;
use crate::bytes::file;
use crate::report::html::html;
use crate::report::localize::localize;
use crate::report::markdown::markdown;
use crate::report::mask::mask;
use crate::report::model::Report;
use crate::texts::Texts;

/// Prints the reports. The exit code is 0 whatever the content was, and 2 where a file cannot be read or there are no texts in
/// the language; the reports on the other files are printed all the same.
pub fn run(options: &Diagnose) -> ExitCode {
    let tag = match (&options.lang, options.format) {
        (Some(tag), _) => Some(tag.as_str()),
        (None, Format::Text | Format::Html) => Some("en"),
        (None, Format::Json) => None,
    };
    let texts = match tag.map(texts).transpose() {
        Ok(texts) => texts,
        Err(message) => return fail(&message),
    };
    let mut code = ExitCode::SUCCESS;
    let mut together = Analyzer::default();
    for path in &options.files {
        let mut single = Analyzer::default();
        let analyzer = if options.together { &mut together } else { &mut single };
        if let Err(error) = read(path, analyzer) {
            code = fail(&format!("{path}: {error}"));
            continue;
        }
        if !options.together
            && let Err(error) = print(single.result(), options, texts.as_ref())
        {
            code = fail(&format!("{path}: {error}"));
        }
    }
    if options.together
        && let Err(error) = print(together.result(), options, texts.as_ref())
    {
        code = fail(&error.to_string());
    }
    code
}

fn read(path: &str, analyzer: &mut Analyzer) -> io::Result<()> {
    if path == "-" {
        analyzer.begin("-");
        return file::chunks(&mut io::stdin().lock(), &mut |bytes| {
            analyzer.push(bytes);
            Ok(())
        });
    }
    let name = Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned());
    file::read(&mut File::open(path)?, &name, &mut |part| analyzer.part(part))
}

fn print(report: Result<Report, ArchiveError>, options: &Diagnose, texts: Option<&Texts>) -> io::Result<()> {
    let mut report = report.map_err(io::Error::other)?;
    if options.masks() {
        report = mask(&report);
    }
    if let Some(texts) = texts {
        localize(&mut report, texts);
    }
    let text = match (options.format, texts) {
        (Format::Text, Some(texts)) => markdown(&report, report.shown_run, texts),
        (Format::Html, Some(texts)) => html(&report, report.shown_run, texts),
        _ => serde_json::to_string_pretty(&report).map_err(io::Error::other)? + "\n",
    };
    io::stdout().lock().write_all(text.as_bytes())
}
