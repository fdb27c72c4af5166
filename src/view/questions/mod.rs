//! The questions, for those who have no log or whose log leaves something open.

mod advice;
mod checklist;
mod flows;
mod links;
mod needs;
mod note;
mod question;
mod result;
mod script;
mod summary;
mod support;
mod troubles;
mod view;
mod why;
mod words;

pub use view::Questions;
