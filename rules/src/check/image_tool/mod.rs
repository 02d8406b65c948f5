//! Rules for tools that change images or make shapes of them.

mod background;
mod clothes;
mod three_d;
mod word_art;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] =
    &[clothes::RULES, background::RULES, word_art::RULES, three_d::RULES];
