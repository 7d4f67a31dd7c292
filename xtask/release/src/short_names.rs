//! Short names: what the WebAssembly and the script around it call each other. Those that wasm-bindgen gives are long, and made unique
//! by hashes, which do not compress: 10 kB of a visit.

use crate::paths::dist;
use anyhow::{Context, Result, ensure};
use std::collections::HashMap;
use std::fs;
use xshell::{Shell, cmd};

/// How the script reaches what the WebAssembly exports.
const EXPORTS: &str = "wasm.";

/// What the compiler uses of WebAssembly. With all that `wasm-opt` knows it would write what browsers do not read yet.
const FEATURES: [&str; 7] = [
    "bulk-memory",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
    "simd",
];
/// What `wasm-opt` calls the one module that the WebAssembly imports from.
const MODULE: &str = "a";

/// What `wasm-opt` has renamed: `imports` (module, name, short name) and `exports` (name, short name).
type Renamed = HashMap<String, Vec<Vec<String>>>;

/// Renames on both sides, in `dist/`, before the script is minified.
pub fn run() -> Result<()> {
    let files = fs::read_dir(dist()).context("list dist/")?.flatten().map(|entry| entry.path());
    let modules: Vec<_> = files.filter(|file| file.extension().is_some_and(|kind| kind == "wasm")).collect();
    ensure!(modules.len() == 1, "{} WebAssembly files in dist/", modules.len());
    let wasm = &modules[0];
    let script = wasm.to_string_lossy().replace("_bg.wasm", ".js");
    let features = FEATURES.map(|feature| format!("--enable-{feature}"));
    let shell = Shell::new()?;
    let renamed =
        cmd!(shell, "wasm-opt {features...} --minify-imports-and-exports-and-modules {wasm} -o {wasm}");
    let renamed = renamed.quiet().read();
    let renamed: Renamed =
        serde_json::from_str(&renamed.context("shorten names")?).context("read the names")?;
    let text = fs::read_to_string(&script).with_context(|| format!("read {script}"))?;
    fs::write(&script, with_short_names(&text, &renamed)).with_context(|| format!("write {script}"))
}

fn with_short_names(script: &str, renamed: &Renamed) -> String {
    let of = |side: &str| renamed.get(side).into_iter().flatten();
    let short = |row: &'_ [String]| Some((row.iter().nth_back(1)?.clone(), row.last()?.clone()));
    let imports: HashMap<String, String> = of("imports").filter_map(|row| short(row)).collect();
    let exports: HashMap<String, String> = of("exports").filter_map(|row| short(row)).collect();
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_of_name) {
        let (between, from) = rest.split_at(start);
        out.push_str(between);
        let (name, after) = from.split_at(from.find(|sign| !is_of_name(sign)).unwrap_or(from.len()));
        let exported = exports.get(name).filter(|_| out.ends_with(EXPORTS));
        out.push_str(exported.or_else(|| imports.get(name)).map_or(name, String::as_str));
        rest = after;
    }
    out.push_str(rest);
    let modules = of("imports").filter_map(|row| row.first());
    modules.fold(out, |out, module| out.replace(&format!("\"{module}\""), &format!("\"{MODULE}\"")))
}

fn is_of_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_' || sign == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_use_the_same_names() {
        let renamed: Renamed = serde_json::from_str(
            r#"{"imports": [["./m.js", "__wbg_now_1", "d"]], "exports": [["memory", "b"]]}"#,
        )
        .unwrap();
        let script = "const all = { \"./m.js\": { __wbg_now_1: () => now(wasm.memory.buffer, memory, __wbg_now_12) } };";
        assert_eq!(
            with_short_names(script, &renamed),
            "const all = { \"a\": { d: () => now(wasm.b.buffer, memory, __wbg_now_12) } };"
        );
    }
}
