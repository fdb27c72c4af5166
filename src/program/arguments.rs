//! The arguments of the program.

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Says why Microsoft Exchange Server Setup stopped, and what to do.
#[derive(Debug, Parser)]
#[command(name = "setup-readiness", version, about)]
pub struct Program {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Read logs, or what Setup printed, and report what stopped it
    Diagnose(Diagnose),
    /// Explain a readiness check or known issue by its id
    Explain(Explain),
    /// Look up what Setup says, in your words and any of its languages
    Lookup(Lookup),
    /// Print the completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// How a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// The report as JSON
    Json,
    /// Markdown
    Text,
    /// One page of HTML that needs nothing else
    Html,
}

/// What becomes of the names of people, computers and organizations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Names {
    /// They stay
    Keep,
    /// Stand-ins take their place
    Mask,
}

/// What is to be read, and how it is reported.
#[derive(Debug, Args)]
pub struct Diagnose {
    /// Add the texts in this language (a BCP 47 tag)
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
    /// How the report is printed
    #[arg(long, value_enum, default_value = "json")]
    pub format: Format,
    /// What becomes of names, SIDs and addresses [default: mask in HTML, which is made to be handed on, else keep]
    #[arg(long, value_enum)]
    pub names: Option<Names>,
    /// Make one report over all files
    #[arg(long)]
    pub together: bool,
    /// Logs, archives of logs, pasted text; `-` is standard input
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
}

impl Diagnose {
    /// Whether names give way to stand-ins.
    pub fn masks(&self) -> bool {
        self.names.map_or(self.format == Format::Html, |names| names == Names::Mask)
    }
}

/// What is to be explained.
#[derive(Debug, Args)]
pub struct Explain {
    /// The id of a check or issue, in any case
    pub id: String,
    /// The language (a BCP 47 tag)
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub lang: String,
}

/// What is to be looked up.
#[derive(Debug, Args)]
pub struct Lookup {
    /// Words of a message or title, an id or a code
    #[arg(required = true)]
    pub words: Vec<String>,
    /// The language of the titles (a BCP 47 tag)
    #[arg(long, value_name = "TAG", default_value = "en")]
    pub lang: String,
    /// How many hits are printed
    #[arg(long, default_value_t = 10)]
    pub most: usize,
}
