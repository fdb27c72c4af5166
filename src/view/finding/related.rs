//! Where a finding leads to within the catalog.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::model::Finding;
use crate::view::actions::find::open_card;
use crate::view::parts::dynamic;
use crate::view::state::{App, Tab};
use crate::view::wording::{t, word};

/// The row of links.
#[component]
pub fn Related(
    /// The finding.
    finding: Arc<Finding>,
) -> impl IntoView {
    let app = expect_context::<App>();
    // Several ids may have one title.
    let wording = app.wording.texts_now();
    let mut titles = vec![wording.text(&finding.id, &[])];
    let ids = finding.related.iter().filter(|id| {
        let title = wording.text(id, &[]);
        let is_new = !titles.contains(&title);
        titles.push(title);
        is_new
    });
    let related = ids.map(|id| view! { <RelatedCard id=id.clone()/> }).collect::<Vec<_>>();
    let label = (!related.is_empty()).then(|| view! { <span>{t("ui-related")}</span> });
    view! { <div class="row more">{label}{related}</div> }
}

/// The title of another row; it opens its card, where the page has the look-up.
#[component]
pub fn RelatedCard(
    /// Its id.
    id: String,
) -> impl IntoView {
    let app = expect_context::<App>();
    let title = word("", &id);
    let id = StoredValue::new(id);
    dynamic(move || {
        if app.has(Tab::Lookup) {
            view! { <button type="button" class="link" on:click=move |_| open_card(app, &id.get_value())>{title}</button> }.into_any()
        } else {
            view! { <span>{title}</span> }.into_any()
        }
    })
}
