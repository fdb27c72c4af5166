//! Questions for readers who have no log, or whose log leaves something open. Answers become facts like log lines and are
//! decided by the same code in `decide`. Pure: no browser, no clock.

pub mod contradictions;
pub mod conversation;
pub mod flow;
pub mod graph;
pub mod link;
pub mod question;
pub mod reach;
pub mod script;
pub mod support;
pub mod topic;

pub use contradictions::Contradiction;
pub use conversation::{Reply, Request, asks, known, next, path, reply, result, script_for};
pub use flow::{Flow, Outcome, RowVerdict};
pub use graph::dot;
pub use question::{Kind, Question, Stage};
pub use support::{Needs, SupportCheck, SupportVerdict};
pub use topic::Remedy;

pub use crate::facts::answers::{SCRIPT_MARK, UNKNOWN};
