//! Rules for videos that a model makes or edits.

mod input;
mod vace;

use crate::check::engine::Rule;

/// The rules of these files.
pub(super) static RULES: &[&[&Rule]] = &[input::RULES, vace::RULES];
