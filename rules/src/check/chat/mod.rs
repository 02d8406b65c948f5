//! Rules for conversations, in either protocol.

mod advice;
mod content;
mod messages;
mod omni;
mod ranges;
mod sampling;
mod search;
mod streaming;
mod structured_output;
mod thinking;
mod tool_choice;
mod tools;
mod translation;

use crate::{check::engine::RuleRow, parameters::ApiFamily};

/// Chats, and completions, which take the same sampling parameters.
const SAMPLED: &[ApiFamily] = &[ApiFamily::Chat, ApiFamily::Completion];

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[
    streaming::RULES,
    thinking::RULES,
    structured_output::RULES,
    tools::RULES,
    tool_choice::RULES,
    messages::RULES,
    content::RULES,
    search::RULES,
    translation::RULES,
    omni::RULES,
    sampling::RULES,
    ranges::RULES,
    advice::RULES,
];
