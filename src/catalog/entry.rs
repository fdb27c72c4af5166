//! What a catalog row is: a readiness check or a known issue, declared once.

use borsh::{BorshDeserialize, BorshSerialize};
pub use enumset::enum_set_union as any_of;
use enumset::{EnumSet, EnumSetType};
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// A version of Exchange Server.
#[derive(Debug, EnumSetType)]
pub enum ExchangeVersion {
    /// Exchange Server 2013.
    V2013,
    /// Exchange Server 2016.
    V2016,
    /// Exchange Server 2019.
    V2019,
    /// Exchange Server Subscription Edition.
    Se,
}

/// Versions of Exchange Server.
pub type ProductSet = EnumSet<ExchangeVersion>;
/// Exchange Server 2013.
pub const E2013: ProductSet = any_of!(ExchangeVersion::V2013);
/// Exchange Server 2016.
pub const E2016: ProductSet = any_of!(ExchangeVersion::V2016);
/// Exchange Server 2019.
pub const E2019: ProductSet = any_of!(ExchangeVersion::V2019);
/// Exchange Server Subscription Edition.
pub const SE: ProductSet = any_of!(ExchangeVersion::Se);

/// What Setup can be asked to do.
#[derive(Debug, EnumSetType)]
pub enum SetupOperation {
    /// `/Mode:Install`.
    Install,
    /// `/Mode:Upgrade`, a cumulative update.
    Upgrade,
    /// `/Mode:Uninstall`.
    Uninstall,
    /// `/Mode:RecoverServer`.
    Recover,
    /// `/PrepareSchema`.
    PrepareSchema,
    /// `/PrepareAD`.
    PrepareAd,
    /// `/PrepareDomain` and `/PrepareAllDomains`.
    PrepareDomain,
    /// Adding or removing a Unified Messaging language pack.
    LanguagePack,
}

/// Operations of Setup.
pub type OperationSet = EnumSet<SetupOperation>;
/// `/Mode:Install`.
pub const INSTALL: OperationSet = any_of!(SetupOperation::Install);
/// `/Mode:Upgrade`, a cumulative update.
pub const UPGRADE: OperationSet = any_of!(SetupOperation::Upgrade);
/// `/Mode:Uninstall`.
pub const UNINSTALL: OperationSet = any_of!(SetupOperation::Uninstall);
/// `/Mode:RecoverServer`.
pub const RECOVER: OperationSet = any_of!(SetupOperation::Recover);
/// `/PrepareSchema`.
pub const PREPARE_SCHEMA: OperationSet = any_of!(SetupOperation::PrepareSchema);
/// `/PrepareAD`.
pub const PREPARE_AD: OperationSet = any_of!(SetupOperation::PrepareAd);
/// `/PrepareDomain` and `/PrepareAllDomains`.
pub const PREPARE_DOMAIN: OperationSet = any_of!(SetupOperation::PrepareDomain);
/// Adding or removing a Unified Messaging language pack.
pub const LANGUAGE_PACK: OperationSet = any_of!(SetupOperation::LanguagePack);
/// Whatever Setup was asked to do.
pub const ALL_OPERATIONS: OperationSet = OperationSet::all();

/// A role of an Exchange server.
#[derive(Debug, EnumSetType)]
pub enum ServerRole {
    /// The Mailbox role.
    Mailbox,
    /// The Client Access role (2013) or service.
    ClientAccess,
    /// The Edge Transport role.
    Edge,
    /// The Hub Transport role or service.
    Hub,
    /// Unified Messaging.
    UnifiedMessaging,
    /// The management tools.
    Tools,
}

/// Roles of an Exchange server.
pub type RoleSet = EnumSet<ServerRole>;
/// The Mailbox role.
pub const MAILBOX: RoleSet = any_of!(ServerRole::Mailbox);
/// The Client Access role (2013) or service.
pub const CLIENT_ACCESS: RoleSet = any_of!(ServerRole::ClientAccess);
/// The Edge Transport role.
pub const EDGE: RoleSet = any_of!(ServerRole::Edge);
/// The Hub Transport role or service.
pub const HUB: RoleSet = any_of!(ServerRole::Hub);
/// Unified Messaging.
pub const UM: RoleSet = any_of!(ServerRole::UnifiedMessaging);
/// The management tools.
pub const TOOLS: RoleSet = any_of!(ServerRole::Tools);

/// Which shell a command is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// What a command needs beside its shell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Need {
    /// The PowerShell module of Active Directory.
    ActiveDirectory,
    /// The command-line tools of Active Directory (repadmin, dsacls, netdom).
    DirectoryTools,
    /// The PowerShell module of Exchange Online.
    ExchangeOnlineManagement,
    /// The PowerShell module of failover clusters.
    FailoverClusters,
    /// The PowerShell module of IIS.
    WebAdministration,
    /// Microsoft's script that repairs the Windows Installer cache.
    FixInstallerCache,
}

