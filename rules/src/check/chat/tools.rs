//! Tools: whether the model takes them, and how they are described.

use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::document::{Node, NodeKind, Texts};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "tools_unsupported",
        "`tools` go only to models that call them.",
        &["E038"],
        tools_unsupported,
    )
    .needs_one_of(&["tools"]),
    &Rule::advice(
        "tool_stream_missing",
        "In a stream, `tools` of a GLM model go with `tool_stream: true`, unless it is the model's \
         default.",
        &[],
        tool_stream_missing,
    )
    .needs_one_of(&["tools"]),
    &Rule::service("tools_not_empty", "`tools` is left out or has members.", &["W14"], tools_not_empty)
        .needs_one_of(&["tools"]),
    &Rule::service("tool_type", "The `type` of a tool is `function`.", &[], tool_type)
        .needs_one_of(&["tools"]),
    &Rule::service("tool_name_search", "No tool is named `search`.", &["E026"], tool_name_search)
        .needs_one_of(&["tools"]),
    &Rule::service(
        "tool_name_form",
        "The name of a tool is 1 to 64 characters long.",
        &["W06"],
        tool_name_form,
    )
    .needs_one_of(&["tools"]),
    &Rule::service(
        "tool_schema",
        "The `parameters` of a tool are a schema of type `object`, and each name in `required` is \
         among its `properties`.",
        &["E068"],
        tool_schema,
    )
    .needs_one_of(&["tools"]),
];

/// Source: the error page; which models, is a column of the model table.
fn tools_unsupported(request: &Request<'_>, findings: &mut Findings<'_>) {
    let tools = request.parameter("tools");
    let unsupported = request.of_family(|model| Truth::from(model.tools().is_refused()));
    findings.judge(tools.is_present().and(unsupported), FindingPlace::Key(tools.id()), |_| {
        explain!(
            "`{}` does not call tools{}", request.model_name(), request.taken_from();
            "leave `tools` out, or use another model"
        )
    });
}

/// Source: the page on function calling of October 2026; which models, is a column of the model table.
fn tool_stream_missing(request: &Request<'_>, findings: &mut Findings<'_>) {
    let (tools, switch) = (request.parameter("tools"), request.parameter("tool_stream"));
    let needed = request.of_model(|model| Truth::from(model.tool_calls_need_tool_stream()));
    let broken = tools.is_present().and(needed).and_then(|| request.streams());
    let place = if switch.is_present() == Truth::No { tools } else { switch };
    findings.judge(broken.and(switch.flag(Truth::No).negate()), FindingPlace::Key(place.id()), |_| {
        explain!(
            "`{}` streams tool calls only with `tool_stream: true`", request.model_name();
            "add `tool_stream: true`"
        )
    });
}

/// Source: reports of users.
fn tools_not_empty(request: &Request<'_>, findings: &mut Findings<'_>) {
    let tools = request.parameter("tools");
    let empty = tools.is_present().and(tools.length().is_below(1));
    findings.judge(empty, FindingPlace::Value(tools.id()), |_| {
        explain!("`tools` must have at least one tool, found none"; "leave `tools` out").with("path", "tools")
    });
}

/// Source: the chat completions reference.
fn tool_type(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        let kind = tool.member("type");
        let unknown = request.is_unknown_word(kind, |kind| kind == "function");
        findings.judge(unknown, FindingPlace::Value(kind.id()), |_| {
            explain!(
                "the `type` of a tool must be `function`, found {}", kind.shown();
                "write `\"function\"`"
            )
        });
    }
}

/// Source: the error page.
fn tool_name_search(request: &Request<'_>, findings: &mut Findings<'_>) {
    for name in tool_names(request) {
        findings.judge(name.text_is(|name| name == "search"), FindingPlace::Value(name.id()), |_| {
            explain!(
                "a tool must not be named `search`: Model Studio keeps that name for itself";
                "write another name, such as `search_documents`"
            )
        });
    }
}

/// Source: reports of users, whose answer knows the length only. The DashScope reference allows letters, digits, `_` and `-`;
/// names outside ASCII are reported to work on Qwen3, which lifts that.
fn tool_name_form(request: &Request<'_>, findings: &mut Findings<'_>) {
    const LONGEST: usize = 64;
    for name in tool_names(request) {
        let wrong = name.text_is(|name| !(1..=LONGEST).contains(&name.chars().count()));
        findings.judge(wrong, FindingPlace::Value(name.id()), |written| {
            explain!(
                "the name of a tool must be 1 to {LONGEST} characters long, found {}",
                written.text(name).chars().count();
                "write a name such as `get_weather`"
            )
            .with("max_length", LONGEST)
        });
    }
}

/// Source: the page on function calling; one of its samples puts `required` where nothing reads it.
fn tool_schema(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        let schema = tool.member("function").member("parameters");
        let kind = schema.member("type");
        findings.judge(kind.text_is(|kind| kind != "object"), FindingPlace::Value(kind.id()), |_| {
            explain!(
                "the parameters of a tool must be an object, found type {}", kind.shown();
                "write `\"object\"`"
            )
        });
        let properties = schema.member("properties");
        let mut known = Texts::new();
        known.insert_names(properties);
        for name in schema.member("required").elements() {
            let lacks = name.is(NodeKind::Text).and(known.contains(name).negate());
            findings.judge(lacks, FindingPlace::Value(name.id()), |_| {
                explain!(
                    "`required` names {}, which `properties` lacks", name.shown();
                    "describe it in `properties`, or take it out of `required`"
                )
            });
        }
    }
}

/// The names of the tools.
pub(in crate::check) fn tool_names<'d>(request: &Request<'d>) -> impl Iterator<Item = Node<'d>> + use<'d> {
    request.parameter("tools").elements().map(|tool| tool.member("function").member("name"))
}
