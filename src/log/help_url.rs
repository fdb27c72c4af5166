//! Finds the ids of readiness checks in the addresses of Microsoft's help topics.

/// Finds every rule id in the help addresses of a text, with the offset of the part that names it
/// (`ms.exch.setupreadiness.<id>`, with dots or hyphens).
pub fn rule_urls(text: &str) -> Vec<(usize, String)> {
    let lower = text.to_ascii_lowercase();
    let separator = ['.', '-'];
    let mut out = Vec::new();
    for (at, name) in lower.match_indices("setupreadiness") {
        let before = lower[..at].strip_suffix(separator).and_then(|t| t.strip_suffix("exch")?.strip_suffix(separator)?.strip_suffix("ms"));
        let after = text[at + name.len()..].strip_prefix(separator);
        if let (Some(before), Some(after)) = (before, after) {
            let id: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
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
        ] {
            assert_eq!(rule_in_url(url).as_deref(), Some("RebootPending"), "{url}");
        }
        assert_eq!(rule_in_url("https://docs.microsoft.com/Exchange/readiness-checks?view=x"), None);
        let two = rule_urls("ms.exch.setupreadiness. MS.Exch.SetupReadiness.A, ms-exch-setupreadiness-B");
        assert_eq!(two, [(24, "A".to_owned()), (50, "B".to_owned())]);
    }
}
