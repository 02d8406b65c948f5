//! Tools of a realtime session: functions as chats have them, and MCP servers.
//!
//! Source: the client events of Qwen-Omni, with Qwen3.8-Omni, of autumn 2026.

use super::{Object, Shape, StringEnum, about, optional, required, tool::FUNCTION, word};

/// One tool, as an element of a list.
pub(super) static TOOL_SHAPE: Shape = Shape::Object(&TOOL);

pub(crate) static TOOL: Object = Object {
    rust: "RealtimeTool",
    about: about("A function that the model may call, or an MCP server that it may use."),
    parameters: &[
        required("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "What it is."),
        optional("function", Shape::Object(&FUNCTION), "{ name: \"get_weather\" }", "The function."),
        optional("server_label", Shape::Text, "\"maps\"", "What the MCP server is called.")
            .more("1 to 64 letters, digits, `_` and `-`."),
        optional("server_url", Shape::Text, "\"https://...\"", "Where the MCP server is.")
            .more("A public `https` address on port 443, of at most 4096 characters."),
        optional(
            "authorization",
            Shape::Text,
            "\"Bearer ...\"",
            "What the MCP server is told by `Authorization`.",
        )
        .free_text()
        .more("At most 8192 printable ASCII characters. The service does not repeat it."),
        optional("headers", Shape::Json, "{ \"x-team\": \"maps\" }", "Further headers for the MCP server.")
            .more("At most 16."),
        optional(
            "allowed_tools",
            Shape::List(&Shape::Text),
            "[\"find_route\"]",
            "The tools of the MCP server that may be used.",
        )
        .default("all")
        .more("None if the list is empty."),
        optional("require_approval", Shape::Text, "\"always\"", "Whether a call waits for approval.")
            .one_of(&["always", "never"])
            .default("`always`"),
    ],
    short_forms: &[],
};

static TOOL_TYPE: StringEnum = StringEnum {
    rust: "RealtimeToolType",
    about: about("What a tool is."),
    known: &[
        word("function").meaning("A function of the program that calls."),
        word("mcp").meaning("An MCP server. On Qwen3.8-Omni."),
    ],
};
