//! How the table is written: as CSV with a heading, or as a JSON list with one object for each row. Numbers look the same in
//! both.

use std::io::{self, Write};

use strum::{EnumString, VariantNames};

use super::output_columns::{COLUMNS, Entry};

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Format {
    /// A heading and rows with commas between.
    Csv,
    /// A list of objects.
    Json,
}

impl Format {
    /// What stands before all rows.
    pub fn open(self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Csv => {
                let names: Vec<&str> = COLUMNS.iter().map(|column| column.name).collect();
                writeln!(out, "{}", names.join(","))
            }
            Self::Json => write!(out, "["),
        }
    }

    /// One row; an entry for each column.
    pub fn row(self, out: &mut impl Write, first: bool, entries: &[Entry]) -> io::Result<()> {
        match self {
            Self::Csv => {
                let words: Vec<String> = entries.iter().map(in_csv).collect();
                writeln!(out, "{}", words.join(","))
            }
            Self::Json => {
                let pair = |(column, entry)| -> String {
                    let column: &super::output_columns::Column = column;
                    format!("\"{}\":{}", column.name, in_json(entry))
                };
                let pairs: Vec<String> = COLUMNS.iter().zip(entries).map(pair).collect();
                write!(out, "{}{{{}}}", if first { "\n" } else { ",\n" }, pairs.join(","))
            }
        }
    }

    /// What stands after all rows.
    pub fn close(self, out: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Csv => Ok(()),
            Self::Json => writeln!(out, "\n]"),
        }
    }
}

/// Words of the table are ids joined by `+`: neither format needs to quote anything in them.
fn in_csv(entry: &Entry) -> String {
    match entry {
        Entry::Value(value) => format!("{value:.5}"),
        Entry::Count(count) => count.to_string(),
        Entry::Words(words) => words.clone(),
    }
}

fn in_json(entry: &Entry) -> String {
    match entry {
        Entry::Words(words) if words.is_empty() => "null".to_owned(),
        Entry::Words(words) => format!("\"{words}\""),
        number => in_csv(number),
    }
}
