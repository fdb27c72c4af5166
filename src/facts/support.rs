//! Facts that only what is supported depends on.

use super::fact::{Kind::*, Source::*, facts};

facts! {
    /// Windows of the oldest domain controller of the forest, by its build.
    OldestControllerWindows: Number, source = Own, ask = true, choices = &["6002", "7601", "9200", "9600", "14393", "17763", "20348", "26100"];
    /// Windows of the newest one.
    NewestControllerWindows: Number, source = Own, ask = true, choices = &["6002", "7601", "9200", "9600", "14393", "17763", "20348", "26100"];
}
