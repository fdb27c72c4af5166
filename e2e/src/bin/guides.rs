//! Reads the sites that `cargo xtask guides` built as a reader would, in every engine: `guides <sites.json>`.
//!
//! Each site stands idle with loader and title alone, explains a log, and keeps working as the reader follows links and goes back
//! and forth. What the generator itself says or violates is printed as a note; what the element does fails.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use e2e::engine::{Driver, Engine};
use e2e::page::{expect_failed_checks, strings};
use e2e::paths;
use e2e::server::{STRICT_POLICY, Server, Site};
use e2e::session::{Session, keys::SHORTCUT};
use serde::Deserialize;
use serde_json::json;

/// What the hosts need for themselves. Nothing from elsewhere: a generator's own fonts and the like are off in its example.
const HOST_POLICY: &str = "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:";

/// Where the harness lies in every site.
const HARNESS: &str = "/harness-of-the-guides";

/// A site that was built.
#[derive(Deserialize)]
struct Guide {
    /// The generator.
    name: String,
    /// The finished site.
    folder: PathBuf,
    /// The port that the site was built for.
    port: u16,
    /// The page with the element, and others with one.
    page: String,
    more: Vec<String>,
    /// Links change the page in place.
    in_place: bool,
    /// The whole page keeps to the strict policy; else only the element does.
    strict: bool,
}

fn main() -> Result<()> {
    let list = std::env::args_os().nth(1).context("guides: the list of sites is missing")?;
    let guides: Vec<Guide> = serde_json::from_str(&paths::read(Path::new(&list))?)?;
    let mut table = Vec::new();
    let mut failed = 0;
    for engine in Engine::ALL {
        let driver = Driver::start(engine);
        for guide in &guides {
            let result = match &driver {
                Ok(driver) => guide.drive(driver).unwrap_or_else(|error| {
                    failed += 1;
                    format!("FAILED: {error:#}")
                }),
                // What cannot be had on this machine is no fault of the guide.
                Err(error) => format!("not run: {error:#}"),
            };
            let line = format!("{:<16} {:<10} {result}", guide.name, engine.name());
            println!("{line}");
            table.push(line);
        }
    }
    println!("\n{}", table.join("\n"));
    if failed > 0 {
        bail!("{failed} of the examples failed");
    }
    Ok(())
}

impl Guide {
    /// Reads the site; tells what was seen.
    fn drive(&self, driver: &Driver) -> Result<String> {
        let mut site = Site::default();
        site.mount("/", &self.folder);
        site.mount(HARNESS, &paths::harness());
        if self.strict {
            site.header("Content-Security-Policy", STRICT_POLICY)?;
        } else {
            site.header("Content-Security-Policy", HOST_POLICY)?;
            // Generators write inline scripts and styles; what the element does is told apart by where it comes from.
            site.header("Content-Security-Policy-Report-Only", STRICT_POLICY)?;
        }
        // The recorder comes before all that the generator put there.
        let scripts = ["recorder.js", "harness.js"].map(|name| format!("<script src=\"{HARNESS}/{name}\"></script>")).concat();
        site.fill("<head>", &format!("<head>{scripts}"));
        let server = Server::start(site, self.port)?;
        let mut visit = Visit { session: driver.open()?, server, notes: Vec::new() };
        let result = self.walk(&mut visit);
        if let Ok(picture) = visit.session.screenshot() {
            paths::write(&paths::results().join("guides").join(format!("{}-{}.png", self.name, driver.engine().name())), picture)?;
        }
        visit.notes.sort();
        visit.notes.dedup();
        for note in &visit.notes {
            println!("  the generator's own: {note}");
        }
        result
    }

