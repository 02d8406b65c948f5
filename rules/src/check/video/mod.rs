//! Rules for videos that a model makes or edits.

mod input;
mod vace;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[input::RULES, vace::RULES];
