//! Items of a realtime conversation.
//!
//! Source: the client events of Qwen-Audio (2026) and of Qwen-Omni (autumn 2026). Messages on Qwen-Omni are a gateway's
//! measurement of 2026-08.

use super::{Object, Shape, StringEnum, about, optional, required, word};

pub(crate) static ITEM: Object = Object {
    rust: "RealtimeItem",
    about: about("One item of the conversation: its `type` says which other members it has."),
    parameters: &[
        required("type", Shape::StringEnum(&ITEM_TYPE), "\"message\"", "What it is."),
        optional("id", Shape::Text, "\"item_1\"", "An id of your own, which no other item has.").free_text(),
        optional("role", Shape::StringEnum(&ROLE), "\"user\"", "Who speaks in a message.").one_of(&[
            "system",
            "user",
            "assistant",
        ]),
        optional(
            "content",
            Shape::List(&PART_SHAPE),
            "[{ type: \"input_text\", text: \"...\" }]",
            "What a message says.",
        ),
        optional("call_id", Shape::Text, "\"call_1\"", "The id of a call, which its result repeats.")
            .free_text(),
        optional("name", Shape::Text, "\"get_weather\"", "The function that is called."),
        optional("arguments", Shape::Text, "\"{}\"", "What the function is given: JSON, as text.")
            .free_text(),
        optional("output", Shape::Text, "\"...\"", "What the call came to.").free_text(),
        optional(
            "approval_request_id",
            Shape::Text,
            "\"item_2\"",
            "The id of the item that asks for approval of an MCP call.",
        )
        .free_text()
        .models("Qwen3.8-Omni"),
        optional("approve", Shape::Bool, "true", "Whether the MCP call may run.").models("Qwen3.8-Omni"),
    ],
    short_forms: &[],
};

static ITEM_TYPE: StringEnum = StringEnum {
    rust: "RealtimeItemType",
    about: about("What an item is."),
    known: &[
        word("message").meaning("A message."),
        word("function_call").meaning("A call of a function that the model asked for."),
        word("function_call_output").meaning("The result of such a call."),
        word("mcp_approval_response").meaning("The answer to a request for approval. On Qwen3.8-Omni."),
    ],
};

static ROLE: StringEnum = StringEnum {
    rust: "RealtimeRole",
    about: about("Who speaks in a message."),
    known: &[
        word("system").meaning("Instructions."),
        word("user").meaning("The person that speaks."),
        word("assistant").meaning("The model."),
    ],
};

static PART_SHAPE: Shape = Shape::Object(&PART);

pub(crate) static PART: Object = Object {
    rust: "RealtimePart",
    about: about("One part of a message: its `type` says which other member it has."),
    parameters: &[
        required("type", Shape::StringEnum(&PART_TYPE), "\"input_text\"", "What it is."),
        optional("text", Shape::Text, "\"...\"", "The text.").free_text(),
        optional("audio", Shape::Text, "\"UklGRg==\"", "The audio, in Base64.").free_text(),
    ],
    short_forms: &[],
};

static PART_TYPE: StringEnum = StringEnum {
    rust: "RealtimePartType",
    about: about("What a part is."),
    known: &[
        word("input_text").meaning("Text of the system or the user."),
        word("input_audio").meaning("Audio of the user."),
        word("output_text").meaning("Text of the model."),
    ],
};
