//! What the reader sees: one component a file. It reads a report and decides nothing.

mod actions;
mod ask;
mod bytes;
mod fault;
mod finding;
mod head;
mod input;
mod lookup;
mod mounted;
mod page;
mod panel;
mod parts;
mod progress;
mod questions;
mod result;
mod slices;
mod state;
mod tabs;
mod topic;
mod verdict;
mod wording;

pub use actions::restore::Saved;
pub use mounted::{Mounted, mount};
