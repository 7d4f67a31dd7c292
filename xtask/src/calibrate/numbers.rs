//! Numbers that may be fitted: medians and spreads of the people of a setting, potencies of drugs. A parameter file is a list
//! of them; no number names a trial.

use super::targets::Target;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// Name of what holds in all settings.
pub const EVERY: &str = "every";

/// Between which values each is sought.
pub const BOUNDS: &str = "crates/marrow/calibration/bounds.json";

/// A number and its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Number {
    /// The setting whose people it describes, or [`EVERY`].
    pub setting: String,
    /// As `marrow trial --set` names it.
    pub name: String,
    pub value: f64,
}

/// Between which values a number is sought, and why.
#[derive(Clone, Debug, Deserialize)]
pub struct Bounds {
    pub name: String,
    pub low: f64,
    pub high: f64,
    #[allow(dead_code, reason = "for those who read the file")]
    pub why: String,
}

impl Number {
    /// `heavily-treated/growth`.
    pub fn id(&self) -> String {
        format!("{}/{}", self.setting, self.name)
    }

    /// Whether the people of this arm are other ones, or get another treatment, when the number changes.
    pub fn touches(&self, target: &Target) -> bool {
        let Some(arm) = &target.arm_of_model else { return false };
        if self.setting != EVERY && self.setting != arm.setting {
            return false;
        }
        let gives = |what: &dyn Fn(&str) -> bool| {
            arm.therapies.split(',').any(|one| what(one.split_once('@').map_or(one, |(id, _)| id)))
        };
        match self.name.split_once(':') {
            Some(("potency", drug)) => gives(&|id| id.split_once(':').is_some_and(|(_, of)| of == drug)),
            Some((_, agent)) => gives(&|id| is_of(id, agent)),
            None => self
                .acted_through()
                .is_none_or(|agents| agents.iter().any(|agent| gives(&|id| is_of(id, agent)))),
        }
    }

    /// The agents through which alone a number of people tells on a response; `None`: it tells on any.
    fn acted_through(&self) -> Option<&'static [&'static str]> {
        match self.name.strip_suffix("_sigma").unwrap_or(&self.name) {
            "bcma_low_share" => Some(&["car_t", "bispecific:bcma", "adc"]),
            "gprc5d_low_share" => Some(&["bispecific:gprc5d"]),
            "exhaustion" => Some(&["car_t", "bispecific:bcma", "bispecific:gprc5d", "bispecific:fcrh5"]),
            _ => None,
        }
    }

    /// `growth=0.95`, if it says something of this setting.
    pub fn set_in(&self, setting: &str) -> Option<String> {
        (self.setting == EVERY || self.setting == setting).then(|| format!("{}={}", self.name, self.value))
    }
}

/// Drugs are not listed here: whether one belongs to an agent is told by its class, and where a class has several agents by
/// what this table says.
fn is_of(id: &str, agent: &str) -> bool {
    const AGENTS: [(&str, &str); 10] = [
        ("antibody:daratumumab", "antibody:cd38"),
        ("antibody:isatuximab", "antibody:cd38"),
        ("antibody:elotuzumab", "antibody:slamf7"),
        ("bispecific:teclistamab", "bispecific:bcma"),
        ("bispecific:elranatamab", "bispecific:bcma"),
        ("bispecific:linvoseltamab", "bispecific:bcma"),
        ("bispecific:talquetamab", "bispecific:gprc5d"),
        ("bispecific:cevostamab", "bispecific:fcrh5"),
        ("antibody", "antibody:cd38"),
        ("bispecific", "bispecific:bcma"),
    ];
    match AGENTS.iter().find(|(known, _)| *known == id) {
        Some((_, of)) => *of == agent,
        None => id == agent || id.split_once(':').is_some_and(|(class, _)| class == agent),
    }
}

/// Reads a list.
pub fn read<T: for<'de> Deserialize<'de>>(path: &Path) -> Result<Vec<T>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    serde_json::from_str(&text).with_context(|| path.display().to_string())
}

/// Writes a parameter file, one number to a line. What stands there already is left alone.
pub fn write_beside(path: &Path, numbers: &[Number]) -> Result<()> {
    if path.exists() {
        bail!("{} is there already: name another file", path.display());
    }
    let rows = numbers.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>()?;
    fs::write(path, format!("[\n  {}\n]\n", rows.join(",\n  "))).with_context(|| path.display().to_string())
}

