//! The order of messages.

use alloc::vec::Vec;

use super::{Place, Rule, Truth, conversation::has_role, finding::words};
use crate::{
    document::{Node, Texts},
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
        let messages = request.messages();
        // Recognition from an address sends an empty list beside it: the page of fun-asr-realtime.
        let is_elsewhere = request.parameter("audio_address").is_present();
        let empty = messages.is_present().and(messages.length().is_below(1)).and(is_elsewhere.negate());
        findings.judge(empty, Place::Value(messages.id()), |_| {
            words!("`messages` must have at least one message, found none"; "write `messages: [user(\"...\")]`")
        });
    },
)
.on(&[Family::Chat, Family::Image]);

/// A model is given messages, or a prompt.
///
/// Source: the error page and the DashScope reference, for text models.
pub(super) static INPUT_EMPTY: Rule = Rule::service(
    "input_empty",
    "The `input` of a text model has `messages` or `prompt`.",
    &["E023"],
    |request, findings| {
        let input = request.input();
        // At the other address models are served that are given something else.
        let talks = Truth::from(request.api.name == GENERATION.name);
        let given = input.member("messages").is_present().or(input.member("prompt").is_present());
        findings.judge(
            given.negate().and(talks),
            Place::Inside(input.id()),
            |_| words!("`input` has neither `messages` nor `prompt`"; "add `messages: [user(\"...\")]`"),
        );
    },
)
.only(Protocol::DashScope);

/// A user asks something.
///
/// Source: the error page; reports of users for a system message alone. In role play the model may go on with a message of
/// its own instead (`partial`), as an official sample does.
pub(super) static USER_MESSAGE_MISSING: Rule = Rule::service(
    "user_message_missing",
    "At least one message is the user's, or has `partial: true`.",
    &["E050", "W09"],
    |request, findings| {
        let messages = request.messages();
        let asks =
            messages.any(|message| has_role(message, "user").or(message.member("partial").flag(Truth::No)));
        let none = messages.length().is_below(1);
        findings.judge(
            none.negate().and(asks.negate()),
            Place::Value(messages.id()),
            |_| words!("`messages` must have a message of role `user`, found none"; "add `user(\"...\")`"),
        );
    },
)
.on(&[Family::Chat, Family::Image]);

/// The last message is not the system's, and the assistant's only if the model goes on with it.
///
/// Source: the error page, which does not say for which models: a warning.
pub(super) static LAST_MESSAGE: Rule = Rule::advice(
    "last_message",
    "The last message is neither the system's nor the assistant's, unless it has `partial: true`.",
    &["E242"],
    |request, findings| {
        for message in request.messages().elements() {
            let role = message.member("role");
            let leads_nowhere = || has_role(message, "system").or(has_role(message, "assistant"));
            let goes_on = || message.member("partial").flag(Truth::No);
            let broken = message.is_last().and_then(leads_nowhere).and_then(|| goes_on().negate());
            findings.judge(broken, Place::Value(role.id()), |_| {
                words!("a conversation that ends with {} asks nothing", role.shown(); "end with a message of the user")
            });
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
        let mut calls = Texts::new();
        for message in request.messages().elements() {
            let is_tool = has_role(message, "tool");
            let id = message.member("tool_call_id");
            let place = if id.is_present() == Truth::No { message.member("role") } else { id };
            let broken = is_tool.and(calls.contains(id).negate());
            findings.judge(broken, Place::Value(place.id()), |_| {
                if calls.is_empty() == Truth::Yes {
                    words!(
                        "a `tool` message must answer a message with `tool_calls`, but none stands before it";
                        "put the assistant's message with its `tool_calls` before this one"
                    )
                } else {
                    words!(
                        "`tool_call_id` must be the id of a call in the message before, found {}", id.shown();
                        "repeat the `id` of the call that this message answers"
                    )
                }
            });
            if is_tool == Truth::Yes {
                continue;
            }
            calls = Texts::new();
            // A message that may be a tool's may stand between the two.
            calls.insert_if(is_tool);
            if has_role(message, "assistant") == Truth::Yes {
                calls.insert_each(message.member("tool_calls"), |call| call.member("id"));
            }
        }
    },
);

/// Every call is answered before the conversation goes on, by the call's id.
///
/// Source: reports of users.
pub(super) static TOOL_CALL_NEEDS_ANSWER: Rule = Rule::service(
    "tool_call_needs_answer",
    "Every tool call is answered by a `tool` message before the conversation goes on.",
    &["W04"],
    |request, findings| {
        let messages: Vec<Node<'_>> = request.messages().elements().collect();
        // What the `tool` messages answer that come next.
        let mut answers = Texts::new();
        for message in messages.into_iter().rev() {
            for call in message.member("tool_calls").elements() {
                let id = call.member("id");
                let unanswered = id.is_present().and(answers.contains(id).negate());
                findings.judge(unanswered, Place::Value(id.id()), |written| {
                    words!(
                        "the tool call {} has no answer", id.shown();
                        "add `tool({}, \"...\")` right after this message", id.shown()
                    )
                    .with("tool_call_ids", written.text(id))
                });
            }
            let is_tool = has_role(message, "tool");
            if is_tool == Truth::Yes {
                answers.insert(message.member("tool_call_id"));
            } else {
                answers = Texts::new();
                answers.insert_if(is_tool);
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
        "`tool_calls` of a message is left out or has members.",
        &["W05"],
        |request, findings| {
            for message in request.messages().elements() {
                let calls = message.member("tool_calls");
                let empty = calls.is_present().and(calls.length().is_below(1));
                findings.judge(empty, Place::Value(calls.id()), |_| {
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
        for message in request.messages().elements() {
            for call in message.member("tool_calls").elements() {
                let arguments = call.member("function").member("arguments");
                findings.judge(
                    arguments.text_is(|text| !json::is_json(text)),
                    Place::Value(arguments.id()),
                    |_| {
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
