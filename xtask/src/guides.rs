//! `cargo xtask guides`: the examples of `examples/sites/`, each built by the real generator with
//! the `dist/` that is there, served, and driven in Chromium, Firefox and WebKitGTK.
//!
//! The examples hold what docs/embedding.md says, word for word; that is checked too.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::browser::{expect_failed_checks, fixture, strings};
use crate::engines::{Engine, Seat};
use crate::process::{self, command};
use crate::serve::{self, Server, Site};
use crate::webdriver::{Session, keys::SHORTCUT};
use crate::{bundle, integrity, project, tools};

const MDBOOK: &str = "0.5.4";

/// What the hosts need for themselves. Nothing from elsewhere: a generator's own fonts and the like
/// are off in its example.
const HOST_POLICY: &str = "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

/// How a generator is had and run.
enum Tool {
    None,
    /// Packages of requirements.txt; the command.
    Pip(&'static [&'static str]),
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
        tool: Tool::Pip(&["mkdocs", "build", "--quiet", "--strict"]),
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
        tool: Tool::Pip(&["sphinx-build", "-q", "-W", ".", "site"]),
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

/// Builds and drives the examples whose name contains `only`, and prints a table.
pub fn run(only: Option<&str>) -> Result<()> {
    if !project::dist().join("setup-readiness.js").is_file() {
        bundle::build()?;
    }
    let browsers = Engine::ALL.map(|engine| (engine, Seat::take(engine)));
    let mut table = vec![("generator".to_owned(), "version".to_owned(), "result".to_owned())];
    let mut failed = 0;
    for guide in GUIDES.iter().filter(|guide| only.is_none_or(|part| guide.name.contains(part))) {
        println!("== {}", guide.name);
        let result = match guide.set_up() {
            // What cannot be had on this machine is no fault of the guide.
            Err(error) => format!("not run: {error:#}"),
            Ok(()) => match guide.agrees().and_then(|()| free_port()).and_then(|port| guide.build(port).map(|()| port)) {
                Ok(port) => {
                    for (engine, running) in &browsers {
                        let result = match running {
                            Ok(running) => match guide.drive(port, running) {
                                Ok(seen) => format!("ok: {seen}"),
                                Err(error) => {
                                    failed += 1;
                                    format!("FAILED: {error:#}")
                                }
                            },
                            Err(error) => format!("not run: {error:#}"),
                        };
                        let result = format!("{:<10} {result}", engine.name());
                        println!("{result}");
                        table.push((guide.name.to_owned(), guide.version(), result));
                    }
                    continue;
                }
                Err(error) => {
                    failed += 1;
                    format!("FAILED: {error:#}")
                }
            },
        };
        println!("{result}");
        table.push((guide.name.to_owned(), guide.version(), result));
    }
    println!();
    for (name, version, result) in &table {
        println!("{name:<16} {version:<8} {result}");
    }
    if failed > 0 {
        bail!("{failed} of the examples failed");
    }
    Ok(())
}

impl Guide {
    fn source(&self) -> PathBuf {
        project::root().join("examples/sites").join(self.name)
    }

    /// Where the example is built.
    fn folder(&self) -> PathBuf {
        guides().join(self.name)
    }

