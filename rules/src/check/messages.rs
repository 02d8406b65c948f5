//! The order of messages.

use alloc::vec::Vec;

use super::{Place, Rule, Truth, conversation::has_role, finding::words};
use crate::{
    document::{Member, RawNode, Value},
    json,
    parameters::{Family, GENERATION, Protocol},
};

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
)
.on(&[Family::Chat, Family::Image]);

/// A model is given messages, or a prompt.
///
/// Source: the error page and the DashScope reference, for text models.
pub(super) static INPUT_EMPTY: Rule =
    Rule::service("input_empty", "`input` has `messages`, or `prompt`.", &["E023"], |request, findings| {
        let Some(input) = request.body.get("input").filter(|input| input.is_object()) else { return };
        // At the other address models are served that are given something else.
        let talks = Truth::from(request.api.name == GENERATION.name);
        let given = input.member("messages").is_present().or(input.member("prompt").is_present());
        findings.judge(
            given.negate().and(talks),
            Place::Inside(input.id()),
            || words!("`input` has neither `messages` nor `prompt`"; "add `messages: [user(\"...\")]`"),
        );
    })
    .only(Protocol::DashScope);

/// A user asks something.
///
/// Source: the error page; reports of users for a system message alone. In role play the model may go on with a message of
/// its own instead (`partial`), as an official sample does.
pub(super) static USER_MESSAGE_MISSING: Rule = Rule::service(
    "user_message_missing",
    "At least one message is the user's.",
    &["E050", "W09"],
    |request, findings| {
        let Some(messages) = request.messages().filter(|messages| messages.children().next().is_some())
        else {
            return;
        };
        let asks =
            |message: RawNode<'_>| has_role(message, "user").or(message.member("partial").flag(Truth::No));
        let asks = request.turns().map(asks).fold(Truth::No, Truth::or);
        findings.judge(
            asks.negate(),
            Place::Value(messages.id()),
            || words!("`messages` must have a message of role `user`, found none"; "add `user(\"...\")`"),
        );
    },
)
.on(&[Family::Chat, Family::Image]);

/// The last message is the user's or a tool's, or one that the model goes on with.
///
/// Source: the error page, which does not say for which models: a warning.
pub(super) static LAST_MESSAGE: Rule = Rule::advice(
    "last_message",
    "The last message is the user's or a tool's, or one that the model goes on with.",
    &["E242"],
    |request, findings| {
        let Some(last) = request.turns().last() else { return };
        let Some(role) = last.get("role") else { return };
        let leads_nowhere = has_role(last, "system").or(has_role(last, "assistant"));
        if leads_nowhere.and(last.member("partial").flag(Truth::No).negate()) == Truth::Yes {
            findings.broken(
                Place::Value(role.id()),
                words!("a conversation that ends with {} asks nothing", role.shown(); "end with a message of the user"),
            );
        }
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
            match role.map(RawNode::value) {
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
    List(RawNode<'d>),
    /// A hole decides.
    Open(RawNode<'d>),
}

impl<'d> Calls<'d> {
    fn of(message: RawNode<'d>) -> Self {
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
fn same_text(one: RawNode<'_>, two: Member<'_>) -> Truth {
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

/// Every call is answered before the conversation goes on, by the call's id.
///
/// Source: reports of users.
pub(super) static TOOL_CALL_NEEDS_ANSWER: Rule = Rule::service(
    "tool_call_needs_answer",
    "Every tool call is answered by a `tool` message before the conversation goes on.",
    &["W04"],
    |request, findings| {
        let Some(messages) = request.messages() else { return };
        let turns: Vec<RawNode<'_>> = messages.children().collect();
        for (position, message) in turns.iter().enumerate() {
            let Some(calls) = message.get("tool_calls") else { continue };
            for call in calls.children() {
                let Some(id) = call.get("id") else { continue };
                let answered = answers(turns.iter().skip(position + 1).copied(), id);
                findings.judge(answered.negate(), Place::Value(id.id()), || {
                    words!(
                        "the tool call {} has no answer", id.shown();
                        "add `tool({}, \"...\")` right after this message", id.shown()
                    )
                    .with("tool_call_ids", id.text().unwrap_or_default())
                });
            }
        }
    },
);

/// A message that carries tool calls carries some.
///
/// Source: reports of users.
pub(super) static TOOL_CALLS_NOT_EMPTY: Rule =
    Rule::service(
        "tool_calls_not_empty",
        "`tool_calls` is left out or has members.",
        &["W05"],
        |request, findings| {
            for message in request.turns() {
                let Some(calls) = message.get("tool_calls").filter(|calls| calls.is_list()) else { continue };
                let empty = calls.children().next().is_none();
                findings.judge(Truth::from(empty), Place::Value(calls.id()), || {
                words!("`tool_calls` must have at least one call, found none"; "leave `tool_calls` out")
            });
            }
        },
    );

/// What a call was given is JSON, as text.
///
/// Source: reports of users. Models sometimes write arguments that are not: mend them before they go back.
pub(super) static ARGUMENTS_NOT_JSON: Rule = Rule::service(
    "arguments_not_json",
    "The `arguments` of a tool call are JSON.",
    &["W05"],
    |request, findings| {
        for message in request.turns() {
            let Some(calls) = message.get("tool_calls") else { continue };
            for call in calls.children() {
                let arguments = call.get("function").and_then(|function| function.get("arguments"));
                let Some(arguments) = arguments else { continue };
                findings.judge(
                    arguments.text_is(|text| !json::is_json(text)),
                    Place::Value(arguments.id()),
                    || {
                        words!(
                            "the `arguments` of a tool call must be JSON, found {}", arguments.shown();
                            "write `\"{{}}\"` for a call without arguments"
                        )
                    },
                );
            }
        }
    },
);

/// Whether one of the `tool` messages that come next has the id.
fn answers<'d>(next: impl Iterator<Item = RawNode<'d>>, id: RawNode<'_>) -> Truth {
    let mut answered = Truth::No;
    for message in next {
        if message.hole().is_some() {
            return answered.or(Truth::open(message.id()));
        }
        match has_role(message, "tool") {
            Truth::Yes => answered = answered.or(same_text(id, message.member("tool_call_id"))),
            Truth::Open(_) => return answered.or(Truth::open(message.id())),
            Truth::No | Truth::Silent => break,
        }
    }
    answered
}
