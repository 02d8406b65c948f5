//! Rules for images that a model makes or edits.

mod content;
mod limits;
mod poster;
mod ranges;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[limits::RULES, content::RULES, poster::RULES, ranges::RULES];
