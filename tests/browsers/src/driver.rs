//! The program that drives a browser, started on a free port.

use crate::checked::{Checked, ensure};
use crate::engine::{Engine, Wish};
use crate::guarded::Guarded;
use crate::house;
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver.
pub struct Driver {
    port: u16,
    _program: Guarded,
}

impl Driver {
    /// Starts it and waits until it answers.
    ///
    /// # Errors
    /// If it is not installed or does not answer.
    pub fn start(engine: Engine, wish: Wish, display: &str) -> Checked<Self> {
        let (port, second) = (free_port()?, free_port()?);
        let (name, arguments) = engine.driver(port, second);
        let environment = environment(engine, wish, display)?;
        let program = Guarded::start(&house::program(name), &arguments, &environment)?;
        wait_for(port).map_err(|_| format!("{name} does not answer; `cargo xtask test` installs it"))?;
        Ok(Self { port, _program: program })
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

fn free_port() -> Checked<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn wait_for(port: u16) -> Checked {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        ensure(start.elapsed() < PATIENCE, "no answer")?;
        sleep(Duration::from_millis(50));
    }
    Ok(())
}

fn environment(engine: Engine, wish: Wish, display: &str) -> Checked<Vec<(String, String)>> {
    let settings = desktop_settings(engine, wish)?.to_string_lossy().into_owned();
    Ok(vec![("DISPLAY".into(), display.into()), ("XDG_CONFIG_HOME".into(), settings)])
}

/// `WebKitGTK` takes a wish for less motion from the settings of the desktop.
fn desktop_settings(engine: Engine, wish: Wish) -> Checked<PathBuf> {
    let folder = house::evidence().join(format!("settings-{}-{}", engine.name(), wish.still_and_dark));
    fs::create_dir_all(folder.join("gtk-3.0"))?;
    let animations = u8::from(!wish.still_and_dark);
    let text = format!("[Settings]\ngtk-enable-animations={animations}\n");
    fs::write(folder.join("gtk-3.0/settings.ini"), text)?;
    Ok(folder)
}
