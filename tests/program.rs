//! The program for the command line, as a shell sees it.

#![allow(clippy::expect_used, clippy::panic, missing_docs)]

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_setup-readiness")).args(arguments).output().expect("it starts")
}

fn said(output: &Output) -> (String, String) {
    (String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn what_is_wrong_is_said_in_one_line() {
    for arguments in [
        &["diagnose"][..],
        &["diagnose", "--format", "pdf", "x"],
        &["diagnose", "no-such-file.log"],
        &["diagnose", "--lang", "xx", "no-such-file.log"],
        &["explain", "NoSuchRule"],
        &["nothing"],
    ] {
        let output = run(arguments);
        let (out, err) = said(&output);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(out.is_empty() && err.starts_with("setup-readiness: ") && err.lines().count() == 1, "{arguments:?}: {err}");
    }
}

#[test]
fn the_other_files_are_reported() {
    let output = run(&["diagnose", "no-such-file.log", "tests/logs/failures/then-success.log"]);
    let (out, err) = said(&output);
    assert_eq!(output.status.code(), Some(2));
    assert!(out.contains("\"setup-readiness/1\"") && err.contains("no-such-file.log"), "{err}");
}

#[test]
fn a_rule_is_explained_and_found() {
    let (french, _) = said(&run(&["explain", "caferolealreadyexists", "--lang", "fr"]));
    assert!(french.starts_with("Le rôle Serveur d’accès au Client est déjà installé\nCafeRoleAlreadyExists"), "{french}");
    assert!(!french.contains('\u{1b}'), "styles in a pipe");
    let (_, offered) = said(&run(&["explain", "CafeRole"]));
    assert!(offered.contains("CafeRoleAlreadyExists"), "{offered}");
    let (hits, _) = said(&run(&["lookup", "Le rôle Serveur d’accès au Client est déjà installé"]));
    assert!(hits.lines().next().is_some_and(|line| line.contains("AlreadyExists")), "{hits}");
    // The line that matched stands below its hit.
    let (hits, _) = said(&run(&["lookup", "0x8007064c", "--most", "1"]));
    assert!(hits.lines().nth(1).is_some_and(|line| line.trim() == "1612 = 0x64C = 0x8007064C"), "{hits}");
}

#[test]
fn html_is_masked_unless_asked_for_otherwise() {
    let log = "tests/logs/failures/then-success.log";
    let (masked, _) = said(&run(&["diagnose", "--format", "html", log]));
    assert!(masked.starts_with("<!doctype html>\n<html lang=\"en\">") && masked.contains("server-1"), "{masked}");
    assert!(!masked.to_lowercase().contains("contoso"), "{masked}");
    let (kept, _) = said(&run(&["diagnose", "--format", "html", "--names", "keep", "--lang", "fr", log]));
    assert!(kept.contains("<html lang=\"fr\">") && kept.to_lowercase().contains("contoso"), "{kept}");
    for format in ["json", "text"] {
        assert!(said(&run(&["diagnose", "--format", format, log])).0.to_lowercase().contains("contoso"), "{format}");
        assert!(!said(&run(&["diagnose", "--format", format, "--names", "mask", log])).0.to_lowercase().contains("contoso"), "{format}");
    }
}

#[test]
fn completions_and_the_manual_page() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        assert!(said(&run(&["completions", shell])).0.contains("explain"), "{shell}");
    }
    assert!(said(&run(&["man"])).0.contains(".TH setup-readiness"));
}
