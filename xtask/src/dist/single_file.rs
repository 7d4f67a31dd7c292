//! The whole app in one file that starts by double click, without a network and without a web server.
//!
//! Browsers refuse modules and `fetch` from disk, so everything stands inside the page: styles and pictures inline, the
//! JavaScript around the WebAssembly as an inline module, the WebAssembly itself and the words of each language as gzip in base64,
//! which `boot.js` unpacks.

use super::tag::{self, Tag};
use crate::failure::{Failure, Outcome, While};
use base64::{Engine as _, engine::general_purpose::STANDARD};

/// Reads a file of the release by its name.
type Read<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// The page with everything in it.
pub fn pack(page: &str, read: Read) -> Outcome<String> {
    let mut packed = String::new();
    let mut done = 0;
    for tag in tag::tags(page) {
        if let Some(name) = tag.file() {
            packed.push_str(&page[done..tag.place.start]);
            packed.push_str(&inlined(&tag, name, read)?);
            done = tag.place.end;
        }
    }
    packed.push_str(&page[done..]);
    Ok(packed)
}

fn inlined(tag: &Tag, name: &str, read: Read) -> Outcome<String> {
    let bytes = read(name)
        .ok_or_else(|| Failure::step(format!("dist/index.html names {name}, which is not in dist/")))?;
    match (tag.attribute("id"), tag.attribute("rel")) {
        (Some("app-glue"), _) => glue(&text(name, bytes)?),
        (Some("app-wasm"), _) => packed(r#" id="app-packed""#, &bytes),
        _ if tag.attribute("data-words").is_some() => packed(&language(tag), &bytes),
        (_, Some("stylesheet")) => style(&text(name, bytes)?),
        (_, Some("preload" | "modulepreload" | "manifest")) => Ok(String::new()),
        (_, Some("icon")) => Ok(format!(r#"<link rel="icon" href="{}">"#, data_address(name, &bytes)?)),
        _ if tag.is("img") => Ok(tag.with_address(&data_address(name, &bytes)?)),
        _ if tag.is("script") => enclosed("script", "", &text(name, bytes)?),
        _ => Err(Failure::step(format!("don't know how to put {name} into the single file"))),
    }
}

/// The start function is left where `boot.js` finds it.
fn glue(code: &str) -> Outcome<String> {
    if code.lines().any(|line| line.starts_with("import ")) {
        return Err(Failure::step(
            "the JavaScript around the WebAssembly imports other files; one file cannot",
        ));
    }
    let start =
        start_function(code).ok_or_else(|| Failure::step("found no default export in the JavaScript"))?;
    // A module: it runs after the page is read.
    enclosed("script", r#" type="module""#, &format!("{code}\nwindow.marrowscopeGlue = {start};\n"))
}

fn start_function(code: &str) -> Option<&str> {
    let before = &code[..code.find(" as default")?];
    before.rsplit([' ', ',', '{']).next()
}

/// The attributes of a file of words that say whose it is.
fn language(tag: &Tag) -> String {
    let kept =
        ["data-words", "data-dir", "data-title"].map(|name| (name, tag.attribute(name).unwrap_or_default()));
    kept.map(|(name, value)| format!(r#" {name}="{value}""#)).concat()
}

fn packed(attributes: &str, bytes: &[u8]) -> Outcome<String> {
    let mut packed = Vec::new();
    // Slow and thorough: some seconds here, 4 of 100 bytes less for everybody who gets the file.
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
        .doing("compress for the single file")?;
    Ok(format!(r#"<script type="text/plain"{attributes}>{}</script>"#, STANDARD.encode(packed)))
}

fn style(rules: &str) -> Outcome<String> {
    enclosed("style", "", rules)
}

fn enclosed(element: &str, attributes: &str, text: &str) -> Outcome<String> {
    if text.to_lowercase().contains(&format!("</{element}")) {
        return Err(Failure::step(format!("text to be put inline contains `</{element}`")));
    }
    Ok(format!("<{element}{attributes}>\n{text}\n</{element}>"))
}

fn data_address(name: &str, bytes: &[u8]) -> Outcome<String> {
    let kind = match name.rsplit('.').next() {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("webp") => "image/webp",
        _ => return Err(Failure::step(format!("don't know what kind of picture {name} is"))),
    };
    Ok(format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}

fn text(name: &str, bytes: Vec<u8>) -> Outcome<String> {
    String::from_utf8(bytes).doing(format_args!("read {name} as text"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = concat!(
        r#"<head><link rel="stylesheet" href="./a.css"><link id="app-glue" rel="modulepreload" href="./g.js">"#,
        r#"<link data-words="es" data-dir="ltr" data-title="t" href="./es.txt"><script src="./boot.js"></script>"#,
        r#"<link id="app-wasm" rel="preload" href="./w.wasm"></head><p>words"#
    );

    fn files(name: &str) -> Option<Vec<u8>> {
        let text = match name {
            "a.css" => "p{}",
            "g.js" => "async function go(){}\nexport { initSync, go as default };",
            "boot.js" => "boot()",
            "es.txt" => "es\na=x\n",
            "w.wasm" => "\0asm",
            _ => return None,
        };
        Some(text.into())
    }

    #[test]
    fn nothing_is_left_outside() {
        let packed = pack(PAGE, &files).unwrap();
        assert!(tag::tags(&packed).iter().all(|tag| tag.file().is_none()), "{packed}");
        assert!(
            packed.contains(r#"<script type="text/plain" data-words="es" data-dir="ltr" data-title="t">"#),
            "{packed}"
        );
        assert!(packed.contains("window.marrowscopeGlue = go;") && packed.ends_with("<p>words"), "{packed}");
    }

    #[test]
    fn the_same_bytes_each_time() {
        assert_eq!(pack(PAGE, &files).unwrap(), pack(PAGE, &files).unwrap());
    }

    #[test]
    fn what_cannot_be_one_file_is_refused() {
        assert!(pack(PAGE, &|_| None).is_err());
        assert!(glue("import { x } from './y.js';\nexport { a as default };").is_err());
        assert!(style("</style>").is_err());
    }
}
