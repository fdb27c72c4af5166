//! The list of shipped crates, for a module made here.

use gimli::write::{Address, AttributeValue, DwarfUnit, EndianVec, LineProgram, LineString, Sections};
use gimli::{Encoding, Format, LineEncoding, LittleEndian};

use anyhow::Result;
use xtask::shipped::crates;

/// Bytes of each function's body.
const BODY: u8 = 20;
/// Where the two functions begin in the code section, behind their number and their sizes.
const FIRST: u64 = 2;
const SECOND: u64 = FIRST + BODY as u64 + 1;
/// What the linker writes for functions that it dropped.
const DROPPED: u64 = u32::MAX as u64;

/// A piece of code: its function, where it begins in it, its line, and its file below a directory.
type Row<'a> = (u64, u64, u64, &'a str, &'a str);

/// A module of two functions, the second of which describes the module's edge.
fn module(rows: &[Row]) -> Vec<u8> {
    let encoding = Encoding { format: Format::Dwarf32, version: 4, address_size: 4 };
    let text = |text: &str| LineString::String(text.into());
    let mut lines = LineProgram::new(encoding, LineEncoding::default(), text("/project"), None, text("src/lib.rs"), None);
    for rows in rows.chunk_by(|one, next| one.0 == next.0) {
        lines.begin_sequence(Some(Address::Constant(rows[0].0)));
        for (_, offset, line, directory, file) in rows {
            let directory = if directory.is_empty() { lines.default_directory() } else { lines.add_directory(text(directory)) };
            lines.row().file = lines.add_file(text(file), directory, None);
            (lines.row().address_offset, lines.row().line) = (*offset, *line);
            lines.generate_row();
        }
        lines.end_sequence(BODY.into());
    }
    let mut unit = DwarfUnit::new(encoding);
    unit.unit.line_program = lines;
    let root = unit.unit.root();
    unit.unit.get_mut(root).set(gimli::DW_AT_comp_dir, AttributeValue::String(b"/project".to_vec()));
    let mut sections = Sections::new(EndianVec::new(LittleEndian));
    unit.write(&mut sections).expect("sections");

    let body = [&[BODY, 0], &[1; BODY as usize - 2][..], &[0x0b]].concat();
    let names = [&[2, 0][..], &named("kept"), &[1], &named("__wbindgen_describe_x")].concat();
    let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x03\x02\0\0".to_vec();
    module.extend(section(10, &[&[2], &body[..], &body].concat()));
    module.extend(section(0, &[&named("name"), &[1, names.len() as u8][..], &names].concat()));
    let mut add = |id: gimli::SectionId, content: &EndianVec<LittleEndian>| {
        module.extend(section(0, &[&named(id.name()), content.slice()].concat()));
        Ok::<_, gimli::Error>(())
    };
    sections.for_each(&mut add).expect("sections");
    module
}

/// A section below 16 KiB.
fn section(kind: u8, content: &[u8]) -> Vec<u8> {
    [&[kind, content.len() as u8 | 0x80, (content.len() >> 7) as u8], content].concat()
}

fn named(text: &str) -> Vec<u8> {
    [&[text.len() as u8], text.as_bytes()].concat()
}

#[test]
fn crates_with_code_are_found_and_no_others() -> Result<()> {
    let at = |folder: &str| format!("/cargo/registry/src/index.crates.io-1949cf8c6b5b557f/{folder}");
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("app.wasm");
    fs_err::write(
        &path,
        module(&[
            (FIRST, 0, 1, "", "src/lib.rs"),
            (FIRST, 2, 5, &at("kept-1.0.0/src"), "lib.rs"),
            (FIRST, 4, 0, &at("made_by_the_compiler-1.0.0/src"), "lib.rs"),
            (FIRST, 6, 7, &at("without_bytes-1.0.0/src"), "lib.rs"),
            (FIRST, 6, 7, &format!("C:{}", at("inlined-2-1.0.0").replace('/', "\\")), "src\\lib.rs"),
            (FIRST, 8, 7, "/rustc/59807616e1/library/core/src", "option.rs"),
            (FIRST, 9, 7, "/rust/deps/hashbrown-0.16.1/src", "map.rs"),
            (SECOND, 0, 3, &at("described-1.0.0/src"), "lib.rs"),
            (DROPPED, 0, 3, &at("dropped-1.0.0/src"), "lib.rs"),
        ]),
    )?;
    let shipped = crates(&path, "/project")?;
    assert!(shipped.packages.iter().eq(["inlined-2-1.0.0", "kept-1.0.0"]), "{:?}", shipped.packages);
    assert!(shipped.standard.iter().eq(["hashbrown-0.16.1"]), "{:?}", shipped.standard);
    assert!(crates(&path, "/elsewhere").is_err(), "a file of no crate");
    assert!(crates(&path, "/pro").is_err(), "a folder whose name begins like the project's");
    fs_err::write(&path, b"\0asm\x01\0\0\0")?;
    assert!(crates(&path, "/project").is_err(), "no line tables");
    Ok(())
}
