//! Tools: functions of the caller, and those that the service runs by itself.

use super::{does_not_think, has_context, parts, takes};
use crate::check::engine::{FindingPlace, Findings, Request, Rule, RuleRow, Truth, explain};
use crate::check::typed::{is_of_type, judge_members};
use crate::{
    document::{Count, NodeKind},
    models::{Modality, Model},
    parameters::{ApiFamily, PART_TYPE, RESPONSES_TOOL},
};

/// The rules of this file.
pub(in crate::check) static RULES: &[&RuleRow] = &[
    &Rule::service(
        "response_tool_incomplete",
        "A tool has the members that its type cannot do without: a function `name`, `file_search` \
         `vector_store_ids`, an MCP server `server_protocol`, `server_label` and `server_url`.",
        &[],
        response_tool_incomplete,
    )
    .needs_one_of(&["tools"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_tool_name_form",
        "The name of a function is 1 to 64 characters long.",
        &["W06"],
        response_tool_name_form,
    )
    .needs_one_of(&["tools"])
    .on(&[ApiFamily::Responses]),
    &Rule::advice(
        "response_tool_name_reserved",
        "No function has the name of a tool that the service runs by itself.",
        &[],
        response_tool_name_reserved,
    )
    .needs_one_of(&["tools"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "web_extractor_needs_search",
        "`web_extractor` stands beside `web_search`.",
        &[],
        web_extractor_needs_search,
    )
    .needs_one_of(&["web_extractor"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_tool_needs_thinking",
        "`code_interpreter` and `web_extractor` need thinking on some models.",
        &[],
        response_tool_needs_thinking,
    )
    .needs_one_of(&["tools"])
    .on(&[ApiFamily::Responses]),
    &Rule::service(
        "response_tool_model",
        "Models that hear have no other tool of the service's own than `web_search`.",
        &[],
        response_tool_model,
    )
    .needs_one_of(&["tools"])
    .on(&[ApiFamily::Responses]),
    &Rule::advice(
        "file_search_store",
        "`file_search` looks in one knowledge base: without its id it is off.",
        &[],
        file_search_store,
    )
    .needs_one_of(&["file_search"])
    .on(&[ApiFamily::Responses]),
    &Rule::service("mcp_server_count", "A response has at most 10 MCP servers.", &[], mcp_server_count)
        .needs_one_of(&["mcp"])
        .on(&[ApiFamily::Responses]),
    &Rule::service(
        "image_search_needs_image",
        "`image_search` needs an image in the input.",
        &[],
        image_search_needs_image,
    )
    .needs_one_of(&["image_search"])
    .on(&[ApiFamily::Responses]),
];

/// What a tool of a type cannot do without.
const MEMBERS: &[(&str, &[&str])] = &[
    ("function", &["name"]),
    ("file_search", &["vector_store_ids"]),
    ("mcp", &["server_protocol", "server_label", "server_url"]),
];

/// The tools that the service runs by itself.
const OF_SERVICE: &[&str] = &[
    "web_search",
    "web_extractor",
    "code_interpreter",
    "web_search_image",
    "image_search",
    "file_search",
    "mcp",
];

/// Source: the reference of October 2026 and the pages on MCP and file search. OpenAI's own libraries lack `server_protocol`.
fn response_tool_incomplete(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        for (kind, members) in MEMBERS {
            judge_members(tool, is_of_type(tool, kind), members, findings, |name| {
                if *kind == "function" {
                    explain!(
                        "a function must have `{name}` in the tool itself";
                        "write `{{ type: \"function\", name: \"...\", description: \"...\", parameters: {{ .. }} }}`, \
                         without the `function` that chats have"
                    )
                } else {
                    explain!("a tool of type `{kind}` must have `{name}`"; "add `{}`", RESPONSES_TOOL.example_of(name))
                }
            });
        }
    }
}

/// Source: the reference of October 2026, which counts tokens; the length in characters is that of chats.
fn response_tool_name_form(request: &Request<'_>, findings: &mut Findings<'_>) {
    const LONGEST: usize = 64;
    for tool in request.parameter("tools").elements() {
        let name = tool.member("name");
        let wrong = name.text_is(|name| !(1..=LONGEST).contains(&name.chars().count()));
        findings.judge(is_of_type(tool, "function").and(wrong), FindingPlace::Value(name.id()), |written| {
            explain!(
                "the name of a function must be 1 to {LONGEST} characters long, found {}",
                written.text(name).chars().count();
                "write a name such as `get_weather`"
            )
            .with("max_length", LONGEST)
        });
    }
}

/// Source: a user of qwen3.8-max in August 2026, whose function `file_search` was taken for the service's own. In September it was
/// not any more: a warning.
fn response_tool_name_reserved(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        let name = tool.member("name");
        let reserved = name.text_is(|name| OF_SERVICE.contains(&name));
        findings.judge(is_of_type(tool, "function").and(reserved), FindingPlace::Value(name.id()), |_| {
            explain!(
                "a function named {} may be taken for the service's own tool", name.shown();
                "write another name"
            )
        });
    }
}

/// Source: the reference of October 2026.
fn web_extractor_needs_search(request: &Request<'_>, findings: &mut Findings<'_>) {
    let tools = request.parameter("tools");
    let searches = tools.any(|tool| is_of_type(tool, "web_search"));
    for tool in tools.elements() {
        let broken = is_of_type(tool, "web_extractor").and(searches.negate());
        findings.judge(broken, FindingPlace::Value(tool.id()), |_| {
            explain!(
                "`web_extractor` needs `web_search` beside it";
                "add `{{ type: \"web_search\" }}`"
            )
        });
    }
}

/// Source: the reference of October 2026; which models, are columns of the model table.
fn response_tool_needs_thinking(request: &Request<'_>, findings: &mut Findings<'_>) {
    /// The tool, and whether a model has to think for it.
    type Row = (&'static str, fn(&Model) -> bool);
    const ROWS: &[Row] =
        &[("code_interpreter", Model::thinks_to_run_code), ("web_extractor", Model::thinks_to_read_pages)];
    for tool in request.parameter("tools").elements() {
        for (name, needs) in ROWS {
            let needed = request.of_model(|model| Truth::from(needs(model)));
            let broken = is_of_type(tool, name).and(needed).and_then(|| does_not_think(request));
            findings.judge(broken, FindingPlace::Value(tool.id()), |_| {
                explain!(
                    "`{name}` needs thinking on `{}`, which does not think in this call", request.model_name();
                    "write `reasoning: {{ effort: \"medium\" }}`, or leave the tool out"
                )
            });
        }
    }
}

/// Source: the reference of October 2026, of the one model that hears and is served here.
fn response_tool_model(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        let kind = tool.member("type");
        let is_other = kind.text_is(|kind| OF_SERVICE.contains(&kind) && kind != "web_search");
        let broken = is_other.and_then(|| takes(request, Modality::Audio));
        findings.judge(broken, FindingPlace::Value(kind.id()), |_| {
            explain!(
                "`{}` has no tool {}", request.model_name(), kind.shown();
                "leave it out: of the service's own tools it has `web_search`"
            )
        });
    }
}

/// Source: the page on file search: an empty or unknown id is no error, the tool is just off.
fn file_search_store(request: &Request<'_>, findings: &mut Findings<'_>) {
    for tool in request.parameter("tools").elements() {
        let ids = tool.member("vector_store_ids");
        let is_search = is_of_type(tool, "file_search").and(ids.is(NodeKind::List));
        findings.judge(is_search.and(ids.length().is_not(1)), FindingPlace::Value(ids.id()), |_| {
            explain!(
                "`file_search` looks in one knowledge base, found {} ids", ids.length().known();
                "write one id"
            )
        });
        for id in ids.elements() {
            findings.judge(
                is_search.and(id.text_is(str::is_empty)),
                FindingPlace::Value(id.id()),
                |_| explain!("without the id of a knowledge base `file_search` is off"; "write the id"),
            );
        }
    }
}

/// Source: the page on MCP.
fn mcp_server_count(request: &Request<'_>, findings: &mut Findings<'_>) {
    const MOST: usize = 10;
    let tools = request.parameter("tools");
    let count = tools.count(|tool| is_of_type(tool, "mcp"));
    findings.judge(count.exceeds(MOST), FindingPlace::Value(tools.id()), |_| {
        explain!(
            "a response must have at most {MOST} MCP servers, found {}", count.known();
            "leave some out"
        )
    });
}

/// Source: the page on image search. The image may be in an earlier turn, or in a part of a type that this version does not know.
fn image_search_needs_image(request: &Request<'_>, findings: &mut Findings<'_>) {
    let mut images = Count::NONE;
    for part in parts(request) {
        images.add_node(part, |part| {
            part.member("type").text_answers(|kind| match kind {
                "input_image" | "image_url" => Truth::Yes,
                _ if PART_TYPE.word(kind).is_none() => Truth::Silent,
                _ => Truth::No,
            })
        });
    }
    let none = images.is_below(1).and(has_context(request).negate());
    for tool in request.parameter("tools").elements() {
        let broken = is_of_type(tool, "image_search").and(none);
        findings.judge(broken, FindingPlace::Value(tool.id()), |_| {
            explain!(
                "`image_search` needs an image in `input`, and there is none";
                "add `{{ type: \"input_image\", image_url: \"https://...\" }}` to a message"
            )
        });
    }
}
