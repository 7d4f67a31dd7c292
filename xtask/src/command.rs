//! From the words on the command line to one of the commands.

use crate::failure::{Failure, Outcome};
use crate::{bench, dist, serve, shots, test};

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--release]   build the app, serve it, build again when a file changes
  test [--only STEP,STEP]        every check: fmt, clippy, native, wasm, dist, browsers
  dist                           the release: dist/ for a web host, and dist/marrowscope.html, all in one file
  shots [--only PATTERN]         screenshots of every view in every size, to target/shots/
  shots --sheet                  the contact sheet of the picture, to docs/sheet/
  bench [ARGUMENTS]              speed, beside the named peers in the same run
  help                           this text

Each command installs what it needs, at pinned versions, into target/tools/. The first time takes minutes,
later times seconds. Browsers come from the system's packages (apt-get), and only for test, shots and bench.";

/// Runs the command that the words name.
pub fn run(words: &[String]) -> Outcome {
    let Some((name, rest)) = words.split_first() else {
        return Err(Failure::usage(format!("A command is missing.\n\n{HELP}\n")));
    };
    match name.as_str() {
        "serve" => serve::run(rest),
        "test" => test::run(rest),
        "dist" => none_left(rest).and_then(|()| dist::run()),
        "shots" => shots::run(rest),
        "bench" => bench::run(rest),
        "help" | "--help" | "-h" => help(),
        other => Err(Failure::usage(format!("There is no command `{other}`."))),
    }
}

/// Fails if a word is left that the command does not know.
pub fn none_left(rest: &[String]) -> Outcome {
    match rest.first() {
        None => Ok(()),
        Some(word) => Err(Failure::usage(format!("I don't know what `{word}` means here."))),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "a command like the others")]
fn help() -> Outcome {
    println!("{HELP}");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(String::from).collect()
    }

    #[test]
    fn unknown_words_are_usage_failures() {
        for line in
            ["", "serv", "dist now", "serve --prot 1", "serve --port x", "test --only nothing", "shots all"]
        {
            assert!(matches!(run(&words(line)), Err(Failure::Usage(_))), "{line}");
        }
    }

    #[test]
    fn help_is_a_command() {
        assert!(run(&words("help")).is_ok());
    }
}
