//! Questions in place of a log, and the look-up.

use anyhow::{Result, ensure};
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::server::Fault;
use e2e::session::keys::ENTER;
use e2e::{paths, texts};
use serde_json::json;

use crate::Case;

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
fn asked(page: &Page, text: &str) -> Result<()> {
    page.session.wait(text, "return harness.find('#asked')?.textContent.includes(arguments[0])", &[json!(text)]).map(drop)
}

/// Chooses an answer and goes on.
fn choose(page: &Page, value: &str) -> Result<()> {
    page.session.script(
        "harness.find(`input[name=answer][value='${arguments[0]}']`).click(); harness.find('button[type=submit]').click()",
        &[json!(value)],
    )?;
    Ok(())
}

fn founding(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").fragment("rule=CafeRoleAlreadyExists&view=questions&lang=fr"))?;
    asked(page, "Répondre à des questions")?;
    page.wait("the offers", "return harness.find('.offer button')")?;
    page.js("harness.find('.offer button').focus()")?;
    page.session.press(&[ENTER])?;
    asked(page, "Exchange")?;
    page.wait("the focus on the question", "return harness.host().shadowRoot.activeElement?.id === 'asked'")?;
    // From the heading to the first answer, choose it, send.
    for value in ["True", "update", "False"] {
        let step = page.js("return harness.find('#asked').textContent")?;
        page.session.script("harness.find(`input[name=answer][value='${arguments[0]}']`).focus()", &[json!(value)])?;
        page.session.press(&[' '])?;
        page.session.press(&[ENTER])?;
        page.session.wait("the next step", "return harness.find('#asked').textContent !== arguments[0]", &[step])?;
    }
    asked(page, "Résultat")?;
    let text = page.js("return harness.text()")?;
    let text = text.as_str().unwrap_or_default();
    ensure!(text.contains("/Mode:Upgrade"), "no command: {text}");
    ensure!(text.contains("Marche à suivre"), "no advice: {text}");
    Ok(())
}

fn back(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").fragment("rule=CafeRoleAlreadyExists&view=questions&lang=en"))?;
    asked(page, "Answer questions")?;
    page.js("harness.find('.offer button').click()")?;
    page.wait("the first question", "return harness.find('input[name=answer][value=True]')")?;
    choose(page, "True")?;
    page.wait("the second", "return harness.find('input[name=answer][value=reinstall]')")?;
    choose(page, "reinstall")?;
    page.wait("the third", "return location.hash.includes('Wanted:reinstall')")?;
    page.wait("the third question", "return !harness.find('input[name=answer][value=reinstall]')")?;
    // The application's own way back.
    page.js("harness.button('Back').click()")?;
    page.wait("the answer kept", "return harness.find('input[name=answer]:checked')?.value === 'reinstall'")?;
    choose(page, "rebuild")?;
    page.wait("the other answer", "return location.hash.includes('Wanted:rebuild')")?;
    // The browser's.
    page.js("history.back()")?;
    page.wait("the step before", "return location.hash.includes('Wanted:reinstall')")?;
    page.js("history.back()")?;
    page.wait(
        "the second question again",
        "return !location.hash.includes('Wanted') && harness.find('input[name=answer][value=reinstall]')",
    )?;
    // A link has the answers, too.
    page.load(
        Host::new("<setup-readiness></setup-readiness>")
            .fragment("rule=CafeRoleAlreadyExists&view=questions&lang=en&answers=ExchangeWorks:False;Wanted:rebuild"),
    )?;
    asked(page, "Result")?;
    page.js("harness.find('.summary button').click()")?;
    page.wait("the first question with its answer", "return harness.find('input[name=answer]:checked')?.value === 'False'")?;
    Ok(())
}

fn damaged(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").fragment("answers=Product:2019;Nonsense:1;Operation:install&lang=en"))?;
    asked(page, "role")?;
    let text = page.js("return harness.text()")?;
    ensure!(text.as_str().is_some_and(|text| text.contains("Nonsense:1")), "the lost part is not named: {text}");
    Ok(())
}

