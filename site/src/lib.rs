//! What the build writes out of catalog and texts, beside the program itself: the cards, the examples, the pages about topics,
//! what leads to them, and the schema of the report.

pub mod address;
pub mod budgets;
pub mod cards;
pub mod examples;
pub mod index;
pub mod lists;
pub mod markdown;
pub mod old_addresses;
pub mod topic;
pub mod wording;

use std::path::Path;

use anyhow::Result;
use fs_err as fs;
pub use setup_readiness::CONTENT_DATE;
use setup_readiness::report::schema;

use address::Address;

/// Writes everything below `folder`. Without an address of the site, pages name each other relatively; without `topics` only
/// what the program itself needs is written.
pub fn write(folder: &Path, topics: Option<&Address>) -> Result<()> {
    let languages = wording::all();
    cards::write(folder, &languages)?;
    examples::write(folder)?;
    put(&folder.join("report.schema.json"), &format!("{:#}", schema::schema()))?;
    let Some(address) = topics else { return Ok(()) };
    for wording in &languages {
        let topics = topic::all(wording);
        let base = folder.join("topics").join(wording.tag());
        for topic in &topics {
            put(&base.join(topic.id).join("index.html"), &topic::html(topic, wording, &languages, address)?)?;
            put(&base.join(topic.id).join("index.md"), &topic::markdown(topic, wording)?)?;
        }
        put(&base.join("index.html"), &index::html(&topics, wording, &languages, address)?)?;
    }
    let shared = [
        ("icon.svg", include_str!("../../www/icon.svg")),
        ("topic.css", &[include_str!("../../www/styles/fonts.css"), include_str!("../../www/topic.css")].concat()),
        ("topic.js", include_str!("../../www/topic.js")),
    ];
    for (name, content) in shared {
        put(&folder.join("topics").join(name), content)?;
    }
    put(&folder.join("sitemap.xml"), &lists::sitemap(&languages, address)?)?;
    put(&folder.join("llms.txt"), &lists::llms(&languages, address)?)?;
    for (name, rules) in old_addresses::files(address)? {
        put(&folder.join("topics/redirects").join(name), &rules)?;
    }
    Ok(())
}

/// Writes a file and the folders above it, with one line end at its end.
fn put(path: &Path, text: &str) -> Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    Ok(fs::write(path, [text.trim_end(), "\n"].concat())?)
}
