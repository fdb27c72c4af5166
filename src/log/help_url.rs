//! Finds the ids of readiness checks in the addresses of Microsoft's help topics.

/// What stands between the words of the part that names a check, as written or as addresses escape it.
const SEPARATORS: [&str; 6] = [".", "-", "_", "%2e", "%2d", "%5f"];

/// Finds every rule id in the help addresses of a text, with the offset of the part that names it
/// (`ms.exch.setupreadiness.<id>`, with dots or hyphens). The id is as written, whether it is known or not.
pub fn rule_urls(text: &str) -> Vec<(usize, String)> {
    let lower = text.to_ascii_lowercase();
    let before_separator = |text: &'_ str| SEPARATORS.iter().find_map(|s| text.strip_suffix(s).map(str::len));
    let mut out = Vec::new();
    for (at, name) in lower.match_indices("setupreadiness") {
        let before = before_separator(&lower[..at])
            .and_then(|end| before_separator(lower[..end].strip_suffix("exch")?))
            .and_then(|end| lower[..end].strip_suffix("ms"));
        let after = at + name.len();
        let separator = SEPARATORS.iter().find(|s| lower[after..].starts_with(**s));
        if let (Some(before), Some(separator)) = (before, separator) {
            let id: String = text[after + separator.len()..].chars().take_while(char::is_ascii_alphanumeric).collect();
            if !id.is_empty() {
                out.push((before.len(), id));
            }
        }
    }
    out
}

/// Returns the first rule id in a help address of any form.
pub fn rule_in_url(text: &str) -> Option<String> {
    rule_urls(text).into_iter().next().map(|(_, id)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_the_help_address() {
        for url in [
            "http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.RebootPending.aspx",
            "http://technet.microsoft.com/library(EXCHG.150)/ms.exch.setupreadiness.RebootPending.asp",
            "https://technet.microsoft.com/library%28EXCHG.150%29/ms.exch.setupreadiness.RebootPending.aspx?f=255&x=1",
            "https://technet.microsoft.com/fr-fr/library/ms.exch.setupreadiness.RebootPending(v=EXCHG.150)",
            "https://learn.microsoft.com/Exchange/plan-and-deploy/deployment-ref/ms-exch-setupreadiness-RebootPending?view=exchserver-2016",
            "[ms.exch.setupreadiness.RebootPending](/previous-versions/x)",
            "http://technet.microsoft.com/library%28EXCHG.150%29/MS%2EExch%2eSetupReadiness%2ERebootPending.aspx",
            "ms_exch_setupreadiness_RebootPending",
        ] {
            assert_eq!(rule_in_url(url).as_deref(), Some("RebootPending"), "{url}");
        }
        assert_eq!(rule_in_url("https://docs.microsoft.com/Exchange/readiness-checks?view=x"), None);
        let two = rule_urls("ms.exch.setupreadiness. MS.Exch.SetupReadiness.A, ms-exch-setupreadiness-B");
        assert_eq!(two, [(24, "A".to_owned()), (50, "B".to_owned())]);
    }
}
