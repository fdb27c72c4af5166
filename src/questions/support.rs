//! What is supported with what the answers say: the tables of [`crate::catalog::support`], by the build of the media. Anything no
//! source states counts as unknown.

use strum::IntoStaticStr;

use crate::catalog::support::{
    ANNOUNCED, About, Announced, Beside, COEXISTENCE, DOMAIN_CONTROLLERS, DOTNET, DOWNLOADS, Download, FOREST_LEVELS, LIFECYCLE,
    PREREQUISITES, Prerequisite, Row, Source, WINDOWS,
};
use crate::facts::active_directory::MsDSBehaviorVersion;
use crate::facts::coexistence::{
    E12ServersNotMinVersionRequirement, E14ServerInTopology, E15ServerInTopology, E16ServerInTopology, E19ServerInTopology,
};
use crate::facts::common::{AskedRole, ClrReleaseNumber, Operation, Product, SetupBuild, WindowsBuild};
use crate::facts::fact::Fact;
use crate::facts::set::{Facts, flag, version};
use crate::facts::support::{NewestControllerWindows, OldestControllerWindows};
use crate::facts::windows_features::ServerGuiShellInstalled;

/// Versions of .NET Framework by the lowest release number that shows them.
const DOTNET_RELEASES: &[(i64, &str)] = &[
    (378_389, "4.5"),
    (378_675, "4.5.1"),
    (379_893, "4.5.2"),
    (393_295, "4.6"),
    (394_254, "4.6.1"),
    (394_802, "4.6.2"),
    (460_798, "4.7"),
    (461_308, "4.7.1"),
    (461_808, "4.7.2"),
    (528_040, "4.8"),
    (533_320, "4.8.1"),
];

/// The facts about servers of older products.
static OLDER: &[(&str, &Fact)] = &[
    ("2007", &E12ServersNotMinVersionRequirement),
    ("2010", &E14ServerInTopology),
    ("2013", &E15ServerInTopology),
    ("2016", &E16ServerInTopology),
    ("2019", &E19ServerInTopology),
];

/// Whether something is supported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum SupportVerdict {
    /// It is supported.
    Passes,
    /// It is not supported.
    Warns,
    /// No source or no answer decides it.
    Unknown,
}

impl SupportVerdict {
    /// Returns its name in Fluent.
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// What is said about a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportCheck {
    /// `lifecycle`, `windows`, `dotnet`, `forest`, `controllers` or `coexistence`; the text is `support-<name>`.
    pub name: &'static str,
    /// Whether it is supported.
    pub verdict: SupportVerdict,
    /// The fact it is about.
    pub fact: &'static str,
    /// Its value; empty if unknown.
    pub value: String,
    /// Supported values, if a source names them.
    pub needed: Vec<&'static str>,
    /// A remark, `support-note-<name>`, and the day in it; empty if there is none.
    pub note: (&'static str, &'static str),
    /// Its source, and as of when it says so.
    pub source: Option<(&'static Source, &'static str)>,
}

/// What an installation needs beside .NET Framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needs {
    /// The statement.
    pub prerequisite: &'static Prerequisite,
    /// The command that installs the features.
    pub command: String,
    /// Software to download.
    pub downloads: Vec<&'static Download>,
}

/// Returns the version of .NET Framework with this release number.
pub fn dotnet_version(release: i64) -> Option<&'static str> {
    DOTNET_RELEASES.iter().rev().find(|(least, _)| release >= *least).map(|(_, v)| *v)
}

fn build(facts: &Facts) -> Option<[u64; 4]> {
    facts.text(&SetupBuild).and_then(|build| version(&build))
}

/// Whether a statement may be about the media: without a build it may be if it is about the product.
fn may_be(about: &About, facts: &Facts) -> bool {
    facts.text(&Product).as_deref() == Some(about.product) && build(facts).is_none_or(|build| about.holds_for(build))
}

/// Returns what a row says of a value.
fn said(row: &Row, value: &str) -> SupportVerdict {
    if row.yes.contains(&value) {
        SupportVerdict::Passes
    } else if row.closed || row.no.contains(&value) {
        SupportVerdict::Warns
    } else {
        SupportVerdict::Unknown
    }
}

/// Whether these rows are about every Windows on which this build is supported.
fn covers_windows(rows: &[&Row], facts: &Facts) -> bool {
    rows.iter().any(|row| row.windows.is_empty())
        || WINDOWS.iter().filter(|row| may_be(&row.about, facts)).flat_map(|row| row.yes).all(|windows| {
            let has = |row: &&Row| row.windows.contains(windows);
            rows.iter().any(has)
        })
}

