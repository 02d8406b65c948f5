//! Rules for knowledge bases, and for questions that become queries to a database.

mod index;
mod retrieval;
mod schema;
mod source;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[source::RULES, index::RULES, retrieval::RULES, schema::RULES];
