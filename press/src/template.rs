//! Fills the places of `index.html`: `{{id}}` stands for the words of that id, as text of an element or of an attribute.

use words::Words;

use crate::{Fault, Made};

/// The text with every place filled by what `fill` says for its name.
///
/// # Errors
/// If a place has no end, or `fill` knows nothing for it.
pub(crate) fn filled(template: &str, fill: impl Fn(&str) -> Option<String>) -> Made<String> {
    let mut pieces = template.split("{{");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) =
            piece.split_once("}}").ok_or_else(|| Fault::new("a place in the page has no end"))?;
        let words =
            fill(name).ok_or_else(|| Fault::new(format!("nothing to put in place of {{{{{name}}}}}")))?;
        out.push_str(&words);
        out.push_str(rest);
    }
    Ok(out)
}

/// Words for `id`, fit for HTML.
pub(crate) fn told(words: &Words, id: &str) -> Option<String> {
    words.has(id).then(|| escaped(&words.text(id)))
}

/// Text as HTML writes it.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_filled_or_named() {
        let fill = |name: &str| (name == "a").then(|| "x".to_owned());
        assert_eq!(filled("<p>{{a}} {b} {{a}}</p>", fill).unwrap(), "<p>x {b} x</p>");
        assert!(filled("{{b}}", fill).unwrap_err().to_string().contains('b'));
        assert!(filled("{{a", fill).is_err());
    }

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(escaped("<b a=\"&\">"), "&lt;b a=&quot;&amp;&quot;&gt;");
    }
}
