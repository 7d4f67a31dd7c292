//! `serve`: builds the page, serves it, and builds again when a file changes.
//!
//! A debug build by default: it is there soonest, and the parts that run in every frame are optimised in it too.

use crate::announce::say;
use crate::failure::{Failure, Outcome};
use crate::program::{self, program};
use crate::{house, tools};

const PORT: u16 = 8080;

/// Serves until stopped.
pub fn run(words: &[String]) -> Outcome {
    let options = Options::read(words)?;
    tools::for_the_page()?;
    say(format_args!("building (2 minutes the first time, then seconds); stop with Ctrl-C"));
    say(format_args!("the page will be at http://127.0.0.1:{}/", options.port));
    let mut trunk = program("trunk");
    trunk.args([
        "serve",
        "--skip-version-check",
        "--address",
        "127.0.0.1",
        "--port",
        &options.port.to_string(),
    ]);
    // Not into dist/: what is there is the release.
    trunk.arg("--dist").arg(house::root().join("target/serve"));
    if options.release {
        trunk.arg("--release");
    }
    program::run(&mut trunk)
}

struct Options {
    port: u16,
    release: bool,
}

impl Options {
    fn read(words: &[String]) -> Outcome<Self> {
        let mut options = Self { port: PORT, release: false };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--port" => options.port = port(words.next())?,
                "--release" => options.release = true,
                other => {
                    return Err(Failure::usage(format!("I don't know what `{other}` means after serve.")));
                }
            }
        }
        Ok(options)
    }
}

fn port(word: Option<&String>) -> Outcome<u16> {
    let number = word.and_then(|word| word.parse().ok());
    number.ok_or_else(|| Failure::usage("--port needs a number from 1 to 65535."))
}