    /// The version that the example asks for.
    fn version(&self) -> String {
        let read = |name: &str| project::read(&self.source().join(name)).unwrap_or_default();
        match self.tool {
            Tool::None => "-".into(),
            Tool::MdBook => MDBOOK.into(),
            Tool::Pip(_) => {
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
            Tool::Pip(_) => self.pip(),
        }
    }

    fn npm(&self) -> Result<()> {
        let folder = self.folder();
        let wanted = project::read(&folder.join("package.json"))?;
        let mark = folder.join("node_modules/.installed");
        if std::fs::read_to_string(&mark).is_ok_and(|there| there == wanted) {
            return Ok(());
        }
        let npm = process::find("npm").context("npm is missing; it comes with Node.js: https://nodejs.org/")?;
        println!("Installing {} from npm", self.package);
        quietly(command(npm).current_dir(&folder).args([
            "install",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
            "--no-package-lock",
            "--loglevel=error",
        ]))?;
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
        let python = ["python3", "python"]
            .into_iter()
            .find_map(process::find)
            .context("Python 3.11 or later is missing: https://www.python.org/")?;
        println!("Installing {} from PyPI", self.package);
        quietly(command(python).args(["-m", "venv"]).arg(&environment))
            .context("Python cannot make an environment (Debian: python3-venv)")?;
        quietly(
            command(self.program("python"))
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r"])
                .arg(requirements),
        )?;
        project::write(&mark, wanted)
    }

    /// Python's environment with the generator.
    fn environment(&self) -> PathBuf {
        guides().join("python").join(self.name)
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

    /// Builds the site; `port` is where it will be served.
    fn build(&self, port: u16) -> Result<()> {
        let folder = self.folder();
        copy(&project::dist(), &folder.join(self.place))?;
        match self.tool {
            Tool::None => {
                let page = folder.join("integrity.html");
                let text = project::read(&page)?.replace("__INTEGRITY__", &integrity::of_loader(&project::dist())?);
                project::write(&page, text)
            }
            Tool::Pip(arguments) => {
                let (program, arguments) = arguments.split_first().context("no program")?;
                let address = format!("http://127.0.0.1:{port}/");
                quietly(command(self.program(program)).current_dir(&folder).args(arguments).env("SITE_URL", address))
            }
            Tool::Npm => {
                let npm = process::find("npm").context("npm is missing")?;
                quietly(command(npm).current_dir(&folder).args(["run", "build"]).env("CI", "1").env("NO_UPDATE_NOTIFIER", "1"))
            }
            Tool::MdBook => {
                let program = process::find("mdbook").context("mdbook was not built")?;
                quietly(command(program).current_dir(&folder).arg("build"))
            }
        }
    }

    /// Reads the site as a reader would; tells what was seen.
    fn drive(&self, port: u16, running: &Seat) -> Result<String> {
        let mut site = Site::default();
        site.mount("/", &self.folder().join(self.output));
        if matches!(self.tool, Tool::None) {
            site.header("Content-Security-Policy", serve::STRICT_POLICY);
        } else {
            site.header("Content-Security-Policy", HOST_POLICY);
            // Generators write inline scripts and styles; what the element does is told apart by
            // where it comes from.
            site.header("Content-Security-Policy-Report-Only", serve::STRICT_POLICY);
        }
        // The recorder comes before all that the generator put there.
        site.mount("/tests-of-the-guide/", &project::root().join("tests/browser"));
        site.fill("<head>", "<head><script src=\"/tests-of-the-guide/recorder.js\"></script>");
        let server = Server::start(site, port)?;
        let session = running.session()?;
        let mut visit = Visit { session, server, notes: Vec::new() };
        let result = self.walk(&mut visit);
        if let Ok(picture) = visit.session.screenshot() {
            project::write(&guides().join(format!("{}-{}.png", self.name, running.name())), picture)?;
        }
        let seen = result?;
        visit.notes.sort();
        visit.notes.dedup();
        for note in &visit.notes {
            println!("  the generator's own: {note}");
        }
        Ok(seen)
    }

    fn walk(&self, visit: &mut Visit) -> Result<String> {
        for page in self.more {
            visit.session.open(&format!("{}{page}", visit.server.origin()))?;
            visit.idle_with_loader_alone(0).context(*page)?;
            visit.use_it().context(*page)?;
            visit.account()?;
        }
        let before = visit.ours().len();
        visit.session.open(&format!("{}{}", visit.server.origin(), self.page))?;
        visit.idle_with_loader_alone(before)?;
        visit.use_it()?;
        visit.session.script("window.sameDocument = true; window.left = harness.host()", &[])?;

        visit.follow("Another page", self.in_place)?;
        visit.session.wait("the page without the element", "return !document.querySelector('setup-readiness')", &[])?;
        if self.in_place {
            let left = visit.session.script("return left.isConnected", &[])?;
            ensure!(left == json!(false), "the element of the page that was left is still there");
        }
        let before = visit.ours().len();
        visit.follow("Checks that Setup makes", self.in_place)?;
        visit.idle()?;
        if !self.in_place {
            visit.loader_alone(before)?;
        }
        visit.use_it()?;
        if self.in_place {
            let modules = visit.ours().split_off(before).into_iter().filter(|path| path.ends_with(".wasm")).count();
            ensure!(modules == 0, "the second visit fetched {modules} modules again");
        }
        // The browser's own way back, and there again.
        visit.session.script("history.back()", &[])?;
        visit.session.wait("the page before", "return document.readyState === 'complete' && [...document.querySelectorAll('h1')].some((heading) => heading.textContent.includes('Another page'))", &[])?;
        visit.session.script("history.forward()", &[])?;
        visit.session.wait("the page after", "return document.readyState === 'complete' && [...document.querySelectorAll('h1')].some((heading) => heading.textContent.includes('Checks that Setup makes'))", &[])?;
        // A browser may keep the page as it was left.
        visit.there("['idle', 'done'].includes(host.getAttribute('state'))")?;
        visit.use_it()?;
        visit.account()?;
        Ok(format!(
            "idle with the loader alone, a log explained, links and history {}",
            if self.in_place { "in place" } else { "by page loads" }
        ))
    }
}

/// A reader on a site.
struct Visit<'a> {
    session: Session<'a>,
    server: Server,
    /// What the generator did by itself.
    notes: Vec<String>,
}

impl Visit<'_> {
    /// What was asked for of our files.
    fn ours(&self) -> Vec<String> {
        self.server.requests().into_iter().filter(|path| path.contains("/setup-readiness/")).collect()
    }

    fn idle(&self) -> Result<()> {
        self.there("host.getAttribute('state') === 'idle'")
    }

    /// The element shows something, and this holds for it.
    fn there(&self, state: &str) -> Result<()> {
        let script = format!("const host = harness.host(); return host && host.shadowRoot && {state} && harness.text().trim() !== ''");
        self.session.wait("the element", &script, &[]).map(drop)
    }

    fn idle_with_loader_alone(&self, before: usize) -> Result<()> {
        self.idle()?;
        self.loader_alone(before)
    }