impl Need {
    /// Its name in the report; in Fluent, `need-<name>`.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A command as data.
#[derive(Debug)]
pub struct Command {
    /// Its name in the row. Its purpose is the Fluent attribute `.command-<name>` of the row's message.
    pub name: &'static str,
    /// Which shell.
    pub shell: Shell,
    /// The text to copy. `{name}` (lower case, digits, `_`) is replaced by a value of the run, quoted for the shell
    /// unless it stands in quotes. A value that is unknown, or does not have the form of its fact, is left to the reader to fill
    /// in (`<name>`).
    pub text: &'static str,
    /// It changes Active Directory, or removes or overwrites something.
    pub risky: bool,
    /// Its shell has to be started as administrator.
    pub elevated: bool,
    /// What has to be there for it to run.
    pub needs: Option<Need>,
    /// Products that have it; it is not shown for others.
    pub products: ProductSet,
}

/// A harmless command that needs nothing beside its shell; a row says what is different.
pub const COMMAND: Command =
    Command { name: "", shell: Shell::PowerShell, text: "", risky: false, elevated: false, needs: None, products: ProductSet::all() };

/// One step of the plan that several findings can share; plan order is the order here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// One thing to do. Its text is the Fluent attribute `.step-<name>`.
#[derive(Debug)]
pub struct Step {
    /// Name in the attribute.
    pub name: &'static str,
    /// Commands that do it.
    pub commands: &'static [Command],
}

impl Step {
    /// Returns a step that needs no command.
    pub const fn plain(name: &'static str) -> Self {
        Self { name, commands: &[] }
    }
}

/// A possible cause. Its text is the Fluent attribute `.cause-<name>`.
#[derive(Debug)]
pub struct Cause {
    /// Name in the attribute.
    pub name: &'static str,
    /// Names of the steps that remedy it; none stands for all that belong to no situation.
    pub steps: &'static [&'static str],
}

/// A situation that can be told apart within one row. Its title is the Fluent attribute `.situation-<name>`.
#[derive(Debug)]
pub struct Situation {
    /// Name in the attribute.
    pub name: &'static str,
    /// When it applies.
    pub when: When,
    /// Names of the steps that it needs.
    pub steps: &'static [&'static str],
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
    /// Possible causes, in the order of the text.
    pub causes: &'static [Cause],
    /// What to do, in order, those of all situations included.
    pub steps: &'static [Step],
    /// Names of the steps that are of use only before Setup has completed. Where an error stops Setup, all are.
    pub before_run: &'static [&'static str],
    /// Commands that prove the remedy (`.verify`).
    pub verify: &'static [Command],
    /// Slug of Microsoft's help topic about Exchange 2013, which is in its archive.
    pub topic: Option<&'static str>,
    /// Microsoft's current documentation has a topic of this id.
    pub live_topic: bool,
    /// Names of further pages ([`super::links`]) that lead on, the most telling first.
    pub links: &'static [&'static str],
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

impl Entry {
    /// Returns every command: those of the steps, in order, each with the number of its step (from 1), then those that prove the
    /// remedy.
    pub fn commands(&self) -> impl Iterator<Item = (Option<usize>, &'static Command)> {
        let of_steps =
            self.steps.iter().enumerate().flat_map(|(at, step)| step.commands.iter().map(move |command| (Some(at + 1), command)));
        of_steps.chain(self.verify.iter().map(|command| (None, command)))
    }

    /// Returns the numbers (from 1) of the steps with these names, in the order of the row.
    pub fn numbers(&self, names: &[&str]) -> Vec<u32> {
        (1..).zip(self.steps).filter(|(_, step)| names.contains(&step.name)).map(|(number, _)| number).collect()
    }

    /// Returns the numbers of the steps that belong to no situation.
    pub fn general(&self) -> Vec<u32> {
        let special = |name: &str| self.situations.iter().any(|s| s.steps.contains(&name));
        (1..).zip(self.steps).filter(|(_, step)| !special(step.name)).map(|(number, _)| number).collect()
    }

    /// Returns the numbers of the steps that are still of use once Setup has completed.
    pub fn after_run(&self) -> Vec<u32> {
        let is_of_use = |step: &Step| self.severity != Severity::Error && !self.before_run.contains(&step.name);
        (1..).zip(self.steps).filter(|(_, step)| is_of_use(step)).map(|(number, _)| number).collect()
    }

    /// Returns the numbers of the steps of a cause.
    pub fn of_cause(&self, cause: &Cause) -> Vec<u32> {
        if cause.steps.is_empty() { self.general() } else { self.numbers(cause.steps) }
    }
}

/// Defaults of a readiness check.
pub const RULE: Entry = Entry {
    id: "",
    aliases: &[],
    kind: Kind::Rule,
    severity: Severity::Error,
    products: ProductSet::all(),
    operations: any_of!(INSTALL, UPGRADE),
    roles: RoleSet::all(),
    known: Known::Inferred,
    fails_when: When::Never,
    shows: &[],
    values: &[],
    situations: &[],
    causes: &[],
    steps: &[],
    before_run: &[],
    verify: &[],
    topic: None,
    live_topic: false,
    links: &[],
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

/// Names of the texts for what the catalog does not know: a check by its id, a check and a warning without one.
pub static UNKNOWN: [Entry; 3] = [
    Entry {
        id: "unknown-check",
        causes: &[Cause { name: "newer-setup", steps: &[] }],
        steps: &[Step::plain("read-message"), Step::plain("look-up"), Step::plain("change-and-run-again")],
        ..RULE
    },
    Entry {
        id: "unnamed-check",
        steps: &[Step::plain("read-message"), Step::plain("search-words"), Step::plain("change-and-run-again")],
        ..RULE
    },
    Entry { id: "unnamed-warning", steps: &[Step::plain("read-message"), Step::plain("decide")], ..RULE },
];
