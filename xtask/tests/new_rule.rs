//! `cargo xtask new-rule` in a small project of its own.

use std::path::Path;

use xtask::new_rule::add;
use xtask::project;

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().expect("a folder"));
        folder.write("src/catalog/entry.rs", "pub const RULE: u8 = 0;\n");
        folder.write(
            "src/catalog/disks.rs",
            "pub static ENTRIES: &[Entry] = &[\n    Entry {\n        id: \"DiskFull\",\n        aliases: &[\"NoRoom\", \"Full\"],\n        ..RULE\n    },\n];\n\nconst LAST: u8 = 1;\n",
        );
        folder.write("src/catalog/known_issues.rs", "pub static ENTRIES: &[Entry] = &[\n];\n");
        for tag in ["en", "fr"] {
            folder.write(
                &format!("locales/{tag}/disks.ftl"),
                "# Disks\n\nDiskFull = Full\n    .meaning = a\n\n# Facts\nfact-Free = Free space\n",
            );
            folder.write(&format!("locales/{tag}/known_issues.ftl"), "# Issues\n");
            folder.write(&format!("locales/{tag}/ui.ftl"), "ui-a = b\n");
        }
        folder.write("tests/catalog/disks.md", "# Disks\n\n## DiskFull\n\n```facts\nFree = 0\n```\nfailed\n");
        folder.write("tests/catalog/known_issues.md", "# Issues\n");
        folder
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        project::write(&self.root().join(path), text).expect("a file");
    }

    fn read(&self, path: &str) -> String {
        fs_err::read_to_string(self.root().join(path)).expect("a file")
    }
}

#[test]
fn a_rule_is_last_in_each_of_its_places() {
    let folder = Folder::new();
    let changed = add(folder.root(), "DiskSlow", "disks").expect("added");
    assert_eq!(changed.len(), 4);
    let rows = folder.read("src/catalog/disks.rs");
    assert!(rows.contains("    },\n    // TODO"), "{rows}");
    assert!(rows.contains("        id: \"DiskSlow\",\n        known: Inferred,\n"), "{rows}");
    assert!(rows.contains("        ..RULE\n    },\n];\n\nconst LAST"), "{rows}");
    for tag in ["en", "fr"] {
        let texts = folder.read(&format!("locales/{tag}/disks.ftl"));
        assert!(texts.starts_with("# Disks\n\nDiskFull = Full\n    .meaning = a\n\nDiskSlow = TODO\n    .meaning = TODO\n"), "{texts}");
        assert!(texts.ends_with("    .verify = TODO\n\n# Facts\nfact-Free = Free space\n"), "{texts}");
    }
    let tests = folder.read("tests/catalog/disks.md");
    assert!(tests.ends_with("failed\n\n## DiskSlow\n\n```facts\n```\nfailed\n"), "{tests}");
}

#[test]
fn a_known_issue_is_one_of_its_kind() {
    let folder = Folder::new();
    add(folder.root(), "disk-torn-off", "known_issues").expect("added");
    let rows = folder.read("src/catalog/known_issues.rs");
    assert!(rows.contains("id: \"disk-torn-off\"") && rows.contains("..ISSUE\n    },\n];\n"), "{rows}");
    let texts = folder.read("locales/fr/known_issues.ftl");
    assert!(texts.starts_with("# Issues\n\ndisk-torn-off = TODO\n    .meaning"), "{texts:?}");
}

#[test]
fn what_cannot_be_added_changes_nothing() {
    let folder = Folder::new();
    let before = folder.read("src/catalog/disks.rs");
    for (id, group, why) in [
        ("diskfull", "disks", "DiskFull is already in src/catalog/disks.rs"),
        ("NOROOM", "known_issues", "NoRoom is already"),
        ("Full", "disks", "Full is already"),
        ("DiskSlow", "tapes", "there are: disks, known_issues"),
        ("DiskSlow", "entry", "no group `entry`"),
        ("9lives", "disks", "is no id"),
        ("Disk Slow", "disks", "is no id"),
        ("", "disks", "is no id"),
    ] {
        let error = add(folder.root(), id, group).expect_err(id);
        assert!(error.to_string().contains(why), "{error}");
    }
    // One file lacks: nothing is written to the others.
    fs_err::remove_file(folder.root().join("tests/catalog/disks.md")).expect("removed");
    assert!(add(folder.root(), "DiskSlow", "disks").is_err());
    assert_eq!(folder.read("src/catalog/disks.rs"), before);
}
