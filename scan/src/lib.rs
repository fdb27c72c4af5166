//! What is done with every line of a log: bytes to lines, the header of a record, and the gate that passes over the lines
//! that tell nothing. A crate of its own: it is compiled for speed too, the rest of the engine for size alone. What is asked
//! of every line is `#[inline(always)]`.

pub mod analysis;
pub mod find;
pub mod gate;
pub mod lines;
pub mod many;
pub mod pattern;
pub mod record;
pub mod scanner;
pub mod wide;
