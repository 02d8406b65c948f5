//! Tools, the choice among them, and the calls that a message carries.
//!
//! Source: the chat completions reference and the page on function calling.

use super::{
    Object, OneOf, Shape, ShortForm, StringEnum, Width, about, alternative, optional, required, word,
};

/// A tool that the model may ask for.
static TOOL: Object = Object {
    rust: "Tool",
    about: about("A tool that the model may call."),
    parameters: &[
        required("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "The type of the tool."),
        required("function", Shape::Object(&FUNCTION), "{ name: \"get_weather\" }", "The function.")
            .missing("W15"),
    ],
    short_forms: &[ShortForm::new(
        "function",
        "A function that the model may ask for: its name, when to ask for it, and what it \
         takes, as a JSON Schema.",
        &[&["function", "name"], &["function", "description"], &["function", "parameters"]],
    )
    .fixed(&[("type", "function")])
    .unwritten()],
};

/// The same, as an element of a list.
pub(super) static TOOL_SHAPE: Shape = Shape::Object(&TOOL);

static TOOL_TYPE: StringEnum =
    StringEnum { rust: "ToolType", about: about("The type of a tool."), known: &[word("function")] };

pub(super) static FUNCTION: Object = Object {
    rust: "Function",
    about: about("A function that the model may call."),
    parameters: &[
        required("name", Shape::Text, "\"get_weather\"", "The name by which the model calls it."),
        optional(
            "description",
            Shape::Text,
            "\"...\"",
            "A description for the model: what the function does and when to call it.",
        )
        .free_text(),
        optional(
            "parameters",
            Shape::Json,
            "{ type: \"object\", properties: {} }",
            "The arguments that it takes, as a JSON Schema.",
        )
        .also_called(&["input_schema", "inputSchema"]),
        optional(
            "strict",
            Shape::Bool,
            "true",
            "OpenAI's promise that arguments fit the schema; Model Studio's pages do not mention it.",
        )
        .undocumented(),
    ],
    short_forms: &[],
};

/// Whether a tool is called, and which.
pub(super) static TOOL_CHOICE: OneOf = OneOf {
    rust: "ToolChoice",
    about: about("Whether and which tool is called."),
    alternatives: &[
        alternative("Mode", Shape::StringEnum(&TOOL_MODE), "Whether one is called."),
        alternative("Tool", Shape::Object(&NAMED_TOOL), "The function to call."),
    ],
};

pub(super) static TOOL_MODE: StringEnum = StringEnum {
    rust: "ToolMode",
    about: about("Whether a tool is called."),
    known: &[word("auto"), word("none"), word("required")],
};

static NAMED_TOOL: Object = Object {
    rust: "NamedTool",
    about: about("The tool to call."),
    parameters: &[
        required("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "The type of the tool."),
        required(
            "function",
            Shape::Object(&NAMED_FUNCTION),
            "{ name: \"get_weather\" }",
            "The function to call.",
        ),
    ],
    short_forms: &[],
};

static NAMED_FUNCTION: Object = Object {
    rust: "NamedFunction",
    about: about("The function to call."),
    parameters: &[required("name", Shape::Text, "\"get_weather\"", "Its name in `tools`.")],
    short_forms: &[],
};

/// A call that the model asked for, sent back with the message that holds it.
pub(super) static TOOL_CALL_SHAPE: Shape = Shape::Object(&TOOL_CALL);

static TOOL_CALL: Object = Object {
    rust: "ToolCall",
    about: about("A tool call of the model, sent back with the message that holds it."),
    parameters: &[
        required("id", Shape::Text, "\"call_1\"", "The id of the call, which its result repeats."),
        optional("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "The type of the tool."),
        optional("index", Shape::Integer(Width::U32), "0", "The index of the call in its message."),
        required(
            "function",
            Shape::Object(&CALLED_FUNCTION),
            "{ name: \"get_weather\", arguments: \"{}\" }",
            "The function and its arguments.",
        ),
    ],
    short_forms: &[],
};

static CALLED_FUNCTION: Object = Object {
    rust: "CalledFunction",
    about: about("A function and its arguments."),
    parameters: &[
        required("name", Shape::Text, "\"get_weather\"", "The name of the function."),
        required("arguments", Shape::Text, "\"{}\"", "The arguments, as JSON text.")
            .missing("W05")
            .wrong_type("W05"),
    ],
    short_forms: &[],
};
