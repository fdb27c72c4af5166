//! wasm-bindgen's script around a module without the ways to fetch it: the loader fetches and compiles modules itself.

use anyhow::{Context, Result};

const INIT: &str = "async function __wbg_init({ module_or_path: module }) {
    if (wasm !== undefined) return wasm;
    return __wbg_finalize_init(await WebAssembly.instantiate(module, __wbg_get_imports()), module);
}";

/// The script; its start takes `{ module_or_path }`, a compiled module.
pub fn without_fetching(glue: &str) -> Result<String> {
    let glue = replaced(glue, "async function __wbg_load(", "")?;
    let glue = replaced(&glue, "function initSync(", "")?;
    let glue = replaced(&glue, "async function __wbg_init(", INIT)?;
    // As a module it is exported, as a script it hangs on the other.
    Ok(glue.replace("export { initSync, ", "export { ").replace("{ initSync }", "{}"))
}

/// With something else in the place of a function; it ends with a brace that is indented as it is.
fn replaced(script: &str, function: &str, by: &str) -> Result<String> {
    let missing = || format!("wasm-bindgen's script has no `{function}…`; its version is another (xtask/src/glue.rs)");
    let start = script.find(function).with_context(missing)?;
    let line = script[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = format!("\n{}}}\n", &script[line..start]);
    let length = script[start..].find(&end).with_context(missing)? + end.len() - 1;
    Ok([&script[..start], by, &script[start + length..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_go_with_their_ends() -> Result<()> {
        let glue = "  async function __wbg_load(a) {\n    if (a) {\n    }\n  }\n  function initSync(m) {\n  }\n  async function __wbg_init(p) {\n    x();\n  }\n  return Object.assign(__wbg_init, { initSync }, exports);\n";
        let out = without_fetching(glue)?;
        assert!(!out.contains("__wbg_load") && !out.contains("initSync") && !out.contains("x();"), "{out}");
        assert!(out.contains("Object.assign(__wbg_init, {}, exports)") && out.contains("__wbg_finalize_init"), "{out}");
        assert!(without_fetching("").is_err());
        Ok(())
    }
}
