//! The check of the development server, against a small server that reloads its page as the real one does.

use crate::fixture::Context;
use crate::scenario::Scenario;
use anyhow::{Context as _, Result, ensure};
use axum::Router;
use axum::response::Html;
use axum::routing::get;
use browsers::engine::Engine;
use browsers::front_door::FrontDoor;
use browsers::paths;
use std::fs;
use std::path::Path;

pub const SCENARIOS: &[Scenario] = &[
    Scenario::only(
        &[Engine::Chromium],
        "a_change_is_seen_in_an_open_page",
        a_change_is_seen_in_an_open_page,
        "the check opens Chromium",
    ),
    Scenario::only(
        &[Engine::Chromium],
        "a_change_that_never_comes_is_told",
        a_change_that_never_comes_is_told,
        "the check opens Chromium",
    ),
];

const RELOADING: &str = include_str!("../../js/reloading.html");

/// What is served: the caption and the style are two files beside each other; a caption that begins with "broken" is one that
/// cannot be built.
fn serve(folder: &Path) -> Result<(String, tokio::runtime::Runtime)> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
    listener.set_nonblocking(true)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let (caption, style) = (folder.join("caption.txt"), folder.join("style.css"));
    let read = move || [&caption, &style].map(|file| fs::read_to_string(file).unwrap_or_default());
    let again = read.clone();
    let page = move || async move {
        let files = read();
        let page = RELOADING.replace("VERSION", &format!("`{}`", files.join(" ")));
        Html(page.replace("CAPTION", &files[0]).replace("STYLE", &files[1]))
    };
    let version = move || async move { again().join(" ") };
    let router = Router::new().route("/", get(page)).route("/version", get(version));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.spawn(async move { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await });
    Ok((address, runtime))
}

fn check(context: &Context, folder: &str, changes: &[&str]) -> Result<()> {
    let folder = paths::evidence().join(folder);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("caption.txt"), "one word")?;
    fs::write(folder.join("style.css"), "p { color: red }")?;
    let (address, _runtime) = serve(&folder)?;
    let in_folder = |word: &&str| match *word {
        "caption.txt" | "style.css" => folder.join(word).display().to_string(),
        other => other.to_owned(),
    };
    let words = [address, "--seconds".into(), "4".into()].into_iter().chain(changes.iter().map(in_folder));
    let outcome = FrontDoor::from_words(words)?.check(context.browser);
    let left = fs::read_to_string(folder.join("caption.txt"))?;
    ensure!(left == "one word", "the file is left as {left:?}");
    outcome
}

fn a_change_is_seen_in_an_open_page(context: &Context) -> Result<()> {
    let text = ["--text", "caption.txt", "one", "two"];
    let style = ["--style", "style.css", "red", "blue", "#caption", "color"];
    let mend = ["--mend", "caption.txt", "one", "broken"];
    check(context, "front-door", &[&text[..], &style, &mend].concat())
}

fn a_change_that_never_comes_is_told(context: &Context) -> Result<()> {
    let style = ["--style", "style.css", "red", "rgb(255, 0, 0)", "#caption", "color"];
    let error = check(context, "front-door-vain", &style).err().context("it saw what is not there")?;
    let told = format!("{error:#}");
    ensure!(told.contains("in vain") && told.contains("color of #caption"), "told as {told:?}");
    Ok(())
}
