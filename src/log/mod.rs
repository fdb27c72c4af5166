//! What Setup writes: records with a time stamp, analysis lines, runs, and what people paste of them.

pub mod index;
pub mod loose;
pub mod places;
pub mod reader;
pub mod run;

pub use setup_readiness_scan::{analysis, pattern, record};
