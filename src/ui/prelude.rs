//! What views are written with: the prelude of Leptos, where attributes that any element may have are of one type.
//!
//! Leptos has a type for each name, and the WebAssembly the same code once more for each type. Here they are what Leptos
//! has for names that it does not know; a view is written as ever. The names below hide those of the prelude.

use leptos::attr::AttributeValue;
use leptos::attr::custom::CustomAttr;

pub use leptos::prelude::*;
pub use {Named as AriaAttributes, Named as GlobalAttributes};

/// An element with one more attribute.
type With<Of, V> = <Of as AddAnyAttr>::Output<CustomAttr<&'static str, V>>;

macro_rules! named {
    ($($method:ident $name:literal)*) => {
        /// Attributes by their names.
        pub trait Named: AddAnyAttr + Sized {
            $(
                #[doc = concat!("Sets `", $name, "`.")]
                fn $method<V: AttributeValue>(self, value: V) -> With<Self, V> {
                    self.attr($name, value)
                }
            )*
        }
    };
}

named! {
    aria_current "aria-current"
    aria_describedby "aria-describedby"
    aria_disabled "aria-disabled"
    aria_expanded "aria-expanded"
    aria_hidden "aria-hidden"
    aria_label "aria-label"
    aria_labelledby "aria-labelledby"
    aria_pressed "aria-pressed"
    aria_valuetext "aria-valuetext"
    hidden "hidden"
    id "id"
    inputmode "inputmode"
    lang "lang"
    role "role"
    spellcheck "spellcheck"
    tabindex "tabindex"
    title "title"
}

impl<T: AddAnyAttr + Sized> Named for T {}
