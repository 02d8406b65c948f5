//! The choice among tools.

use super::thinks;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::is_of_type;
use crate::{document::Texts, parameters::ApiFamily};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "message_tool_choice_names_tool",
        "A `tool_choice` of type `tool` names a tool that is among `tools`.",
        &[],
        message_tool_choice_names_tool,
    )
    .needs_one_of(&["tool_choice"])
    .on(&[ApiFamily::Messages]),
    &Rule::service(
        "message_tool_choice_needs_tools",
        "A `tool_choice` that forces a call stands beside `tools`.",
        &[],
        message_tool_choice_needs_tools,
    )
    .needs_one_of(&["tool_choice"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "message_tool_choice_while_thinking",
        "`tool_choice` forces no call while the model thinks.",
        &[],
        message_tool_choice_while_thinking,
    )
    .needs_one_of(&["tool_choice"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "parallel_tool_switch",
        "`disable_parallel_tool_use: true` does nothing.",
        &[],
        parallel_tool_switch,
    )
    .needs_one_of(&["disable_parallel_tool_use"])
    .on(&[ApiFamily::Messages]),
];

/// Source: the reference of October 2026.
fn message_tool_choice_names_tool(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (choice, tools) = (request.parameter("tool_choice"), request.parameter("tools"));
    let name = choice.member("name");
    let is_tool = is_of_type(choice, "tool");
    let unnamed = is_tool.and(name.is_present().negate());
    findings.judge(unnamed, FindingPlace::Inside(choice.id()), |_| {
        explain!(
            "a `tool_choice` of type `tool` must have `name`";
            "write `{{ type: \"tool\", name: \"get_weather\" }}`"
        )
    });
    let mut names = Texts::new();
    names.insert_each(tools, |tool| tool.member("name").required());
    let lacks = tools.is_present().and(name.is_present()).and(names.contains(name).negate());
    findings.judge(is_tool.and(lacks), FindingPlace::Value(name.id()), |_| {
        explain!(
            "`tool_choice` names {}, which `tools` lacks", name.shown();
            "write the name of a tool that is there"
        )
    });
}

/// Source: the reference of October 2026.
fn message_tool_choice_needs_tools(request: &Request<'_>, findings: &mut Findings<'_>) {
    let choice = request.parameter("tool_choice");
    let broken = forces(request).and(request.parameter("tools").is_present().negate());
    findings.judge(broken, FindingPlace::Key(choice.id()), |_| {
        explain!(
            "`tool_choice` forces a call, and there are no `tools`";
            "add `tools`, or leave `tool_choice` out"
        )
    });
}

/// Source: Anthropic's reference and the one of chats, which both refuse it. Of this address nobody says: a warning.
fn message_tool_choice_while_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    let choice = request.parameter("tool_choice");
    let broken = forces(request).and_then(|| thinks(request));
    findings.judge(broken, FindingPlace::Value(choice.id()), |_| {
        explain!(
            "`tool_choice` may be refused: it forces a call while `{}` thinks", request.model_name();
            "write `thinking: {{ type: \"disabled\" }}`, or a choice of type `auto`"
        )
    });
}

/// Source: live probes of August 2026: four calls in each of three runs.
fn parallel_tool_switch(request: &Request<'_>, findings: &mut Findings<'_>) {
    let switch = request.parameter("tool_choice").member("disable_parallel_tool_use");
    findings.judge(switch.flag(Truth::No), FindingPlace::Key(switch.id()), |_| {
        explain!(
            "`disable_parallel_tool_use` does nothing: there may be several calls at once";
            "leave it out, and answer every call"
        )
    });
}

/// Whether a call is forced.
fn forces(request: &Request<'_>) -> Truth {
    request.parameter("tool_choice").member("type").text_is(|kind| matches!(kind, "any" | "tool"))
}
