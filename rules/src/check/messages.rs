//! The order of messages.

use alloc::{format, string::String};

use super::{Place, Rule, Truth, Words, finding::words};
use crate::document::{Hole, Member, Node, Value};

/// There is at least one message.
///
/// Source: the error page.
pub(super) static MESSAGES_NOT_EMPTY: Rule = Rule::service(
    "messages_not_empty",
    "There is at least one message.",
    &["E037"],
    |request, findings| {
        let Some(messages) = request.messages() else { return };
        let empty = match messages.hole() {
            Some(_) => Truth::open(messages.id()),
            None => messages.children().map(may_be_nothing).fold(Truth::Yes, Truth::and),
        };
        findings.judge(empty, Place::Value(messages.id()), || {
            words!("`messages` must have at least one message, found none"; "write `messages: [user(\"...\")]`")
        });
    },
);

/// Whether an element of a list adds nothing to it: a splice may be empty.
fn may_be_nothing(element: Node<'_>) -> Truth {
    if element.hole() == Some(Hole::Splice) { Truth::open(element.id()) } else { Truth::No }
}

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
        if messages.hole().is_some() {
            let place = Place::Value(messages.id());
            findings.judge(Truth::open(messages.id()), place, || unanswering(Calls::None, Member::Absent));
        }
        let mut calls = Calls::None;
        for message in messages.children() {
            let (role, id) = (message.member("role"), message.member("tool_call_id"));
            let is_tool = match message.hole() {
                Some(_) => Truth::open(message.id()),
                None => role.text_is(|role| role == "tool"),
            };
            let place = id.possible().or(role.node()).unwrap_or(message).id();
            let broken = is_tool.and(calls.has(id).negate());
            findings.judge(broken, Place::Value(place), || unanswering(calls, id));
            calls = calls.after(message);
        }
    },
);

/// What to say of a `tool` message with this id after these calls.
fn unanswering(calls: Calls<'_>, id: Member<'_>) -> Words {
    match calls {
        Calls::None => words!(
            "a `tool` message must answer a message with `tool_calls`, but none stands before it";
            "put the assistant's message with its `tool_calls` before this one"
        ),
        _ => words!(
            "`tool_call_id` must be the id of a call in the message before, found {}",
            id.possible().map_or_else(|| String::from("none"), |id| format!("{}", id.shown()));
            "repeat the `id` of the call that this message answers"
        ),
    }
}

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
    /// What may be answered after `message`, where these may be answered before it.
    fn after(self, message: Node<'d>) -> Self {
        if message.hole().is_some() {
            return Self::Open(message);
        }
        let Some(role) = message.member("role").possible() else { return Self::None };
        match role.value() {
            Value::Text(text) if text == "tool" => self,
            Value::Text(text) if text == "assistant" => Self::of(message),
            Value::Hole(_) => Self::Open(role),
            _ => Self::None,
        }
    }

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
