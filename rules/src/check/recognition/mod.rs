//! Rules for transcription, and for the voices and vocabularies that are kept for later requests.

mod customization;
mod recording;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[recording::RULES, customization::RULES];
