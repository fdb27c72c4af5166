//! The forms of input: one file each, behind the trait [`form::Form`], in the order of [`forms::FORMS`].

pub mod bare_id;
pub mod binary;
pub mod blank;
pub mod console;
pub mod error_block;
pub mod escapes;
pub mod folded;
pub mod form;
pub mod forms;
pub mod fragment;
pub mod help_address;
pub mod kept;
pub mod kind;
pub mod ldif;
pub mod log_piece;
pub mod msi;
pub mod names;
pub mod normalize;
pub mod restore;
pub mod script;
pub mod sentence;
pub mod setup_signs;
pub mod stream;
pub mod task_script;
pub mod text_line;
pub mod whole_log;
