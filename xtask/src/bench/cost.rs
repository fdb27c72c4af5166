//! What a page fetches for an element that nobody uses, and until the first diagnosis is shown.

use std::collections::BTreeMap;

use anyhow::Result;
use serde_json::json;

use super::stage::{Origin, Stage};
use super::{Row, Table};
use crate::engines::{Engine, Seat};
use crate::{budgets, project};

/// The aims, in bytes.
const UNUSED: usize = 5_000;
const DIAGNOSIS: usize = 200_000;

pub fn measure(table: &mut Table) -> Result<()> {
    let seat = Seat::take(Engine::Chromium)?;
    let languages = ["en", "fr"];
    let mut fetched = Vec::new();
    let mut sizes = Sizes::default();
    for language in languages {
        let stage = Stage::open(seat.session()?, Origin::Same, &format!("lang=\"{language}\""))?;
        table.version(format!("Chromium {}", stage.session.version));
        stage.session.wait("the facade", "const host = document.querySelector('setup-readiness'); return !!host.shadowRoot", &[])?;
        // Time for what must not be fetched to be fetched.
        std::thread::sleep(std::time::Duration::from_secs(1));
        let unused = stage.fetched();
        table.add(sizes.cost(&format!("Page cost, element not used, {language}"), &unused, UNUSED)?);

        let host = stage.session.element("the element", "return document.querySelector('setup-readiness')", &[])?;
        stage.session.click(&host)?;
        let input = stage.session.element(
            "the element's file input",
            "return document.querySelector('setup-readiness').shadowRoot.querySelector('input[type=file][multiple]')",
            &[],
        )?;
        let log = project::root().join("tests/browser/fixtures/two-checks-failed.log");
        stage.session.type_into(&input, &log.display().to_string())?;
        stage.session.wait(
            "the first diagnosis",
            "const host = document.querySelector('setup-readiness');
            return host.getAttribute('state') === 'done' && host.shadowRoot.querySelectorAll('article').length >= arguments[0]",
            &[json!(2)],
        )?;
        let files = stage.fetched();
        table.add(sizes.cost(&format!("Page cost until the first diagnosis is shown, {language}"), &files, DIAGNOSIS)?);
        fetched.push(files);
    }
    for (name, (plain, packed)) in &sizes.known {
        let of = |at: usize| if fetched[at].contains(name) { "yes" } else { "" };
        table.files.push(format!("| {name} | {plain} | {packed} | {} | {} |", of(0), of(1)));
    }
    Ok(())
}

/// Sizes of files of `dist/`, plain and after Brotli, each looked up once: the highest level takes long.
#[derive(Default)]
struct Sizes {
    known: BTreeMap<String, (usize, usize)>,
}

impl Sizes {
    fn of(&mut self, name: &str) -> Result<(usize, usize)> {
        if let Some(size) = self.known.get(name) {
            return Ok(*size);
        }
        let content = project::read_bytes(&project::dist().join(name))?;
        let size = (content.len(), budgets::compressed(&content)?);
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
