//! The address of the same place in another language. Pure: text in, text out.

/// Query and fragment of an address, with their marks, that ask for the language of a code and keep all else.
pub fn asking_for(code: &str, query: &str, fragment: &str) -> String {
    let query = [["lang=", code].concat(), without_language(query, '?')];
    let query =
        query.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("&");
    let fragment = without_language(fragment, '#');
    let mark = if fragment.is_empty() { "" } else { "#" };
    ["?", &query, mark, &fragment].concat()
}

fn without_language(part: &str, mark: char) -> String {
    let pairs = part.strip_prefix(mark).unwrap_or(part).split('&');
    pairs.filter(|pair| *pair != "lang" && !pair.starts_with("lang=")).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_place_stays() {
        let asked = asking_for("es", "?seed=3&lang=en", "#view=story&lang=en&chapter=2&beat=4");
        assert_eq!(asked, "?lang=es&seed=3#view=story&chapter=2&beat=4");
        assert_eq!(asking_for("es", "", ""), "?lang=es");
        assert_eq!(asking_for("es", "?", "#lang=en"), "?lang=es");
    }
}
