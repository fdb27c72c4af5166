//! Masks the names of people, computers and organizations in a report, so that it can be shared.
//!
//! A name gets the same stand-in everywhere (`server-1`, `user-1`), so that the text stays readable.

use std::collections::BTreeMap;

use super::model::{Evidence, Report};

/// Returns a masked copy.
pub fn mask(report: &Report) -> Report {
    let mut out = report.clone();
    mask_in_place(&mut out);
    out
}

/// Masks a report in place.
pub fn mask_in_place(out: &mut Report) {
    let mut names = Names::default();
    for run in &out.runs {
        names.learn("user", run.user.as_deref());
        names.learn("server", run.server.as_deref());
        names.learn("organization", run.organization.as_deref());
        names.learn("site", run.site.as_deref());
        for evidence in run.findings.iter().flat_map(|f| &f.evidence) {
            if let Evidence::Line { text, .. } = evidence {
                names.learn_from_line(text);
            }
        }
        for finding in &run.findings {
            for (name, value) in finding.values.iter() {
                let class = match name.as_str() {
                    n if n.contains("domain_controller") || n.contains("server") || n.contains("schema_master") => "server",
                    n if n.contains("user") || n.contains("mailbox") => "user",
                    n if n.contains("domain") || n.contains("forest") => "domain",
                    n if n.contains("site") => "site",
                    _ => continue,
                };
                names.learn(class, Some(value));
            }
        }
    }
    // Hosts that are no value of any field are recognized by their domain.
    for run in &out.runs {
        for finding in &run.findings {
            finding.evidence.iter().for_each(|e| {
                if let Evidence::Line { text, .. } = e {
                    names.learn_hosts(text)
                }
            });
            finding.values.values().chain(&finding.message).for_each(|v| names.learn_hosts(v));
            finding.because.iter().for_each(|b| names.learn_hosts(&b.value));
        }
        run.analysis.iter().for_each(|a| names.learn_hosts(&a.value));
    }
    let names = names.sorted();
    let hide = |text: &mut String| *text = names.hide(text);
    for file in &mut out.source.files {
        hide(&mut file.name);
    }
    for notice in &mut out.notices {
        notice.values.values_mut().for_each(hide);
        notice.text.iter_mut().for_each(hide);
    }
    for run in &mut out.runs {
        for field in [&mut run.user, &mut run.server, &mut run.site, &mut run.organization, &mut run.file] {
            field.iter_mut().for_each(hide);
        }
        run.analysis.iter_mut().for_each(|a| hide(a.value.to_mut()));
        run.plan.iter_mut().for_each(|p| hide(&mut p.step));
        for f in &mut run.findings {
            f.values.values_mut().for_each(hide);
            f.message.iter_mut().for_each(hide);
            f.because.iter_mut().for_each(|b| {
                hide(&mut b.value);
                hide(&mut b.needed);
            });
            f.commands.iter_mut().for_each(|c| hide(&mut c.text));
            for evidence in &mut f.evidence {
                match evidence {
                    Evidence::Line { text, file, .. } => {
                        hide(text);
                        file.iter_mut().for_each(hide);
                    }
                    Evidence::Answer { answer, .. } => hide(answer),
                }
            }
            if let Some(t) = &mut f.text {
                for s in [&mut t.title, &mut t.meaning, &mut t.why, &mut t.verify, &mut t.caution] {
                    hide(s);
                }
                t.causes.iter_mut().chain(&mut t.steps).chain(&mut t.situations).for_each(hide);
            }
        }
    }
}

/// The names found in a report, with their stand-ins.
#[derive(Debug, Default)]
struct Names {
    /// Lower-case name -> stand-in.
    known: BTreeMap<String, String>,
    counts: Vec<(&'static str, u32)>,
    /// The same, longest name first.
    order: Vec<(String, String)>,
}

/// Words too common to be treated as names.
const KEPT: [&str; 9] = ["default-first-site-name", "true", "false", "<null>", "localhost", "server", "exchange", "microsoft", "local"];

impl Names {
    fn learn(&mut self, class: &'static str, value: Option<&str>) {
        let Some(value) = value.map(str::trim).filter(|v| v.len() > 1) else { return };
        if let Some((domain, user)) = value.split_once('\\') {
            self.note("domain", domain);
            self.note(class, user);
            return;
        }
        if class == "server"
            && let Some((host, domain)) = value.split_once('.')
        {
            self.note("server", host);
            self.note("domain", domain);
            if let Some(first) = domain.split('.').next() {
                self.note("domain", first);
            }
            return;
        }
        self.note(class, value);
    }

    fn note(&mut self, class: &'static str, name: &str) {
        let key = name.to_lowercase();
        if key.len() < 2 || KEPT.contains(&key.as_str()) || self.known.contains_key(&key) || key.bytes().all(|b| b.is_ascii_digit()) {
            return;
        }
        let at = self.counts.iter().position(|(known, _)| *known == class).unwrap_or_else(|| {
            self.counts.push((class, 0));
            self.counts.len() - 1
        });
        self.counts[at].1 += 1;
        self.known.insert(key, format!("{class}-{}", self.counts[at].1));
    }

