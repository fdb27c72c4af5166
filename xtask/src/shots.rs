//! `cargo xtask shots`: pictures of the states, for looking at.

use anyhow::Result;
use serde_json::json;

use crate::browser::{Lab, Page, fixture};
use crate::webdriver::{Driver, Session};
use crate::{project, tools};

/// A state: its name, and how a page in a language gets there.
type State = (&'static str, fn(&mut Lab, &str) -> Result<()>);

const STATES: [State; 5] = [("facade", facade), ("open", open), ("result", result), ("unfolded", unfolded), ("trouble", trouble)];

/// Width, dark, language.
const LOOKS: [(u32, bool, &str); 4] = [(1280, false, "en"), (1280, true, "fr"), (768, false, "fr"), (360, false, "fr")];

/// Takes all pictures of the `dist/` that is there.
pub fn run() -> Result<()> {
    tools::for_build()?;
    let browser = tools::for_browser()?;
    let driver = Driver::start(&browser)?;
    let mut lab = Lab::new(Session::chromium(&driver, &browser, (1280, 900), &[])?)?;
    let folder = project::target().join("shots");
    project::clear(&folder)?;
    for (width, dark, language) in LOOKS {
        let theme = if dark { "dark" } else { "light" };
        for (state, reach) in STATES {
            lab.width(width)?;
            lab.dark(dark)?;
            let path = folder.join(format!("{state}-{width}-{theme}-{language}.png"));
            if let Err(error) = reach(&mut lab, language) {
                println!("{state}: {error:#}");
            }
            project::write(&path, lab.whole_page(width)?)?;
            println!("{}", path.display());
        }
    }
    Ok(())
}

fn page(language: &str) -> Page {
    Page::new("<p>The element stands in the text of a page.</p><setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>")
        .head(
            "<link rel=\"stylesheet\" href=\"/shots.css\">
            <script type=\"module\" src=\"/dist/setup-readiness.js\"></script>",
        )
        .language(language)
}

fn facade(lab: &mut Lab, language: &str) -> Result<()> {
    lab.load(page(language))?;
    lab.wait("the facade", "return harness.text().trim()").map(drop)
}

fn open(lab: &mut Lab, language: &str) -> Result<()> {
    lab.load(page(language))?;
    lab.activate(0).map(drop)
}

fn result(lab: &mut Lab, language: &str) -> Result<()> {
    open(lab, language)?;
    lab.session.script_async(
        "await harness.host().diagnose(new File([arguments[0]], 'ExchangeSetup.log'))",
        &[json!(fixture("two-checks-failed.log")?)],
    )?;
    lab.findings(0).map(drop)
}

fn unfolded(lab: &mut Lab, language: &str) -> Result<()> {
    result(lab, language)?;
    lab.js("harness.all('details').forEach((details) => (details.open = true))").map(drop)
}

fn trouble(lab: &mut Lab, language: &str) -> Result<()> {
    lab.load(page(language).serving(|site| site.missing("/dist/app-")).noisy())?;
    let host = lab.session.element("the element", "return harness.host()", &[])?;
    lab.session.click(&host)?;
    lab.event("setup-readiness-error")?;
    lab.pause();
    Ok(())
}
