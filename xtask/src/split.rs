//! Splits a module as it is linked: what a page needs to read a log and show what was found stays, what only some readers need
//! is in later modules, which enter the first one's memory and table when they are fetched.
//!
//! The linker says with relocations what refers to what. What can be reached without passing through a door ([`DOORS`]) stays;
//! everything else, functions and data, moves into the first later module from whose doors it can be reached. A door calls
//! through a place of the table that its module fills, and so do calls from one module into another: the first can still be
//! changed by wasm-bindgen and wasm-opt as any other.

mod linked;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use wasm_encoder as enc;
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasmparser::{Data, DataKind, Operator, Parser, Payload};

use crate::{process, project, tools};
use linked::{Node, Whole};

/// A later module: its name, and what leads into it: functions that are never inlined, or modules of such.
type Later = (&'static str, &'static [&'static str]);

/// The later modules of each program. Who calls what leads into one has first awaited it, and those before it in this list.
pub const DOORS: [(&str, &[Later]); 2] = [
    ("app", &[("more", &["setup_readiness::view::second::doors"])]),
    (
        "worker",
        &[
            ("loose", &["setup_readiness::analyzer::fragment::doors", "setup_readiness::worker::host::archive"]),
            ("more", &["setup_readiness::worker::host::doors"]),
        ],
    ),
];

/// The custom section of a first module that holds the digests of the later ones.
pub const SECTION: &str = "later";
/// What the first module exports for the others: memory, table, stack pointer. wasm-bindgen has names for its own exports.
const SHARED: [&str; 3] = ["1", "2", "3"];

/// Stands in for the linker: `-flavor wasm …` as the compiler gives them. Links with relocations, then splits.
pub fn link(arguments: &[String]) -> Result<()> {
    let linker = tools::linker().context("the compiler's own linker, rust-lld, is not there")?;
    let output = arguments.iter().position(|a| a == "-o").and_then(|at| arguments.get(at + 1)).map(PathBuf::from);
    let stripped = |a: &&String| a.starts_with("--strip-");
    let mut lld = Command::new(linker);
    lld.args(arguments.iter().filter(|a| !stripped(a))).arg("--emit-relocs");
    process::run(&mut lld)?;
    let output = output.context("the linker was given no -o")?;
    let module = project::read_bytes(&output)?;
    // Cargo adds a hash to the name.
    let stem = output.file_stem().map(|s| s.to_string_lossy().into_owned()).unwrap_or_default();
    let name = stem.split('-').next().unwrap_or_default();
    let Some((_, parts)) = DOORS.iter().find(|(program, _)| *program == name) else { return Ok(()) };
    let doors: Vec<&[&str]> = parts.iter().map(|(_, doors)| *doors).collect();
    let (first, later) = split(&module, &doors, arguments.iter().any(|a| stripped(&a)))?;
    project::write(&output, first)?;
    for content in later {
        project::write(&directory()?.join(file_of(name, &crate::assets::digest(&content))), content)?;
    }
    Ok(())
}

/// Names the directory of the later modules to the linker and to Trunk's hook.
pub const DIRECTORY: &str = "SETUP_READINESS_LATER";

/// The directory of the later modules, as the environment names it.
pub fn directory() -> Result<PathBuf> {
    std::env::var_os(DIRECTORY).map(PathBuf::from).with_context(|| format!("{DIRECTORY} is not set"))
}

/// The name of a later module: Cargo takes up earlier builds again, so those of several may lie side by side.
fn file_of(program: &str, digest: &str) -> String {
    format!("{program}-{digest}.wasm")
}

/// The later modules that belong to a first one, by name, out of this directory; none where the first is whole.
pub fn later(program: &str, first: &[u8], directory: impl Fn() -> Result<PathBuf>) -> Result<Vec<(&'static str, Vec<u8>)>> {
    for payload in Parser::new(0).parse_all(first) {
        if let Payload::CustomSection(section) = payload?
            && section.name() == SECTION
        {
            let parts = DOORS.iter().find(|(known, _)| *known == program).map_or(&[][..], |(_, parts)| parts);
            let digests = std::str::from_utf8(section.data())?;
            ensure!(digests.lines().count() == parts.len(), "{program} was split in another way: remove target/ and build again");
            let content = |digest: &str| {
                let path = directory()?.join(file_of(program, digest));
                project::read_bytes(&path).context("a later module is gone: remove target/ and build again")
            };
            return parts.iter().zip(digests.lines()).map(|((name, _), digest)| Ok((*name, content(digest)?))).collect();
        }
    }
    Ok(Vec::new())
}

/// The first module, and for each list of doors the later one behind them.
pub fn split(module: &[u8], doors: &[&[&str]], strip: bool) -> Result<(Vec<u8>, Vec<Vec<u8>>)> {
    let whole = Whole::read(module)?;
    let doors = doors.iter().map(|paths| whole.doors(paths)).collect::<Result<Vec<_>>>()?;
    let plan = Plan::new(&whole, &doors);
    let later = (1..=doors.len()).map(|part| plan.later(part, strip)).collect::<Result<Vec<_>>>()?;
    let mut first = enc::Module::new();
    First { plan: &plan, strip }.parse_core_module(&mut first, Parser::new(0), module).map_err(|e| anyhow::anyhow!("{e}"))?;
    let digests: Vec<String> = later.iter().map(|content| crate::assets::digest(content)).collect();
    first.section(&enc::CustomSection { name: SECTION.into(), data: digests.join("\n").as_bytes().into() });
    Ok((first.finish(), later))
}

/// What is split how.
struct Plan<'w, 'a> {
    whole: &'w Whole<'a>,
    /// In which part a function is: 0 is the first module.
    parts: Vec<usize>,
    /// Doors and the places of the table through which they are called.
    doors: BTreeMap<u32, u32>,
    /// Functions that other parts call, and their new places in the table, those of the first module foremost.
    shared: BTreeMap<u32, u32>,
    /// The part that each byte of each segment goes to.
    bytes: Vec<Vec<usize>>,
    table_size: u32,
}

impl<'w, 'a> Plan<'w, 'a> {
    fn new(whole: &'w Whole<'a>, doors: &[Vec<u32>]) -> Self {
        let all_doors: BTreeSet<u32> = doors.iter().flatten().copied().collect();
        // What no door leads to stays, too.
        let mut reached = whole.reached(whole.entered(), &all_doors, &BTreeMap::new(), 0);
        for (part, doors) in (1..).zip(doors) {
            let entered: Vec<Node> = doors.iter().map(|door| Node::Function(*door)).collect();
            let others = all_doors.iter().filter(|door| !doors.contains(door)).copied().collect();
            reached.extend(whole.reached(entered, &others, &reached, part));
        }
        // What nothing leads to is missed least in the last.
        let last = doors.len();
        let part_of = |node: Node| match node {
            Node::Function(function) if function < whole.imported => 0,
            node => reached.get(&node).copied().unwrap_or(last),
        };
        let parts: Vec<usize> = (0..whole.functions.len() as u32).map(|function| part_of(Node::Function(function))).collect();

        let mut called: BTreeSet<(usize, u32)> = BTreeSet::new();
        for (node, targets) in &whole.edges {
            let Node::Function(caller) = *node else { continue };
            for target in targets {
                if let Node::Function(function) = *target
                    && parts[caller as usize] != parts[function as usize]
                    && !all_doors.contains(&function)
                    && (!whole.slots.contains_key(&function) || whole.changes(function))
                {
                    called.insert((parts[function as usize], function));
                }
            }
        }
        let shared: BTreeMap<u32, u32> = (whole.table_size..).zip(called).map(|(slot, (_, function))| (function, slot)).collect();
        let size = whole.table_size + shared.len() as u32;
        let doors: BTreeMap<u32, u32> = (size..).zip(all_doors).map(|(slot, door)| (door, slot)).collect();
        let table_size = size + doors.len() as u32;
        let bytes = (0..whole.segments.len() as u32).map(|segment| bytes(whole, &part_of, segment)).collect();
        Self { whole, parts, doors, shared, bytes, table_size }
    }

    /// The functions of a part, in order.
    fn functions(&self, part: usize) -> impl Iterator<Item = u32> {
        (self.whole.imported..).zip(&self.parts[self.whole.imported as usize..]).filter(move |(_, of)| **of == part).map(|(f, _)| f)
    }

    /// The place of a function of another part in the table.
    fn slot(&self, function: u32) -> Result<u32> {
        let slot = self.shared.get(&function).or_else(|| self.doors.get(&function)).or_else(|| self.whole.slots.get(&function));
        slot.copied().with_context(|| format!("function {function} has no place in the table"))
    }

    fn later(&self, part: usize, strip: bool) -> Result<Vec<u8>> {
        let moved: Vec<u32> = self.functions(part).collect();
        let whole = self.whole;
        let mut same = RoundtripReencoder;
        let lost = |e: reencode::Error| anyhow::anyhow!("{e}");
        let mut module = enc::Module::new();

        let mut types = enc::TypeSection::new();
        for one in &whole.types {
            types.ty().func_type(&same.func_type(one.clone()).map_err(lost)?);
        }
        module.section(&types);

        let mut imports = enc::ImportSection::new();
        let memory = enc::MemoryType { minimum: 0, maximum: None, memory64: false, shared: false, page_size_log2: None };
        imports.import("m", SHARED[0], memory);
        let table = enc::TableType {
            element_type: enc::RefType::FUNCREF,
            table64: false,
            minimum: u64::from(self.table_size),
            maximum: None,
            shared: false,
        };
        imports.import("m", SHARED[1], table);
        imports.import("m", SHARED[2], enc::GlobalType { val_type: enc::ValType::I32, mutable: true, shared: false });
        module.section(&imports);

        let mut functions = enc::FunctionSection::new();
        for function in &moved {
            functions.function(whole.functions[*function as usize]);
        }
        module.section(&functions);

        // Those whose address is told, and the doors.
        let mut elements = enc::ElementSection::new();
        let mut places = BTreeMap::new();
        for (number, function) in moved.iter().enumerate() {
            places.extend(whole.slots.get(function).map(|slot| (*slot, number as u32)));
            places.extend(self.doors.get(function).map(|slot| (*slot, number as u32)));
            places.extend(self.shared.get(function).map(|slot| (*slot, number as u32)));
        }
        for (slot, list) in runs(&places) {
            elements.active(Some(0), &enc::ConstExpr::i32_const(slot as i32), enc::Elements::Functions(list.into()));
        }
        module.section(&elements);

        let numbers: BTreeMap<u32, u32> = moved.iter().copied().zip(0..).collect();
        let mut code = enc::CodeSection::new();
        for function in &moved {
            let body = &whole.bodies[(*function - whole.imported) as usize];
            let mut out = same.new_function_with_parsed_locals(body).map_err(lost)?;
            for operator in body.get_operators_reader()? {
                match operator? {
                    Operator::Call { function_index } => match numbers.get(&function_index) {
                        Some(number) => {
                            out.instruction(&enc::Instruction::Call(*number));
                        }
                        None => self.call(&mut out, self.slot(function_index)?, function_index),
                    },
                    Operator::RefFunc { .. } => bail!("a function is referred to in a way that is not provided for"),
                    Operator::GlobalGet { global_index } | Operator::GlobalSet { global_index } if global_index != whole.stack => {
                        bail!("a global is used that is not provided for")
                    }
                    Operator::GlobalGet { .. } => {
                        out.instruction(&enc::Instruction::GlobalGet(0));
                    }
                    Operator::GlobalSet { .. } => {
                        out.instruction(&enc::Instruction::GlobalSet(0));
                    }
                    other => {
                        out.instruction(&same.instruction(other).map_err(lost)?);
                    }
                }
            }
            code.function(&out);
        }
        module.section(&code);

        let mut data = enc::DataSection::new();
        for ((address, bytes), parts) in whole.segments.iter().zip(&self.bytes) {
            for range in ranges(parts, part) {
                data.active(0, &enc::ConstExpr::i32_const((address + range.start as u32) as i32), bytes[range].iter().copied());
            }
        }
        module.section(&data);

        if !strip {
            let mut named = enc::NameMap::new();
            let known: BTreeMap<u32, &str> = whole.names.iter().map(|(function, name)| (*function, name.as_str())).collect();
            for (number, function) in (0..).zip(&moved) {
                if let Some(name) = known.get(function) {
                    // As wasm-bindgen writes those of the first.
                    named.append(number, &rustc_demangle::demangle(name).to_string());
                }
            }
            let mut names = enc::NameSection::new();
            names.functions(&named);
            module.section(&names);
        }
        Ok(module.finish())
    }

    /// A call through the table.
    fn call(&self, out: &mut enc::Function, slot: u32, function: u32) {
        out.instruction(&enc::Instruction::I32Const(slot as i32));
        out.instruction(&enc::Instruction::CallIndirect { type_index: self.whole.functions[function as usize], table_index: 0 });
    }
}

/// Writes the first module: every function keeps its number.
struct First<'p, 'w, 'a> {
    plan: &'p Plan<'w, 'a>,
    strip: bool,
}

impl First<'_, '_, '_> {
    /// What later modules call of this one, in the order of the table.
    fn shared(&self) -> Vec<u32> {
        let mut list: Vec<(u32, u32)> =
            self.plan.shared.iter().filter(|(f, _)| self.plan.parts[**f as usize] == 0).map(|(f, slot)| (*slot, *f)).collect();
        list.sort_unstable();
        list.into_iter().map(|(_, function)| function).collect()
    }

    /// What of that they call through functions of ours.
    fn wrapped(&self) -> impl Iterator<Item = u32> {
        self.shared().into_iter().filter(|f| self.plan.whole.changes(*f))
    }
}

