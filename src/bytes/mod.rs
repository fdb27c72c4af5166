//! Turns chunks of bytes in any encoding into numbered lines, and unpacks archives.

pub mod archive;
pub mod archive_error;
pub mod encoding;
pub mod excerpt;
pub mod file;
pub mod lines;
pub mod order;
pub mod skeleton;
pub mod squeeze;
pub mod text;
pub mod unpack;
pub mod zip;
