//! How many runs a property test plays, and which.

use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;

/// This many cases, the same each time, so that a failure is never met by chance only; others where the environment asks for
/// them by `PROPTEST_CASES` and `PROPTEST_RNG_SEED`.
pub fn cases(count: u32) -> ProptestConfig {
    let mut config = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = count;
    }
    if config.rng_seed == RngSeed::Random {
        config.rng_seed = RngSeed::Fixed(7);
    }
    ProptestConfig { failure_persistence: None, ..config }
}
