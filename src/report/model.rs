//! The report as data: the types behind the JSON that pages, scripts and exports get.
//!
//! The engine fills in everything but the texts; [`super::localize`] adds those if a language is requested.

use std::borrow::Cow;
use std::collections::BTreeMap;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

pub use crate::bytes::encoding::Encoding;
pub use crate::catalog::entry::{Action, Need, Severity, Shell};
pub use crate::catalog::links::LinkKind;
pub use crate::decide::By;
pub use crate::facts::certainty::Certainty;
pub use crate::facts::condition::Relation;
pub use crate::facts::hint::Reason;
pub use crate::facts::run::{Interface, Mode, Outcome};
pub use crate::input::kind::SourceKind;
pub use crate::log::analysis::Member;

/// Values by name, sorted.
pub type Values = BTreeMap<String, String>;

/// The name and version of this format.
pub const SCHEMA: &str = "setup-readiness/1";

/// The report on one or more inputs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// The name and version of this format.
    #[cfg_attr(feature = "schema", schemars(extend("const" = SCHEMA)))]
    pub schema: String,
    /// The build of this program that made the report.
    pub tool: Tool,
    /// What was read.
    pub source: Source,
    /// Cards worth opening, best first: where nothing is certain, or beside what is.
    #[serde(default)]
    pub suggestions: Vec<Suggestion>,
    /// Caveats and hints about the analysis.
    pub notices: Vec<Notice>,
    /// Number of the run to show first; 0 if there is no run.
    pub shown_run: u32,
    /// A short text in which nothing was found, for the look-up. It never leaves the program.
    #[serde(skip)]
    pub asked: String,
    /// Oldest first.
    pub runs: Vec<Run>,
}

/// Version and content date of the program.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Tool {
    /// Crate version.
    pub version: String,
    /// Date of the catalog's content, `YYYY-MM-DD`.
    pub content_date: String,
}

/// What the input was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// The kind of input.
    pub kind: SourceKind,
    /// Size as given, in bytes.
    pub bytes: u64,
    /// Number of lines as given.
    pub lines: u64,
    /// The encoding in which the bytes were read.
    pub encoding: Encoding,
    /// The files, in the order given.
    pub files: Vec<SourceFile>,
}

/// One file of the input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceFile {
    /// Its name, `-` for standard input, empty for pasted text.
    pub name: String,
    /// Whether it contributes to the report.
    pub used: bool,
}

/// A notice about the analysis. Text: Fluent message `notice-<code>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// Stable code.
    pub code: String,
    /// Variables of the text.
    #[serde(default, skip_serializing_if = "Values::is_empty")]
    pub values: Values,
    /// The text, if a language was requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A row that the input may be about. It is no finding: nothing proves it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Suggestion {
    /// Id of the row.
    pub id: String,
    /// What speaks for it.
    pub reason: Reason,
    /// The line that does.
    pub line: u64,
    /// Its title, if a language was requested.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Why it is suggested, if a language was requested: Fluent message `suggestion-<reason>`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// One run of Setup.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Run {
    /// 1 for the first in the input.
    pub number: u32,
    /// First line, from 1.
    pub first_line: u64,
    /// Last line.
    pub last_line: u64,
    /// Byte offset of the first line in its file.
    #[serde(default)]
    pub offset: u64,
    /// Name of its file, if there are several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// `2013`, `2016`, `2019` or `SE`.
    pub product: Option<String>,
    /// Build of the media.
    pub setup_build: Option<String>,
    /// Its release name, `CU12`.
    pub setup_release: Option<String>,
    /// Build installed before.
    pub installed_build: Option<String>,
    /// Its release name.
    #[serde(default)]
    pub installed_release: Option<String>,
    /// The operation.
    pub mode: Option<Mode>,
    /// Command line or wizard.
    pub interface: Option<Interface>,
    /// Account that started Setup.
    pub user: Option<String>,
    /// Full name of the server.
    pub server: Option<String>,
    /// Active Directory site.
    pub site: Option<String>,
    /// Exchange organization.
    pub organization: Option<String>,
    /// Time zone as Setup names it.
    #[serde(default)]
    pub time_zone: Option<String>,
    /// First time stamp, UTC, ISO 8601 without zone.
    pub started: Option<String>,
    /// Last time stamp.
    pub ended: Option<String>,
    /// How it ended.
    pub outcome: Outcome,
    /// The line that decides the outcome, if there is one; of an unknown one, the end of a run that did nothing.
    #[serde(default)]
    pub outcome_line: Option<u64>,
    /// Counts of distinct rule ids.
    pub checks: Checks,
    /// The findings: errors before warnings before info, causes before consequences.
    pub findings: Vec<Finding>,
    /// What to do, in order.
    pub plan: Vec<PlanStep>,
    /// Every check and setting that Setup evaluated: rules first, then by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub analysis: Vec<Evaluated>,
    /// Comparison with the previous run of the same operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compared: Option<Compared>,
}

/// Counts of the readiness checks of a run.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Checks {
    /// Evaluated (or reported).
    pub evaluated: u32,
    /// Failed, as Setup reported.
    pub failed: u32,
    /// Warned of.
    pub warned: u32,
    /// Evaluated without failing.
    #[serde(default)]
    pub passed: u32,
    /// Ended in an exception, so Setup could not say.
    #[serde(default)]
    pub not_evaluated: u32,
}

