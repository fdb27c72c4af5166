//! Where things are, and a shell that runs other programs there.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use fs_err as fs;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use xshell::{Shell, cmd};

/// The repository.
pub fn root() -> PathBuf {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map(Path::to_path_buf).unwrap_or(manifest)
}

/// Cargo's target directory.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(directory) => root().join(directory),
        None => root().join("target"),
    }
}

/// What the module is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The module of a release build as the linker leaves it.
pub fn module() -> PathBuf {
    target().join(WASM).join("app/app.wasm")
}

/// The finished site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The packages that npm installs for the commands: `xtask/node/package.json`.
pub fn node_modules() -> PathBuf {
    root().join("xtask/node/node_modules")
}

/// A shell in the repository that finds the programs that `cargo install` put into Cargo's home.
pub fn shell() -> Result<Shell> {
    let sh = Shell::new()?;
    sh.change_dir(root());
    let mut folders: Vec<PathBuf> = cargo_home().map(|home| home.join("bin")).into_iter().collect();
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    sh.set_var("PATH", std::env::join_paths(folders)?);
    Ok(sh)
}

/// Runs Cargo in the repository with these words.
pub fn cargo(words: &str) -> Result<()> {
    let (sh, words) = (shell()?, words.split(' '));
    Ok(cmd!(sh, "cargo {words...}").quiet().run()?)
}

/// Where Cargo keeps its programs and the sources of crates.
pub fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
}

/// A package of Cargo.lock.
#[derive(Deserialize)]
pub struct Locked {
    pub name: String,
    pub version: String,
    /// Of the package as the registry has it.
    pub checksum: Option<String>,
}

/// The packages of Cargo.lock.
pub fn lock() -> Result<Vec<Locked>> {
    #[derive(Deserialize)]
    struct Lock {
        package: Vec<Locked>,
    }
    Ok(toml::<Lock>("Cargo.lock")?.package)
}

/// The version of `package` that Cargo.lock fixes.
pub fn locked_version(package: &str) -> Result<String> {
    let found = lock()?.into_iter().find(|locked| locked.name == package);
    Ok(found.with_context(|| format!("Cargo.lock has no package `{package}`"))?.version)
}

/// The version of the project.
pub fn version() -> Result<String> {
    locked_version("setup-readiness")
}

/// Tags of all languages, in the order of `locales/languages.toml`.
pub fn languages() -> Result<Vec<String>> {
    #[derive(Deserialize)]
    struct List {
        language: Vec<Language>,
    }
    #[derive(Deserialize)]
    struct Language {
        tag: String,
    }
    let list: List = toml("locales/languages.toml")?;
    ensure!(!list.language.is_empty(), "locales/languages.toml lists no language");
    Ok(list.language.into_iter().map(|language| language.tag).collect())
}

/// Reads a TOML file of the repository.
pub fn toml<T: DeserializeOwned>(name: &str) -> Result<T> {
    toml::from_str(&fs::read_to_string(root().join(name))?).with_context(|| format!("{name} is not as expected"))
}

/// Writes a file and the directories above it.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    Ok(fs::write(path, content)?)
}

/// The entries of a directory, sorted by name.
pub fn entries(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(directory)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// All files below a directory, sorted.
pub fn files(directory: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in entries(directory)? {
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// Copies what is in a directory.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    for path in files(from)? {
        write(&to.join(relative(&path, from)), fs::read(&path)?)?;
    }
    Ok(())
}

/// A path below `base` with slashes.
pub fn relative(path: &Path, base: &Path) -> String {
    path.strip_prefix(base).unwrap_or(path).components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Whether a file's name ends with `.extension`.
pub fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

/// The last part of a path.
pub fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Empties a directory, or creates it.
pub fn clear(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory)?;
    }
    Ok(fs::create_dir_all(directory)?)
}
