//! The only place where a verdict is made: catalog rows and the facts of one run in, findings out. Pure.

pub mod finding;
pub mod order;
pub mod row;
pub mod rows;

pub use finding::{By, Finding, Verdict};
pub use row::{applies, finding, verdict};
pub use rows::{UNRECOGNIZED, decide};
