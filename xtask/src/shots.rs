//! `cargo xtask shots`: pictures of the states, for looking at.

use anyhow::Result;
use serde_json::json;

use crate::browser::{Lab, Page, fixture};
use crate::webdriver::{Driver, Session};
use crate::{project, tools};

/// A state: its name, and how a page gets there.
type State = (&'static str, fn(&mut Lab, &Look) -> Result<()>);

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

/// What is also printed.
const ON_PAPER: [&str; 2] = ["result", "checklist"];

/// How a page is looked at. 320 px is also 1280 px at a zoom of 400 %.
struct Look {
    name: &'static str,
    width: u32,
    language: &'static str,
    /// Of the element around.
    direction: &'static str,
    features: &'static [(&'static str, &'static str)],
}

const LIGHT: &[(&str, &str)] = &[("prefers-color-scheme", "light")];
const DARK: &[(&str, &str)] = &[("prefers-color-scheme", "dark")];
const FORCED: &[(&str, &str)] = &[("prefers-color-scheme", "dark"), ("forced-colors", "active")];

const LOOKS: [Look; 7] = [
    Look { name: "1280-light-en", width: 1280, language: "en", direction: "ltr", features: LIGHT },
    Look { name: "1280-dark-fr", width: 1280, language: "fr", direction: "ltr", features: DARK },
    Look { name: "768-light-fr", width: 768, language: "fr", direction: "ltr", features: LIGHT },
    Look { name: "768-forced-en", width: 768, language: "en", direction: "ltr", features: FORCED },
    Look { name: "768-rtl-en", width: 768, language: "en", direction: "rtl", features: LIGHT },
    Look { name: "360-dark-fr", width: 360, language: "fr", direction: "ltr", features: DARK },
    Look { name: "280-light-fr", width: 280, language: "fr", direction: "ltr", features: LIGHT },
];

/// Takes all pictures of the `dist/` that is there.
pub fn run() -> Result<()> {
    let browser = tools::chromium()?;
    let driver = Driver::start(&browser)?;
    let mut lab = Lab::new(Session::chromium(&driver, &browser, (1280, 900), &[])?)?;
    let folder = project::target().join("shots");
    project::clear(&folder)?;
    for look in &LOOKS {
        for (state, reach) in STATES {
            lab.width(look.width)?;
            lab.prefers(look.features)?;
            if let Err(error) = reach(&mut lab, look) {
                println!("{state}: {error:#}");
            }
            let path = folder.join(format!("{state}-{}.png", look.name));
            project::write(&path, lab.whole_page(look.width)?)?;
            println!("{}", path.display());
            if look.width == 1280 && ON_PAPER.contains(&state) {
                project::write(&path.with_extension("pdf"), lab.session.print()?)?;
            }
        }
    }
    Ok(())
}

fn page(look: &Look) -> Page {
    Page::new(&format!(
        "<div dir=\"{}\"><p>The element stands in the text of a page.</p><setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness></div>",
        look.direction
    ))
    .head(
        "<link rel=\"stylesheet\" href=\"/shots.css\">
        <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
    )
    .language(look.language)
}

fn facade(lab: &mut Lab, look: &Look) -> Result<()> {
    lab.load(page(look))?;
    lab.wait("the facade", "return harness.text().trim()").map(drop)
}

fn open(lab: &mut Lab, look: &Look) -> Result<()> {
    lab.load(page(look))?;
    lab.activate(0).map(drop)
}

fn result(lab: &mut Lab, look: &Look) -> Result<()> {
    open(lab, look)?;
    lab.session.script_async(
        "await harness.host().diagnose(new File([arguments[0]], 'ExchangeSetup.log'))",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    lab.findings(0).map(drop)
}

fn unfolded(lab: &mut Lab, look: &Look) -> Result<()> {
    result(lab, look)?;
    lab.js("harness.all('details').forEach((details) => (details.open = true))")?;
    lab.pause();
    Ok(())
}

/// The questions before Setup, with these answers.
fn before(lab: &mut Lab, look: &Look) -> Result<()> {
    const ANSWERS: &str = "view=questions&answers=Product:2019;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7;WindowsBuild:14393;ClrReleaseNumber:528049";
    lab.load(page(look).fragment(ANSWERS))?;
    lab.wait("a question", "return harness.find('#asked') && harness.find('button[type=submit]')").map(drop)
}

fn question(lab: &mut Lab, look: &Look) -> Result<()> {
    before(lab, look)?;
    lab.js("harness.all('.questions details').forEach((details) => (details.open = true))").map(drop)
}

fn checklist(lab: &mut Lab, look: &Look) -> Result<()> {
    before(lab, look)?;
    lab.js("harness.all('form .link').at(-1).click()")?;
    lab.wait("the list", "return harness.find('.script pre')?.textContent").map(drop)
}

fn look_up(lab: &mut Lab, look: &Look) -> Result<()> {
    open(lab, look)?;
    lab.js("harness.find('#tab-lookup').click()")?;
    let field = lab.session.element("the search", "return harness.find('#search')", &[])?;
    lab.session.type_into(&field, "reboot")?;
    lab.wait("hits", "return harness.find('.hits button')")?;
    lab.js("harness.find('.hits button').click()")?;
    lab.wait("the card", "return harness.find('#card article')").map(drop)
}

fn trouble(lab: &mut Lab, look: &Look) -> Result<()> {
    lab.load(page(look).serving(|site| site.missing("/dist/app-")).noisy())?;
    let host = lab.session.element("the element", "return harness.host()", &[])?;
    lab.session.click(&host)?;
    lab.event("setup-readiness-error")?;
    lab.pause();
    Ok(())
}
