//! What Setup writes: records with a time stamp, analysis lines, runs, and what people paste of them.

pub mod analysis;
pub mod gate;
pub mod index;
pub mod loose;
pub mod pattern;
pub mod pattern_set;
pub mod reader;
pub mod record;
pub mod run;
pub mod scanner;
