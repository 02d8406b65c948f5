//! Tools, and the service's own search among them.

use crate::check::engine::{Answer, FindingPlace, Findings, Request, Rule, RuleRow, explain};
use crate::document::{Node, NodeKind};
use crate::parameters::ApiFamily;

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "message_tool_schema",
        "A tool has an `input_schema` of type `object`, whose `properties` are an object.",
        &["W44"],
        message_tool_schema,
    )
    .needs_one_of(&["tools"])
    .on(&[ApiFamily::Messages]),
    &Rule::advice(
        "message_search_header",
        "The service's own search is on only where `system` has the text that asks for it.",
        &[],
        message_search_header,
    )
    .needs_one_of(&["tools"])
    .on(&[ApiFamily::Messages]),
];

/// The service's own search, and a date.
const SEARCH: &str = "web_search_";

/// The beginning of the text that switches it on.
const SEARCH_HEADER: &str = "x-anthropic-billing-header:";

/// Source: the reference of October 2026, and a live probe of qwen3.7-plus. Another model took `properties` that are none.
fn message_tool_schema(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        let schema = tool.member("input_schema");
        let is_function = tool.is(NodeKind::Object).and(tool.member("type").is_present().negate());
        let lacks = is_function.and(schema.is_present().negate());
        findings.judge(lacks, FindingPlace::Inside(tool.id()), |_| {
            explain!(
                "a tool must have `input_schema`";
                "add `input_schema: {{ type: \"object\", properties: {{}} }}`"
            )
            .answered(Answer::Unknown)
        });
        let kind = schema.member("type");
        findings.judge(kind.text_is(|kind| kind != "object"), FindingPlace::Value(kind.id()), |_| {
            explain!(
                "the `input_schema` of a tool must be of type `object`, found {}", kind.shown();
                "write `\"object\"`"
            )
            .answered(Answer::Unknown)
        });
        let properties = schema.member("properties");
        let wrong = properties.is_present().and(properties.is(NodeKind::Object).negate());
        findings.judge(wrong, FindingPlace::Value(properties.id()), |_| {
            explain!(
                "the `properties` of an `input_schema` must be an object, found {}", properties.shown();
                "write `{{ name: {{ type: \"string\" }} }}`"
            )
        });
    }
}

/// Source: the page on web search: without the text the search is off, in silence.
fn message_search_header(request: &Request<'_>, findings: &mut Findings<'_>) {
    let system = request.parameter("system");
    let has_header = |text: Node<'_>| text.free_text_is(|text| text.starts_with(SEARCH_HEADER));
    let in_blocks = system.any(|block| has_header(block.member("text")));
    let asks = system.is(NodeKind::List).and(in_blocks);
    for tool in request.parameter("tools").elements() {
        let kind = tool.member("type");
        let searches = kind.text_is(|kind| kind.starts_with(SEARCH));
        findings.judge(searches.and(asks.negate()), FindingPlace::Value(kind.id()), |_| {
            explain!(
                "the service does not search unless `system` asks for it";
                "write `system: [text(\"{SEARCH_HEADER} cc_entrypoint=cli;\")]`"
            )
        });
        let name = tool.member("name");
        let renamed = searches.and(name.text_is(|name| name != "web_search"));
        findings.judge(renamed, FindingPlace::Value(name.id()), |_| {
            explain!(
                "the service's own search is named `web_search`, found {}", name.shown();
                "write `\"web_search\"`"
            )
        });
    }
}
