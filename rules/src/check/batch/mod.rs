//! Rules for batches: the job, and the file of its requests.

pub mod file;
mod job;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[job::RULES, file::RULES];
