//! A small static server for `dist/site`: for this machine only, strict, and able to record what was asked of it.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::hosting::{self, Keeping};
use crate::shell::Failure;

/// The most bytes of a request's first lines; a browser sends about one kilobyte.
const LONGEST_HEAD: u64 = 32 * 1024;

/// How long a silent client keeps its thread.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that listens and does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: String,
    site: Arc<Site>,
}

struct Site {
    root: PathBuf,
    log: Option<Mutex<File>>,
}

impl Server {
    /// Listens on this port of 127.0.0.1, or on a free one for 0. Every request is appended to the log as one line,
    /// its method and its target, before it is answered.
    pub fn bind(root: &Path, port: u16, log: Option<&Path>) -> Result<Self, Failure> {
        let root = root.canonicalize().map_err(|error| Failure::file(root, &error))?;
        let log = log.map(|path| {
            let file = OpenOptions::new().create(true).append(true).open(path);
            file.map(Mutex::new).map_err(|error| Failure::file(path, &error))
        });
        let no_port = |error: io::Error| {
            Failure::new(
                format!("port {port} of 127.0.0.1 cannot be used: {error}."),
                "Take another: cargo xtask serve --port N",
            )
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(no_port)?;
        let address = format!("http://{}", listener.local_addr().map_err(no_port)?);
        Ok(Self { listener, address, site: Arc::new(Site { root, log: log.transpose()? }) })
    }

    /// Where it listens, without a slash at the end.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Answers until the program ends.
    pub fn run(self) {
        for stream in self.listener.incoming().flatten() {
            let site = Arc::clone(&self.site);
            // A client that goes away in the middle is its own affair.
            thread::spawn(move || site.answer(&stream));
        }
    }
}

impl Site {
    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut head = BufReader::new(stream).take(LONGEST_HEAD);
        let mut first = String::new();
        head.read_line(&mut first)?;
        let mut line = String::new();
        while head.read_line(&mut line)? > 2 {
            line.clear();
        }
        let mut words = first.split_whitespace();
        let (method, target) = (words.next().unwrap_or("?"), words.next().unwrap_or("?"));
        self.record(method, target)?;
        let response = match method {
            "GET" | "HEAD" => self.find(target),
            _ => Response::text("405 Method Not Allowed", "Only GET and HEAD are answered here.\n"),
        };
        response.send(stream, method == "HEAD")
    }

    fn record(&self, method: &str, target: &str) -> io::Result<()> {
        let Some(log) = &self.log else { return Ok(()) };
        let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
        // One write for a whole line: a reader never sees half of one.
        log.write_all(format!("{method} {target}\n").as_bytes())
    }

    fn find(&self, target: &str) -> Response {
        let path = target.split(['?', '#']).next().unwrap_or_default();
        let Some(file) = relative(path).map(|path| self.root.join(path)) else {
            return Response::text("400 Bad Request", "This is not a path.\n");
        };
        if file.is_dir() && !path.ends_with('/') {
            // A browser takes `//host/` for another site; `relative` has dropped the empty parts, so rebuild from those.
            let inside = file.strip_prefix(&self.root).unwrap_or(Path::new("")).to_string_lossy().into_owned();
            return Response::moved(&format!("/{}/", encoded(&inside)));
        }
        let file = if file.is_dir() { file.join("index.html") } else { file };
        // A link inside the site must not lead out of it.
        let inside = file.canonicalize().ok().filter(|file| file.starts_with(&self.root) && file.is_file());
        match inside.and_then(|file| fs::read(file).ok()) {
            Some(bytes) => {
                let path = file.strip_prefix(&self.root).unwrap_or(&file).to_path_buf();
                Response { status: "200 OK", kind: kind(&file), path, location: None, bytes }
            }
            None => self.missing(),
        }
    }

    fn missing(&self) -> Response {
        match fs::read(self.root.join("404.html")) {
            Ok(bytes) => {
                let kind = "text/html; charset=utf-8";
                Response { status: "404 Not Found", kind, path: PathBuf::new(), location: None, bytes }
            }
            Err(_) => Response::text("404 Not Found", "There is nothing here.\n"),
        }
    }
}

