//! `headers.txt`: what a web host should send with the files, for the servers that most hospitals run. Scenarios serve the release
//! with the very words of the parts for nginx and Apache.

use crate::policy;

/// Names that carry a fingerprint of the file: they never change their content. Behind them may stand how it is compressed.
const HASHED: &str = r"-[0-9a-f]{12,}(_bg)?\.[a-z0-9]+(\.br|\.gz)?$";
const FOREVER: &str = "public, max-age=31536000, immutable";
const ASK: &str = "no-cache";
/// The types of what is compressed.
const TYPES: [(&str, &str); 4] =
    [("css", "text/css"), ("html", "text/html"), ("js", "text/javascript"), ("wasm", "application/wasm")];

/// The policy's name.
const POLICY: &str = "Content-Security-Policy";

/// Names and values for every file of the folder, whatever the server, but for the policy.
fn common() -> [(&'static str, &'static str); 5] {
    [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        // Frames with `sandbox` have no origin of their own; without this they may not load the files.
        ("Access-Control-Allow-Origin", "*"),
        // A page that sends Cross-Origin-Embedder-Policy may only hold frames that send these two.
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
    ]
}

/// The whole file.
pub fn text() -> String {
    [INTRODUCTION, &nginx(), &apache(), &iis(), CDN, FRAMING].join("\n")
}

const INTRODUCTION: &str = "\
Headers for the folder that holds Marrowscope. Copy the part for your server.
The page runs without any of them. They make it strict (no other script can run in it), small on the wire, quick the second
time, and let it run in frames with `sandbox` and on sites that send Cross-Origin-Embedder-Policy.
The policy names your site beside 'self': in frames with `sandbox` Safari does not take 'self' for it.
Files must be sent with their usual types; .wasm is application/wasm.
Beside each file that compresses lie the same bytes as .br and .gz. The parts below send those: a visit is then about
300 to 400 kB (br) or 360 to 480 kB (gz). Without them most servers send .wasm as it is, and a visit is about a megabyte.
Open check.html in that folder afterwards: it says what works, what came compressed, and what to change.
The parts for nginx and Apache are tried with each release, on Debian's servers; that for IIS and that for a CDN are not.
";

const CDN: &str = "\
== CDN or object storage
Many compress by the type of a file, and not every one has application/wasm on its list: add it, and text/javascript.
Where you upload files yourself, upload x.wasm.br under the name x.wasm with Content-Encoding: br and Content-Type:
application/wasm (the same for .js, .css and .html), or the .gz with Content-Encoding: gzip. The cache must keep apart what
it keeps by Accept-Encoding. Let it pass on the headers that stand above.
";

const FRAMING: &str = "\
== Who may frame the page
Anybody may, unless you say otherwise: add  frame-ancestors 'self' https://www.your-hospital.example  to the end of the
policy (after a semicolon), and do not send X-Frame-Options for this folder.
";

fn nginx() -> String {
    let line = |(name, value): (&str, &str)| format!("    add_header {name} \"{value}\" always;\n");
    let policy = line((POLICY, &policy::hosted_at("$scheme://$http_host")));
    let lines = policy + &common().map(line).concat();
    format!(
        "== nginx\n# in http {{ }}\nmap $uri $marrowscope_cache {{\n    default \"{ASK}\";\n    \"~{HASHED}\" \"{FOREVER}\";\n}}\n\
         # in server {{ }}\nlocation /marrowscope/ {{\n\
         \x20   gzip_static on;\n    gzip_proxied any;\n    gzip_vary on;\n\
         \x20   # Smaller still, if your nginx has ngx_brotli (Debian: libnginx-mod-http-brotli-static): take away the #.\n\
         \x20   #brotli_static on;\n\
         \x20   add_header Cache-Control $marrowscope_cache always;\n{lines}}}\n"
    )
}

fn apache() -> String {
    let line = |(name, value): (&str, &str)| format!("Header always set {name} \"{value}\"\n");
    let own = policy::hosted_at("%{REQUEST_SCHEME}://%{HTTP_HOST}");
    let lines = line((POLICY, &format!("expr={own}"))) + &common().map(line).concat();
    let packed = [("br", "br"), ("gzip", "gz")].map(|(coding, ending)| {
        format!(
            "RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b\nRewriteCond %{{REQUEST_FILENAME}}.{ending} -f\n\
             RewriteRule ^(.+)$ $1.{ending} [END]\n"
        )
    });
    let types = TYPES.map(|(ending, kind)| {
        format!("<FilesMatch \"\\.{ending}\\.(br|gz)$\">\n    ForceType {kind}\n</FilesMatch>\n")
    });
    format!(
        "== Apache (.htaccess in the folder; needs mod_headers and mod_rewrite)\nAddType application/wasm .wasm\n{lines}\
         Header always set Cache-Control \"{ASK}\"\n<FilesMatch \"{HASHED}\">\n    Header always set Cache-Control \"{FOREVER}\"\n</FilesMatch>\n\
         Header append Vary Accept-Encoding\nRewriteEngine On\n{}RemoveLanguage .br .es\nAddEncoding br .br\nAddEncoding gzip .gz\n{}",
        packed.concat(),
        types.concat(),
    )
}

/// What stands for the site's own origin.
const YOURS: &str = "https://www.your-hospital.example";

/// IIS cannot tell names by a pattern without the rewrite module: every file is asked for anew, which costs a short answer.
fn iis() -> String {
    let line = |(name, value): (&str, &str)| {
        format!("        <add name=\"{name}\" value=\"{}\" />\n", value.replace('\'', "&apos;"))
    };
    let lines = line((POLICY, &policy::hosted_at(YOURS))) + &common().map(line).concat();
    format!(
        "== IIS (web.config in the folder; needs Static Content Compression; write your own site in place of {YOURS})\n<?xml version=\"1.0\"?>\n<configuration>\n  <system.webServer>\n    <staticContent>\n      \
         <remove fileExtension=\".wasm\" />\n      <mimeMap fileExtension=\".wasm\" mimeType=\"application/wasm\" />\n      \
         <clientCache cacheControlCustom=\"{ASK}\" />\n    </staticContent>\n    <urlCompression doStaticCompression=\"true\" />\n    \
         <httpProtocol>\n      <customHeaders>\n{lines}      \
         </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n\
         IIS compresses by itself, and not every type. Once for the whole server, as its administrator:\n  \
         %windir%\\system32\\inetsrv\\appcmd set config -section:system.webServer/httpCompression \
         /+\"staticTypes.[mimeType='application/wasm',enabled='True']\" /commit:apphost\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_server_gets_every_header() {
        let text = text();
        for (name, value) in common().into_iter().chain([(POLICY, "script-src")]) {
            let lines = text.lines().filter(|line| line.contains(name) && line.contains(value));
            assert_eq!(lines.count(), 3, "{name}");
        }
        for own in ["$scheme://$http_host", "%{REQUEST_SCHEME}://%{HTTP_HOST}", YOURS] {
            let named = policy::HOSTED.replace("'self'", &format!("'self' {own}"));
            assert!(text.replace("&apos;", "'").contains(&named), "{own}");
        }
    }

    #[test]
    fn every_server_sends_what_is_compressed() {
        let text = text();
        for line in ["gzip_static on;", "RewriteRule ^(.+)$ $1.br [END]", "RewriteRule ^(.+)$ $1.gz [END]"] {
            assert!(text.contains(line), "{line}");
        }
        assert!(text.contains("doStaticCompression"));
    }
}
