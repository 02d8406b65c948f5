//! The choice among tools.

use super::{Answering, Findings, Place, Request, Rule, Truth, finding::words, tools::has_tool};
use crate::document::{RawNode, Value};

/// A tool is chosen only where there are tools.
///
/// Source: reports of users.
pub(super) static TOOL_CHOICE_NEEDS_TOOLS: Rule = Rule::service(
    "tool_choice_needs_tools",
    "`tool_choice` stands beside `tools`.",
    &["W03"],
    |request, findings| {
        let Some(choice) = request.parameter("tool_choice").possible() else { return };
        let present = request.parameter("tool_choice").is_present();
        let broken = present.and(request.parameter("tools").is_present().negate());
        findings.judge(broken, Place::Key(choice.id()), || {
            words!("`tool_choice` needs `tools`, and there are none"; "add `tools`, or leave `tool_choice` out")
        });
    },
);

/// The word for a choice is `auto` or `none`.
///
/// Source: the error page. Newer pages have `required`, "not for Qwen": a model of another maker may take it.
pub(super) static TOOL_CHOICE_MODE: Rule = Rule::service(
    "tool_choice_mode",
    "`tool_choice` as a word is `auto` or `none`.",
    &["E030"],
    |request, findings| {
        let Some(choice) = request.parameter("tool_choice").possible() else { return };
        let other_maker = match request.model {
            Answering::Known(model) => {
                !["qwen", "qwq", "qvq"].iter().any(|family| model.id().starts_with(family))
            }
            _ => false,
        };
        let known = |mode: &str| matches!(mode, "auto" | "none") || (mode == "required" && other_maker);
        if choice.is_object() {
            return;
        }
        findings.judge(choice.text_is(|mode| !known(mode)), Place::Value(choice.id()), || {
            words!(
                "`tool_choice` must be `auto`, `none` or an object that names a tool, found {}", choice.shown();
                "write `\"auto\"`, or name the tool: `{{ type: \"function\", function: {{ name: \"...\" }} }}`"
            )
        });
    },
);

/// No tool is forced while the model thinks.
///
/// Source: reports of users and the page on function calling. Thinking counts also where it is the model's default.
pub(super) static TOOL_CHOICE_WHILE_THINKING: Rule = Rule::service(
    "tool_choice_while_thinking",
    "`tool_choice` is neither `required` nor an object while the model thinks.",
    &["W01"],
    |request, findings| {
        let Some(choice) = request.parameter("tool_choice").possible() else { return };
        let forces = match choice.value() {
            Value::Object => Truth::Yes,
            _ => choice.text_is(|mode| mode == "required"),
        };
        findings.judge(forces.and(request.thinks()), Place::Value(choice.id()), || {
            words!(
                "`tool_choice` cannot force a tool while `{}` thinks", request.model_name();
                "set `enable_thinking` to `false`, or write `\"auto\"`"
            )
        });
    },
);

/// The tool that is chosen is among the tools.
///
/// Source: reports of users.
pub(super) static TOOL_CHOICE_NAMES_TOOL: Rule = Rule::service(
    "tool_choice_names_tool",
    "The tool that `tool_choice` names is among `tools`.",
    &["W02"],
    check_name,
);

fn check_name(request: &Request<'_>, findings: &mut Findings<'_>) {
    let choice = request.parameter("tool_choice").possible();
    let name = choice.and_then(|choice| choice.get("function")).and_then(|function| function.get("name"));
    let Some(name) = name else { return };
    // Without tools, that is what is wrong.
    let present = request.parameter("tools").is_present();
    let named = match name.text() {
        Some(text) => has_tool(request, text),
        None => name.hole().map_or(Truth::Silent, |_| Truth::open(name.id())),
    };
    findings.judge(present.and(named.negate()), Place::Value(name.id()), || {
        let known: alloc::vec::Vec<_> = super::tools::tools(request)
            .filter_map(super::tools::tool_name)
            .filter_map(RawNode::text)
            .map(|name| alloc::format!("`{name}`"))
            .collect();
        words!(
            "`tool_choice` names {}, which `tools` lacks", name.shown();
            "write the name of a tool that is there: {}", known.join(", ")
        )
        .with("function", name.text().unwrap_or_default())
    });
}
