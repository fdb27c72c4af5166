//! `offline.html`: the whole app in one file, for a machine without a network.
//!
//! A page opened from a disk can neither fetch files nor import modules. So every part lies in
//! the page as a block of text, the modules of JavaScript rewritten as plain scripts, and a
//! short script for any browser starts them where the browser is new enough.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use base64::Engine;

use crate::assets::{Kind, minified};

/// Copies the last attempt out of a log; for PowerShell 2 and later.
const LAST_ATTEMPT: &str = r#"$log = "$env:SystemDrive\ExchangeSetupLogs\ExchangeSetup.log"; $last = Select-String -Path $log -Pattern "Starting Microsoft Exchange Server .* Setup" | Select-Object -Last 1; Get-Content $log | Select-Object -Skip ([Math]::Max(0, $last.LineNumber - 2)) | Set-Content -Encoding UTF8 "$env:USERPROFILE\Desktop\LastAttempt.log""#;

/// The page out of the files by their plain names and the loader.
pub fn page(files: &BTreeMap<String, Vec<u8>>, loader: &str) -> Result<String> {
    let mut blocks = String::new();
    for (name, content) in files {
        if name.ends_with(".wasm") {
            let text = base64::engine::general_purpose::STANDARD.encode(content);
            block(&mut blocks, name, &text)?;
            continue;
        }
        let text = std::str::from_utf8(content).with_context(|| format!("{name} is not UTF-8"))?;
        match name.as_str() {
            "page.css" => {}
            "app.js" | "trouble.js" => block(&mut blocks, name, &plain_script(name, text)?)?,
            _ => block(&mut blocks, name, text)?,
        }
    }
    let loader = loader.replace("import.meta.url", "document.baseURI");
    block(&mut blocks, "setup-readiness.js", &format!("(() => {{\n{loader}\n}})();"))?;
    block(&mut blocks, "parts.js", &minified(include_str!("../offline/parts.js"), Kind::Script)?)?;
    let style = files.get("page.css").map(|content| String::from_utf8_lossy(content)).unwrap_or_default();
    Ok(include_str!("../offline/page.html")
        .replace("__STYLE__", style.trim())
        .replace("__POWERSHELL__", &escaped(LAST_ATTEMPT))
        .replace("__START__", minified(include_str!("../offline/start.js"), Kind::Script)?.trim())
        .replace("__BLOCKS__", blocks.trim()))
}

/// A part as a block that no browser runs or shows.
fn block(blocks: &mut String, name: &str, text: &str) -> Result<()> {
    // A block ends at its end tag, whatever its text is.
    let is_script = name.ends_with(".js");
    let text = if is_script { text.replace("</script", "<\\/script").replace("<!--", "<\\!--") } else { text.to_owned() };
    let lower = text.to_lowercase();
    ensure!(
        !lower.contains("</script") && !lower.contains("<!--"),
        "{name} cannot lie in a page: it contains the end of a script or a comment"
    );
    blocks.push_str(&format!("<script type=\"text/plain\" id=\"{name}\">{text}</script>\n"));
    Ok(())
}

/// A module as a script that leaves its exports under its name.
fn plain_script(name: &str, module: &str) -> Result<String> {
    let mut body = String::with_capacity(module.len());
    let mut exports = Vec::new();
    for line in module.lines() {
        ensure!(
            !line.starts_with("import ") && !line.starts_with("import{"),
            "{name} imports another module, which offline.html cannot hold: {line}"
        );
        let export = line.strip_prefix("export ").or_else(|| line.strip_prefix("export").filter(|rest| rest.starts_with('{')));
        let Some(rest) = export else {
            body.push_str(line);
            body.push('\n');
            continue;
        };
        if let Some(list) = rest.strip_prefix('{') {
            let list = list.trim().trim_end_matches(';').trim_end_matches('}');
            for item in list.split(',').map(str::trim).filter(|item| !item.is_empty()) {
                let (inner, outer) = item.split_once(" as ").unwrap_or((item, item));
                exports.push(format!("{}: {}", outer.trim(), inner.trim()));
            }
            continue;
        }
        let declared = rest
            .split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '$'))
            .find(|word| !["async", "function", "class", "const", "let", ""].contains(word))
            .with_context(|| format!("{name}: cannot read the export `{line}`"))?;
        exports.push(declared.to_owned());
        body.push_str(rest);
        body.push('\n');
    }
    ensure!(!exports.is_empty(), "{name} exports nothing");
    let body = body.replace("import.meta.url", "document.baseURI");
    Ok(format!(
        "globalThis[Symbol.for(\"setup-readiness.modules\")][\"{name}\"] = (() => {{\n{body}return {{ {} }};\n}})();",
        exports.join(", ")
    ))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_kept() -> Result<()> {
        let script =
            plain_script("a.js", "export class A {\n}\nexport async function b() {\n}\nconst c = 1;\nexport { c, d as default };\n")?;
        assert!(script.contains("\nclass A {\n}\nasync function b() {\n"));
        assert!(script.contains("return { A, b, c: c, default: d };"));
        assert!(plain_script("a.js", "import { x } from './x.js';\n").is_err());
        Ok(())
    }

    #[test]
    fn blocks_end_where_they_should() {
        let mut blocks = String::new();
        assert!(block(&mut blocks, "a.js", "x = '</script>';").is_ok());
        assert_eq!(blocks.matches("</script").count(), 1);
        assert!(block(&mut blocks, "a.ftl", "x = </Script>").is_err());
    }
}
