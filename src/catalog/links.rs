//! Pages that lead on: each address once, with what it is, and which pages serve a whole group of rows.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use super::entry::{E2013, Entry, Kind};
use super::support::download;

/// What a link leads to.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, BorshSerialize, BorshDeserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum LinkKind {
    /// Microsoft's topic about this very check.
    Topic,
    /// Something to download.
    Download,
    /// A tool that helps.
    Tool,
    /// A page about the matter.
    #[default]
    Guide,
    /// A search with the finding's own words.
    Search,
}

/// A page. Its title is the Fluent message `link-<name>`.
#[derive(Debug)]
pub struct Page {
    /// Name in rows and in Fluent.
    pub name: &'static str,
    /// What it is.
    pub kind: LinkKind,
    /// Its address.
    pub url: &'static str,
}

const fn page(name: &'static str, kind: LinkKind, url: &'static str) -> Page {
    Page { name, kind, url }
}

use LinkKind::{Download, Guide, Tool};

/// Every page that rows and groups name.
pub static PAGES: &[Page] = &[
    page("readiness-checks", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/readiness-checks"),
    page("prerequisites", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/prerequisites"),
    page("system-requirements", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/system-requirements"),
    page("supportability-matrix", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/supportability-matrix"),
    page("prepare-ad", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/prepare-ad-and-domains"),
    page("unattended", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/deploy-new-installations/unattended-installs"),
    page(
        "install-edge",
        Guide,
        "https://learn.microsoft.com/exchange/plan-and-deploy/deploy-new-installations/install-edge-transport-role",
    ),
    page("recover", Guide, "https://learn.microsoft.com/exchange/high-availability/disaster-recovery/recover-exchange-servers"),
    page("upgrade-cu", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/install-cumulative-updates"),
    page(
        "upgrade-to-se",
        Guide,
        "https://learn.microsoft.com/exchange/plan-and-deploy/deploy-new-installations/upgrade-to-exchange-server-se",
    ),
    page("delegate", Guide, "https://learn.microsoft.com/exchange/plan-and-deploy/deploy-new-installations/delegate-installations"),
    page("build-numbers", Download, "https://learn.microsoft.com/exchange/new-features/build-numbers-and-release-dates"),
    page("release-notes", Guide, "https://learn.microsoft.com/exchange/release-notes"),
    page(
        "maintenance-mode",
        Guide,
        "https://learn.microsoft.com/exchange/high-availability/manage-ha/manage-dags#performing-maintenance-on-dag-members",
    ),
    page("antivirus", Guide, "https://learn.microsoft.com/exchange/antispam-and-antimalware/windows-antivirus-software"),
    page("arbitration", Guide, "https://learn.microsoft.com/exchange/architecture/mailbox-servers/recreate-arbitration-mailboxes"),
    page(
        "failed-updates",
        Guide,
        "https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/client-connectivity/exchange-security-update-issues",
    ),
    page("msi-1603", Guide, "https://learn.microsoft.com/troubleshoot/windows-server/application-management/msi-installation-error-1603"),
    page(
        "execution-policy",
        Guide,
        "https://learn.microsoft.com/troubleshoot/exchange/exchangeserver/setup/installing-exchange-authorization-manager-check-fails",
    ),
    page(
        "setup-in-powershell",
        Guide,
        "https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/Exchange/ExchangeServer/setup/exchange-setup-does-not-run-correctly-started-powershell.md",
    ),
    page(
        "database-mandatory",
        Guide,
        "https://github.com/MicrosoftDocs/SupportArticles-docs/blob/main/Exchange/ExchangeServer/setup/database-mandatory-on-usermailbox.md",
    ),
    page("setup-assist", Tool, "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/"),
    page("setup-log-reviewer", Tool, "https://microsoft.github.io/CSS-Exchange/Setup/SetupLogReviewer/"),
    page("fix-installer-cache", Tool, "https://microsoft.github.io/CSS-Exchange/Setup/FixInstallerCache/"),
    page("copy-missing-dlls", Tool, "https://microsoft.github.io/CSS-Exchange/Setup/CopyMissingDlls/"),
    page("antivirus-exclusions", Tool, "https://microsoft.github.io/CSS-Exchange/Setup/Set-ExchAVExclusions/"),
    page("extended-protection", Tool, "https://microsoft.github.io/CSS-Exchange/Security/ExchangeExtendedProtectionManagement/"),
    page("install-watermark", Guide, "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/InstallWatermark/"),
    page("reboot-pending", Guide, "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/RebootPending/"),
    page("computers-container", Guide, "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/ComputersContainer/"),
    page("read-only-controllers", Guide, "https://microsoft.github.io/CSS-Exchange/Setup/SetupAssist/ReadOnlyDomainControllerContainer/"),
    page(
        "transport-certificate",
        Guide,
        "https://microsoft.github.io/CSS-Exchange/Diagnostics/HealthChecker/InternalTransportCertificateCheck/",
    ),
    page("update-wizard", Tool, "https://aka.ms/ExchangeUpdateWizard"),
    page("vc2012", Download, download("vc2012")),
    page("vc2013", Download, download("vc2013")),
    page("ucma4", Download, download("ucma4")),
    page("url-rewrite", Download, download("url-rewrite")),
    page("dotnet48", Download, download("dotnet48")),
    page("filter-pack", Download, download("filter-pack")),
    page("kb3206632", Download, download("kb3206632")),
    page("kb2999226", Download, download("kb2999226")),
];

/// Pages of Exchange 2013, in its archive, that stand for those of later releases.
static ARCHIVE: &[(&str, &str)] = &[
    ("prerequisites", "exchange-2013-prerequisites-exchange-2013-help"),
    ("system-requirements", "exchange-2013-system-requirements-exchange-2013-help"),
    ("release-notes", "release-notes-for-exchange-2013-exchange-2013-help"),
];

/// Pages of a group, for rows that have nothing nearer; SetupAssist is for the others.
static GROUPS: &[(&str, &[&str])] = &[
    ("active_directory", &["prepare-ad"]),
    ("coexistence", &["supportability-matrix"]),
    ("databases_and_files", &["recover"]),
    ("hybrid_and_cloud", &["prepare-ad"]),
    ("operating_system", &["supportability-matrix", "system-requirements"]),
    ("permissions", &["prepare-ad"]),
    ("restart_and_processes", &["reboot-pending"]),
    ("roles_and_state", &["unattended"]),
    ("services", &["failed-updates"]),
    ("software_dependencies", &["prerequisites"]),
    ("uninstall", &["unattended"]),
    ("windows_features", &["prerequisites"]),
    ("windows_updates", &["prerequisites"]),
];

/// Topics and pages of the current documentation.
const LEARN: &str = "https://learn.microsoft.com/exchange/";

/// Where the topics about checks are.
const REFERENCE: &str = "plan-and-deploy/deployment-ref/";

/// A link before its title is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub kind: LinkKind,
    /// Name of its title, `link-<name>`.
    pub name: &'static str,
    /// The address.
    pub url: String,
}

/// Returns what leads on from a row: its topic, what it names, the pages of its group, the list of all checks.
pub fn of(group: &str, row: &Entry, product: Option<&str>) -> Vec<Link> {
    let old = product == Some("2013") || product.is_none() && row.products == E2013;
    let mut out: Vec<Link> = Vec::new();
    let mut add = |link: Link| {
        if out.iter().all(|known| known.url != link.url) {
            out.push(link);
        }
    };
    let is_archived = |slug: &&str| slug.contains("-exchange-2013-help");
    let topic = |folder: &str, slug: &str| Link { kind: LinkKind::Topic, name: "topic", url: [LEARN, folder, slug].concat() };
    match row.topic {
        Some(slug) if old && is_archived(&slug) => add(topic("", slug)),
        Some(slug) if !is_archived(&slug) => add(topic(REFERENCE, slug)),
        _ if row.live_topic && !old => add(topic(REFERENCE, &["ms-exch-setupreadiness-", &row.id.to_ascii_lowercase()].concat())),
        _ => {}
    }
    row.links.iter().for_each(|name| add(named(name, product)));
    let of_group = GROUPS.iter().find(|(name, _)| *name == group).map_or(&["setup-assist"][..], |(_, pages)| *pages);
    of_group.iter().for_each(|name| add(named(name, product)));
    if row.kind == Kind::Rule && (!old || out.is_empty()) {
        out.push(named("readiness-checks", product));
    }
    out
}

/// Returns what leads on from a check that the catalog does not know.
pub fn of_unknown() -> Link {
    named("readiness-checks", None)
}

/// Returns the link to the page with this name or address.
fn named(name: &'static str, product: Option<&str>) -> Link {
    let archive = ARCHIVE.iter().find(|(page, _)| *page == name && product == Some("2013"));
    match (archive, PAGES.iter().find(|page| page.name == name)) {
        (Some((_, slug)), Some(page)) => Link { kind: page.kind, name, url: [LEARN, slug].concat() },
        (None, Some(page)) if page.name == "prerequisites" && product == Some("2016") => {
            Link { kind: page.kind, name, url: [page.url, "?view=exchserver-2016"].concat() }
        }
        (_, Some(page)) => Link { kind: page.kind, name, url: page.url.to_owned() },
        // A single article or answer; its host says which.
        (_, None) => {
            let title = match name {
                _ if name.contains("/answers/") => "answers",
                _ if name.contains("/troubleshoot/") || name.contains("support.microsoft.com") || name.contains("SupportArticles") => {
                    "article"
                }
                _ => "report",
            };
            Link { kind: LinkKind::Guide, name: title, url: name.to_owned() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_row_leads_on_and_only_2013_to_its_archive() {
        for (group, rows) in Catalog::default().groups() {
            for row in rows.iter() {
                for product in [None, Some("2013"), Some("2016"), Some("2019"), Some("SE")] {
                    let links = of(group, row, product);
                    assert!(!links.is_empty(), "{} of {product:?} leads nowhere", row.id);
                    for link in links {
                        let archived = link.url.contains("exchange-2013-help");
                        assert!(!archived || product == Some("2013") || row.products == E2013, "{} of {product:?}: {}", row.id, link.url);
                        assert!(link.url.starts_with("https://") && !link.url.contains(char::is_whitespace), "{}: {}", row.id, link.url);
                    }
                }
            }
        }
    }

    #[test]
    fn names_of_pages_are_known_and_used() {
        let rows = || Catalog::default().entries();
        for name in rows().flat_map(|row| row.links).chain(GROUPS.iter().flat_map(|(_, pages)| *pages)) {
            assert!(name.starts_with("https://") || PAGES.iter().any(|page| page.name == *name), "{name}");
        }
        for (group, _) in GROUPS {
            assert!(Catalog::default().groups().iter().any(|(name, _)| name == group), "{group}");
        }
    }
}
