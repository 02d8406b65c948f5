//! Messages and the parts of their content, in the OpenAI-compatible protocol.
//!
//! Source: the chat completions reference, the pages on vision, omni models, context cache and partial mode.

use super::{
    Object, OneOf, Parameter, Shape, ShortForm, StringEnum, Width, about, alternative, optional, required,
    tool::TOOL_CALL_SHAPE, word,
};

// Rows of both protocols: only the parts of a message differ.

pub(super) const SPEAKER: Parameter = required("role", Shape::StringEnum(&ROLE), "\"user\"", "The role.");

pub(super) const fn content(content: &'static OneOf) -> Parameter {
    optional("content", Shape::OneOf(content), "\"...\"", "The content: text, or a list of parts.")
        .free_text()
        .wrong_type("W16")
}

pub(super) const NAME: Parameter = optional(
    "name",
    Shape::Text,
    "\"...\"",
    "OpenAI's name of the speaker; Model Studio's pages do not mention it.",
)
.free_text()
.undocumented();

pub(super) const REASONING_CONTENT: Parameter = optional(
    "reasoning_content",
    Shape::Text,
    "\"...\"",
    "The reasoning that preceded this message, as the reply carried it.",
)
.free_text();

pub(super) const TOOL_CALLS: Parameter = optional(
    "tool_calls",
    Shape::List(&TOOL_CALL_SHAPE),
    "[{ id: \"...\", type: \"function\", function: { name: \"...\", arguments: \"{}\" } }]",
    "The tool calls of this message.",
);

pub(super) const TOOL_CALL_ID: Parameter = optional(
    "tool_call_id",
    Shape::Text,
    "\"call_1\"",
    "The id of the tool call that a `tool` message answers.",
);

pub(super) const PARTIAL: Parameter = optional(
    "partial",
    Shape::Bool,
    "true",
    "Whether the model continues this message, which must be the last.",
);

pub(super) const FPS: Parameter =
    optional("fps", Shape::Number, "2.0", "The frames per second at which a video is sampled.");

pub(super) const MIN_PIXELS: Parameter =
    optional("min_pixels", Shape::Integer(Width::U32), "65536", "Smaller images are scaled up to this size.");

pub(super) const MAX_PIXELS: Parameter = optional(
    "max_pixels",
    Shape::Integer(Width::U32),
    "2621440",
    "Larger images are scaled down to this size.",
);

pub(super) const TOTAL_PIXELS: Parameter = optional(
    "total_pixels",
    Shape::Integer(Width::U32),
    "134217728",
    "The maximum total number of pixels of all frames of a video.",
);

pub(super) const CACHE_MARK: Parameter = optional(
    "cache_control",
    Shape::Object(&CACHE_CONTROL),
    "{ type: \"ephemeral\" }",
    "Marks the end of a prompt prefix to cache for later requests.",
);

/// One message of a conversation.
static MESSAGE: Object = Object {
    rust: "Message",
    about: about("One message of a conversation."),
    parameters: &[
        SPEAKER,
        content(&CONTENT),
        NAME,
        REASONING_CONTENT,
        TOOL_CALLS,
        TOOL_CALL_ID,
        PARTIAL,
        optional(
            "annotations",
            Shape::List(&Shape::Json),
            "[]",
            "OpenAI's annotations of a reply, as clients send them back.",
        ),
        optional(
            "audio",
            Shape::Json,
            "{ id: \"...\" }",
            "OpenAI's audio of a reply, as clients send it back.",
        ),
        optional(
            "function_call",
            Shape::Json,
            "{ name: \"...\", arguments: \"{}\" }",
            "OpenAI's predecessor of `tool_calls`, as clients send it back.",
        ),
        optional("refusal", Shape::Text, "\"...\"", "OpenAI's refusal, as clients send it back.").free_text(),
    ],
    short_forms: SHORT_FORMS,
};

/// The same, as an element of a list.
pub(super) static MESSAGE_SHAPE: Shape = Shape::Object(&MESSAGE);

/// What stands for a message, in either protocol.
pub(super) static SHORT_FORMS: &[ShortForm] = &[
    ShortForm::new("system", "Instructions for the whole conversation.", &[&["content"]])
        .fixed(&[("role", "system")]),
    ShortForm::new("user", "A message of the user.", &[&["content"]]).fixed(&[("role", "user")]),
    ShortForm::new("assistant", "A message of the model.", &[&["content"]]).fixed(&[("role", "assistant")]),
    ShortForm::new(
        "tool",
        "The answer to a tool call, by the call's id.",
        &[&["tool_call_id"], &["content"]],
    )
    .fixed(&[("role", "tool")]),
];

pub(super) static ROLE: StringEnum = StringEnum {
    rust: "Role",
    about: about("The role."),
    known: &[
        word("system").meaning("Instructions for the whole conversation."),
        word("user").meaning("The user: the person or program that asks."),
        word("assistant").meaning("The model."),
        word("tool").meaning("The answer of a tool."),
    ],
};

