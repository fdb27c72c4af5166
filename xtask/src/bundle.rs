//! Builds the site, and makes of it what is handed out.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process::{self, command};
use crate::serve::{self, Server};
use crate::{assets, integrity, project, sbom, split, tools};

const SUMS: &str = "sha256sums.txt";

/// A release build into `dist/`.
pub fn build() -> Result<()> {
    tools::for_build()?;
    println!("Building dist/ (the first time takes a few minutes)");
    let mut trunk = command("trunk");
    trunk.arg("--config").arg(trunk_config()?).args(["build", "--release"]);
    for_modules(&mut trunk, "later")?;
    process::run(&mut trunk)?;
    integrity::write(&project::dist())?;
    sbom::write(&project::dist())?;
    sums(&project::dist())
}

/// Has a command that runs Cargo build the modules as they are handed out, their later parts in a directory of this name.
pub fn for_modules(builder: &mut Command, later: &str) -> Result<()> {
    // Cargo adds them to the flags of .cargo/config.toml.
    let mut flags = remapped_paths();
    if tools::standard_library_sources() {
        // The standard library is compiled with the modules, for size and without the messages of panics: the page has its own
        // words for a module that has trapped. On a stable compiler this asks for the permission that its own builds use.
        builder.envs(process::MODULE_SETTINGS.into_iter().zip(["1", "std,panic_abort", "optimize_for_size"]));
        flags.extend(["-Zunstable-options", "-Cpanic=immediate-abort"].map(str::to_owned));
    } else {
        println!("The sources of Rust's standard library are missing (`rustup component add rust-src`): the modules stay larger");
    }
    builder.env(process::MODULE_SETTINGS[3], flags.join(" "));
    if tools::linker().is_some() {
        // This program links the modules, in several parts each.
        builder.env(process::MODULE_SETTINGS[4], std::env::current_exe()?);
        builder.env(split::DIRECTORY, project::target().join("xtask").join(later));
    }
    Ok(())
}

/// Trunk.toml with absolute paths, and with this program as its hook: a Cargo started from there would take over the flags
/// that are meant for the modules.
fn trunk_config() -> Result<PathBuf> {
    let mut config: toml::Table = project::read(&project::root().join("Trunk.toml"))?.parse().context("Trunk.toml is not TOML")?;
    let absolute = |path: &str| toml::Value::from(project::root().join(path).display().to_string());
    if let Some(build) = config.get_mut("build").and_then(toml::Value::as_table_mut) {
        build.insert("target".to_owned(), absolute("www/index.html"));
        build.insert("dist".to_owned(), absolute("dist"));
    }
    for hook in config.get_mut("hooks").and_then(toml::Value::as_array_mut).into_iter().flatten().filter_map(toml::Value::as_table_mut) {
        hook.insert("command".to_owned(), std::env::current_exe()?.display().to_string().into());
        hook.insert("command_arguments".to_owned(), vec!["post-build"].into());
    }
    let path = project::target().join("xtask").join("Trunk.toml");
    project::write(&path, config.to_string().as_bytes())?;
    Ok(path)
}

/// Flags that keep this machine's directories out of the modules, so that a build elsewhere
/// gives the same bytes.
fn remapped_paths() -> Vec<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let directories = [(home, "/cargo"), (Some(project::root()), "/setup-readiness"), (tools::compiler_directory().ok(), "/rust")];
    let flags: Vec<String> =
        directories.into_iter().filter_map(|(from, to)| Some(format!("--remap-path-prefix={}={to}", from?.display()))).collect();
    // Flags are parted by blanks, and a path with one cannot be given.
    if flags.iter().any(|flag| flag.contains(' ')) { Vec::new() } else { flags }
}

/// `cargo xtask dist`.
pub fn dist(npm: bool) -> Result<()> {
    build()?;
    println!("dist/ is ready");
    if npm {
        package()?;
        println!("dist-npm/ is ready: `npm publish dist-npm`");
    }
    Ok(())
}

/// `cargo xtask serve`.
pub fn serve(port: u16, strict: bool) -> Result<()> {
    build()?;
    let mut site = serve::Site::default();
    site.mount("/", &project::dist());
    if strict {
        site.header("Content-Security-Policy", serve::STRICT_POLICY);
    }
    let server = Server::start(site, port)?;
    println!("\nThe app is at {}/", server.origin());
    println!("Ctrl+C ends it.");
    server.wait()
}

/// The SHA-256 of every file, in the format of `sha256sum`.
fn sums(dist: &Path) -> Result<()> {
    let mut list = String::new();
    for path in project::files(dist)? {
        let name = relative(&path, dist);
        if name != SUMS {
            let digest = assets::digest(&project::read_bytes(&path)?);
            list.push_str(&format!("{digest}  {name}\n"));
        }
    }
    project::write(&dist.join(SUMS), list)
}

/// Fails where a file is not as its list says; returns how many are listed.
pub fn check_sums(folder: &Path) -> Result<usize> {
    let list = project::read(&folder.join(SUMS))?;
    for line in list.lines() {
        let (digest, name) = line.split_once("  ").with_context(|| format!("{SUMS} has the line `{line}`"))?;
        ensure!(assets::digest(&project::read_bytes(&folder.join(name))?) == digest, "{name} is not as {SUMS} says");
    }
    Ok(list.lines().count())
}

/// A path below `base` with slashes.
pub fn relative(path: &Path, base: &Path) -> String {
    path.strip_prefix(base).unwrap_or(path).components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// A folder ready for `npm publish`.
pub fn package() -> Result<()> {
    let root = project::root();
    let folder = root.join("dist-npm");
    project::clear(&folder)?;
    let dist = project::dist();
    for path in project::files(&dist)? {
        project::write(&folder.join(relative(&path, &dist)), project::read_bytes(&path)?)?;
    }
    for path in project::entries(&root)? {
        let name = project::file_name(&path);
        if name.starts_with("LICENSE") || name.starts_with("LICENCE") {
            project::write(&folder.join(&name), project::read_bytes(&path)?)?;
        }
    }
    project::write(&folder.join("index.d.ts"), include_str!("../npm/index.d.ts"))?;
    project::write(&folder.join("README.md"), include_str!("../npm/README.md"))?;
    let manifest = include_str!("../npm/package.json").replace("__VERSION__", &project::version()?);
    project::write(&folder.join("package.json"), manifest)
}
