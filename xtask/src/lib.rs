//! What the commands of `cargo xtask` do, one module each, and what they share.

pub mod assets;
pub mod audit;
pub mod bundle;
pub mod checks;
pub mod content;
pub mod guides;
pub mod new_rule;
pub mod offline;
pub mod project;
pub mod reproduce;
pub mod sbom;
pub mod serve;
pub mod shipped;
pub mod size;
pub mod test;
pub mod tools;
