//! `cargo xtask serve`: the site on the loopback address.

use std::net::Ipv4Addr;

use anyhow::{Context, Result};
use axum::Router;
use axum::http::{HeaderName, HeaderValue, header};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::{bundle, project};

/// The policy that the element promises to run under.
const STRICT_POLICY: &str = include_str!("../../e2e/strict-policy.txt").trim_ascii();

/// Builds the site and serves it until the process is ended. Fails where the port is in use.
pub fn run(port: u16, strict: bool) -> Result<()> {
    bundle::build()?;
    let mut headers = vec![(header::CACHE_CONTROL, "no-store"), (header::X_CONTENT_TYPE_OPTIONS, "nosniff")];
    if strict {
        headers.push((header::CONTENT_SECURITY_POLICY, STRICT_POLICY));
    }
    let site = site(&headers);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .await
            .with_context(|| format!("cannot listen on port {port}; another program may use it (`--port N` takes another)"))?;
        println!("\nThe app is at http://{}/", listener.local_addr()?);
        println!("Ctrl+C ends it.");
        Ok(axum::serve(listener, site).await?)
    })
}

fn site(headers: &[(HeaderName, &'static str)]) -> Router {
    let files = Router::new().fallback_service(ServeDir::new(project::dist()));
    headers
        .iter()
        .fold(files, |site, (name, value)| site.layer(SetResponseHeaderLayer::overriding(name.clone(), HeaderValue::from_static(value))))
}
