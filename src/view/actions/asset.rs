//! Data that is fetched when a view needs it.

use wasm_bindgen_futures::JsFuture;

use crate::view::state::App;
use crate::worker::fault::Fault;

/// The text of an asset by its name; of those that each language has, by that and the tag.
pub async fn asset(app: App, name: &str, tag: &str) -> Result<String, Fault> {
    let text = JsFuture::from(app.host().part(name, tag)).await.map_err(|error| Fault::from_js(&error))?;
    Ok(text.as_string().unwrap_or_default())
}
