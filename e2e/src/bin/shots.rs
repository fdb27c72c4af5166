//! Pictures of the states, for looking at: `cargo run -p e2e --bin shots` takes them of the site that is there.

use anyhow::{Context, Result};
use e2e::engine::{Driver, Engine};
use e2e::page::{Host, Page};
use e2e::server::Fault;
use e2e::{paths, texts};

/// A state: its name, and how a page gets there.
type State = (&'static str, fn(&mut Page, &Look) -> Result<()>);

const STATES: [State; 8] = [
    ("facade", facade),
    ("open", open),
    ("result", result),
    ("unfolded", unfolded),
    ("question", question),
    ("checklist", checklist),
    ("lookup", look_up),
    ("trouble", trouble),
];

/// What is also printed, on the widest page.
const ON_PAPER: [&str; 2] = ["result", "checklist"];

/// How a page is looked at.
struct Look {
    width: u32,
    theme: &'static str,
    language: &'static str,
    /// Of the text around the element.
    direction: &'static str,
    features: &'static [(&'static str, &'static str)],
}

const LIGHT: &[(&str, &str)] = &[("prefers-color-scheme", "light")];
const DARK: &[(&str, &str)] = &[("prefers-color-scheme", "dark")];
const FORCED: &[(&str, &str)] = &[("prefers-color-scheme", "dark"), ("forced-colors", "active")];

/// Every language in light and dark from wide to narrow, and what is rarer once: forced colours, from right to left, 280 px.
fn looks() -> Vec<Look> {
    let mut looks = Vec::new();
    for width in [1280, 768, 360] {
        for (theme, features) in [("light", LIGHT), ("dark", DARK)] {
            for language in texts::languages() {
                looks.push(Look { width, theme, language, direction: "ltr", features });
            }
        }
    }
    looks.push(Look { width: 768, theme: "forced", language: "en", direction: "ltr", features: FORCED });
    looks.push(Look { width: 768, theme: "rtl", language: "en", direction: "rtl", features: LIGHT });
    looks.push(Look { width: 280, theme: "light", language: "fr", direction: "ltr", features: LIGHT });
    looks
}

fn main() -> Result<()> {
    let driver = Driver::start(Engine::Chromium)?;
    let mut page = Page::new(driver.open()?)?;
    let folder = paths::target().join("shots");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    for look in looks() {
        for (state, reach) in STATES {
            page.width(look.width)?;
            page.prefers(look.features)?;
            let name = format!("{state}-{}-{}-{}", look.width, look.theme, look.language);
            reach(&mut page, &look).and_then(|()| page.drawn()).with_context(|| name.clone())?;
            let path = folder.join(format!("{name}.png"));
            paths::write(&path, page.whole_page(look.width)?)?;
            println!("{}", path.display());
            if look.width == 1280 && ON_PAPER.contains(&state) {
                paths::write(&path.with_extension("pdf"), page.session.print()?)?;
            }
        }
    }
    Ok(())
}

fn host(look: &Look) -> Host {
    Host::new(&format!(
        "<div dir=\"{}\"><p>The element stands in the text of a page.</p><setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness></div>",
        look.direction
    ))
    .head(
        "<link rel=\"stylesheet\" href=\"/shots.css\">
        <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
    )
    .language(look.language)
}

fn facade(page: &mut Page, look: &Look) -> Result<()> {
    page.load(host(look))?;
    page.facade(0).map(drop)
}

fn open(page: &mut Page, look: &Look) -> Result<()> {
    page.load(host(look))?;
    page.activate(0)
}

fn result(page: &mut Page, look: &Look) -> Result<()> {
    open(page, look)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    page.findings(0).map(drop)
}

fn unfolded(page: &mut Page, look: &Look) -> Result<()> {
    result(page, look)?;
    page.js("harness.unfold()")?;
    page.wait("the lines around a line", "return harness.find('.excerpt pre')").map(drop)
}

/// The questions before Setup, with some answers.
fn question(page: &mut Page, look: &Look) -> Result<()> {
    const ANSWERS: &str = "view=questions&answers=Product:2019;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7;WindowsBuild:14393;ClrReleaseNumber:528049";
    page.load(host(look).fragment(&format!("{ANSWERS}&lang={}", look.language)))?;
    page.wait("a question", "return harness.find('#asked') && harness.find('button[type=submit]')")?;
    page.js("harness.unfold()").map(drop)
}

fn checklist(page: &mut Page, look: &Look) -> Result<()> {
    question(page, look)?;
    page.js("harness.all('form .link').at(-1).click()")?;
    page.wait("the list", "return harness.find('.script pre')?.textContent").map(drop)
}

fn look_up(page: &mut Page, look: &Look) -> Result<()> {
    open(page, look)?;
    page.look_up("reboot")
}

fn trouble(page: &mut Page, look: &Look) -> Result<()> {
    page.load(host(look).fault("app.js", Fault::Status(404))?)?;
    page.click(0)?;
    page.event("setup-readiness-error")?;
    page.wait("the panel", "return harness.find('.trouble')").map(drop)
}
