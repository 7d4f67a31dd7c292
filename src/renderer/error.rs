//! Renderer errors: why a way to draw cannot be used here.

use std::fmt;

/// Why a way to draw cannot be used here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RendererError {
    /// The browser makes no canvas.
    NoCanvas,
    /// The browser gives no context of this kind.
    NoContext(&'static str),
    /// This GPU is none: the browser plays it in software.
    SoftwareGpu(String),
    /// The GPU has no room for this, or was taken away meanwhile.
    NoResource(&'static str),
    /// A shader or the program of both is refused: this is our fault. What was refused, and the log of the driver.
    Shader(&'static str, String),
}

impl RendererError {
    /// Whether it is a fault of ours and not a matter of where the page is shown.
    pub const fn is_fault(&self) -> bool {
        matches!(self, Self::Shader(..))
    }
}

impl fmt::Display for RendererError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoCanvas => write!(f, "no canvas"),
            Self::NoContext(kind) => write!(f, "no context \"{kind}\""),
            Self::SoftwareGpu(name) => write!(f, "GPU in software: {name}"),
            Self::NoResource(what) => write!(f, "no {what}"),
            Self::Shader(what, log) => write!(f, "{what}: {log}"),
        }
    }
}

impl std::error::Error for RendererError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_refused_shader_is_a_fault() {
        let shader = RendererError::Shader("vertex shader", "0:3: syntax error".to_owned());
        assert_eq!(shader.to_string(), "vertex shader: 0:3: syntax error");
        assert!(shader.is_fault() && !RendererError::NoContext("webgl2").is_fault());
    }
}