/// One line of Setup's analysis, for the table of all checks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evaluated {
    /// Rule id or setting name.
    pub id: Cow<'static, str>,
    /// Rule or setting.
    pub kind: Member,
    /// The result of the evaluation.
    pub state: EvaluatedState,
    /// The value as printed, cut at 200 characters.
    pub value: Cow<'static, str>,
    /// Line number.
    pub line: u64,
}

/// The result of evaluating a rule or setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum EvaluatedState {
    /// A rule that Setup reported as failed.
    Failed,
    /// A rule that Setup warned of.
    Warned,
    /// A rule that is not true.
    Passed,
    /// A rule that is true and was not reported.
    True,
    /// A setting with a value.
    Value,
    /// The evaluation ended in an exception.
    Exception,
}

impl EvaluatedState {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The kind of a finding.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum FindingKind {
    /// One of Setup’s readiness checks.
    #[default]
    ReadinessCheck,
    /// An error with a known cause.
    KnownIssue,
    /// An error that no row explains.
    UnrecognizedError,
}

impl FindingKind {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A failed check, a known issue, or an error that no row explains.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// Rule id or issue id.
    pub id: String,
    /// A check, a known issue, or an error that no row explains.
    pub kind: FindingKind,
    /// The severity.
    pub severity: Severity,
    /// False where Setup evaluated it true but did not list it as failed.
    pub reported_by_setup: bool,
    /// What the decision rests on.
    pub decided_by: By,
    /// How sure it is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Id of the finding in this run that caused this one.
    pub consequence_of: Option<String>,
    /// The evidence, the deciding piece first.
    pub evidence: Vec<Evidence>,
    /// Named values from the log.
    pub values: Values,
    /// The facts behind it, with what would satisfy the check.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub because: Vec<Because>,
    /// The situations that its row tells apart.
    #[serde(default)]
    pub situations: Vec<Situation>,
    /// Setup's own message, if the input contains it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Other ids that share the message on which the decision rests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shared_with: Vec<String>,
    /// Whether the catalog has a row for it.
    #[serde(default = "yes")]
    pub known: bool,
    /// Ids of related rows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Commands to type: those of the steps in order, then those that prove the remedy.
    pub commands: Vec<Command>,
    /// Where to read on, the most telling first.
    #[serde(default)]
    pub links: Vec<Link>,
    /// The texts, if a language was requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

fn yes() -> bool {
    true
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Evidence {
    /// A line of the input.
    Line {
        /// From 1, in the file as given.
        line: u64,
        /// Its text, cut at 2,000 characters.
        text: String,
        /// Byte offset of the line in the file as given, used to show the lines around it.
        #[serde(default)]
        offset: u64,
        /// Name of its file, if there are several.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        file: Option<String>,
    },
    /// An answer.
    Answer {
        /// Id of the question (the fact's name).
        question: String,
        /// The answer as given.
        answer: String,
    },
}

/// One fact behind a finding.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Because {
    /// Name of the fact; label: Fluent message `fact-<name>`.
    pub fact: String,
    /// Its value as printed or answered.
    pub value: String,
    /// Line number, if it comes from a log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// How the value must relate to `needed`.
    pub relation: Relation,
    /// The value that would satisfy the check (several joined by `, `); may be empty.
    pub needed: String,
}

/// Whether something holds.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum State {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Nobody can tell.
    #[default]
    Unknown,
}

impl State {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// A situation that needs steps of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Situation {
    /// Its name in the row.
    pub name: String,
    /// Whether it is the reader's.
    pub state: State,
    /// Its title, if a language was requested: `.situation-<name>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Numbers of its steps in the text, from 1.
    pub steps: Vec<u32>,
}

/// An address to read on at.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link {
    /// What it leads to.
    pub kind: LinkKind,
    /// The name of its title, `link-<name>`.
    pub name: String,
    /// Its title, if a language was requested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The address.
    pub url: String,
}

/// A command to type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Command {
    /// Its name in the row.
    #[serde(default)]
    pub name: String,
    /// What it is for, if a language was requested: `.command-<name>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// The shell to type it in.
    pub shell: Shell,
    /// The command line, to be copied verbatim.
    pub text: String,
    /// Whether it changes Active Directory, or removes something.
    pub risky: bool,
    /// Whether its shell has to be started as administrator.
    #[serde(default)]
    pub elevated: bool,
    /// What has to be there for it to run.
    #[serde(default)]
    pub needs: Option<Need>,
    /// Number of the step that it does, from 1; none for one that proves the remedy.
    #[serde(default)]
    pub step: Option<u32>,
}

/// The texts of a finding in one language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Text {
    /// BCP 47 tag.
    pub lang: String,
    /// Title.
    pub title: String,
    /// What Setup found.
    pub meaning: String,
    /// Why Setup requires it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Possible causes.
    pub causes: Vec<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// How to verify that it is solved.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub verify: String,
    /// What can be lost.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub caution: String,
}

/// One step of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlanStep {
    /// The action; text: Fluent message `plan-<action>`.
    pub action: Action,
    /// The text, if a language was requested.
    #[serde(default)]
    pub step: String,
    /// Ids of the findings it helps to solve.
    #[serde(rename = "for")]
    pub serves: Vec<String>,
}

/// What changed since the previous attempt.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Compared {
    /// Number of the run it is compared with.
    pub with: u32,
    /// Ids of findings that are gone.
    pub solved: Vec<String>,
    /// Ids of findings in both runs.
    pub remaining: Vec<String>,
    /// Ids of new findings.
    pub new: Vec<String>,
}
