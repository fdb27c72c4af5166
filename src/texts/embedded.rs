//! The texts of every language as part of the program: for the command line, the build and the tests. A page fetches one file
//! instead.

use super::bundle::Texts;
use super::languages::nearest;

/// The files of each language, by tag.
static FILES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/locale_files.rs"));

/// The texts of the language nearest to a tag; `None` where there is no such language.
pub fn texts(tag: &str) -> Option<Texts> {
    let tag = nearest(tag)?.tag;
    let (_, files) = FILES.iter().find(|(of, _)| *of == tag)?;
    let texts = Texts::new(tag, "");
    files.iter().for_each(|file| texts.add(file));
    Some(texts)
}
