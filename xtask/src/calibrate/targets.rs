//! Targets: what trials found, arm by arm, and with which treatment and setting the model plays the arm.

use anyhow::{Context, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Where the list is.
pub const FILE: &str = "crates/marrow/calibration/targets.json";

/// What an arm may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    /// Parameters may be fitted to it.
    Fit,
    /// It is reported, never fitted to.
    Report,
}

/// A published figure.
#[derive(Clone, Debug, Deserialize)]
pub struct Published {
    pub value: f64,
    /// The published 95 % interval; an end is null where it was not reached.
    pub ci95: Option<[Option<f64>; 2]>,
    /// Clopper and Pearson's interval of the arm's size, where none was published.
    pub exact95: Option<[f64; 2]>,
    /// V confirmed, C computed from published counts, K not confirmed.
    pub status: String,
}

impl Published {
    /// Whether parameters may be fitted to it.
    pub fn is_confirmed(&self) -> bool {
        self.status == "V" || self.status == "C"
    }

    /// The interval that a simulated figure must lie in; open ends are infinite.
    pub fn interval(&self) -> Option<[f64; 2]> {
        let published = self.ci95.map(|[low, high]| [low.unwrap_or(0.0), high.unwrap_or(f64::INFINITY)]);
        published.or(self.exact95)
    }
}

/// How the model plays an arm.
#[derive(Clone, Debug, Deserialize)]
pub struct ArmOfModel {
    pub therapies: String,
    pub setting: String,
    pub months: u32,
}

/// One arm.
#[derive(Clone, Debug, Deserialize)]
pub struct Target {
    pub trial: String,
    pub arm: u32,
    pub title: String,
    #[serde(rename = "use")]
    pub used: Use,
    /// How many people were in it; not known for some.
    pub n: Option<u32>,
    #[serde(flatten)]
    pub arm_of_model: Option<ArmOfModel>,
    /// Why the model has no such arm.
    pub left_out: Option<String>,
    pub values: BTreeMap<String, Published>,
}

impl Target {
    /// How many of its figures may be fitted to.
    pub fn fitted_figures(&self) -> usize {
        if self.used == Use::Report || self.arm_of_model.is_none() {
            return 0;
        }
        self.values.values().filter(|value| value.is_confirmed() && value.interval().is_some()).count()
    }

    /// Whether any is.
    pub fn is_fitted(&self) -> bool {
        self.fitted_figures() > 0
    }

    /// Names it: `pollux-1`.
    pub fn id(&self) -> String {
        format!("{}-{}", self.trial, self.arm)
    }

    /// Name of its report's file.
    pub fn file(&self) -> String {
        format!("{}.json", self.id())
    }
}

/// Reads the list.
pub fn read(path: &Path) -> Result<Vec<Target>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_arm_is_played_or_says_why_not() {
        let targets = read(&crate::paths::root().join(FILE)).unwrap();
        assert!(targets.len() > 40, "{}", targets.len());
        for target in &targets {
            assert_ne!(target.arm_of_model.is_some(), target.left_out.is_some(), "{}", target.file());
            for (name, published) in &target.values {
                let inside =
                    published.interval().is_none_or(|[low, high]| (low..=high).contains(&published.value));
                assert!(inside, "{} {name}", target.file());
            }
        }
    }
}
