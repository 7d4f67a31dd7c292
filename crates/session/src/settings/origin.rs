//! Origins, as browsers write them: `https://www.example.org`, `http://127.0.0.1:8080`, and those of apps that show web pages
//! of their own, such as `capacitor://localhost`. Pure.

/// Longest origin that is read, in bytes.
const MOST_BYTES: usize = 200;
/// Schemes whose pages have no origin of their own: anybody can be that.
const WITHOUT_ORIGIN: [&str; 5] = ["file", "data", "blob", "about", "javascript"];

/// The origin that a text names; nothing where it names more or less than an origin. `null` and `*` are none: anybody can
/// be that.
pub fn read(text: &str) -> Option<String> {
    let text = text.strip_suffix('/').unwrap_or(text).to_ascii_lowercase();
    let (scheme, rest) = text.split_once("://")?;
    let (name, port) = rest.rsplit_once(':').filter(|(_, port)| is_port(port)).unwrap_or((rest, ""));
    let usual = match scheme {
        "https" => "443",
        "http" => "80",
        _ => "",
    };
    let is_one = text.len() <= MOST_BYTES && is_scheme(scheme) && is_name(name);
    let port = if port.is_empty() || port == usual { String::new() } else { format!(":{port}") };
    is_one.then(|| format!("{scheme}://{name}{port}"))
}

fn is_scheme(text: &str) -> bool {
    let fine = |b: u8| b.is_ascii_alphanumeric() || b"+-.".contains(&b);
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(fine)
        && !WITHOUT_ORIGIN.contains(&text)
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_digit()) && text.parse::<u16>().is_ok_and(|port| port > 0)
}

fn is_name(text: &str) -> bool {
    let fine = |b: u8| b.is_ascii_alphanumeric() || b"-._".contains(&b);
    let is_v6 = |text: &str| text.bytes().all(|b| b.is_ascii_hexdigit() || b == b':' || b == b'.');
    let v6 = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    !text.is_empty() && !text.ends_with('.') && (text.bytes().all(fine) || v6.is_some_and(is_v6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_written_as_browsers_write_them() {
        let read = |text| read(text).unwrap_or_default();
        assert_eq!(read("https://Www.Example.org/"), "https://www.example.org");
        assert_eq!(read("https://a.example:443"), "https://a.example");
        assert_eq!(read("http://127.0.0.1:8080"), "http://127.0.0.1:8080");
        assert_eq!(read("http://[::1]:80"), "http://[::1]");
        for own in
            ["http://my_host:8080", "capacitor://localhost", "moz-extension://1f2e", "app://com.example"]
        {
            assert_eq!(read(own), own);
        }
    }

    #[test]
    fn anything_else_is_none() {
        for bad in [
            "",
            "*",
            "null",
            "file://",
            "file://localhost",
            "1a://b",
            "https://",
            "javascript:alert(1)",
            "https://a.example/path",
            "https://user@a.example",
            "https://a b",
            "https://a.example:0",
            "https://a.example:99999",
            "a.example",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
