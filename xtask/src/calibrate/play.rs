//! Plays arms with `marrow trial`, as they are registered or with other numbers.

use super::comparison::{Comparison, Report};
use super::numbers::Number;
use super::targets::Target;
use crate::{paths, process};
use anyhow::{Context, Result};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::{fs, iter};
use xshell::{Shell, cmd};

/// How arms are played.
pub struct Player {
    shell: Shell,
    marrow: PathBuf,
    pub patients: u32,
    pub seed: u64,
}

impl Player {
    /// Builds what plays.
    pub fn new(patients: u32, seed: u64) -> Result<Self> {
        let (shell, cargo) = (process::shell()?, process::cargo());
        cmd!(shell, "{cargo} build --quiet --release --package marrow").quiet().run()?;
        Ok(Self { shell, marrow: paths::root().join("target/release/marrow"), patients, seed })
    }

    /// Tells one model from another.
    pub fn fingerprint(&self) -> Result<String> {
        let mut hasher = DefaultHasher::new();
        fs::read(&self.marrow).context("read the built model")?.hash(&mut hasher);
        Ok(format!("{:016x}", hasher.finish()))
    }

    /// All numbers that can be set, with the values that are registered.
    pub fn registered(&self) -> Result<Vec<Number>> {
        let marrow = &self.marrow;
        let text = cmd!(self.shell, "{marrow} trial numbers").quiet().read()?;
        serde_json::from_str(&text).context("what `marrow trial numbers` tells")
    }

    /// Plays one arm with these numbers in the place of the registered ones; `None` if the model has no such arm.
    pub fn play(&self, target: &Target, numbers: &[Number]) -> Result<Option<(Report, String)>> {
        let Some(arm) = &target.arm_of_model else { return Ok(None) };
        let (therapies, setting, months) = (&arm.therapies, &arm.setting, arm.months.to_string());
        let (marrow, patients, seed) = (&self.marrow, self.patients.to_string(), self.seed.to_string());
        let set = numbers.iter().filter_map(|number| number.set_in(setting));
        let set: Vec<String> = set.flat_map(|one| iter::once("--set".to_owned()).chain([one])).collect();
        let text = cmd!(
            self.shell,
            "{marrow} trial --therapies {therapies} --setting {setting} --months {months} --patients {patients} --seed {seed} {set...}"
        )
        .quiet()
        .ignore_stderr()
        .read()
        .with_context(|| format!("play {}", target.file()))?;
        Ok(Some((Report::parse(&text)?, text)))
    }

    /// Plays one arm and holds it against what was published.
    pub fn compare(&self, target: &Target, numbers: &[Number]) -> Result<Comparison> {
        let report = self.play(target, numbers)?.map(|(report, _)| report);
        Ok(Comparison::of(target.clone(), report.as_ref()))
    }
}
