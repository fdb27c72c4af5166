//! A server of static files on the loopback address that records what it is asked for and can misbehave.

use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use futures_util::stream::{self, StreamExt};
use tokio::runtime::Runtime;
use tokio::sync::watch;
use tower_http::cors::{Any, CorsLayer};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The policy that the element promises to run under.
pub const STRICT_POLICY: &str = include_str!("../strict-policy.txt").trim_ascii();

/// Answers at once with nothing, and is not recorded: `harness.settled()` counts round trips with it.
pub const ROUND_TRIP: &str = "/round-trip";

/// The longest answer that placeholders are looked for in.
const LARGEST_PAGE: usize = 64 << 20;

/// What goes wrong with one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Another status, and no content.
    Status(u16),
    /// The file, with this type.
    Type(&'static str),
    /// The first half of the file as if it were all, as after an upload that was broken off.
    Truncated,
    /// The connection ends in the middle.
    Interrupted,
    /// A page in place of the file, as servers of single-page applications answer.
    Page,
    /// The answer waits for [`Server::release`].
    Held,
}

/// What a server serves, and how.
#[derive(Clone, Default)]
pub struct Site {
    mounts: Vec<(String, PathBuf)>,
    headers: Vec<(HeaderName, HeaderValue)>,
    shared: Option<&'static [&'static str]>,
    kept: bool,
    faults: HashMap<String, Fault>,
    types: Vec<(String, &'static str)>,
    placeholders: Vec<(String, String)>,
}

impl Site {
    /// Serves the files of `folder` below `path`, such as `/` or `/dist`.
    pub fn mount(&mut self, path: &str, folder: &Path) {
        self.mounts.push((path.trim_end_matches('/').to_owned(), folder.to_owned()));
    }

    /// Sends a header with every answer. Fails where `name` or `value` cannot stand in a header.
    pub fn header(&mut self, name: &str, value: &str) -> Result<()> {
        self.headers.push((name.parse()?, value.parse()?));
        Ok(())
    }

    /// Lets pages of other origins read every file.
    pub fn share(&mut self) {
        self.shared = Some(&[""]);
    }

    /// Lets pages of other origins read files whose names end so, such as `.js`, and no others.
    pub fn share_only(&mut self, endings: &'static [&'static str]) {
        self.shared = Some(endings);
    }

    /// Lets browsers keep what they got; without it they must not.
    pub fn cacheable(&mut self) {
        self.kept = true;
    }

    /// What goes wrong with the file of this path.
    pub fn fault(&mut self, path: &str, fault: Fault) {
        self.faults.insert(path.to_owned(), fault);
    }

    /// Sends files whose names end so with another type.
    pub fn mime(&mut self, ending: &str, value: &'static str) {
        self.types.push((ending.to_owned(), value));
    }

    /// Replaces `name` in pages by `value`.
    pub fn fill(&mut self, name: &str, value: &str) {
        self.placeholders.push((name.to_owned(), value.to_owned()));
    }

    fn router(self, shared: Arc<Shared>) -> Router {
        let mut router = Router::new();
        for (path, folder) in &self.mounts {
            router = match path.as_str() {
                "" => router.fallback_service(ServeDir::new(folder)),
                path => router.nest_service(path, ServeDir::new(folder)),
            };
        }
        for (name, value) in &self.headers {
            router = router.layer(SetResponseHeaderLayer::appending(name.clone(), value.clone()));
        }
        if self.shared == Some(&[""]) {
            router = router.layer(CorsLayer::new().allow_origin(Any));
        }
        if !self.kept {
            router = router.layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, HeaderValue::from_static("no-store")));
        }
        router
            .layer(from_fn_with_state(Arc::new(self), misbehave))
            .layer(SetResponseHeaderLayer::overriding(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")))
            .layer(from_fn_with_state(Arc::clone(&shared), record))
            .route(ROUND_TRIP, get(|| async { StatusCode::NO_CONTENT }))
            .with_state(shared)
    }
}

