//! Tools of the Messages API and the choice among them.
//!
//! Source: the reference "Anthropic compatible - Messages" of October 2026 and the page on web search.

use super::{Object, Shape, StringEnum, Width, about, message::CACHE_MARK, optional, required, word};

/// One tool, as an element of a list.
pub(super) static TOOL_SHAPE: Shape = Shape::Object(&TOOL);

static TOOL: Object = Object {
    rust: "MessagesTool",
    about: about("A tool that the model may ask for, or the service's own search."),
    parameters: &[
        optional("type", Shape::Text, "\"web_search_20250305\"", "What it is, where it is no function.")
            .more("The service's own search is `web_search_` and a date; the date is not looked at."),
        required("name", Shape::Text, "\"get_weather\"", "The name by which the model asks for it."),
        optional("description", Shape::Text, "\"...\"", "When the model should ask for it.").free_text(),
        optional(
            "input_schema",
            Shape::Json,
            "{ type: \"object\", properties: {} }",
            "What it takes, as a JSON Schema.",
        )
        .errors(&["W44"]),
        optional("max_uses", Shape::Integer(Width::U32), "8", "How often the service searches at most."),
        CACHE_MARK,
    ],
    short_forms: &[],
};

pub(super) static TOOL_CHOICE: Object = Object {
    rust: "MessagesToolChoice",
    about: about("Whether a tool is called, and which."),
    parameters: &[
        required("type", Shape::StringEnum(&CHOICE_TYPE), "\"auto\"", "Whether one is called.")
            .one_of(&["auto", "any", "none", "tool"]),
        optional("name", Shape::Text, "\"get_weather\"", "The tool to call, where `type` is `tool`."),
        optional(
            "disable_parallel_tool_use",
            Shape::Bool,
            "true",
            "Anthropic's switch for one call at a time. It has no effect here.",
        ),
    ],
    short_forms: &[],
};

static CHOICE_TYPE: StringEnum = StringEnum {
    rust: "MessagesToolChoiceType",
    about: about("Whether a tool is called."),
    known: &[
        word("auto").meaning("As the model sees fit."),
        word("any").meaning("One is."),
        word("none").meaning("None is."),
        word("tool").meaning("The one that is named."),
    ],
};
