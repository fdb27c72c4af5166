//! A run of Setup while it is read. It keeps facts, verdicts and signs, never the records themselves.

mod checks;
mod errors;
mod finish;
mod members;
mod records;
mod signs;
mod state;
mod step;
mod told;

pub use members::{Evaluated, MOST_MEMBERS, Members};
pub use state::Run;
