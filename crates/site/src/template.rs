//! Page template: `{{id}}` in `index.html` stands for the message of that id, as text of an element or of an attribute.
//!
//! Not a template engine: the file passes through Trunk first, whose own braces must stay as they are.

use anyhow::{Context as _, Result};
use i18n::{MessageBundle, MessageId};
use maud::html;

/// The text with every placeholder of ours filled by what `fill` says for its id.
///
/// Other people's braces stay as they are: while Trunk serves, the page holds a script of its own with `{{__TRUNK_ADDRESS__}}`.
///
/// # Errors
/// If `fill` knows nothing for an id.
pub(crate) fn render_template(template: &str, fill: impl Fn(&str) -> Option<String>) -> Result<String> {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(start) = rest.find("{{") {
        let (before, after) = rest.split_at(start);
        out.push_str(before);
        let placeholder = after[2..].split_once("}}").filter(|(id, _)| is_id(id));
        if let Some((id, tail)) = placeholder {
            let text = fill(id).with_context(|| format!("nothing to put in place of {{{{{id}}}}}"))?;
            out.push_str(&text);
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

/// The message of `id`, escaped for HTML.
pub(crate) fn render_text(bundle: &MessageBundle, id: &str) -> Option<String> {
    MessageId::find(id).filter(|id| bundle.has(*id)).map(|id| escape_html(&bundle.text(id)))
}

/// Text as HTML writes it.
pub(crate) fn escape_html(text: &str) -> String {
    html! { (text) }.into_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_filled_or_named() {
        let fill = |name: &str| (name == "a").then(|| "x".to_owned());
        assert_eq!(render_template("<p>{{a}} {b} {{a}}</p>", fill).unwrap(), "<p>x {b} x</p>");
        assert!(render_template("{{b}}", fill).unwrap_err().to_string().contains('b'));
    }

    #[test]
    fn the_braces_of_other_scripts_stay() {
        let fill = |name: &str| (name == "a").then(|| "x".to_owned());
        for foreign in ["'{{__TRUNK_ADDRESS__}}'", "f(){if(1){{}}}", "{{a", "{{", "{{{", "{{ a }}"] {
            assert_eq!(render_template(foreign, fill).unwrap(), foreign);
            assert_eq!(
                render_template(&format!("{{{{a}}}}{foreign}{{{{a}}}}"), fill).unwrap(),
                format!("x{foreign}x")
            );
        }
    }

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(escape_html("<b a=\"&\">"), "&lt;b a=&quot;&amp;&quot;&gt;");
    }
}
