//! Findings as a report: the data ([`model`]) and, where a language is asked for, the texts.

pub mod answered;
pub mod build;
pub mod card;
pub mod commands;
pub mod companions;
pub mod history;
pub mod localize;
pub mod markdown;
pub mod mask;
pub mod model;
pub mod plan;
pub mod public;
pub mod runs;
