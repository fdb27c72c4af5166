//! Reading logs beside the page: the protocol, the page's side, the reader's side.

#[cfg(feature = "app")]
mod blobs;
#[cfg(feature = "app")]
pub mod client;
pub mod fault;
#[cfg(feature = "app")]
pub mod host;
#[cfg(feature = "app")]
mod link;
pub mod protocol;
#[cfg(feature = "app")]
pub mod serve;
#[cfg(feature = "app")]
pub mod tasks;