/// A request that came.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The path of its address.
    pub path: String,
    /// When it came.
    pub at: Instant,
}

/// What a running server and its handlers share.
#[derive(Debug)]
struct Shared {
    asked: Mutex<Vec<Asked>>,
    released: watch::Sender<bool>,
}

impl Shared {
    fn asked(&self) -> MutexGuard<'_, Vec<Asked>> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running server; it ends, with all its connections, when it is dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    // `None` once it has ended.
    runtime: Option<Runtime>,
}

impl Server {
    /// Serves `site`; port 0 takes a free one. Fails where the port is in use.
    pub fn start(site: Site, port: u16) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let shared = Arc::new(Shared { asked: Mutex::default(), released: watch::Sender::new(false) });
        let router = site.router(Arc::clone(&shared));
        let listener = runtime
            .block_on(tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)))
            .with_context(|| format!("cannot listen on port {port}; another program may use it"))?;
        let address = listener.local_addr()?;
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { address, shared, runtime: Some(runtime) })
    }

    /// Such as `http://127.0.0.1:8080`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.shared.asked().iter().map(|asked| asked.path.clone()).collect()
    }

    /// The same with their times.
    pub fn log(&self) -> Vec<Asked> {
        self.shared.asked().clone()
    }

    /// Answers what [`Fault::Held`] holds back, now and from now on.
    pub fn release(&self) {
        self.shared.released.send_replace(true);
    }

    /// Ends the server; what it was asked for can still be read.
    pub fn stop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::from_secs(5));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.released.send_replace(true);
        self.stop();
    }
}

/// Notes the request. What is held back waits here.
async fn record(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    // A browser asks for it by itself.
    if path != "/favicon.ico" {
        shared.asked().push(Asked { path, at: Instant::now() });
    }
    let mut released = shared.released.subscribe();
    let response = next.run(request).await;
    if response.extensions().get::<Fault>() == Some(&Fault::Held) {
        // An error means that the server ends.
        let _ = released.wait_for(|released| *released).await;
    }
    response
}

/// Puts a fault in, fills placeholders, changes types.
async fn misbehave(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let fault = site.faults.get(&path).copied();
    match fault {
        Some(Fault::Status(code)) => {
            return StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR).into_response();
        }
        Some(Fault::Page) => return Html("<!doctype html><title>Not here</title>").into_response(),
        _ => {}
    }
    let mut response = next.run(request).await;
    match fault {
        Some(Fault::Type(value)) => {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(value));
        }
        Some(Fault::Held) => {
            response.extensions_mut().insert(Fault::Held);
        }
        Some(fault) => return halved(response, fault == Fault::Interrupted).await,
        None => {}
    }
    if let Some((_, value)) = site.types.iter().find(|(ending, _)| path.ends_with(ending.as_str())) {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(value));
    }
    if let Some(endings) = site.shared
        && endings.iter().any(|ending| !ending.is_empty() && path.ends_with(ending))
    {
        response.headers_mut().insert(axum::http::header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    }
    let is_page = response.headers().get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    if is_page && !site.placeholders.is_empty() { filled(response, &site.placeholders).await } else { response }
}

/// Replaces placeholders in a page.
async fn filled(response: Response, placeholders: &[(String, String)]) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(content) = axum::body::to_bytes(body, LARGEST_PAGE).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let mut page = String::from_utf8_lossy(&content).into_owned();
    for (name, value) in placeholders {
        page = page.replace(name.as_str(), value);
    }
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(page))
}

