//! `setup-readiness`: reads the logs of Microsoft Exchange Server Setup and reports what stopped it.
//!
//! Data flows one way: bytes -> lines -> records -> runs -> facts -> decide(catalog, facts) -> findings -> report -> view.

pub mod analyzer;
pub mod bytes;
pub mod catalog;
pub mod decide;
pub mod facts;
pub mod input;
pub mod log;
pub mod lookup;
#[cfg(feature = "program")]
pub mod program;
pub mod questions;
pub mod report;
pub mod texts;
#[cfg(feature = "app")]
pub mod view;
pub mod worker;

/// The allocator of the wasm module; smaller than the default one.
#[cfg(all(target_arch = "wasm32", feature = "app"))]
#[global_allocator]
static HEAP: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Date of the catalog's content, `YYYY-MM-DD`.
pub const CONTENT_DATE: &str = "2026-11-30";
