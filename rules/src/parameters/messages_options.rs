//! Options of the Messages API: how the model thinks, and the form of the answer.
//!
//! Source: the reference "Anthropic compatible - Messages" of October 2026.

use super::{
    Object, Shape, StringEnum, Width, about, optional, required, responses_options::EFFORTS,
    thinking::REASONING_EFFORT_SHAPE, word,
};

pub(super) static THINKING: Object = Object {
    rust: "MessagesThinking",
    about: about("Whether the model thinks before it answers."),
    parameters: &[
        required("type", Shape::StringEnum(&THINKING_TYPE), "\"enabled\"", "Whether it thinks."),
        optional(
            "budget_tokens",
            Shape::Integer(Width::U32),
            "1024",
            "The most tokens that the thinking before the answer may have.",
        )
        .more("To be dropped by the service. Where `max_tokens` covers thinking and answer, it is less than that."),
        optional("display", Shape::Text, "\"summarized\"", "Anthropic's wish for how thoughts are shown.")
            .free_text()
            .undocumented(),
    ],
    short_forms: &[],
};

static THINKING_TYPE: StringEnum = StringEnum {
    rust: "MessagesThinkingType",
    about: about("Whether the model thinks."),
    known: &[
        word("enabled").meaning("It does."),
        word("disabled").meaning("It does not."),
        word("adaptive")
            .meaning("Anthropic's switch for as the model sees fit; the page does not mention it."),
    ],
};

pub(super) static OUTPUT_CONFIG: Object = Object {
    rust: "MessagesOutputConfig",
    about: about("How thoroughly the model thinks, and the form of its answer."),
    parameters: &[
        optional(
            "effort",
            Shape::StringEnum(&REASONING_EFFORT_SHAPE),
            "\"low\"",
            "How thoroughly the model thinks.",
        )
        .one_of(EFFORTS)
        .refused_as("W42")
        .more("A level that the model does not tell apart is read as the next that it does."),
        optional(
            "format",
            Shape::Object(&OUTPUT_FORMAT),
            "{ type: \"json_schema\", schema: { type: \"object\", additionalProperties: false } }",
            "The form that the answer must have.",
        ),
    ],
    short_forms: &[],
};

static OUTPUT_FORMAT: Object = Object {
    rust: "MessagesOutputFormat",
    about: about("The form that the answer must have."),
    parameters: &[
        required("type", Shape::StringEnum(&OUTPUT_FORMAT_TYPE), "\"json_schema\"", "JSON by a schema.")
            .one_of(&["json_schema"]),
        required(
            "schema",
            Shape::Json,
            "{ type: \"object\", properties: {}, additionalProperties: false }",
            "The JSON Schema, with `additionalProperties: false`.",
        ),
    ],
    short_forms: &[],
};

static OUTPUT_FORMAT_TYPE: StringEnum = StringEnum {
    rust: "MessagesOutputFormatType",
    about: about("The kind of the answer."),
    known: &[word("json_schema").meaning("JSON by a schema.")],
};
