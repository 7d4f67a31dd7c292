//! The kinds of web host the page must run on. Each is a folder of the test server.

/// One kind of web host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// No special headers.
    Plain,
    /// The strictest content policy that the page can run under.
    Strict,
    /// The same, and `WebAssembly` is not allowed.
    NoWebAssembly,
    /// The same, and no script is allowed.
    NoScript,
    /// Other origins may read the files: what frames without an origin need.
    Open,
    /// A file of the app is missing.
    Broken,
    /// Every other time the app stops at its very start, as an engine on a busy machine may stop it.
    Stumbling,
}

const ALL: [Variant; 7] = [
    Variant::Plain,
    Variant::Strict,
    Variant::NoWebAssembly,
    Variant::NoScript,
    Variant::Open,
    Variant::Broken,
    Variant::Stumbling,
];

impl Variant {
    /// The folder under which the server plays this host.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Strict => "strict",
            Self::NoWebAssembly => "no-webassembly",
            Self::NoScript => "no-script",
            Self::Open => "open",
            Self::Broken => "broken",
            Self::Stumbling => "stumbling",
        }
    }

    /// The variant of this folder.
    pub fn of_folder(folder: &str) -> Option<Self> {
        ALL.into_iter().find(|variant| variant.folder() == folder)
    }

    /// Whether the host has the file.
    pub fn has(self, file: &str) -> bool {
        self != Self::Broken || !file.contains(".wasm")
    }

    /// The header that makes the difference.
    pub fn header(self) -> Option<(&'static str, String)> {
        match self {
            Self::Plain | Self::Broken | Self::Stumbling => None,
            Self::Strict => Some(policy("'self' 'wasm-unsafe-eval'")),
            Self::NoWebAssembly => Some(policy("'self'")),
            Self::NoScript => Some(policy("'none'")),
            Self::Open => Some(("Access-Control-Allow-Origin", "*".into())),
        }
    }
}

/// Whatever breaks the policy is reported to the server, which counts it.
fn policy(scripts: &str) -> (&'static str, String) {
    let rules = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
         base-uri 'none'; form-action 'none'; report-uri /report"
    );
    ("Content-Security-Policy", rules)
}
