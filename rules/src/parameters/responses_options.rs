//! Options of the Responses API: how the model thinks, and the form of the answer.
//!
//! Source: the reference "OpenAI compatible - Responses" of October 2026; OpenAI's reference for the form of the answer.

use super::{Object, Shape, about, optional, required, thinking::REASONING_EFFORT_SHAPE};

pub(super) static REASONING: Object = Object {
    rust: "ResponsesReasoning",
    about: about("How thoroughly the model thinks."),
    parameters: &[
        optional(
            "effort",
            Shape::StringEnum(&REASONING_EFFORT_SHAPE),
            "\"low\"",
            "How thoroughly the model thinks; `none` switches thinking off.",
        )
        .one_of(EFFORTS)
        .refused_as("W42")
        .more("A level that the model does not tell apart is read as the next that it does."),
        optional("summary", Shape::Text, "\"auto\"", "OpenAI's wish for a summary of the thoughts.")
            .undocumented(),
        optional("generate_summary", Shape::Text, "\"auto\"", "OpenAI's older name of `summary`.")
            .undocumented(),
    ],
    short_forms: &[],
};

/// The levels of effort that both of the newer APIs read.
pub(crate) const EFFORTS: &[&str] = &["none", "minimal", "low", "medium", "high", "xhigh", "max"];

pub(super) static TEXT_OPTIONS: Object = Object {
    rust: "ResponsesTextOptions",
    about: about("The form that the answer should have."),
    parameters: &[
        optional(
            "format",
            Shape::Object(&TEXT_FORMAT),
            "{ type: \"json_object\" }",
            "Text, any JSON object, or JSON by a schema.",
        ),
        optional("verbosity", Shape::Text, "\"low\"", "OpenAI's wish for the length of an answer.")
            .undocumented(),
    ],
    short_forms: &[],
};

static TEXT_FORMAT: Object = Object {
    rust: "ResponsesTextFormat",
    about: about("The form of the answer."),
    parameters: &[
        required(
            "type",
            Shape::StringEnum(&super::response_format::RESPONSE_TYPE),
            "\"json_object\"",
            "Text, any JSON object, or JSON by a schema.",
        )
        .one_of(&["text", "json_object", "json_schema"]),
        optional("name", Shape::Text, "\"answer\"", "A name for the schema."),
        optional("schema", Shape::Json, "{ type: \"object\" }", "The JSON Schema."),
        optional("description", Shape::Text, "\"...\"", "What the answer is for.").free_text(),
        optional("strict", Shape::Bool, "true", "Whether the answer must fit the schema to the letter."),
    ],
    short_forms: &[],
};
