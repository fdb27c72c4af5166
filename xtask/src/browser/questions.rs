//! Questions in place of a log, and the look-up.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use super::{Case, Lab, Page, expect_failed_checks, fixture};
use crate::project;
use crate::webdriver::keys;

pub const CASES: &[Case] = &[
    ("the founding topic is solved by questions, in French, by keyboard", founding),
    ("Back, Change and the browser's Back keep the answers", back),
    ("a damaged link restores what it can and names the rest", damaged),
    ("a check before Setup ends in a list, and the script's output is used", before),
    ("the texts of the questions are fetched with the questions, and change their language with the rest", texts_apart),
    ("the texts of the questions that are missing leave the log to be read", texts_missing),
    ("the names of facts come when a reader opens why a row was decided", fact_names),
    ("the look-up finds a title of another language with a typing error", look_up),
];

/// Waits for the question of a fact: its heading has the text.
fn asked(lab: &Lab, text: &str) -> Result<()> {
    lab.session
        .wait(text, "return harness.find('#asked') && harness.find('#asked').textContent.includes(arguments[0])", &[json!(text)])
        .map(drop)
}

/// Chooses an answer and goes on.
fn choose(lab: &Lab, value: &str) -> Result<()> {
    lab.session.script(
        "const found = harness.all('input[name=answer]').find((input) => input.value === arguments[0]); found.click(); harness.find('button[type=submit]').click()",
        &[json!(value)],
    )?;
    Ok(())
}

fn founding(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").fragment("rule=CafeRoleAlreadyExists&view=questions&lang=fr"))?;
    asked(lab, "Répondre à des questions")?;
    lab.js("harness.find('.offer button').focus()")?;
    lab.session.press(&[keys::ENTER])?;
    asked(lab, "Exchange")?;
    ensure!(lab.js("return harness.host().shadowRoot.activeElement?.id")? == json!("asked"), "the question has no focus");
    // From the heading to the first answer, choose it, send.
    for value in ["True", "update", "False"] {
        let step = lab.js("return harness.find('#asked').textContent")?;
        lab.session.script("harness.all('input[name=answer]').find((input) => input.value === arguments[0]).focus()", &[json!(value)])?;
        lab.session.press(&[" "])?;
        lab.session.press(&[keys::ENTER])?;
        lab.session.wait("the next step", "return harness.find('#asked').textContent !== arguments[0]", &[step])?;
    }
    asked(lab, "Résultat")?;
    let text = lab.js("return harness.text()")?;
    let text = text.as_str().unwrap_or_default();
    ensure!(text.contains("/Mode:Upgrade"), "no command: {text}");
    ensure!(text.contains("Marche à suivre"), "no advice: {text}");
    Ok(())
}

fn back(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").fragment("rule=CafeRoleAlreadyExists&view=questions&lang=en"))?;
    asked(lab, "Answer questions")?;
    lab.js("harness.find('.offer button').click()")?;
    let first = "return harness.all('input[name=answer]').some((input) => input.value === 'True')";
    lab.wait("the first question", first)?;
    choose(lab, "True")?;
    lab.wait("the second", "return harness.all('input[name=answer]').some((input) => input.value === 'reinstall')")?;
    choose(lab, "reinstall")?;
    lab.wait("the third", "return location.hash.includes('Wanted:reinstall')")?;
    lab.wait("the third question", "return !harness.all('input[name=answer]').some((input) => input.value === 'reinstall')")?;
    // The application's own way back.
    lab.js("harness.all('button').find((button) => button.textContent === 'Back').click()")?;
    lab.wait("the answer kept", "return harness.find('input[name=answer]:checked')?.value === 'reinstall'")?;
    choose(lab, "rebuild")?;
    lab.wait("the other answer", "return location.hash.includes('Wanted:rebuild')")?;
    // The browser's.
    lab.js("history.back()")?;
    lab.wait("the step before", "return location.hash.includes('Wanted:reinstall')")?;
    lab.js("history.back()")?;
    lab.wait(
        "the second question again",
        "return !location.hash.includes('Wanted') && harness.all('input[name=answer]').some((input) => input.value === 'reinstall')",
    )?;
    // A link has the answers, too.
    lab.load(
        Page::new("<setup-readiness></setup-readiness>")
            .fragment("rule=CafeRoleAlreadyExists&view=questions&lang=en&answers=ExchangeWorks:False;Wanted:rebuild"),
    )?;
    asked(lab, "Result")?;
    lab.js("harness.find('.summary button').click()")?;
    lab.wait("the first question with its answer", "return harness.find('input[name=answer]:checked')?.value === 'False'")?;
    Ok(())
}

fn damaged(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").fragment("answers=Product:2019;Nonsense:1;Operation:install&lang=en"))?;
    asked(lab, "role")?;
    let text = lab.js("return harness.text()")?;
    ensure!(text.as_str().is_some_and(|text| text.contains("Nonsense:1")), "the lost part is not named: {text}");
    Ok(())
}

