//! Rules for applications.

mod input;
mod options;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[input::RULES, options::RULES];
