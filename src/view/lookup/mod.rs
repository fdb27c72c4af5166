//! The look-up: what does Setup say? Rows by id, title or sentence, and the card of one row.

mod card;
mod hits;
mod nothing;
mod view;

pub use view::Lookup;
