//! A small server for static files on the loopback address.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use anyhow::{Context, Result};

/// The policy that the element promises to run under.
pub const STRICT_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/// What a server serves, and how.
#[derive(Default)]
pub struct Site {
    mounts: Vec<(String, PathBuf)>,
    headers: Vec<(String, String)>,
    headers_of: Vec<(String, String, String)>,
    types: HashMap<String, String>,
    types_below: Vec<(String, String, String)>,
    missing: Vec<String>,
    fills: Vec<(String, String)>,
}

impl Site {
    /// Serves the files of `directory` below `prefix`, which ends in a slash.
    pub fn mount(&mut self, prefix: &str, directory: &Path) {
        self.mounts.push((prefix.to_owned(), directory.to_owned()));
        // The longest prefix decides.
        self.mounts.sort_by_key(|(prefix, _)| std::cmp::Reverse(prefix.len()));
    }

    /// Sends a header with every answer.
    pub fn header(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// Sends a header with the files of this extension.
    pub fn header_of(&mut self, extension: &str, name: &str, value: &str) {
        self.headers_of.push((format!(".{extension}"), name.to_owned(), value.to_owned()));
    }

    /// Sends files of this extension with another MIME type.
    pub fn mime(&mut self, extension: &str, value: &str) {
        self.types.insert(extension.to_owned(), value.to_owned());
    }

    /// The same for the paths that begin with `prefix`.
    pub fn mime_of(&mut self, prefix: &str, extension: &str, value: &str) {
        self.types_below.push((prefix.to_owned(), extension.to_owned(), value.to_owned()));
    }

    /// Answers 404 where the path contains `part`.
    pub fn missing(&mut self, part: &str) {
        self.missing.push(part.to_owned());
    }

    /// Replaces `name` in pages by `value`.
    pub fn fill(&mut self, name: &str, value: &str) {
        self.fills.push((name.to_owned(), value.to_owned()));
    }

    /// The file behind a path of a URL; nothing outside of the mounted directories.
    fn file(&self, path: &str) -> Option<PathBuf> {
        let (prefix, directory) = self.mounts.iter().find(|(prefix, _)| path.starts_with(prefix.as_str()))?;
        let mut file = directory.clone();
        for part in path[prefix.len()..].split('/').filter(|part| !part.is_empty()) {
            let hidden = part.starts_with('.');
            if hidden || part.contains(['\\', ':', '\0']) {
                return None;
            }
            file.push(part);
        }
        if file.is_dir() {
            file.push("index.html");
        }
        file.is_file().then_some(file)
    }

    fn mime_type(&self, path: &str, file: &Path) -> String {
        let extension = file.extension().map(|extension| extension.to_string_lossy().to_lowercase()).unwrap_or_default();
        if let Some((_, _, chosen)) = self.types_below.iter().find(|(prefix, of, _)| path.starts_with(prefix.as_str()) && *of == extension)
        {
            return chosen.clone();
        }
        if let Some(chosen) = self.types.get(&extension) {
            return chosen.clone();
        }
        match extension.as_str() {
            "html" => "text/html; charset=utf-8",
            "js" | "mjs" => "text/javascript; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "json" => "application/json",
            "wasm" => "application/wasm",
            "ftl" | "txt" | "log" | "md" | "ts" => "text/plain; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "ico" => "image/x-icon",
            _ => "application/octet-stream",
        }
        .to_owned()
    }
}

/// A running server; it ends when it is dropped.
pub struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<String>>>,
    end: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves `site`; port 0 takes a free one.
    pub fn start(site: Site, port: u16) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .with_context(|| format!("cannot listen on port {port}; another program may use it (`--port N` takes another)"))?;
        let address = listener.local_addr()?;
        let requests = Arc::new(Mutex::new(Vec::new()));
        let end = Arc::new(AtomicBool::new(false));
        let site = Arc::new(site);
        let thread = std::thread::spawn({
            let (requests, end) = (Arc::clone(&requests), Arc::clone(&end));
            move || {
                for connection in listener.incoming() {
                    if end.load(Ordering::Relaxed) {
                        return;
                    }
                    let Ok(connection) = connection else { continue };
                    let (site, requests) = (Arc::clone(&site), Arc::clone(&requests));
                    std::thread::spawn(move || {
                        // A browser that goes away in the middle is no error of ours.
                        let _ = answer(&site, &requests, &connection);
                    });
                }
            }
        });
        Ok(Self { address, requests, end, thread: Some(thread) })
    }

    /// Such as `http://127.0.0.1:8080`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The paths asked for so far.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Serves until the process is ended.
    pub fn wait(mut self) -> Result<()> {
        if let Some(thread) = self.thread.take() {
            thread.join().map_err(|_| anyhow::anyhow!("the server's thread panicked"))?;
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end.store(true, Ordering::Relaxed);
        // Wakes the thread, which then sees that it should end.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn answer(site: &Site, requests: &Mutex<Vec<String>>, mut connection: &TcpStream) -> std::io::Result<()> {
    const LONGEST_HEAD: u64 = 64 << 10;
    connection.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut head = BufReader::new(connection.take(LONGEST_HEAD));
    let mut request = String::new();
    head.read_line(&mut request)?;
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
    }
    let mut words = request.split_whitespace();
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    if method.is_empty() {
        return Ok(());
    }
    let path = decoded(target.split(['?', '#']).next().unwrap_or(""));
    requests.lock().unwrap_or_else(PoisonError::into_inner).push(path.clone());

    let known = ["GET", "HEAD"].contains(&method);
    let found = site
        .file(&path)
        .filter(|_| known && !site.missing.iter().any(|part| path.contains(part.as_str())))
        .and_then(|file| Some((site.mime_type(&path, &file), std::fs::read(file).ok()?)));
    let (status, mime, mut body) = match found {
        Some((mime, body)) => ("200 OK", mime, body),
        None if known => ("404 Not Found", "text/plain".into(), b"Not found\n".to_vec()),
        None => ("405 Method Not Allowed", "text/plain".into(), b"Only GET and HEAD\n".to_vec()),
    };
    if mime.starts_with("text/html") && !site.fills.is_empty() {
        let mut page = String::from_utf8_lossy(&body).into_owned();
        for (name, value) in &site.fills {
            page = page.replace(name.as_str(), value);
        }
        body = page.into_bytes();
    }
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n",
        body.len()
    );
    for (name, value) in &site.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    for (_, name, value) in site.headers_of.iter().filter(|(ending, ..)| path.ends_with(ending.as_str())) {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str("\r\n");
    connection.write_all(head.as_bytes())?;
    if method == "GET" {
        connection.write_all(&body)?;
    }
    connection.flush()
}

