//! The source of the model as text, for what must hold of it.

use std::fs;
use std::path::Path;

/// A file of `src`: where it is, and its text up to its tests.
pub struct Source {
    /// From `src` on: `submodels/motion.rs`.
    pub path: String,
    /// What the compiler takes for the page.
    pub text: String,
}

/// All files of the model, in order.
pub fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    take_in(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), "", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn take_in(folder: &Path, before: &str, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = format!("{before}{}", entry.file_name().to_string_lossy());
        if path == "cli" {
            continue; // The command line is no part of the model.
        }
        if entry.path().is_dir() {
            take_in(&entry.path(), &format!("{path}/"), found);
        } else {
            let whole = fs::read_to_string(entry.path()).unwrap_or_default();
            let text = whole.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            found.push(Source { path, text });
        }
    }
}
