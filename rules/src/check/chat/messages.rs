//! The order of messages.

use alloc::vec::Vec;

use crate::check::engine::{
    FindingPlace, Findings, Request, Rule, RuleRow, Truth, conversation::has_role, explain,
};
use crate::{
    document::{Node, Texts},
    json,
    parameters::{ApiFamily, GENERATION, Protocol},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service("messages_not_empty", "There is at least one message.", &["E037"], messages_not_empty)
        .on(&[ApiFamily::Chat, ApiFamily::Image]),
    &Rule::service(
        "input_empty",
        "The `input` of a text model has `messages` or `prompt`.",
        &["E023"],
        input_empty,
    )
    .only(Protocol::DashScope),
    &Rule::service(
        "user_message_missing",
        "At least one message is the user's, or has `partial: true`.",
        &["E050", "W09"],
        user_message_missing,
    )
    .on(&[ApiFamily::Chat, ApiFamily::Image]),
    &Rule::advice(
        "last_message",
        "The last message is neither the system's nor the assistant's, unless it has `partial: true`.",
        &["E242"],
        last_message,
    )
    .needs_one_of(&["system", "assistant"]),
    &Rule::service(
        "tool_message_needs_call",
        "A `tool` message answers a call of the assistant's message before it, by the call's id.",
        &["E018"],
        tool_message_needs_call,
    )
    .needs_one_of(&["tool"]),
    &Rule::service(
        "tool_call_needs_answer",
        "Every tool call is answered by a `tool` message before the conversation goes on.",
        &["W04"],
        tool_call_needs_answer,
    )
    .needs_one_of(&["tool_calls"]),
    &Rule::service(
        "tool_calls_not_empty",
        "`tool_calls` of a message is left out or has members.",
        &["W05"],
        tool_calls_not_empty,
    )
    .needs_one_of(&["tool_calls"]),
    &Rule::service(
        "arguments_not_json",
        "The `arguments` of a tool call are JSON.",
        &["W05"],
        arguments_not_json,
    )
    .needs_one_of(&["arguments"]),
];

/// Source: the error page.
fn messages_not_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let messages = request.messages();
    // Recognition from an address sends an empty list beside it: the page of fun-asr-realtime.
    let is_elsewhere = || request.parameter("audio_address").is_present();
    let empty = messages.is_present().and(messages.length().is_below(1)).and_then(|| is_elsewhere().negate());
    findings.judge(empty, FindingPlace::Value(messages.id()), |_| {
        explain!(
            "`messages` must have at least one message, found none";
            "write `messages: [user(\"...\")]`"
        )
    });
}

/// Source: the error page and the DashScope reference, for text models.
fn input_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.input();
    // At the other address models are served that are given something else.
    let talks = Truth::from(request.api.name == GENERATION.name);
    let given = input.member("messages").is_present().or(input.member("prompt").is_present());
    findings.judge(given.negate().and(talks), FindingPlace::Inside(input.id()), |_| {
        explain!(
            "`input` has neither `messages` nor `prompt`";
            "add `messages: [user(\"...\")]`"
        )
    });
}

/// Source: the error page; reports of users for a system message alone. In role play the model may go on with a message of
/// its own instead (`partial`), as an official sample does.
fn user_message_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let messages = request.messages();
    let goes_on = |message: Node<'_>| message.member("partial").flag(Truth::No);
    let asks = messages.any(|message| has_role(message, "user").or_else(|| goes_on(message)));
    let some = || messages.length().is_below(1).negate();
    findings.judge(asks.negate().and_then(some), FindingPlace::Value(messages.id()), |_| {
        explain!(
            "`messages` must have a message of role `user`, found none";
            "add `user(\"...\")`"
        )
    });
}

/// Source: the error page, which does not say for which models: a warning.
fn last_message(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let role = message.member("role");
        let leads_nowhere = || has_role(message, "system").or(has_role(message, "assistant"));
        let goes_on = || message.member("partial").flag(Truth::No);
        let broken = message.is_last().and_then(leads_nowhere).and_then(|| goes_on().negate());
        findings.judge(broken, FindingPlace::Value(role.id()), |_| {
            explain!(
                "a conversation that ends with {} asks nothing", role.shown();
                "end with a message of the user"
            )
        });
    }
}

/// Source: the error page (its newer editions spell it "preceeding"). Other `tool` messages may stand
/// between the two.
fn tool_message_needs_call(request: &Request<'_>, findings: &mut Findings<'_>) {
    let mut calls = Texts::new();
    for message in request.messages().elements() {
        let is_tool = has_role(message, "tool");
        let id = message.member("tool_call_id");
        let place = if id.is_present() == Truth::No { message.member("role") } else { id };
        let broken = is_tool.and(calls.contains(id).negate());
        findings.judge(broken, FindingPlace::Value(place.id()), |_| {
            if calls.is_empty() == Truth::Yes {
                explain!(
                    "a `tool` message must answer a message with `tool_calls`, but none stands before it";
                    "put the assistant's message with its `tool_calls` before this one"
                )
            } else {
                explain!(
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
}

/// Source: reports of users.
fn tool_call_needs_answer(request: &Request<'_>, findings: &mut Findings<'_>) {
    let messages: Vec<Node<'_>> = request.messages().elements().collect();
    // What the `tool` messages answer that come next.
    let mut answers = Texts::new();
    for message in messages.into_iter().rev() {
        for call in message.member("tool_calls").elements() {
            let id = call.member("id");
            let unanswered = id.is_present().and(answers.contains(id).negate());
            findings.judge(unanswered, FindingPlace::Value(id.id()), |written| {
                explain!(
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
}

/// Source: reports of users.
fn tool_calls_not_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        let calls = message.member("tool_calls");
        let empty = calls.is_present().and(calls.length().is_below(1));
        findings.judge(
            empty,
            FindingPlace::Value(calls.id()),
            |_| explain!("`tool_calls` must have at least one call, found none"; "leave `tool_calls` out"),
        );
    }
}

/// Source: reports of users. Models sometimes write arguments that are not: mend them before they go back.
fn arguments_not_json(request: &Request<'_>, findings: &mut Findings<'_>) {
    for message in request.messages().elements() {
        for call in message.member("tool_calls").elements() {
            let arguments = call.member("function").member("arguments");
            findings.judge(
                arguments.text_is(|text| !json::is_json(text)),
                FindingPlace::Value(arguments.id()),
                |_| {
                    explain!(
                        "the `arguments` of a tool call must be JSON, found {}", arguments.shown();
                        "write `\"{{}}\"` for a call without arguments"
                    )
                },
            );
        }
    }
}
