//! The texts of every language by all quick checks; all faults in one report, each with file, message and reason.

#![allow(clippy::expect_used, missing_docs)]

use languages::checks;
use languages::fault::Fault;
use languages::list::languages;

#[test]
fn every_language_passes_every_quick_check() {
    let mut faults: Vec<Fault> = Vec::new();
    for language in languages().expect("the list of languages") {
        faults.extend(checks::faults(&language).expect("texts that can be read"));
    }
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", told.len(), told.join("\n"));
}
