//! Rules for speech synthesis.

mod synthesis;

use crate::check::engine::Rule;

/// The rules of these files.
pub(super) static RULES: &[&[&Rule]] = &[synthesis::RULES];
