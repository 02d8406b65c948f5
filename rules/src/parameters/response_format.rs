//! The format of an answer.
//!
//! Source: the chat completions reference and the page on structured output.

use super::{Object, Shape, StringEnum, about, optional, required, word};

pub(super) static RESPONSE_FORMAT: Object = Object {
    rust: "ResponseFormat",
    about: about("The format of the answer."),
    parameters: &[
        required(
            "type",
            Shape::StringEnum(&RESPONSE_TYPE),
            "\"json_object\"",
            "Text, any JSON object, or JSON by a schema.",
        ),
        optional(
            "json_schema",
            Shape::Object(&JSON_SCHEMA),
            "{ name: \"answer\", schema: { type: \"object\" } }",
            "The schema, if `type` asks for one.",
        ),
    ],
    short_forms: &[],
};

pub(super) static RESPONSE_TYPE: StringEnum = StringEnum {
    rust: "ResponseType",
    about: about("The type of the answer."),
    known: &[word("text"), word("json_object"), word("json_schema")],
};

static JSON_SCHEMA: Object = Object {
    rust: "JsonSchema",
    about: about("The schema of the answer."),
    parameters: &[
        required(
            "name",
            Shape::Text,
            "\"answer\"",
            "A name for the schema: up to 64 letters, digits, `_` and `-`.",
        ),
        optional("description", Shape::Text, "\"...\"", "A description of the schema for the model.")
            .free_text(),
        optional("schema", Shape::Json, "{ type: \"object\" }", "The JSON Schema."),
        optional("strict", Shape::Bool, "true", "Whether the answer must follow the schema strictly."),
    ],
    short_forms: &[],
};
