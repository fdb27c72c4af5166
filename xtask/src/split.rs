//! Splits a module in two as it is linked: what a page needs to read a log and show what was found stays, what only readers
//! need who go further is a second module, which enters the first one's memory and table when it is fetched.
//!
//! The linker says with relocations what refers to what. What can be reached without passing through a door ([`DOORS`]) stays;
//! everything else, functions and data, moves. In the first module a door calls through a place of the table that the second
//! one fills. The second calls functions of the first through the table, too: so the first can still be changed by
//! wasm-bindgen and wasm-opt as any other.

mod linked;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_encoder as enc;
use wasm_encoder::reencode::{self, Reencode, RoundtripReencoder};
use wasmparser::{Data, DataKind, Operator, Parser, Payload};

use crate::{process, project, tools};
use linked::{Node, Whole};

/// What leads from the first module into the second: functions that are never inlined. Who calls one has first awaited the
/// second module.
pub const DOORS: [(&str, &[&str]); 2] =
    [("app", &["setup_readiness::view::second::doors"]), ("worker", &["setup_readiness::worker::host::doors"])];

/// The custom section of a first module that holds the digest of its second.
pub const SECTION: &str = "later";
/// What the first module exports for the second: memory, table, stack pointer. wasm-bindgen has names for its own exports.
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
    let Some((_, doors)) = DOORS.iter().find(|(program, _)| *program == name) else { return Ok(()) };
    let (first, second) = split(&module, doors, arguments.iter().any(|a| stripped(&a)))?;
    project::write(&output, first)?;
    project::write(&directory()?.join(file_of(name, &crate::assets::digest(&second))), second)
}

/// Names the directory of the second modules to the linker and to Trunk's hook.
pub const DIRECTORY: &str = "SETUP_READINESS_SECONDS";

/// The directory of the second modules, as the environment names it.
pub fn directory() -> Result<PathBuf> {
    std::env::var_os(DIRECTORY).map(PathBuf::from).with_context(|| format!("{DIRECTORY} is not set"))
}

/// The name of a second module: Cargo takes up earlier builds again, so those of several may lie side by side.
fn file_of(program: &str, digest: &str) -> String {
    format!("{program}-{digest}.wasm")
}

/// The second module that belongs to a first one, out of this directory; none where the first is whole.
pub fn second(program: &str, first: &[u8], directory: impl FnOnce() -> Result<PathBuf>) -> Result<Option<Vec<u8>>> {
    for payload in Parser::new(0).parse_all(first) {
        if let Payload::CustomSection(section) = payload?
            && section.name() == SECTION
        {
            let path = directory()?.join(file_of(program, &String::from_utf8_lossy(section.data())));
            return project::read_bytes(&path).context("a module's second part is gone: remove target/ and build again").map(Some);
        }
    }
    Ok(None)
}

/// The two modules.
pub fn split(module: &[u8], doors: &[&str], strip: bool) -> Result<(Vec<u8>, Vec<u8>)> {
    let whole = Whole::read(module)?;
    let doors = whole.doors(doors)?;
    let stays = whole.stays(&doors);
    let plan = Plan::new(&whole, &doors, &stays);
    let second = plan.second(strip)?;
    let mut first = enc::Module::new();
    First { plan: &plan, strip }.parse_core_module(&mut first, Parser::new(0), module).map_err(|e| anyhow::anyhow!("{e}"))?;
    let digest = crate::assets::digest(&second);
    first.section(&enc::CustomSection { name: SECTION.into(), data: digest.as_bytes().into() });
    Ok((first.finish(), second))
}

/// What is split how.
struct Plan<'w, 'a> {
    whole: &'w Whole<'a>,
    /// Functions that move, in order.
    moved: Vec<u32>,
    /// Doors and the places of the table through which they are called.
    doors: BTreeMap<u32, u32>,
    /// Functions of the first module that the second calls, and their new places in the table.
    shared: BTreeMap<u32, u32>,
    /// Bytes of each segment that move.
    gone: Vec<Vec<Range<usize>>>,
    table_size: u32,
}

impl<'w, 'a> Plan<'w, 'a> {
    fn new(whole: &'w Whole<'a>, doors: &[u32], stays: &BTreeSet<Node>) -> Self {
        let all = whole.imported..whole.functions.len() as u32;
        let moved: Vec<u32> = all.filter(|f| !stays.contains(&Node::Function(*f))).collect();
        let mut size = whole.table_size;
        let mut shared = BTreeMap::new();
        for function in &moved {
            for target in whole.edges.get(&Node::Function(*function)).into_iter().flatten() {
                if let Node::Function(called) = target
                    && (*called < whole.imported || stays.contains(target))
                    && (!whole.slots.contains_key(called) || whole.changes(*called))
                    && !shared.contains_key(called)
                {
                    shared.insert(*called, 0);
                }
            }
        }
        for slot in shared.values_mut() {
            *slot = size;
            size += 1;
        }
        let mut places = BTreeMap::new();
        for door in doors {
            places.insert(*door, size);
            size += 1;
        }
        let gone = (0..whole.segments.len() as u32).map(|segment| gone(whole, stays, segment)).collect();
        Self { whole, moved, doors: places, shared, gone, table_size: size }
    }

    /// The place of a function of the first module in the table.
    fn slot(&self, function: u32) -> Result<u32> {
        let slot = self.shared.get(&function).or_else(|| self.whole.slots.get(&function));
        slot.copied().with_context(|| format!("function {function} has no place in the table"))
    }

