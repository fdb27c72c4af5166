//! Finds catalog rows by id, title, message, code or plain words, in eleven languages and with typing errors.
//!
//! The build writes the index ([`build::lookup_index`]); the page fetches it when the look-up is opened. It holds concepts (the words
//! that mean the same in all languages) and the texts of each row. A query is cut into the same concepts and words as the rows were,
//! and what both have in common ranks them.

#[cfg(feature = "embedded")]
pub mod build;
pub mod codes;
pub mod concepts;
#[cfg(feature = "embedded")]
pub mod embedded;
pub mod fold;
pub mod index;
pub mod rank;
pub mod spell;
pub mod suggest;
pub mod units;

pub use index::Index;
pub use rank::{Hit, search};
