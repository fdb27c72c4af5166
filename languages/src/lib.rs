//! What must be true of the texts of every language, whatever the program does with them.
//!
//! The quick checks need nothing but the texts: `cargo test --package languages`. The slow ones call programs that know a
//! language ([`tools`]): `cargo xtask languages`. Both give [`fault::Fault`]s; `words.toml` of a language lists what has to stand all
//! the same, each with its reason. That texts and catalog agree is seen to in the project's `tests/locales.rs`.

pub mod checks;
pub mod fault;
pub mod list;
pub mod new;
pub mod texts;
pub mod tools;
pub mod words;