    fn second(&self, strip: bool) -> Result<Vec<u8>> {
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
        for function in &self.moved {
            functions.function(whole.functions[*function as usize]);
        }
        module.section(&functions);

        // Those whose address is told, and the doors.
        let mut elements = enc::ElementSection::new();
        let mut places = BTreeMap::new();
        for (number, function) in self.moved.iter().enumerate() {
            places.extend(whole.slots.get(function).map(|slot| (*slot, number as u32)));
            places.extend(self.doors.get(function).map(|slot| (*slot, number as u32)));
        }
        for (slot, list) in runs(&places) {
            elements.active(Some(0), &enc::ConstExpr::i32_const(slot as i32), enc::Elements::Functions(list.into()));
        }
        module.section(&elements);

        let numbers: BTreeMap<u32, u32> = self.moved.iter().copied().zip(0..).collect();
        let mut code = enc::CodeSection::new();
        for function in &self.moved {
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
        for ((address, bytes), gone) in whole.segments.iter().zip(&self.gone) {
            for range in gone {
                data.active(0, &enc::ConstExpr::i32_const((address + range.start as u32) as i32), bytes[range.clone()].iter().copied());
            }
        }
        module.section(&data);

        if !strip {
            let mut named = enc::NameMap::new();
            let known: BTreeMap<u32, &str> = whole.names.iter().map(|(function, name)| (*function, name.as_str())).collect();
            for (number, function) in (0..).zip(&self.moved) {
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
    /// What the second module calls through functions of ours.
    fn wrapped(&self) -> impl Iterator<Item = u32> {
        self.plan.shared.keys().copied().filter(|f| self.plan.whole.changes(*f))
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
        for function in self.plan.shared.keys() {
            if self.plan.whole.changes(*function) {
                list.push(wrapper);
                wrapper += 1;
            } else {
                list.push(*function);
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
            } else if self.plan.moved.binary_search(&function).is_ok() {
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
        for range in &self.plan.gone[out.len() as usize] {
            bytes[range.clone()].fill(0);
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

/// The bytes of a segment that only the second module uses.
fn gone(whole: &Whole, stays: &BTreeSet<Node>, segment: u32) -> Vec<Range<usize>> {
    let mut marks = vec![0u8; whole.segments[segment as usize].1.len()];
    for (number, (of, range)) in &whole.pieces {
        if *of == segment {
            let mark = if stays.contains(&Node::Data(*number)) { 2 } else { 1 };
            for byte in marks.iter_mut().take(range.end).skip(range.start) {
                *byte |= mark;
            }
        }
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        if *mark == 1 {
            match ranges.last_mut() {
                Some(last) if last.end == at => last.end += 1,
                _ => ranges.push(at..at + 1),
            }
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

    /// What stays has one text, what moves another; a function is told by its address, and what moved calls what stayed.
    const SOURCE: &str = r#"
        #![no_std]
        #[panic_handler] fn stop(_: &core::panic::PanicInfo) -> ! { core::arch::wasm32::unreachable() }
        static FIRST: [u8; 7] = *b"stays 1";
        static SECOND: [u8; 7] = *b"moves 2";
        static CALLS: [fn(u32) -> u32; 2] = [twice, thrice];
        #[inline(never)] fn at(text: &'static [u8; 7], n: u32) -> u32 { core::hint::black_box(text)[n as usize % 7] as u32 }
        #[inline(never)] fn twice(n: u32) -> u32 { at(&SECOND, 6) + core::hint::black_box(n) * 2 }
        #[inline(never)] fn thrice(n: u32) -> u32 { core::hint::black_box(n) * 3 }
        mod doors { #[inline(never)] pub fn far(n: u32) -> u32 { core::hint::black_box(&super::CALLS)[n as usize % 2](n) } }
        #[unsafe(no_mangle)] pub extern "C" fn near(n: u32) -> u32 { at(&FIRST, 6) + n }
        #[unsafe(no_mangle)] pub extern "C" fn far(n: u32) -> u32 { doors::far(n) }
    "#;

    const SCRIPT: &str = r#"
        const fs = require("fs");
        const load = (name) => new WebAssembly.Module(fs.readFileSync(process.argv[2] + "/" + name + ".wasm"));
        const first = new WebAssembly.Instance(load("first")).exports;
        const out = [first.near(1)];
        try { first.far(4); } catch (error) { out.push(error instanceof WebAssembly.RuntimeError); }
        new WebAssembly.Instance(load("second"), { m: first });
        console.log([...out, first.far(4), first.far(5), first.near(2)].join(" "));
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
        assert!(split(&whole, &["whole::nothing"], true).is_err());
        let (first, second) = split(&whole, &["whole::doors"], true)?;
        let has = |module: &[u8], text: &[u8]| module.windows(text.len()).any(|part| part == text);
        assert_eq!((has(&first, b"stays 1"), has(&second, b"stays 1")), (true, false));
        assert_eq!((has(&first, b"moves 2"), has(&second, b"moves 2")), (false, true));
        project::write(&folder.join("first.wasm"), first)?;
        project::write(&folder.join("second.wasm"), second)?;
        let out = process::output(process::command("node").arg(folder.join("run.cjs")).arg(&folder))?;
        assert_eq!(out.trim(), "50 true 58 15 51");
        std::fs::remove_dir_all(&folder)?;
        Ok(())
    }
}
