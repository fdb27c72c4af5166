//! Drives the finished site in real browsers: a WebDriver session, a server that can misbehave, and the page of a host
//! that holds the element. The cases in `tests/cases`, the screenshots, the guides and the browser benchmark use it.

pub mod dist;
pub mod engine;
pub mod page;
pub mod paths;
pub mod server;
pub mod session;
pub mod texts;
