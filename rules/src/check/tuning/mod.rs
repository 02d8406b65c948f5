//! Rules for models that are trained, deployed and imported.

mod deployment;
mod training;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[training::RULES, deployment::RULES];
