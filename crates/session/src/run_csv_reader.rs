//! Reads the table of a run back, as [`crate::run_csv()`] writes it, whoever may have touched it since: a spreadsheet's mark at the beginning,
//! quotes about fields and other line ends do no harm; anything else is an error that says where it is.

use marrow::Response;

use crate::run_csv::RUN_CSV_HEADER;
use crate::time_series::Sample;

/// A larger file is not a run.
pub const MOST_CSV_BYTES: u32 = 2_000_000;
/// No run is longer, days.
const MOST_DAYS: f32 = 100_000.0;
/// Columns up to this one are read; what comes after may be anything.
const COLUMNS_READ: usize = 9;

/// Why a table cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvErrorCause {
    /// The first line is not that of a run.
    Header,
    /// There is no line of numbers.
    Empty,
    /// The line ends before this column.
    Missing,
    /// What stands there is no number, or none that can be.
    Number,
    /// A day does not come after the one before.
    Day,
    /// What stands there is no class of response.
    Response,
}

/// Where a table cannot be read, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvError {
    /// From 1.
    pub line: usize,
    /// The column's name.
    pub column: &'static str,
    /// Why.
    pub cause: CsvErrorCause,
}

/// The samples of a run, oldest first; at least one.
///
/// # Errors
/// If the text is not such a table.
pub fn read_run_csv(text: &str) -> Result<Vec<Sample>, CsvError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = (1..).zip(text.lines());
    let header = lines.next().map_or("", |(_, line)| line);
    let mut named = header.split(',').map(bare);
    let is_ours = columns().all(|column| named.next() == Some(column));
    let error = |line, column, cause| Err(CsvError { line, column: column_name(column), cause });
    if !is_ours {
        return error(1, 0, CsvErrorCause::Header);
    }
    let mut samples: Vec<Sample> = Vec::new();
    for (number, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let sample = match read_line(line) {
            Ok(sample) => sample,
            Err((column, cause)) => return error(number, column, cause),
        };
        if samples.last().is_some_and(|last| last.day >= sample.day) {
            return error(number, 0, CsvErrorCause::Day);
        }
        samples.push(sample);
    }
    if samples.is_empty() { error(2, 0, CsvErrorCause::Empty) } else { Ok(samples) }
}

fn columns() -> impl Iterator<Item = &'static str> {
    RUN_CSV_HEADER.split(',')
}

fn column_name(column: usize) -> &'static str {
    columns().nth(column).unwrap_or_default()
}

/// A field without what spreadsheets put about it.
fn bare(field: &str) -> &str {
    let field = field.trim();
    field.strip_prefix('"').and_then(|field| field.strip_suffix('"')).unwrap_or(field)
}

/// A number as tables hold it: digits, a point, an exponent. Not by `str::parse`, whose tables of powers are larger than all else here; what
/// [`crate::run_csv()`] writes comes back to the bit, since its digits fit a double.
fn decimal(text: &str) -> Option<f32> {
    let (digits, exponent) = text.split_once(['e', 'E']).map_or((text, Some(0)), |(digits, exponent)| {
        (digits, exponent.parse::<i32>().ok().filter(|exponent| exponent.abs() < 60))
    });
    let (whole, parts) = digits.split_once('.').unwrap_or((digits, ""));
    let all = whole.bytes().chain(parts.bytes());
    if whole.is_empty() || !all.clone().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let mantissa = all.fold(0.0_f64, |value, digit| value * 10.0 + f64::from(digit - b'0'));
    let power = exponent? - i32::try_from(parts.len()).ok()?;
    let scale = (0..power.unsigned_abs().min(400)).fold(1.0_f64, |scale, _| scale * 10.0);
    Some(if power < 0 { mantissa / scale } else { mantissa * scale } as f32)
}

