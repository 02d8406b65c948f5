//! The choice among tools.

use alloc::{format, vec::Vec};

use super::tools::tool_names;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::{
    document::{NodeKind, Texts},
    join::joined,
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "tool_choice_needs_tools",
        "`tool_choice` stands beside `tools`.",
        &["W03"],
        tool_choice_needs_tools,
    )
    .needs_one_of(&["tool_choice"]),
    &Rule::service(
        "tool_choice_mode",
        "`tool_choice` as a string is `auto` or `none`, or `required` on models that are not known to \
         refuse it.",
        &["E030"],
        tool_choice_mode,
    )
    .needs_one_of(&["tool_choice"]),
    &Rule::service(
        "tool_choice_while_thinking",
        "`tool_choice` is neither `required` nor an object while the model thinks.",
        &["W01"],
        tool_choice_while_thinking,
    )
    .needs_one_of(&["tool_choice"]),
    &Rule::service(
        "tool_choice_names_tool",
        "The tool that `tool_choice` names is among `tools`.",
        &["W02"],
        tool_choice_names_tool,
    )
    .needs_one_of(&["tool_choice"]),
];

/// Source: reports of users.
fn tool_choice_needs_tools(request: &Request<'_>, findings: &mut Findings<'_>) {
    let choice = request.parameter("tool_choice");
    let broken = choice.is_present().and_then(|| request.parameter("tools").is_present().negate());
    findings.judge(broken, FindingPlace::Key(choice.id()), |_| {
        explain!(
            "`tool_choice` needs `tools`, and there are none";
            "add `tools`, or leave `tool_choice` out"
        )
    });
}

/// Source: the error page. Newer pages have `required`, "not for Qwen": which models take it, is a column of the model table.
fn tool_choice_mode(request: &Request<'_>, findings: &mut Findings<'_>) {
    let choice = request.parameter("tool_choice");
    let is_required = choice.text_is(|mode| mode == "required");
    let refuses_required = request.of_model(|model| Truth::from(model.required_tool().is_refused()));
    let unknown = request.is_unknown_word(choice, |mode| matches!(mode, "auto" | "none" | "required"));
    let broken = choice.is(NodeKind::Text).and(unknown.or(is_required.and(refuses_required)));
    findings.judge(broken, FindingPlace::Value(choice.id()), |_| {
        explain!(
            "`tool_choice` must be `auto`, `none` or an object that names a tool, found {}", choice.shown();
            "write `\"auto\"`, or name the tool: `{{ type: \"function\", function: {{ name: \"...\" }} }}`"
        )
    });
}

/// Source: reports of users and the page on function calling. Thinking counts also where it is the model's default.
fn tool_choice_while_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    let choice = request.parameter("tool_choice");
    let is_required = choice.is(NodeKind::Text).and(choice.text_is(|mode| mode == "required"));
    // What other objects do, nobody can say.
    let is_function = choice.member("type").text_is(|kind| kind != "function").negate();
    let names_one = choice.is(NodeKind::Object).and(is_function.or(Truth::Silent));
    let forces = names_one.or(is_required);
    let takes_both = request.of_model(|model| Truth::from(model.forces_tools_while_thinking()));
    findings.judge(
        forces.and_then(|| request.thinks()).and(takes_both.negate()),
        FindingPlace::Value(choice.id()),
        |_| {
            explain!(
                "`tool_choice` cannot force a tool while `{}` thinks", request.model_name();
                "set `enable_thinking` to `false`, or write `\"auto\"`"
            )
        },
    );
}

/// Source: reports of users.
fn tool_choice_names_tool(request: &Request<'_>, findings: &mut Findings<'_>) {
    let name = request.parameter("tool_choice").member("function").member("name");
    let tools = request.parameter("tools");
    let mut names = Texts::new();
    names.insert_each(tools, |tool| tool.member("function").member("name").required());
    // Without tools, that is what is wrong.
    let lacks = tools.is_present().and(name.is_present()).and(names.contains(name).negate());
    findings.judge(lacks, FindingPlace::Value(name.id()), |written| {
        let known: Vec<_> = tool_names(request).map(|name| format!("`{}`", written.text(name))).collect();
        explain!(
            "`tool_choice` names {}, which `tools` lacks", name.shown();
            "write the name of a tool that is there: {}", joined(&known, ", ")
        )
        .with("function", written.text(name))
    });
}
