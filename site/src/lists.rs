//! What names all pages to programs: `sitemap.xml` for search engines, `llms.txt` for assistants.

use anyhow::Result;
use askama::Template;
use setup_readiness::catalog::Catalog;

use crate::address::Address;
use crate::index::{Group, groups};
use crate::topic;
use crate::wording::{DEFAULT, Wording};

#[derive(Template)]
#[template(path = "sitemap.xml")]
struct Sitemap<'a> {
    /// Paths below `topics/<lang>/`.
    paths: Vec<String>,
    languages: &'a [Wording],
    address: &'a Address,
}

impl Sitemap<'_> {
    fn page(&self, tag: &str, path: &str) -> String {
        self.address.of(&format!("topics/{tag}/{path}"), 0)
    }
}

/// Renders the list for search engines.
pub fn sitemap(languages: &[Wording], address: &Address) -> Result<String> {
    let rows = Catalog::default().entries().map(|row| [row.id, "/"].concat());
    let paths = std::iter::once(String::new()).chain(rows).collect();
    Ok(Sitemap { paths, languages, address }.render()?)
}

#[derive(Template)]
#[template(path = "llms.txt.md")]
struct Overview<'a> {
    groups: Vec<Group<'a>>,
    wording: &'a Wording,
    languages: &'a [Wording],
    address: &'a Address,
}

impl Overview<'_> {
    /// The address of what lies below the pages of a language.
    fn page(&self, tag: &str, path: &str) -> String {
        self.address.of(&format!("topics/{tag}/{path}"), 0)
    }

    /// The address of the Markdown about a row.
    fn twin(&self, id: &str) -> String {
        self.page(self.wording.tag(), &format!("{id}/index.md"))
    }
}

/// Renders the overview for assistants, in the language that stands for all.
pub fn llms(languages: &[Wording], address: &Address) -> Result<String> {
    let Some(wording) = languages.iter().find(|wording| wording.tag() == DEFAULT) else { return Ok(String::new()) };
    let topics = topic::all(wording);
    Ok(Overview { groups: groups(&topics), wording, languages, address }.render()?)
}
