//! Hosts that get in the way: policies, wrong types, files that are missing or damaged, other origins.

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use e2e::page::{Host, Page, expect_failed_checks};
use e2e::server::{Fault, STRICT_POLICY, Server, Site};
use e2e::{dist, paths, texts};
use serde_json::{Value, json};
use sha2::{Digest, Sha256, Sha384};

use crate::Case;

pub const CASES: &[Case] = &[
    ("without any policy", no_policy),
    ("every view under the strict policy that names Trusted Types policies", trusted_types),
    ("every view where the page may run only scripts whose hashes it names", integrity_policy),
    ("a script whose hash the page does not name does not run", integrity_unnamed),
    ("a policy that leaves the app's Trusted Types policy out costs the worker alone", trusted_types_refused),
    ("from another origin, without a worker", other_origin),
    ("another origin that lets the page read scripts alone", cors),
    ("without `'wasm-unsafe-eval'` the panel names the setting", without_wasm),
    ("without WebAssembly the panel says so", no_wasm),
    ("the panel shows the rule's static card", panel_with_card),
    ("a wrong MIME type of the modules does no harm", wrong_wasm_type),
    ("a wrong MIME type of the scripts is named", wrong_script_type),
    ("a missing file is named", missing_file),
    ("a file that the server fails at, cuts off or replaces by a page is named", damaged_file),
    ("a file that is not what was built is named, with what came in its place", damaged_module),
    ("without `worker-src` the page does the work", no_worker),
];

const ELEMENT: &str = "<setup-readiness></setup-readiness>";

fn explains(page: &mut Page, host: Host) -> Result<()> {
    page.load(host)?;
    page.activate(0)?;
    page.paste(0, &paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)
}

/// Activates, and waits for the panel that says what is wrong.
fn trouble(page: &mut Page, host: Host, code: &str, words: &[&str]) -> Result<()> {
    page.load(host.noisy())?;
    page.click(0)?;
    let detail = page.event("setup-readiness-error")?;
    ensure!(detail["code"] == json!(code), "the code is {}, not {code}", detail["code"]);
    for word in words {
        page.session.wait(&format!("`{word}` in the panel"), "return harness.content().includes(arguments[0])", &[json!(word)])?;
    }
    let state = page.js("return harness.host().getAttribute('state')")?;
    ensure!(state == json!("error"), "state is {state}");
    let outcome = page.session.script_async("return await harness.outcome('x')", &[])?;
    ensure!(outcome == json!("rejected with an error"), "diagnose() was {outcome}");
    Ok(())
}

fn no_policy(page: &mut Page) -> Result<()> {
    explains(page, Host::new(ELEMENT).policy(None))
}

fn trusted_types(page: &mut Page) -> Result<()> {
    let policy = format!("{STRICT_POLICY}; trusted-types setup-readiness");
    page.load(
        Host::new("<setup-readiness eager rule=\"CafeRoleAlreadyExists\" feedback=\"help@example.com\"></setup-readiness>")
            .policy(Some(&policy)),
    )?;
    page.ready(0)?;
    page.diagnose(&paths::fixture("two-checks-failed.log")?)?;
    expect_failed_checks(page.findings(0)?)?;
    page.js("harness.unfold()")?;
    page.wait("the lines around a line", "return harness.find('.excerpt pre')")?;
    page.js("harness.find('.helped button').click()")?;
    page.js("harness.find('#tab-questions').click()")?;
    page.wait("the offers", "return harness.find('.offer button')")?;
    page.js("location.hash = 'view=questions&answers=Product:2019;Operation:install;AskedRole:mailbox;SetupBuild:15.2.1118.7'")?;
    page.wait("a question", "return harness.find('button[type=submit]')")?;
    page.js("harness.button('Show the result now').click()")?;
    page.wait("the list with its script", "return harness.find('.script pre')?.textContent")?;
    page.js("harness.unfold()")?;
    page.look_up("reboot")?;
    page.js("harness.unfold(); harness.host().lang = 'fr'")?;
    page.session.wait(
        "French",
        "return harness.content().includes(arguments[0])",
        &[json!(texts::title("fr", "CafeRoleAlreadyExists")?)],
    )?;
    page.js("harness.host().setAttribute('heading-level', '3'); harness.find('#tab-log').click()")?;
    page.diagnose("Dear diary, the server room was cold today.")?;
    page.js("harness.host().reset()")?;
    page.ready(0)?;
    page.settled()
}