type Lost = reencode::Error;

impl Reencode for First<'_, '_, '_> {
    type Error = core::convert::Infallible;

    fn parse_function_section(
        &mut self,
        out: &mut enc::FunctionSection,
        section: wasmparser::FunctionSectionReader<'_>,
    ) -> Result<(), Lost> {
        reencode::utils::parse_function_section(self, out, section)?;
        for function in self.wrapped() {
            out.function(self.plan.whole.functions[function as usize]);
        }
        Ok(())
    }

    fn table_type(&mut self, table: wasmparser::TableType) -> Result<enc::TableType, Lost> {
        let mut table = reencode::utils::table_type(self, table)?;
        table.minimum = u64::from(self.plan.table_size);
        table.maximum = table.maximum.map(|_| table.minimum);
        Ok(table)
    }

    fn parse_export_section(&mut self, out: &mut enc::ExportSection, section: wasmparser::ExportSectionReader<'_>) -> Result<(), Lost> {
        reencode::utils::parse_export_section(self, out, section)?;
        out.export(SHARED[0], enc::ExportKind::Memory, 0);
        out.export(SHARED[1], enc::ExportKind::Table, 0);
        out.export(SHARED[2], enc::ExportKind::Global, self.plan.whole.stack);
        Ok(())
    }

    fn parse_element_section(&mut self, out: &mut enc::ElementSection, section: wasmparser::ElementSectionReader<'_>) -> Result<(), Lost> {
        reencode::utils::parse_element_section(self, out, section)?;
        let mut wrapper = self.plan.whole.functions.len() as u32;
        let mut list = Vec::new();
        for function in self.shared() {
            if self.plan.whole.changes(function) {
                list.push(wrapper);
                wrapper += 1;
            } else {
                list.push(function);
            }
        }
        let at = enc::ConstExpr::i32_const(self.plan.whole.table_size as i32);
        out.active(Some(0), &at, enc::Elements::Functions(list.into()));
        Ok(())
    }

    fn parse_code_section(&mut self, out: &mut enc::CodeSection, section: wasmparser::CodeSectionReader<'_>) -> Result<(), Lost> {
        for (function, body) in (self.plan.whole.imported..).zip(section) {
            let body = body?;
            if let Some(slot) = self.plan.doors.get(&function) {
                let mut door = enc::Function::new([]);
                for parameter in 0..self.plan.whole.type_of(function).params().len() as u32 {
                    door.instruction(&enc::Instruction::LocalGet(parameter));
                }
                self.plan.call(&mut door, *slot, function);
                door.instruction(&enc::Instruction::End);
                out.function(&door);
            } else if self.plan.parts[function as usize] != 0 {
                let mut nothing = enc::Function::new([]);
                nothing.instruction(&enc::Instruction::Unreachable);
                nothing.instruction(&enc::Instruction::End);
                out.function(&nothing);
            } else {
                self.parse_function_body(out, body)?;
            }
        }
        for function in self.wrapped() {
            let mut wrapper = enc::Function::new([]);
            for parameter in 0..self.plan.whole.type_of(function).params().len() as u32 {
                wrapper.instruction(&enc::Instruction::LocalGet(parameter));
            }
            wrapper.instruction(&enc::Instruction::Call(function));
            wrapper.instruction(&enc::Instruction::End);
            out.function(&wrapper);
        }
        Ok(())
    }

    fn parse_data(&mut self, out: &mut enc::DataSection, datum: Data<'_>) -> Result<(), Lost> {
        let mut bytes = datum.data.to_vec();
        for (byte, part) in bytes.iter_mut().zip(&self.plan.bytes[out.len() as usize]) {
            if *part != 0 {
                *byte = 0;
            }
        }
        if let DataKind::Active { memory_index, offset_expr } = datum.kind {
            out.active(memory_index, &self.const_expr(offset_expr)?, bytes);
        }
        Ok(())
    }

    fn parse_custom_section(&mut self, module: &mut enc::Module, section: wasmparser::CustomSectionReader<'_>) -> Result<(), Lost> {
        let name = section.name();
        let is_linkers = name == "linking" || name.starts_with("reloc.");
        if is_linkers || self.strip && name == "name" {
            return Ok(());
        }
        reencode::utils::parse_custom_section(self, module, section)
    }
}

