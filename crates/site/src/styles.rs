//! One style sheet of those that `index.html` names: fewer requests, and fewer bytes since they are alike.

use std::fs;
use std::path::Path;

use crate::edition::fingerprint;
use crate::{Fault, Made};

const START: &str = "<link rel=\"stylesheet\" href=\"./";

/// Joins the style sheets of a page, in its order, into one file of the folder; the page that names it alone.
///
/// # Errors
/// If a file cannot be read, written or removed, or a tag has no end.
pub(crate) fn joined(folder: &Path, page: &str) -> Made<String> {
    let mut pieces = page.split(START);
    let before = pieces.next().unwrap_or_default();
    let (mut rules, mut after) = (String::new(), String::new());
    for piece in pieces {
        let (name, rest) =
            piece.split_once('"').ok_or_else(|| Fault::new("a style sheet's address has no end"))?;
        let (_, rest) = rest.split_once('>').ok_or_else(|| Fault::new("a style sheet's tag has no end"))?;
        rules.push_str(&taken(&folder.join(name))?);
        after.push_str(rest.trim_start());
    }
    if rules.is_empty() {
        return Ok(page.to_owned());
    }
    let name = format!("style-{}.css", fingerprint(rules.as_bytes()));
    fs::write(folder.join(&name), rules).map_err(Fault::doing(format_args!("write {name}")))?;
    Ok(format!("{before}{START}{name}\">\n    {after}"))
}

/// What a file holds; the file is no longer needed.
fn taken(file: &Path) -> Made<String> {
    let rules = fs::read_to_string(file).map_err(Fault::doing(format_args!("read {}", file.display())))?;
    fs::remove_file(file).map_err(Fault::doing(format_args!("remove {}", file.display())))?;
    Ok(rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_rules_stand_in_one_file_in_order() {
        let folder = std::env::temp_dir().join(format!("marrowscope-styles-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        for (name, rules) in [("a.css", "p{a:1}\n"), ("b.css", "p{a:2}\n")] {
            fs::write(folder.join(name), rules).unwrap();
        }
        let link = |name: &str| format!("{START}{name}\"/>\n");
        let page = ["<head>", &link("a.css"), &link("b.css"), "</head>"].concat();
        let joined = joined(&folder, &page).unwrap();
        let files: Vec<_> = fs::read_dir(&folder).unwrap().flatten().collect();
        assert_eq!(files.len(), 1);
        assert_eq!(fs::read_to_string(files[0].path()).unwrap(), "p{a:1}\np{a:2}\n");
        let name = files[0].file_name().into_string().unwrap();
        assert_eq!(joined, format!("<head>{START}{name}\">\n    </head>"));
        fs::remove_dir_all(folder).unwrap();
    }
}
