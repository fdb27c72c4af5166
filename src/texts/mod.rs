//! The texts in the reader's language: the only user of Fluent.

pub mod bundle;
#[cfg(feature = "embedded")]
pub mod embedded;
pub mod known;
pub mod languages;

pub use bundle::{Texts, clean};
#[cfg(feature = "embedded")]
pub use languages::nearest;
pub use languages::{LANGUAGES, Language};
