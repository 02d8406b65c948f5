//! What a response continues, and what it is asked.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::document::NodeKind;
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "response_continues_one",
        "A response continues an earlier response or a conversation, not both.",
        &[],
        response_continues_one,
    )
    .needs_one_of(&["conversation"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_input_empty",
        "`input` as a list has at least one item.",
        &[],
        response_input_empty,
    )
    .on(&[ApiFamily::Responses]),
];

/// Source: the reference of October 2026, which tells no words.
fn response_continues_one(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (previous, conversation) =
        (request.parameter("previous_response_id"), request.parameter("conversation"));
    let broken = previous.is_present().and(conversation.is_present());
    findings.judge(broken, FindingPlace::Key(conversation.id()), |_| {
        explain!(
            "`conversation` cannot stand beside `previous_response_id`";
            "keep one of the two"
        )
    });
}

/// Source: the reference of October 2026.
fn response_input_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.parameter("input");
    let empty = input.is(NodeKind::List).and(input.length().is_below(1));
    findings.judge(empty, FindingPlace::Value(input.id()), |_| {
        explain!(
            "`input` must have at least one item, found none";
            "write `input: [user(\"...\")]`"
        )
    });
}
