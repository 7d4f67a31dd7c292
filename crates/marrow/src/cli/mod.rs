//! The command line. Read in this order: `arguments` (what is asked) → `course` (the run) → `columns` (what is told of it) →
//! `table` (how it is written).

mod arguments;
mod columns;
mod course;
mod given;
mod help;
mod table;

pub use arguments::{Request, parse};
pub use course::run;
pub use help::help;
