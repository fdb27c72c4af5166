//! A finding: what it means, what to do, and what proves it.

mod article;
mod because;
mod command;
mod evidence;
mod excerpt;
mod feedback;
mod further;
mod list;
mod notes;
mod related;
mod steps;
mod suggestions;

pub use article::Article;
pub use because::BecauseItem;
pub use command::CommandBlock;
pub use further::Further;
pub use list::Findings;
pub use steps::{Commands, Remedy, StepList};
pub use suggestions::Suggestions;