    /// Learns the domain and the organization (before `CN=Microsoft Exchange`) from distinguished names in a line, and the user.
    fn learn_from_line(&mut self, line: &str) {
        for part in line.split([',', '\'', '"', ' ', ')', '(']) {
            if let Some(dc) = part.strip_prefix("DC=") {
                let dc = dc.trim_end_matches(['.', ';', ']']);
                if dc.len() > 2 && !matches!(dc.to_lowercase().as_str(), "com" | "net" | "org" | "local" | "lan") {
                    self.note("domain", dc);
                }
            }
        }
        if let Some(at) = line.find(",CN=Microsoft Exchange,CN=Services")
            && let Some(start) = line[..at].rfind("CN=")
        {
            self.note("organization", &line[start + 3..at]);
        }
        if let Some((_, rest)) = line.split_once("Logged on user: ") {
            self.learn("user", Some(rest.trim_end_matches('.')));
        }
    }

    /// Learns the host `dc1` from `dc1.contoso.com` if the domain is known.
    fn learn_hosts(&mut self, text: &str) {
        for word in text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'))) {
            let Some((host, domain)) = word.split_once('.') else { continue };
            let domain = domain.trim_end_matches('.').to_lowercase();
            let first = domain.split('.').next().unwrap_or("");
            let known = |d: &str| self.known.get(d).is_some_and(|s| s.starts_with("domain-"));
            if !host.is_empty() && (known(&domain) || domain.contains('.') && known(first)) {
                self.note("server", host);
            }
        }
    }

    fn sorted(mut self) -> Self {
        self.order = self.known.iter().map(|(k, v)| (k.clone(), v.clone())).collect();
        self.order.sort_by_key(|(name, _)| core::cmp::Reverse(name.len()));
        self
    }

    /// Replaces names (whole words, any case), SIDs, IP addresses and GUIDs.
    fn hide(&self, text: &str) -> String {
        let mut out = text.to_owned();
        let mut small = text.to_lowercase();
        for (name, stand_in) in &self.order {
            if let Some(replaced) = replace_word(&out, &small, name, stand_in) {
                small = replaced.to_lowercase();
                out = replaced;
            }
        }
        hide_patterns(&out)
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

// Replaces whole words. `small` is the text in lower case. Returns `None` if the name does not occur.
fn replace_word(text: &str, small: &str, name: &str, stand_in: &str) -> Option<String> {
    if small.len() != text.len() || !small.contains(name) {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in small.match_indices(name) {
        if at < from {
            continue;
        }
        let end = at + name.len();
        let before = text[..at].chars().next_back().is_some_and(is_word);
        let after = text[end..].chars().next().is_some_and(is_word);
        if !before && !after {
            out.push_str(&text[from..at]);
            out.push_str(stand_in);
            from = end;
        }
    }
    out.push_str(&text[from..]);
    Some(out)
}

/// Replaces SIDs, IPv4 addresses and GUIDs, which are recognized by their syntax.
fn hide_patterns(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        if !word.is_empty() {
            out.push_str(&hide_word(word));
            word.clear();
        }
    };
    for c in text.chars() {
        if c.is_ascii_alphanumeric() || matches!(c, '-' | '.') {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

fn hide_word(word: &str) -> String {
    let core = word.trim_end_matches(['.', '-']);
    let tail = &word[core.len()..];
    let dashed: Vec<&str> = core.split('-').collect();
    let hidden = if dashed.len() > 3
        && dashed[0].eq_ignore_ascii_case("s")
        && dashed[1..].iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))
    {
        "S-…"
    } else if dashed.iter().map(|p| p.len()).eq([8, 4, 4, 4, 12]) && core.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-') {
        "guid-…"
    } else if core.split('.').count() == 4
        && core.split('.').all(|p| p.len() <= 3 && p.parse::<u8>().is_ok())
        // Four numbers that begin with 15 are an Exchange version.
        && !core.starts_with("15.")
    {
        "ip-…"
    } else {
        return word.to_owned();
    };
    format!("{hidden}{tail}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_get_stand_ins_and_patterns_go() {
        let mut names = Names::default();
        names.learn("user", Some("CONTOSO\\admin"));
        names.learn("server", Some("ex1.contoso.com"));
        let names = names.sorted();
        let hidden = names.hide("EX1.contoso.com S-1-5-21-1-2-3-500 10.1.2.3 15.2.1118.7 CONTOSO\\admin administrator ");
        assert!(!hidden.to_lowercase().contains("contoso"), "{hidden}");
        assert!(!hidden.contains("S-1-5") && !hidden.contains("10.1.2.3"), "{hidden}");
        assert!(hidden.contains("15.2.1118.7") && hidden.contains("administrator"), "{hidden}");
    }
}
