//! The table of `docs/model.md` from what is seen to the file that does it is whole, and true to the files there are.

use super::DOCUMENT;
use super::source::paths;

/// Files named by the table: `cell/motion.rs`, or `steroid.rs` beside others of its folder.
fn named() -> Vec<&'static str> {
    let (_, table) = DOCUMENT.split_once("## Submodels").expect("the document has the heading");
    let (table, _) = table.split_once("## What must come out").expect("the outcomes come after");
    table
        .split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| word.split_once('.').is_some_and(|(_, kind)| kind == "rs"))
        .collect()
}

fn means(named: &str, path: &str) -> bool {
    path.strip_suffix(named).is_some_and(|folder| folder.is_empty() || folder.ends_with('/'))
}

#[test]
fn the_table_names_files_that_are_there() {
    let (named, paths) = (named(), paths());
    assert!(named.len() > 40, "only {named:?}");
    for named in named {
        assert!(paths.iter().any(|path| means(named, path)), "there is no {named}");
    }
}

/// What things are, in which order they are done and how they are kept: nothing of it is seen by itself.
const NOT_SEEN: [&str; 17] = [
    "mod.rs",
    "mechanics/cell_list.rs",
    "mechanics/disc_packing.rs",
    "mechanics/neighbour_list.rs",
    "mechanics/pair_kernel.rs",
    "mechanics/repulsion.rs",
    "immune/exhaustion.rs",
    "bone/sites.rs",
    "blood/age_pool.rs",
    "therapy/active_agents.rs",
    "therapy/agent.rs",
    "therapy/binding.rs",
    "therapy/catalogue.rs",
    "therapy/effects.rs",
    "therapy/entry.rs",
    "therapy/evidence.rs",
    "therapy/side_effect.rs",
];

#[test]
fn the_table_names_every_file_of_a_process() {
    let (named, paths) = (named(), paths());
    let of_a_process = |path: &str| {
        let folder = ["submodels/"];
        folder.iter().any(|folder| path.starts_with(folder))
            && !NOT_SEEN.iter().any(|not| path.ends_with(not))
    };
    for path in paths.iter().filter(|path| of_a_process(path)) {
        let here = named.iter().any(|named| means(named, path));
        assert!(here, "docs/model.md does not say what is seen of {path}");
    }
}
