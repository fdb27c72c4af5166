//! The report: its data ([`model`]), how it is built, localized, masked and exported.

pub mod answered;
pub mod build;
pub mod card;
pub mod commands;
pub mod companions;
pub mod history;
pub mod html;
pub mod layout;
pub mod localize;
pub mod markdown;
pub mod mask;
pub mod model;
pub mod notices;
pub mod outline;
pub mod plan;
pub mod public;
pub mod runs;
#[cfg(feature = "schema")]
pub mod schema;
pub mod search;
pub mod shell;
pub mod subject;
pub mod suggest;
