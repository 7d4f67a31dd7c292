//! No rule holds a number without a name: floats of the model stand in a block of `parameters!` or in a table of kinds, of
//! agents or of the outlines of the stage.

use std::fs;
use std::path::Path;

use syn::visit::Visit;
use syn::{Attribute, ItemConst, ItemMod, LitFloat, Type};

use super::source::paths;

/// Numbers that are no choice: nothing, a half, a whole, twice.
const PLAIN: [&str; 4] = ["0.0", "0.5", "1.0", "2.0"];
/// How the numbers begin that keep a quotient finite or a residue from lasting.
const TINY: &str = "1e-";

/// Files whose numbers are tables of kinds, shapes of the stage in the document's words, or the arithmetic of random numbers.
const TABLES: [&str; 5] =
    ["entities/cell/kind.rs", "initialization/niche/", "rng.rs", "parameter", "submodels/antigen.rs"];

/// Goes through a file and notes floats without a name.
#[derive(Default)]
struct Unnamed(Vec<String>);

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute.parse_args::<syn::Path>().is_ok_and(|path| path.is_ident("test"))
    })
}

impl<'a> Visit<'a> for Unnamed {
    fn visit_item_mod(&mut self, item: &'a ItemMod) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_mod(self, item);
        }
    }

    /// Entries of the catalogue are not looked at: their plans stand in the table of agents, their figures in `tests/side_effect_sources.rs`.
    fn visit_item_const(&mut self, item: &'a ItemConst) {
        let of_catalogue = |kind: &Type| match kind {
            Type::Path(path) => ["Agent", "Schedule", "Therapy"].iter().any(|name| path.path.is_ident(name)),
            _ => false,
        };
        if !of_catalogue(&item.ty) {
            syn::visit::visit_item_const(self, item);
        }
    }

    fn visit_lit_float(&mut self, literal: &'a LitFloat) {
        let literal = literal.to_string();
        if !PLAIN.contains(&literal.as_str()) && !literal.starts_with(TINY) {
            self.0.push(literal);
        }
    }
}

fn unnamed(text: &str) -> Vec<String> {
    let mut unnamed = Unnamed::default();
    unnamed.visit_file(&syn::parse_file(text).expect("it compiles"));
    unnamed.0
}

#[test]
fn no_rule_holds_a_number_without_a_name() {
    let source = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let paths = paths();
    assert!(paths.len() > 100, "only {} files", paths.len());
    let is_rule =
        |path: &&String| !path.ends_with("/tests.rs") && !TABLES.iter().any(|table| path.starts_with(table));
    for path in paths.iter().filter(is_rule) {
        let text = fs::read_to_string(source.join(path)).expect("it can be read");
        assert_eq!(unnamed(&text), Vec::<String>::new(), "{path}");
    }
}

#[test]
fn a_number_in_a_rule_is_seen() {
    let text = "parameters! { A: f32 = 0.3; } fn rule() -> f32 { if a() { 1.0 } else { 0.7 * A } } \
                const FCRH5: Agent = Agent { half: 0.4 }; #[cfg(test)] mod tests { const B: f32 = 0.9; }";
    assert_eq!(unnamed(text), ["0.7"]);
}
