//! Test of `serve`: what a stranger does first. A fresh clone of HEAD, the real command, a real browser, a change of a caption,
//! a style and a Rust file that shows by itself, Ctrl-C, and nothing left running.

use crate::process::{self, ProcessGroup};
use crate::{log, paths, tools};
use anyhow::{Context, Result, bail};
use nix::sys::signal::{Signal, kill};
use std::fs;
use std::io::Read;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use xshell::cmd;

/// How long the first build may take.
const BUILD: Duration = Duration::from_mins(15);
/// How long processes may take to end after Ctrl-C.
const GOODBYE: Duration = Duration::from_secs(10);

/// A clone in a temporary folder, which goes with it.
pub struct Clone(PathBuf);

impl Clone {
    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Clone {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A fresh clone of what is committed. The folder is the same each time, so that what was built for it before can be used.
pub fn clone(name: &str) -> Result<Clone> {
    let folder = std::env::temp_dir().join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("empty {}", folder.display()))?;
    }
    let shell = process::shell()?;
    if !cmd!(shell, "git status --porcelain").quiet().read()?.is_empty() {
        log::say("there are changes that are not committed; what is tried is the last commit");
    }
    let root = paths::root();
    cmd!(shell, "git clone --quiet --no-hardlinks {root} {folder}").quiet().run()?;
    Ok(Clone(folder))
}

/// Runs the test.
pub fn run() -> Result<()> {
    tools::for_serving()?;
    tools::for_chromium()?;
    let (shell, cargo) = (process::shell()?, process::cargo());
    // Compiled before it is needed, so that what is waited for is the page.
    cmd!(shell, "{cargo} build --quiet --package browsers --bin front_door").quiet().run()?;
    let clone = clone("marrowscope-front-door")?;
    let port = free_port()?;
    let mut served = Served::start(clone.path(), port)?;
    let outcome = served.wait_until_it_answers().and_then(|()| {
        let (address, changes) = (served.address(), changes(clone.path()));
        let visit =
            cmd!(shell, "{cargo} run --quiet --package browsers --bin front_door -- {address} {changes...}");
        Ok(visit.quiet().run()?)
    });
    if outcome.is_err() {
        eprintln!("{}", served.said());
    }
    outcome?;
    served.stop()?;
    nothing_left(clone.path())
}

/// What is changed while it serves, as the program `front_door` takes it: each is to show in the open page by itself.
fn changes(clone: &Path) -> Vec<String> {
    let file = |name: &str| clone.join(name).display().to_string();
    let caption = [
        "--text",
        &file("locales/en/story.ftl"),
        "You are about to look inside a bone",
        "You are about to look into a bone",
    ];
    let (before, after) = (".tagline {\n  color: var(--ink-soft)", ".tagline {\n  color: rgb(1 2 3)");
    let style = ["--style", &file("style/page.css"), before, after, ".tagline", "color"];
    let rust = [
        "--style",
        &file("src/ui/page.rs"),
        "\"tagline\"",
        "\"tagline visually-hidden\"",
        ".tagline",
        "position",
    ];
    let broken = ["--mend", &file("src/app.rs"), "pub fn mount() {", "pub fn mount( {"];
    [&caption[..], &style, &rust, &broken].concat().into_iter().map(String::from).collect()
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// `cargo xtask serve`, running in a clone.
struct Served {
    group: ProcessGroup,
    port: u16,
    log: PathBuf,
}

impl Served {
    fn start(clone: &Path, port: u16) -> Result<Self> {
        let log = clone.with_extension("log");
        let file = fs::File::create(&log).context("write what `serve` says to a file")?;
        let mut command = Command::new(process::cargo());
        command.args(["xtask", "serve", "--port", &port.to_string()]).current_dir(clone);
        // Tools may be shared, and so may what the clone was built into before: the clone itself has no target/.
        command.env(paths::TOOLS_VARIABLE, paths::tools());
        command.env("CARGO_TARGET_DIR", paths::root().join("target/front-door"));
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO");
        command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
        Ok(Self { group: ProcessGroup::spawn(command)?, port, log })
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}/?play=0", self.port)
    }

    fn said(&self) -> String {
        fs::read_to_string(&self.log).unwrap_or_default()
    }

    /// Until the page itself is there, not only a server.
    fn wait_until_it_answers(&mut self) -> Result<()> {
        let start = Instant::now();
        loop {
            match page(self.port) {
                Some(page) if is_the_page(&page) => break,
                // Trunk listens once it has tried to build.
                Some(other) => {
                    bail!("`cargo xtask serve` serves no page: {}", other.lines().next().unwrap_or_default())
                }
                None if self.group.has_ended() => bail!("`cargo xtask serve` ended by itself"),
                None if start.elapsed() > BUILD => {
                    bail!("`cargo xtask serve` showed no page in {}", log::seconds(BUILD))
                }
                None => sleep(Duration::from_millis(250)),
            }
        }
        log::say(format_args!("`serve` shows the page after {}", log::seconds(start.elapsed())));
        Ok(())
    }

    /// As Ctrl-C does: the command itself is told, nobody else.
    fn stop(&mut self) -> Result<()> {
        kill(self.group.id(), Signal::SIGINT).context("stop `serve`")?;
        let start = Instant::now();
        while !self.group.has_ended() {
            if start.elapsed() > GOODBYE {
                bail!("`serve` does not end after Ctrl-C");
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

fn is_the_page(answer: &str) -> bool {
    answer.starts_with("HTTP/1.1 200") && answer.contains("id=\"app\"")
}

/// What is served, if anybody listens.
fn page(port: u16) -> Option<String> {
    use std::io::Write;
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", port)).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(2))).ok()?;
    write!(stream, "GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n").ok()?;
    let mut bytes = Vec::new();
    // A server that keeps the line open is cut off by the time limit; what has come by then counts.
    let _ = stream.read_to_end(&mut bytes);
    (!bytes.is_empty()).then(|| String::from_utf8_lossy(&bytes).into_owned())
}

/// No process works in the clone, or was started from it, any more.
fn nothing_left(clone: &Path) -> Result<()> {
    let start = Instant::now();
    loop {
        let left = processes_of(clone);
        if left.is_empty() {
            return Ok(());
        }
        if start.elapsed() > GOODBYE {
            bail!("still running after Ctrl-C: {}", left.join("; "));
        }
        sleep(Duration::from_millis(100));
    }
}

fn processes_of(folder: &Path) -> Vec<String> {
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter_map(|entry| {
            let line = fs::read(entry.path().join("cmdline")).ok()?;
            let line = String::from_utf8_lossy(&line).replace('\0', " ");
            let works_there =
                fs::read_link(entry.path().join("cwd")).is_ok_and(|cwd| cwd.starts_with(folder));
            let named = line.contains(folder.to_str()?);
            (works_there || named).then(|| line.trim().to_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_in_a_folder_is_found() {
        let folder = std::env::temp_dir().join(format!("marrowscope-left-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert!(processes_of(&folder).is_empty());
        let mut command = Command::new("sleep");
        command.arg("600").current_dir(&folder);
        let sleeper = ProcessGroup::spawn(command).unwrap();
        // While a process becomes another program it has no words for a moment.
        let started = Instant::now();
        while processes_of(&folder) == [""] && started.elapsed() < Duration::from_secs(10) {
            sleep(Duration::from_millis(10));
        }
        assert_eq!(processes_of(&folder), ["sleep 600"]);
        drop(sleeper);
        fs::remove_dir_all(&folder).unwrap();
    }
}
