//! The project's commands: `cargo xtask <command>`.

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use xshell::cmd;
use xtask::{assets, audit, bundle, guides, new_rule, project, serve, size, test, tools};

/// The project's commands. What they need and is missing, they install first.
#[derive(Parser)]
#[command(bin_name = "cargo xtask")]
enum Command {
    /// Builds the site and serves it on http://127.0.0.1:8080
    Serve {
        /// Another port
        #[arg(long, value_name = "N", default_value_t = 8080)]
        port: u16,
        /// Under the strict policy that the browser cases use
        #[arg(long)]
        csp: bool,
    },
    /// Everything that CI runs
    Test {
        /// From the release build on: page cost, checks on dist/, browser cases
        #[arg(long)]
        page: bool,
        /// Only the browser cases whose name contains NAME, on the dist/ that is there
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
    /// Release build into dist/
    #[command(alias = "build")]
    Dist {
        /// A package folder in dist-npm/ too
        #[arg(long)]
        npm: bool,
        /// The address under which dist/ will be reached, for absolute links between the topic pages
        #[arg(long, value_name = "ADDRESS")]
        site: Option<String>,
        /// Without the topic pages
        #[arg(long)]
        no_topics: bool,
    },
    /// The browser cases in Chromium, Firefox and WebKitGTK, on the dist/ that is there
    Engines {
        /// Only the cases whose name contains NAME
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
    /// Screenshots of dist/
    Shots,
    /// Builds the documentation generators' examples with dist/ and drives them in all three engines
    Guides {
        /// Only the examples whose name contains NAME
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
    /// Measures speed, memory, page cost and tasks; writes docs/benchmarks.md
    Bench {
        /// Only these parts, printed but not written, on the dist/ that is there
        #[arg(long, value_name = "PART,…")]
        only: Option<String>,
    },
    /// Licences, advisories, tools, lists of hashes and crates, and whether two builds give the same dist/
    Audit {
        /// Without the two builds
        #[arg(long)]
        quick: bool,
    },
    /// What each crate costs in the module; writes docs/size.md
    Size,
    /// Adds the skeleton of a new rule in its places (CONTRIBUTING.md)
    NewRule {
        /// Setup's own id of the rule
        id: String,
        /// The group, a file of src/catalog/
        group: String,
    },
    /// Every check of the texts of every language, those by other programs included
    Languages {
        /// Only these languages
        tags: Vec<String>,
        /// Only the programs whose name contains NAME
        #[arg(long, value_name = "NAME")]
        only: Option<String>,
    },
    /// Begins a language: its folder with English in it, and its line (CONTRIBUTING.md)
    NewLanguage {
        /// BCP 47 tag
        tag: String,
        /// Its name in that language
        name: String,
    },
    /// Prints the graph of the questions, for Graphviz
    Graph,
    /// Only installs what is missing for `test`
    Setup,
    /// The hook that Trunk calls
    #[command(hide = true)]
    PostBuild,
}

fn main() -> ExitCode {
    match run(Command::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    match command {
        Command::Serve { port, csp } => serve::run(port, csp),
        Command::Test { page, only } => test::run(page, only.as_deref()),
        Command::Dist { npm, site, no_topics } => {
            let site = site.map(|site| format!("--site {site}"));
            let options = [site, no_topics.then(|| "--no-topics".to_owned())];
            bundle::dist(npm, &options.into_iter().flatten().collect::<Vec<_>>().join(" "))
        }
        Command::Engines { only } => test::engines(only.as_deref()),
        Command::Shots => tools::for_browser().and_then(|()| project::cargo("run --quiet --package e2e --bin shots")),
        Command::Guides { only } => guides::run(only.as_deref()),
        Command::Bench { only } => bench(only.as_deref()),
        Command::Audit { quick } => audit::run(quick),
        Command::Size => size::run(),
        Command::NewRule { id, group } => new_rule::run(&id, &group),
        Command::Languages { tags, only } => {
            // Without them the checks that need them say so.
            tools::for_languages().unwrap_or_else(|error| println!("{error:#}"));
            let only = only.map(|only| vec!["--only".to_owned(), only]).unwrap_or_default();
            languages(&[&["check".to_owned()], &tags[..], &only].concat())
        }
        Command::NewLanguage { tag, name } => languages(&["new".to_owned(), tag, name]),
        Command::Graph => project::cargo("run --quiet --example graph"),
        Command::Setup => tools::for_build().and_then(|()| tools::for_browser()),
        Command::PostBuild => assets::post_build(),
    }
}

/// Has the crate `benches` measure, on a new `dist/` unless only some parts are asked for.
fn bench(only: Option<&str>) -> Result<()> {
    only.map_or_else(bundle::build, |_| bundle::build_if_missing())?;
    tools::for_every_engine();
    let sh = project::shell()?;
    Ok(cmd!(sh, "cargo run --quiet --release --package benches --bin browser -- {only...}").run()?)
}

/// Has the crate `languages` do it.
fn languages(words: &[String]) -> Result<()> {
    let sh = project::shell()?;
    Ok(cmd!(sh, "cargo run --quiet --package languages -- {words...}").quiet().run()?)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        super::Command::command().debug_assert();
    }
}
