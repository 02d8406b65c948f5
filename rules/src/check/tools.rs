//! Tools: whether the model takes them, and how they are described.

use super::{Place, Request, Rule, Truth, finding::words};
use crate::document::{Children, Member, RawNode, Value};

/// Only some models call tools.
///
/// Source: the error page; which models, is a column of the model table.
pub(super) static TOOLS_UNSUPPORTED: Rule = Rule::service(
    "tools_unsupported",
    "`tools` go only to models that call them.",
    &["E038"],
    |request, findings| {
        let Some(tools) = request.parameter("tools").possible() else { return };
        let present = request.parameter("tools").is_present();
        let unsupported = request.of_model(|model| Truth::from(model.tools().is_refused()));
        findings.judge(present.and(unsupported), Place::Key(tools.id()), || {
            words!("`{}` does not call tools", request.model_name(); "leave `tools` out, or use another model")
        });
    },
);

/// `tools` is left out or has members.
///
/// Source: reports of users.
pub(super) static TOOLS_NOT_EMPTY: Rule =
    Rule::service("tools_not_empty", "`tools` is left out or has members.", &["W14"], |request, findings| {
        let Some(tools) = request.parameter("tools").possible() else { return };
        let empty = tools.is_list() && tools.children().next().is_none();
        findings.judge(Truth::from(empty), Place::Value(tools.id()), || {
            words!("`tools` must have at least one tool, found none"; "leave `tools` out")
                .with("path", "tools")
        });
    });

/// A tool is a function.
///
/// Source: the chat completions reference.
pub(super) static TOOL_TYPE: Rule = Rule::service(
    "tool_type",
    "The `type` of a tool is `function`.",
    &[],
    |request, findings| {
        for tool in tools(request) {
            let Some(kind) = tool.get("type") else { continue };
            findings.judge(kind.text_is(|kind| kind != "function"), Place::Value(kind.id()), || {
                words!("the `type` of a tool must be `function`, found {}", kind.shown(); "write `\"function\"`")
            });
        }
    },
);

/// No tool is named `search`.
///
/// Source: the error page.
pub(super) static TOOL_NAME_SEARCH: Rule =
    Rule::service("tool_name_search", "No tool is named `search`.", &["E026"], |request, findings| {
        for name in tools(request).filter_map(tool_name) {
            findings.judge(name.text_is(|name| name == "search"), Place::Value(name.id()), || {
                words!(
                    "a tool must not be named `search`: Model Studio keeps that name for itself";
                    "write another name, such as `search_documents`"
                )
            });
        }
    });

/// The name of a tool is 1 to 64 letters, digits, `_` and `-`.
///
/// Source: reports of users and the DashScope reference; the chat completions reference counts tokens.
pub(super) static TOOL_NAME_FORM: Rule = Rule::service(
    "tool_name_form",
    "The name of a tool is 1 to 64 letters, digits, `_` and `-`.",
    &["W06"],
    |request, findings| {
        const LONGEST: usize = 64;
        let well_formed = |name: &str| {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
            (1..=LONGEST).contains(&name.len()) && name.bytes().all(plain)
        };
        for name in tools(request).filter_map(tool_name) {
            findings.judge(name.text_is(|name| !well_formed(name)), Place::Value(name.id()), || {
                words!(
                    "the name of a tool must be 1 to {LONGEST} letters, digits, `_` and `-`, found {}", name.shown();
                    "write a name such as `get_weather`"
                ).with("max_length", LONGEST)
            });
        }
    },
);

/// The parameters of a tool are the schema of an object, and what it requires is among its properties.
///
/// Source: the page on function calling; one of its samples puts `required` where nothing reads it.
pub(super) static TOOL_SCHEMA: Rule = Rule::service(
    "tool_schema",
    "The parameters of a tool are the schema of an object, and what it requires is among its properties.",
    &["E068"],
    |request, findings| {
        for tool in tools(request) {
            let Some(schema) = tool.get("function").and_then(|function| function.get("parameters")) else {
                continue;
            };
            if schema.hole().is_some() {
                findings.judge(
                    Truth::open(schema.id()),
                    Place::Value(schema.id()),
                    || words!("the parameters of a tool must be a schema"; "write the schema out"),
                );
            }
            if let Some(kind) = schema.get("type") {
                findings.judge(kind.text_is(|kind| kind != "object"), Place::Value(kind.id()), || {
                    words!("the parameters of a tool must be an object, found type {}", kind.shown(); "write `\"object\"`")
                });
            }
            let Some(required) = schema.get("required") else { continue };
            for name in itself_or_children(required) {
                let known = has_property(schema.member("properties"), name);
                findings.judge(known.negate(), Place::Value(name.id()), || {
                    words!(
                        "`required` names {}, which `properties` lacks", name.shown();
                        "describe it in `properties`, or take it out of `required`"
                    )
                });
            }
        }
    },
);

/// The elements of a list, or the hole that stands for them.
fn itself_or_children(list: RawNode<'_>) -> impl Iterator<Item = RawNode<'_>> {
    list.hole().map(|_| list).into_iter().chain(list.children())
}

/// Whether `properties` describe what `name` names.
fn has_property(properties: Member<'_>, name: RawNode<'_>) -> Truth {
    match properties {
        Member::Absent => Truth::No,
        Member::Present(properties) if properties.is_object() => {
            name.text_is(|name| properties.children().any(|property| property.key() == Some(name)))
        }
        Member::Present(properties) | Member::Maybe(properties) if properties.hole().is_some() => {
            Truth::open(properties.id())
        }
        _ => Truth::Silent,
    }
}

/// The tools of a request, one by one.
pub(super) fn tools<'d>(request: &Request<'d>) -> Children<'d> {
    request.parameter("tools").possible().map(RawNode::children).unwrap_or_default()
}

/// The name of a tool, if the tool itself is known.
pub(super) fn tool_name(tool: RawNode<'_>) -> Option<RawNode<'_>> {
    tool.get("function").and_then(|function| function.get("name"))
}

/// Whether the tools have one of that name.
pub(super) fn has_tool(request: &Request<'_>, wanted: &str) -> Truth {
    let Some(list) = request.parameter("tools").possible() else { return Truth::No };
    if let Value::Hole(_) = list.value() {
        return Truth::open(list.id());
    }
    tools(request)
        .map(|tool| match tool_name(tool) {
            Some(name) => name.text_is(|name| name == wanted),
            None if tool.hole().is_some() => Truth::open(tool.id()),
            None => Truth::Silent,
        })
        .fold(Truth::No, Truth::or)
}