/// The hash of a script as pages name it.
fn sha384(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// A page with `Integrity-Policy` and an import map that names the scripts of the hashed folder, but for those whose names end so.
fn with_integrity(unnamed: &str) -> Result<Host> {
    let list: Value = serde_json::from_str(&paths::read(&dist::folder().join("integrity.json"))?)?;
    let hash = |name: &str| list[name]["sha384"].as_str().with_context(|| format!("integrity.json has no {name}"));
    let names: Vec<&String> = list.as_object().into_iter().flatten().map(|(name, _)| name).filter(|name| name.contains('/')).collect();
    let named: Vec<&&String> = names.iter().filter(|name| !name.ends_with(unnamed)).collect();
    let scripts: Vec<(String, &str)> = named.iter().map(|name| Ok((format!("/dist/{name}"), hash(name)?))).collect::<Result<_>>()?;
    let map = json!({ "integrity": serde_json::Map::from_iter(scripts.into_iter().map(|(name, hash)| (name, json!(hash)))) }).to_string();
    let tag = |name: &str, hash: &str| format!("<script src=\"/{name}\" crossorigin integrity=\"{hash}\">");
    let mut own = Vec::new();
    for name in ["recorder.js", "harness.js", "workers.js"] {
        own.push((format!("<script src=\"/{name}\">"), tag(name, &sha384(paths::read(&paths::harness().join(name))?.as_bytes()))));
    }
    let of_map = format!("script-src 'self' 'sha256-{}'", STANDARD.encode(Sha256::digest(&map)));
    let loader = hash("setup-readiness.js")?;
    Ok(Host::new("<setup-readiness rule=\"CafeRoleAlreadyExists\"></setup-readiness>")
        .head(&format!(
            "<script type=\"importmap\">{map}</script>
            {}</script>
            <script type=\"module\" src=\"/dist/setup-readiness.js\" integrity=\"{loader}\"></script>",
            own[2].1
        ))
        .policy(Some(&STRICT_POLICY.replace("script-src 'self'", &of_map)))
        .serving(|site| {
            for (plain, whole) in &own {
                site.fill(plain, whole);
            }
            // Without the header the second case fails.
            let _ = site.header("Integrity-Policy", "blocked-destinations=(script)");
        }))
}

fn integrity_policy(page: &mut Page) -> Result<()> {
    explains(page, with_integrity("/")?)?;
    let workers = page.js("return workers.length")?;
    ensure!(workers == json!(1), "there are {workers} workers");
    page.js("harness.find('#tab-questions').click()")?;
    page.wait("the offers", "return harness.find('.offer button')")?;
    page.look_up("reboot")
}

fn integrity_unnamed(page: &mut Page) -> Result<()> {
    trouble(page, with_integrity("app.js")?, "load", &["app.js"])
}

fn trusted_types_refused(page: &mut Page) -> Result<()> {
    explains(page, Host::new(ELEMENT).policy(Some(&format!("{STRICT_POLICY}; trusted-types another"))).noisy())
}

fn other_origin(page: &mut Page) -> Result<()> {
    let origin = page.other_origin.origin();
    let before = page.other_origin.requests().len();
    explains(
        page,
        Host::new(ELEMENT)
            .head(&format!("<script type=\"module\" src=\"{origin}/setup-readiness.js\"></script>"))
            .policy(Some(&format!(
                "default-src 'none'; script-src 'self' {origin} 'wasm-unsafe-eval'; style-src 'self'; connect-src {origin}; img-src 'self'; require-trusted-types-for 'script'"
            ))),
    )?;
    ensure!(page.site_requests().is_empty(), "fetched from the page's origin: {:?}", page.requests());
    let fetched = page.other_origin.requests().split_off(before);
    ensure!(fetched.iter().filter(|path| path.ends_with(".wasm")).count() == 1, "fetched {fetched:?}");
    Ok(())
}

fn cors(page: &mut Page) -> Result<()> {
    let mut site = Site::default();
    site.mount("/", &dist::folder());
    site.share_only(&[".js"]);
    let other = Server::start(site, 0)?;
    let origin = other.origin();
    page.load(
        Host::new("<setup-readiness eager></setup-readiness>")
            .head(&format!("<script type=\"module\" src=\"{origin}/setup-readiness.js\"></script>"))
            .policy(None)
            .noisy(),
    )?;
    let error = page.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("load"), "the event says {error}");
    page.wait("the header", "return harness.text().includes(`Access-Control-Allow-Origin: ${location.origin}`)")?;
    Ok(())
}

