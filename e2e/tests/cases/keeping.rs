//! index.html keeps itself for use without the network, and says when a new version is there; no other page has any of it.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use e2e::page::{Host, Page, strings};
use e2e::server::{STRICT_POLICY, Server, Site};
use e2e::session::until;
use e2e::{dist, paths, texts};
use serde_json::json;

use super::pages::read_two_failed;
use crate::Case;

pub const CASES: &[Case] = &[
    ("index.html reads a log without the network after the first visit", without_network),
    ("index.html says that a new version is there, and loads it when asked to", new_version),
    ("a page of a host keeps nothing", no_guest),
    ("embed.html keeps nothing and gets all from the server", no_frame),
];

const IN_USE: &str = "return document.querySelector('setup-readiness')?.shadowRoot?.querySelector('#paste') && true";
const NEWS: &str = "return document.querySelector('.news').textContent";

fn serve(folder: &Path, port: u16) -> Result<Server> {
    let mut site = Site::default();
    site.mount("/dist", folder);
    site.header("Content-Security-Policy", &format!("{STRICT_POLICY}; trusted-types setup-readiness"))?;
    Server::start(site, port)
}

/// Opens a page of the site and waits until it can be used.
fn open(page: &Page, origin: &str, name: &str) -> Result<()> {
    page.session.open(&format!("{origin}/dist/{name}"))?;
    page.wait(&format!("`{name}`"), IN_USE).map(drop)
}

/// The first visit: waits until everything is kept, and returns the name of the version.
fn visit(page: &Page, origin: &str) -> Result<String> {
    open(page, origin, "index.html")?;
    until("the files to be kept", || {
        let state = "return (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'";
        Ok((page.session.script_async(state, &[])? == json!(true)).then_some(()))
    })?;
    let kept = kept(page)?;
    ensure!(kept.len() == 1, "kept are {kept:?}");
    ensure!(page.js(NEWS)? == json!(""), "the first version is told as news");
    Ok(kept[0].rsplit(' ').next().unwrap_or_default().to_owned())
}

/// The names of what is kept.
fn kept(page: &Page) -> Result<Vec<String>> {
    Ok(strings(&page.session.script_async("return await caches.keys()", &[])?))
}

fn without_network(page: &mut Page) -> Result<()> {
    let mut server = serve(&dist::folder(), 0)?;
    let origin = server.origin();
    visit(page, &origin)?;
    server.stop();
    for name in ["index.html", "", "index.html?from=mail#lang=fr"] {
        page.session.open("about:blank")?;
        open(page, &origin, name)?;
        read_two_failed(page).context(name)?;
        // Texts that come later are there, too.
        page.js("document.querySelector('setup-readiness').shadowRoot.querySelector('#tab-questions').click()")?;
        page.wait("the questions", "return document.querySelector('setup-readiness').shadowRoot.querySelector('.offer button')")?;
    }
    page.quiet_console()
}

/// A copy of the site as its next version would be: another page, and a service worker that names another version.
fn write_next(folder: &Path, version: &str) -> Result<()> {
    let site = dist::folder();
    let script = paths::read(&site.join("service-worker.js"))?;
    ensure!(script.matches(version).count() == 1, "the service worker does not name {version}");
    paths::write(&folder.join("service-worker.js"), script.replace(version, "0123456789abcdef"))?;
    paths::write(&folder.join("index.html"), paths::read(&site.join("index.html"))?.replace("<main>", "<main class=\"next\">"))?;
    paths::write(&folder.join("setup-readiness.js"), paths::read(&site.join("setup-readiness.js"))?)?;
    let hashed = dist::asset("app.js")?;
    copy(&site, folder, Path::new(&hashed).parent().context("no folder")?)
}

/// Copies a folder of the site with all that is in it.
fn copy(from: &Path, to: &Path, folder: &Path) -> Result<()> {
    for entry in std::fs::read_dir(from.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(from, to, &path)?;
        } else {
            paths::write(&to.join(&path), std::fs::read(entry.path())?)?;
        }
    }
    Ok(())
}

fn new_version(page: &mut Page) -> Result<()> {
    let next = tempfile::tempdir()?;
    let mut server = serve(&dist::folder(), 0)?;
    let origin = server.origin();
    let version = visit(page, &origin)?;
    write_next(next.path(), &version)?;
    server.stop();
    let port = origin.rsplit(':').next().unwrap_or_default().parse()?;
    let server = serve(next.path(), port)?;

    page.session.open("about:blank")?;
    open(page, &origin, "index.html#lang=fr")?;
    let texts = texts::of("fr")?;
    let word = format!("{} {}", texts.text("renewal-there", &[]), texts.text("renewal-load", &[]));
    page.session.wait("the word", &format!("{NEWS} === arguments[0]"), &[json!(word)])?;
    // Until the reader says so, the page stays as it is.
    ensure!(page.js("return document.querySelector('main.next')")?.is_null(), "the new version came by itself");
    read_two_failed(page)?;
    let button = page.session.element("the button", "return document.querySelector('.news button')", &[])?;
    page.session.click(&button)?;
    page.wait("the new version", "return document.querySelector('main.next') && document.readyState === 'complete'")?;
    page.wait("the element", IN_USE)?;
    until("the old version to be forgotten", || Ok((kept(page)?.len() == 1).then_some(())))?;
    ensure!(page.js(NEWS)? == json!(""), "the word stays");
    drop(server);
    page.session.open("about:blank")?;
    open(page, &origin, "index.html")?;
    read_two_failed(page)
}

/// Fails where a page has left something in the browser.
fn keeps_nothing(page: &Page) -> Result<()> {
    const LEFT: &str = "return [await navigator.serviceWorker.getRegistrations(), await caches.keys()].flat().length";
    let left = page.session.script_async(LEFT, &[])?;
    ensure!(left == json!(0), "the page keeps something");
    Ok(())
}

fn no_guest(page: &mut Page) -> Result<()> {
    page.load(Host::new("<setup-readiness></setup-readiness>"))?;
    page.activate(0)?;
    page.settled()?;
    keeps_nothing(page)
}

fn no_frame(page: &mut Page) -> Result<()> {
    let server = serve(&dist::folder(), 0)?;
    let origin = server.origin();
    open(page, &origin, "embed.html")?;
    keeps_nothing(page)?;
    // Where a reader has been on index.html, too.
    visit(page, &origin)?;
    page.session.open("about:blank")?;
    let before = server.requests().len();
    open(page, &origin, "embed.html")?;
    let asked = server.requests().split_off(before);
    for name in ["embed.html".to_owned(), "setup-readiness.js".into(), dist::asset("app_bg.wasm")?, dist::asset("locales/en.ftl")?] {
        ensure!(asked.contains(&format!("/dist/{name}")), "{name} did not come from the server: {asked:?}");
    }
    Ok(())
}
