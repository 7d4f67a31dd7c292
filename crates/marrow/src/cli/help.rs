//! The help text: settings, and each column with its unit.

use std::io::{self, Write};

use super::output_columns::COLUMNS;
use super::therapies_arg::known;

const SETTINGS: &str = "\
A teaching model of multiple myeloma in bone marrow. It predicts nobody's result.

Usage: marrow run [settings]

Settings:
  --stage STAGE      healthy, early, active or relapsed [early]
  --size SIZE        small, medium or large: about 1,000, 4,000 or 16,000 cells [medium]
  --m-protein TYPE   igg, iga or light_chain: what the clone puts into the blood [igg]
  --seed NUMBER      the same number gives the same run [7]
  --days DAYS        length of the run [365]
  --every DAYS       days between two rows [1]
  --therapies LIST   with commas between; each from the start, from a day on or from a day to a day:
                     car_t  antibody:cd38@10  antibody:cd38@0-60
  --format FORMAT    csv or json [csv]
  -h, --help         this text
  -V, --version      the version (before 'run')

Exit code: 0 done, 1 the output could not be written, 2 the arguments make no sense.
";

/// Writes the help text.
pub fn help(out: &mut impl Write) -> io::Result<()> {
    write!(out, "{SETTINGS}\nTreatments: {}\n\nColumns, name [unit]:\n", known())?;
    for column in COLUMNS {
        writeln!(out, "  {} [{}]: {}", column.name, column.unit, column.meaning)?;
    }
    Ok(())
}
