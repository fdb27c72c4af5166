//! From bytes as they come to whole numbered lines, whatever the encoding and the chunks; and what is packed in archives.

pub mod archive;
pub mod archive_error;
pub mod encoding;
pub mod excerpt;
pub mod file;
pub mod lines;
pub mod text;
pub mod zip;
