//! The pages of `dist/` themselves.

use anyhow::{Result, ensure};

use super::{Case, Lab, Page, expect_failed_checks, fixture, fixture_path};

pub const CASES: &[Case] = &[("index.html works under the strict policy", index), ("embed.html tells its parent its height", embed)];

fn index(lab: &mut Lab) -> Result<()> {
    // Such a page has no recorder; the browser's console speaks for it.
    lab.load(Page::of_dist("index.html").noisy())?;
    lab.session
        .element("the file input", "return document.querySelector('setup-readiness').shadowRoot.querySelector('input[type=file]')", &[])
        .and_then(|input| lab.session.type_into(&input, &fixture_path("two-checks-failed.log").display().to_string()))?;
    let ids = lab.wait(
        "the findings",
        "const found = [...document.querySelector('setup-readiness').shadowRoot.querySelectorAll('article[part~=finding]')];
        return found.length ? found.map((article) => article.dataset.id) : null",
    )?;
    expect_failed_checks(super::strings(&ids))?;
    let console = lab.session.console()?;
    ensure!(console.is_empty(), "the console: {}", console.join("\n          "));
    Ok(())
}

fn embed(lab: &mut Lab) -> Result<()> {
    lab.load(
        Page::new("<iframe src=\"/dist/embed.html?lang=fr\" title=\"Diagnostic\" width=\"600\" height=\"400\"></iframe>")
            .head("<script src=\"/heights.js\"></script>")
            .policy(Some(&format!("{}; frame-src 'self'", crate::serve::STRICT_POLICY))),
    )?;
    lab.wait("a height", "return heights.length > 0 && heights[heights.length - 1] > 100")?;
    let log = fixture("two-checks-failed.log")?;
    lab.session.script_async(
        "const host = document.querySelector('iframe').contentDocument.querySelector('setup-readiness');
        window.before = heights[heights.length - 1];
        await host.diagnose(arguments[0])",
        &[serde_json::json!(log)],
    )?;
    lab.wait("a greater height", "return heights[heights.length - 1] > window.before")?;
    Ok(())
}
