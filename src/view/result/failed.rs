//! What could not be read, and how to go on.

use leptos::prelude::*;

use crate::view::actions::{read, reset};
use crate::view::fault::{help, title};
use crate::view::parts::{ForeignCode, Heading};
use crate::view::state::App;
use crate::view::wording::t;
use crate::worker::fault::{Fault, FaultCode};

/// An error in place of the result.
#[component]
pub fn Failed(
    /// What went wrong.
    fault: Fault,
) -> impl IntoView {
    let app = expect_context::<App>();
    let detail = fault.to_string();
    // A file that changed stays unreadable: it must be chosen anew.
    let unreadable = fault.code.public() == FaultCode::Read;
    let choose = move |_| {
        if let Some(input) = app.element("files") {
            input.click();
        }
    };
    let choose = unreadable.then(|| view! { <button type="button" class="first" on:click=choose>{t("ui-choose-again")}</button> });
    let start_over = move |_| {
        reset::reset(app);
        app.focus("paste");
    };
    let retry_class = (!unreadable).then_some("first");
    view! {
        <section class="failed" role="alert">
            <Heading below=1 id="result" text=title(app, &fault)/>
            <p>{help(app, &fault)}</p>
            <p class="hint"><ForeignCode text=detail/></p>
            <div class="row">
                {choose}
                <button type="button" class=retry_class id="retry" on:click=move |_| read::again(app)>{t("ui-retry")}</button>
                <button type="button" on:click=start_over>{t("ui-start-over")}</button>
            </div>
        </section>
    }
}
