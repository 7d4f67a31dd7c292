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

    /// Thirty-two switches in each of two marrows, on long days, and all else that a link can say in usual length.
    #[test]
    fn the_longest_link_that_is_read_fits() {
        let times = |agent: &str| {
            let time = |at: u32| format!("{agent}@{}.08-{}.92", 1_000 + at * 20, 1_010 + at * 20);
            (0..32).map(time).collect::<Vec<_>>().join(",")
        };
        let (left, right) = (times("bispecific:gprc5d"), times("antibody:slamf7"));
        let words = "view=compare&lang=es&stage=relapsed&size=medium&m_protein=light_chains&day=2000.08&play=1&speed=0.25\
                     &seed=9007199254740991&room=sharing&motion=full&camera=1200.5,800.5,60.5&follow=4294967295:card\
                     &chapters=1,2,3&path=short&region=none&controls=minimal&accent=%230072ce&idle=86400\
                     &institution=Hospital+Universitario+del+Sur%7Chttps://www.example.org/hematologia/mieloma\
                     &contact=Consulta+de+mieloma%7Ctel:%2B34-555-010-010&host=https://www.example.org";
        let address = format!("{words}&therapies={left}&right={right}");
        let (settings, errors) = session::settings::parse(&address, "");
        assert_eq!(
            (errors, settings.right.as_ref().map(|plan| plan.entries().len())),
            (Vec::new(), Some(32))
        );
        let shown = settings.clone().showing(&settings).fragment();
        let link = format!("https://www.example.org/aprender/marrowscope/index.es.html?{shown}");
        assert!(QrCode::encode_text(&link, QrCodeEcc::Low).is_ok(), "{} bytes: {link}", link.len());
        assert!(shown.len() < 4_096 && !shown.contains("host"), "{}", shown.len());
    }

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
