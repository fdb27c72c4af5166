//! The log view below its input: nothing, an error, or the report.

use leptos::prelude::*;

use super::failed::Failed;
use super::report::ReportView;
use crate::view::parts::dynamic;
use crate::view::state::{App, Phase};

/// What reading has come to.
#[component]
pub fn Outcome() -> impl IntoView {
    let app = expect_context::<App>();
    let phase = Memo::new(move |_| app.log.phase.get());
    dynamic(move || match phase.get() {
        Phase::Idle | Phase::Reading => view! { <div></div> }.into_any(),
        Phase::Done => view! { <ReportView/> }.into_any(),
        Phase::Failed(fault) => view! { <Failed fault=fault/> }.into_any(),
    })
}