fn before(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>").fragment(
        "lang=en&answers=Product:2019;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7;WindowsBuild:14393;ClrReleaseNumber:528049",
    ))?;
    lab.wait("a question", "return harness.find('#asked') && harness.find('button[type=submit]')")?;
    lab.js("harness.all('button').find((button) => button.textContent === 'Show the result now').click()")?;
    asked(lab, "Checklist")?;
    let findings = lab.js("return harness.findings()")?;
    ensure!(findings.to_string().contains("ValidOSVersion"), "the list has {findings}");
    let script = lab.wait("the script", "return harness.find('.script pre').textContent")?;
    ensure!(script.as_str().is_some_and(|text| text.contains("'setup-readiness-facts 1'")), "the script is {script}");
    lab.js("harness.find('#output').value = 'setup-readiness-facts 1\\nVCRedist2012Installed = False\\nSchemaAdmin = ?'; harness.all('.script button').at(-1).click()")?;
    lab.wait("the answer of the script", "return location.hash.includes('VCRedist2012Installed:False')")?;
    lab.wait("the finding", "return harness.findings().includes('VC2012RedistDependencyRequirement')")?;
    Ok(())
}

fn texts_apart(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness eager></setup-readiness>"))?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)?;
    ensure!(lab.fetched("questions-") == 0, "fetched for a log: {:?}", lab.requests());
    lab.js("harness.find('#tab-questions').click()")?;
    asked(lab, "Answer questions")?;
    ensure!(lab.fetched("questions-en") == 1, "fetched {:?}", lab.requests());
    lab.js("harness.all('.offer button').find((button) => button.textContent === 'Check a server before Setup').click()")?;
    lab.wait("a question", "return harness.find('button[type=submit]')")?;
    lab.js("harness.host().lang = 'fr'")?;
    lab.wait("the French question", "return harness.find('button[type=submit]').textContent === 'Continuer'")?;
    ensure!(lab.fetched("questions-fr") == 1 && lab.fetched("locale-fr") == 1, "fetched {:?}", lab.requests());
    lab.js("harness.find('#tab-log').click()")?;
    expect_failed_checks(lab.findings(0)?)
}

fn fact_names(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness eager lang=\"fr\"></setup-readiness>"))?;
    lab.paste(0, &project::read(&project::root().join("tests/logs/clean/2013-prepare-ad.log"))?)?;
    lab.wait("the finding", "return harness.find('[data-id=NoE14ServerWarning] .because')")?;
    let fetched = [lab.fetched("questions-"), lab.fetched("more-engine-")];
    ensure!(fetched == [0, 0], "fetched for a log: {:?}", lab.requests());
    lab.js("harness.find('[data-id=NoE14ServerWarning] .because').open = true")?;
    let name = project::read(&project::root().join("locales/fr/coexistence.ftl"))?;
    let name = name.lines().find_map(|line| line.strip_prefix("fact-E14ServerInTopology = ")).context("the fact has no name")?.to_owned();
    let shown = "return harness.find('[data-id=NoE14ServerWarning] .because').textContent.includes(arguments[0])";
    lab.session.wait("the fact's name", shown, &[json!(name)]).map(drop)
}

fn texts_missing(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness eager></setup-readiness>").serving(|site| site.missing("/dist/questions-")).noisy())?;
    lab.area(0)?;
    lab.js("harness.find('#tab-questions').click()")?;
    lab.wait("the notice", "return harness.find('#view-questions [role=alert]')?.textContent.trim()")?;
    let error = lab.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    let before = lab.fetched("questions-");
    lab.js("harness.find('#view-questions button').click()")?;
    lab.pause();
    ensure!(lab.fetched("questions-") == before + 1, "not tried again: {:?}", lab.requests());
    lab.js("harness.find('#tab-log').click()")?;
    lab.paste(0, &fixture("two-checks-failed.log")?)?;
    expect_failed_checks(lab.findings(0)?)
}

fn look_up(lab: &mut Lab) -> Result<()> {
    lab.load(Page::new("<setup-readiness></setup-readiness>"))?;
    lab.activate(0)?;
    lab.pause();
    ensure!(lab.fetched("lookup-") == 0, "the index was fetched before the look-up");
    lab.js("harness.find('#tab-lookup').click()")?;
    let field = lab.session.element("the search", "return harness.find('#search')", &[])?;
    lab.session.type_into(&field, "Clientzugrifsserver-Rolle ist bereits instaliert")?;
    lab.session.wait(
        "the hit",
        "return harness.all('.hits code').slice(0, 3).some((code) => code.textContent === 'CafeRoleAlreadyExists')",
        &[],
    )?;
    ensure!(lab.fetched("lookup-") == 1, "the index was fetched {} times", lab.fetched("lookup-"));
    Ok(())
}
