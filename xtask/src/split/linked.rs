//! A linked module with its relocations, taken apart: its functions and pieces of data, and what refers to what.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use wasmparser::{
    BinaryReader, DataKind, ElementItems, ElementKind, ExternalKind, FunctionBody, Linking, LinkingSectionReader, Operator, Parser,
    Payload, RelocSectionReader, RelocationType, SymbolInfo, TypeRef,
};

/// Functions that wasm-bindgen interprets and takes out; those that call one have to be where it looks.
const DESCRIBING: &str = "__wbindgen_describe";

/// A function or a piece of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    Function(u32),
    /// The number of its symbol.
    Data(u32),
}

/// Where a data symbol stands: its segment and the bytes in it.
pub type Piece = (u32, Range<usize>);

/// A linked module, taken apart as far as is needed.
#[derive(Default)]
pub struct Whole<'a> {
    pub types: Vec<wasmparser::FuncType>,
    /// The type of every function, imported ones first.
    pub functions: Vec<u32>,
    pub imported: u32,
    /// Imported functions by which wasm-bindgen knows what to interpret, and the functions that call them: it puts imports in
    /// their place.
    pub describing: BTreeSet<u32>,
    pub interpreted: BTreeSet<u32>,
    pub exported: BTreeSet<u32>,
    pub has_start: Option<u32>,
    pub bodies: Vec<FunctionBody<'a>>,
    /// The places of functions in the table.
    pub slots: BTreeMap<u32, u32>,
    pub table_size: u32,
    /// Address and bytes of the segments.
    pub segments: Vec<(u32, &'a [u8])>,
    /// Names of functions, as the linker knows them.
    pub names: Vec<(u32, String)>,
    pub pieces: BTreeMap<u32, Piece>,
    pub edges: BTreeMap<Node, BTreeSet<Node>>,
    /// What is referred to from places that no symbol covers.
    pub loose: BTreeSet<Node>,
    pub stack: u32,
}

impl<'a> Whole<'a> {
    pub fn read(module: &'a [u8]) -> Result<Self> {
        let mut it = Whole::default();
        let mut relocations = Vec::new();
        let mut symbols = Vec::new();
        let mut sections = Vec::new();
        let mut data = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            if let Some((_, range)) = payload.as_section() {
                sections.push(range.start);
            }
            match payload {
                Payload::TypeSection(section) => {
                    for group in section {
                        for one in group?.into_types() {
                            it.types.push(one.unwrap_func().clone());
                        }
                    }
                }
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        let import = import?;
                        match import.ty {
                            TypeRef::Func(index) => {
                                if import.name.starts_with(DESCRIBING) {
                                    it.describing.insert(it.functions.len() as u32);
                                }
                                it.functions.push(index);
                            }
                            other => bail!("the module imports {other:?}, which is not provided for"),
                        }
                    }
                    it.imported = it.functions.len() as u32;
                }
                Payload::FunctionSection(section) => {
                    for index in section {
                        it.functions.push(index?);
                    }
                }
                Payload::TableSection(section) => {
                    ensure!(section.count() == 1, "the module has {} tables", section.count());
                    for table in section {
                        it.table_size = u32::try_from(table?.ty.initial)?;
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            it.exported.insert(export.index);
                        }
                    }
                }
                Payload::StartSection { func, .. } => it.has_start = Some(func),
                Payload::ElementSection(section) => {
                    for element in section {
                        let element = element?;
                        let ElementKind::Active { offset_expr, .. } = element.kind else { bail!("a segment of the table is not active") };
                        let at = constant(&offset_expr)?;
                        let ElementItems::Functions(list) = element.items else { bail!("a segment of the table holds expressions") };
                        for (number, function) in list.into_iter().enumerate() {
                            it.slots.insert(function?, at + number as u32);
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => it.bodies.push(body),
                Payload::DataSection(section) => {
                    for segment in section {
                        let segment = segment?;
                        let DataKind::Active { offset_expr, .. } = &segment.kind else { bail!("a segment of the memory is not active") };
                        it.segments.push((constant(offset_expr)?, segment.data));
                        data.push(segment);
                    }
                }
                Payload::CustomSection(section) => {
                    if section.name() == "linking" {
                        symbols = symbols_of(section.data(), section.data_offset())?;
                    } else if section.name().starts_with("reloc.") {
                        let reader = RelocSectionReader::new(BinaryReader::new(section.data(), section.data_offset()))?;
                        relocations.push((reader.section_index() as usize, reader.entries()));
                    }
                }
                _ => {}
            }
        }
        ensure!(!symbols.is_empty(), "the module was linked without relocations");
        it.name(&symbols);
        it.calls()?;
        let bodies: Vec<(Range<usize>, Node)> =
            (it.imported..).zip(&it.bodies).map(|(function, body)| (span(&body.range()), Node::Function(function))).collect();
        let mut pieces: Vec<(Range<usize>, Node)> = Vec::new();
        for (number, (segment, range)) in &it.pieces {
            let at = start_in(module, data[*segment as usize].data);
            pieces.push((at + range.start..at + range.end, Node::Data(*number)));
        }
        for (section, entries) in relocations {
            let from = sections.get(section).copied().context("relocations of a section that is not there")? as usize;
            for entry in entries {
                let entry = entry?;
                let Some(target) = target(&entry, &symbols) else { continue };
                let at = from + entry.offset as usize;
                let places = if it.bodies.first().is_some_and(|b| at >= b.range().start as usize)
                    && it.bodies.last().is_some_and(|b| at < b.range().end as usize)
                {
                    &bodies
                } else {
                    &pieces
                };
                let mut covered = false;
                // Pieces may overlap where the linker shares the ends of texts.
                for (_, node) in places.iter().filter(|(range, _)| range.contains(&at)) {
                    it.edges.entry(*node).or_default().insert(target);
                    covered = true;
                }
                if !covered {
                    it.loose.insert(target);
                }
            }
        }
        Ok(it)
    }

    fn name(&mut self, symbols: &[Symbol]) {
        for (number, symbol) in symbols.iter().enumerate() {
            match symbol {
                Symbol::Function(index, name) => self.names.push((*index, name.clone())),
                Symbol::Data(segment, range) => {
                    self.pieces.insert(number as u32, (*segment, range.clone()));
                }
                Symbol::Stack(index) => self.stack = *index,
                Symbol::Other => {}
            }
        }
    }

    /// What functions call by name; the linker makes some without relocations.
    fn calls(&mut self) -> Result<()> {
        for (function, body) in (self.imported..).zip(&self.bodies) {
            for operator in body.get_operators_reader()? {
                if let Operator::Call { function_index } | Operator::RefFunc { function_index } = operator? {
                    self.edges.entry(Node::Function(function)).or_default().insert(Node::Function(function_index));
                    if self.describing.contains(&function_index) {
                        self.loose.insert(Node::Function(function));
                        self.interpreted.insert(function);
                    }
                }
            }
        }
        Ok(())
    }

    /// The functions that are doors: those of modules, or single ones. Closures in a door are none.
    pub fn doors(&self, paths: &[&str]) -> Result<Vec<u32>> {
        let names: Vec<(u32, String)> =
            self.names.iter().map(|(index, name)| (*index, format!("{:#}", rustc_demangle::demangle(name)))).collect();
        let mut doors = BTreeSet::new();
        for path in paths {
            let is_door = |name: &str| {
                name == *path || name.strip_prefix(path).and_then(|rest| rest.strip_prefix("::")).is_some_and(|rest| !rest.contains("::"))
            };
            let found: Vec<u32> = names.iter().filter(|(index, name)| *index >= self.imported && is_door(name)).map(|n| n.0).collect();
            ensure!(!found.is_empty(), "no function is called {path}: was it renamed or inlined? (`DOORS` in xtask/src/split.rs)");
            doors.extend(found);
        }
        Ok(doors.into_iter().collect())
    }

    /// Where a program is entered from outside.
    pub fn entered(&self) -> Vec<Node> {
        let mut open: Vec<Node> = self.exported.iter().chain(&self.has_start).map(|f| Node::Function(*f)).collect();
        open.extend(&self.loose);
        open
    }

    /// What can be reached from there without passing a door, and was not reached before: each with the number of its part.
    pub fn reached(
        &self,
        mut open: Vec<Node>,
        doors: &BTreeSet<u32>,
        before: &BTreeMap<Node, usize>,
        part: usize,
    ) -> BTreeMap<Node, usize> {
        let mut reached = BTreeMap::new();
        while let Some(node) = open.pop() {
            if let Node::Function(function) = node
                && doors.contains(&function)
            {
                continue;
            }
            if !before.contains_key(&node) && reached.insert(node, part).is_none() {
                open.extend(self.edges.get(&node).into_iter().flatten());
            }
        }
        reached
    }

    /// Whether wasm-bindgen may give it another type: it is called through a function of ours, which keeps its own.
    pub fn changes(&self, function: u32) -> bool {
        function < self.imported || self.interpreted.contains(&function)
    }

    pub fn type_of(&self, function: u32) -> &wasmparser::FuncType {
        &self.types[self.functions[function as usize] as usize]
    }
}

