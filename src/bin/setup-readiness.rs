//! The program for the command line.

use std::process::ExitCode;

fn main() -> ExitCode {
    setup_readiness::program::run::run()
}
