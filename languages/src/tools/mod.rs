//! Programs that know a language.
