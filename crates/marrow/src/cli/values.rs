//! Values of arguments: text, one of a few words, whole numbers within bounds.

use std::str::FromStr;

use lexopt::{Error, Parser};
use strum::VariantNames;

pub(super) fn text(parser: &mut Parser) -> Result<String, Error> {
    parser.value()?.into_string().map_err(|word| format!("{} is not text", word.display()).into())
}

/// One of a few words.
pub(super) fn choice<T: FromStr + VariantNames>(parser: &mut Parser, name: &str) -> Result<T, Error> {
    let word = text(parser)?;
    word.parse().map_err(|_| format!("--{name}: '{word}' is none of: {}", T::VARIANTS.join(", ")).into())
}

pub(super) fn number<T: Copy + FromStr + PartialOrd + std::fmt::Display>(
    parser: &mut Parser,
    name: &str,
    least: T,
    most: T,
) -> Result<T, Error> {
    let word = text(parser)?;
    match word.parse() {
        Ok(number) if number >= least && number <= most => Ok(number),
        _ => Err(format!("--{name}: '{word}' is not a whole number from {least} to {most}").into()),
    }
}
