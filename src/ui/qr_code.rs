//! QR code: a link as a code that a phone's camera reads, drawn here: no other site is asked.

use leptos::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc};

/// Empty modules around the code, which cameras need.
const QUIET: i32 = 4;

/// The code; nothing where the link is too long for one. Dark on light in every room, as cameras want it. `name` is for those
/// who do not see it.
pub fn code(link: &str, name: crate::i18n::Text) -> impl IntoView + use<> {
    QrCode::encode_text(link, QrCodeEcc::Low).ok().map(|code| {
        let side = (code.size() + 2 * QUIET).to_string();
        let view_box = format!("0 0 {side} {side}");
        view! {
            <svg id="share-code" class="share-code" role="img" aria-label=name shape-rendering="crispEdges"
                viewBox=view_box>
                <rect width=side.clone() height=side fill="#fff" />
                <path fill="#000" d=outline(&code) />
            </svg>
        }
    })
}

/// Dark modules, in runs along each row.
fn outline(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if length > 0 {
                path.push_str(&run(x + QUIET, y + QUIET, length));
            }
            x += length + 1;
        }
    }
    path
}

fn run(x: i32, y: i32, length: i32) -> String {
    format!("M{x} {y}h{length}v1h-{length}z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once() {
        let code = QrCode::encode_text("https://a.example/?view=story", QrCodeEcc::Low).unwrap();
        let dark = (0..code.size())
            .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
            .filter(|(x, y)| code.get_module(*x, *y))
            .count();
        let lengths = outline(&code);
        let drawn: usize = lengths
            .split('h')
            .filter_map(|part| part.strip_suffix("v1").map(|length| length.parse::<usize>().unwrap()))
            .sum();
        assert_eq!(drawn, dark);
    }
}
