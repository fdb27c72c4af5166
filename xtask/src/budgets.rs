//! What a page transfers, against the limits of `budgets.toml`.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{checks, project, tools};

/// Prints the sizes and fails where one is above its limit.
pub fn check(dist: &Path) -> Result<()> {
    let budgets: toml::Table = project::read(&project::root().join("budgets.toml"))?.parse().context("budgets.toml is not TOML")?;
    let limit = |name: &str| {
        budgets
            .get(name)
            .and_then(toml::Value::as_integer)
            .and_then(|number| usize::try_from(number).ok())
            .with_context(|| format!("budgets.toml has no number `{name}`"))
    };
    let assets = checks::assets(dist)?;
    let loader = size(dist, "setup-readiness.js")?;
    let mut rows = vec![("loader".to_owned(), "setup-readiness.js".to_owned(), loader)];
    for plain in ["app.js", "app.wasm", "engine.js", "engine.wasm", "widget.css"] {
        let name = assets.get(plain).and_then(Value::as_str).with_context(|| format!("the loader does not name {plain}"))?;
        rows.push((plain.to_owned(), name.to_owned(), size(dist, name)?));
    }
    let mut locales = Vec::new();
    for (language, name) in assets.get("locales").and_then(Value::as_object).into_iter().flatten() {
        let name = name.as_str().unwrap_or_default().to_owned();
        let bytes = size(dist, &name)?;
        locales.push((format!("locale {language}"), name, bytes));
    }
    locales.sort_by_key(|(_, _, (_, packed))| std::cmp::Reverse(*packed));
    rows.extend(locales.first().cloned());
    let total: usize = rows.iter().map(|(_, _, (_, packed))| packed).sum();

    println!("  {:<14} {:>10} {:>10}  file", "", "bytes", "brotli");
    for (what, name, (plain, packed)) in &rows {
        println!("  {what:<14} {plain:>10} {packed:>10}  {name}");
    }
    for (what, name, (plain, packed)) in locales.iter().skip(1) {
        println!("  {what:<14} {plain:>10} {packed:>10}  {name} (not in the sum)");
    }
    let unused = limit("unused")?;
    let first = limit("first_diagnosis")?;
    println!("  {:<25} {:>10}  of {unused}", "before use", loader.1);
    println!("  {:<25} {total:>10}  of {first}", "until the first diagnosis");
    ensure!(loader.1 <= unused, "an unused element costs more than its limit in budgets.toml");
    if !tools::standard_library_sources() || tools::linker().is_none() {
        println!("  not compared: modules built without the standard library's sources, or not split, are larger than those handed out");
        return Ok(());
    }
    ensure!(total <= first, "the page cost is above its limit in budgets.toml");
    Ok(())
}

/// The size of a file of `dist`, plain and compressed.
fn size(dist: &Path, name: &str) -> Result<(usize, usize)> {
    let content = project::read_bytes(&dist.join(name))?;
    Ok((content.len(), compressed(&content)?))
}

/// The size after Brotli at its highest level.
pub fn compressed(mut content: &[u8]) -> Result<usize> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: content.len(), ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut content, &mut out, &parameters)?;
    Ok(out.len())
}
