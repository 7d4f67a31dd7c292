//! `headers.txt`: what a web host should send with the files, for the servers that most hospitals run.

use crate::policy;

/// Names that carry a fingerprint of the file: they never change their content.
const HASHED: &str = r"-[0-9a-f]{12,}(_bg)?\.[a-z0-9]+$";
const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK: &str = "no-cache";

/// Names and values for every file of the folder, whatever the server.
fn common() -> [(&'static str, &'static str); 4] {
    [
        ("Content-Security-Policy", policy::HOSTED),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        // Frames with `sandbox` have no origin of their own; without this they may not load the files.
        ("Access-Control-Allow-Origin", "*"),
    ]
}

/// The whole file.
pub fn text() -> String {
    [INTRODUCTION, &nginx(), &apache(), &iis(), FRAMING].join("\n")
}

const INTRODUCTION: &str = "\
Headers for the folder that holds Marrowscope. Copy the part for your server.
The page runs without any of them. They make it strict (no other script can run in it), quick the second time, and
let it run in frames with `sandbox`. Files must be sent with their usual types; .wasm is application/wasm.
Open check.html in that folder afterwards: it says what works and what to change.
";

const FRAMING: &str = "\
== Who may frame the page
Anybody may, unless you say otherwise: add  frame-ancestors 'self' https://www.your-hospital.example  to the end of the
policy (after a semicolon), and do not send X-Frame-Options for this folder.
";

fn nginx() -> String {
    let lines = common().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).concat();
    format!(
        "== nginx\n# in http {{ }}\nmap $uri $marrowscope_cache {{\n    default \"{ASK}\";\n    \"~{HASHED}\" \"{FOREVER}\";\n}}\n\
         # in server {{ }}\nlocation /marrowscope/ {{\n    add_header Cache-Control $marrowscope_cache always;\n{lines}}}\n"
    )
}

fn apache() -> String {
    let lines = common().map(|(name, value)| format!("Header always set {name} \"{value}\"\n")).concat();
    format!(
        "== Apache (.htaccess in the folder; needs mod_headers)\nAddType application/wasm .wasm\n{lines}\
         Header always set Cache-Control \"{ASK}\"\n<FilesMatch \"{HASHED}\">\n    Header always set Cache-Control \"{FOREVER}\"\n</FilesMatch>\n"
    )
}

/// IIS cannot tell names by a pattern without the rewrite module: every file is asked for anew, which costs a short answer.
fn iis() -> String {
    let line = |(name, value): (&str, &str)| {
        format!("        <add name=\"{name}\" value=\"{}\" />\n", value.replace('\'', "&apos;"))
    };
    let lines = common().map(line).concat();
    format!(
        "== IIS (web.config in the folder)\n<?xml version=\"1.0\"?>\n<configuration>\n  <system.webServer>\n    <staticContent>\n      \
         <remove fileExtension=\".wasm\" />\n      <mimeMap fileExtension=\".wasm\" mimeType=\"application/wasm\" />\n      \
         <clientCache cacheControlCustom=\"{ASK}\" />\n    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n{lines}      \
         </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_server_gets_the_policy() {
        let plain = text().replace("&apos;", "'");
        assert_eq!(plain.matches(policy::HOSTED).count(), 3);
        assert_eq!(plain.matches("Access-Control-Allow-Origin").count(), 3);
    }
}
