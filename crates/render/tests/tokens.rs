//! The page's colours, read from the file they stand in: words and controls keep their contrast in every room.

use std::collections::HashMap;

use render::colour::Rgb;

const TOKENS: &str = include_str!("../../../style/tokens.css");

/// Words on grounds: at least 4.5 to 1.
const WORDS: [(&str, &str); 9] = [
    ("ink", "ground"),
    ("ink", "card"),
    ("ink", "accent-wash"),
    ("ink-soft", "ground"),
    ("ink-soft", "card"),
    ("accent", "ground"),
    ("accent", "card"),
    ("accent", "accent-wash"),
    ("accent-ink", "accent"),
];

/// Lines of controls, and what is drawn with a meaning: at least 3 to 1.
const LINES: [(&str, &str); 8] = [
    ("line-strong", "ground"),
    ("line-strong", "card"),
    ("focus", "ground"),
    ("focus", "card"),
    ("myeloma", "card"),
    ("red-cells", "card"),
    ("white-cells", "card"),
    ("platelets", "card"),
];

/// The tokens of a room: those of the first block, and over them its own.
fn room(own: &str) -> HashMap<&'static str, Rgb> {
    let mut tokens = HashMap::new();
    for start in [":root {", own] {
        let block = TOKENS.split_once(start).and_then(|(_, rest)| rest.split_once('}'));
        let (block, _) = block.unwrap_or_default();
        tokens.extend(block.lines().filter_map(colour));
    }
    tokens
}

fn colour(line: &'static str) -> Option<(&'static str, Rgb)> {
    let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
    let code = u32::from_str_radix(value.strip_suffix(';')?, 16).ok()?;
    Some((name, Rgb::hex(code)))
}

#[test]
fn words_and_lines_stand_out_in_every_room() {
    for start in [":root {", "[data-theme=\"bright\"] {", "[data-theme=\"dark\"] {"] {
        let tokens = room(start);
        assert!(tokens.len() >= 15, "{start} has only {} colours", tokens.len());
        for (pairs, least) in [(&WORDS[..], 4.5), (&LINES[..], 3.0)] {
            for (on, under) in pairs {
                let ratio = tokens[on].contrast(tokens[under]);
                assert!(ratio >= least, "{start} {on} on {under}: {ratio:.2}");
            }
        }
    }
}

/// Names on the picture have a ground that lets a little of it through: on the brightest and on the darkest cell they are still read.
#[test]
fn names_on_the_picture_stand_out_on_any_cell() {
    for start in [":root {", "[data-theme=\"bright\"] {", "[data-theme=\"dark\"] {"] {
        let ink = room(start)["ink"];
        let ground = [start, ":root {"].into_iter().find_map(|start| see_through(start, "label-ground"));
        let (ground, share) = ground.expect("no ground for names");
        for cell in [0.0, 255.0] {
            let mixed = ground.map(|part| (part * share + cell * (1.0 - share)).round() as u8);
            let ratio = ink.contrast(Rgb::from_bytes(mixed));
            assert!(ratio >= 4.5, "{start} a name on {cell}: {ratio:.2}");
        }
    }
}

/// A colour of a room that something shines through, and how much of it is its own.
fn see_through(start: &str, name: &str) -> Option<([f32; 3], f32)> {
    let (block, _) = TOKENS.split_once(start)?.1.split_once('}')?;
    let value = block.split_once(&format!("--{name}: rgb("))?.1.split_once(')')?.0;
    let (colour, share) = value.split_once(" / ")?;
    let parts: Vec<f32> = colour.split(' ').filter_map(|part| part.parse().ok()).collect();
    Some((parts.try_into().ok()?, share.parse().ok()?))
}
