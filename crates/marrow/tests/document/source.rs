//! The files of the model.

use std::fs;
use std::path::Path;

/// Paths of all files from `src` on, in order: `submodels/motion.rs`.
pub fn paths() -> Vec<String> {
    let mut found = Vec::new();
    take_in(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), "", &mut found);
    found.sort();
    found
}

fn take_in(folder: &Path, before: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = format!("{before}{}", entry.file_name().to_string_lossy());
        if path == "cli" || path == "main.rs" {
            continue; // The command line is no part of the model.
        }
        if entry.path().is_dir() {
            take_in(&entry.path(), &format!("{path}/"), found);
        } else {
            found.push(path);
        }
    }
}
