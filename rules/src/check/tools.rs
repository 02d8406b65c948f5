//! Tools: whether the model takes them, and how they are described.

use super::{Place, Request, Rule, Truth, finding::words};
use crate::document::{Kind, Node, Texts};

/// Only some models call tools.
///
/// Source: the error page; which models, is a column of the model table.
pub(super) static TOOLS_UNSUPPORTED: Rule = Rule::service(
    "tools_unsupported",
    "`tools` go only to models that call them.",
    &["E038"],
    |request, findings| {
        let tools = request.parameter("tools");
        let unsupported = request.of_family(|model| Truth::from(model.tools().is_refused()));
        findings.judge(tools.is_present().and(unsupported), Place::Key(tools.id()), |_| {
            words!("`{}` does not call tools{}", request.model_name(), request.taken_from(); "leave `tools` out, or use another model")
        });
    },
);

/// Some models send tool calls in a stream only where the call says so.
///
/// Source: the page on function calling of October 2026; which models, is a column of the model table.
pub(super) static TOOL_STREAM_MISSING: Rule = Rule::advice(
    "tool_stream_missing",
    "In a stream, `tools` of a GLM model go with `tool_stream: true`, unless it is the model's default.",
    &[],
    |request, findings| {
        let (tools, switch) = (request.parameter("tools"), request.parameter("tool_stream"));
        let needed = request.of_model(|model| Truth::from(model.tool_calls_need_tool_stream()));
        let broken = tools.is_present().and(needed).and_then(|| request.streams());
        let place = if switch.is_present() == Truth::No { tools } else { switch };
        findings.judge(broken.and(switch.flag(Truth::No).negate()), Place::Key(place.id()), |_| {
            words!(
                "`{}` streams tool calls only with `tool_stream: true`", request.model_name();
                "add `tool_stream: true`"
            )
        });
    },
);

/// `tools` is left out or has members.
///
/// Source: reports of users.
pub(super) static TOOLS_NOT_EMPTY: Rule =
    Rule::service("tools_not_empty", "`tools` is left out or has members.", &["W14"], |request, findings| {
        let tools = request.parameter("tools");
        let empty = tools.is_present().and(tools.length().is_below(1));
        findings.judge(empty, Place::Value(tools.id()), |_| {
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
        for tool in request.parameter("tools").elements() {
            let kind = tool.member("type");
            findings.judge(kind.text_is(|kind| kind != "function"), Place::Value(kind.id()), |_| {
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
        for name in tool_names(request) {
            findings.judge(name.text_is(|name| name == "search"), Place::Value(name.id()), |_| {
                words!(
                    "a tool must not be named `search`: Model Studio keeps that name for itself";
                    "write another name, such as `search_documents`"
                )
            });
        }
    });

/// The name of a tool is 1 to 64 characters long.
///
/// Source: reports of users, whose answer knows the length only. The DashScope reference allows letters, digits, `_` and `-`;
/// names outside ASCII are reported to work on Qwen3, which lifts that.
pub(super) static TOOL_NAME_FORM: Rule = Rule::service(
    "tool_name_form",
    "The name of a tool is 1 to 64 characters long.",
    &["W06"],
    |request, findings| {
        const LONGEST: usize = 64;
        for name in tool_names(request) {
            let wrong = name.text_is(|name| !(1..=LONGEST).contains(&name.chars().count()));
            findings.judge(wrong, Place::Value(name.id()), |written| {
                words!(
                    "the name of a tool must be 1 to {LONGEST} characters long, found {}",
                    written.text(name).chars().count();
                    "write a name such as `get_weather`"
                )
                .with("max_length", LONGEST)
            });
        }
    },
);

/// The parameters of a tool are the schema of an object, and what it requires is among its properties.
///
/// Source: the page on function calling; one of its samples puts `required` where nothing reads it.
pub(super) static TOOL_SCHEMA: Rule = Rule::service(
    "tool_schema",
    "The `parameters` of a tool are a schema of type `object`, and each name in `required` is among its `properties`.",
    &["E068"],
    |request, findings| {
        for tool in request.parameter("tools").elements() {
            let schema = tool.member("function").member("parameters");
            let kind = schema.member("type");
            findings.judge(kind.text_is(|kind| kind != "object"), Place::Value(kind.id()), |_| {
                words!("the parameters of a tool must be an object, found type {}", kind.shown(); "write `\"object\"`")
            });
            let properties = schema.member("properties");
            let mut known = Texts::new();
            known.insert_names(properties);
            for name in schema.member("required").elements() {
                let lacks = name.is(Kind::Text).and(known.contains(name).negate());
                findings.judge(lacks, Place::Value(name.id()), |_| {
                    words!(
                        "`required` names {}, which `properties` lacks", name.shown();
                        "describe it in `properties`, or take it out of `required`"
                    )
                });
            }
        }
    },
);

/// The names of the tools.
pub(super) fn tool_names<'d>(request: &Request<'d>) -> impl Iterator<Item = Node<'d>> + use<'d> {
    request.parameter("tools").elements().map(|tool| tool.member("function").member("name"))
}
