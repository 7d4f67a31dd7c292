//! The table is that of the targets.

use super::*;
use crate::ui::published_trials::find_trial;
use serde_json::Value;
use session::settings::parse;

fn plan(therapies: &str) -> session::settings::TherapyPlan {
    parse(&format!("therapies={therapies}"), "").0.therapies.unwrap_or_default()
}

#[test]
fn each_stands_among_the_targets_with_the_same_figures() {
    let text = include_str!("../../../../crates/marrow/calibration/targets.json");
    let targets: Vec<Value> = serde_json::from_str(text).unwrap();
    for trial in PUBLISHED {
        assert!(find_trial(trial.id).is_some(), "{}", trial.id);
        for (at, arm) in trial.arms.iter().enumerate() {
            let is_it = |target: &&Value| target["trial"] == trial.id && target["arm"] == at;
            let target = targets.iter().find(is_it).unwrap();
            assert_eq!(target["setting"], trial.setting.id(), "{}", trial.id);
            assert_eq!(target["months"], trial.months, "{}", trial.id);
            assert_eq!(plan(target["therapies"].as_str().unwrap()), plan(arm.therapies), "{}", trial.id);
            for (name, figure) in ["orr", "cr_or_better", "median_pfs_months"].iter().zip(arm.figures) {
                let found = &target["values"][name];
                let confirmed = found["status"] == "V" || found["status"] == "C";
                let value = found["value"].as_f64().filter(|_| confirmed).map(|value| value as f32);
                assert_eq!(figure.map(|figure| figure.0), value, "{} {name}", trial.id);
                let interval = if found["ci95"].is_null() { &found["exact95"] } else { &found["ci95"] };
                let end = |at: usize| interval[at].as_f64().map_or(f32::INFINITY, |end| end as f32);
                let interval = interval.is_array().then(|| (end(0), end(1)));
                assert_eq!(
                    figure.and_then(|figure| figure.1),
                    interval.filter(|_| confirmed),
                    "{} {name}",
                    trial.id
                );
            }
        }
    }
}
