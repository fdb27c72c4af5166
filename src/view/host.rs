//! The element around the application (`www/setup-readiness.js`): what it offers and what it is told.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The `<setup-readiness>` element.
    #[derive(Clone)]
    pub type Host;

    /// The rule that the page is about, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn rule(this: &Host) -> String;
    /// The only view to show, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn view(this: &Host) -> String;
    /// The view that a link asks for first, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn first(this: &Host) -> String;
    /// The text of a part of the site, by its plain name; of the parts that each language has, by that and the tag.
    #[wasm_bindgen(method)]
    pub fn part(this: &Host, name: &str, tag: &str) -> js_sys::Promise;
    /// Level of the first heading.
    #[wasm_bindgen(method, getter)]
    pub fn heading(this: &Host) -> u8;
    /// Where to write about a finding, or an empty string.
    #[wasm_bindgen(method, getter)]
    pub fn feedback(this: &Host) -> String;
    /// Whether links out of the page are wanted.
    #[wasm_bindgen(method, getter)]
    pub fn links(this: &Host) -> bool;
    /// What an application before this one left.
    #[wasm_bindgen(method, getter)]
    pub fn saved(this: &Host) -> JsValue;
    /// Tags of all languages.
    #[wasm_bindgen(method, getter)]
    pub fn languages(this: &Host) -> js_sys::Array;
    /// Version and content date.
    #[wasm_bindgen(method, getter)]
    pub fn about(this: &Host) -> js_sys::Array;

    /// The compiled engine, one for all elements of the page.
    #[wasm_bindgen(method)]
    pub fn engine(this: &Host) -> js_sys::Promise;
    /// A compiled later part of `app.wasm` or `engine.wasm`; no object where the first is whole.
    #[wasm_bindgen(method)]
    pub fn more(this: &Host, part: &str, name: &str) -> js_sys::Promise;
    /// A new worker.
    #[wasm_bindgen(method, catch)]
    pub fn worker(this: &Host) -> Result<web_sys::Worker, JsValue>;
    /// The engine in the page; another number gives another instance.
    #[wasm_bindgen(method)]
    pub fn page(this: &Host, attempt: u32) -> js_sys::Promise;
    /// The reader chose a language.
    #[wasm_bindgen(method)]
    pub fn pick(this: &Host, tag: &str);
    /// Sets the attribute `state`.
    #[wasm_bindgen(method)]
    pub fn state(this: &Host, name: &str);
    /// Keeps the report (none: `undefined`), fires its event if asked to, and answers it.
    #[wasm_bindgen(method)]
    pub fn done(this: &Host, report: &JsValue, fire: bool) -> JsValue;
    /// Fires `setup-readiness-<name>`.
    #[wasm_bindgen(method)]
    pub fn emit(this: &Host, name: &str, detail: &JsValue);
}
