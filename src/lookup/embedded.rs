//! The index as part of the program, for native use and the tests. A page fetches it instead.

use std::sync::OnceLock;

use super::build::lookup_index;
use super::index::Index;

/// The index, made when it is first wanted.
pub fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| Index::read(&lookup_index()))
}
