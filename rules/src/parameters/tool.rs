//! Tools, the choice among them, and the calls that a message carries.
//!
//! Source: the chat completions reference and the page on function calling.

use super::{
    Object, OneOf, Shape, ShortForm, StringEnum, Width, about, alternative, optional, required, word,
};

/// A tool that the model may ask for.
static TOOL: Object = Object {
    rust: "Tool",
    about: about("A tool that the model may ask for."),
    parameters: &[
        required("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "The kind of the tool."),
        required(
            "function",
            Shape::Object(&FUNCTION),
            "{ name: \"get_weather\" }",
            "The function that it is.",
        )
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
    StringEnum { rust: "ToolType", about: about("The kind of a tool."), known: &[word("function")] };

static FUNCTION: Object = Object {
    rust: "Function",
    about: about("A function that the model may ask for."),
    parameters: &[
        required("name", Shape::Text, "\"get_weather\"", "The name by which the model asks for it."),
        optional("description", Shape::Text, "\"...\"", "When the model should ask for it.").free_text(),
        optional(
            "parameters",
            Shape::Json,
            "{ type: \"object\", properties: {} }",
            "What it takes, as a JSON Schema.",
        ),
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
    about: about("Whether a tool is called, and which."),
    alternatives: &[
        alternative("Mode", Shape::StringEnum(&TOOL_MODE), "Whether one is called."),
        alternative("Tool", Shape::Object(&NAMED_TOOL), "Which one is called."),
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
        required("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "The kind of the tool."),
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
    about: about("A call that the model asked for, sent back with the message that holds it."),
    parameters: &[
        required("id", Shape::Text, "\"call_1\"", "The name of the call, which its answer repeats."),
        optional("type", Shape::StringEnum(&TOOL_TYPE), "\"function\"", "The kind of the tool."),
        optional(
            "index",
            Shape::Integer(Width::U32),
            "0",
            "The place of the call among those of its message.",
        ),
        required(
            "function",
            Shape::Object(&CALLED_FUNCTION),
            "{ name: \"get_weather\", arguments: \"{}\" }",
            "The function and what it is given.",
        ),
    ],
    short_forms: &[],
};

static CALLED_FUNCTION: Object = Object {
    rust: "CalledFunction",
    about: about("A function and what it is given."),
    parameters: &[
        required("name", Shape::Text, "\"get_weather\"", "The name of the function."),
        required("arguments", Shape::Text, "\"{}\"", "What it is given: JSON, as text.")
            .missing("W05")
            .wrong_type("W05"),
    ],
    short_forms: &[],
};
