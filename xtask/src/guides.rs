//! `cargo xtask guides`: the examples of `examples/sites/`, each built by the real generator with the `dist/` that is there,
//! then driven in browsers by the crate `e2e`.
//!
//! The examples hold what docs/embedding.md says, word for word; that is checked too.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};
use xshell::{Cmd, cmd};

use crate::{bundle, integrity, project, tools};

const MDBOOK: &str = "0.5.4";

/// How a generator is had and run.
enum Tool {
    None,
    /// Packages of requirements.txt; a program among them and its arguments.
    Pip(&'static str, &'static [&'static str]),
    /// Packages of package.json; its script `build`.
    Npm,
    MdBook,
}

struct Guide {
    name: &'static str,
    /// The heading in docs/embedding.md.
    heading: &'static str,
    tool: Tool,
    /// The package whose version is told.
    package: &'static str,
    /// Where the content of `dist/` goes.
    place: &'static str,
    /// Where the generator puts the site.
    output: &'static str,
    /// The page with the element, and others with one.
    page: &'static str,
    more: &'static [&'static str],
    /// Links change the page in place.
    in_place: bool,
}

const GUIDES: [Guide; 6] = [
    Guide {
        name: "mkdocs-material",
        heading: "MkDocs and Material for MkDocs",
        tool: Tool::Pip("mkdocs", &["build", "--quiet", "--strict"]),
        package: "mkdocs-material",
        place: "docs/assets/setup-readiness",
        output: "site",
        page: "/",
        more: &[],
        in_place: true,
    },
    Guide {
        name: "sphinx",
        heading: "Sphinx",
        tool: Tool::Pip("sphinx-build", &["-q", "-W", ".", "site"]),
        package: "sphinx",
        place: "_static/setup-readiness",
        output: "site",
        page: "/index.html",
        more: &["/myst.html"],
        in_place: false,
    },
    Guide {
        name: "docusaurus",
        heading: "Docusaurus",
        tool: Tool::Npm,
        package: "@docusaurus/core",
        place: "static/setup-readiness",
        output: "build",
        page: "/",
        more: &[],
        in_place: true,
    },
    Guide {
        name: "vitepress",
        heading: "VitePress",
        tool: Tool::Npm,
        package: "vitepress",
        place: "docs/public/setup-readiness",
        output: "docs/.vitepress/dist",
        page: "/",
        more: &[],
        in_place: true,
    },
    Guide {
        name: "mdbook",
        heading: "mdBook",
        tool: Tool::MdBook,
        package: "mdbook",
        place: "src/setup-readiness",
        output: "book",
        page: "/checks.html",
        more: &[],
        in_place: false,
    },
    Guide {
        name: "plain",
        heading: "Plain HTML",
        tool: Tool::None,
        package: "",
        place: "assets/setup-readiness",
        output: ".",
        page: "/index.html",
        more: &["/integrity.html"],
        in_place: false,
    },
];

/// Builds the examples whose name contains `only`, then has the crate `e2e` drive them.
pub fn run(only: Option<&str>) -> Result<()> {
    if !project::dist().join("setup-readiness.js").is_file() {
        bundle::build()?;
    }
    for set_up in [tools::for_browser, tools::for_firefox, tools::for_webkit] {
        // The table names the engines that are missing.
        set_up().unwrap_or_else(|error| println!("{error:#}"));
    }
    let mut sites = Vec::new();
    let mut failed = Vec::new();
    for guide in GUIDES.iter().filter(|guide| only.is_none_or(|part| guide.name.contains(part))) {
        println!("== {} {}", guide.name, guide.version());
        if let Err(error) = guide.set_up() {
            // What cannot be had on this machine is no fault of the guide.
            println!("{} is not run: {error:#}", guide.name);
            continue;
        }
        match guide.agrees().and_then(|()| guide.build()) {
            Ok(site) => sites.push(site),
            Err(error) => {
                println!("FAILED: {error:#}");
                failed.push(guide.name);
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

impl Guide {
    fn source(&self) -> PathBuf {
        project::root().join("examples/sites").join(self.name)
    }

    /// Where the example is built.
    fn folder(&self) -> PathBuf {
        folder().join(self.name)
    }

    /// The version that the example asks for.
    fn version(&self) -> String {
        let read = |name: &str| project::read(&self.source().join(name)).unwrap_or_default();
        match self.tool {
            Tool::None => "-".into(),
            Tool::MdBook => MDBOOK.into(),
            Tool::Pip(..) => {
                let beginning = format!("{}==", self.package);
                read("requirements.txt").lines().find_map(|line| line.strip_prefix(&beginning).map(str::to_owned)).unwrap_or_default()
            }
            Tool::Npm => {
                let manifest: Value = serde_json::from_str(&read("package.json")).unwrap_or_default();
                ["dependencies", "devDependencies"]
                    .iter()
                    .find_map(|kind| manifest[kind][self.package].as_str())
                    .unwrap_or_default()
                    .to_owned()
            }
        }
    }

    /// Gets the generator and a fresh copy of the example.
    fn set_up(&self) -> Result<()> {
        let folder = self.folder();
        if folder.is_dir() {
            for path in project::entries(&folder)? {
                if path.is_file() {
                    std::fs::remove_file(path)?;
                } else if project::file_name(&path) != "node_modules" {
                    std::fs::remove_dir_all(path)?;
                }
            }
        }
        copy(&self.source(), &folder)?;
        match self.tool {
            Tool::None => Ok(()),
            Tool::MdBook => tools::cargo_tool("mdbook", "mdbook", MDBOOK),
            Tool::Npm => self.npm(),
            Tool::Pip(..) => self.pip(),
        }
    }

    fn npm(&self) -> Result<()> {
        let folder = self.folder();
        let wanted = project::read(&folder.join("package.json"))?;
        let mark = folder.join("node_modules/.installed");
        if std::fs::read_to_string(&mark).is_ok_and(|there| there == wanted) {
            return Ok(());
        }
        let npm = tools::find("npm").context("npm is missing; it comes with Node.js: https://nodejs.org/")?;
        println!("Installing {} from npm", self.package);
        let sh = project::shell()?;
        let options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
        quietly(cmd!(sh, "{npm} install {options...} --prefix {folder}"))?;
        project::write(&mark, wanted)
    }

    fn pip(&self) -> Result<()> {
        let environment = self.environment();
        let requirements = self.source().join("requirements.txt");
        let wanted = project::read(&requirements)?;
        let mark = environment.join("installed.txt");
        if std::fs::read_to_string(&mark).is_ok_and(|there| there == wanted) {
            return Ok(());
        }
        let python =
            ["python3", "python"].into_iter().find_map(tools::find).context("Python 3.11 or later is missing: https://www.python.org/")?;
        println!("Installing {} from PyPI", self.package);
        let sh = project::shell()?;
        quietly(cmd!(sh, "{python} -m venv {environment}")).context("Python cannot make an environment (Debian: python3-venv)")?;
        let python = self.program("python");
        quietly(cmd!(sh, "{python} -m pip install --quiet --disable-pip-version-check -r {requirements}"))?;
        project::write(&mark, wanted)
    }

    /// Python's environment with the generator.
    fn environment(&self) -> PathBuf {
        folder().join("python").join(self.name)
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
            sources.push_str(&trimmed(&project::read(&path)?));
            sources.push('\n');
        }
        let guide = project::read(&project::root().join("docs/embedding.md"))?;
        let section = guide
            .split_once(&format!("\n### {}\n", self.heading))
            .map(|(_, rest)| rest.split("\n#").next().unwrap_or(rest))
            .with_context(|| format!("docs/embedding.md has no section `{}`", self.heading))?;
        for block in section.split("```").skip(1).step_by(2) {
            let code = trimmed(block.split_once('\n').map_or("", |(_, code)| code));
            ensure!(sources.contains(&code), "examples/sites/{} does not have what docs/embedding.md says:\n{code}", self.name);
        }
        ensure!(
            self.name == "plain" || section.contains(&format!("`{}/`", self.place)),
            "docs/embedding.md does not put the files into {}/",
            self.place
        );
        Ok(())
    }

    /// Builds the site; returns what drives it needs to know.
    fn build(&self) -> Result<Value> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let folder = self.folder();
        copy(&project::dist(), &folder.join(self.place))?;
        let sh = project::shell()?;
        sh.change_dir(&folder);
        match self.tool {
            Tool::None => {
                let page = folder.join("integrity.html");
                let text = project::read(&page)?.replace("__INTEGRITY__", &integrity::of_loader(&project::dist())?);
                project::write(&page, text)?;
            }
            Tool::Pip(program, arguments) => {
                let program = self.program(program);
                quietly(cmd!(sh, "{program} {arguments...}").env("SITE_URL", format!("http://127.0.0.1:{port}/")))?;
            }
            Tool::Npm => {
                let npm = tools::find("npm").context("npm is missing")?;
                quietly(cmd!(sh, "{npm} run build").env("CI", "1").env("NO_UPDATE_NOTIFIER", "1"))?;
            }
            Tool::MdBook => quietly(cmd!(sh, "mdbook build"))?,
        }
        Ok(json!({
            "name": self.name,
            "folder": folder.join(self.output),
            "port": port,
            "page": self.page,
            "more": self.more,
            "in_place": self.in_place,
            "strict": matches!(self.tool, Tool::None),
        }))
    }
}

/// Where the examples are built.
fn folder() -> PathBuf {
    project::target().join("xtask/guides")
}

/// Copies what is in a directory.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for path in project::files(from)? {
        project::write(&to.join(bundle::relative(&path, from)), project::read_bytes(&path)?)?;
    }
    Ok(())
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