struct Response {
    status: &'static str,
    kind: &'static str,
    /// Where the file lies in the site, if it is one.
    path: PathBuf,
    location: Option<String>,
    bytes: Vec<u8>,
}

impl Response {
    fn text(status: &'static str, text: &str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            path: PathBuf::new(),
            location: None,
            bytes: text.as_bytes().to_vec(),
        }
    }

    fn moved(to: &str) -> Self {
        Self { location: Some(to.to_owned()), ..Self::text("301 Moved Permanently", "It is a folder.\n") }
    }

    fn send(&self, mut stream: &TcpStream, head_only: bool) -> io::Result<()> {
        let Self { status, kind, path, location, bytes } = self;
        let cache = Keeping::of(path).header();
        let location = location.as_ref().map(|to| format!("Location: {to}\r\n")).unwrap_or_default();
        let length = bytes.len();
        let others: Vec<String> = hosting::headers(path).map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let others = others.concat();
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{location}{others}\
             Cache-Control: {cache}\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(head.as_bytes())?;
        if !head_only {
            stream.write_all(bytes)?;
        }
        stream.flush()
    }
}

/// The file that a path of a URL names below the root, or nothing when it names something above it or beside it.
fn relative(path: &str) -> Option<PathBuf> {
    let decoded = decoded(path.strip_prefix('/')?)?;
    if decoded.contains(['\\', ':', '\0']) {
        return None;
    }
    let mut file = PathBuf::new();
    for part in decoded.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') {
            return None;
        }
        file.push(part);
    }
    Some(file)
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "ics" => "text/calendar; charset=utf-8",
        "xml" | "bpmn" => "application/xml",
        "txt" | "md" | "ts" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leaves_the_site() {
        for path in [
            "/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/a/%2E%2e/%2e./b",
            "/..%2fb",
            "/a\\..\\b",
            "/.git/config",
            "/%",
            "/%ff",
            "b",
            "/c:/b",
            "/a%00",
        ] {
            assert_eq!(relative(path), None, "{path}");
        }
        assert_eq!(relative("//evil/x").unwrap(), Path::new("evil/x"));
        assert_eq!(relative("/i18n/%D2%9B.json").unwrap(), Path::new("i18n/қ.json"));
        assert_eq!(relative("/").unwrap(), Path::new(""));
    }

    #[test]
    fn a_request_is_recorded_and_answered_under_the_policy() {
        let site = std::env::temp_dir().join(format!("qujat-server-{}", std::process::id()));
        fs::create_dir_all(site.join("pkg")).unwrap();
        fs::write(site.join("index.html"), "<!doctype html>").unwrap();
        fs::write(site.join("pkg/engine_bg.wasm"), b"\0asm").unwrap();
        let log = site.with_extension("log");
        let server = Server::bind(&site, 0, Some(&log)).unwrap();
        let address = server.address().trim_start_matches("http://").to_owned();
        thread::spawn(move || server.run());
        let ask = |request: &str| {
            let mut stream = TcpStream::connect(&address).unwrap();
            write!(stream, "{request} HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        };
        let page = ask("GET /?lang=kk");
        assert!(page.starts_with("HTTP/1.1 200") && page.ends_with("<!doctype html>"));
        assert!(page.contains(
            "Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"
        ));
        assert!(ask("GET /pkg/engine_bg.wasm").contains("Content-Type: application/wasm\r\n"));
        assert!(ask("GET /pkg").contains("Location: /pkg/\r\n"));
        assert!(ask("GET /pkg/").starts_with("HTTP/1.1 404"));
        assert!(ask("GET /nothing").starts_with("HTTP/1.1 404"));
        assert!(ask("GET /../x").starts_with("HTTP/1.1 400"));
        assert!(ask("POST /").starts_with("HTTP/1.1 405"));
        assert!(ask("HEAD /").ends_with("\r\n\r\n"));
        let recorded = fs::read_to_string(&log).unwrap();
        assert!(recorded.starts_with("GET /?lang=kk\nGET /pkg/engine_bg.wasm\nGET /pkg\n"));
        assert_eq!(recorded.lines().count(), 8);
        fs::remove_dir_all(&site).unwrap();
        fs::remove_file(&log).unwrap();
    }
}
