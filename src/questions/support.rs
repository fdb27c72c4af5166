//! The published support matrix: Windows Server, .NET Framework, forest level and older Exchange by the build of the media.
//! Anything no source states is left out and counts as unknown.
//!
//! This is about support, not about Setup: the checks Setup makes are rows of the catalog.

use strum::IntoStaticStr;

use crate::facts::active_directory::MsDSBehaviorVersion;
use crate::facts::coexistence::{E14ServerInTopology, E15ServerInTopology, E16ServerInTopology};
use crate::facts::common::{ClrReleaseNumber, Product, SetupBuild, WindowsBuild};
use crate::facts::fact::Fact;
use crate::facts::set::{Facts, version};

/// The source of a statement.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub title: &'static str,
    /// Where.
    pub url: &'static str,
    /// As of when, `YYYY-MM`.
    pub date: &'static str,
}

/// Microsoft's matrix, in the copy that still has the older cumulative updates.
pub static MATRIX: Source = Source {
    title: "Exchange Server supportability matrix (MicrosoftDocs/OfficeDocs-Exchange)",
    url: "https://github.com/MicrosoftDocs/OfficeDocs-Exchange/blob/7a93154a62db54c8820b998eada27ae10c5834be/Exchange/ExchangeServer/plan-and-deploy/supportability-matrix.md",
    date: "2020-01",
};
/// Microsoft's system requirements of Exchange 2019.
pub static REQUIREMENTS: Source = Source {
    title: "Exchange Server system requirements",
    url: "https://learn.microsoft.com/exchange/plan-and-deploy/system-requirements",
    date: "2023-01",
};
/// Microsoft's roadmap: Subscription Edition has the requirements of 2019 CU15.
pub static ROADMAP: Source = Source {
    title: "Exchange Server Roadmap Update",
    url: "https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-server-roadmap-update/ba-p/4132742",
    date: "2024-05",
};
/// Microsoft on older versions beside Subscription Edition.
pub static UPGRADE_TO_SE: Source = Source {
    title: "Upgrade to Exchange Server SE",
    url: "https://learn.microsoft.com/exchange/plan-and-deploy/deploy-new-installations/upgrade-to-exchange-server-se",
    date: "2025-07",
};
/// A report on what 2019 CU12 brought.
pub static CU12: Source = Source {
    title: "H1 2022 Cumulative Update Exchange 2019 (CU12), J. Wesselius",
    url: "https://jaapwesselius.com/2022/04/28/h1-2022-cumulative-update-exchange-2019-cu12/",
    date: "2022-04",
};
/// A report on what 2019 CU15 brought.
pub static CU15: Source =
    Source { title: "Exchange 2019 CU15, J. Wesselius", url: "https://jaapwesselius.com/tag/tls-1-3", date: "2025-02" };
/// The .NET matrix with all cumulative updates, kept by an Exchange MVP.
pub static NET_PATHS: Source = Source {
    title: "Upgrade Paths for CU's & .NET, M. de Rooij",
    url: "https://eightwone.com/2017/12/21/upgrade-paths-for-cus-net/",
    date: "2025-07",
};

/// A statement about the builds from one (inclusive) to another (exclusive) of a product.
#[derive(Debug)]
pub struct Row {
    /// The product.
    pub product: &'static str,
    /// First build, `15.2.221`.
    pub from: &'static str,
    /// First build to which it no longer applies; empty if there is none.
    pub below: &'static str,
    /// Supported.
    pub yes: &'static [&'static str],
    /// Not supported.
    pub no: &'static [&'static str],
    /// Its source.
    pub source: &'static Source,
}

const fn row(
    product: &'static str,
    from: &'static str,
    below: &'static str,
    yes: &'static [&'static str],
    no: &'static [&'static str],
    source: &'static Source,
) -> Row {
    Row { product, from, below, yes, no, source }
}

/// Builds of Windows Server. A release that the matrix does not list is not supported.
pub static WINDOWS: &[Row] = &[
    row("2013", "15.0.847", "", &["7601", "9200", "9600"], &["14393", "17763", "20348", "26100"], &MATRIX),
    row("2016", "15.1.225", "15.1.544", &["9200", "9600"], &["7601", "14393", "17763", "20348", "26100"], &MATRIX),
    row("2016", "15.1.544", "", &["9200", "9600", "14393"], &["7601", "17763", "20348", "26100"], &MATRIX),
    row("2019", "15.2.221", "15.2.1118", &["17763"], &["7601", "9200", "9600", "14393", "20348", "26100"], &MATRIX),
    row("2019", "15.2.1118", "15.2.1544", &["17763", "20348"], &["7601", "9200", "9600", "14393", "26100"], &CU12),
    row("2019", "15.2.1544", "15.2.2562", &["17763", "20348", "26100"], &["7601", "9200", "9600", "14393"], &CU15),
    row("SE", "15.2.2562", "", &["17763", "20348", "26100"], &["7601", "9200", "9600", "14393"], &ROADMAP),
];

