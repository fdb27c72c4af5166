//! The page with every title of one language, by group.

use anyhow::Result;
use askama::Template;

use crate::address::Address;
use crate::topic::Topic;
use crate::wording::Wording;

/// How many folders deep the page lies: `topics/<lang>/`.
const DEPTH: usize = 2;

/// A page on the way from the site's first one to this.
pub struct Crumb {
    /// Its name.
    pub name: String,
    /// Its address; empty for this page itself.
    pub href: String,
}

/// The topics of one group.
pub struct Group<'a> {
    /// The name of the group.
    pub name: &'static str,
    /// In the order of the catalog.
    pub topics: &'a [Topic],
}

/// Topics, which are in the order of the catalog, by group.
pub fn groups(topics: &[Topic]) -> Vec<Group<'_>> {
    let same = |a: &Topic, b: &Topic| a.group == b.group;
    topics.chunk_by(same).filter_map(|topics| Some(Group { name: topics.first()?.group, topics })).collect()
}

#[derive(Template)]
#[template(path = "index.html")]
struct Page<'a> {
    topics: &'a [Topic],
    groups: Vec<Group<'a>>,
    wording: &'a Wording,
    languages: &'a [Wording],
    address: &'a Address,
    /// Leads to the folder of the site.
    root: String,
}

impl Page<'_> {
    /// The address of the page in a language.
    fn page(&self, tag: &str) -> String {
        self.address.of(&format!("topics/{tag}/"), DEPTH)
    }

    fn crumbs(&self) -> Vec<Crumb> {
        vec![
            Crumb { name: self.wording.say("topic-site"), href: self.root.clone() },
            Crumb { name: self.wording.say("topic-all"), href: String::new() },
        ]
    }

    /// How this page names the one in another language.
    fn elsewhere(&self, tag: &str) -> String {
        format!("../{tag}/")
    }
}

/// Renders the page.
pub fn html(topics: &[Topic], wording: &Wording, languages: &[Wording], address: &Address) -> Result<String> {
    let page = Page { topics, groups: groups(topics), wording, languages, address, root: "../".repeat(DEPTH) };
    Ok(page.render()?)
}
