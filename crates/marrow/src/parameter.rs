//! A parameter: a number of the model with its unit, meaning, range and source, declared once.

use crate::entities::cell::kind::CellKind;
use crate::setup::{MProtein, Setting, Size, Stage};

/// A number of the model, or a few that belong together.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// Name in the code.
    pub name: &'static str,
    /// Path of the file that declares it.
    pub file: &'static str,
    /// As it is declared; what depends on the setup by setup.
    pub value: fn() -> String,
    /// All its numbers.
    pub numbers: fn() -> Vec<f32>,
    /// Unit; "1" for shares, chances, ratios and numbers of things.
    pub unit: &'static str,
    /// What it is, and why it is as it is.
    pub meaning: &'static str,
    /// Sections of `science.md`; "chosen", "derived" from others, or of the "method".
    pub source: &'static str,
    /// Least and greatest value that is published or makes sense, where one is known.
    pub range: Option<[f32; 2]>,
}

/// Declares constants of a module and lists them in its `PARAMETERS`: meaning, name, type, value, unit, source and, where one
/// is known, range. A module has one such block.
macro_rules! parameters {
    ($($(#[doc = $doc:literal])+ $vis:vis $name:ident: $kind:ty = $value:expr, $unit:literal, $source:literal
        $(, $range:expr)?;)+) => {
        $($(#[doc = $doc])+ $vis const $name: $kind = $value;)+

        /// The parameters of this module.
        pub(crate) const PARAMETERS: &[crate::parameter::Parameter] = &[$(crate::parameter::Parameter {
            name: stringify!($name),
            file: file!(),
            value: || crate::parameter::ParameterValue::shown(&$name, stringify!($value)),
            numbers: || crate::parameter::ParameterValue::numbers(&$name),
            unit: $unit,
            meaning: concat!($($doc),+),
            source: $source,
            range: [$(Some($range),)? None][0],
        }),+];
    };
}

/// Declares numbers of a module that depend on the setup, and lists them in its `BY_SETUP`: a function, unit and source.
macro_rules! parameters_by_setup {
    ($($(#[doc = $doc:literal])+ $vis:vis const fn $name:ident($case:ident: $kind:ty) -> $result:ty $body:block
        $unit:literal, $source:literal;)+) => {
        $($(#[doc = $doc])+ $vis const fn $name($case: $kind) -> $result $body)+

        /// The parameters of this module that depend on the setup.
        pub(crate) const BY_SETUP: &[crate::parameter::Parameter] = &[$(crate::parameter::Parameter {
            name: stringify!($name),
            file: file!(),
            value: || crate::parameter::shown_by_case($name),
            numbers: || crate::parameter::numbers_by_case($name),
            unit: $unit,
            meaning: concat!($($doc),+),
            source: $source,
            range: None,
        }),+];
    };
}

pub(crate) use {parameters, parameters_by_setup};

/// What a parameter may be.
pub(crate) trait ParameterValue {
    /// All its numbers.
    fn numbers(&self) -> Vec<f32>;

    /// How it is shown, unless as it is declared.
    fn shown(&self, declared: &str) -> String {
        declared.to_owned()
    }
}

macro_rules! numbers {
    ($($kind:ty),+) => {
        $(impl ParameterValue for $kind {
            fn numbers(&self) -> Vec<f32> {
                vec![*self as f32]
            }
        })+
    };
}

numbers!(f32, f64, u32, u64, usize);

impl<const N: usize> ParameterValue for [f32; N] {
    fn numbers(&self) -> Vec<f32> {
        self.to_vec()
    }
}

impl ParameterValue for (f32, f32) {
    fn numbers(&self) -> Vec<f32> {
        vec![self.0, self.1]
    }
}

impl<const N: usize> ParameterValue for [(CellKind, f32); N] {
    fn numbers(&self) -> Vec<f32> {
        self.iter().map(|&(_, number)| number).collect()
    }

    fn shown(&self, _: &str) -> String {
        self.map(|(kind, number)| format!("{} {number}", kind.id())).join(", ")
    }
}

impl<const N: usize> ParameterValue for [(&str, f32); N] {
    fn numbers(&self) -> Vec<f32> {
        self.iter().map(|&(_, number)| number).collect()
    }

    fn shown(&self, _: &str) -> String {
        self.map(|(name, number)| format!("{name} {number}")).join(", ")
    }
}

/// What a parameter may depend on.
pub(crate) trait Case: Sized {
    /// All cases, each with its name.
    fn cases() -> Vec<(String, Self)>;
}

macro_rules! cases {
    ($($kind:ty),+) => {
        $(impl Case for $kind {
            fn cases() -> Vec<(String, Self)> {
                Self::ALL.map(|case| (case.id().to_owned(), case)).to_vec()
            }
        })+
    };
}

cases!(MProtein, Setting, Size, Stage);

pub(crate) fn numbers_by_case<C: Case, N: ParameterValue>(of: fn(C) -> N) -> Vec<f32> {
    C::cases().into_iter().flat_map(|(_, case)| of(case).numbers()).collect()
}

pub(crate) fn shown_by_case<C: Case, N: ParameterValue>(of: fn(C) -> N) -> String {
    let shown = |(name, case): (String, C)| {
        let numbers: Vec<String> = of(case).numbers().iter().map(f32::to_string).collect();
        format!("{name} {}", numbers.join(" / "))
    };
    C::cases().into_iter().map(shown).collect::<Vec<_>>().join(", ")
}
