//! Fills in the commands of a row with values of a run; chooses the licence switch; builds addresses of help topics.

use super::{model, shell};
use crate::catalog::entry::{Command, Entry};
use crate::facts::common::*;
use crate::facts::fact::Fact;
use crate::facts::form::Form;
use crate::facts::set::version;

/// Values by name, in any order.
pub type Values = [(&'static str, String)];

/// Values that every text and command may use, each with a fact of its form.
pub static COMMON: [(&str, &Fact); 8] = [
    ("server", &ComputerNameDnsFullyQualified),
    ("user", &LoggedOnUser),
    ("site", &SiteName),
    ("organization", &OrganizationName),
    ("domain", &ComputerDomain),
    ("domain_controller", &DomainController),
    ("schema_master", &SchemaMaster),
    ("install_directory", &InstallDirectory),
];

/// Returns the licence switch for a build: media since the cumulative updates of September 2021 ask about diagnostic data.
pub fn license(product: Option<&str>, build: Option<&str>) -> &'static str {
    let old = match (product, build.and_then(version)) {
        (_, Some([15, 0, ..])) | (Some("2013"), None) => true,
        (_, Some([15, 1, b, _])) => b < 2375,
        (_, Some([15, 2, b, _])) => b < 986,
        _ => false,
    };
    if old { "/IAcceptExchangeServerLicenseTerms" } else { "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF" }
}

/// Returns the commands of a row, filled in with the values of a run.
pub fn commands(entry: &Entry, values: &Values, common: &Values) -> Vec<model::Command> {
    let lookup = |name: &str| {
        let (_, value) = values.iter().chain(common).find(|(n, _)| *n == name)?;
        Some((form(entry, name)?, value.clone()))
    };
    let fill = |command: &Command| {
        // The licence switch is no value of the log.
        let text =
            command.text.replace(LICENSE, values.iter().chain(common).find(|(n, _)| *n == "license").map_or(LICENSE, |(_, value)| value));
        model::Command { purpose: None, shell: command.shell, text: shell::fill(command.shell, &text, &lookup), risky: command.risky }
    };
    entry.commands.iter().map(fill).collect()
}

/// The placeholder of the licence switch.
const LICENSE: &str = "{license}";

/// Returns the form of a named value of a row: that of its fact, or of a value that every row may use.
pub fn form(entry: &Entry, name: &str) -> Option<Form> {
    // Several facts may give one value; all are of one form, where they have any.
    let own = entry.values.iter().filter(|(n, _)| *n == name).map(|(_, fact)| fact.form());
    let own = own.reduce(|form, other| if form == Form::Any { other } else { form });
    own.or_else(|| COMMON.iter().find(|(n, _)| *n == name).map(|(_, fact)| fact.form()))
}

/// Returns the address of a help topic: newer slugs are in the deployment reference, older ones in the Exchange 2013 archive.
pub fn topic_url(slug: &str) -> String {
    if slug.starts_with("https://") {
        slug.to_owned()
    } else if slug.trim_end_matches("_1").ends_with("-exchange-2013-help") {
        ["https://learn.microsoft.com/exchange/", slug].concat()
    } else {
        ["https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/", slug].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_by_slug() {
        for slug in ["a-rule-exchange-2013-help", "a-rule-exchange-2013-help_1"] {
            assert_eq!(topic_url(slug), format!("https://learn.microsoft.com/exchange/{slug}"));
        }
        assert!(topic_url("ms-exch-setupreadiness-a").contains("/deployment-ref/"));
    }

    #[test]
    fn licence_switch_by_build() {
        assert_eq!(license(Some("2013"), None), "/IAcceptExchangeServerLicenseTerms");
        assert_eq!(license(Some("2019"), Some("15.2.922.7")), "/IAcceptExchangeServerLicenseTerms");
        assert_eq!(license(Some("2019"), Some("15.2.986.5")), "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF");
        assert_eq!(license(None, None), "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF");
    }
}
