//! What measures share: logs of any size.
//!
//! `cargo bench -p benches` runs the stages of the engine, `cargo xtask bench` everything else.

pub mod made_log;
