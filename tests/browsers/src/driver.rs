//! The program that drives a browser, started on a free port.

use crate::display::Display;
use crate::engine::{BrowserPrefs, Engine};
use crate::paths;
use crate::process_group::ProcessGroup;
use anyhow::{Result, ensure};
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver, with a screen of its own where its browser needs one: two windows on one screen would take the
/// focus from each other.
pub struct Driver {
    port: u16,
    _program: ProcessGroup,
    _display: Option<Display>,
}

impl Driver {
    /// Starts it and waits until it answers.
    ///
    /// # Errors
    /// If it is not installed or does not answer.
    pub fn start(engine: Engine, prefs: BrowserPrefs) -> Result<Self> {
        let display = if engine.needs_display() { Some(Display::start()?) } else { None };
        let (port, second) = (free_port()?, free_port()?);
        let (name, arguments) = engine.driver(port, second);
        let environment = environment(engine, prefs, display.as_ref())?;
        let program = paths::program(name);
        ensure!(paths::is_installed(&program), "{name} is missing; `cargo xtask test` installs it");
        let program = ProcessGroup::start(&program, &arguments, &environment)?;
        ensure!(answers(port), "{name} does not answer");
        Ok(Self { port, _program: program, _display: display })
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// A port that nobody listens at.
pub(crate) fn free_port() -> Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Whether somebody comes to listen at a port.
pub(crate) fn answers(port: u16) -> bool {
    let start = Instant::now();
    while start.elapsed() < PATIENCE {
        if TcpStream::connect(("127.0.0.1", port)).is_ok() {
            return true;
        }
        sleep(Duration::from_millis(20));
    }
    false
}

fn environment(
    engine: Engine,
    prefs: BrowserPrefs,
    display: Option<&Display>,
) -> Result<Vec<(String, String)>> {
    let settings = desktop_settings(engine, prefs)?.to_string_lossy().into_owned();
    let mut environment = vec![("XDG_CONFIG_HOME".into(), settings)];
    environment.extend(display.map(|display| ("DISPLAY".into(), display.number().into())));
    Ok(environment)
}

/// `WebKitGTK` takes the preference for less motion from the settings of the desktop.
fn desktop_settings(engine: Engine, prefs: BrowserPrefs) -> Result<PathBuf> {
    let folder = paths::evidence().join(format!("settings-{}-{}", engine.name(), prefs.still_and_dark));
    let file = folder.join("gtk-3.0/settings.ini");
    let animations = u8::from(!prefs.still_and_dark);
    let text = format!("[Settings]\ngtk-enable-animations={animations}\n");
    fs::create_dir_all(folder.join("gtk-3.0"))?;
    // Another browser may be reading it.
    if fs::read_to_string(&file).ok().as_ref() != Some(&text) {
        fs::write(file, text)?;
    }
    Ok(folder)
}
