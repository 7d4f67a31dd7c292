//! Teaching notes: what a teacher may say at each beat, from `docs/teaching/notes.csv`, as messages `note-<beat>` of the app. That
//! file is the one place where they stand; a column of it is a language.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use anyhow::{Context as _, Result};

/// The beats and their notes in a language; none if the file has no column for it.
pub(crate) fn of(code: &str, root: &Path) -> Result<Vec<(String, String)>> {
    let path = root.join("docs/teaching/notes.csv");
    let file = File::open(&path).with_context(|| format!("read {}", path.display()))?;
    column(code, file).with_context(|| path.display().to_string())
}

fn column(code: &str, file: impl Read) -> Result<Vec<(String, String)>> {
    let mut table = csv::Reader::from_reader(file);
    let Some(at) = table.headers()?.iter().position(|name| name == code) else { return Ok(Vec::new()) };
    let note = |row: csv::Result<csv::StringRecord>| {
        let row = row?;
        let cell = |at| row.get(at).unwrap_or_default().to_owned();
        Ok((format!("note-{}", cell(0)), cell(at)))
    };
    table.records().map(note).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_a_language() {
        let table = "beat,en,es\nwelcome,\"Say, and ask\",Diga\n";
        let note = |words: &str| vec![("note-welcome".to_owned(), words.to_owned())];
        assert_eq!(column("en", table.as_bytes()).unwrap(), note("Say, and ask"));
        assert_eq!(column("es", table.as_bytes()).unwrap(), note("Diga"));
        assert_eq!(column("eo", table.as_bytes()).unwrap(), []);
    }
}
