//! The whole app in one file that starts by double click, without a network and without a web server.
//!
//! Browsers refuse modules and `fetch` from disk, so everything stands inside the page: styles and pictures inline, the
//! JavaScript around the WebAssembly as an inline module, the WebAssembly itself and the words of each language as gzip in base64,
//! which `boot.js` unpacks.

use anyhow::{Context, Result, anyhow, bail};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};

/// Reads a file of the release by its name.
type Read<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// The page with everything in it.
pub fn pack(page: &str, read: Read) -> Result<String> {
    let handler = element!("link, script, img", |element| {
        if let Some(name) = file_of(element) {
            inline(element, &name, read)?;
        }
        Ok(())
    });
    let settings = RewriteStrSettings::new().append_element_content_handler(handler);
    rewrite_str(page, settings).map_err(|error| anyhow!("pack the single file: {error}"))
}

/// The file of the release that an element names, if it names one.
pub fn file_of(element: &Element) -> Option<String> {
    let address = element.get_attribute("href").or_else(|| element.get_attribute("src"))?;
    let outside = address.contains(':') || address.starts_with(['#', '/', '?']) || address.is_empty();
    (!outside).then(|| address.trim_start_matches("./").to_owned())
}

fn inline(element: &mut Element, name: &str, read: Read) -> Result<()> {
    let bytes = read(name).with_context(|| format!("the page names {name}, which is not in dist/"))?;
    let attribute = |name: &str| element.get_attribute(name);
    let text = match (attribute("id").as_deref(), attribute("rel").as_deref(), element.tag_name().as_str()) {
        (Some("app-glue"), ..) => glue(&text(name, bytes)?)?,
        (Some("app-wasm"), ..) => packed(r#" id="app-packed""#, &bytes)?,
        _ if attribute("data-words").is_some() => packed(&language(element), &bytes)?,
        (_, Some("stylesheet"), _) => style(&text(name, bytes)?)?,
        (_, Some("preload" | "modulepreload" | "manifest"), _) => String::new(),
        (_, Some("icon"), _) => format!(r#"<link rel="icon" href="{}">"#, data_address(name, &bytes)?),
        (.., "img") => {
            let address = data_address(name, &bytes)?;
            return element.set_attribute("src", &address).context("put a picture into the page");
        }
        (.., "script") => enclosed("script", "", &text(name, bytes)?)?,
        _ => bail!("don't know how to put {name} into the single file"),
    };
    element.replace(&text, ContentType::Html);
    Ok(())
}

/// The start function is left where `boot.js` finds it.
fn glue(code: &str) -> Result<String> {
    if code.lines().any(|line| line.starts_with("import ")) {
        bail!("the JavaScript around the WebAssembly imports other files; one file cannot");
    }
    let start = start_function(code).context("found no default export in the JavaScript")?;
    // A module: it runs after the page is read.
    enclosed("script", r#" type="module""#, &format!("{code}\nwindow.marrowscopeGlue = {start};\n"))
}

fn start_function(code: &str) -> Option<&str> {
    let before = &code[..code.find(" as default")?];
    before.rsplit([' ', ',', '{']).next()
}

/// The attributes of a file of words that say whose it is.
fn language(element: &Element) -> String {
    let kept = ["data-words", "data-dir", "data-title"]
        .map(|name| (name, element.get_attribute(name).unwrap_or_default()));
    kept.map(|(name, value)| format!(r#" {name}="{value}""#)).concat()
}

fn packed(attributes: &str, bytes: &[u8]) -> Result<String> {
    let mut packed = Vec::new();
    // Slow and thorough: some seconds here, 4 of 100 bytes less for everybody who gets the file.
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, bytes, &mut packed)
        .context("compress for the single file")?;
    Ok(format!(r#"<script type="text/plain"{attributes}>{}</script>"#, STANDARD.encode(packed)))
}

fn style(rules: &str) -> Result<String> {
    enclosed("style", "", rules)
}

fn enclosed(element: &str, attributes: &str, text: &str) -> Result<String> {
    if text.to_lowercase().contains(&format!("</{element}")) {
        bail!("text to be put inline contains `</{element}`");
    }
    Ok(format!("<{element}{attributes}>\n{text}\n</{element}>"))
}

fn data_address(name: &str, bytes: &[u8]) -> Result<String> {
    let kind = match name.rsplit('.').next() {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg") => "image/jpeg",
        Some("webp") => "image/webp",
        _ => bail!("don't know what kind of picture {name} is"),
    };
    Ok(format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}

fn text(name: &str, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).with_context(|| format!("read {name} as text"))
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
        assert!(!packed.contains("./"), "{packed}");
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
