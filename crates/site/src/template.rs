//! Page template: `{{id}}` in `index.html` stands for the words of that id, as text of an element or of an attribute.

use i18n::Words;

use crate::{Fault, Made};

/// The text with every placeholder of ours filled by what `fill` says for its id.
///
/// Other people's braces stay as they are: while Trunk serves, the page holds a script of its own with `{{__TRUNK_ADDRESS__}}`.
///
/// # Errors
/// If `fill` knows nothing for an id.
pub(crate) fn filled(template: &str, fill: impl Fn(&str) -> Option<String>) -> Made<String> {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find("{{") {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        let placeholder = after[2..].split_once("}}").filter(|(id, _)| is_id(id));
        if let Some((id, tail)) = placeholder {
            let words =
                fill(id).ok_or_else(|| Fault::new(format!("nothing to put in place of {{{{{id}}}}}")))?;
            out.push_str(&words);
            rest = tail;
        } else {
            out.push_str(&after[..1]);
            rest = &after[1..];
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// Whether this is how an id of ours is written: small letters, digits and hyphens.
fn is_id(text: &str) -> bool {
    let is_of_id = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(is_of_id)
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
    }

    #[test]
    fn the_braces_of_other_scripts_stay() {
        let fill = |name: &str| (name == "a").then(|| "x".to_owned());
        for foreign in ["'{{__TRUNK_ADDRESS__}}'", "f(){if(1){{}}}", "{{a", "{{", "{{{", "{{ a }}"] {
            assert_eq!(filled(foreign, fill).unwrap(), foreign);
            assert_eq!(
                filled(&format!("{{{{a}}}}{foreign}{{{{a}}}}"), fill).unwrap(),
                format!("x{foreign}x")
            );
        }
    }

    #[test]
    fn words_cannot_become_markup() {
        assert_eq!(escaped("<b a=\"&\">"), "&lt;b a=&quot;&amp;&quot;&gt;");
    }
}
