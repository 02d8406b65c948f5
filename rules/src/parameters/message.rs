//! Messages and the parts of their content, in the OpenAI-compatible protocol.
//!
//! Source: the chat completions reference, the pages on vision, omni models, context cache and partial mode.

use super::{Object, OneOf, Shape, ShortForm, Width, Words, optional, required, tool::TOOL_CALL_SHAPE};

/// One message of a conversation.
pub(super) static MESSAGE: Object = Object {
    rust: "Message",
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
    short_forms: SHORT_FORMS,
};

/// What stands for a message, in either protocol.
pub(super) static SHORT_FORMS: &[ShortForm] = &[
    ShortForm { name: "system", fixed: &[("role", "system")], arguments: &[&["content"]], required: 1 },
    ShortForm { name: "user", fixed: &[("role", "user")], arguments: &[&["content"]], required: 1 },
    ShortForm { name: "assistant", fixed: &[("role", "assistant")], arguments: &[&["content"]], required: 1 },
    ShortForm {
        name: "tool",
        fixed: &[("role", "tool")],
        arguments: &[&["tool_call_id"], &["content"]],
        required: 2,
    },
];

pub(super) static ROLE: Words = Words {
    rust: "Role",
    known: &[("system", "System"), ("user", "User"), ("assistant", "Assistant"), ("tool", "Tool")],
};

static CONTENT: OneOf = OneOf {
    rust: "Content",
    alternatives: &[("Text", Shape::Text), ("Parts", Shape::List(&Shape::Object(&PART)))],
};

/// One part of a message: its `type` says which other member carries the content.
static PART: Object = Object {
    rust: "Part",
    parameters: &[
        required("type", Shape::Words(&PART_TYPE), "\"text\"", "Which member carries the content."),
        optional("text", Shape::Text, "\"...\"", "The text of a `text` part.").free(),
        optional(
            "image_url",
            Shape::Object(&MEDIA_URL),
            "{ url: \"https://...\" }",
            "The picture of an `image_url` part.",
        ),
        optional(
            "video_url",
            Shape::Object(&MEDIA_URL),
            "{ url: \"https://...\" }",
            "The film of a `video_url` part.",
        ),
        optional(
            "video",
            Shape::OneOf(&VIDEO),
            "[\"https://...\", \"https://...\"]",
            "The film of a `video` part, as pictures in their order.",
        ),
        optional(
            "input_audio",
            Shape::Object(&INPUT_AUDIO),
            "{ data: \"https://...\", format: \"mp3\" }",
            "The sound of an `input_audio` part.",
        ),
        optional(
            "fps",
            Shape::Number,
            "2.0",
            "How many pictures of each second of a film the model looks at.",
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
            "cache_control",
            Shape::Object(&CACHE_CONTROL),
            "{ type: \"ephemeral\" }",
            "Marks the end of a beginning that is kept for the next requests.",
        ),
    ],
    short_forms: &[
        ShortForm { name: "text", fixed: &[("type", "text")], arguments: &[&["text"]], required: 1 },
        ShortForm {
            name: "image",
            fixed: &[("type", "image_url")],
            arguments: &[&["image_url", "url"]],
            required: 1,
        },
        ShortForm {
            name: "video",
            fixed: &[("type", "video_url")],
            arguments: &[&["video_url", "url"]],
            required: 1,
        },
        ShortForm {
            name: "audio",
            fixed: &[("type", "input_audio")],
            arguments: &[&["input_audio", "data"], &["input_audio", "format"]],
            required: 1,
        },
    ],
};

static PART_TYPE: Words = Words {
    rust: "PartType",
    known: &[
        ("text", "Text"),
        ("image_url", "ImageUrl"),
        ("video_url", "VideoUrl"),
        ("video", "Video"),
        ("input_audio", "InputAudio"),
    ],
};

static MEDIA_URL: Object = Object {
    rust: "MediaUrl",
    parameters: &[
        required(
            "url",
            Shape::Text,
            "\"https://...\"",
            "Where the file is, or the file itself as a `data:` URL.",
        ),
        optional(
            "detail",
            Shape::Text,
            "\"auto\"",
            "OpenAI's wish for detail; Model Studio's pages do not mention it.",
        )
        .free()
        .undocumented(),
    ],
    short_forms: &[],
};

pub(super) static VIDEO: OneOf =
    OneOf { rust: "Video", alternatives: &[("Frames", Shape::List(&Shape::Text)), ("Url", Shape::Text)] };

static INPUT_AUDIO: Object = Object {
    rust: "InputAudio",
    parameters: &[
        required(
            "data",
            Shape::Text,
            "\"https://...\"",
            "Where the sound is, or the sound itself as a `data:` URL.",
        ),
        optional("format", Shape::Text, "\"mp3\"", "The format of the sound."),
    ],
    short_forms: &[],
};

pub(super) static CACHE_CONTROL: Object = Object {
    rust: "CacheControl",
    parameters: &[required(
        "type",
        Shape::Words(&CACHE_TYPE),
        "\"ephemeral\"",
        "How long the beginning is kept: five minutes, renewed by each use.",
    )],
    short_forms: &[],
};

static CACHE_TYPE: Words = Words { rust: "CacheType", known: &[("ephemeral", "Ephemeral")] };
