//! Rules for speech synthesis.

mod synthesis;

#[cfg(feature = "speech")]
pub(super) use synthesis::{belongs_to_another, does_not_speak};

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[synthesis::RULES];
