//! Items of the conversation: what each must have, and who says what.

use super::is_one_of;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::check::typed::{is_of_type, judge_members};
use crate::{
    models::RealtimeDialect,
    parameters::{ApiFamily, REALTIME_ITEM, REALTIME_PART},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "realtime_item_incomplete",
        "An item has the members that its type cannot do without: a message `role` and `content`, a call `call_id`, `name` and \
         `arguments`, its result `call_id` and `output`, an approval `approval_request_id` and `approve`.",
        &[],
        realtime_item_incomplete,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_part_incomplete",
        "A part of a message has what its type says: `text`, or `audio`.",
        &[],
        realtime_part_incomplete,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_part_role",
        "On Qwen-Audio the system says `input_text`, the user `input_text` and `input_audio`, the assistant `output_text`.",
        &[],
        realtime_part_role,
    )
    .on(&[ApiFamily::Realtime]),
];

/// What an item of a type cannot do without.
const MEMBERS: &[(&str, &[&str])] = &[
    ("message", &["role", "content"]),
    ("function_call", &["call_id", "name", "arguments"]),
    ("function_call_output", &["call_id", "output"]),
    ("mcp_approval_response", &["approval_request_id", "approve"]),
];

/// Source: the client events of Qwen-Audio and Qwen-Omni of 2026.
fn realtime_item_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    let item = request.body.member("item");
    for (kind, members) in MEMBERS {
        judge_members(
            item,
            is_of_type(item, kind),
            members,
            findings,
            |name| explain!("a `{kind}` must have `{name}`"; "add `{}`", REALTIME_ITEM.example_of(name)),
        );
    }
}

/// Source: the client events of Qwen-Audio of 2026.
fn realtime_part_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MEMBERS: &[(&str, &[&str])] =
        &[("input_text", &["text"]), ("input_audio", &["audio"]), ("output_text", &["text"])];
    for part in request.body.member("item").member("content").elements() {
        for (kind, members) in MEMBERS {
            judge_members(
                part,
                is_of_type(part, kind),
                members,
                findings,
                |name| explain!("an `{kind}` part must have `{name}`"; "add `{}`", REALTIME_PART.example_of(name)),
            );
        }
    }
}

/// Source: the client events of Qwen-Audio of 2026. The page of Qwen-Omni has no messages at all, though they work there.
fn realtime_part_role(request: &Request<'_>, findings: &mut Findings<'_>) {
    const PARTS: &[(&str, &[&str])] = &[
        ("system", &["input_text"]),
        ("user", &["input_text", "input_audio"]),
        ("assistant", &["output_text"]),
    ];
    const KNOWN: &[&str] = &["input_text", "input_audio", "output_text"];
    let item = request.body.member("item");
    let is_page = is_one_of(request, &[RealtimeDialect::Audio]);
    for (role, parts) in PARTS {
        let speaks = item.member("role").text_is(|text| text == *role);
        for part in item.member("content").elements() {
            let kind = part.member("type");
            let other = kind.text_is(|kind| KNOWN.contains(&kind) && !parts.contains(&kind));
            let broken = is_page.and(is_of_type(item, "message")).and(speaks).and(other);
            findings.judge(broken, FindingPlace::Value(kind.id()), |_| {
                explain!(
                    "a message of role `{role}` has no part {}", kind.shown();
                    "write `type: \"{}\"`", parts.first().copied().unwrap_or_default()
                )
            });
        }
    }
}
