//! Host profiles: the kinds of web host the page must run on. Each is a folder of the test server.

/// One kind of web host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HostProfile {
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
    /// No special headers, to a browser without WebGL 2.
    NoWebgl,
    /// No special headers, to a browser that draws on no canvas.
    NoCanvas,
    /// The strictest content policy, and no markup may be made from text.
    TrustedTypes,
    /// No special headers, to a browser in which a call that the app needs throws an error of JavaScript.
    Throwing,
    /// No special headers, to a browser in which the app never comes.
    Hanging,
    /// Every other time the app stops at its very start, as an engine on a busy machine may stop it.
    Stumbling,
    /// `WebAssembly` is sent as bytes of no kind, and browsers are told to believe it.
    WrongType,
    /// Whatever is not there, and `WebAssembly` is not, is answered with a page.
    PageForAll,
    /// No special headers, to a device whose clock stands two years later.
    Later,
    /// Every page is sent as ISO-8859-1.
    OtherCharset,
    /// The starting script is run once the page has been loaded.
    LateScript,
    /// No special headers, to a browser that counts what the page keeps and whose clock can be put forward.
    Counted,
}

const ALL: [HostProfile; 18] = [
    HostProfile::Plain,
    HostProfile::Strict,
    HostProfile::NoWebAssembly,
    HostProfile::NoScript,
    HostProfile::Open,
    HostProfile::Broken,
    HostProfile::NoWebgl,
    HostProfile::NoCanvas,
    HostProfile::TrustedTypes,
    HostProfile::Throwing,
    HostProfile::Hanging,
    HostProfile::Stumbling,
    HostProfile::WrongType,
    HostProfile::PageForAll,
    HostProfile::Later,
    HostProfile::OtherCharset,
    HostProfile::LateScript,
    HostProfile::Counted,
];

impl HostProfile {
    /// The folder under which the server plays this host.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Strict => "strict",
            Self::NoWebAssembly => "no-webassembly",
            Self::NoScript => "no-script",
            Self::Open => "open",
            Self::Broken => "broken",
            Self::NoWebgl => "no-webgl",
            Self::NoCanvas => "no-canvas",
            Self::TrustedTypes => "trusted-types",
            Self::Throwing => "throwing",
            Self::Hanging => "hanging",
            Self::Stumbling => "stumbling",
            Self::WrongType => "wrong-type",
            Self::PageForAll => "page-for-all",
            Self::Later => "later",
            Self::OtherCharset => "other-charset",
            Self::LateScript => "late-script",
            Self::Counted => "counted",
        }
    }

    /// The profile of this folder.
    pub fn of_folder(folder: &str) -> Option<Self> {
        ALL.into_iter().find(|profile| profile.folder() == folder)
    }

    /// Whether the host has the file.
    pub fn has(self, file: &str) -> bool {
        self != Self::Broken || !file.contains(".wasm")
    }

    /// What a page does before its own scripts, so that the browser seems to lack something.
    pub fn script(self) -> Option<&'static str> {
        match self {
            Self::NoWebgl => Some(
                "const get = HTMLCanvasElement.prototype.getContext; HTMLCanvasElement.prototype.getContext =
                   function (kind, ...more) { return kind.startsWith('webgl') ? null : get.call(this, kind, ...more) }",
            ),
            Self::NoCanvas => Some("HTMLCanvasElement.prototype.getContext = () => null"),
            Self::Throwing => {
                Some("Document.prototype.createTextNode = () => { throw new TypeError('forbidden here') }")
            }
            Self::LateScript => Some(
                "addEventListener('load', () => setTimeout(() => { const script = document.createElement('script');
                   script.src = document.querySelector('[data-late]').dataset.late; document.head.append(script) }))",
            ),
            Self::Counted => Some(include_str!("../js/counted.js")),
            Self::Hanging => Some("WebAssembly.instantiateStreaming = () => new Promise(() => {})"),
            Self::Later => Some(
                "const Now = Date, later = 2 * 366 * 864e5; Date = class extends Now {
                   constructor(...given) { if (given.length) super(...given); else super(Now.now() + later) }
                   static now() { return Now.now() + later } }",
            ),
            _ => None,
        }
    }

    /// The type that a file is sent as, where it is not its own.
    pub fn wrong_type(self, file: &str) -> Option<&'static str> {
        match self {
            Self::WrongType if is_wasm(file) => Some("application/octet-stream"),
            Self::OtherCharset if file.contains(".html") => Some("text/html; charset=iso-8859-1"),
            _ => None,
        }
    }

    /// The file that is sent in place of another.
    pub fn in_place_of(self, file: &str) -> &str {
        if self == Self::PageForAll && is_wasm(file) { "example.html" } else { file }
    }

    /// The header that makes the difference.
    pub fn header(self) -> Option<(&'static str, String)> {
        match self {
            Self::Plain
            | Self::Broken
            | Self::NoWebgl
            | Self::NoCanvas
            | Self::Throwing
            | Self::Hanging
            | Self::Stumbling
            | Self::PageForAll
            | Self::Later
            | Self::OtherCharset
            | Self::LateScript
            | Self::Counted => None,
            Self::WrongType => Some(("X-Content-Type-Options", "nosniff".into())),
            Self::TrustedTypes => {
                let (header, rules) = policy("'self' 'wasm-unsafe-eval'");
                Some((header, format!("{rules}; require-trusted-types-for 'script'")))
            }
            Self::Strict => Some(policy("'self' 'wasm-unsafe-eval'")),
            Self::NoWebAssembly => Some(policy("'self'")),
            Self::NoScript => Some(policy("'none'")),
            Self::Open => Some(("Access-Control-Allow-Origin", "*".into())),
        }
    }
}

fn is_wasm(file: &str) -> bool {
    std::path::Path::new(file).extension().is_some_and(|ending| ending == "wasm")
}

/// Whatever breaks the policy is reported to the server, which counts it.
fn policy(scripts: &str) -> (&'static str, String) {
    let rules = format!(
        "default-src 'none'; script-src {scripts}; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
         frame-src 'self'; base-uri 'none'; form-action 'none'; report-uri /report"
    );
    ("Content-Security-Policy", rules)
}
