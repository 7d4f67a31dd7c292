//! Reads the files that a person has chosen, on this device. What cannot be read is refused with a sentence; what is open stays.

use ::i18n::{MessageId, msg};
use gloo_file::{File, FileList};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
use web_sys::Blob;

use super::{ClassRuns, GroupRun, MOST_FILES};
use crate::i18n::{I18n, Text};
use session::{CsvError, CsvErrorCause, MOST_CSV_BYTES, read_run_csv};

/// Opens files beside those that are open.
pub fn open(files: web_sys::FileList, all: ClassRuns, i18n: I18n) {
    all.refused.set(Vec::new());
    // At once: the list is emptied when the field is.
    let files = FileList::from(files);
    spawn_local(async move {
        for file in files.iter() {
            let read = read(file, i18n).await;
            let is_full = all.runs.try_with(|runs| runs.len() >= MOST_FILES) != Some(false);
            let refused = match read {
                Ok(_) if is_full => {
                    let most = i18n.numbers.whole(MOST_FILES as f32);
                    Some(i18n.t_with(
                        msg::CLASS_RUNS_TOO_MANY,
                        [("name", file.name().into()), ("count", most.into())],
                    ))
                }
                Ok(run) => {
                    all.runs.try_update(|runs| push(runs, run));
                    None
                }
                Err(words) => Some(words),
            };
            all.refused.try_update(|all| all.extend(refused));
        }
    });
}

/// Groups save their runs under one name: the second one is told apart.
fn push(runs: &mut Vec<GroupRun>, mut run: GroupRun) {
    if runs.iter().any(|other| other.name == run.name) {
        // A few are open at most: one digit.
        run.name.extend([' ', char::from(b'1' + runs.len() as u8)]);
    }
    runs.push(run);
}

async fn read(file: &File, i18n: I18n) -> Result<GroupRun, Text> {
    let name = || ("name", file.name().into());
    if file.size() > u64::from(MOST_CSV_BYTES) {
        let size = i18n.numbers.whole(MOST_CSV_BYTES as f32 / 1e6);
        return Err(i18n.t_with(msg::CLASS_RUNS_TOO_LARGE, [name(), ("size", size.into())]));
    }
    let blob: &Blob = file.as_ref();
    let text = JsFuture::from(blob.text()).await.ok().and_then(|text| text.as_string());
    let text = text.ok_or_else(|| i18n.t_with(msg::CLASS_RUNS_UNREADABLE, [name()]))?;
    let samples = read_run_csv(&text).map_err(|error| what_is_wrong(&file.name(), error, i18n))?;
    let file_name = file.name();
    let name = file_name.strip_suffix(".csv").unwrap_or(&file_name).to_owned();
    Ok(GroupRun { name, samples })
}

/// Where a file cannot be read, and why.
fn what_is_wrong(name: &str, error: CsvError, i18n: I18n) -> Text {
    let name = ("name", name.to_owned().into());
    if error.cause == CsvErrorCause::Header {
        return i18n.t_with(msg::CLASS_RUNS_NO_RUN, [name]);
    }
    let cause: MessageId = match error.cause {
        CsvErrorCause::Header | CsvErrorCause::Empty => msg::CLASS_RUNS_CAUSE_EMPTY,
        CsvErrorCause::Missing => msg::CLASS_RUNS_CAUSE_MISSING,
        CsvErrorCause::Number => msg::CLASS_RUNS_CAUSE_NUMBER,
        CsvErrorCause::Day => msg::CLASS_RUNS_CAUSE_DAY,
        CsvErrorCause::Response => msg::CLASS_RUNS_CAUSE_RESPONSE,
    };
    let line = ("line", i18n.numbers.whole(error.line as f32).into());
    let column = ("column", error.column.into());
    i18n.t_with(msg::CLASS_RUNS_BAD, [name, line, column, ("cause", i18n.t(cause).into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_one_name_are_told_apart() {
        let mut runs = Vec::new();
        for _ in 0..3 {
            push(&mut runs, GroupRun { name: "marrowscope-run".to_owned(), samples: Vec::new() });
        }
        let names: Vec<&str> = runs.iter().map(|run| run.name.as_str()).collect();
        assert_eq!(names, ["marrowscope-run", "marrowscope-run 2", "marrowscope-run 3"]);
    }
}
