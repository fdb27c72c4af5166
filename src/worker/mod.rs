//! The engine behind a border: what its module offers, and how the page uses it.

#[cfg(feature = "app")]
pub mod client;
#[cfg(feature = "engine")]
pub mod host;
#[cfg(feature = "app")]
pub mod tasks;
#[cfg(feature = "app")]
pub mod wire;
