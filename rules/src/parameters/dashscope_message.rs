//! Messages and the parts of their content, in the DashScope protocol.
//!
//! Source: the DashScope reference; recorded traffic for documents.

use super::{
    Object, OneOf, Shape, ShortForm, Width, message::CACHE_CONTROL, message::ROLE, optional, required,
    tool::TOOL_CALL_SHAPE,
};

/// One message of a conversation.
pub(super) static MESSAGE: Object = Object {
    rust: "GenerationMessage",
    parameters: &[
        required("role", Shape::Words(&ROLE), "\"user\"", "Who speaks."),
        optional("content", Shape::OneOf(&CONTENT), "\"...\"", "What is said: text, or a list of parts.")
            .free()
            .wrong_type("W16"),
        optional(
            "name",
            Shape::Text,
            "\"...\"",
            "OpenAI's name of the speaker; Model Studio's pages do not mention it.",
        )
        .free()
        .undocumented(),
        optional(
            "reasoning_content",
            Shape::Text,
            "\"...\"",
            "What the model thought before this message, as its reply carried it.",
        )
        .free(),
        optional(
            "tool_calls",
            Shape::List(&TOOL_CALL_SHAPE),
            "[{ id: \"...\", type: \"function\", function: { name: \"...\", arguments: \"{}\" } }]",
            "The tools that the model asked for in this message.",
        ),
        optional("tool_call_id", Shape::Text, "\"call_1\"", "Which tool call a `tool` message answers."),
        optional(
            "partial",
            Shape::Bool,
            "true",
            "Whether the model goes on with this message, which must be the last.",
        ),
    ],
    short_forms: super::message::SHORT_FORMS,
};

static CONTENT: OneOf = OneOf {
    rust: "GenerationContent",
    alternatives: &[("Text", Shape::Text), ("Parts", Shape::List(&Shape::Object(&PART)))],
};

/// One part of a message: the member that is there says what it is.
static PART: Object = Object {
    rust: "GenerationPart",
    parameters: &[
        optional("text", Shape::Text, "\"...\"", "Text.").free(),
        optional("image", Shape::Text, "\"https://...\"", "A picture: its URL, or itself as a `data:` URL."),
        optional(
            "video",
            Shape::OneOf(&super::message::VIDEO),
            "\"https://...\"",
            "A film: its URL, or its pictures.",
        ),
        optional("audio", Shape::Text, "\"https://...\"", "A sound: its URL, or itself as a `data:` URL."),
        optional("type", Shape::Text, "\"doc_url\"", "Which member carries the content, on document models."),
        optional("doc_url", Shape::List(&Shape::Text), "[\"https://...\"]", "Documents, by their URLs."),
        optional("file_parsing_strategy", Shape::Text, "\"auto\"", "How documents are taken apart."),
        optional(
            "fps",
            Shape::Number,
            "2.0",
            "How many pictures of each second of a film the model looks at.",
        ),
        optional(
            "max_frames",
            Shape::Integer(Width::U32),
            "512",
            "The most pictures of a film that it looks at.",
        ),
        optional(
            "min_pixels",
            Shape::Integer(Width::U32),
            "65536",
            "Smaller pictures are scaled up to this size.",
        ),
        optional(
            "max_pixels",
            Shape::Integer(Width::U32),
            "2621440",
            "Larger pictures are scaled down to this size.",
        ),
        optional(
            "total_pixels",
            Shape::Integer(Width::U32),
            "134217728",
            "The most pixels that all pictures of a film have together.",
        ),
        optional(
            "enable_rotate",
            Shape::Bool,
            "true",
            "Whether a picture is turned upright first, on OCR models.",
        ),
        optional(
            "cache_control",
            Shape::Object(&CACHE_CONTROL),
            "{ type: \"ephemeral\" }",
            "Marks the end of a beginning that is kept for the next requests.",
        ),
    ],
    short_forms: &[
        ShortForm { name: "text", fixed: &[], arguments: &[&["text"]], required: 1 },
        ShortForm { name: "image", fixed: &[], arguments: &[&["image"]], required: 1 },
        ShortForm { name: "video", fixed: &[], arguments: &[&["video"]], required: 1 },
        ShortForm { name: "audio", fixed: &[], arguments: &[&["audio"]], required: 1 },
    ],
};
