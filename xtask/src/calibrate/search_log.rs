//! The log of a search: what it is of, then a line for each point that was played. A search that is begun again takes from it
//! what it has played before, and so goes on where it stopped.

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

/// What a search is of: points of another one are no help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Heading {
    /// Names of the numbers, in the order of a point's values.
    pub numbers: Vec<String>,
    /// Arms that are played.
    pub arms: Vec<String>,
    pub patients: u32,
    pub seed: u64,
    /// Fingerprint of the model.
    pub model: String,
}

/// A point that was played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    pub values: Vec<f64>,
    /// Root mean square distance from the published figures, in standard errors.
    pub error: f64,
    pub seconds: f64,
}

/// An open log.
pub struct SearchLog {
    file: File,
    pub points: Vec<Point>,
}

impl SearchLog {
    /// Begins a log, or goes on with one of the same heading.
    pub fn open(path: &Path, heading: &Heading) -> Result<Self> {
        let text = if path.exists() { fs::read_to_string(path)? } else { String::new() };
        let mut lines = text.lines();
        if let Some(first) = lines.next() {
            let before: Heading =
                serde_json::from_str(first).with_context(|| format!("{}: its heading", path.display()))?;
            if before != *heading {
                bail!("{} is the log of another search or model: choose another --name", path.display());
            }
        }
        // A last line that was cut off is played again.
        let points = lines.map_while(|line| serde_json::from_str(line).ok()).collect::<Vec<Point>>();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let file = OpenOptions::new().create(true).write(true).truncate(true).open(path);
        let mut log = Self { file: file.with_context(|| path.display().to_string())?, points: Vec::new() };
        log.line(&serde_json::to_string(heading)?)?;
        points.into_iter().try_for_each(|point| log.add(point))?;
        Ok(log)
    }

    /// The error at these values, if they were played.
    pub fn error_at(&self, values: &[f64]) -> Option<f64> {
        self.points.iter().find(|point| point.values == values).map(|point| point.error)
    }

    /// The best point so far.
    pub fn best(&self) -> Option<&Point> {
        self.points.iter().min_by(|a, b| a.error.total_cmp(&b.error))
    }

    /// Notes a point.
    pub fn add(&mut self, point: Point) -> Result<()> {
        self.line(&serde_json::to_string(&point)?)?;
        self.points.push(point);
        Ok(())
    }

    fn line(&mut self, line: &str) -> Result<()> {
        writeln!(self.file, "{line}").context("write the log of the search")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading() -> Heading {
        let (numbers, arms) = (vec!["every/growth".into()], vec!["a-0".into()]);
        Heading { numbers, arms, patients: 10, seed: 1, model: "m".into() }
    }

    #[test]
    fn a_search_goes_on_where_it_stopped_and_not_with_another_model() {
        let path = std::env::temp_dir().join(format!("search-log-{}.jsonl", std::process::id()));
        let point = |value: f64, error: f64| Point { values: vec![value], error, seconds: 1.5 };
        let mut log = SearchLog::open(&path, &heading()).unwrap();
        log.add(point(0.5, 3.0)).unwrap();
        log.add(point(0.6, 2.0)).unwrap();
        drop(log);
        // Stopped in the middle of a line.
        let mut text = fs::read_to_string(&path).unwrap();
        text.push_str("{\"values\": [0.7], \"err");
        fs::write(&path, text).unwrap();
        let log = SearchLog::open(&path, &heading()).unwrap();
        assert_eq!(log.points, [point(0.5, 3.0), point(0.6, 2.0)]);
        assert_eq!((log.error_at(&[0.6]), log.error_at(&[0.7])), (Some(2.0), None));
        assert_eq!(log.best(), Some(&point(0.6, 2.0)));
        assert!(SearchLog::open(&path, &Heading { model: "other".into(), ..heading() }).is_err());
        assert_eq!(SearchLog::open(&path, &heading()).unwrap().points.len(), 2, "it was left alone");
        fs::remove_file(path).unwrap();
    }
}
