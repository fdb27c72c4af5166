//! `cargo xtask guides`: the examples of `examples/sites/`, each built by the real generator with the `dist/` that is there,
//! then driven in browsers by the crate `e2e`.
//!
//! The examples hold what docs/embedding.md says, word for word; that is checked too.

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Value, json};
use xshell::{Cmd, cmd};

use crate::{bundle, project, tools};

/// The examples, beside them.
const TABLE: &str = "examples/sites/guides.toml";

#[derive(Deserialize)]
struct Table {
    guide: Vec<Guide>,
}

/// How a generator is had and run.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Tool {
    /// Packages of requirements.txt: a program among them and its arguments.
    Pip(Vec<String>),
    /// Packages of package.json, and its script `build`.
    Npm,
    /// A program from crates.io, whose command `build` builds.
    Cargo { program: String, version: String },
}

/// An example; the table says what each field means.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Guide {
    name: String,
    heading: String,
    tool: Option<Tool>,
    place: String,
    output: String,
    page: String,
    #[serde(default)]
    more: Vec<String>,
    #[serde(default)]
    in_place: bool,
}

/// Builds the examples whose name contains `only`, then has the crate `e2e` drive them.
pub fn run(only: Option<&str>) -> Result<()> {
    bundle::build_if_missing()?;
    tools::for_every_engine();
    let mut sites = Vec::new();
    let mut failed = Vec::new();
    let table: Table = project::toml(TABLE)?;
    for guide in table.guide.iter().filter(|guide| only.is_none_or(|part| guide.name.contains(part))) {
        println!("== {}", guide.name);
        if let Err(error) = guide.set_up() {
            // What cannot be had on this machine is no fault of the guide.
            println!("{} is not run: {error:#}", guide.name);
            continue;
        }
        match guide.agrees().and_then(|()| guide.build()) {
            Ok(site) => sites.push(site),
            Err(error) => {
                println!("FAILED: {error:#}");
                failed.push(guide.name.as_str());
            }
        }
    }
    let list = folder().join("sites.json");
    project::write(&list, serde_json::to_string_pretty(&sites)?)?;
    let sh = project::shell()?;
    cmd!(sh, "cargo run --quiet --package e2e --bin guides -- {list}").run()?;
    ensure!(failed.is_empty(), "not built: {}", failed.join(", "));
    Ok(())
}

/// Whether the examples are those of the table and hold what their guides say.
pub fn check() -> Result<()> {
    let table: Table = project::toml(TABLE)?;
    let folders = project::entries(&project::root().join("examples/sites"))?.into_iter().filter(|path| path.is_dir());
    for name in folders.map(|path| project::file_name(&path)) {
        ensure!(table.guide.iter().any(|guide| guide.name == name), "{TABLE} does not name {name}");
    }
    table.guide.iter().try_for_each(Guide::agrees)
}

impl Guide {
    fn source(&self) -> PathBuf {
        project::root().join("examples/sites").join(&self.name)
    }

    /// Where the example is built.
    fn folder(&self) -> PathBuf {
        folder().join(&self.name)
    }

    /// Gets the generator and a fresh copy of the example.
    fn set_up(&self) -> Result<()> {
        let folder = self.folder();
        if folder.is_dir() {
            for path in project::entries(&folder)? {
                if path.is_file() {
                    fs_err::remove_file(path)?;
                } else if project::file_name(&path) != "node_modules" {
                    fs_err::remove_dir_all(path)?;
                }
            }
        }
        project::copy(&self.source(), &folder)?;
        match &self.tool {
            None => Ok(()),
            Some(Tool::Cargo { program, version }) => tools::cargo_tool(program, program, version),
            Some(Tool::Npm) => self.npm(),
            Some(Tool::Pip(_)) => self.pip(),
        }
    }

    fn npm(&self) -> Result<()> {
        let folder = self.folder();
        let wanted = fs_err::read_to_string(folder.join("package.json"))?;
        tools::once(&folder.join("node_modules/.installed"), &wanted, || {
            println!("Installing the packages of {} from npm", self.name);
            let (sh, npm) = (project::shell()?, tools::npm()?);
            let options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
            quietly(cmd!(sh, "{npm} install {options...} --prefix {folder}"))
        })
    }

