//! The only place where verdicts are made: takes catalog rows and the facts of one run, yields findings. Pure.

pub mod finding;
pub mod order;
pub mod row;
pub mod rows;

pub use finding::{By, Finding, Verdict};
pub use row::{applies, finding, verdict};
pub use rows::{UNRECOGNIZED, decide};
