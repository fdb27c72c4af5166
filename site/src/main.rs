//! What the build calls: `site write FOLDER [--site ADDRESS] [--no-topics]`, `site weigh DIST`.

use std::path::PathBuf;

use anyhow::Result;
use clap::Parser;
use site::address::Address;
use site::budgets;

/// The pages beside the program: cards, topics, what leads to them.
#[derive(Parser)]
enum Command {
    /// Writes them
    Write {
        /// Where the site is put together
        folder: PathBuf,
        /// The address under which the folder will be reached, for absolute links
        #[arg(long, value_name = "ADDRESS", default_value = "")]
        site: Address,
        /// Leave the topic pages out
        #[arg(long)]
        no_topics: bool,
    },
    /// Compares what a page transfers with the limits of budgets.toml
    Weigh {
        /// The finished site
        dist: PathBuf,
        /// The topic pages alone
        #[arg(long)]
        topics: bool,
    },
}

fn main() -> Result<()> {
    match Command::parse() {
        Command::Write { folder, site, no_topics } => site::write(&folder, (!no_topics).then_some(&site)),
        Command::Weigh { dist, topics: true } => budgets::topics(&dist),
        Command::Weigh { dist, topics: false } => budgets::check(&dist),
    }
}