fn read_line(line: &str) -> Result<Sample, (usize, CsvErrorCause)> {
    let mut fields = [""; COLUMNS_READ];
    let mut found = line.split(',').map(bare);
    for (column, field) in fields.iter_mut().enumerate() {
        *field = found.next().ok_or((column, CsvErrorCause::Missing))?;
    }
    // Each with the most that it can be.
    let number = |column: usize, most: f32| -> Result<f32, (usize, CsvErrorCause)> {
        let value = decimal(fields[column]).filter(|value| (0.0..=most).contains(value));
        value.ok_or((column, CsvErrorCause::Number))
    };
    Ok(Sample {
        day: number(0, MOST_DAYS)?,
        myeloma_fraction: number(1, 1.0)?,
        red_cells: number(2, 100.0)?,
        white_cells: number(3, 100.0)?,
        platelets: number(4, 100.0)?,
        m_protein_g_per_l: number(5, 1_000.0)?,
        bone: number(6, 100.0)?,
        response: Response::from_id(fields[7]).ok_or((7, CsvErrorCause::Response))?,
        car_t_cells: fields[8].parse().map_err(|_| (8, CsvErrorCause::Number))?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run_csv::run_csv;
    use crate::simulation_run::SimulationRun;
    use crate::time_series::TimeSeries;
    use marrow::{AgentId, Readouts, Setup, Size, Stage, TICKS_PER_DAY};
    use proptest::prelude::*;
    use proptest::sample::Index;
    use std::sync::LazyLock;

    fn file() -> String {
        static FILE: LazyLock<String> = LazyLock::new(played);
        FILE.clone()
    }

    fn played() -> String {
        let setup = Setup { stage: Stage::Active, size: Size::Small, ..Setup::default() };
        let mut run = SimulationRun::new(setup, vec![AgentId::from_id("car_t").unwrap()]);
        run.play(6 * TICKS_PER_DAY);
        run_csv(run.time_series())
    }

    fn error(file: &str) -> (usize, &'static str, CsvErrorCause) {
        let error = read_run_csv(file).unwrap_err();
        (error.line, error.column, error.cause)
    }

    #[test]
    fn what_a_spreadsheet_does_to_it_does_no_harm() {
        let file = file();
        let samples = read_run_csv(&file).unwrap();
        assert_eq!(samples.len(), 7);
        let quoted: Vec<String> = file
            .lines()
            .map(|line| line.split(',').map(|field| format!("\"{field}\"")).collect::<Vec<_>>().join(","))
            .collect();
        let touched = format!("\u{feff}{}\n\n", quoted.join("\n"));
        assert_eq!(read_run_csv(&touched), Ok(samples.clone()));
        // A column that a later version has added.
        let longer = file.replace("\r\n", ",new\r\n");
        assert_eq!(read_run_csv(&longer), Ok(samples));
    }

    #[test]
    fn numbers_are_read_as_tables_hold_them() {
        let read = ["0.25", "1", "1.50E-02", "12e1", "00.5", "3."].map(decimal);
        assert_eq!(read, [0.25, 1.0, 0.015, 120.0, 0.5, 3.0].map(Some));
        assert!(
            ["", ".", "-1", "+1", "1,5", "1e", "e3", "NaN", "inf", "0x1", "1e999", "1 2"]
                .iter()
                .all(|text| decimal(text).is_none())
        );
    }

    #[test]
    fn an_error_says_where_it_is() {
        use CsvErrorCause::{Day, Empty, Header, Missing, Number, Response};
        let file = file();
        let with = |line: usize, column: usize, value: &str| -> String {
            let changed = file.lines().enumerate().map(|(at, text)| {
                let mut fields: Vec<&str> = text.split(',').collect();
                if at + 1 == line {
                    fields[column] = value;
                }
                fields.join(",") + "\r\n"
            });
            changed.collect()
        };
        assert_eq!(error(&with(4, 5, "much")), (4, "m_protein_g_per_l", Number));
        assert_eq!(error(&with(3, 1, "1.5")), (3, "myeloma_fraction", Number));
        assert_eq!(error(&with(3, 2, "NaN")), (3, "red_cells", Number));
        assert_eq!(error(&with(5, 0, "1")), (5, "day", Day));
        assert_eq!(error(&with(5, 0, "2")), (5, "day", Day), "the same day twice");
        assert_eq!(error(&with(6, 7, "cured")), (6, "response", Response));
        assert_eq!(error(&with(1, 3, "leucocytes")), (1, "day", Header));
        assert_eq!(error(&file.lines().take(1).collect::<String>()), (2, "day", Empty));
        let cut = file.trim_end().rsplit_once(',').unwrap().0.rsplit_once(',').unwrap().0;
        assert_eq!(error(cut), (8, "car_t_cells", Missing));
        assert_eq!(error(""), (1, "day", Header));
    }

    proptest! {
        #[test]
        fn whatever_it_is_given_it_does_not_panic(text in any::<String>()) {
            let _ = read_run_csv(&text);
            let _ = read_run_csv(&format!("{RUN_CSV_HEADER}\n{text}"));
        }

        #[test]
        fn a_number_comes_back_to_the_bit(value in 0.0..200.0_f32, small in 0.0..1e-6_f32) {
            prop_assert_eq!([value, small].map(|value| decimal(&value.to_string())), [Some(value), Some(small)]);
        }

        #[test]
        fn a_damaged_file_is_read_or_refused(at in any::<Index>(), damage in any::<char>()) {
            let file = file();
            let places: Vec<usize> = file.char_indices().map(|(place, _)| place).collect();
            let place = places[at.index(places.len())];
            let damaged = format!("{}{damage}{}", &file[..place], &file[place + 1..]);
            if let Err(error) = read_run_csv(&damaged) {
                prop_assert!(error.line <= damaged.lines().count() + 1 && RUN_CSV_HEADER.contains(error.column));
            }
        }

        #[test]
        fn what_is_written_is_read_back(
            values in proptest::collection::vec((0.0..=1.0_f32, 0.0..3.0_f32, 0.0..3.0_f32, 0.0..90.0_f32, 0..900_u32), 1..40),
        ) {
            let mut series = TimeSeries::default();
            for (day, (myeloma_fraction, red_cells, white_cells, m_protein_g_per_l, cells)) in (0_u16..).zip(values) {
                let response = Response::ALL[cells as usize % Response::COUNT];
                let readouts = Readouts {
                    day: f32::from(day), myeloma_fraction, red_cells, white_cells, m_protein_g_per_l, response,
                    ..Readouts::default()
                };
                series.record(&readouts, cells);
            }
            prop_assert_eq!(read_run_csv(&run_csv(&series)), Ok(series.samples().to_vec()));
        }
    }
}
