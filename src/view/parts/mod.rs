//! Small components that every view is built of.

mod dynamic;
mod fold;
mod foreign;
mod heading;
mod icon;
mod lines;
mod outward;

pub use dynamic::dynamic;
pub use fold::Fold;
pub use foreign::{Foreign, ForeignCode, visible};
pub use heading::Heading;
pub use icon::{Icon, SeverityLabel};
pub use lines::{LineList, Steps};
pub use outward::Outward;
