//! Build cache of a debug build: stills are drawn anew only when something that they are made from has changed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::asset_hash::AssetHash;
use crate::language::root;

/// What a still is made from: the model, the picture, the story, this module, and the packages that they use.
const INPUTS: [&str; 5] =
    ["crates/marrow/src", "crates/render/src", "crates/story/src", "crates/site/src/stills", "Cargo.lock"];

/// The stills of one state of their inputs, in a folder named after it.
pub(super) struct Cache(PathBuf);

impl Cache {
    /// The cache for the inputs as they are now. What was made from others is removed.
    pub(super) fn open() -> Result<Self> {
        let all = root().join("target/site/stills");
        let folder = all.join(inputs_hash()?.to_string());
        if !folder.exists() {
            let _ = fs::remove_dir_all(&all);
            fs::create_dir_all(&folder).context("make the folder of cached stills")?;
        }
        Ok(Self(folder))
    }

    /// A file of the cache; drawn first if it is not there.
    pub(super) fn get_or_draw(&self, name: &str, draw: impl FnOnce() -> Result<Vec<u8>>) -> Result<Vec<u8>> {
        let path = self.0.join(name);
        if let Ok(bytes) = fs::read(&path) {
            return Ok(bytes);
        }
        let bytes = draw()?;
        // Named last, so that a build that is stopped leaves no half of a file.
        let part = path.with_extension("part");
        let kept = fs::write(&part, &bytes).and_then(|()| fs::rename(&part, &path));
        kept.with_context(|| format!("keep {name}"))?;
        Ok(bytes)
    }
}

fn inputs_hash() -> Result<AssetHash> {
    let mut contents = Vec::new();
    for input in INPUTS {
        read_all(&root().join(input), &mut contents).with_context(|| format!("read {input}"))?;
    }
    Ok(AssetHash::of_all(contents.iter().map(Vec::as_slice)))
}

/// Path and content of every file, in order.
fn read_all(path: &Path, contents: &mut Vec<Vec<u8>>) -> std::io::Result<()> {
    if path.is_dir() {
        let mut entries =
            fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
        entries.sort();
        return entries.iter().try_for_each(|entry| read_all(entry, contents));
    }
    contents.push(path.to_string_lossy().into_owned().into_bytes());
    contents.push(fs::read(path)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_drawn_once() {
        let folder = std::env::temp_dir().join(format!("marrowscope-stills-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let cache = Cache(folder.clone());
        assert_eq!(cache.get_or_draw("a.jpg", || Ok(vec![1])).unwrap(), [1]);
        assert_eq!(cache.get_or_draw("a.jpg", || Ok(vec![2])).unwrap(), [1]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn the_inputs_are_there_and_hash_to_the_same_each_time() {
        assert!(INPUTS.iter().all(|input| root().join(input).exists()));
        assert_eq!(inputs_hash().unwrap(), inputs_hash().unwrap());
    }
}
