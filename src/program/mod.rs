//! The program for the command line: `diagnose`, `explain`, `lookup`.

pub mod arguments;
pub mod diagnose;
pub mod explain;
pub mod look_up;
pub mod run;
pub mod told;
