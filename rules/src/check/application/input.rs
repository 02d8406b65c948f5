//! What an application is asked, and the values for it.

use alloc::vec::Vec;

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    document::{Node, NodeKind},
    parameters::ApiFamily,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "application_input_missing",
        "An application is asked by `prompt` or by `messages`.",
        &[],
        application_input_missing,
    )
    .on(&[ApiFamily::Application]),
    &Rule::advice(
        "application_session_unread",
        "`session_id` has an effect without `messages` only.",
        &[],
        application_session_unread,
    )
    .on(&[ApiFamily::Application]),
    &Rule::service(
        "biz_params_count",
        "`user_prompt_params`, `user_defined_params` and `user_defined_tokens` have at most 10 members each.",
        &[],
        biz_params_count,
    )
    .on(&[ApiFamily::Application]),
];

/// Source: the reference of agents and workflows of 2026-05; the SDK for Python refuses such a call, too. Older SDKs have earlier
/// turns, which need a prompt all the same.
fn application_input_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let input = request.input();
    let has = |name: &str| input.member(name).is_present();
    let broken = input.is(NodeKind::Object).and(has("prompt").or(has("messages")).negate());
    findings.judge(
        broken,
        FindingPlace::Inside(input.id()),
        |_| explain!("`input` must have `prompt` or `messages`"; "add `prompt: \"...\"`"),
    );
}

/// Source: the same reference: messages count before both of them. A prompt beside them is the SDK's own for the last message.
fn application_session_unread(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (session, messages) = (request.input().member("session_id"), request.input().member("messages"));
    let broken = session.is_present().and(messages.is_present());
    findings.judge(broken, FindingPlace::Key(session.id()), |_| {
        explain!(
            "`session_id` is ignored beside `messages`";
            "leave it out, or write `prompt` instead of `messages`"
        )
    });
}

/// Source: the same reference.
fn biz_params_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 10;
    for name in ["user_prompt_params", "user_defined_params", "user_defined_tokens"] {
        let values = request.input().member("biz_params").member(name);
        let names: Vec<&str> = values.members().filter_map(Node::key).collect();
        let hidden = if values.hides_members() { Truth::open(values.id()) } else { Truth::No };
        let too_many = values.count_members(&names).exceeds(MOST);
        findings.judge(too_many.or(hidden), FindingPlace::Value(values.id()), |_| {
            explain!("`{name}` must have at most {MOST} members, found {}", names.len(); "leave some out")
        });
    }
}
