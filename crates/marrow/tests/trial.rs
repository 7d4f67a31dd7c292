//! Virtual people: keyed, independent of slices, threads and processes, and followed far below one cell of their niche.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a binary that does not start or prints no text fails the test")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use marrow::Setting;
use marrow::trial::{ARMS, Arm, ArmTreatment, Cohort, PersonResult, PersonRun, TrialRun, TrialSetup};

fn arm(therapies: &str, months: u32) -> Arm {
    Arm::new(therapies.split(',').map(|one| ArmTreatment::parse(one).expect(one)).collect(), months)
}

fn played(arm: &Arm, setting: Setting, people: u32) -> Vec<PersonResult> {
    (0..people).map(|number| PersonRun::new(arm, &Cohort::of(setting), 1, number).finish()).collect()
}

fn marrow(line: &str) -> Output {
    let output =
        Command::new(env!("CARGO_BIN_EXE_marrow")).args(line.split_whitespace()).output().expect("it starts");
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// A file of its own for a test.
fn file(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(&folder).expect("a folder for files of tests");
    folder.join(name)
}

#[test]
fn slices_do_not_change_a_person() {
    let arm = arm("imid,steroid", 3);
    let cohort = Cohort::of(Setting::Relapsed1To3);
    for number in 0..3 {
        let mut sliced = PersonRun::new(&arm, &cohort, 5, number);
        while sliced.advance(7) {}
        assert_eq!(sliced.result(), PersonRun::new(&arm, &cohort, 5, number).finish());
    }
}

/// Two arms side by side, played by the page, hold the people whom the command line plays one arm at a time.
#[test]
fn people_of_two_arms_are_those_of_the_command_line() {
    let (given, people) = (["antibody:cd38,imid,steroid", "imid,steroid"], 8);
    let arms = given.map(|given| arm(given, 3));
    let setting = Setting::Relapsed1To3;
    let mut trial = TrialRun::new(TrialSetup { arms, setting, people, seed: 11, by_chance: true });
    while trial.advance() {}
    for (at, given) in given.iter().enumerate() {
        let line = format!(
            "trial --therapies {given} --setting relapsed-1-3 --patients {people} --months 3 --seed 11"
        );
        let printed: serde_json::Value =
            serde_json::from_slice(&marrow(&line).stdout).expect("the report is JSON");
        let row = |person: &PersonResult| {
            serde_json::json!([
                person.number,
                person.best.id(),
                person.mrd_negative,
                person.days,
                person.ending.id()
            ])
        };
        assert_eq!(trial.done(at).len(), people as usize / ARMS);
        for course in trial.done(at) {
            let number = course.result.number as usize;
            assert_eq!(printed["people"][number], row(&course.result));
        }
    }
}

#[test]
fn people_differ_and_so_do_trials() {
    let arm = arm("steroid", 6);
    let people = played(&arm, Setting::HeavilyTreated, 6);
    assert!(people.iter().any(|person| person.days != people[0].days), "{people:?}");
    let cohort = Cohort::of(Setting::HeavilyTreated);
    let again: Vec<u32> = (0..6).map(|n| PersonRun::new(&arm, &cohort, 2, n).finish().days).collect();
    assert_ne!(again, people.iter().map(|person| person.days).collect::<Vec<_>>());
}

#[test]
fn a_number_of_the_cohort_that_is_set_changes_its_people() {
    let arm = arm("steroid", 6);
    let mut slow = Cohort::of(Setting::HeavilyTreated);
    assert!(slow.set("growth", 0.1) && slow.set("sensitivity:steroid", 0.5) && !slow.set("luck", 1.0));
    let days =
        |cohort: &Cohort| (0..5).map(|n| PersonRun::new(&arm, cohort, 1, n).finish().days).sum::<u32>();
    assert!(days(&slow) > days(&Cohort::of(Setting::HeavilyTreated)));
}

/// Each number that `trial numbers` tells is one that `--set` takes, and to set it to what it is changes nothing.
#[test]
fn every_number_that_is_told_can_be_set() {
    let told: serde_json::Value =
        serde_json::from_slice(&marrow("trial numbers").stdout).expect("the numbers are JSON");
    let told = told.as_array().expect("a list");
    let of = |setting: &str| {
        let of = told.iter().filter(|number| number["setting"] == setting || number["setting"] == "every");
        let set = of
            .map(|number| format!("--set {}={}", number["name"].as_str().expect("a name"), number["value"]));
        set.collect::<Vec<_>>().join(" ")
    };
    let people = |line: &str| {
        let report: serde_json::Value = serde_json::from_slice(&marrow(line).stdout).expect("JSON");
        report["people"].clone()
    };
    for setting in Setting::ALL {
        let line =
            format!("trial --therapies car_t:ide-cel --setting {} --patients 2 --months 1", setting.id());
        let set = of(setting.id());
        assert_eq!(people(&format!("{line} {set}")), people(&line));
    }
}

#[test]
fn another_potency_changes_the_drug_that_is_named_and_no_other() {
    let days = |drug: &str, set: &str| {
        let line =
            format!("trial --therapies car_t:{drug} --setting relapsed-1-3 --patients 3 --months 6{set}");
        let report: serde_json::Value = serde_json::from_slice(&marrow(&line).stdout).expect("JSON");
        report["people"].clone()
    };
    let weak = " --set potency:ide-cel=0.0001";
    assert_ne!(days("ide-cel", weak), days("ide-cel", ""));
    assert_eq!(days("cilta-cel", weak), days("cilta-cel", ""));
}

#[test]
fn several_processes_and_any_number_of_threads_give_the_same_bytes() {
    const TRIAL: &str =
        "trial --therapies antibody:daratumumab,steroid --setting heavily-treated --months 4 --seed 3";
    let whole = marrow(&format!("{TRIAL} --patients 7 --threads 1")).stdout;
    assert_eq!(marrow(&format!("{TRIAL} --patients 7 --threads 3")).stdout, whole);
    let parts: Vec<String> = [(4, 3), (0, 2), (2, 2)]
        .map(|(first, patients)| {
            let part = file(&format!("part-{first}.json"));
            let line = format!("{TRIAL} --first {first} --patients {patients} --threads 1");
            fs::write(&part, marrow(&line).stdout).expect("it is written");
            part.display().to_string()
        })
        .to_vec();
    assert_eq!(marrow(&format!("trial merge {}", parts.join(" "))).stdout, whole);
    for format in ["csv", "table"] {
        let merged = marrow(&format!("trial merge {} --format {format}", parts.join(" "))).stdout;
        assert_eq!(merged, marrow(&format!("{TRIAL} --patients 7 --format {format}")).stdout);
    }
}

#[test]
fn parts_that_do_not_fit_are_refused() {
    let (a, b, c) = (file("fits-a.json"), file("gap.json"), file("other-seed.json"));
    let part = |seed: u32, first: u32| {
        marrow(&format!("trial --months 1 --seed {seed} --first {first} --patients 1")).stdout
    };
    fs::write(&a, part(1, 0)).expect("it is written");
    fs::write(&b, part(1, 2)).expect("it is written");
    fs::write(&c, part(2, 1)).expect("it is written");
    for (other, why) in [(&b, "person 1 should come next"), (&c, "not of one trial"), (&a, "person 1")] {
        let output = Command::new(env!("CARGO_BIN_EXE_marrow"))
            .args(["trial", "merge"])
            .args([&a, other])
            .output()
            .expect("it starts");
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success() && error.contains(why), "{error}");
    }
}

