//! How far a finding can be trusted.

use std::sync::Arc;

use leptos::prelude::*;

use crate::report::model::Finding;
use crate::report::trust::{Remark, remarks};
use crate::view::wording::filled;

/// The remarks on a finding.
#[component]
pub fn Notes(
    /// The finding.
    finding: Arc<Finding>,
) -> impl IntoView {
    let note = |Remark { id, ids }| view! { <p class="note">{filled(id, "ids", ids)}</p> };
    remarks(&finding).into_iter().map(note).collect::<Vec<_>>()
}
