//! Rules for the Anthropic-compatible Messages API.

mod blocks;
mod options;
mod tool_choice;
mod tool_results;
mod tools;
mod turns;

use crate::check::engine::{Request, RuleRow, Truth};
use crate::document::Node;

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] =
    &[turns::RULES, blocks::RULES, tool_results::RULES, tools::RULES, tool_choice::RULES, options::RULES];

/// The blocks of all messages, each with its message.
fn blocks<'d>(request: &Request<'d>) -> impl Iterator<Item = (Node<'d>, Node<'d>)> + use<'d> {
    request
        .messages()
        .elements()
        .flat_map(|turn| turn.member("content").elements().map(move |block| (turn, block)))
}

/// Whether the model thinks in this call.
fn thinks(request: &Request<'_>) -> Truth {
    let switch = request.parameter("thinking").member("type");
    let by_default = || request.of_model(|model| Truth::from(model.thinks_by_default()));
    let is_on = switch.text_is(|kind| kind == "enabled");
    is_on.or(switch.is_present().negate().and_then(by_default))
}
