//! The browser cases: the finished site in the page of a host, in one engine.
//!
//! Every case loads its page under the strict policy, and at its end nothing may have been written to the console, failed,
//! violated the policy or been fetched from elsewhere, unless its page says otherwise.
//!
//! `cargo test -p e2e --test cases -- [FILTER] [--engine chromium|firefox|webkit]`, and all that libtest takes. The site is
//! `dist/`, or what `SETUP_READINESS_DIST` names.

mod access;
mod assets;
mod element;
mod engines;
mod examples;
mod facade;
mod faults;
mod focus;
mod guest;
mod handed_on;
mod input;
mod keeping;
mod keyboard;
mod looks;
mod lookup;
mod offline;
mod pages;
mod pasted;
mod policies;
mod questions;
mod result;
mod several;
mod spoken;
mod starting;

use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, anyhow, ensure};
use e2e::engine::{Driver, Engine};
use e2e::page::Page;
use e2e::paths;
use libtest_mimic::{Arguments, Completion, Failed, Trial};

/// A case: its name and what it does.
type Case = (&'static str, fn(&mut Page) -> Result<()>);

/// All of them, in the order in which they run.
fn cases() -> Vec<Case> {
    [
        // First: they count steps in the history of the tab, which holds fifty.
        questions::CASES,
        facade::CASES,
        starting::CASES,
        focus::CASES,
        input::CASES,
        pasted::CASES,
        several::CASES,
        keyboard::CASES,
        lookup::CASES,
        element::CASES,
        pages::CASES,
        result::CASES,
        examples::CASES,
        handed_on::CASES,
        faults::CASES,
        assets::CASES,
        policies::CASES,
        guest::CASES,
        looks::CASES,
        access::CASES,
        spoken::CASES,
        offline::CASES,
        keeping::CASES,
    ]
    .concat()
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let (engine, mut arguments) = arguments(std::env::args())?;
    // One window: the clipboard and the focus are the machine's.
    arguments.test_threads = Some(1);
    let cases = cases();
    for limit in engines::LIMITS {
        ensure!(cases.iter().any(|(name, _)| *name == limit.case), "there is no case `{}`", limit.case);
    }
    let window = Arc::new(Mutex::new(Window { engine, page: None, driver: None }));
    let trials = cases.into_iter().map(|(name, case)| trial(&window, engine, name, case)).collect();
    let conclusion = libtest_mimic::run(&arguments, trials);
    // The browser ends with it.
    drop(window);
    let run = conclusion.num_passed + conclusion.num_failed + conclusion.num_ignored;
    ensure!(arguments.list || run > 0, "no case has that in its name");
    Ok(conclusion.exit_code())
}

/// The engine, and what is left for the test runner.
fn arguments(all: impl Iterator<Item = String>) -> Result<(Engine, Arguments)> {
    let mut engine = Engine::Chromium;
    let mut rest = Vec::new();
    let mut all = all;
    while let Some(argument) = all.next() {
        if argument == "--engine" {
            engine = all.next().context("--engine takes a name")?.parse()?;
        } else if let Some(name) = argument.strip_prefix("--engine=") {
            engine = name.parse()?;
        } else {
            rest.push(argument);
        }
    }
    Ok((engine, Arguments::from_iter(rest)))
}

fn trial(window: &Arc<Mutex<Window>>, engine: Engine, name: &'static str, case: fn(&mut Page) -> Result<()>) -> Trial {
    let window = Arc::clone(window);
    Trial::ignorable_test(name, move || match engines::LIMITS.iter().find(|limit| limit.engine == engine && limit.case == name) {
        Some(limit) => Ok(Completion::ignored_with(limit.reason)),
        None => window
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .run(name, case)
            .map(|()| Completion::Completed)
            .map_err(|error| Failed::from(format!("{error:#}"))),
    })
}

/// The window in which the cases run, one after another.
struct Window {
    engine: Engine,
    // The window ends before the driver.
    page: Option<Page>,
    driver: Option<Driver>,
}

impl Window {
    fn run(&mut self, name: &str, case: fn(&mut Page) -> Result<()>) -> Result<()> {
        let page = self.page()?;
        let Err(error) = page.clean().and_then(|()| case(page)).and_then(|()| page.quiet()) else { return Ok(()) };
        match keep_picture(page, name) {
            Ok(path) => Err(anyhow!("{error:#}\npicture: {path}")),
            Err(_) => {
                // A browser that is gone is replaced.
                self.page = None;
                self.driver = None;
                Err(error)
            }
        }
    }

    fn page(&mut self) -> Result<&mut Page> {
        if self.page.is_none() {
            let driver = match &mut self.driver {
                Some(driver) => driver,
                None => self.driver.insert(Driver::start(self.engine)?),
            };
            let session = driver.open()?;
            println!("{} {}", self.engine.name(), session.version());
            self.page = Some(Page::new(session)?);
        }
        self.page.as_mut().context("no window")
    }
}

/// A screenshot of a case that failed.
fn keep_picture(page: &Page, name: &str) -> Result<String> {
    let file = name.replace(|letter: char| !letter.is_alphanumeric(), "-");
    let path = paths::results().join(page.session.engine().name()).join(format!("{file}.png"));
    paths::write(&path, page.session.screenshot()?)?;
    Ok(path.display().to_string())
}
