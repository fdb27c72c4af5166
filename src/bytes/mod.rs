//! From bytes as they come to whole numbered lines of UTF-8, whatever the encoding and the chunks.

pub mod zip;

pub use setup_readiness_scan::{lines, scanner};
