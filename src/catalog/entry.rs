//! What a catalog row is: a readiness check or a known issue, declared once.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

pub use crate::facts::condition::When;
use crate::facts::fact::Fact;

/// What kind of thing a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of Setup's readiness checks, by Setup's own rule id.
    Rule,
    /// An error pattern with a known cause, by our own id.
    Issue,
    /// A known state of a run: told, never a fault.
    State,
}

/// How serious a finding is.
#[derive(
    Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// Stops Setup.
    #[default]
    Error,
    /// Setup goes on.
    Warning,
    /// Worth knowing.
    Info,
}

impl Severity {
    /// Its name in the report and in Fluent.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How well the meaning of a row is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Microsoft published a topic about it.
    Documented,
    /// Its message or behaviour was seen in logs or public posts.
    Observed,
    /// Only its name (and perhaps its place among others) is known.
    Inferred,
}

/// Products as a set of bits.
pub type ProductSet = u8;
/// Exchange Server 2013.
pub const E2013: u8 = 1;
/// Exchange Server 2016.
pub const E2016: u8 = 2;
/// Exchange Server 2019.
pub const E2019: u8 = 4;
/// Exchange Server Subscription Edition.
pub const SE: u8 = 8;

/// Operations as a set of bits.
pub type OperationSet = u16;
/// `/Mode:Install`.
pub const INSTALL: u16 = 1;
/// `/Mode:Upgrade`, a cumulative update.
pub const UPGRADE: u16 = 2;
/// `/Mode:Uninstall`.
pub const UNINSTALL: u16 = 4;
/// `/Mode:RecoverServer`.
pub const RECOVER: u16 = 8;
/// `/PrepareSchema`.
pub const PREPARE_SCHEMA: u16 = 16;
/// `/PrepareAD`.
pub const PREPARE_AD: u16 = 32;
/// `/PrepareDomain` and `/PrepareAllDomains`.
pub const PREPARE_DOMAIN: u16 = 64;
/// Adding or removing a Unified Messaging language pack.
pub const LANGUAGE_PACK: u16 = 128;
/// Whatever Setup was asked to do.
pub const ALL_OPERATIONS: OperationSet =
    INSTALL | UPGRADE | UNINSTALL | RECOVER | PREPARE_SCHEMA | PREPARE_AD | PREPARE_DOMAIN | LANGUAGE_PACK;

/// Roles as a set of bits.
pub type RoleSet = u8;
/// The Mailbox role.
pub const MAILBOX: u8 = 1;
/// The Client Access role (2013) or service.
pub const CLIENT_ACCESS: u8 = 2;
/// The Edge Transport role.
pub const EDGE: u8 = 4;
/// The Hub Transport role or service.
pub const HUB: u8 = 8;
/// Unified Messaging.
pub const UM: u8 = 16;
/// The management tools.
pub const TOOLS: u8 = 32;
/// All of them.
pub const ANY: u8 = 63;

/// Which shell a command is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Shell {
    /// The command prompt.
    Cmd,
    /// Windows PowerShell.
    #[serde(rename = "powershell")]
    #[strum(serialize = "powershell")]
    PowerShell,
    /// Exchange Management Shell.
    ExchangeShell,
    /// A path or a value to look at, not to run.
    Text,
}

impl Shell {
    /// Its name in the report and in Fluent.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A command as data. Its purpose is the Fluent attribute `.command-<n>` of the row's message (n from 1, in row order).
#[derive(Debug)]
pub struct Command {
    /// Which shell.
    pub shell: Shell,
    /// The text to copy. `{name}` (lower case, digits, `_`) is replaced by a value of the run, quoted for the shell
    /// unless it stands in quotes. A value that is unknown, or does not have the form of its fact, is left to the reader to fill
    /// in (`<name>`).
    pub text: &'static str,
    /// It changes Active Directory, or removes or overwrites something.
    pub risky: bool,
}

/// One step of the plan that several findings can share; plan order is the order here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Action {
    /// Read the log of the right run, start Setup the right way (command line, media).
    StartProperly,
    /// Make a domain controller reachable (network, DNS, site).
    ReachActiveDirectory,
    /// Raise the domain or forest functional level, or update domain controllers.
    RaiseLevels,
    /// Use an account that is in the right groups, log off and on, start elevated.
    UseRightAccount,
    /// Run /PrepareSchema from the schema master's domain and site.
    #[serde(rename = "prepare-schema")]
    #[strum(serialize = "prepare-schema")]
    RunPrepareSchema,
    /// Run /PrepareAD.
    #[serde(rename = "prepare-ad")]
    #[strum(serialize = "prepare-ad")]
    RunPrepareAd,
    /// Run /PrepareDomain.
    #[serde(rename = "prepare-domain")]
    #[strum(serialize = "prepare-domain")]
    RunPrepareDomain,
    /// Wait for Active Directory replication.
    WaitForReplication,
    /// Remove or update older Exchange versions.
    HandleOlderExchange,
    /// Use another computer, or another Windows version.
    ChangeWindows,
    /// Install missing Windows features.
    InstallFeatures,
    /// Install or update .NET Framework.
    InstallDotNet,
    /// Install other required software.
    InstallSoftware,
    /// Install Windows updates.
    InstallUpdates,
    /// Start or enable services.
    StartServices,
    /// What is particular to this finding (its own steps).
    Own,
    /// Close programs that hold files open.
    CloseProcesses,
    /// Complete or remove the half-finished installation.
    FinishEarlierSetup,
    /// Uninstall Exchange or the role first.
    UninstallFirst,
    /// Restart the computer.
    Restart,
    /// Run Setup again.
    RunSetupAgain,
}

