//! Home settings: what a page in a hall was opened with, carried along where a visitor goes on in another language, so that it
//! starts again for the next visitor as it did for this one. In an address each has its own name behind `home_`. Pure.

use super::{AddressParameter, StartSettings, address, from_params};

const MARK: &str = "home_";

/// The home settings of an address; nothing where it names none.
pub fn home(query: &str, fragment: &str) -> Option<StartSettings> {
    let of_home = |AddressParameter { name, value }| Some((name.strip_prefix(MARK)?.to_owned(), value?));
    let params: Vec<_> = address::parameters(query, fragment).into_iter().filter_map(of_home).collect();
    Some(from_params(&params).0).filter(|home| home.lang.is_some())
}

/// A fragment with home settings behind it.
pub fn with_home(fragment: &str, home: &StartSettings) -> String {
    let of_home =
        home.fragment().split('&').map(|pair| format!("{MARK}{pair}")).collect::<Vec<_>>().join("&");
    [fragment, &of_home].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    #[test]
    fn they_go_along_and_change_nothing_else() {
        let (here, there) = ("view=explore&seed=5&day=3", "lang=en&idle=120&therapies=car_t,antibody:cd38");
        let opened = parse("", there).0;
        let address = with_home(here, &opened);
        assert_eq!(parse("", &address).0, parse("", here).0);
        assert_eq!(home("", &address), Some(opened.clone()));
        assert_eq!(home("", &with_home("", &opened)), Some(opened));
        assert_eq!(home("?lang=es&idle=120", here), None);
    }

    #[test]
    fn an_address_that_was_escaped_still_has_them() {
        let opened = parse("", "lang=en&idle=90&seed=7").0;
        let address = with_home("seed=5", &opened);
        for mangled in [address.replace('&', "&amp;"), address.replace('&', "%26"), address.to_uppercase()] {
            assert_eq!(home("", &mangled), Some(opened.clone()), "{mangled}");
        }
    }
}