/// What is known of a symbol.
enum Symbol {
    /// Its number among the functions, its name.
    Function(u32, String),
    Data(u32, Range<usize>),
    /// The global that points to the stack.
    Stack(u32),
    Other,
}

fn symbols_of(data: &[u8], offset: u64) -> Result<Vec<Symbol>> {
    let mut symbols = Vec::new();
    for part in LinkingSectionReader::new(BinaryReader::new(data, offset))?.subsections() {
        let Linking::SymbolTable(table) = part? else { continue };
        for symbol in table {
            symbols.push(match symbol? {
                SymbolInfo::Func { index, name, .. } => Symbol::Function(index, name.unwrap_or_default().to_owned()),
                SymbolInfo::Data { symbol: Some(place), .. } => {
                    Symbol::Data(place.index, place.offset as usize..(place.offset + place.size) as usize)
                }
                SymbolInfo::Global { index, name: Some("__stack_pointer"), .. } => Symbol::Stack(index),
                _ => Symbol::Other,
            });
        }
    }
    Ok(symbols)
}

/// What a relocation refers to.
fn target(entry: &wasmparser::RelocationEntry, symbols: &[Symbol]) -> Option<Node> {
    use RelocationType::{FunctionOffsetI32, SectionOffsetI32, TypeIndexLeb};
    if matches!(entry.ty, TypeIndexLeb | FunctionOffsetI32 | SectionOffsetI32) {
        return None;
    }
    match symbols.get(entry.index as usize)? {
        Symbol::Function(index, _) => Some(Node::Function(*index)),
        Symbol::Data(..) => Some(Node::Data(entry.index)),
        _ => None,
    }
}

fn constant(expression: &wasmparser::ConstExpr<'_>) -> Result<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value as u32),
        other => bail!("a segment begins at {other:?}"),
    }
}

fn span(range: &Range<u64>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// Where a part of the module begins in it.
fn start_in(module: &[u8], part: &[u8]) -> usize {
    part.as_ptr() as usize - module.as_ptr() as usize
}
