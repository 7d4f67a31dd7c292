//! Settings embedded in the single file: it opens with what was on screen when it was saved. Pure.

/// The start tag of the element that holds them, as in `index.html`.
const OPEN: &str = "id=\"sealed-settings\">";
const CLOSE: &str = "</script>";

/// The page with these settings inside, in the form of an address; nothing where it has no place for them.
pub fn embed_settings(page: &str, settings: &str) -> Option<String> {
    let start = page.find(OPEN)? + OPEN.len();
    let end = start + page[start..].find(CLOSE)?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._*+%&=:@,".contains(&b);
    settings.bytes().all(plain).then(|| format!("{}{settings}{}", &page[..start], &page[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use session::settings::{parse, read};

    const PAGE: &str = "<head><script type=\"text/plain\" id=\"sealed-settings\"></script></head><p>words";

    #[test]
    fn new_settings_take_the_place_of_old_ones() {
        let once = embed_settings(PAGE, "view=explore").unwrap();
        let twice = embed_settings(&once, "seed=9").unwrap();
        assert!(twice.contains("\"sealed-settings\">seed=9</script></head><p>words"), "{twice}");
        assert_eq!(embed_settings("<p>", "seed=9"), None);
    }

    #[test]
    fn the_address_wins() {
        let (settings, _) = read("seed=9&stage=active", "?seed=10", "");
        assert_eq!((settings.seed, settings.stage), (Some(10), Some(marrow::Stage::Active)));
    }

    #[test]
    fn nothing_gets_out_of_its_element() {
        assert_eq!(embed_settings(PAGE, "a=</script><script>"), None);
    }

    proptest! {
        #[test]
        fn any_settings_can_be_embedded(text in ".{0,200}") {
            let (settings, _) = parse(&format!("institution={text}"), "");
            prop_assert!(embed_settings(PAGE, &settings.fragment()).is_some());
        }
    }
}
