//! Rules for images that a model makes or edits.

mod content;
mod limits;
mod ranges;

use crate::check::engine::Rule;

/// The rules of these files.
pub(super) static RULES: &[&[&Rule]] = &[limits::RULES, content::RULES, ranges::RULES];
