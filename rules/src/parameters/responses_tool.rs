//! Tools of the Responses API and the choice among them.
//!
//! Source: the reference "OpenAI compatible - Responses" of October 2026 and the pages on MCP, file search and web search.

use super::{Object, OneOf, Shape, ShortForm, StringEnum, about, alternative, optional, required, word};

/// One tool, as an element of a list.
pub(super) static TOOL_SHAPE: Shape = Shape::Object(&TOOL);

pub(crate) static TOOL: Object = Object {
    rust: "ResponsesTool",
    about: about("A function that the model may ask for, or a tool that the service runs by itself.")
        .more("Other than in chats, a function stands in the tool itself."),
    parameters: &[
        required("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "What it is."),
        optional("name", Shape::Text, "\"get_weather\"", "The name by which the model asks for a function.")
            .more("Up to 64 letters, digits, `_` and `-`."),
        optional("description", Shape::Text, "\"...\"", "When the model should ask for the function.")
            .free_text(),
        optional(
            "parameters",
            Shape::Json,
            "{ type: \"object\", properties: {} }",
            "What the function takes, as a JSON Schema.",
        ),
        optional("strict", Shape::Bool, "true", "OpenAI's promise that arguments fit the schema.")
            .undocumented(),
        optional(
            "vector_store_ids",
            Shape::List(&Shape::Text),
            "[\"...\"]",
            "The knowledge base that `file_search` looks in: one id.",
        ),
        optional("server_protocol", Shape::Text, "\"sse\"", "How an MCP server is spoken to.")
            .one_of(&["sse"]),
        optional("server_label", Shape::Text, "\"maps\"", "What an MCP server is called in a response.")
            .free_text(),
        optional("server_description", Shape::Text, "\"...\"", "What an MCP server is for.").free_text(),
        optional("server_url", Shape::Text, "\"https://...\"", "Where an MCP server is."),
        optional("headers", Shape::Json, "{ \"Authorization\": \"...\" }", "Headers for an MCP server."),
        optional(
            "allowed_tools",
            Shape::List(&Shape::Text),
            "[\"...\"]",
            "OpenAI's choice of an MCP server's tools.",
        )
        .undocumented(),
        optional(
            "require_approval",
            Shape::OneOf(&APPROVAL),
            "\"never\"",
            "OpenAI's switch for asking before a call.",
        )
        .undocumented(),
        optional(
            "container",
            Shape::OneOf(&CONTAINER),
            "{ type: \"auto\" }",
            "OpenAI's place for code to run in.",
        )
        .undocumented(),
    ],
    short_forms: &[ShortForm::new(
        "function",
        "A function that the model may ask for: its name, when to ask for it, and what it \
         takes, as a JSON Schema.",
        &[&["name"], &["description"], &["parameters"]],
    )
    .fixed(&[("type", "function")])
    .unwritten()],
};

static TOOL_TYPE: StringEnum = StringEnum {
    rust: "ResponsesToolType",
    about: about("What a tool is."),
    known: &[
        word("function").meaning("A function of the program that calls."),
        word("web_search").meaning("The service searches the web."),
        word("web_extractor").meaning("It reads web pages. Only beside `web_search`."),
        word("code_interpreter").meaning("It runs code."),
        word("web_search_image").meaning("It searches for images by text."),
        word("image_search").meaning("It searches for images by an image of the input."),
        word("file_search").meaning("It searches a knowledge base."),
        word("mcp").meaning("It calls an MCP server."),
    ],
};

static APPROVAL: OneOf = OneOf {
    rust: "ResponsesApproval",
    about: about("OpenAI's switch for asking before a call of an MCP server."),
    alternatives: &[
        alternative("Word", Shape::Text, "`always` or `never`."),
        alternative("Object", Shape::Json, "Which tools are asked for."),
    ],
};

static CONTAINER: OneOf = OneOf {
    rust: "ResponsesContainer",
    about: about("OpenAI's place for code to run in."),
    alternatives: &[
        alternative("Id", Shape::Text, "One that is there."),
        alternative("Object", Shape::Json, "A new one."),
    ],
};

/// Whether a tool is called, and which.
pub(super) static TOOL_CHOICE: OneOf = OneOf {
    rust: "ResponsesToolChoice",
    about: about("Whether a tool is called, and which."),
    alternatives: &[
        alternative("Mode", Shape::StringEnum(&super::tool::TOOL_MODE), "Whether one is called."),
        alternative("Tools", Shape::Object(&CHOSEN_TOOLS), "Which ones may be called."),
    ],
};

static CHOSEN_TOOLS: Object = Object {
    rust: "ResponsesChosenTools",
    about: about("The tools that may be called."),
    parameters: &[
        required(
            "type",
            Shape::StringEnum(&CHOICE_TYPE),
            "\"allowed_tools\"",
            "A list of tools; or OpenAI's choice of one, by its type.",
        ),
        optional(
            "mode",
            Shape::StringEnum(&super::tool::TOOL_MODE),
            "\"auto\"",
            "Whether one of them must be called.",
        )
        .one_of(&["auto", "required"]),
        optional(
            "tools",
            Shape::List(&Shape::Object(&CHOSEN_TOOL)),
            "[{ type: \"function\", name: \"get_weather\" }]",
            "The tools.",
        ),
        optional("name", Shape::Text, "\"get_weather\"", "OpenAI's choice of one function.").undocumented(),
    ],
    short_forms: &[],
};

static CHOICE_TYPE: StringEnum = StringEnum {
    rust: "ResponsesChoiceType",
    about: about("How tools are chosen."),
    known: &[
        word("allowed_tools").meaning("By a list."),
        word("function").meaning("OpenAI's choice of one function."),
    ],
};

static CHOSEN_TOOL: Object = Object {
    rust: "ResponsesChosenTool",
    about: about("One of the tools that may be called."),
    parameters: &[
        required("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "What it is."),
        optional("name", Shape::Text, "\"get_weather\"", "The name of a function in `tools`."),
    ],
    short_forms: &[],
};
