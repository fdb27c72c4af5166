//! Begins a language: its line, and its folder with English in every place that waits for a translation.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use fs_err as fs;

use crate::list::{ENGLISH, folder, languages, root};
use crate::texts::files;

/// Creates the folder of a language and its line in the list. Returns how many titles Microsoft has published in it, which are
/// filled in.
pub fn begin(tag: &str, name: &str) -> Result<usize> {
    ensure!(tag.parse::<unic_langid::LanguageIdentifier>().is_ok_and(|id| id == tag), "`{tag}` is no BCP 47 tag as it is written");
    ensure!(!folder(tag).exists() && languages()?.iter().all(|language| language.tag != tag), "{tag} is there already");
    let published = fs::read_to_string(root().join("data/titles.tsv"))?;
    let rows = published.lines().filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok());
    let titles: BTreeMap<&str, &str> = rows.filter(|[_, of, _]: &[&str; 3]| *of == tag).map(|[id, _, title]| (id, title)).collect();
    fs::create_dir_all(folder(tag))?;
    let mut used = 0;
    for file in files(ENGLISH)? {
        let text = fs::read_to_string(folder(ENGLISH).join(&file))?;
        let lines = text.lines().map(|line| match line.split_once(" = ").and_then(|(id, _)| Some((id, titles.get(id)?))) {
            Some((id, title)) => {
                used += 1;
                format!("{id} = {title}\n")
            }
            None => format!("{line}\n"),
        });
        fs::write(folder(tag).join(&file), lines.collect::<String>())?;
    }
    fs::write(
        folder(tag).join("STYLE.md"),
        format!("# {name}\n\n<!-- One page, as locales/en/STYLE.md: address, tone, typography, names. -->\n"),
    )?;
    fs::write(folder(tag).join("words.toml"), "# One word for one thing. The keys are explained in ../en/words.toml.\n\nword = []\n")?;
    fs::copy(folder(ENGLISH).join("concepts.txt"), folder(tag).join("concepts.txt"))?;
    let list = root().join("locales/languages.toml");
    let text = fs::read_to_string(&list)?;
    fs::write(&list, format!("{}\n\n[[language]]\ntag = \"{tag}\"\nname = \"{name}\"\n", text.trim_end()))?;
    Ok(used)
}