/// The part that each byte of a segment goes to: the first that uses it.
fn bytes(whole: &Whole, part_of: &dyn Fn(Node) -> usize, segment: u32) -> Vec<usize> {
    let mut parts = vec![usize::MAX; whole.segments[segment as usize].1.len()];
    for (number, (of, range)) in &whole.pieces {
        if *of == segment {
            let part = part_of(Node::Data(*number));
            for byte in parts.iter_mut().take(range.end).skip(range.start) {
                *byte = part.min(*byte);
            }
        }
    }
    // What no symbol covers stays.
    parts.iter_mut().filter(|part| **part == usize::MAX).for_each(|part| *part = 0);
    parts
}

/// Where the bytes of a part stand.
fn ranges(parts: &[usize], part: usize) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, _) in parts.iter().enumerate().filter(|(_, of)| **of == part) {
        match ranges.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => ranges.push(at..at + 1),
        }
    }
    ranges
}

/// Neighbours together: the first place of each run, and what stands from there on.
fn runs(places: &BTreeMap<u32, u32>) -> Vec<(u32, Vec<u32>)> {
    let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
    for (place, what) in places {
        match runs.last_mut() {
            Some((first, list)) if *first + list.len() as u32 == *place => list.push(*what),
            _ => runs.push((*place, vec![*what])),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each part has a text of its own; a function is told by its address, what moved calls what stayed, and the last part what
    /// is in the one before it.
    const SOURCE: &str = r#"
        #![no_std]
        #[panic_handler] fn stop(_: &core::panic::PanicInfo) -> ! { core::arch::wasm32::unreachable() }
        static FIRST: [u8; 7] = *b"stays 1";
        static SECOND: [u8; 7] = *b"moves 2";
        static THIRD: [u8; 7] = *b"moves 3";
        static CALLS: [fn(u32) -> u32; 2] = [twice, thrice];
        #[inline(never)] fn at(text: &'static [u8; 7], n: u32) -> u32 { core::hint::black_box(text)[n as usize % 7] as u32 }
        #[inline(never)] fn twice(n: u32) -> u32 { at(&SECOND, 6) + core::hint::black_box(n) * 2 }
        #[inline(never)] fn thrice(n: u32) -> u32 { core::hint::black_box(n) * 3 }
        mod doors { #[inline(never)] pub fn far(n: u32) -> u32 { core::hint::black_box(&super::CALLS)[n as usize % 2](n) } }
        mod gates { #[inline(never)] pub fn off(n: u32) -> u32 { super::at(&super::THIRD, 6) + super::twice(n) + super::doors::far(n) } }
        #[unsafe(no_mangle)] pub extern "C" fn near(n: u32) -> u32 { at(&FIRST, 6) + n }
        #[unsafe(no_mangle)] pub extern "C" fn far(n: u32) -> u32 { doors::far(n) }
        #[unsafe(no_mangle)] pub extern "C" fn off(n: u32) -> u32 { gates::off(n) }
    "#;

    const SCRIPT: &str = r#"
        const fs = require("fs");
        const load = (name) => new WebAssembly.Module(fs.readFileSync(process.argv[2] + "/" + name + ".wasm"));
        const first = new WebAssembly.Instance(load("first")).exports;
        const out = [first.near(1)];
        try { first.far(4); } catch (error) { out.push(error instanceof WebAssembly.RuntimeError); }
        new WebAssembly.Instance(load("second"), { m: first });
        out.push(first.far(4), first.far(5), first.near(2));
        try { first.off(4); } catch (error) { out.push(error instanceof WebAssembly.RuntimeError); }
        new WebAssembly.Instance(load("third"), { m: first });
        console.log([...out, first.off(4), first.off(5), first.far(5)].join(" "));
    "#;

    #[test]
    fn what_is_behind_a_door_works_once_it_is_there() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("setup-readiness-split-{}", std::process::id()));
        project::write(&folder.join("whole.rs"), SOURCE)?;
        project::write(&folder.join("run.cjs"), SCRIPT)?;
        process::run(
            process::command("rustc")
                .args(["--edition=2024", "--crate-name=whole", "--crate-type=cdylib", "--target=wasm32-unknown-unknown"])
                .args(["-Copt-level=2", "-Cpanic=abort", "-Clink-arg=--emit-relocs", "-Csymbol-mangling-version=v0", "--out-dir"])
                .arg(&folder)
                .arg(folder.join("whole.rs")),
        )?;
        let whole = project::read_bytes(&folder.join("whole.wasm"))?;
        assert!(split(&whole, &[&["whole::nothing"]], true).is_err());
        let (first, later) = split(&whole, &[&["whole::doors"], &["whole::gates"]], true)?;
        let parts: Vec<&[u8]> = std::iter::once(&*first).chain(later.iter().map(Vec::as_slice)).collect();
        for (number, text) in [b"stays 1", b"moves 2", b"moves 3"].into_iter().enumerate() {
            let holders: Vec<usize> = (0..3).filter(|part| parts[*part].windows(text.len()).any(|bytes| bytes == text)).collect();
            assert_eq!(holders, [number]);
        }
        for (name, content) in ["first", "second", "third"].into_iter().zip(parts) {
            project::write(&folder.join(format!("{name}.wasm")), content)?;
        }
        let out = process::output(process::command("node").arg(folder.join("run.cjs")).arg(&folder))?;
        assert_eq!(out.trim(), "50 true 58 15 51 true 167 126 15");
        std::fs::remove_dir_all(&folder)?;
        Ok(())
    }
}
