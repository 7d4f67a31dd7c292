//! Makes the WebAssembly small, and with it the names that it and the JavaScript around it call each other by: those are long,
//! hold hashes that nothing can compress, and stand in both files.

use super::places;
use crate::failure::{Failure, Outcome, While};
use crate::house;
use crate::program::{self, program};
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

/// For size over the wire: of what was tried (`-Os`, `-Oz`, more inlining, alike functions merged, each with and without) this is
/// the smallest. By name, copies of one generic function lie side by side, where a packer finds them alike: 3.3 kB. Nothing of
/// ours lies in the lowest kilobyte of memory: that is the far end of the stack.
const WASM_OPT: [&str; 9] = [
    "-O2",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size",
    "0",
    "--reorder-functions-by-name",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--minify-imports-and-exports-and-modules",
];

/// Rewrites the WebAssembly of the release and its JavaScript.
pub fn run() -> Outcome {
    let wasm = the_one("_bg.wasm")?;
    let glue = PathBuf::from(wasm.to_string_lossy().replace("_bg.wasm", ".js"));
    let mut optimiser = program("wasm-opt");
    optimiser.args(WASM_OPT).arg(&wasm).arg("-o").arg(&wasm);
    let said = program::output(&mut optimiser).ok_or_else(|| Failure::step("`wasm-opt` failed"))?;
    let names = Names::read(&said)?;
    let small = fs::read(&wasm).doing("read the WebAssembly")?;
    refuse_number_tables(&small)?;
    let small =
        places::without(&small).ok_or_else(|| Failure::step("cannot read the WebAssembly's memory"))?;
    fs::write(&wasm, small).doing("write the WebAssembly")?;
    let code = fs::read_to_string(&glue).doing("read the JavaScript around the WebAssembly")?;
    fs::write(&glue, names.shortened(&code)?).doing("write the JavaScript around the WebAssembly")
}

/// What the library says before it writes a number out. `clamp` between bounds that are not known when the page is built says
/// this, and 15 kB of tables for writing numbers come with it.
const CLAMPED: &[u8] = b"min > max, or either was NaN";

fn refuse_number_tables(wasm: &[u8]) -> Outcome {
    if wasm.windows(CLAMPED.len()).any(|part| part == CLAMPED) {
        return Err(Failure::step(
            "a number is clamped between bounds that are not constant: write `.min(b).max(a)`",
        ));
    }
    Ok(())
}

fn the_one(ending: &str) -> Outcome<PathBuf> {
    let files = fs::read_dir(house::dist()).doing("list dist/")?.flatten().map(|entry| entry.path());
    let ends = |file: &Path| file.to_string_lossy().ends_with(ending);
    files.into_iter().find(|file| ends(file)).ok_or_else(|| Failure::step(format!("no *{ending} in dist/")))
}

/// Short names by long ones.
#[derive(Default)]
struct Names {
    /// What the WebAssembly asks for.
    imports: HashMap<String, String>,
    /// What it offers.
    exports: HashMap<String, String>,
}

/// What `wasm-bindgen` calls the module that its JavaScript is.
const MODULE: &str = "\"./marrowscope_bg.js\": ";
/// What `wasm-opt` calls it.
const SHORT_MODULE: &str = "a: ";

impl Names {
    /// Reads what `wasm-opt` prints: `{ "imports": [[module, long, short], …], "exports": [[long, short], …] }`.
    fn read(said: &str) -> Outcome<Self> {
        let said: Value = serde_json::from_str(said).doing("read what `wasm-opt` says of names")?;
        let pairs = |kind: &str| {
            let rows = said[kind].as_array().into_iter().flatten();
            let pair = |row: &Value| match row.as_array()?.as_slice() {
                [.., long, short] => Some((long.as_str()?.to_owned(), short.as_str()?.to_owned())),
                _ => None,
            };
            rows.filter_map(pair).collect()
        };
        Ok(Self { imports: pairs("imports"), exports: pairs("exports") })
    }

    /// The JavaScript with the short names. Every import must be found, else the page could not start.
    fn shortened(&self, code: &str) -> Outcome<String> {
        let mut imported = 0;
        let module = code.replace(MODULE, SHORT_MODULE);
        let mut out = String::with_capacity(code.len());
        let mut rest = module.as_str();
        while let Some(start) = rest.find(is_of_name) {
            let length = rest[start..].find(|c| !is_of_name(c)).unwrap_or(rest.len() - start);
            let (before, name, after) =
                (&rest[..start], &rest[start..start + length], &rest[start + length..]);
            out.push_str(before);
            let import = self.imports.get(name).filter(|_| after.starts_with(": function"));
            let export = self.exports.get(name).filter(|_| out.ends_with("wasm."));
            imported += usize::from(import.is_some());
            out.push_str(import.or(export).map_or(name, String::as_str));
            rest = after;
        }
        out.push_str(rest);
        let wanted = self.imports.len();
        if imported == wanted && module != code {
            Ok(out)
        } else {
            Err(Failure::step(format!(
                "found {imported} of {wanted} imports in the JavaScript around the WebAssembly"
            )))
        }
    }
}

const fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: &str = r#"{ "imports": [["./marrowscope_bg.js", "__wbg_now_1f", "$"]], "exports": [["memory", "A"], ["__wbindgen_start", "B"]] }"#;
    const CODE: &str = "const i = { __wbg_now_1f: function() { return Date.now(); }, };\n\
                        return { \"./marrowscope_bg.js\": i, };\nwasm.memory.buffer; memory(); wasm.__wbindgen_start();";

    #[test]
    fn both_sides_get_the_short_names() {
        let short = Names::read(SAID).unwrap().shortened(CODE).unwrap();
        assert_eq!(
            short,
            "const i = { $: function() { return Date.now(); }, };\nreturn { a: i, };\nwasm.A.buffer; memory(); wasm.B();"
        );
    }

    #[test]
    fn tables_for_numbers_stop_the_release() {
        assert!(refuse_number_tables(b"\0asm ... min > max, or either was NaN. min = ").is_err());
        assert!(refuse_number_tables(b"\0asm").is_ok());
    }

    #[test]
    fn an_import_that_is_not_found_stops_the_release() {
        let names = Names::read(SAID).unwrap();
        assert!(names.shortened("return { \"./marrowscope_bg.js\": i, }").is_err());
        assert!(names.shortened("__wbg_now_1f: function() {}").is_err());
    }
}
