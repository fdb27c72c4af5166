//! What `docs/agents.md` shows is what the program prints. `TRYCMD=overwrite cargo test --test agents` writes the document anew; read
//! the difference before you commit it.

#![allow(missing_docs)]

#[test]
fn the_document_shows_what_the_program_prints() {
    trycmd::TestCases::new().register_bin("setup-readiness", trycmd::cargo::cargo_bin!("setup-readiness")).case("docs/agents.md");
}
