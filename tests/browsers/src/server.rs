//! A small web server for the release. It plays different hosts and remembers every request.

use crate::host_profile::HostProfile;
use crate::paths;
use anyhow::{Context as _, Result};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use std::fs;
use std::io::Read as _;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::{Builder, Runtime};
use zip::ZipArchive;

type Log = Arc<Mutex<Vec<String>>>;

/// A running server. It ends when it is dropped.
pub struct Server {
    port: u16,
    log: Log,
    _runtime: Runtime,
}

impl Server {
    /// Starts it on a free port.
    ///
    /// # Errors
    /// If there is no free port.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").context("no free port")?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let log = Log::default();
        let router = Router::new().fallback(answer).with_state(Arc::clone(&log));
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            axum::serve(listener, router).await
        });
        Ok(Self { port, log, _runtime: runtime })
    }

    /// The address of a file on a kind of host.
    pub fn address(&self, profile: HostProfile, file: &str) -> String {
        format!("http://127.0.0.1:{}/{}/{file}", self.port, profile.folder())
    }

    /// The address of somebody else's page with this address in a frame.
    pub fn frame_address(&self, frame: &str, attributes: &str) -> String {
        let text = format!("{attributes} src=\"{frame}\"");
        let coded = text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
        format!("http://127.0.0.1:{}/frame/{coded}", self.port)
    }

    /// Its origin, as browsers say it.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The address of somebody else's page with this in its body.
    pub fn host_address(&self, body: &str) -> String {
        let coded = body.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
        format!("{}/host/{coded}", self.origin())
    }

    /// The same, sent with a header.
    pub fn host_address_with(&self, (name, value): (&str, &str), body: &str) -> String {
        let coded = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
        format!("{}/host-with/{}/{}/{}", self.origin(), coded(name), coded(value), coded(body))
    }

    /// All requests so far, with reports of a broken policy.
    pub fn requests(&self) -> Vec<String> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

async fn answer(State(log): State<Log>, method: Method, address: Uri, body: Bytes) -> Response {
    note(&log, format!("{method} {address} {}", String::from_utf8_lossy(&body)));
    let path = address.path();
    let stumbling = format!("/{}/", HostProfile::Stumbling.folder());
    if path.starts_with(&stumbling) {
        let pages = count(&log, &format!("GET {stumbling}index.html"));
        return stumble(path, pages).unwrap_or_else(|| answer_to(path, pages));
    }
    answer_to(path, 0)
}

fn note(log: &Log, line: String) {
    log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
}

fn count(log: &Log, beginning: &str) -> usize {
    let log = log.lock().unwrap_or_else(PoisonError::into_inner);
    log.iter().filter(|line| line.starts_with(beginning)).count()
}

/// What a stumbling host sends instead of the app's script: with the first page one that stops as soon as it is started, with
/// the second one that stops in its first frame, both as a browser says that it has stopped `WebAssembly`; with the third
/// the app as it is.
fn stumble(path: &str, pages: usize) -> Option<Response> {
    let stop = "throw new WebAssembly.RuntimeError('out of bounds memory access')";
    let code = match pages % 3 {
        1 => format!("export default async () => {{ {stop} }}"),
        2 => format!("export default async () => requestAnimationFrame(() => {{ {stop} }})"),
        _ => return None,
    };
    (path.contains("/marrowscope-") && extension(path) == "js").then(|| file(path, code.into()))
}

fn answer_to(path: &str, pages: usize) -> Response {
    match path.trim_start_matches('/').split_once('/') {
        Some(("frame", coded)) => {
            html(&hosting(&format!("<iframe title=\"Marrow\" {}></iframe>", decoded(coded))))
        }
        Some(("host", coded)) => html(&hosting(&decoded(coded))),
        Some(("lms", name)) => packed(name).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response()),
        Some(("host-with", coded)) => {
            host_with(coded).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
        }
        Some((folder, name)) => HostProfile::of_folder(folder)
            .and_then(|profile| page(profile, name, pages))
            .unwrap_or_else(|| StatusCode::NOT_FOUND.into_response()),
        // As a server does that answers whatever it does not find with a page: the folder without its slash, and then what
        // that page asks for.
        None if path != "/report" => {
            page(HostProfile::Plain, "index.html", 0).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn page(profile: HostProfile, name: &str, pages: usize) -> Option<Response> {
    let name = if name.is_empty() { "index.html" } else { name };
    if !profile.has(name) || name.contains("..") {
        return None;
    }
    let name = profile.in_place_of(name);
    let mut body =
        [paths::dist(), paths::pseudo()].into_iter().find_map(|folder| fs::read(folder.join(name)).ok())?;
    if let Some(script) = profile.script().filter(|_| extension(name) == "html") {
        let text = String::from_utf8_lossy(&body);
        body = text.replacen("<head>", &format!("<head><script>{script}</script>"), 1).into();
    }
    if profile == HostProfile::Stumbling && extension(name) == "html" {
        // Some browsers take a script that they have for the next page, whatever its headers say.
        let text = String::from_utf8_lossy(&body);
        body = text.replace(".js\"", &format!(".js?page={pages}\"")).into();
    }
    if profile == HostProfile::LateScript && extension(name) == "html" {
        let text = String::from_utf8_lossy(&body);
        body = text.replace("<script src=\"./boot", "<script data-late=\"./boot").into();
    }
    let mut response = file(name, body);
    if let Some(kind) = profile.wrong_type(name) {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    if let Some((header, value)) = profile.header() {
        response
            .headers_mut()
            .insert(HeaderName::from_bytes(header.as_bytes()).ok()?, HeaderValue::from_str(&value).ok()?);
    }
    Some(response)
}

/// A file of the package for learning management systems, as a system sends it that has unpacked it.
fn packed(name: &str) -> Option<Response> {
    let mut package = ZipArchive::new(fs::File::open(paths::lms_package()).ok()?).ok()?;
    let mut body = Vec::new();
    package.by_name(name).ok()?.read_to_end(&mut body).ok()?;
    Some(file(name, body))
}

fn extension(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or_default()
}

fn file(name: &str, body: Vec<u8>) -> Response {
    let kind = mime_guess::from_path(name).first_or_octet_stream();
    let charset = if kind.type_() == mime_guess::mime::TEXT { "; charset=utf-8" } else { "" };
    ([(CONTENT_TYPE, format!("{kind}{charset}")), (CACHE_CONTROL, "no-store".into())], body).into_response()
}

fn decoded(coded: &str) -> String {
    let pairs = coded.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
    let bytes: Vec<u8> = pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Somebody else's page that is sent with a header: its name, its value and the body of the page.
fn host_with(coded: &str) -> Option<Response> {
    let parts: Vec<String> = coded.split('/').map(decoded).collect();
    let [name, value, body] = &*parts else { return None };
    let mut response = html(&hosting(body));
    let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
    response.headers_mut().insert(name, HeaderValue::from_str(value).ok()?);
    Some(response)
}

/// Somebody else's page, which keeps every message that it gets.
fn hosting(body: &str) -> String {
    let keep = "self.heard = []; addEventListener('message', (event) => heard.length < 5000 && heard.push(event.data))";
    format!("<!doctype html><html lang=\"en\"><title>Host</title><script>{keep}</script><body>{body}")
}

fn html(text: &str) -> Response {
    file("page.html", text.into())
}
