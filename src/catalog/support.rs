//! What is supported with what, and what a run of Setup needs: the statements of `data/support.toml` as tables, which the build
//! script makes. This is about support, not about Setup: the checks that Setup makes are rows of the catalog.

use crate::facts::set::version;

/// The source of a statement.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is.
    pub title: &'static str,
    /// Where.
    pub url: &'static str,
    /// As of when it was read, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: &'static str,
}

/// The builds of the media that a statement is about, and who says so.
#[derive(Debug, PartialEq, Eq)]
pub struct About {
    /// The product.
    pub product: &'static str,
    /// First build, `15.2.221`.
    pub from: &'static str,
    /// First build to which it no longer applies; empty if there is none.
    pub below: &'static str,
    /// Its source.
    pub source: &'static Source,
    /// As of when the source says so.
    pub date: &'static str,
}

/// Which values of something are supported.
#[derive(Debug)]
pub struct Row {
    /// What it is about.
    pub about: About,
    /// Builds of Windows on which it applies; on all of them if there is none.
    pub windows: &'static [&'static str],
    /// Supported.
    pub yes: &'static [&'static str],
    /// Not supported.
    pub no: &'static [&'static str],
    /// Whether what is not listed is not supported.
    pub closed: bool,
}

/// What is said of an older Exchange in the organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// It is supported.
    Supported,
    /// It is possible, not supported.
    Allowed,
    /// Setup refuses.
    Blocked,
}

/// An older Exchange in the organization.
#[derive(Debug)]
pub struct Coexistence {
    /// What it is about.
    pub about: About,
    /// The older product, `2007` to `2019`.
    pub other: &'static str,
    /// What is said of it.
    pub verdict: Beside,
    /// Oldest release that is supported; empty if none is named.
    pub least: &'static str,
}

/// Something that was announced for a release that is not out yet.
#[derive(Debug, PartialEq, Eq)]
pub struct Announced {
    /// The product.
    pub product: &'static str,
    /// The release.
    pub release: &'static str,
    /// Name of its text, `announced-<change>`.
    pub change: &'static str,
    /// The older product it is about; empty if it is about none.
    pub other: &'static str,
    /// Its source.
    pub source: &'static Source,
    /// The day of the announcement.
    pub date: &'static str,
}

/// The end of support of a product.
#[derive(Debug)]
pub struct Lifecycle {
    /// The product.
    pub product: &'static str,
    /// The last day.
    pub ended: &'static str,
    /// Its source.
    pub source: &'static Source,
    /// As of when the source says so.
    pub date: &'static str,
}

/// Switches with which unattended Setup takes the licence for accepted.
#[derive(Debug)]
pub struct LicenseSwitch {
    /// What it is about.
    pub about: About,
    /// The switches; commands use the last one.
    pub switches: &'static [&'static str],
}

/// What a role needs beside .NET Framework.
#[derive(Debug, PartialEq, Eq)]
pub struct Prerequisite {
    /// Products that need it.
    pub products: &'static [&'static str],
    /// The role, or `prepare-ad`.
    pub role: &'static str,
    /// `desktop` or `core` where they differ, else empty.
    pub installation: &'static str,
    /// Builds of Windows it is about; all of them if there is none.
    pub windows: &'static [&'static str],
    /// Names of Windows features, separated by commas.
    pub features: &'static str,
    /// Ids of further software, see [`DOWNLOADS`].
    pub software: &'static [&'static str],
    /// Its source.
    pub source: &'static Source,
    /// As of when the source says so.
    pub date: &'static str,
}

/// Software that Exchange needs, and where it is.
#[derive(Debug, PartialEq, Eq)]
pub struct Download {
    /// Its id, which pages of [`super::links`] have, too.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
    /// Where the address was named.
    pub source: &'static Source,
    /// As of when.
    pub date: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/support.rs"));

impl About {
    /// Whether it applies to media of this build.
    pub fn holds_for(&self, build: [u64; 4]) -> bool {
        version(self.from).is_none_or(|from| build >= from) && version(self.below).is_none_or(|below| build < below)
    }
}

/// Returns the address of a download, at compile time; empty if there is none of this id.
pub const fn download(id: &str) -> &'static str {
    let mut at = 0;
    while at < DOWNLOADS.len() {
        if is_same(DOWNLOADS[at].id.as_bytes(), id.as_bytes()) {
            return DOWNLOADS[at].url;
        }
        at += 1;
    }
    ""
}

const fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// Returns the licence switch that commands for a build use: that of the build, else of the newest build of the product, else of
/// the newest product.
pub fn license_switch(product: Option<&str>, build: Option<&str>) -> &'static str {
    let of_build = build.and_then(version).and_then(|build| {
        let product = super::builds::product(build)?;
        LICENSE_SWITCHES.iter().find(|row| row.about.product == product && row.about.holds_for(build))
    });
    let of_product = || LICENSE_SWITCHES.iter().rev().find(|row| Some(row.about.product) == product);
    let row = of_build.or_else(of_product).or(LICENSE_SWITCHES.last());
    row.and_then(|row| row.switches.last()).copied().unwrap_or_default()
}

/// Whether the licence switch depends on media of which only the product is known, if that.
pub fn license_varies(is_meant: &dyn Fn(&str) -> bool, build: Option<&str>) -> bool {
    let is_known = build.and_then(version).and_then(super::builds::product).is_some();
    let mut switches = LICENSE_SWITCHES.iter().filter(|row| is_meant(row.about.product)).map(|row| row.switches.last());
    let first = switches.next();
    !is_known && switches.any(|switch| Some(switch) != first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licence_switch_varies_until_the_build_is_known() {
        for (product, build, varies) in
            [("2013", None, false), ("2016", None, true), ("2019", None, true), ("2019", Some("15.2.986.5"), false), ("SE", None, false)]
        {
            assert_eq!(license_varies(&|name| name == product, build), varies, "{product} {build:?}");
        }
        assert!(license_varies(&|_| true, None));
    }

    #[test]
    fn licence_switch_by_build() {
        let (old, new) = ("/IAcceptExchangeServerLicenseTerms", "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF");
        for (product, build, switch) in [
            (Some("2013"), None, old),
            (Some("2013"), Some("15.0.1497.2"), old),
            (Some("2016"), Some("15.1.2308.8"), old),
            (Some("2016"), Some("15.1.2375.7"), new),
            (Some("2019"), Some("15.2.922.7"), old),
            (Some("2019"), Some("15.2.986.5"), new),
            (Some("2019"), None, new),
            (None, Some("15.2.2562.17"), new),
            (None, None, new),
        ] {
            assert_eq!(license_switch(product, build), switch, "{product:?} {build:?}");
        }
    }

    #[test]
    fn downloads_are_found() {
        assert!(DOWNLOADS.iter().all(|known| download(known.id) == known.url));
        assert_eq!(download("nothing"), "");
    }
}