/// The first half of an answer; with `interrupted` the connection then breaks off.
async fn halved(response: Response, interrupted: bool) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(content) = axum::body::to_bytes(body, LARGEST_PAGE).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let half = content.slice(..content.len() / 2);
    if interrupted {
        // The length of the whole stays in the header. What was sent leaves while the stream has nothing more.
        let broken = async {
            tokio::task::yield_now().await;
            Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
        };
        return Response::from_parts(parts, Body::from_stream(stream::iter([Ok(half)]).chain(stream::once(broken))));
    }
    parts.headers.remove(CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(half))
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    /// The site of this crate's own folder, with a change.
    fn serve(change: impl FnOnce(&mut Site)) -> Result<Server> {
        let mut site = Site::default();
        site.mount("/", Path::new(env!("CARGO_MANIFEST_DIR")));
        change(&mut site);
        Server::start(site, 0)
    }

    /// Head and content of an answer; what came until the connection ended.
    fn get(server: &Server, path: &str) -> Result<(String, String)> {
        let mut connection = TcpStream::connect(server.address)?;
        write!(connection, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        connection.read_to_end(&mut answer)?;
        let answer = String::from_utf8(answer)?;
        let (head, content) = answer.split_once("\r\n\r\n").context("no head")?;
        Ok((head.to_owned(), content.to_owned()))
    }

    const PAGE: &str = include_str!("../harness/page.html");

    #[test]
    fn files_and_their_headers() -> Result<()> {
        let server = serve(|site| {
            site.share();
            let _ = site.header("Content-Security-Policy", STRICT_POLICY);
        })?;
        let (head, content) = get(&server, "/harness/page.html")?;
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        assert_eq!(content, PAGE);
        for header in ["content-type: text/html", "cache-control: no-store", "access-control-allow-origin: *", "content-security-policy: "]
        {
            assert!(head.contains(header), "no {header} in {head}");
        }
        assert!(get(&server, "/harness/no-such-file")?.0.starts_with("HTTP/1.1 404"));
        assert_eq!(server.requests(), ["/harness/page.html", "/harness/no-such-file"]);
        Ok(())
    }

    #[test]
    fn nothing_outside_of_the_folder() -> Result<()> {
        let server = serve(|_| {})?;
        for path in ["/../Cargo.toml", "/src/../../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml"] {
            let (head, _) = get(&server, path)?;
            assert!(!head.starts_with("HTTP/1.1 200"), "{path}: {head}");
        }
        Ok(())
    }

    #[test]
    fn placeholders_are_filled_in_pages_alone() -> Result<()> {
        let server = serve(|site| site.fill("__LANG__", "fr"))?;
        assert!(get(&server, "/harness/page.html")?.1.contains("<html lang=\"fr\">"));
        assert!(get(&server, "/src/server.rs")?.1.contains("\"__LANG__\""));
        Ok(())
    }

    #[test]
    fn faults() -> Result<()> {
        const PATH: &str = "/harness/page.html";
        let half = &PAGE[..PAGE.len() / 2];
        let of = |fault| get(&serve(|site| site.fault(PATH, fault))?, PATH);
        assert!(of(Fault::Status(500))?.0.starts_with("HTTP/1.1 500"));
        assert!(of(Fault::Type("text/plain"))?.0.contains("content-type: text/plain"));
        let (head, content) = of(Fault::Truncated)?;
        assert!(head.contains(&format!("content-length: {}", half.len())) && content == half, "{head}");
        let (head, content) = of(Fault::Interrupted)?;
        assert!(head.contains(&format!("content-length: {}", PAGE.len())) && content.len() < PAGE.len(), "{head}");
        assert!(of(Fault::Page)?.1.contains("Not here"));
        Ok(())
    }

    #[test]
    fn what_is_held_back_comes_when_it_is_released() -> Result<()> {
        let server = serve(|site| site.fault("/Cargo.toml", Fault::Held))?;
        let answer = std::thread::scope(|scope| {
            let answer = scope.spawn(|| get(&server, "/Cargo.toml"));
            crate::session::until("the request", || Ok((server.requests().len() == 1).then_some(())))?;
            assert!(!answer.is_finished());
            server.release();
            answer.join().map_err(|_| anyhow::anyhow!("the request panicked"))?
        })?;
        assert!(answer.0.starts_with("HTTP/1.1 200"));
        Ok(())
    }
}
