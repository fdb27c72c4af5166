//! Data flows one way: a module may use only what stands before it in the arrow.

#![allow(clippy::expect_used, clippy::panic, clippy::print_stderr, clippy::print_stdout, clippy::unwrap_used, missing_docs)]

use std::fs;
use std::path::Path;

/// The arrow of `src/lib.rs`, as first parts of module paths, with what each may use (and `order` and `letters`, tools for all).
const LAYERS: &[(&str, &[&str])] = &[
    ("bytes", &["bytes"]),
    // Records are handed to the facts of their run; messages without id are told by the catalog's literals.
    ("log", &["bytes", "log", "facts", "catalog"]),
    ("facts", &["facts", "log"]),
    ("catalog", &["catalog", "facts"]),
    ("decide", &["decide", "catalog", "facts", "log"]),
    ("report", &["report", "bytes", "decide", "catalog", "facts", "log", "analyzer"]),
    ("analyzer", &["analyzer", "bytes", "catalog", "companion", "facts", "log", "questions", "report"]),
    ("view", &["view", "report", "worker", "lookup", "questions"]),
];

#[test]
fn modules_use_only_what_stands_before_them() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut faults = Vec::new();
    let mut files = 0;
    for (layer, allowed) in LAYERS {
        let mut stack = vec![src.join(layer)];
        while let Some(path) = stack.pop() {
            let Ok(entries) = fs::read_dir(&path) else { continue };
            for entry in entries.flatten() {
                let path = entry.path();
                if path.is_dir() {
                    stack.push(path);
                    continue;
                }
                files += 1;
                let text = fs::read_to_string(&path).unwrap_or_default();
                let code = text.split("#[cfg(test)]").next().unwrap_or("");
                for (number, line) in code.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//")) {
                    for used in line.split("crate::").skip(1) {
                        let module: String = used.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                        let is_module = src.join(&module).is_dir() || src.join(format!("{module}.rs")).is_file();
                        if is_module && !["order", "letters"].contains(&module.as_str()) && !allowed.contains(&module.as_str()) {
                            faults.push(format!("{}:{}: {layer} uses {module}", path.display(), number + 1));
                        }
                    }
                }
            }
        }
    }
    assert!(files > 20, "too few files read: {files}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
