//! The command line. Read in this order: `arguments` (what is asked) → `run` (the run) → `output_columns` (what is told of it) →
//! `table` (how it is written).

mod arguments;
mod help;
mod output_columns;
mod run;
mod table;
mod therapies_arg;
mod trial;
mod trial_arguments;
mod trial_report;
mod values;

pub use arguments::{Request, parse};
pub use help::help;
pub use run::run;
pub use trial::{merge, numbers, trial};
pub use trial_arguments::TrialRequest;
