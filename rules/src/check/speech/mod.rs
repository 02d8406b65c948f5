//! Rules for speech synthesis.

mod synthesis;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[synthesis::RULES];
