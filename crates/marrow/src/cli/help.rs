//! The help text: settings, and each column with its unit.

use std::io::{self, Write};

use super::output_columns::COLUMNS;
use super::therapies_arg::known;

const SETTINGS: &str = "\
A teaching model of multiple myeloma in bone marrow. It predicts nobody's result.

Usage: marrow run [settings]
       marrow trial [settings of a trial]
       marrow trial merge PART.json... [--format FORMAT]
       marrow trial numbers

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

Settings of a trial, which plays virtual people (they are not real):
  --therapies LIST   as above; a drug may be named: car_t:ide-cel  imid:lenalidomide@0-168
  --setting SETTING  newly-diagnosed-eligible, newly-diagnosed-ineligible, relapsed-1-3 or
                     heavily-treated [relapsed-1-3]
  --patients NUMBER  how many people [300]
  --first NUMBER     number of the first one: with --patients, any part of a trial [0]
  --months MONTHS    how long they are followed [24]
  --seed NUMBER      the same number gives the same people, under every treatment [1]
  --set NAME=VALUE   another number for the people of the setting: growth=1.2  growth_sigma=0.4
                     sensitivity:imid=0.5, or another potency of a drug: potency:ide-cel=0.05;
                     again for each. 'trial numbers' lists all, with their values
  --threads NUMBER   [all cores]; changes no byte of the report
  --format FORMAT    json, csv or table [json]; 'trial merge' reads json and writes any
  It reports orr, vgpr_or_better, cr_or_better, mrd_negative, pfs_12m [percent] and
  median_pfs_months, each with its 95 % interval (_ci95); null where it is not reached.

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
