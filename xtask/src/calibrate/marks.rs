//! Marks in `docs/calibration.md` between which a command writes; what stands around them is written by hand.

use crate::paths;
use anyhow::{Context, Result};
use std::fs;

const DOCUMENT: &str = "docs/calibration.md";

/// Where a part begins and ends.
#[derive(Clone, Copy)]
pub struct Marks {
    begin: &'static str,
    end: &'static str,
}

/// The table of arms.
pub const ARMS: Marks =
    Marks { begin: "<!-- `cargo xtask calibrate` writes from here -->", end: "<!-- to here -->" };

/// The table of numbers.
pub const SENSITIVITY: Marks = Marks {
    begin: "<!-- `cargo xtask calibrate sensitivity` writes from here -->",
    end: "<!-- to here: sensitivity -->",
};

/// Writes a table between its marks.
pub fn write(table: &str, marks: Marks) -> Result<()> {
    let path = paths::root().join(DOCUMENT);
    let text = fs::read_to_string(&path).context(DOCUMENT)?;
    fs::write(&path, put_between(&text, table, marks)?)?;
    println!("{DOCUMENT} is written.");
    Ok(())
}

fn put_between(text: &str, table: &str, marks: Marks) -> Result<String> {
    let Marks { begin, end } = marks;
    let (before, rest) = text.split_once(begin).with_context(|| format!("{DOCUMENT} has no mark {begin}"))?;
    let (_, after) = rest.split_once(end).with_context(|| format!("{DOCUMENT} has no mark {end}"))?;
    Ok(format!("{before}{begin}\n\n{}\n\n{end}{after}", table.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_the_table_stays() {
        let Marks { begin, end } = ARMS;
        let text = format!("before\n{begin}\nold\n{end}\nafter\n");
        let written = put_between(&text, "new\n", ARMS).unwrap();
        assert_eq!(written, format!("before\n{begin}\n\nnew\n\n{end}\nafter\n"));
        assert_eq!(put_between(&written, "new", ARMS).unwrap(), written);
        assert!(put_between("nothing", "new", ARMS).is_err());
    }

    #[test]
    fn the_document_has_all_marks() {
        let text = fs::read_to_string(paths::root().join(DOCUMENT)).unwrap();
        for marks in [ARMS, SENSITIVITY] {
            put_between(&text, "table", marks).unwrap();
        }
    }
}
