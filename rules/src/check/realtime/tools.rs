//! Tools of a session: what each must have.

use super::of_session;
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::{is_of_type, judge_members};
use crate::parameters::{ApiFamily, REALTIME_TOOL};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "realtime_tool_incomplete",
        "A tool has the members that its type cannot do without: a function `function`, an MCP server `server_label` and \
         `server_url`.",
        &[],
        realtime_tool_incomplete,
    )
    .on(&[ApiFamily::Realtime]),
    &Rule::service(
        "realtime_tool_type",
        "A tool is a function; on Qwen3.8-Omni it may be an MCP server, too.",
        &[],
        realtime_tool_type,
    )
    .on(&[ApiFamily::Realtime]),
];

/// What a tool of a type cannot do without.
const MEMBERS: &[(&str, &[&str])] = &[("function", &["function"]), ("mcp", &["server_label", "server_url"])];

/// Source: the client events of Qwen-Omni and Qwen-Audio of 2026.
fn realtime_tool_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        for (kind, members) in MEMBERS {
            judge_members(
                tool,
                is_of_type(tool, kind),
                members,
                findings,
                |name| explain!("a tool of type `{kind}` must have `{name}`"; "add `{}`", REALTIME_TOOL.example_of(name)),
            );
        }
    }
}

/// Source: the client events of Qwen-Omni of autumn 2026: MCP servers came with Qwen3.8-Omni.
fn realtime_tool_type(request: &Request<'_>, findings: &mut Findings<'_>) {
    let takes_none = of_session(request, |limits| Truth::from(!limits.is_newest_omni));
    for tool in request.parameter("tools").elements() {
        let kind = tool.member("type");
        let is_mcp = is_of_type(tool, "mcp");
        findings.judge(is_mcp.and(takes_none), FindingPlace::Value(kind.id()), |_| {
            explain!(
                "`{}` has no tool {}", request.model_name(), kind.shown();
                "leave it out, or write a function: `{{ type: \"function\", function: {{ .. }} }}`"
            )
        });
    }
}
