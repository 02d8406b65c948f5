//! Rules for embeddings and ranking.

mod content;
mod input;
mod ranges;
mod rerank;

use crate::check::engine::Rule;

/// The rules of these files.
pub(super) static RULES: &[&[&Rule]] = &[input::RULES, content::RULES, ranges::RULES, rerank::RULES];
