//! Puts the functions of a module in the order in which they compress best: each next to the one that is most like it.

use anyhow::Result;
use wasm_encoder as enc;
use wasm_encoder::reencode::{self, Reencode};
use wasmparser::{CodeSectionReader, FunctionSectionReader, Parser, Payload, TypeRef};

/// What a function holds, as a set of bits: one for each three bytes that follow one another, by their hash.
type Sketch = [u64; 64];

/// The same module, its functions in another order.
pub fn alike_together(module: &[u8]) -> Result<Vec<u8>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.as_bytes()),
            _ => {}
        }
    }
    let order = order(&bodies);
    let mut places = vec![0; order.len()];
    for (place, function) in (0..).zip(&order) {
        places[*function] = place;
    }
    let mut out = enc::Module::new();
    Ordered { imported, order, places }.parse_core_module(&mut out, Parser::new(0), module).map_err(|e| anyhow::anyhow!("{e}"))?;
    Ok(out.finish())
}

fn sketch(body: &[u8]) -> Sketch {
    let mut sketch = [0; 64];
    for three in body.windows(3) {
        let hash = (u32::from_le_bytes([three[0], three[1], three[2], 0]).wrapping_mul(0x9E37_79B1) >> 20) as usize;
        sketch[hash / 64] |= 1 << (hash % 64);
    }
    sketch
}

/// From the longest to the one most like it, and so on; where several are, the first.
fn order(bodies: &[&[u8]]) -> Vec<usize> {
    let sketches: Vec<(Sketch, u32)> = bodies
        .iter()
        .map(|body| {
            let sketch = sketch(body);
            (sketch, sketch.iter().map(|word| word.count_ones()).sum())
        })
        .collect();
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(left.len());
    let mut next = left.iter().copied().max_by_key(|function| (bodies[*function].len(), std::cmp::Reverse(*function)));
    while let Some(function) = next {
        order.push(function);
        left.retain(|other| *other != function);
        let (last, _) = &sketches[function];
        // How much of the other this one holds too; what is tiny says little.
        let alike = |other: &usize| {
            let (sketch, many) = &sketches[*other];
            let shared: u32 = sketch.iter().zip(last).map(|(a, b)| (a & b).count_ones()).sum();
            u64::from(shared) * 1_000_000 / u64::from(20 + many)
        };
        next = left.iter().copied().max_by_key(|other| (alike(other), std::cmp::Reverse(*other)));
    }
    order
}

/// Writes a module with its functions in another order.
struct Ordered {
    imported: u32,
    /// The functions by their new places.
    order: Vec<usize>,
    /// The new places of the functions.
    places: Vec<u32>,
}

type Lost = reencode::Error;

impl Reencode for Ordered {
    type Error = core::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Lost> {
        Ok(function.checked_sub(self.imported).map_or(function, |own| self.imported + self.places[own as usize]))
    }

    fn parse_function_section(&mut self, out: &mut enc::FunctionSection, section: FunctionSectionReader<'_>) -> Result<(), Lost> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for function in &self.order {
            out.function(types[*function]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, out: &mut enc::CodeSection, section: CodeSectionReader<'_>) -> Result<(), Lost> {
        let bodies = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for function in self.order.clone() {
            self.parse_function_body(out, bodies[function].clone())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alike_stand_together() {
        let long = b"0123456789abcdefghij0123456789";
        assert_eq!(order(&[b"xyzxyz", long, b"uvwuvwu", b"0123456789"]), [1, 3, 0, 2]);
    }

    #[test]
    fn calls_go_where_they_went() -> Result<()> {
        // Two functions that give 1 and 2, and a longer one that calls the second, exported, and in a table with the first.
        let mut module = enc::Module::new();
        let mut types = enc::TypeSection::new();
        types.ty().function([], [enc::ValType::I32]);
        let mut functions = enc::FunctionSection::new();
        let mut code = enc::CodeSection::new();
        let mut add = |instructions: &[enc::Instruction]| {
            functions.function(0);
            let mut function = enc::Function::new([]);
            for one in instructions {
                function.instruction(one);
            }
            function.instruction(&enc::Instruction::End);
            code.function(&function);
        };
        add(&[enc::Instruction::I32Const(1)]);
        add(&[enc::Instruction::I32Const(2)]);
        add(&[enc::Instruction::Call(1), enc::Instruction::I32Const(40), enc::Instruction::I32Add]);
        let mut exports = enc::ExportSection::new();
        exports.export("sum", enc::ExportKind::Func, 2);
        exports.export("one", enc::ExportKind::Func, 0);
        module.section(&types).section(&functions).section(&exports).section(&code);
        let module = alike_together(&module.finish())?;
        let script = "const { sum, one } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(process.argv[1], 'hex'))).exports;
            console.log(sum(), one())";
        let hex: String = module.iter().map(|byte| format!("{byte:02x}")).collect();
        let out = crate::process::output(crate::process::command("node").args(["-e", script, &hex]))?;
        assert_eq!(out.trim(), "42 1");
        Ok(())
    }
}
