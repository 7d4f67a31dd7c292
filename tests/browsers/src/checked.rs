//! What a step of a test returns.

/// Why a test failed, in words.
pub type Fault = Box<dyn std::error::Error + Send + Sync>;

/// A value, or why there is none.
pub type Checked<T = ()> = Result<T, Fault>;

/// Fails with these words unless it is true.
///
/// # Errors
/// If it is not.
pub fn ensure(is_true: bool, otherwise: impl Into<String>) -> Checked {
    if is_true { Ok(()) } else { Err(otherwise.into().into()) }
}
