//! Where to read on: searches with the words of a finding, and the pages of Microsoft that its topic belongs to. Links only:
//! nothing is fetched, and a reader who does not click tells nobody anything.

use super::dom::{El, of, outward, said};
use super::state::App;
use crate::report::model::Finding;

/// Label, address up to the searched words, words put before them.
const SEARCHES: [(&str, &str, &str); 3] = [
    ("ui-search-learn", "https://learn.microsoft.com/search/?terms=", ""),
    ("ui-search-questions", "https://learn.microsoft.com/answers/search?q=", ""),
    ("ui-search-web", "https://www.bing.com/search?q=", "Exchange Setup "),
];

/// Label, address for 2013, address for what came later (the product is asked for with `?view=`).
const PAGES: [(&str, &str, &str); 3] = [
    (
        "ui-page-requirements",
        "https://learn.microsoft.com/exchange/exchange-2013-system-requirements-exchange-2013-help",
        "https://learn.microsoft.com/exchange/plan-and-deploy/system-requirements",
    ),
    (
        "ui-page-prerequisites",
        "https://learn.microsoft.com/exchange/exchange-2013-prerequisites-exchange-2013-help",
        "https://learn.microsoft.com/exchange/plan-and-deploy/prerequisites",
    ),
    (
        "ui-page-release-notes",
        "https://learn.microsoft.com/exchange/release-notes-for-exchange-2013-exchange-2013-help",
        "https://learn.microsoft.com/exchange/release-notes",
    ),
];

/// How many words of an error are searched for.
const WORDS: usize = 12;

/// The row of links, where links are wanted.
pub fn further(app: App, finding: &Finding, product: &str) -> Option<El> {
    let inner = app.get();
    if !inner.host.links() {
        return None;
    }
    let words = words(finding);
    if words.is_empty() {
        return None;
    }
    let mut row = of("div", "row more further").child(said(app, "", "ui-further"));
    for (label, address, before) in SEARCHES {
        let words = String::from(js_sys::encode_uri_component(&format!("{before}{words}")));
        row = row.child(outward(app, &format!("{address}{words}"), &inner.t(label)));
    }
    // The founding topic and its siblings: a role or a whole Exchange is there already.
    if finding.id.ends_with("AlreadyExists") || finding.id.ends_with("AlreadyInstalled") || finding.id.ends_with("InstallWatermark") {
        for (label, old, new) in PAGES {
            let address = match product {
                "2013" => old.to_owned(),
                "2016" | "2019" | "SE" => format!("{new}?view=exchserver-{product}"),
                _ => new.to_owned(),
            };
            row = row.child(outward(app, &address, &inner.t(label)));
        }
    }
    Some(row)
}

// A known row's title; of an error that nobody knows, what kind it is and how its message begins.
fn words(finding: &Finding) -> String {
    let title = || finding.text.as_ref().map(|text| text.title.clone()).unwrap_or_default();
    if finding.kind == "unrecognized-error" {
        let value = |name: &str| finding.values.get(name).map(String::as_str).unwrap_or_default();
        let exception = value("exception_type").rsplit('.').next().unwrap_or_default();
        let message = finding.message.as_deref().unwrap_or(value("root_message"));
        // Paths, addresses, names of accounts and objects stay here.
        let own = |word: &&str| {
            !word.contains(['\\', '@', '=', '/', '"', '\'', '<', '{']) && !word.trim_end_matches(['.', ',', ':', ';']).contains('.')
        };
        let (mut kept, mut count) = (exception.to_owned(), usize::from(!exception.is_empty()));
        for word in message.split_whitespace().filter(own).take(WORDS) {
            if count > 0 {
                kept.push(' ');
            }
            kept.push_str(word);
            count += 1;
        }
        return if count > 1 { kept } else { title() };
    }
    if !finding.known {
        return finding.id.clone();
    }
    title()
}