fn without_wasm(page: &mut Page) -> Result<()> {
    let policy = STRICT_POLICY.replace(" 'wasm-unsafe-eval'", "");
    trouble(page, Host::new("<setup-readiness lang=\"fr\"></setup-readiness>").policy(Some(&policy)), "csp", &["'wasm-unsafe-eval'"])
}

fn no_wasm(page: &mut Page) -> Result<()> {
    page.load(
        Host::new("<setup-readiness eager rule=\"CafeRoleAlreadyExists\"></setup-readiness>")
            .head("<script src=\"/no-wasm.js\"></script><script type=\"module\" src=\"/dist/setup-readiness.js\"></script>")
            .noisy(),
    )?;
    let error = page.event("setup-readiness-error")?;
    ensure!(error["code"] == json!("unsupported"), "the event says {error}");
    let title = texts::title("en", "CafeRoleAlreadyExists")?;
    page.session.wait("the rule's card", "return harness.text().includes(arguments[0])", &[json!(title)]).map(drop)
}

fn panel_with_card(page: &mut Page) -> Result<()> {
    let title = texts::title("fr", "CafeRoleAlreadyExists")?;
    trouble(
        page,
        Host::new("<setup-readiness lang=\"fr\" rule=\"CafeRoleAlreadyExists\"></setup-readiness>")
            .policy(Some(&STRICT_POLICY.replace(" 'wasm-unsafe-eval'", ""))),
        "csp",
        &["'wasm-unsafe-eval'", &title],
    )?;
    let card = "/dist/cards/fr/CafeRoleAlreadyExists.json";
    ensure!(page.requests().iter().any(|path| path == card), "the card was not fetched: {:?}", page.requests());
    Ok(())
}

fn wrong_wasm_type(page: &mut Page) -> Result<()> {
    explains(page, Host::new(ELEMENT).serving(|site| site.mime(".wasm", "application/octet-stream")))
}

fn wrong_script_type(page: &mut Page) -> Result<()> {
    trouble(page, Host::new(ELEMENT).fault("app.js", Fault::Type("text/plain"))?, "mime", &["text/javascript"])
}

fn missing_file(page: &mut Page) -> Result<()> {
    for asset in ["open.js", "app.js", "app_bg.wasm", "widget.css", "locales/en.ftl"] {
        let path = dist::asset(asset)?;
        trouble(page, Host::new(ELEMENT).fault(asset, Fault::Status(404))?, "load", &[&path])?;
    }
    Ok(())
}

fn damaged_file(page: &mut Page) -> Result<()> {
    let wasm = dist::asset("app_bg.wasm")?;
    let script = dist::asset("app.js")?;
    let first = dist::asset("open.js")?;
    for (asset, fault, code, words) in [
        ("app_bg.wasm", Fault::Status(500), "load", wasm.as_str()),
        ("app.js", Fault::Interrupted, "load", script.as_str()),
        ("app.js", Fault::Page, "load", script.as_str()),
        ("app.js", Fault::Truncated, "load", script.as_str()),
        ("open.js", Fault::Page, "load", first.as_str()),
        ("open.js", Fault::Truncated, "load", first.as_str()),
    ] {
        trouble(page, Host::new(ELEMENT).fault(asset, fault)?, code, &[words])?;
    }
    Ok(())
}

fn damaged_module(page: &mut Page) -> Result<()> {
    // A module, and every other file that is fetched as it is: the panel says which, and what came in its place.
    for asset in ["app_bg.wasm", "widget.css", "locales/en.ftl"] {
        let path = dist::asset(asset)?;
        for fault in [Fault::Truncated, Fault::Page] {
            trouble(page, Host::new(ELEMENT).fault(asset, fault)?, "load", &[&path, " bytes, not "])?;
        }
    }
    Ok(())
}

fn no_worker(page: &mut Page) -> Result<()> {
    explains(page, Host::new(ELEMENT).policy(Some(&STRICT_POLICY.replace("worker-src 'self'", "worker-src 'none'"))).noisy())
}
