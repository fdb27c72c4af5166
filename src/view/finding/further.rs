//! Where to read on: searches with the words of a finding, and the pages of Microsoft that its topic belongs to. Links only:
//! nothing is fetched, and a reader who does not click tells nobody anything.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::model::Finding;
use crate::report::search;
use crate::view::parts::{Outward, dynamic};
use crate::view::state::App;
use crate::view::wording::t;

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

/// The row of links, where links are wanted and there is something to search for.
#[component]
pub fn Further(
    /// The finding, in the current language.
    finding: Signal<Arc<Finding>>,
    /// Product that the run is of.
    product: Option<String>,
) -> impl IntoView {
    let app = expect_context::<App>();
    let words = Memo::new(move |_| {
        let texts = app.wording.texts();
        let run = untrack(|| app.log.run());
        finding.with(|finding| search::words(finding, run.as_deref(), &texts))
    });
    dynamic(move || {
        (app.options.links.get() && !words.with(String::is_empty)).then(|| {
            let searches = SEARCHES
                .map(|(label, address, before)| {
                    let words = words.with(|words| String::from(js_sys::encode_uri_component(&format!("{before}{words}"))));
                    view! { <Outward href=format!("{address}{words}") label=t(label)/> }
                })
                .collect_view();
            let pages = finding.with(|finding| has_pages(finding)).then(|| {
                PAGES.map(|(label, old, new)| view! { <Outward href=page(old, new, product.as_deref()) label=t(label)/> }).collect_view()
            });
            view! { <div class="row more further"><p>{t("ui-further")}</p>{searches}{pages}</div> }
        })
    })
}

fn page(old: &str, new: &str, product: Option<&str>) -> String {
    match product {
        Some("2013") => old.to_owned(),
        Some(product) => format!("{new}?view=exchserver-{product}"),
        None => new.to_owned(),
    }
}

/// The checks that a role or a whole Exchange is there already: the pages are about their remedies.
fn has_pages(finding: &Finding) -> bool {
    ["AlreadyExists", "AlreadyInstalled", "InstallWatermark"].iter().any(|end| finding.id.ends_with(end))
}