/// A path with its percent escapes decoded.
fn decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escape = (bytes[at] == b'%').then(|| path.get(at + 1..at + 3)).flatten().and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match escape {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(directory: &Path) -> Site {
        let mut site = Site::default();
        site.mount("/", directory);
        site
    }

    #[test]
    fn nothing_outside_of_the_directory() {
        let site = site(Path::new(env!("CARGO_MANIFEST_DIR")));
        assert!(site.file("/Cargo.toml").is_some());
        assert!(site.file("/src/main.rs").is_some());
        for path in ["/../Cargo.toml", "/src/../../Cargo.toml", "/..\\Cargo.toml", "/c:/x"] {
            assert!(site.file(path).is_none(), "{path}");
            assert!(site.file(&decoded(&path.replace('.', "%2e"))).is_none(), "{path}");
        }
    }

    #[test]
    fn the_longest_prefix_decides() {
        let mut site = site(Path::new(env!("CARGO_MANIFEST_DIR")));
        site.mount("/src/", Path::new("/nowhere"));
        assert!(site.file("/src/main.rs").is_none());
    }

    #[test]
    fn escapes_are_decoded() {
        assert_eq!(decoded("/a%20b%C3%A9"), "/a bé");
        assert_eq!(decoded("/100%"), "/100%");
    }
}
