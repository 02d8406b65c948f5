//! Rules for the Responses API and its conversations.

mod background;
mod content;
mod context;
mod conversation;
mod items;
mod options;
mod tool_choice;
mod tools;

use crate::check::engine::{Request, RuleRow, Truth};
use crate::check::typed::is_of_type;
use crate::document::Node;
use crate::models::{Modality, Model};

/// The rules of these files.
pub(super) static RULES: &[&[&RuleRow]] = &[
    context::RULES,
    items::RULES,
    content::RULES,
    tools::RULES,
    tool_choice::RULES,
    options::RULES,
    background::RULES,
    conversation::RULES,
];

/// The items of the input, or those that go into a conversation.
fn items<'d>(request: &Request<'d>) -> impl Iterator<Item = Node<'d>> + use<'d> {
    ["input", "items"].map(|name| request.body.member(name)).into_iter().flat_map(Node::elements)
}

/// Whether an item is a message: what it is without a type, too.
fn is_message(item: Node<'_>) -> Truth {
    item.member("type").is_present().negate().or(is_of_type(item, "message"))
}

/// The parts of all messages.
fn parts<'d>(request: &Request<'d>) -> impl Iterator<Item = Node<'d>> + use<'d> {
    items(request).flat_map(|item| item.member("content").elements())
}

/// Whether an earlier turn is part of the call, which nobody sees here.
fn has_context(request: &Request<'_>) -> Truth {
    request.parameter("previous_response_id").is_present().or(request.parameter("conversation").is_present())
}

/// Whether the model takes a medium; silent where no page says.
fn takes(request: &Request<'_>, medium: Modality) -> Truth {
    request.of_limits(Model::takes, |taken| Truth::from(taken.contains(medium)))
}

/// Whether the model does not think in this call. An effort counts before the switch.
fn does_not_think(request: &Request<'_>) -> Truth {
    let effort = request.parameter("reasoning").member("effort");
    let switch = request.parameter("enable_thinking");
    let by_default = || request.of_model(|model| Truth::from(model.thinks_by_default()));
    let is_off = || switch.flag(Truth::No).or(switch.is_present().negate().and_then(by_default)).negate();
    let by_switch = effort.is_present().negate().and_then(is_off);
    effort.text_is(|word| word == "none").or(by_switch)
}
