//! What a page fetches for an element that nobody uses, and until the first diagnosis is shown.

use std::collections::BTreeMap;

use anyhow::Result;
use e2e::engine::Engine;
use e2e::{dist, paths, texts};

use crate::stage::{Origin, Stage};
use crate::table::{Row, Table};

/// The aims, in bytes.
const UNUSED: usize = 5_000;
const DIAGNOSIS: usize = 360_000;

pub fn measure(table: &mut Table) -> Result<()> {
    let languages = texts::languages();
    let mut fetched = Vec::new();
    let mut sizes = Sizes::default();
    for language in &languages {
        let stage = Stage::open(Engine::Chromium, Origin::Same, &format!("lang=\"{language}\""))?;
        table.version(stage.version());
        stage.page.facade(0)?;
        stage.page.settled()?;
        table.add(sizes.cost(&format!("Page cost, element not used, {language}"), &stage.fetched(), UNUSED)?);

        stage.page.activate(0)?;
        let input = stage.page.session.element("the element's file input", "return harness.find('input[type=file][multiple]')", &[])?;
        stage.page.session.type_into(&input, &paths::fixture_path("two-checks-failed.log").display().to_string())?;
        stage.page.findings(0)?;
        let files = stage.fetched();
        table.add(sizes.cost(&format!("Page cost until the first diagnosis is shown, {language}"), &files, DIAGNOSIS)?);
        fetched.push(files);
    }
    table.files.push(format!("| File | Bytes | Brotli | {} |", languages.join(" | ")));
    table.files.push(format!("|---|---:|---:|{}", "---|".repeat(languages.len())));
    for (name, (plain, packed)) in &sizes.known {
        let marks: Vec<&str> = fetched.iter().map(|files| if files.contains(name) { "yes" } else { "" }).collect();
        table.files.push(format!("| {name} | {plain} | {packed} | {} |", marks.join(" | ")));
    }
    Ok(())
}

/// Sizes of files of the site, plain and after Brotli, each looked up once: the highest level takes long.
#[derive(Default)]
struct Sizes {
    known: BTreeMap<String, (usize, usize)>,
}

impl Sizes {
    fn of(&mut self, name: &str) -> Result<(usize, usize)> {
        if let Some(size) = self.known.get(name) {
            return Ok(*size);
        }
        let content = std::fs::read(dist::folder().join(name))?;
        let size = (content.len(), compressed(&content)?);
        self.known.insert(name.to_owned(), size);
        Ok(size)
    }

    fn cost(&mut self, what: &str, files: &[String], most: usize) -> Result<Row> {
        let mut total = 0;
        for name in files {
            total += self.of(name)?.1;
        }
        Ok(Row {
            result: format!("{total} bytes in {} file{}", files.len(), if files.len() == 1 { "" } else { "s" }),
            aim: format!("at most {most}"),
            met: Some(total <= most),
            ..Row::of(what)
        })
    }
}

/// The size after Brotli at its highest level.
fn compressed(mut content: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut content, &mut out, &parameters)?;
    Ok(out.len())
}
