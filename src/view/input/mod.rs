//! Where a log comes in: pasted, typed, chosen. (Dropping belongs to the element, which takes it from the first moment.)

mod choose;
mod examples;
mod field;
mod given;
mod section;

pub use section::Input;
