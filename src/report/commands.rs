//! Fills in the commands of a row with values of a run; chooses the licence switch; builds addresses of help topics.

use super::model;
use crate::catalog::entry::Entry;
use crate::facts::set::version;

/// Values by name, in any order.
pub type Values = [(&'static str, String)];

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

/// Replaces each `{name}` in a command by its value; an unknown one becomes what the reader is to fill in: `<name of it>`.
pub fn fill_in(text: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let name: &str = match rest.find('}') {
            Some(end) => &rest[1..end],
            None => "",
        };
        let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if is_name {
            match value(name) {
                Some(v) => out.push_str(&v),
                None => {
                    out.push('<');
                    out.extend(name.chars().map(|c| if c == '_' { ' ' } else { c }));
                    out.push('>');
                }
            }
            rest = &rest[name.len() + 2..];
        } else {
            out.push('{');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

/// Makes a value safe for a command line by removing line breaks, quotes, shell operators and control characters.
fn safe(value: &str) -> String {
    value
        .chars()
        .filter(|c| !c.is_control() && !matches!(c, '\'' | '"' | '`' | '$' | ';' | '|' | '&' | '<' | '>' | '\u{2018}'..='\u{201f}'))
        .take(300)
        .collect()
}

/// Returns the commands of a row, filled in with the values of a run.
pub fn commands(entry: &Entry, values: &Values, common: &Values) -> Vec<model::Command> {
    let lookup = |name: &str| {
        let (_, value) = values.iter().chain(common).find(|(n, _)| *n == name)?;
        Some(if name == "license" { value.clone() } else { safe(value) }).filter(|v| !v.is_empty())
    };
    entry
        .commands
        .iter()
        .map(|c| model::Command { purpose: None, shell: c.shell, text: fill_in(c.text, &lookup), risky: c.risky })
        .collect()
}

/// Returns the address of a help topic: newer slugs are in the deployment reference, older ones in the Exchange 2013 archive.
pub fn topic_url(slug: &str) -> String {
    if slug.starts_with("https://") {
        slug.to_owned()
    } else if slug.ends_with("-exchange-2013-help") {
        ["https://learn.microsoft.com/exchange/", slug].concat()
    } else {
        ["https://learn.microsoft.com/exchange/plan-and-deploy/deployment-ref/", slug].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_filled_or_marked() {
        let value = |n: &str| (n == "server").then(|| "ex1".to_owned());
        assert_eq!(fill_in("a {server} b {site} { $_.Name } {}", &value), "a ex1 b <site> { $_.Name } {}");
        assert_eq!(fill_in("sc.exe query {service_name}", &value), "sc.exe query <service name>");
        assert_eq!(safe("a'; Remove-Item $x\n"), "a Remove-Item x");
    }

    #[test]
    fn licence_switch_by_build() {
        assert_eq!(license(Some("2013"), None), "/IAcceptExchangeServerLicenseTerms");
        assert_eq!(license(Some("2019"), Some("15.2.922.7")), "/IAcceptExchangeServerLicenseTerms");
        assert_eq!(license(Some("2019"), Some("15.2.986.5")), "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF");
        assert_eq!(license(None, None), "/IAcceptExchangeServerLicenseTerms_DiagnosticDataOFF");
    }
}