impl Action {
    /// Its name in the report and in Fluent.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A situation that can be told apart within one row. Its text is the Fluent attribute `.situation-<name>`.
#[derive(Debug)]
pub struct Situation {
    /// Name in the attribute.
    pub name: &'static str,
    /// When it applies.
    pub when: When,
}

/// A catalog row.
#[derive(Debug)]
pub struct Entry {
    /// Setup's rule id, or our own id for a known issue; also the Fluent message id and the test heading.
    pub id: &'static str,
    /// Other spellings that mean this row.
    pub aliases: &'static [&'static str],
    /// Readiness check, known issue or state.
    pub kind: Kind,
    /// Severity where the log does not say it.
    pub severity: Severity,
    /// Products that have it.
    pub products: ProductSet,
    /// Operations in which it can come up.
    pub operations: OperationSet,
    /// Roles it is about.
    pub roles: RoleSet,
    /// How well it is known.
    pub known: Known,
    /// The condition under which it fails, over facts.
    pub fails_when: When,
    /// Facts shown as evidence beside those of the condition, where the run has them.
    pub shows: &'static [&'static Fact],
    /// Named values of the report, from facts: for texts (`{ $name }`), commands (`{name}`) and `values`.
    pub values: &'static [(&'static str, &'static Fact)],
    /// Situations told apart.
    pub situations: &'static [Situation],
    /// What the reader's own case needs of the texts and commands, where there is a choice: parts with a blank between them.
    /// One for each `.cause-<n>` in order: digits of its `.step-<n>`, after a `/` digits of its commands, after each `@` a
    /// situation whose text says more (`12/1@upgrade 13`). Then, for situations whose text only names the case, its steps
    /// (`refused=124`), and after a `/` its commands (`local-account=8/5`): then a report shows only these. Empty where the
    /// text tells fewer than two causes apart. To be read with [`Entry::advice`].
    pub advice: &'static str,
    /// Commands, in the order of the steps.
    pub commands: &'static [Command],
    /// Slug of Microsoft's help topic.
    pub topic: Option<&'static str>,
    /// Literal pieces of Setup's own English message, `{}` where it varies; one text may belong to several rows.
    pub messages: &'static [&'static str],
    /// Ids of rows to look at too.
    pub related: &'static [&'static str],
    /// Ids whose presence in the same run explains this one: it is shown folded under the first that is there.
    pub explained_by: &'static [&'static str],
    /// Steps of the common plan, in the order in which they help.
    pub plan: &'static [Action],
    /// Steps of the plan in a situation that needs others; the first situation that holds counts.
    pub plans: &'static [(&'static str, &'static [Action])],
}

/// What one cause needs of its row.
#[derive(Debug, Clone, Copy)]
pub struct Advice {
    /// Digits of the steps.
    pub steps: &'static str,
    /// Digits of the commands.
    pub commands: &'static str,
    /// Names of situations, each after an `@`.
    situations: &'static str,
}

impl Advice {
    /// Names of the situations whose texts say more.
    pub fn situations(&self) -> impl Iterator<Item = &'static str> {
        self.situations.split('@').filter(|name| !name.is_empty())
    }
}

impl Entry {
    /// The parts of `advice`, as declared.
    pub fn advice(&self) -> impl Iterator<Item = &'static str> {
        self.advice.split(' ').filter(|part| !part.is_empty())
    }

    /// The causes that the text tells apart, in its order; none where there are fewer than two.
    pub fn causes(&self) -> impl Iterator<Item = Advice> {
        self.advice().filter(|part| !part.contains('=')).map(|part| {
            let (numbers, situations) = part.split_at(part.find('@').unwrap_or(part.len()));
            let (steps, commands) = numbers.split_once('/').unwrap_or((numbers, ""));
            Advice { steps, commands, situations }
        })
    }

    /// Digits of the steps that go with a situation's text; empty where that text itself says what to do.
    pub fn steps_of(&self, situation: &str) -> &'static str {
        let numbers = self.advice().filter_map(|part| part.split_once('=')).find(|(name, _)| *name == situation);
        numbers.map_or("", |(_, numbers)| numbers.split_once('/').map_or(numbers, |(steps, _)| steps))
    }

    /// Digits of the steps and of the commands that a report shows in these situations; `None` where it shows all.
    pub fn shown<'a>(&self, situations: impl Iterator<Item = &'a str>) -> Option<(String, String)> {
        let mut shown = None;
        for situation in situations {
            let numbers = self.advice().filter_map(|part| part.split_once('=')).find(|(name, _)| *name == situation);
            if let Some((steps, commands)) = numbers.and_then(|(_, numbers)| numbers.split_once('/')) {
                let (all_steps, all_commands) = shown.get_or_insert_with(|| (String::new(), String::new()));
                all_steps.push_str(steps);
                all_commands.push_str(commands);
            }
        }
        shown
    }
}

/// Defaults of a readiness check.
pub const RULE: Entry = Entry {
    id: "",
    aliases: &[],
    kind: Kind::Rule,
    severity: Severity::Error,
    products: E2013 | E2016 | E2019 | SE,
    operations: INSTALL | UPGRADE,
    roles: ANY,
    known: Known::Inferred,
    fails_when: When::Never,
    shows: &[],
    values: &[],
    situations: &[],
    advice: "",
    commands: &[],
    topic: None,
    messages: &[],
    related: &[],
    explained_by: &[],
    plan: &[Action::Own],
    plans: &[],
};

/// Defaults of a known issue.
pub const ISSUE: Entry = Entry { kind: Kind::Issue, known: Known::Observed, ..RULE };

/// Defaults of a state.
pub const STATE: Entry = Entry { kind: Kind::State, severity: Severity::Info, plan: &[], ..ISSUE };