    fn loader_alone(&self, before: usize) -> Result<()> {
        std::thread::sleep(std::time::Duration::from_millis(800));
        let fetched = self.ours().split_off(before);
        ensure!(
            fetched.iter().all(|path| path.ends_with("/setup-readiness.js")) && fetched.len() == 1,
            "before use the page fetched {fetched:?}"
        );
        Ok(())
    }

    /// Activates the element and pastes a log into it.
    fn use_it(&self) -> Result<()> {
        let host = self.session.element("the element", "return harness.host()", &[])?;
        self.session.script("harness.host().scrollIntoView({ block: 'center' })", &[])?;
        self.session.click(&host).context("a click on the element")?;
        let ready = self.session.wait("the text area", "return harness.input() ? 'ready' : harness.failed()", &[])?;
        ensure!(ready == json!("ready"), "the element says: {ready}");
        self.session.script(
            "const source = document.createElement('textarea');
            source.value = arguments[0];
            document.body.append(source);
            source.focus();
            source.select();",
            &[json!(fixture("two-checks-failed.log")?)],
        )?;
        self.session.press(&[SHORTCUT, "c"])?;
        self.session.script("document.activeElement.remove(); harness.input().focus()", &[])?;
        self.session.press(&[SHORTCUT, "v"])?;
        self.session.wait(
            "the report",
            "const host = harness.host(); return host.getAttribute('state') === 'done' && host.report ? 'done' : harness.failed()",
            &[],
        )?;
        let ids = self.session.script_async(
            "await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            const shown = harness.findings();
            return harness.host().report.runs[0].findings.map((finding) => finding.id).filter((id) => shown.includes(id))",
            &[],
        )?;
        expect_failed_checks(strings(&ids))
    }

    /// Clicks a link of the page's text.
    fn follow(&mut self, text: &str, in_place: bool) -> Result<()> {
        if !in_place {
            // The record goes with the page.
            self.account()?;
        }
        let link = self.session.element(
            &format!("the link `{text}`"),
            "const links = [...document.querySelectorAll('a')].filter((link) => link.textContent.trim() === arguments[0] && link.getClientRects().length);
            return links.find((link) => link.closest('article, [role=main]')) || links.find((link) => link.closest('main')) || links[0]",
            &[json!(text)],
        )?;
        self.session.script("window.scrollTo(0, 0)", &[])?;
        self.session.click(&link).with_context(|| format!("a click on the link `{text}`"))?;
        self.session.wait(
            &format!("the page `{text}`"),
            "return document.readyState === 'complete' && [...document.querySelectorAll('h1')].some((heading) => heading.textContent.includes(arguments[0]))",
            &[json!(text)],
        )?;
        let same = self.session.script("return window.sameDocument === true", &[])?;
        ensure!(same == json!(in_place), "the link `{text}` {} the page", if in_place { "reloaded" } else { "did not load" });
        Ok(())
    }

    /// Nothing of ours was said, failed or violated the policy, and nothing at all came from elsewhere.
    fn account(&mut self) -> Result<()> {
        let record = self.session.script("return harness.record", &[])?;
        for kind in ["errors", "violations", "console"] {
            self.not_ours(kind, strings(&record[kind]))?;
        }
        let origin = self.server.origin();
        let foreign: Vec<String> = strings(&record["requests"])
            .into_iter()
            .filter(|address| !address.starts_with(&origin) && !address.starts_with("data:") && !address.starts_with("blob:"))
            .collect();
        ensure!(foreign.is_empty(), "fetched from elsewhere: {foreign:?}");
        let console = self.session.console()?.into_iter().filter(|line| !line.contains("/favicon.ico")).collect();
        self.not_ours("console", console)
    }

    fn not_ours(&mut self, kind: &str, entries: Vec<String>) -> Result<()> {
        for entry in entries {
            // A picture or font of the host's style sheet counts as that script's that makes the browser
            // compute styles. The element itself has none: in `plain` the strict policy is in force.
            let of_style =
                ["img-src: data ", "font-src: "].iter().any(|kind| entry.starts_with(kind)) || entry.contains("Loading the image 'data:");
            ensure!(of_style || !entry.contains("setup-readiness"), "{kind}: {entry}");
            if kind == "violations" || entry.contains("Content Security Policy") || entry.contains("This document requires 'Trusted") {
                // Of the policy that only reports: that of a page that holds nothing else.
                continue;
            }
            let origin = self.server.origin();
            let short: String = entry.replace(&origin, "").chars().take(160).collect();
            self.notes.push(format!("{kind}: {}", short.lines().next().unwrap_or_default()));
        }
        Ok(())
    }
}

fn free_port() -> Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

fn guides() -> PathBuf {
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
fn quietly(command: &mut Command) -> Result<()> {
    let name = project::file_name(Path::new(command.get_program()));
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start {name}"))?;
    if output.status.success() {
        return Ok(());
    }
    let told = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let lines: Vec<&str> = told.lines().collect();
    bail!("{name} ended with {}:\n{}", output.status, lines[lines.len().saturating_sub(25)..].join("\n"))
}
