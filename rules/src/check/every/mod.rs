//! Rules for every API: the shape of a body, the model, headers, listed values, URLs.

pub(super) mod headers;
pub(super) mod listed;
mod media;
mod model;
mod served;
pub(super) mod shape;
pub(super) mod unknown_rule;

use crate::check::engine::RuleRow;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[
    shape::RULES,
    shape::RULES_OF_NAMES,
    headers::RULES,
    model::RULES,
    media::RULES,
    listed::RULES,
    unknown_rule::RULES,
];
