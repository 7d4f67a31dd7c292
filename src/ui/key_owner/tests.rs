//! Whose a key is, by focus and by what the page is doing.

use super::*;
use proptest::prelude::*;

const NOWHERE: Focus =
    Focus { is_pressed: false, is_typed_into: false, on_stage: false, on_card: false, on_story: false };
const STORY: Mode = Mode {
    is_presented: false,
    is_blank: false,
    tells_story: true,
    keys_on: true,
    asks_class: false,
    has_notes: false,
};
const LESSON: Mode = Mode { is_presented: true, ..STORY };

fn any_focus() -> impl Strategy<Value = Focus> {
    any::<[bool; 5]>().prop_map(|[is_pressed, is_typed_into, on_stage, on_card, on_story]| Focus {
        is_pressed,
        is_typed_into,
        on_stage,
        on_card,
        on_story,
    })
}

fn any_mode() -> impl Strategy<Value = Mode> {
    any::<[bool; 6]>().prop_map(|[is_presented, is_blank, tells_story, keys_on, asks_class, has_notes]| {
        Mode { is_presented, is_blank, tells_story, keys_on, asks_class, has_notes }
    })
}

proptest! {
    #[test]
    fn a_clicker_leads_wherever_the_focus_is(focus in any_focus()) {
        prop_assert_eq!(owner("PageDown", focus, LESSON), KeyOwner::Story(Turn::On));
        prop_assert_eq!(owner("PageUp", focus, LESSON), KeyOwner::Story(Turn::Back));
        prop_assert_eq!(owner("ArrowRight", focus, LESSON), KeyOwner::Story(Turn::On));
        let down = owner("ArrowDown", focus, LESSON);
        prop_assert_eq!(down == KeyOwner::Story(Turn::On), !focus.is_typed_into, "{:?}", down);
        prop_assert_eq!(owner(".", focus, LESSON), KeyOwner::Page);
    }

    #[test]
    fn a_lesson_is_never_loaded_again(focus in any_focus(), mode in any_mode()) {
        let without_notes = if mode.is_presented { KeyOwner::Nobody } else { KeyOwner::Others };
        prop_assert_eq!(owner("F5", focus, Mode { has_notes: false, ..mode }), without_notes);
        let begins = if mode.is_presented { KeyOwner::Nobody } else { KeyOwner::Page };
        prop_assert_eq!(owner("F5", focus, Mode { has_notes: true, ..mode }), begins);
    }

    #[test]
    fn nothing_is_pressed_behind_a_blank_screen(
        focus in any_focus(),
        mode in any_mode(),
        key in "PageDown|PageUp|Arrow(Left|Right|Up|Down)|Enter| |[0-9a?+k]",
    ) {
        let mode = Mode { is_blank: true, ..mode };
        prop_assert_eq!(owner(&key, focus, mode), KeyOwner::BlankScreen);
    }

    #[test]
    fn while_a_class_is_asked_digits_are_hands(focus in any_focus(), mode in any_mode(), key in "[1-5]") {
        let asked = Mode { asks_class: true, is_blank: false, keys_on: true, ..mode };
        let digit: u8 = key.parse().unwrap_or(0);
        let is_hand = owner(&key, focus, asked) == KeyOwner::Class(HandKey::Count(digit));
        prop_assert_eq!(is_hand, digit <= 4);
        let unasked = owner(&key, focus, Mode { asks_class: false, ..asked });
        prop_assert!(!matches!(unasked, KeyOwner::Class(_)), "{unasked:?}");
    }

    #[test]
    fn a_page_scrolls_unless_the_focus_is_on_stage_or_story(focus in any_focus()) {
        let is_ours = (focus.on_stage || focus.on_story) && !focus.is_typed_into;
        let expected = if is_ours { KeyOwner::Story(Turn::On) } else { KeyOwner::Others };
        prop_assert_eq!(owner("PageDown", focus, STORY), expected);
    }

    #[test]
    fn keys_that_are_off_do_nothing(focus in any_focus(), key in "[a-zA-Z0-9.+?-]|Arrow(Left|Right|Up|Down)") {
        let mode = Mode { keys_on: false, is_presented: false, ..STORY };
        prop_assert_eq!(owner(&key, focus, mode), KeyOwner::Others);
    }
}

#[test]
fn a_control_keeps_its_own_keys() {
    let list = Focus { is_pressed: true, is_typed_into: true, ..NOWHERE };
    for key in [" ", "ArrowDown", "ArrowRight", "3", "k", "PageDown"] {
        assert_eq!(owner(key, list, STORY), KeyOwner::Others, "{key}");
    }
    let button = Focus { is_pressed: true, on_stage: true, ..NOWHERE };
    assert_eq!(owner(" ", button, LESSON), KeyOwner::Others);
    assert_eq!(owner(" ", NOWHERE, STORY), KeyOwner::Page);
}

#[test]
fn arrows_look_about_on_the_stage_and_on_the_card() {
    let stage = Focus { on_stage: true, ..NOWHERE };
    assert_eq!(owner("ArrowUp", stage, STORY), KeyOwner::Stage(0.0, -1.0));
    assert_eq!(owner("ArrowUp", Focus { on_card: true, ..stage }, STORY), KeyOwner::Card(0.0, -1.0));
    assert_eq!(owner("ArrowUp", NOWHERE, STORY), KeyOwner::Others);
    assert_eq!(owner("ArrowRight", NOWHERE, STORY), KeyOwner::Story(Turn::On));
}
