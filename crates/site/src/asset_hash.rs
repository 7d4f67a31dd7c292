//! Asset hash: a short name for what a file holds, so that a cache never serves an old one.

use std::fmt;

use sha2::{Digest as _, Sha256};

/// The first 64 bits of a file's SHA-256, as it stands in the file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct AssetHash(u64);

impl AssetHash {
    /// The hash of one file.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self::of_all([bytes])
    }

    /// The hash of several, one after the other.
    pub(crate) fn of_all<'bytes>(parts: impl IntoIterator<Item = &'bytes [u8]>) -> Self {
        let mut hasher = Sha256::new();
        parts.into_iter().for_each(|part| hasher.update(part));
        let first = hasher.finalize().into_iter().take(8);
        Self(first.fold(0, |hash, byte| hash << 8 | u64::from(byte)))
    }
}

impl fmt::Display for AssetHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_start_of_the_sha_256() {
        assert_eq!(AssetHash::of(b"abc").to_string(), "ba7816bf8f01cfea");
        assert_eq!(AssetHash::of_all([&b"a"[..], b"bc"]), AssetHash::of(b"abc"));
    }
}
