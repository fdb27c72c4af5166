//! The questions: the whole graph is walked, every outcome has text, answers decide as log lines do, links and the script's
//! output come back whole or in part.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

mod common;
mod flows;
mod links;
mod same_verdict;
mod script;
mod verdicts;