    fn walk(&self, visit: &mut Visit) -> Result<String> {
        for page in &self.more {
            visit.session.open(&format!("{}{page}", visit.server.origin()))?;
            visit.idle_with_title_alone(0).context(page.clone())?;
            visit.use_it().context(page.clone())?;
            visit.account()?;
        }
        let before = visit.ours().len();
        visit.session.open(&format!("{}{}", visit.server.origin(), self.page))?;
        visit.idle_with_title_alone(before)?;
        visit.show_example()?;
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
            visit.title_alone(before)?;
        }
        visit.use_it()?;
        if self.in_place {
            let modules = visit.ours().split_off(before).into_iter().filter(|path| path.ends_with(".wasm")).count();
            ensure!(modules == 0, "the second visit fetched {modules} modules again");
        }
        // The browser's own way back, and there again.
        visit.session.script("history.back()", &[])?;
        visit.arrive("Another page")?;
        visit.session.script("history.forward()", &[])?;
        visit.arrive("Checks that Setup makes")?;
        // A browser may keep the page as it was left.
        visit.there("['idle', 'done'].includes(host.getAttribute('state'))")?;
        visit.use_it()?;
        visit.account()?;
        Ok(format!(
            "ok: idle with loader and title alone, an example and a log explained, links and history {}",
            if self.in_place { "in place" } else { "by page loads" }
        ))
    }
}

/// A reader on a site.
struct Visit {
    session: Session,
    server: Server,
    /// What the generator did by itself.
    notes: Vec<String>,
}

impl Visit {
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

    fn idle_with_title_alone(&self, before: usize) -> Result<()> {
        self.idle()?;
        self.title_alone(before)
    }

    /// Before use nothing came but the loader and the title of the rule that the page names.
    fn title_alone(&self, before: usize) -> Result<()> {
        self.session.script_async("await harness.settled()", &[])?;
        let rule = self.session.script("return harness.host().getAttribute('rule')", &[])?;
        let title = rule.as_str().map(|rule| format!("/titles/en/{}.json", rule.to_lowercase()));
        let expected: Vec<String> = ["/setup-readiness.js".to_owned()].into_iter().chain(title).collect();
        let fetched = self.ours().split_off(before);
        ensure!(
            fetched.len() == expected.len() && fetched.iter().zip(&expected).all(|(path, end)| path.ends_with(end.as_str())),
            "before use the page fetched {fetched:?}"
        );
        Ok(())
    }

    /// Activates the element.
    fn activate(&self) -> Result<()> {
        let host = self.session.element("the element", "return harness.host()", &[])?;
        self.session.script("harness.host().scrollIntoView({ block: 'center' })", &[])?;
        self.session.click(&host).context("a click on the element")?;
        let ready = self.session.wait("the text area", "return harness.input() ? 'ready' : harness.failed()", &[])?;
        ensure!(ready == json!("ready"), "the element says: {ready}");
        Ok(())
    }

    /// Two clicks lead from the closed facade to an example that is read.
    fn show_example(&self) -> Result<()> {
        self.activate()?;
        let example = self.session.element("an example", "return harness.find('.examples button')", &[])?;
        self.session.click(&example).context("a click on an example")?;
        self.session.wait("the example's result", "return harness.host().report && harness.complete()", &[])?;
        self.session.script("harness.host().reset()", &[])?;
        Ok(())
    }

    /// Activates the element and pastes a log into it.
    fn use_it(&self) -> Result<()> {
        self.activate()?;
        self.session.script(
            "const source = document.createElement('textarea');
            source.value = arguments[0];
            document.body.append(source);
            source.focus();
            source.select();",
            &[json!(paths::fixture("two-checks-failed.log")?)],
        )?;
        self.session.press(&[SHORTCUT, 'c'])?;
        self.session.script("document.activeElement.remove(); harness.input().focus()", &[])?;
        self.session.press(&[SHORTCUT, 'v'])?;
        self.session.wait(
            "the report",
            "const host = harness.host(); return host.getAttribute('state') === 'done' && host.report ? 'done' : harness.failed()",
            &[],
        )?;
        self.session.wait("all findings", "return harness.complete()", &[])?;
        expect_failed_checks(strings(&self.session.script("return harness.findings()", &[])?))
    }

    /// Waits until the page with this heading is there.
    fn arrive(&self, heading: &str) -> Result<()> {
        let there = "return document.readyState === 'complete' && [...document.querySelectorAll('h1')].some((heading) => heading.textContent.includes(arguments[0]))";
        self.session.wait(&format!("the page `{heading}`"), there, &[json!(heading)]).map(drop)
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
        self.arrive(text)?;
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
            // A picture or font of the host's style sheet counts as that script's that makes the browser compute styles. The
            // element itself has none: in `plain` the strict policy is in force.
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