fn before(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>").fragment(
        "lang=en&answers=Product:2019;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7;WindowsBuild:14393;ClrReleaseNumber:528049",
    ))?;
    page.wait("a question", "return harness.find('#asked') && harness.find('button[type=submit]')")?;
    page.js("harness.button('Show the result now').click()")?;
    asked(page, "Checklist")?;
    page.wait("the finding of an answer", "return harness.findings().includes('ValidOSVersion')")?;
    let script = page.wait("the script", "return harness.find('.script pre')?.textContent")?;
    ensure!(script.as_str().is_some_and(|text| text.contains("'setup-readiness-facts 1'")), "the script is {script}");
    page.js("harness.find('#output').value = 'setup-readiness-facts 1\\nVCRedist2012Installed = False\\nSchemaAdmin = ?';
        harness.find('#output').dispatchEvent(new InputEvent('input', { bubbles: true }));
        harness.all('.script button').at(-1).click()")?;
    page.wait("the finding of the script", "return harness.findings().includes('VC2012RedistDependencyRequirement')")?;
    // What the script printed stays in the page.
    let fragment = page.js("return location.hash")?;
    ensure!(!fragment.to_string().contains("VCRedist2012Installed"), "the link holds {fragment}");
    Ok(())
}

fn texts_apart(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness eager></setup-readiness>"))?;
    page.ready(0)?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)?;
    page.settled()?;
    ensure!(page.fetched("locales/en.questions.ftl")? == 0, "fetched for a log: {:?}", page.requests());
    page.js("harness.find('#tab-questions').click()")?;
    asked(page, "Answer questions")?;
    ensure!(page.fetched("locales/en.questions.ftl")? == 1, "fetched {:?}", page.requests());
    page.js("harness.button('Check a server before Setup').click()")?;
    page.wait("a question", "return harness.find('button[type=submit]')")?;
    page.js("harness.host().lang = 'fr'")?;
    page.wait("the French question", "return harness.find('button[type=submit]').textContent === 'Continuer'")?;
    for name in ["locales/fr.ftl", "locales/fr.questions.ftl"] {
        ensure!(page.fetched(name)? == 1, "fetched {:?}", page.requests());
    }
    page.js("harness.find('#tab-log').click()")?;
    expect_failed_checks(page.findings(0)?)
}

fn fact_names(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness eager lang=\"fr\"></setup-readiness>"))?;
    page.ready(0)?;
    page.paste(0, &paths::read(&paths::root().join("tests/logs/clean/2013-prepare-ad.log"))?)?;
    page.wait("the finding", "return harness.find('[data-id=NoE14ServerWarning] .because')")?;
    page.settled()?;
    ensure!(page.fetched("locales/fr.questions.ftl")? == 0, "fetched for a log: {:?}", page.requests());
    page.js("harness.find('[data-id=NoE14ServerWarning] .because').open = true")?;
    let shown = "return harness.find('[data-id=NoE14ServerWarning] .because').textContent.includes(arguments[0])";
    page.session.wait("the fact's name", shown, &[json!(texts::fact("fr", "E14ServerInTopology")?)]).map(drop)
}

fn texts_missing(page: &mut Page) -> Result<()> {
    let questions = "locales/en.questions.ftl";
    page.load(Host::new("<setup-readiness eager></setup-readiness>").fault(questions, Fault::Status(404))?)?;
    page.ready(0)?;
    page.js("harness.find('#tab-questions').click()")?;
    page.wait("the notice", "return harness.find('#view-questions [role=alert]')?.textContent.trim()")?;
    let error = page.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    page.settled()?;
    let before = page.fetched(questions)?;
    page.js("harness.find('#view-questions button').click()")?;
    page.wait_fetched(questions, before + 1)?;
    page.settled()?;
    ensure!(page.fetched(questions)? == before + 1, "tried again more than once: {:?}", page.requests());
    page.js("harness.find('#tab-log').click()")?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

fn look_up(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>"))?;
    page.activate(0)?;
    page.settled()?;
    ensure!(page.fetched("lookup.tsv")? == 0, "the index was fetched before the look-up");
    page.js("harness.find('#tab-lookup').click()")?;
    let field = page.session.element("the search", "return harness.find('#search')", &[])?;
    page.session.type_into(&field, "Clientzugrifsserver-Rolle ist bereits instaliert")?;
    page.wait("the hit", "return harness.all('.hits code').slice(0, 3).some((code) => code.textContent === 'CafeRoleAlreadyExists')")?;
    ensure!(page.fetched("lookup.tsv")? == 1, "the index was fetched {} times", page.fetched("lookup.tsv")?);
    Ok(())
}
