//! The release on real web servers, with the very words of its `headers.txt`: strictly, in a sandbox, held by another origin, and
//! small on the wire.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use browsers::engine::Engine;
use browsers::page::Page;
use browsers::paths;
use browsers::web_server::{Kind, WebServer};
use std::fs;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::all("nginx_serves_the_release", nginx, "policies are the engine's"),
    Scenario::all("apache_serves_the_release", apache, "policies are the engine's"),
    Scenario::all("our_own_pages_work_under_nginx", own_pages_under_nginx, "policies are the engine's"),
    Scenario::all("our_own_pages_work_under_apache", own_pages_under_apache, "policies are the engine's"),
];

/// The files of a visit: how their names begin and end.
const OF_A_VISIT: [(&str, &str); 5] =
    [("index", "html"), ("boot-", "js"), ("style-", "css"), ("marrowscope-", "js"), ("marrowscope-", "wasm")];
/// What the heads of the answers may weigh.
const HEADS: u64 = 8_000;
const SETTINGS: &str = "size=small&view=explore&play=0";
const SANDBOX: &str = "sandbox=\"allow-scripts\" width=\"800\" height=\"600\"";

fn nginx(context: &Context) -> Result<()> {
    serves(context, Kind::Nginx)
}

fn apache(context: &Context) -> Result<()> {
    serves(context, Kind::Apache)
}

/// What a visit weighs where everything comes compressed. Whether that is within budget is for the release to say.
fn packed_bytes(ending: &str) -> Result<u64> {
    let mut bytes = 0;
    for (start, kind) in OF_A_VISIT {
        let is_it = |name: &str| {
            name.starts_with(start) && name.ends_with(&format!(".{kind}.{ending}")) && !name.contains(".es.")
        };
        let files = fs::read_dir(paths::dist())?.filter_map(Result::ok);
        let file = files.into_iter().find(|file| file.file_name().to_str().is_some_and(is_it));
        bytes += file.with_context(|| format!("no {start}*.{kind}.{ending}"))?.metadata()?.len();
    }
    Ok(bytes)
}

/// Whether what is compressed comes as brotli. `WebKitGTK` takes gzip only.
fn comes_as_brotli(context: &Context, kind: Kind) -> bool {
    kind == Kind::Apache && context.browser.engine != Engine::WebKit
}

fn serves(context: &Context, kind: Kind) -> Result<()> {
    let packed = packed_bytes(if comes_as_brotli(context, kind) { "br" } else { "gz" })?;
    let server = WebServer::start(kind)?;
    let address = server.address(&format!("?{SETTINGS}"));
    Page::start(context.browser, &address)?.step()?;
    let bytes = server.bytes_sent()?;
    ensure!(
        (packed..=packed + HEADS).contains(&bytes),
        "a visit is {bytes} bytes, where its files have {packed}:\n{}",
        server.log()
    );
    let page = Page::start_in_frame(context.browser, &context.host.frame_address(&address, SANDBOX))?;
    let origin: String = page.browser.query("return self.origin")?;
    ensure!(origin == "null", "not sandboxed: {origin}");
    page.step()?;
    context.browser.leave_frame()?;
    for policy in ["require-corp", "credentialless"] {
        let frame =
            format!("<iframe title=\"Marrow\" width=\"800\" height=\"600\" src=\"{address}\"></iframe>");
        let host = context.host.host_address_with(("Cross-Origin-Embedder-Policy", policy), &frame);
        Page::start_in_frame(context.browser, &host)?.step()?;
        context.browser.leave_frame()?;
    }
    Ok(())
}

fn own_pages_under_nginx(context: &Context) -> Result<()> {
    own_pages(context, Kind::Nginx)
}

fn own_pages_under_apache(context: &Context) -> Result<()> {
    own_pages(context, Kind::Apache)
}

/// Each frame of the example speaks, and the check finds nothing to mend.
fn own_pages(context: &Context, kind: Kind) -> Result<()> {
    let server = WebServer::start(kind)?;
    let page = Page { browser: context.browser };
    page.browser.goto(&server.address("example.html"))?;
    page.wait_until(
        "each frame of the example runs",
        "const frames = [...document.querySelectorAll('iframe')];
         const waits = frames.find((frame) => frame.contentDocument?.documentElement.dataset.state !== 'running');
         waits?.scrollIntoView(); return frames.length >= 3 && !waits",
    )?;
    page.browser.goto(&server.address("check.html?lang=en"))?;
    page.wait_until("every check is done", "return document.documentElement.dataset.state === 'done'")?;
    // What is the browser's or the machine's own is no matter of the server; gzip is as far as nginx goes by itself.
    let compressed = if comes_as_brotli(context, kind) { "yes" } else { "part" };
    let unwell: Vec<String> = page.browser.query(&format!(
        "const own = ['check-webgl2', 'check-storage', 'check-fullscreen'];
         return [...document.querySelectorAll('#checks > [data-works]')]
           .filter((line) => line.dataset.works !== (line.id === 'check-compression' ? '{compressed}' : 'yes') && !own.includes(line.id))
           .map((line) => line.innerText)",
    ))?;
    ensure!(unwell.is_empty(), "the check of the host says: {unwell:#?}");
    Ok(())
}
