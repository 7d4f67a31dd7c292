//! Enums whose variants have stable ids: words, settings and messages use these, so they must not change.

/// Gives an enum with the derives of `strum` its list, its ids and the way back from an id.
macro_rules! stable_ids {
    ($name:ident) => {
        impl $name {
            /// How many there are.
            pub const COUNT: usize = <Self as strum::EnumCount>::COUNT;

            /// All, in the order of their discriminants.
            pub const ALL: [Self; Self::COUNT] = {
                let mut all = [<Self as strum::VariantArray>::VARIANTS[0]; Self::COUNT];
                let mut place = 1;
                while place < Self::COUNT {
                    all[place] = <Self as strum::VariantArray>::VARIANTS[place];
                    place += 1;
                }
                all
            };

            /// The stable id: words, settings and messages use it.
            pub const fn id(self) -> &'static str {
                <Self as strum::VariantNames>::VARIANTS[self as usize]
            }

            /// The one with this id, if there is one.
            pub fn from_id(id: &str) -> Option<Self> {
                id.parse().ok()
            }
        }
    };
}

pub(crate) use stable_ids;
