//! `dist/integrity.json`: what a page writes into the attribute `integrity` of the loader's script.

use std::path::Path;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha256, Sha384};

use crate::project;

const LOADER: &str = "setup-readiness.js";

/// The loader's value for the attribute, as SHA-384.
pub fn of_loader(dist: &Path) -> Result<String> {
    Ok(sha384(&project::read_bytes(&dist.join(LOADER))?))
}

/// Writes the file.
pub fn write(dist: &Path) -> Result<()> {
    let loader = project::read_bytes(&dist.join(LOADER))?;
    let list = json!({
        "version": project::version()?,
        LOADER: { "sha256": sha256(&loader), "sha384": sha384(&loader) }
    });
    project::write(&dist.join("integrity.json"), format!("{list:#}\n"))
}

fn sha256(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

fn sha384(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    #[test]
    fn values_are_those_of_the_standard() {
        assert_eq!(super::sha256(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert_eq!(super::sha384(b""), "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb");
    }
}
