//! The page without script says about side effects what the card of the app says.

use i18n::msg::family;
use i18n::{Locale, MessageBundle};
use marrow::TherapyId;
use story::therapy_text::side_effects;

use super::*;

fn rendered(locale: Locale) -> (MessageBundle, String) {
    let language = Language::of(locale).unwrap();
    let context =
        PageContext { id: "words".into(), others: Vec::new(), stills: &Stills::default(), parts: None };
    (language.bundle(), main_element(&language, &context).into_string())
}

/// The part of the page from the heading of a treatment to the next heading of its kind.
fn treatment<'page>(page: &'page str, name: &str) -> &'page str {
    let heading = html! { h3 { (name) } }.into_string();
    let (_, rest) = page.split_once(&heading).unwrap();
    rest.split("<h3>").next().unwrap().split("</section>").next().unwrap()
}

/// Text of the elements that lie between two pieces of markup.
fn texts<'page>(markup: &'page str, start: &'page str, end: &'page str) -> impl Iterator<Item = &'page str> {
    markup.split(start).skip(1).filter_map(move |piece| Some(piece.split_once(end)?.0))
}

#[test]
fn side_effects_have_the_words_of_the_card() {
    for locale in Locale::ALL {
        let (bundle, page) = rendered(locale);
        for id in TherapyId::all() {
            let part = treatment(&page, &bundle.text(family::THERAPY_NAME.id(id.as_str())));
            let served: Vec<&str> = texts(part, "<li>", "</li>").collect();
            let card: Vec<String> = side_effects(&bundle, id)
                .into_iter()
                .flat_map(|group| group.effects)
                .map(|effect| html! { (effect.words) }.into_string())
                .collect();
            assert!(!served.is_empty(), "{}", id.as_str());
            assert_eq!(served, card, "{} {}", locale.code(), id.as_str());
        }
    }
}

#[test]
fn a_figure_stands_at_what_was_counted() {
    let (bundle, page) = rendered(Locale::ENGLISH);
    let said = |therapy| treatment(&page, &bundle.text(family::THERAPY_NAME.id(therapy))).to_owned();
    assert!(
        said("car_t").contains("<li>Infection in 58 of 100 people (CARTITUDE-1)</li>"),
        "{}",
        said("car_t")
    );
    assert!(said("transplant").contains("<li>Diarrhea in 97 of 100 people"), "{}", said("transplant"));
}
