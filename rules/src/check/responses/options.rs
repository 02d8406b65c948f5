//! How the model thinks, and the form of the answer.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::advice(
        "enable_thinking_beside_effort",
        "`enable_thinking` does nothing beside `reasoning.effort`.",
        &[],
        enable_thinking_beside_effort,
    )
    .needs_one_of(&["enable_thinking"])
    .on(&[ApiFamily::Responses]),
    &Rule::advice(
        "text_format_incomplete",
        "A `text.format` of type `json_schema` has `name` and `schema`.",
        &[],
        text_format_incomplete,
    )
    .needs_one_of(&["json_schema"])
    .on(&[ApiFamily::Responses]),
];

/// Source: the reference of October 2026: the effort counts, and the switch is to be dropped.
fn enable_thinking_beside_effort(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("enable_thinking");
    let effort = request.parameter("reasoning").member("effort");
    let broken = switch.is_present().and(effort.is_present());
    findings.judge(broken, FindingPlace::Key(switch.id()), |_| {
        explain!(
            "`enable_thinking` does nothing beside `reasoning.effort`";
            "leave `enable_thinking` out; an effort of `none` switches thinking off"
        )
    });
}

/// Source: OpenAI's reference. In February 2026 the service took any format, and heeded none.
fn text_format_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    let format = request.parameter("text").member("format");
    let wants_schema = format.member("type").text_is(|kind| kind == "json_schema");
    for name in ["name", "schema"] {
        let lacks = format.member(name).is_present().negate();
        findings.judge(
            wants_schema.and(lacks),
            FindingPlace::Inside(format.id()),
            |_| explain!("a format of type `json_schema` has `{name}`"; "add `{name}`"),
        );
    }
}
