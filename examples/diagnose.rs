//! The same analysis as in the browser, on files:
//! `diagnose [--lang TAG] [--format json|text|html] [--names keep|mask] [--together] FILE…`. The same as `setup-readiness diagnose`.

use std::process::ExitCode;

use clap::Parser;
use setup_readiness::program::told::refuse;
use setup_readiness::program::{arguments, diagnose};

/// Reads logs, or what Setup printed, and reports what stopped it.
#[derive(Parser)]
#[command(name = "diagnose")]
struct Program {
    #[command(flatten)]
    options: arguments::Diagnose,
}

fn main() -> ExitCode {
    match Program::try_parse() {
        Ok(program) => diagnose::run(&program.options),
        Err(error) => refuse(&error),
    }
}
