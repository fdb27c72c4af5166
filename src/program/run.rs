//! From the arguments of the process to what they ask for.

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use super::arguments::{Command, Program};
use super::told::{FAILED, refuse};
use super::{diagnose, explain, look_up};

/// Runs the program with the arguments of the process.
pub fn run() -> ExitCode {
    let program = match Program::try_parse() {
        Ok(program) => program,
        Err(error) => return refuse(&error),
    };
    match program.command {
        Command::Diagnose(options) => diagnose::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Lookup(options) => look_up::run(&options),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Program::command(), env!("CARGO_PKG_NAME"), &mut std::io::stdout());
            ExitCode::SUCCESS
        }
        Command::Man => match clap_mangen::Man::new(Program::command()).render(&mut std::io::stdout()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(FAILED),
        },
    }
}