    fn pip(&self) -> Result<()> {
        let environment = self.environment();
        let requirements = self.source().join("requirements.txt");
        tools::once(&environment.join("installed.txt"), &fs_err::read_to_string(&requirements)?, || {
            let python = ["python3", "python"].into_iter().find_map(tools::find);
            let python = python.context("Python 3.11 or later is missing: https://www.python.org/")?;
            println!("Installing the packages of {} from PyPI", self.name);
            let sh = project::shell()?;
            quietly(cmd!(sh, "{python} -m venv {environment}")).context("Python cannot make an environment (Debian: python3-venv)")?;
            let python = self.program("python");
            quietly(cmd!(sh, "{python} -m pip install --quiet --disable-pip-version-check -r {requirements}"))
        })
    }

    /// Python's environment with the generator.
    fn environment(&self) -> PathBuf {
        folder().join("python").join(&self.name)
    }

    /// A program of that environment.
    fn program(&self, name: &str) -> PathBuf {
        let folder = if cfg!(windows) { "Scripts" } else { "bin" };
        self.environment().join(folder).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Every block of code of the guide stands in the example as it is.
    fn agrees(&self) -> Result<()> {
        let mut sources = String::new();
        for path in project::files(&self.source())? {
            sources.push_str(&trimmed(&fs_err::read_to_string(path)?));
            sources.push('\n');
        }
        let guide = fs_err::read_to_string(project::root().join("docs/embedding.md"))?;
        let section = guide
            .split_once(&format!("\n### {}\n", self.heading))
            .map(|(_, rest)| rest.split("\n#").next().unwrap_or(rest))
            .with_context(|| format!("docs/embedding.md has no section `{}`", self.heading))?;
        for block in section.split("```").skip(1).step_by(2) {
            let code = trimmed(block.split_once('\n').map_or("", |(_, code)| code));
            ensure!(sources.contains(&code), "examples/sites/{} does not have what docs/embedding.md says:\n{code}", self.name);
        }
        ensure!(
            self.tool.is_none() || section.contains(&format!("`{}/`", self.place)),
            "docs/embedding.md does not put the files into {}/",
            self.place
        );
        Ok(())
    }

    /// Builds the site; returns what drives it needs to know.
    fn build(&self) -> Result<Value> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let folder = self.folder();
        project::copy(&project::dist(), &folder.join(&self.place))?;
        let sh = project::shell()?;
        sh.change_dir(&folder);
        match &self.tool {
            None => {
                let page = folder.join("integrity.html");
                let text = fs_err::read_to_string(&page)?.replace("__INTEGRITY__", &bundle::integrity_of_loader(&project::dist())?);
                project::write(&page, text)?;
            }
            Some(Tool::Pip(words)) => {
                let (program, arguments) = words.split_first().with_context(|| format!("{TABLE} names no program for {}", self.name))?;
                let program = self.program(program);
                quietly(cmd!(sh, "{program} {arguments...}").env("SITE_URL", format!("http://127.0.0.1:{port}/")))?;
            }
            Some(Tool::Npm) => {
                let npm = tools::npm()?;
                quietly(cmd!(sh, "{npm} run build").env("CI", "1").env("NO_UPDATE_NOTIFIER", "1"))?;
            }
            Some(Tool::Cargo { program, .. }) => quietly(cmd!(sh, "{program} build"))?,
        }
        Ok(json!({
            "name": self.name,
            "folder": folder.join(&self.output),
            "port": port,
            "page": self.page,
            "more": self.more,
            "in_place": self.in_place,
            "strict": self.tool.is_none(),
        }))
    }
}

/// Where the examples are built.
fn folder() -> PathBuf {
    project::target().join("xtask/guides")
}

/// Lines without the blanks around them, and no empty ones.
fn trimmed(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Runs a program; its output is shown only where it fails.
fn quietly(program: Cmd<'_>) -> Result<()> {
    let shown = program.to_string();
    let output = program.quiet().ignore_status().output()?;
    if output.status.success() {
        return Ok(());
    }
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = told.lines().collect();
    bail!("`{shown}` ended with {}:\n{}", output.status, lines[lines.len().saturating_sub(25)..].join("\n"))
}
