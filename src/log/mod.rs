//! Reads Setup's log: records with a time stamp, analysis lines, runs.

pub mod analysis;
pub mod evidence;
pub mod gate;
pub mod help_url;
pub mod index;
pub mod pattern;
pub mod pattern_set;
pub mod reader;
pub mod record;
pub mod root_message;
pub mod run;
pub mod scanner;
pub mod sign;
pub mod squeezed_patterns;
