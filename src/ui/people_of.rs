//! Icon array: so many of 100 people, or of as many as there were, as small figures. It stands beside the same figure in words.

use leptos::prelude::*;

/// Figures in a row.
const IN_A_ROW: u16 = 25;
/// More than these are no longer told apart: then words alone stand.
const MOST: u16 = 150;

/// The picture of `count` of `total` people; nothing where there are none or too many.
pub fn people_of(count: u16, total: u16) -> Option<impl IntoView> {
    let is_picture = (1..=MOST).contains(&total) && count <= total;
    is_picture.then(|| {
        let rows = total.div_ceil(IN_A_ROW);
        view! {
            <svg class="people-of" viewBox=format!("0 0 {} {}", IN_A_ROW, rows) aria-hidden="true" data-count=count data-of=total>
                <path class="others" d=dots(count..total) />
                <path class="counted" d=dots(0..count) />
            </svg>
        }
    })
}

/// One dot each: a stroke without length, round at its ends.
fn dots(people: std::ops::Range<u16>) -> String {
    let dot = |at: u16| format!("M{}.5 {}.5h0", at % IN_A_ROW, at / IN_A_ROW);
    people.map(dot).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_person_has_a_dot_and_rows_are_full() {
        assert_eq!(dots(0..3), "M0.5 0.5h0M1.5 0.5h0M2.5 0.5h0");
        assert_eq!(dots(25..26), "M0.5 1.5h0");
        assert_eq!(dots(0..97).matches('M').count(), 97);
    }
}
