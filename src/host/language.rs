//! The address of the same place in another language. Pure: text in, text out.

use form_urlencoded::Serializer;
use session::settings::address;

/// Query and fragment of an address, with their marks, that ask for the language of a code and keep all else.
pub fn asking_for(code: &str, query: &str, fragment: &str) -> String {
    let query = without_language(Serializer::new(String::new()).append_pair("lang", code), query);
    let fragment = without_language(&mut Serializer::new(String::new()), fragment);
    let mark = if fragment.is_empty() { "" } else { "#" };
    format!("?{query}{mark}{fragment}")
}

fn without_language(out: &mut Serializer<'_, String>, part: &str) -> String {
    let others = address::parameters(part, "").into_iter().filter(|one| one.name != "lang");
    out.extend_pairs(others.map(|one| (one.name, one.value.unwrap_or_default()))).finish()
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
        assert_eq!(asking_for("es", "?seed=3&amp;LANG=en", ""), "?lang=es&seed=3");
    }

    #[test]
    fn what_is_coded_stays_coded() {
        let asked = asking_for("es", "?host=https%3A%2F%2Fa.example&institution=A+%26+B", "");
        assert_eq!(asked, "?lang=es&host=https%3A%2F%2Fa.example&institution=A+%26+B");
        assert_eq!(asking_for("es", "", "#?secret=aB3"), "?lang=es#secret=aB3");
    }
}