/// Returns what a table says of the value of a fact. Where several rows may apply, it is decided only if all say the same.
fn check(name: &'static str, fact: &'static Fact, table: &'static [Row], facts: &Facts, read: fn(&str) -> Option<String>) -> SupportCheck {
    let value = facts.text(fact);
    let mut rows: Vec<&'static Row> = table.iter().filter(|row| may_be(&row.about, facts)).collect();
    let mut is_whole = true;
    match facts.text(&WindowsBuild) {
        Some(windows) => rows.retain(|row| row.windows.is_empty() || row.windows.contains(&windows.trim())),
        None => is_whole = covers_windows(&rows, facts),
    }
    let verdicts: Vec<SupportVerdict> =
        value.as_deref().and_then(read).map(|value| rows.iter().map(|row| said(row, &value)).collect()).unwrap_or_default();
    let verdict = match verdicts.split_first() {
        Some((first, rest)) if is_whole && rest.iter().all(|other| other == first) => *first,
        _ => SupportVerdict::Unknown,
    };
    let row = rows.first().filter(|_| rows.len() == 1);
    SupportCheck {
        name,
        verdict,
        fact: fact.name,
        value: value.unwrap_or_default(),
        needed: row.map(|row| row.yes.to_vec()).unwrap_or_default(),
        note: ("", ""),
        source: row.map(|row| (row.about.source, row.about.date)),
    }
}

/// Returns what is said about the answers. Empty if the product is unknown.
pub fn checks(facts: &Facts) -> Vec<SupportCheck> {
    let Some(product) = facts.text(&Product) else { return Vec::new() };
    let plain = |value: &str| Some(value.trim().to_owned());
    let mut out = Vec::new();
    for ended in LIFECYCLE.iter().filter(|ended| ended.product == product) {
        out.push(SupportCheck {
            name: "lifecycle",
            verdict: SupportVerdict::Warns,
            fact: Product.name,
            value: product.clone(),
            needed: Vec::new(),
            note: ("ended", ended.ended),
            source: Some((ended.source, ended.date)),
        });
    }
    out.push(check("windows", &WindowsBuild, &WINDOWS, facts, plain));
    out.push(check("dotnet", &ClrReleaseNumber, &DOTNET, facts, |v| dotnet_version(v.trim().parse().ok()?).map(str::to_owned)));
    out.push(check("forest", &MsDSBehaviorVersion, &FOREST_LEVELS, facts, plain));
    out.push(check("controllers", &OldestControllerWindows, &DOMAIN_CONTROLLERS, facts, plain));
    out.push(check("controllers", &NewestControllerWindows, &DOMAIN_CONTROLLERS, facts, plain));
    // Without a build only what is said of every build of the product.
    let is_known = build(facts).is_some() || product == "SE";
    for older in COEXISTENCE.iter().filter(|older| is_known && may_be(&older.about, facts)) {
        let Some((_, servers)) = OLDER.iter().find(|(other, _)| *other == older.other) else { continue };
        let known = facts.get(servers);
        let verdict = match known {
            Some(known) if !known.is_present() => SupportVerdict::Passes,
            Some(_) if older.verdict != Beside::Supported => SupportVerdict::Warns,
            _ => SupportVerdict::Unknown,
        };
        out.push(SupportCheck {
            name: "coexistence",
            verdict,
            fact: servers.name,
            value: known.map(|known| known.value.clone()).unwrap_or_default(),
            needed: if older.least.is_empty() { Vec::new() } else { vec![older.least] },
            note: (if older.verdict == Beside::Allowed { "allowed" } else { "" }, ""),
            source: Some((older.about.source, older.about.date)),
        });
    }
    out
}

/// Returns what was announced for the product and may matter: nothing about older servers that are not there.
pub fn announced(facts: &Facts) -> Vec<&'static Announced> {
    let product = facts.text(&Product);
    let is_absent = |other: &str| {
        let servers = OLDER.iter().find(|(product, _)| *product == other).and_then(|(_, servers)| facts.get(servers));
        servers.is_some_and(|known| !known.is_present())
    };
    ANNOUNCED.iter().filter(|change| product.as_deref() == Some(change.product) && !is_absent(change.other)).collect()
}

/// Returns what the role needs, once product, role and Windows are known well enough for one list.
pub fn needs(facts: &Facts) -> Option<Needs> {
    let product = facts.text(&Product)?;
    let role = match facts.text(&Operation) {
        Some(operation) if operation.starts_with("prepare") => "prepare-ad".to_owned(),
        Some(operation) if operation == "uninstall" => return None,
        _ => facts.text(&AskedRole)?,
    };
    let windows = facts.text(&WindowsBuild);
    let is_core = facts.text(&ServerGuiShellInstalled).and_then(|value| flag(&value)) == Some(false);
    let fits = |p: &&Prerequisite| {
        p.products.contains(&product.as_str())
            && p.role == role
            && (p.windows.is_empty() || windows.as_deref().is_some_and(|windows| p.windows.contains(&windows.trim())))
            && (p.installation.is_empty() || (p.installation == "core") == is_core)
    };
    let prerequisite = PREREQUISITES.iter().find(fits)?;
    let dotnet = check("dotnet", &ClrReleaseNumber, &DOTNET, facts, |_| None);
    let newest = dotnet.needed.last().map(|version| ["dotnet", &version.replace('.', "")].concat());
    let ids = newest.iter().map(String::as_str).chain(prerequisite.software.iter().copied());
    let downloads = ids.filter_map(|id| DOWNLOADS.iter().find(|download| download.id == id)).collect();
    Some(Needs { prerequisite, command: ["Install-WindowsFeature ", prerequisite.features].concat(), downloads })
}
