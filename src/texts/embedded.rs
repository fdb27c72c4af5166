//! The texts of every language, embedded in the program for native use, the build and the tests. A page fetches one file
//! instead.

use super::bundle::Texts;
use super::languages::nearest;

/// The files of each language, by tag.
static FILES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/locale_files.rs"));

/// Returns the texts of the language that best matches a tag, or `None` if there is none.
pub fn texts(tag: &str) -> Option<Texts> {
    let tag = nearest(tag)?.tag;
    let (_, files) = FILES.iter().find(|(of, _)| *of == tag)?;
    let texts = Texts::new(tag, "");
    files.iter().for_each(|file| texts.add(file));
    Some(texts)
}
