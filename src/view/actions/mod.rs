//! What can happen: each takes the application, and changes its signals.

pub mod address;
pub mod anchor;
pub mod ask;
pub mod copy;
pub mod example;
pub mod excerpt;
pub mod export;
pub mod find;
pub mod given;
pub mod history;
pub mod index;
pub mod jump;
pub mod language;
pub mod options;
pub mod prepare;
pub mod print;
pub mod question_texts;
pub mod read;
pub mod reset;
pub mod restore;
pub mod safe_excerpt;
pub mod show;
