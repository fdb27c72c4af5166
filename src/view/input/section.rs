//! The upper part of the log view.

use leptos::prelude::*;

use super::choose::{ChooseFiles, ChooseFolder};
use super::examples::Examples;
use super::field::Field;
use super::given::Given;
use crate::view::actions::read::read_typed;
use crate::view::parts::{ForeignCode, dynamic};
use crate::view::state::{App, Phase};
use crate::view::wording::t;

/// Where Setup writes its log.
const FOLDER: &str = "C:\\ExchangeSetupLogs\\ExchangeSetup.log";

/// The ways to give something to read; once there is a report, they take less room.
#[component]
pub fn Input() -> impl IntoView {
    let app = expect_context::<App>();
    let is_done = Memo::new(move |_| app.log.phase.get() == Phase::Done);
    view! {
        <section part="input" aria-label=t("ui-input") class=move || if is_done.get() { "input done" } else { "input" }>
            <label class="label" for="paste">{t("ui-paste")}</label>
            <Field/>
            <div class="row">
                <ChooseFiles/>
                <ChooseFolder/>
                <button type="button" class="first" id="analyse" on:click=move |_| read_typed(app)>{t("ui-analyse")}</button>
            </div>
            <p class="hint">{t("ui-where")}" "<ForeignCode text=FOLDER/></p>
            {dynamic(move || (!is_done.get()).then(|| view! { <Examples/> }))}
            <Given is_done=is_done/>
        </section>
    }
}
