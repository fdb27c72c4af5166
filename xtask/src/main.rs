//! The project's commands, run as `cargo xtask <command>`.

mod assets;
mod audit;
mod bench;
mod big_log;
mod browser;
mod budgets;
mod bundle;
mod checks;
mod engines;
mod glue;
mod guides;
mod integrity;
mod names;
mod new_rule;
mod offline;
mod order;
mod process;
mod project;
mod reproduce;
mod sbom;
mod serve;
mod shots;
mod size;
mod split;
mod squeeze;
mod test;
mod tools;
mod webdriver;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--csp]   set up what is missing, build, serve on http://127.0.0.1:8080
                             (--csp: under the strict policy that the browser tests use)
  test                       everything that CI runs
  test --page                from the release build on: page cost, checks, browser cases
  test --only NAME           the browser cases whose name contains NAME, on the dist/ that is there
  dist [--npm]               release build into dist/ (--npm: a package folder in dist-npm/ too)
  build                      the same as dist
  shots                      screenshots of dist/ into target/shots
  guides [--only NAME]       the documentation generators' examples, built and driven, with dist/
  engines [--only NAME]      the browser cases in Firefox and WebKitGTK too, on dist/
  bench                      speed, memory, page cost and tasks as a table, kept in docs/benchmarks.md
  bench --only PART,PART     some of page, throughput, engines, origin, tasks, cancel, memory, native:
                             printed only, on the dist/ that is there
  graph                      the graph of the questions, for Graphviz
  audit [--quick]            licences, advisories, tools, lists of hashes and parts, and whether the commit
                             built twice gives the same dist/ (--quick: without the two builds)
  size                       what each crate costs in the two modules, kept in docs/size.md
  new-rule ID GROUP          the skeleton of a new rule in its places (CONTRIBUTING.md)
  setup                      only set up what is missing
  post-build                 the hook that Trunk calls";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &arguments[..]),
    };
    if let Err(error) = run(command, rest) {
        eprintln!("error: {error:#}");
        std::process::exit(1);
    }
}

fn run(command: &str, arguments: &[String]) -> Result<()> {
    let mut options = Options::new(arguments);
    match command {
        // As the compiler calls its linker.
        "-flavor" => split::link(&[&[command.to_owned()], arguments].concat()),
        "serve" => {
            let port = match options.value("--port")? {
                Some(text) => text.parse().map_err(|_| anyhow::anyhow!("--port takes a number, not `{text}`"))?,
                None => 8080,
            };
            let strict = options.flag("--csp");
            options.end()?;
            bundle::serve(port, strict)
        }
        "test" => {
            let page = options.flag("--page");
            let only = options.value("--only")?;
            options.end()?;
            test::run(page, only.as_deref())
        }
        "dist" | "build" => {
            let npm = options.flag("--npm");
            options.end()?;
            bundle::dist(npm)
        }
        "shots" => {
            options.end()?;
            shots::run()
        }
        "guides" => {
            let only = options.value("--only")?;
            options.end()?;
            guides::run(only.as_deref())
        }
        "engines" => {
            let only = options.value("--only")?;
            options.end()?;
            engines::run(only.as_deref())
        }
        "bench" => {
            let only = options.value("--only")?;
            options.end()?;
            bench::run(only.as_deref())
        }
        "audit" => {
            let quick = options.flag("--quick");
            options.end()?;
            audit::run(quick)
        }
        "size" => {
            options.end()?;
            size::run()
        }
        "new-rule" => match arguments {
            [id, group] => new_rule::run(id, group).map_err(anyhow::Error::msg),
            _ => bail!("`new-rule` takes an id and a group"),
        },
        "graph" => {
            options.end()?;
            process::run(process::command("cargo").args(["run", "--quiet", "--example", "graph"]))
        }
        "setup" => {
            options.end()?;
            tools::for_build()?;
            tools::for_browser().map(drop)
        }
        "post-build" => {
            options.end()?;
            assets::post_build()
        }
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

/// The command line after the command.
struct Options {
    left: Vec<String>,
}

impl Options {
    fn new(arguments: &[String]) -> Self {
        Self { left: arguments.to_vec() }
    }

    fn flag(&mut self, name: &str) -> bool {
        match self.left.iter().position(|argument| argument == name) {
            Some(at) => {
                self.left.remove(at);
                true
            }
            None => false,
        }
    }

    fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(at) = self.left.iter().position(|argument| argument == name) else {
            return Ok(None);
        };
        if at + 1 == self.left.len() {
            bail!("{name} needs a value");
        }
        self.left.remove(at);
        Ok(Some(self.left.remove(at)))
    }

    fn end(self) -> Result<()> {
        match self.left.first() {
            None => Ok(()),
            Some(argument) => bail!("`{argument}` is not an option here\n\n{HELP}"),
        }
    }
}
