//! How the table is written: as CSV with a heading, or as a JSON list with one object for each row. Numbers look the same in
//! both.

use std::io::{self, Write};

use serde::ser::{Error, Serialize, Serializer};
use serde_json::value::RawValue;
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
            Self::Csv => record(out, COLUMNS.iter().map(|column| column.name.to_owned())),
            Self::Json => write!(out, "["),
        }
    }

    /// One row; an entry for each column.
    pub fn row(self, out: &mut impl Write, first: bool, entries: &[Entry]) -> io::Result<()> {
        match self {
            Self::Csv => record(out, entries.iter().map(Entry::text)),
            Self::Json => {
                write!(out, "{}{}", if first { "\n" } else { ",\n" }, serde_json::to_string(&Row(entries))?)
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

/// One line of CSV. It is put together in memory, so that what `out` says of a failure is passed on as it is.
fn record(out: &mut impl Write, fields: impl Iterator<Item = String>) -> io::Result<()> {
    let mut line = csv::Writer::from_writer(Vec::new());
    line.write_record(fields.map(String::into_bytes))?;
    out.write_all(&line.into_inner().map_err(csv::IntoInnerError::into_error)?)
}

/// A row as an object: the columns' names and their entries.
struct Row<'a>(&'a [Entry]);

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(COLUMNS.iter().map(|column| column.name).zip(self.0))
    }
}

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            // As many digits as in CSV.
            Self::Value(_) => {
                RawValue::from_string(self.text()).map_err(S::Error::custom)?.serialize(serializer)
            }
            Self::Count(count) => serializer.serialize_u32(*count),
            Self::Words(words) if words.is_empty() => serializer.serialize_none(),
            Self::Words(words) => serializer.serialize_str(words),
        }
    }
}
