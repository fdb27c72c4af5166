//! The static texts of every row, for pages on which the program does not run (yet), and the index of the look-up.

use std::path::Path;

use anyhow::{Context, Result};
use setup_readiness::catalog::Catalog;
use setup_readiness::{lookup, report::card};

use crate::put;
use crate::wording::Wording;

/// Writes `cards/<lang>/<id>.json`, `cards/ids.json`, `titles/<lang>/<id in lower case>.json` and `lookup.tsv`.
pub fn write(folder: &Path, languages: &[Wording]) -> Result<()> {
    put(&folder.join("lookup.tsv"), &lookup::build::lookup_index())?;
    let rows = || Catalog::default().entries();
    let cards = folder.join("cards");
    let titles = folder.join("titles");
    for wording in languages {
        for row in rows() {
            if let Some(card) = card::card(row.id, &wording.texts) {
                put(&cards.join(wording.tag()).join(format!("{}.json", row.id)), &serde_json::to_string(&card)?)?;
                // The loader asks for the title alone, by one request: an id in any case finds it.
                let name = format!("{}.json", row.id.to_lowercase());
                let title = card.text.map(|text| text.title).context("a row has no text")?;
                put(&titles.join(wording.tag()).join(name), &serde_json::to_string(&title)?)?;
            }
        }
    }
    // A page may spell a rule in any case; the files have the catalog's spelling.
    let mut ids: Vec<&str> = rows().map(|row| row.id).collect();
    ids.sort_unstable();
    put(&cards.join("ids.json"), &serde_json::to_string(&ids)?)
}
