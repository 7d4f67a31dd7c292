//! A small web server for the release. It plays different hosts and remembers every request.

use crate::checked::Checked;
use crate::house;
use crate::http::{self, Answer, Request};
use crate::variant::Variant;
use std::fs;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};

type Log = Arc<Mutex<Vec<String>>>;

/// A running server.
pub struct Server {
    port: u16,
    log: Log,
}

impl Server {
    /// Starts it on a free port. It ends with the program.
    ///
    /// # Errors
    /// If there is no free port.
    pub fn start() -> Checked<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let log = Log::default();
        let written = Arc::clone(&log);
        http::serve(listener, move |request| {
            note(request, &written);
            let stumbles = Variant::Stumbling.folder();
            let pages = count(&written, &format!("GET /{stumbles}/index.html"));
            let stumble =
                if is_in(&request.address, stumbles) { stumble(&request.address, pages) } else { None };
            stumble.unwrap_or_else(|| answer_to(&request.address))
        });
        Ok(Self { port, log })
    }

    /// The address of a file on a kind of host.
    pub fn address(&self, variant: Variant, file: &str) -> String {
        format!("http://127.0.0.1:{}/{}/{file}", self.port, variant.folder())
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

    /// All requests so far, with reports of a broken policy.
    pub fn requests(&self) -> Vec<String> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn note(request: &Request, log: &Log) {
    let line = format!("{} {} {}", request.method, request.address, request.body);
    log.lock().unwrap_or_else(PoisonError::into_inner).push(line);
}

fn count(log: &Log, beginning: &str) -> usize {
    let log = log.lock().unwrap_or_else(PoisonError::into_inner);
    log.iter().filter(|line| line.starts_with(beginning)).count()
}

fn is_in(address: &str, folder: &str) -> bool {
    address.contains(&format!("/{folder}/"))
}

/// What a stumbling host sends instead of a file: with the first page an app that stops as soon as it is started, with
/// the second one that stops in its first frame, with the third the app as it is.
fn stumble(address: &str, pages: usize) -> Option<Answer> {
    match pages % 3 {
        1 if address.contains(".wasm") => Some(fresh("x.wasm", trap())),
        2 if address.contains("/marrowscope-") && kind(address).starts_with("text/javascript") => {
            let bytes = trap().iter().map(u8::to_string).collect::<Vec<_>>().join(",");
            let code = format!(
                "export default async () => requestAnimationFrame(() => new WebAssembly.Instance(
                   new WebAssembly.Module(Uint8Array.of({bytes}))));"
            );
            Some(fresh("x.js", code.into_bytes()))
        }
        _ => None,
    }
}

/// A module that stops as soon as it is made: its start function is one instruction, `unreachable`. It needs no name that the
/// app's JavaScript could know it by.
fn trap() -> Vec<u8> {
    let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x03\x02\x01\0\x08\x01\0".to_vec();
    module.extend(b"\x0a\x05\x01\x03\0\0\x0b");
    module
}

fn fresh(name: &str, body: Vec<u8>) -> Answer {
    let headers = vec![("Content-Type", kind(name).into()), ("Cache-Control", "no-store".into())];
    Answer { status: 200, headers, body }
}

fn answer_to(address: &str) -> Answer {
    let path = address.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    match path.split_once('/') {
        Some(("frame", coded)) => {
            html(&hosting(&format!("<iframe title=\"Marrow\" {}></iframe>", decoded(coded))))
        }
        Some(("host", coded)) => html(&hosting(&decoded(coded))),
        Some((folder, file)) => {
            Variant::of_folder(folder).and_then(|variant| page(variant, file)).unwrap_or_else(missing)
        }
        None => missing(),
    }
}

fn page(variant: Variant, file: &str) -> Option<Answer> {
    let name = if file.is_empty() { "index.html" } else { file };
    let found =
        [house::dist(), house::pseudo()].into_iter().find_map(|folder| fs::read(folder.join(name)).ok());
    let mut body = found.filter(|_| variant.has(name) && !name.contains(".."))?;
    if let Some(script) = variant.script().filter(|_| kind(name).starts_with("text/html")) {
        let text = String::from_utf8_lossy(&body);
        body = text.replacen("<head>", &format!("<head><script>{script}</script>"), 1).into();
    }
    let mut headers = vec![("Content-Type", kind(name).into()), ("Cache-Control", "no-store".into())];
    headers.extend(variant.header());
    Some(Answer { status: 200, headers, body })
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("txt") => "text/plain; charset=utf-8",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}

fn decoded(coded: &str) -> String {
    let pairs = coded.as_bytes().chunks(2).filter_map(|pair| std::str::from_utf8(pair).ok());
    let bytes: Vec<u8> = pairs.filter_map(|pair| u8::from_str_radix(pair, 16).ok()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Somebody else's page, which keeps every message that it gets.
fn hosting(body: &str) -> String {
    let keep = "self.heard = []; addEventListener('message', (event) => heard.length < 5000 && heard.push(event.data))";
    format!("<!doctype html><html lang=\"en\"><title>Host</title><script>{keep}</script><body>{body}")
}

fn html(text: &str) -> Answer {
    Answer { status: 200, headers: vec![("Content-Type", kind("x.html").into())], body: text.into() }
}

fn missing() -> Answer {
    Answer { status: 404, headers: Vec::new(), body: b"not found".into() }
}