/// The named number among those that are registered. What the settings share is named once, with [`EVERY`].
pub fn find(present: &[Number], id: &str) -> Result<Number> {
    let (setting, name) =
        id.split_once('/').with_context(|| format!("'{id}' is not like 'heavily-treated/growth'"))?;
    let found = present.iter().find(|one| one.name == name && (setting == EVERY || one.setting == setting));
    let value = found.with_context(|| format!("no number is called '{id}'"))?.value;
    Ok(Number { setting: setting.to_owned(), name: name.to_owned(), value })
}

/// The bounds of a number: those of its whole name, else of its table (`sensitivity`), else of its ending (`_sigma`).
pub fn bounds_of<'a>(bounds: &'a [Bounds], name: &str) -> Result<&'a Bounds> {
    let table = name.split_once(':').map_or(name, |(table, _)| table);
    let named = |wanted: &str| bounds.iter().find(|one| one.name == wanted);
    named(name)
        .or_else(|| named(table))
        .or_else(|| name.ends_with("_sigma").then(|| named("_sigma")).flatten())
        .with_context(|| format!("'{name}' has no bounds in {BOUNDS}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calibrate::targets;
    use crate::paths;

    fn number(setting: &str, name: &str) -> Number {
        Number { setting: setting.into(), name: name.into(), value: 1.0 }
    }

    fn touched(one: &Number) -> Vec<String> {
        let targets = targets::read(&paths::root().join(targets::FILE)).unwrap();
        targets.iter().filter(|target| one.touches(target)).map(Target::file).collect()
    }

    #[test]
    fn a_number_touches_the_arms_that_play_it() {
        let ide_cel = touched(&number(EVERY, "potency:ide-cel"));
        assert!(ide_cel.contains(&"karmma-0.json".into()) && ide_cel.contains(&"karmma3-0.json".into()));
        assert!(!ide_cel.contains(&"cartitude1-0.json".into()), "{ide_cel:?}");
        let bcma = touched(&number("heavily-treated", "sensitivity:bispecific:bcma"));
        assert_eq!(bcma, ["majestec1-0.json"]);
        let cd38 = touched(&number("relapsed-1-3", "sensitivity:antibody:cd38"));
        assert!(cd38.contains(&"pollux-0.json".into()) && !cd38.contains(&"eloquent2-0.json".into()));
        assert!(touched(&number("relapsed-1-3", "growth")).len() > 5);
        assert_eq!(
            touched(&number("relapsed-1-3", "bcma_low_share_sigma")),
            ["karmma3-0.json", "dreamm7-0.json"]
        );
    }

    #[test]
    fn every_drug_of_the_targets_belongs_to_one_agent() {
        const AGENTS: [&str; 13] = [
            "antibody:cd38",
            "antibody:slamf7",
            "checkpoint",
            "car_t",
            "bispecific:bcma",
            "bispecific:gprc5d",
            "bispecific:fcrh5",
            "adc",
            "chemo",
            "transplant",
            "imid",
            "proteasome",
            "steroid",
        ];
        for target in targets::read(&paths::root().join(targets::FILE)).unwrap() {
            for one in target.arm_of_model.iter().flat_map(|arm| arm.therapies.split(',')) {
                let id = one.split_once('@').map_or(one, |(id, _)| id);
                assert_eq!(AGENTS.iter().filter(|agent| is_of(id, agent)).count(), 1, "{id}");
            }
        }
    }

    #[test]
    fn a_parameter_file_is_never_written_over() {
        let path = std::env::temp_dir().join(format!("numbers-{}.json", std::process::id()));
        let numbers = [number("relapsed-1-3", "growth"), number(EVERY, "potency:ide-cel")];
        write_beside(&path, &numbers).unwrap();
        assert_eq!(read::<Number>(&path).unwrap(), numbers);
        assert!(write_beside(&path, &numbers[..1]).is_err());
        assert_eq!(read::<Number>(&path).unwrap(), numbers);
        fs::remove_file(path).unwrap();
    }

    #[test]
    fn bounds_are_found_by_name_by_table_and_by_ending() {
        let all: Vec<Bounds> = read(&paths::root().join(BOUNDS)).unwrap();
        for one in &all {
            assert!(0.0 < one.low && one.low < one.high && !one.why.is_empty(), "{one:?}");
        }
        assert_eq!(bounds_of(&all, "sensitivity:imid").unwrap().name, "sensitivity");
        assert_eq!(bounds_of(&all, "growth_sigma").unwrap().name, "_sigma");
        assert!(bounds_of(&all, "luck").is_err());
    }
}