static CONTENT: OneOf = OneOf {
    rust: "Content",
    about: about("The content of a message."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text alone."),
        alternative("Parts", Shape::List(&Shape::Object(&PART)), "Text, images, video and audio."),
    ],
};

/// One part of a message: its `type` says which other member carries the content.
static PART: Object = Object {
    rust: "Part",
    about: about("One part of a message: its `type` says which other member holds the content."),
    parameters: &[
        required(
            "type",
            Shape::StringEnum(&PART_TYPE),
            "\"text\"",
            "The type of the part: which member holds the content.",
        ),
        optional("text", Shape::Text, "\"...\"", "The text of a `text` part.").free_text(),
        optional(
            "image_url",
            Shape::Object(&MEDIA_URL),
            "{ url: \"https://...\" }",
            "The image of an `image_url` part.",
        ),
        optional(
            "video_url",
            Shape::Object(&MEDIA_URL),
            "{ url: \"https://...\" }",
            "The video of a `video_url` part.",
        ),
        optional(
            "video",
            Shape::OneOf(&VIDEO),
            "[\"https://...\", \"https://...\"]",
            "The video of a `video` part, as images in their order.",
        ),
        optional(
            "input_audio",
            Shape::Object(&INPUT_AUDIO),
            "{ data: \"https://...\", format: \"mp3\" }",
            "The audio of an `input_audio` part.",
        ),
        FPS,
        MIN_PIXELS,
        MAX_PIXELS,
        TOTAL_PIXELS,
        CACHE_MARK,
        optional(
            "file",
            Shape::Object(&FILE),
            "{ file_url: \"https://...\" }",
            "The PDF file of a `file` part, on models that read documents.",
        ),
    ],
    short_forms: &[
        ShortForm::new("text", "Text.", &[&["text"]]).fixed(&[("type", "text")]),
        ShortForm::new("image", "An image, by its URL.", &[&["image_url", "url"]])
            .fixed(&[("type", "image_url")]),
        ShortForm::new("video", "A video, by its URL.", &[&["video_url", "url"]])
            .fixed(&[("type", "video_url")]),
        ShortForm::new(
            "audio",
            "An audio file: its URL, and its format, such as `mp3`.",
            &[&["input_audio", "data"], &["input_audio", "format"]],
        )
        .fixed(&[("type", "input_audio")])
        .at_least(1),
    ],
};

static PART_TYPE: StringEnum = StringEnum {
    rust: "PartType",
    about: about("The type of a part."),
    known: &[
        word("text"),
        word("image_url"),
        word("video_url"),
        word("video"),
        word("input_audio"),
        word("file"),
    ],
};

static MEDIA_URL: Object = Object {
    rust: "MediaUrl",
    about: about("An image or a video."),
    parameters: &[
        required(
            "url",
            Shape::Text,
            "\"https://...\"",
            "The URL of the file, or the file itself as a `data:` URL.",
        ),
        optional(
            "detail",
            Shape::Text,
            "\"auto\"",
            "OpenAI's level of detail; Model Studio's pages do not mention it.",
        )
        .free_text()
        .undocumented(),
    ],
    short_forms: &[],
};

static FILE: Object = Object {
    rust: "FileUrl",
    about: about("A PDF file."),
    parameters: &[optional("file_url", Shape::Text, "\"https://...\"", "The URL of the file.").url()],
    short_forms: &[],
};

pub(super) static VIDEO: OneOf = OneOf {
    rust: "Video",
    about: about("A video."),
    alternatives: &[
        alternative("Frames", Shape::List(&Shape::Text), "As images, in their order."),
        alternative("Url", Shape::Text, "As a file."),
    ],
};

pub(super) static INPUT_AUDIO: Object = Object {
    rust: "InputAudio",
    about: about("An audio file."),
    parameters: &[
        required(
            "data",
            Shape::Text,
            "\"https://...\"",
            "The URL of the audio, or the audio itself as a `data:` URL.",
        ),
        optional("format", Shape::Text, "\"mp3\"", "The format of the audio."),
    ],
    short_forms: &[],
};

pub(super) static CACHE_CONTROL: Object = Object {
    rust: "CacheControl",
    about: about("A mark for the context cache."),
    parameters: &[
        required(
            "type",
            Shape::StringEnum(&CACHE_TYPE),
            "\"ephemeral\"",
            "The cache lifetime: five minutes, renewed by each use.",
        ),
        optional(
            "ttl",
            Shape::Text,
            "\"5m\"",
            "The cache lifetime that agents ask for; Model Studio's pages do not mention it.",
        )
        .free_text()
        .undocumented(),
    ],
    short_forms: &[],
};

static CACHE_TYPE: StringEnum = StringEnum {
    rust: "CacheType",
    about: about("The lifetime of a cached prompt prefix."),
    known: &[word("ephemeral")],
};
