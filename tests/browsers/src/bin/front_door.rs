//! Whether a change in a clone reaches an open page by itself; see the library's `front_door`.

use anyhow::Result;
use browsers::browser::Browser;
use browsers::engine::{BrowserPrefs, Engine};
use browsers::front_door::FrontDoor;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => {
            println!("OK");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let front_door = FrontDoor::from_words(std::env::args().skip(1))?;
    let browser = Browser::open(Engine::Chromium, BrowserPrefs::default())?;
    let outcome = front_door.check(&browser);
    browser.close();
    outcome
}
