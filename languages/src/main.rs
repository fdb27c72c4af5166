//! `cargo xtask languages`: every check of every language; and the beginning of a new one.

use std::process::ExitCode;

use anyhow::{Result, ensure};
use clap::Parser;
use languages::{new, tools};

/// Checks the texts of every language, or begins a language.
#[derive(Parser)]
enum Command {
    /// The quick checks and all tools that know a language
    Check {
        /// Only these languages (default: all)
        tags: Vec<String>,
        /// Only the tools whose name contains NAME
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
    /// Begins a language: its folder with English where a translation is wanted, and its line
    New {
        /// BCP 47 tag
        tag: String,
        /// Its name in that language
        name: String,
    },
}

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Check { tags, only } => {
            let faults = tools::run(&tags, only.as_deref())?;
            ensure!(faults == 0, "{faults} faults");
        }
        Command::New { tag, name } => {
            let published = new::begin(&tag, &name)?;
            println!("locales/{tag}/ is there, with {published} titles that Microsoft published.");
            println!("Next (CONTRIBUTING.md, \"Add a language\"): its STYLE.md and words.toml, then every message.");
        }
    }
    Ok(())
}
