//! Calls of tools, and the results in the message behind them.

use alloc::vec::Vec;

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::is_of_type;
use crate::{
    document::{Node, Texts},
    parameters::ApiFamily,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::advice(
        "tool_use_needs_result",
        "Every `tool_use` is answered by a `tool_result` in the next message.",
        &[],
        tool_use_needs_result,
    )
    .needs_one_of(&["tool_use"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "tool_result_needs_use",
        "A `tool_result` answers a `tool_use` of the message before it.",
        &[],
        tool_result_needs_use,
    )
    .needs_one_of(&["tool_result"])
    .on(&[ApiFamily::Messages]),
];

/// Source: Anthropic's reference, which refuses it. Live probes of August 2026 saw this service take it, and the model made the missing
/// results up: a warning.
fn tool_use_needs_result(request: &Request<'_>, findings: &mut Findings<'_>) {
    let turns: Vec<Node<'_>> = request.messages().elements().collect();
    let mut results = Texts::new();
    for turn in turns.into_iter().rev() {
        for call in turn.member("content").elements() {
            let id = call.member("id");
            let unanswered = id.is_present().and(results.contains(id).negate());
            findings.judge(
                is_of_type(call, "tool_use").and(unanswered),
                FindingPlace::Value(id.id()),
                |_| {
                    explain!(
                        "the call {} has no result in the next message: the model makes one up", id.shown();
                        "add `tool_result({}, \"...\")` to a message of role `user` right after this one", id.shown()
                    )
                },
            );
        }
        results = ids(turn, "tool_result", "tool_use_id");
    }
}

/// Source: as above: nobody refused a result of no call.
fn tool_result_needs_use(request: &Request<'_>, findings: &mut Findings<'_>) {
    let mut calls = Texts::new();
    for turn in request.messages().elements() {
        for result in turn.member("content").elements() {
            let id = result.member("tool_use_id");
            let unasked = id.is_present().and(calls.contains(id).negate());
            findings.judge(
                is_of_type(result, "tool_result").and(unasked),
                FindingPlace::Value(id.id()),
                |_| {
                    explain!(
                        "the message before this one has no call {}", id.shown();
                        "repeat the `id` of the `tool_use` that this result is of"
                    )
                },
            );
        }
        calls = ids(turn, "tool_use", "id");
    }
}

/// The ids that the blocks of a type have in a message.
fn ids<'d>(turn: Node<'d>, kind: &str, name: &str) -> Texts<'d> {
    let mut ids = Texts::new();
    let content = turn.member("content");
    for block in content.elements() {
        let is_it = is_of_type(block, kind);
        if is_it == Truth::Yes {
            ids.insert(block.member(name));
        } else {
            ids.insert_if(is_it);
        }
    }
    ids
}
