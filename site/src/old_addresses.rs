//! Rules for web servers that lead the addresses of Microsoft's help topics, which Setup prints, to the pages here.
//!
//! The part that names a check is `ms.exch.setupreadiness.<id>` or `ms-exch-setupreadiness-<id>`, in any case and below any
//! folder; `.aspx` or the version in brackets may follow.

use anyhow::Result;
use askama::Template;
use setup_readiness::catalog::Catalog;
use setup_readiness::catalog::entry::Kind;
use setup_readiness::texts::{LANGUAGES, nearest};

use crate::address::Address;
use crate::wording::DEFAULT;

/// An id as an old address may have it, and that of the page.
#[derive(Debug)]
pub struct Old {
    /// In the catalog's spelling.
    pub name: &'static str,
    /// The folder of the page.
    pub id: &'static str,
}

/// The checks, each under all of its names.
pub fn all() -> Vec<Old> {
    let rows = Catalog::default().entries().filter(|row| row.kind == Kind::Rule);
    let names = rows.flat_map(|row| std::iter::once(row.id).chain(row.aliases.iter().copied()).map(|name| Old { name, id: row.id }));
    names.filter(|old| old.name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))).collect()
}

/// How an address spells the topic of a check.
#[derive(Debug, Clone, Copy)]
enum Spelling {
    /// As Setup prints it.
    Dots,
    /// The same in small letters.
    LowerDots,
    /// As Microsoft's documentation names its pages.
    Hyphens,
    /// The same in small letters.
    LowerHyphens,
}

impl Spelling {
    fn topic(self, name: &str) -> String {
        match self {
            Self::Dots => ["ms.exch.setupreadiness.", name].concat(),
            Self::Hyphens => ["ms-exch-setupreadiness-", name].concat(),
            Self::LowerDots => Self::Dots.topic(&name.to_ascii_lowercase()),
            Self::LowerHyphens => Self::Hyphens.topic(&name.to_ascii_lowercase()),
        }
    }
}

/// A language that an address or a browser may ask for.
struct Other {
    /// The folder of its pages.
    tag: &'static str,
    /// A regular expression for the beginning of the tags that are read as this one.
    asked: String,
}

/// All but the default. A later one outweighs those before it: `zh` comes before the regions of the other script.
fn others() -> Vec<Other> {
    let (mut whole, mut parts) = (Vec::new(), Vec::new());
    for tag in LANGUAGES.iter().map(|language| language.tag).filter(|tag| *tag != DEFAULT) {
        let (base, rest) = tag.split_once('-').unwrap_or((tag, ""));
        let is_read_so = |asked: &str| nearest(asked).is_some_and(|language| language.tag == tag);
        if is_read_so(base) {
            whole.push(Other { tag, asked: base.to_owned() });
        } else {
            let letters = || 'A'..='Z';
            let regions = letters().flat_map(|a| letters().map(move |b| String::from_iter([a, b])));
            let of_it = regions.filter(|region| is_read_so(&format!("{base}-{region}")));
            let names: Vec<String> = std::iter::once(rest.to_owned()).chain(of_it).collect();
            parts.push(Other { tag, asked: format!("{base}-({})", names.join("|")) });
        }
    }
    whole.append(&mut parts);
    whole
}

#[derive(Template)]
#[template(path = "nginx.conf", escape = "none")]
struct Nginx<'a> {
    old: &'a [Old],
    others: &'a [Other],
    path: &'a str,
}

#[derive(Template)]
#[template(path = "apache.conf", escape = "none")]
struct Apache<'a> {
    old: &'a [Old],
    others: &'a [Other],
    path: &'a str,
}

#[derive(Template)]
#[template(path = "redirects.txt", escape = "none")]
struct Redirects<'a> {
    old: &'a [Old],
    path: &'a str,
}

/// The files with the rules, by name.
pub fn files(address: &Address) -> Result<[(&'static str, String); 3]> {
    let (old, others, path) = (&all()[..], &others()[..], address.path());
    Ok([
        ("nginx.conf", Nginx { old, others, path }.render()?),
        ("apache.conf", Apache { old, others, path }.render()?),
        ("_redirects", Redirects { old, path }.render()?),
    ])
}
