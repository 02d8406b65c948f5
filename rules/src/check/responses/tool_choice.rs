//! The choice among tools.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::is_of_type;
use crate::document::{Node, NodeKind, Texts};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "response_tool_choice_mode",
        "`tool_choice` as a string is `auto`, `none` or `required`, and a list of allowed tools has a `mode`.",
        &[],
        response_tool_choice_mode,
    ).needs_one_of(&["tool_choice"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_tool_choice_required",
        "A tool is required only where `tools` has exactly one.",
        &[],
        response_tool_choice_required,
    ).needs_one_of(&["tool_choice"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_tool_choice_names_tool",
        "The functions that `tool_choice` names are among `tools`.",
        &["W02"],
        response_tool_choice_names_tool,
    ).needs_one_of(&["tool_choice"])
    .on(&[ApiFamily::Responses]),
];

/// Source: the reference of October 2026.
fn response_tool_choice_mode(request: &Request<'_>, findings: &mut Findings<'_>) {
    let choice = request.parameter("tool_choice");
    let unknown = request.is_unknown_word(choice, |mode| matches!(mode, "auto" | "none" | "required"));
    findings.judge(choice.is(NodeKind::Text).and(unknown), FindingPlace::Value(choice.id()), |_| {
        explain!(
            "`tool_choice` must be `auto`, `none`, `required` or a list of allowed tools, found {}", choice.shown();
            "write `\"auto\"`"
        )
    });
    let is_list = choice.is(NodeKind::Object).and(is_of_type(choice, "allowed_tools"));
    for name in ["mode", "tools"] {
        let lacks = choice.member(name).is_present().negate();
        findings.judge(is_list.and(lacks), FindingPlace::Inside(choice.id()), |_| {
            explain!(
                "a `tool_choice` of type `allowed_tools` must have `{name}`";
                "write `{{ type: \"allowed_tools\", mode: \"auto\", tools: [{{ type: \"function\", name: \"...\" }}] }}`"
            )
        });
    }
}

/// Source: the reference of October 2026.
fn response_tool_choice_required(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (choice, count) = (request.parameter("tool_choice"), request.parameter("tools").length());
    let is_required = |node: Node<'_>, kind| {
        choice.is(kind).and(node.text_is(|mode| mode == "required")).and(count.is_not(1))
    };
    let mode = choice.member("mode");
    for (place, broken) in
        [(choice, is_required(choice, NodeKind::Text)), (mode, is_required(mode, NodeKind::Object))]
    {
        findings.judge(broken, FindingPlace::Value(place.id()), |_| {
            explain!(
                "a tool can be required only where `tools` has exactly one, found {}", count.known();
                "write `\"auto\"`, or leave the other tools out"
            )
        });
    }
}

/// Source: the reference of October 2026, and that of chats for the words.
fn response_tool_choice_names_tool(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (choice, tools) = (request.parameter("tool_choice"), request.parameter("tools"));
    let mut names = Texts::new();
    for tool in tools.elements() {
        match is_of_type(tool, "function") {
            Truth::Yes => names.insert(tool.member("name").required()),
            is_function => names.insert_if(is_function),
        }
    }
    names.insert_if(tools.any(|_| Truth::No));
    let chosen = choice.member("tools").elements().chain([choice]);
    for tool in chosen {
        let name = tool.member("name");
        let is_function = tool.is(NodeKind::Object).and(is_of_type(tool, "function"));
        let lacks = name.is_present().and(names.contains(name).negate());
        findings.judge(is_function.and(lacks), FindingPlace::Value(name.id()), |written| {
            explain!(
                "`tool_choice` names {}, which `tools` lacks", name.shown();
                "write the name of a function that is there"
            )
            .with("function", written.text(name))
        });
    }
}