const OLD: &[&str] = &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1"];

/// Versions of .NET Framework. Between the sources, 4.8 with 2019 CU14 and CU15 and 4.8.1 with older ones are open.
pub static NET: &[Row] = &[
    row(
        "2013",
        "15.0.516",
        "15.0.847",
        &["4.5"],
        &["4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2013",
        "15.0.847",
        "15.0.1210",
        &["4.5", "4.5.1", "4.5.2"],
        &["4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2013",
        "15.0.1210",
        "15.0.1263",
        &["4.5", "4.5.1", "4.5.2", "4.6.1"],
        &["4.6", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2013",
        "15.0.1263",
        "15.0.1293",
        &["4.5.1", "4.5.2", "4.6.1", "4.6.2"],
        &["4.5", "4.6", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2013",
        "15.0.1293",
        "15.0.1365",
        &["4.6.2"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2013",
        "15.0.1365",
        "15.0.1395",
        &["4.6.2", "4.7.1"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.7", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2013",
        "15.0.1395",
        "15.0.1497",
        &["4.7.1", "4.7.2"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row("2013", "15.0.1497", "", &["4.7.2", "4.8"], OLD, &MATRIX),
    row(
        "2016",
        "15.1.225",
        "15.1.466",
        &["4.5.2"],
        &["4.5", "4.5.1", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2016",
        "15.1.466",
        "15.1.544",
        &["4.5.2", "4.6.1"],
        &["4.5", "4.5.1", "4.6", "4.6.2", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2016",
        "15.1.544",
        "15.1.845",
        &["4.5.2", "4.6.1", "4.6.2"],
        &["4.5", "4.5.1", "4.6", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2016",
        "15.1.845",
        "15.1.1415",
        &["4.6.2"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.7", "4.7.1", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2016",
        "15.1.1415",
        "15.1.1531",
        &["4.6.2", "4.7.1"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.7", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2016",
        "15.1.1531",
        "15.1.1591",
        &["4.7.1"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.2", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row(
        "2016",
        "15.1.1591",
        "15.1.1779",
        &["4.7.1", "4.7.2"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.8", "4.8.1"],
        &MATRIX,
    ),
    row("2016", "15.1.1779", "15.1.1913", &["4.7.2", "4.8"], OLD, &MATRIX),
    row("2016", "15.1.1913", "", &["4.8"], &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2"], &MATRIX),
    row("2019", "15.2.221", "15.2.397", &["4.7.2"], OLD, &MATRIX),
    row("2019", "15.2.397", "15.2.529", &["4.7.2", "4.8"], OLD, &MATRIX),
    row(
        "2019",
        "15.2.529",
        "15.2.1544",
        &["4.8"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2"],
        &NET_PATHS,
    ),
    row(
        "2019",
        "15.2.1544",
        "15.2.2562",
        &["4.8.1"],
        &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2"],
        &NET_PATHS,
    ),
    row("SE", "15.2.2562", "", &["4.8", "4.8.1"], &["4.5", "4.5.1", "4.5.2", "4.6", "4.6.1", "4.6.2", "4.7", "4.7.1", "4.7.2"], &NET_PATHS),
];

/// Functional levels of the forest.
pub static FOREST: &[Row] = &[
    row("2013", "15.0.847", "", &["2", "3", "4", "5", "6", "7"], &["0"], &MATRIX),
    row("2016", "15.1.225", "15.1.544", &["2", "3", "4", "5", "6", "7"], &["0"], &MATRIX),
    row("2016", "15.1.544", "15.1.1261", &["3", "4", "5", "6", "7"], &["0", "2"], &MATRIX),
    row("2016", "15.1.1261", "", &["4", "5", "6", "7"], &["0", "2", "3"], &MATRIX),
    row("2019", "15.2.221", "15.2.2562", &["6", "7", "10"], &["0", "2", "3", "4", "5"], &REQUIREMENTS),
    row("SE", "15.2.2562", "", &["6", "7", "10"], &["0", "2", "3", "4", "5"], &ROADMAP),
];

/// An older Exchange in the organization.
#[derive(Debug)]
pub struct Older {
    /// The product to be installed.
    pub product: &'static str,
    /// From this build on.
    pub from: &'static str,
    /// Servers of the older product.
    pub servers: &'static Fact,
    /// Oldest release that is supported beside it; empty if none is.
    pub least: &'static str,
    /// Its source.
    pub source: &'static Source,
}

/// Older versions beside newer ones.
pub static COEXISTENCE: &[Older] = &[
    Older { product: "2016", from: "15.1.225", servers: &E14ServerInTopology, least: "Exchange Server 2010 SP3 RU11", source: &MATRIX },
    Older { product: "2016", from: "15.1.225", servers: &E15ServerInTopology, least: "Exchange Server 2013 CU10", source: &MATRIX },
    Older { product: "2019", from: "15.2.221", servers: &E14ServerInTopology, least: "", source: &REQUIREMENTS },
    Older { product: "2019", from: "15.2.1748", servers: &E15ServerInTopology, least: "", source: &CU15 },
    Older { product: "2019", from: "15.2.221", servers: &E16ServerInTopology, least: "Exchange Server 2016 CU11", source: &REQUIREMENTS },
    Older { product: "SE", from: "15.2.2562", servers: &E14ServerInTopology, least: "", source: &UPGRADE_TO_SE },
    Older { product: "SE", from: "15.2.2562", servers: &E15ServerInTopology, least: "", source: &UPGRADE_TO_SE },
];

/// Versions of .NET Framework by the lowest release number that shows them.
pub static NET_RELEASES: &[(i64, &str)] = &[
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

/// What the matrix says about a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SupportCheck {
    /// `windows`, `dotnet`, `forest` or `coexistence`; the text is `support-<name>`.
    pub name: &'static str,
    /// Whether it is supported.
    pub verdict: SupportVerdict,
    /// The fact it is about.
    pub fact: &'static str,
    /// Its value; empty if unknown.
    pub value: String,
    /// Supported values, if a source names them.
    pub needed: Vec<&'static str>,
    /// Its source.
    pub source: Option<&'static Source>,
}

/// Returns the version of .NET Framework with this release number.
pub fn net_version(release: i64) -> Option<&'static str> {
    NET_RELEASES.iter().rev().find(|(least, _)| release >= *least).map(|(_, v)| *v)
}

/// Whether a statement applies to the media. Without a build, only if it applies to every build of the product.
fn about(product: &str, from: &str, below: &str, facts: &Facts) -> bool {
    if facts.text(&Product).as_deref() != Some(product) {
        return false;
    }
    match facts.text(&SetupBuild).and_then(|b| version(&b)) {
        Some(build) => version(from).is_none_or(|f| build >= f) && version(below).is_none_or(|b| build < b),
        None => product == "SE",
    }
}

fn check(
    name: &'static str,
    fact: &'static Fact,
    table: &'static [Row],
    facts: &Facts,
    read: impl Fn(&str) -> Option<String>,
) -> SupportCheck {
    let value = facts.text(fact);
    let row = table.iter().find(|r| about(r.product, r.from, r.below, facts));
    let shown = value.as_deref().and_then(&read);
    let verdict = match (&shown, row) {
        (Some(v), Some(row)) if row.yes.contains(&v.as_str()) => SupportVerdict::Passes,
        (Some(v), Some(row)) if row.no.contains(&v.as_str()) => SupportVerdict::Warns,
        // No row for the build: decided only if every row of the product has the same verdict.
        (Some(v), None) if facts.get(&SetupBuild).is_none() => {
            let rows: Vec<&Row> = table.iter().filter(|r| facts.text(&Product).as_deref() == Some(r.product)).collect();
            let (yes, no) = (rows.iter().all(|r| r.yes.contains(&v.as_str())), rows.iter().all(|r| r.no.contains(&v.as_str())));
            if rows.is_empty() || yes == no {
                SupportVerdict::Unknown
            } else if yes {
                SupportVerdict::Passes
            } else {
                SupportVerdict::Warns
            }
        }
        _ => SupportVerdict::Unknown,
    };
    SupportCheck {
        name,
        verdict,
        fact: fact.name,
        value: value.unwrap_or_default(),
        needed: row.map(|r| r.yes.to_vec()).unwrap_or_default(),
        source: row.map(|r| r.source),
    }
}

/// Returns what the matrix says about the answers. Empty if the product is unknown.
pub fn checks(facts: &Facts) -> Vec<SupportCheck> {
    if facts.get(&Product).is_none() {
        return Vec::new();
    }
    let plain = |v: &str| Some(v.trim().to_owned());
    let mut out = vec![
        check("windows", &WindowsBuild, WINDOWS, facts, plain),
        check("dotnet", &ClrReleaseNumber, NET, facts, |v| net_version(v.trim().parse().ok()?).map(str::to_owned)),
        check("forest", &MsDSBehaviorVersion, FOREST, facts, plain),
    ];
    for older in COEXISTENCE.iter().filter(|o| about(o.product, o.from, "", facts)) {
        let known = facts.get(older.servers);
        let verdict = match known {
            Some(k) if !k.is_present() => SupportVerdict::Passes,
            Some(_) if older.least.is_empty() => SupportVerdict::Warns,
            _ => SupportVerdict::Unknown,
        };
        out.push(SupportCheck {
            name: "coexistence",
            verdict,
            fact: older.servers.name,
            value: known.map(|k| k.value.clone()).unwrap_or_default(),
            needed: if older.least.is_empty() { Vec::new() } else { vec![older.least] },
            source: Some(older.source),
        });
    }
    out
}