#[test]
fn the_report_has_every_figure_with_its_interval_and_progress_goes_to_stderr() {
    let output =
        marrow("trial --therapies antibody,imid,steroid --setting relapsed-1-3 --patients 4 --months 13");
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["patients"], 4);
    for name in ["orr", "vgpr_or_better", "cr_or_better", "mrd_negative", "pfs_12m"] {
        let (value, interval) = (report[name].as_f64(), report[format!("{name}_ci95")].as_array());
        let value = value.expect(name);
        let [low, high] = [0, 1].map(|end| interval.expect(name)[end].as_f64().expect(name));
        assert!(0.0 <= low && low <= value && value <= high && high <= 100.0, "{name} {low} {value} {high}");
    }
    assert!(report["median_pfs_months"].is_null() || report["median_pfs_months"].is_f64());
    assert!(String::from_utf8_lossy(&output.stderr).contains("4 of 4 people"));
}

#[test]
fn a_clone_below_one_cell_goes_on_and_comes_back() {
    // Deep responses end in relapse only if what is left below one cell of the niche is followed.
    let people = played(
        &arm("bispecific:bcma,imid,steroid@0-120,antibody@0-120", 30),
        Setting::NewlyDiagnosedEligible,
        6,
    );
    assert!(people.iter().any(|person| person.mrd_negative), "nobody below 1 in 100,000: {people:?}");
    let withdrawn = arm("bispecific:bcma@0-100,imid@0-100,steroid@0-100", 48);
    let people = played(&withdrawn, Setting::NewlyDiagnosedEligible, 6);
    let back = people
        .iter()
        .filter(|p| p.best >= marrow::Response::Complete && p.ending == marrow::trial::Ending::Progressed);
    assert!(back.count() > 0, "no complete response was lost: {people:?}");
}
