//! The same analysis as in the browser, on files: `diagnose [--lang TAG] [--format json|text] [--together] FILE…`.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use setup_readiness::analyzer::Analyzer;
use setup_readiness::bytes::file::{self, Part};
use setup_readiness::report::localize::localize;
use setup_readiness::report::markdown::markdown;
use setup_readiness::report::model::Report;
use setup_readiness::texts::Texts;

const USAGE: &str = "usage: diagnose [--lang TAG] [--format json|text] [--together] FILE… (- is standard input)";

struct Options {
    lang: Option<String>,
    text: bool,
    together: bool,
    files: Vec<String>,
}

fn options() -> Result<Options, String> {
    let mut out = Options { lang: None, text: false, together: false, files: Vec::new() };
    let mut args = std::env::args().skip(1);
    let mut only_files = false;
    while let Some(arg) = args.next() {
        match arg.as_str() {
            _ if only_files => out.files.push(arg),
            "--" => only_files = true,
            "--together" => out.together = true,
            "--lang" => out.lang = Some(args.next().ok_or("--lang needs a language tag")?),
            "--format" => match args.next().as_deref() {
                Some("json") => out.text = false,
                Some("text") => out.text = true,
                _ => return Err("--format is json or text".into()),
            },
            "-" => out.files.push(arg),
            a if a.starts_with('-') => return Err(format!("unknown argument {a}; {USAGE}")),
            _ => out.files.push(arg),
        }
    }
    if out.files.is_empty() {
        return Err(USAGE.into());
    }
    Ok(out)
}

fn read(path: &str, analyzer: &mut Analyzer) -> io::Result<()> {
    if path == "-" {
        analyzer.begin("-");
        return file::chunks(&mut io::stdin().lock(), &mut |bytes| {
            analyzer.push(bytes);
            Ok(())
        });
    }
    let name = Path::new(path).file_name().map_or_else(|| path.to_owned(), |n| n.to_string_lossy().into_owned());
    file::read(&mut File::open(path)?, &name, &mut |part| match part {
        Part::Begin(name) => analyzer.begin(name),
        Part::Bytes(bytes) => analyzer.push(bytes),
    })
}

fn print(mut report: Report, options: &Options, texts: Option<&Texts>) -> io::Result<()> {
    if let Some(texts) = texts {
        localize(&mut report, texts);
    }
    let text = match texts {
        Some(texts) if options.text => markdown(&report, report.shown_run, texts),
        _ => serde_json::to_string_pretty(&report).map_err(io::Error::other)? + "\n",
    };
    io::stdout().lock().write_all(text.as_bytes())
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(options) => options,
        Err(message) => {
            eprintln!("diagnose: {message}");
            return ExitCode::from(2);
        }
    };
    let tag = match (&options.lang, options.text) {
        (Some(tag), _) => Some(tag.as_str()),
        (None, true) => Some("en"),
        (None, false) => None,
    };
    let texts = match tag.map(setup_readiness::texts::embedded::texts) {
        Some(None) => {
            eprintln!(
                "diagnose: no texts for the language {}; there are: {}",
                tag.unwrap_or(""),
                setup_readiness::texts::LANGUAGES.iter().map(|language| language.tag).collect::<Vec<_>>().join(", ")
            );
            return ExitCode::from(2);
        }
        other => other.flatten(),
    };
    let mut code = ExitCode::SUCCESS;
    let mut together = Analyzer::default();
    for path in &options.files {
        let mut single = Analyzer::default();
        let analyzer = if options.together { &mut together } else { &mut single };
        if let Err(error) = read(path, analyzer) {
            eprintln!("diagnose: {path}: {error}");
            code = ExitCode::from(2);
            continue;
        }
        if !options.together && print(single.finish(), &options, texts.as_ref()).is_err() {
            return ExitCode::from(2);
        }
    }
    if options.together && print(together.finish(), &options, texts.as_ref()).is_err() {
        return ExitCode::from(2);
    }
    code
}
