//! One run of Setup while it is read. Facts, verdicts and signs of the end are kept, never the records themselves.

mod checks;
mod errors;
mod finish;
mod members;
mod records;
mod signs;
mod state;
mod step;

pub use members::{Evaluated, MOST_MEMBERS, Members};
pub use state::{Run, Screen};
