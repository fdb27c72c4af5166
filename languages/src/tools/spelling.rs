//! Spelling, by hunspell with the dictionary of the language. Names and what is typed are the words of the English texts; others that
//! are right stand in `locales/<tag>/spelling.txt`.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use fs_err as fs;
use xshell::{Shell, cmd};

use super::{Outcome, setup};
use crate::list::{ENGLISH, Language, folder};
use crate::texts::Part;

const NAME: &str = "hunspell";

/// The dictionary of a language, and the package of Debian that has it.
fn dictionary(tag: &str) -> (&'static str, &'static str) {
    match tag {
        "fr" => ("fr", "hunspell-fr"),
        "de" => ("de_DE", "hunspell-de-de"),
        "es" => ("es_ES", "hunspell-es"),
        "it" => ("it_IT", "hunspell-it"),
        "pt-BR" => ("pt_BR", "hunspell-pt-br"),
        "ru" => ("ru_RU", "hunspell-ru"),
        "ko" => ("ko_KR", "hunspell-ko"),
        _ => ("en_US", "hunspell-en-us"),
    }
}

/// Words of letters, with an apostrophe or a hyphen inside.
fn words(text: &str) -> impl Iterator<Item = String> {
    let is_inner = |c: char| matches!(c, '’' | '\'' | '-');
    let parts = text.split(move |c: char| !c.is_alphanumeric() && !is_inner(c));
    let plain = parts.map(move |word| word.trim_matches(is_inner).replace('’', "'"));
    // What has a digit or a capital inside is no word but a name or a code.
    plain.filter(|word| word.chars().count() > 1 && word.chars().skip(1).all(|c| !c.is_ascii_digit() && !c.is_uppercase()))
}

/// Words that the dictionary does not know.
pub(super) fn spelled(language: &Language, parts: &[Part], english: &[Part]) -> Result<Outcome> {
    let (dictionary, package) = dictionary(&language.tag);
    let sh = Shell::new()?;
    let has = which::which(NAME).is_ok() && cmd!(sh, "hunspell -d {dictionary} -l").stdin("").quiet().ignore_stderr().read().is_ok();
    if !has {
        return Ok(Outcome::Missing(format!("hunspell or its dictionary {dictionary} is missing (Debian: hunspell, {package})")));
    }
    let accepted = fs::read_to_string(folder(&language.tag).join("spelling.txt")).unwrap_or_default();
    let mut known: BTreeSet<String> = accepted.lines().map(str::trim).filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    if language.tag != ENGLISH {
        // What is said in English, too, is a name.
        known.extend(english.iter().flat_map(|part| words(&part.text()).collect::<Vec<_>>()));
    }
    let mut places: BTreeMap<String, &Part> = BTreeMap::new();
    for part in parts {
        for word in words(&part.text()).filter(|word| !known.contains(word)) {
            places.entry(word).or_insert(part);
        }
    }
    let list: String = places.keys().map(|word| format!("{word}\n")).collect();
    let input = setup::scratch().join("words.txt");
    fs::create_dir_all(setup::scratch())?;
    fs::write(&input, list)?;
    let told = cmd!(sh, "hunspell -i utf-8 -d {dictionary} -l {input}").quiet().ignore_stderr().read()?;
    // It tells parts of a word with a hyphen by themselves.
    let unknown: BTreeSet<&str> = told.lines().map(str::trim).filter(|word| !known.contains(*word)).collect();
    let place = |word: &str| places.get(word).or_else(|| places.iter().find(|(whole, _)| whole.contains(word)).map(|(_, part)| part));
    let found = unknown.into_iter().filter_map(|word| Some(place(word)?.fault(language, NAME, format!("{word:?} is in no dictionary"))));
    Ok(Outcome::Found(found.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_no_names_or_codes() {
        let found: Vec<String> = words("L’invite n’a pas PowerShell, CU23, Setup.exe - 30 GB; sous-réseau").collect();
        assert_eq!(found, ["L'invite", "n'a", "pas", "Setup", "exe", "sous-réseau"]);
    }
}
