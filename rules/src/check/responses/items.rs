//! The items of an input: what each must have, and which stands behind which.

use super::{has_context, items};
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::{is_of_type, judge_members};
use crate::{
    document::{Node, Texts},
    json,
    parameters::{ApiFamily, ITEM, ITEM_ROLE, ITEM_TYPE},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "response_item_incomplete",
        "An item has the members that its type cannot do without: a message `role` and `content`, a call \
         `call_id`, `name` and `arguments`, its result `call_id` and `output`.",
        &[],
        response_item_incomplete,
    )
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "function_output_needs_call",
        "A `function_call_output` stands right behind its `function_call`, or behind a group of calls that \
         its own is in.",
        &[],
        function_output_needs_call,
    )
    .needs_one_of(&["function_call_output"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_arguments_not_json",
        "The `arguments` of a `function_call` are JSON.",
        &["W05"],
        response_arguments_not_json,
    )
    .needs_one_of(&["arguments"])
    .on(&[ApiFamily::Responses]),
];

/// What an item of a type cannot do without.
const MEMBERS: &[(&str, &[&str])] = &[
    ("message", &["role", "content"]),
    ("function_call", &["call_id", "name", "arguments"]),
    ("function_call_output", &["call_id", "output"]),
    ("reasoning", &["id", "summary"]),
    ("web_search_call", &["id", "status", "action"]),
];

/// Source: the table of items in the reference of October 2026. A user's client met an error that names the missing `content` of a
/// message, in words that nobody has confirmed.
fn response_item_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    for item in items(request) {
        for (kind, members) in MEMBERS {
            let is_it = if *kind == "message" {
                super::is_message(item).and(has_known_role(request, item))
            } else {
                is_of_type(item, kind)
            };
            judge_members(
                item,
                is_it,
                members,
                findings,
                |name| explain!("a `{kind}` must have `{name}`"; "add `{}`", ITEM.example_of(name)),
            );
        }
    }
}

/// Silent for a message whose role is new, where that is let through: what it needs, nobody can say.
fn has_known_role(request: &Request<'_>, message: Node<'_>) -> Truth {
    let is_new = message.member("role").text_is(|role| ITEM_ROLE.word(role).is_none());
    if is_new == Truth::Yes && !request.options.judge_unknown_values { Truth::Silent } else { Truth::Yes }
}

/// Source: the reference of October 2026: "must directly follow", else an error, whose words it does not tell. Its own loop writes
/// calls and results pairwise; a group of parallel calls before their results is OpenAI's form. The call of the first results
/// may be stored.
fn function_output_needs_call(request: &Request<'_>, findings: &mut Findings<'_>) {
    let mut calls = Texts::new();
    calls.insert_if(has_context(request).and(Truth::Silent));
    for item in items(request) {
        let (is_call, is_output) =
            (is_of_type(item, "function_call"), is_of_type(item, "function_call_output"));
        let id = item.member("call_id");
        let broken = is_output.and(id.is_present()).and(calls.contains(id).negate());
        findings.judge(broken, FindingPlace::Value(id.id()), |_| {
            if calls.is_empty() == Truth::Yes {
                explain!(
                    "a `function_call_output` must stand right behind its `function_call`, but none stands there";
                    "put the `function_call` with this `call_id` right before it"
                )
            } else {
                explain!(
                    "`call_id` must be that of the `function_call` before it, found {}", id.shown();
                    "repeat the `call_id` of the call that this result is of"
                )
            }
        });
        note(&mut calls, item, is_call, is_output);
    }
}

/// Takes note of the calls that a result behind this item may be of.
fn note<'d>(calls: &mut Texts<'d>, item: Node<'d>, is_call: Truth, is_output: Truth) {
    if is_output == Truth::Yes {
        return;
    }
    if is_call == Truth::Yes {
        calls.insert(item.member("call_id"));
        return;
    }
    let is_either = is_call.or(is_output);
    if !is_either.is_possible() {
        *calls = Texts::new();
    }
    calls.insert_if(is_either);
    // A reference may be to a call, and what this version does not know may be one.
    let may_be_call = |kind: &str| kind == "item_reference" || ITEM_TYPE.word(kind).is_none();
    calls.insert_if(item.member("type").text_is(may_be_call).and(Truth::Silent));
}

/// Source: reports of users of chats; the reference says that they are JSON text.
fn response_arguments_not_json(request: &Request<'_>, findings: &mut Findings<'_>) {
    for item in items(request) {
        let arguments = item.member("arguments");
        let wrong = arguments.text_is(|text| !json::is_json(text));
        findings.judge(
            is_of_type(item, "function_call").and(wrong),
            FindingPlace::Value(arguments.id()),
            |_| {
                explain!(
                    "the `arguments` of a `function_call` must be JSON, found {}", arguments.shown();
                    "write `\"{{}}\"` for a call without arguments"
                )
            },
        );
    }
}
