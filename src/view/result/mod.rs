//! The answer: in one sentence, then in order of use.

mod attempt;
mod checks;
mod compared;
mod export;
mod failed;
mod outcome;
mod plan;
mod report;
mod safe_excerpt;
mod strip;
mod timeline;

pub use outcome::Outcome;
