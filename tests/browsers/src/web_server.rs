//! Real web servers as a hospital runs them: Debian's nginx and Apache, each on a port of its own, with the very words of the
//! release's `headers.txt`.

use crate::driver::{answers, free_port};
use crate::paths;
use crate::process_group::ProcessGroup;
use anyhow::{Context as _, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// The folder of the release on the server, as `headers.txt` names it.
const FOLDER: &str = "marrowscope";
/// Where Debian keeps Apache's modules.
const APACHE: &str = "/etc/apache2/mods-available";
static STARTED: AtomicU32 = AtomicU32::new(0);

/// A kind of server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// nginx: sends what is compressed as gzip.
    Nginx,
    /// Apache: sends what is compressed as brotli.
    Apache,
}

/// A running server with the release in a folder. It ends, and its files go, when it is dropped.
pub struct WebServer {
    port: u16,
    home: PathBuf,
    _process: ProcessGroup,
}

impl WebServer {
    /// Starts it on a free port.
    ///
    /// # Errors
    /// If it is not installed, or does not take its configuration.
    pub fn start(kind: Kind) -> Result<Self> {
        let home = std::env::temp_dir().join(format!(
            "marrowscope-server-{}-{}",
            std::process::id(),
            STARTED.fetch_add(1, Ordering::Relaxed)
        ));
        let folder = home.join("www").join(FOLDER);
        copy(&paths::dist(), &folder)?;
        let headers = fs::read_to_string(paths::dist().join("headers.txt")).context("read headers.txt")?;
        let port = free_port()?;
        let (program, arguments) = match kind {
            Kind::Nginx => nginx(&home, port, section(&headers, "nginx")?)?,
            Kind::Apache => {
                fs::write(folder.join(".htaccess"), section(&headers, "Apache")?)?;
                apache(&home, port)?
            }
        };
        ensure!(
            paths::is_installed(Path::new(program)),
            "{program} is missing; `cargo xtask test` installs it"
        );
        let process = ProcessGroup::start(Path::new(program), &arguments, &[])?;
        ensure!(answers(port), "{program} does not answer; see {}", home.join("error.log").display());
        Ok(Self { port, home, _process: process })
    }

    /// The address of a file of the release.
    pub fn address(&self, file: &str) -> String {
        format!("http://127.0.0.1:{}/{FOLDER}/{file}", self.port)
    }

    /// What it has sent so far: a line for each answer, with its bytes, its status and the file.
    pub fn log(&self) -> String {
        fs::read_to_string(self.home.join("access.log")).unwrap_or_default()
    }

    /// Bytes that it has sent so far, heads of answers included.
    ///
    /// # Errors
    /// If its log has no numbers.
    pub fn bytes_sent(&self) -> Result<u64> {
        let log = self.log();
        let of = |line: &str| line.split(' ').next().unwrap_or_default().parse::<u64>();
        log.lines().map(of).sum::<Result<u64, _>>().with_context(|| format!("no numbers in the log: {log}"))
    }
}

impl Drop for WebServer {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// The text below the line `== <name>…` up to the next such line.
fn section<'text>(headers: &'text str, name: &str) -> Result<&'text str> {
    let begins = format!("== {name}");
    let part = headers.split_once(&begins).and_then(|(_, rest)| rest.split_once('\n'));
    let (_, part) = part.with_context(|| format!("headers.txt says nothing of {name}"))?;
    Ok(part.split("\n== ").next().unwrap_or(part))
}

fn nginx(home: &Path, port: u16, text: &str) -> Result<(&'static str, Vec<String>)> {
    let (maps, location) =
        text.split_once("# in server { }").context("headers.txt has no part for `server`")?;
    let home_text = home.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|what| format!("{what}_temp_path {home_text}/{what};\n"))
        .concat();
    let configuration = format!(
        "daemon off;\nuser www-data;\npid {home_text}/pid;\nerror_log {home_text}/error.log;\nevents {{}}\nhttp {{\n\
         include /etc/nginx/mime.types;\nlog_format sent '$bytes_sent $status $uri';\naccess_log {home_text}/access.log sent;\n\
         {temporary}{maps}\nserver {{\nlisten 127.0.0.1:{port};\nroot {home_text}/www;\n{location}\n}}\n}}\n"
    );
    let file = home.join("nginx.conf");
    fs::write(&file, configuration)?;
    Ok(("/usr/sbin/nginx", vec!["-c".into(), file.display().to_string()]))
}

/// With the modules that Debian switches on, and the two that `headers.txt` asks for.
fn apache(home: &Path, port: u16) -> Result<(&'static str, Vec<String>)> {
    let modules = [
        "mpm_event",
        "authz_core",
        "alias",
        "deflate",
        "dir",
        "env",
        "filter",
        "mime",
        "negotiation",
        "setenvif",
        "headers",
        "rewrite",
    ];
    let files = modules
        .iter()
        .flat_map(|module| ["load", "conf"].map(|ending| format!("{APACHE}/{module}.{ending}")));
    let includes: String = files
        .filter(|file| Path::new(file).is_file())
        .map(|file| ["Include ", &file, "\n"].concat())
        .collect();
    let home_text = home.display();
    let configuration = format!(
        "{includes}User www-data\nGroup www-data\nServerName localhost\n\
         Listen 127.0.0.1:{port}\nPidFile {home_text}/pid\nDefaultRuntimeDir {home_text}\nErrorLog {home_text}/error.log\n\
         LogFormat \"%O %>s %U\" sent\nCustomLog {home_text}/access.log sent\nDocumentRoot {home_text}/www\n\
         <Directory {home_text}/www>\nAllowOverride All\nRequire all granted\n</Directory>\n"
    );
    let file = home.join("apache.conf");
    fs::write(&file, configuration)?;
    Ok((
        "/usr/sbin/apache2",
        ["-D", "FOREGROUND", "-f", &file.display().to_string()].map(String::from).into(),
    ))
}

/// The release without its copy under its version, readable for everybody.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if path.is_file() {
            fs::copy(&path, to.join(name))?;
        } else if name != "v" && name != "network" {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_ends_where_the_next_begins() -> Result<()> {
        let text = "Words.\n\n== nginx\na {}\n\n== Apache (x)\nb\n";
        assert_eq!((section(text, "nginx")?, section(text, "Apache")?), ("a {}\n", "b\n"));
        assert!(section(text, "IIS").is_err());
        Ok(())
    }
}
