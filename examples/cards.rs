//! Writes the static texts of every rule: `cards <directory>` -> `<lang>/<id>.json`, and beside the directory the index
//! of the look-up, `lookup.tsv`. The build of the site calls it.
#![allow(clippy::print_stderr)]

use std::path::PathBuf;
use std::process::ExitCode;

use setup_readiness::catalog::Catalog;
use setup_readiness::texts::{LANGUAGES, embedded};
use setup_readiness::{lookup, report::card};

fn main() -> ExitCode {
    let Some(directory) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("cards: the directory is missing");
        return ExitCode::from(2);
    };
    match write(&directory) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cards: {}: {error}", directory.display());
            ExitCode::FAILURE
        }
    }
}

fn write(directory: &std::path::Path) -> std::io::Result<()> {
    std::fs::create_dir_all(directory)?;
    std::fs::write(directory.with_file_name("lookup.tsv"), lookup::build::lookup_index())?;
    for language in LANGUAGES {
        let Some(texts) = embedded::texts(language.tag) else {
            continue;
        };
        let folder = directory.join(language.tag);
        std::fs::create_dir_all(&folder)?;
        for row in Catalog::default().entries() {
            if let Some(card) = card::card(row.id, &texts) {
                let json = serde_json::to_string(&card)?;
                std::fs::write(folder.join(format!("{}.json", row.id)), json)?;
            }
        }
    }
    Ok(())
}
