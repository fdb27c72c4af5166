//! The operation, interface and outcome of a run. The names are those used in the report's JSON, in answers and in Fluent
//! message ids.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

/// What Setup was asked to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Mode {
    /// `/Mode:Install`.
    Install,
    /// `/Mode:Upgrade`, a cumulative update.
    Upgrade,
    /// `/Mode:Uninstall`.
    Uninstall,
    /// `/Mode:RecoverServer`.
    RecoverServer,
    /// `/PrepareSchema`.
    PrepareSchema,
    /// `/PrepareAD`.
    PrepareAd,
    /// `/PrepareDomain` and `/PrepareAllDomains`.
    PrepareDomain,
    /// Adding or removing a Unified Messaging language pack.
    LanguagePack,
    /// Anything else, in lower case as Setup wrote it.
    #[serde(untagged)]
    Other(String),
}

impl Mode {
    /// Returns the mode with this name, else [`Mode::Other`].
    pub fn of_name(name: &str) -> Self {
        match name {
            "install" => Mode::Install,
            "upgrade" => Mode::Upgrade,
            "uninstall" => Mode::Uninstall,
            "recover-server" => Mode::RecoverServer,
            "prepare-schema" => Mode::PrepareSchema,
            "prepare-ad" => Mode::PrepareAd,
            "prepare-domain" => Mode::PrepareDomain,
            "language-pack" => Mode::LanguagePack,
            other => Mode::Other(other.to_owned()),
        }
    }

    /// Returns its name in the report.
    pub fn name(&self) -> &str {
        match self {
            Mode::Install => "install",
            Mode::Upgrade => "upgrade",
            Mode::Uninstall => "uninstall",
            Mode::RecoverServer => "recover-server",
            Mode::PrepareSchema => "prepare-schema",
            Mode::PrepareAd => "prepare-ad",
            Mode::PrepareDomain => "prepare-domain",
            Mode::LanguagePack => "language-pack",
            Mode::Other(name) => name,
        }
    }
}

/// The user interface of the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, EnumString, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Interface {
    /// The command line.
    Unattended,
    /// The wizard.
    Gui,
}

impl Interface {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// How a run ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Outcome {
    /// Setup completed.
    Succeeded,
    /// Something stopped Setup.
    Failed,
    /// The log has no end, and no error that stopped Setup.
    Incomplete,
    /// The input does not say.
    #[default]
    Unknown,
}

impl Outcome {
    /// Returns its name in the report.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_json_and_answers() {
        for name in crate::facts::common::Operation.choices.iter().copied().chain(["somethingelse"]) {
            let mode = Mode::of_name(name);
            assert_eq!(mode.name(), name);
            assert_eq!(serde_json::to_string(&mode).expect("JSON"), format!("{name:?}"));
            assert_eq!(serde_json::from_str::<Mode>(&format!("{name:?}")).ok(), Some(mode));
        }
        assert!(crate::facts::common::Operation.choices.iter().all(|name| !matches!(Mode::of_name(name), Mode::Other(_))));
        assert_eq!(serde_json::to_string(&Outcome::Incomplete).ok().as_deref(), Some("\"incomplete\""));
        assert_eq!((Outcome::Failed.name(), Interface::Gui.name()), ("failed", "gui"));
    }
}
