//! The order of messages.

use super::{Place, Rule, Truth, finding::words};
use crate::document::{Member, Node, Value};

/// There is at least one message.
///
/// Source: the error page.
pub(super) static MESSAGES_NOT_EMPTY: Rule = Rule::service(
    "messages_not_empty",
    "There is at least one message.",
    &["E037"],
    |request, findings| {
        let Some(messages) = request.messages() else { return };
        let empty = messages.children().next().is_none();
        findings.judge(Truth::from(empty), Place::Value(messages.id()), || {
            words!("`messages` must have at least one message, found none"; "write `messages: [user(\"...\")]`")
        });
    },
);

/// A `tool` message answers a call of the assistant's message before it, by the call's id.
///
/// Source: the error page (its newer editions spell it "preceeding"). Other `tool` messages may stand
/// between the two.
pub(super) static TOOL_MESSAGE_NEEDS_CALL: Rule = Rule::service(
    "tool_message_needs_call",
    "A `tool` message answers a call of the assistant's message before it, by the call's id.",
    &["E018"],
    |request, findings| {
        let Some(messages) = request.messages() else { return };
        let mut calls = Calls::None;
        for message in messages.children() {
            if message.hole().is_some() {
                calls = Calls::Open(message);
                continue;
            }
            let role = message.member("role").node();
            match role.map(Node::value) {
                Some(Value::Text(role)) if role == "tool" => {}
                Some(Value::Text(role)) if role == "assistant" => {
                    calls = Calls::of(message);
                    continue;
                }
                Some(Value::Hole(_)) => {
                    calls = Calls::Open(role.unwrap_or(message));
                    continue;
                }
                _ => {
                    calls = Calls::None;
                    continue;
                }
            }
            let id = message.member("tool_call_id");
            let place = id.possible().or(role).unwrap_or(message).id();
            findings.judge(calls.has(id).negate(), Place::Value(place), || match calls {
                Calls::None => words!(
                    "a `tool` message must answer a message with `tool_calls`, but none stands before it";
                    "put the assistant's message with its `tool_calls` before this one"
                ),
                _ => words!(
                    "`tool_call_id` must be the id of a call in the message before, found {}",
                    id.possible().map_or_else(|| alloc::string::String::from("none"), |id| alloc::format!("{}", id.shown()));
                    "repeat the `id` of the call that this message answers"
                ),
            });
        }
    },
);

/// The calls that a `tool` message may answer.
#[derive(Clone, Copy)]
enum Calls<'d> {
    /// There are none.
    None,
    /// These.
    List(Node<'d>),
    /// A hole decides.
    Open(Node<'d>),
}

impl<'d> Calls<'d> {
    fn of(message: Node<'d>) -> Self {
        match message.member("tool_calls") {
            Member::Maybe(node) => Self::Open(node),
            Member::Present(node) if node.hole().is_some() => Self::Open(node),
            Member::Present(node) if node.is_list() => Self::List(node),
            _ => Self::None,
        }
    }

    /// Whether one of them has the id.
    fn has(self, id: Member<'_>) -> Truth {
        match self {
            Self::None => Truth::No,
            Self::Open(node) => Truth::open(node.id()),
            Self::List(calls) => calls
                .children()
                .map(|call| match call.member("id") {
                    _ if call.hole().is_some() => Truth::open(call.id()),
                    Member::Absent => Truth::No,
                    Member::Present(one) | Member::Maybe(one) => same_text(one, id),
                })
                .fold(Truth::No, Truth::or),
        }
    }
}

/// Whether two ids are one.
fn same_text(one: Node<'_>, two: Member<'_>) -> Truth {
    match one.value() {
        Value::Text(wanted) => two.text_is(|text| text == wanted),
        Value::Hole(_) => match two.possible() {
            Some(two) if two.hole().is_some() => Truth::open(one.id()).and(Truth::open(two.id())),
            Some(_) => Truth::open(one.id()),
            None => Truth::No,
        },
        _ => Truth::Silent,
    }
}
