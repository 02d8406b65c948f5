//! Rules for embeddings and ranking.

mod content;
mod input;
mod ranges;
mod rerank;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[input::RULES, content::RULES, ranges::RULES, rerank::RULES];
