//! Messages and the parts of their content, in the DashScope protocol.
//!
//! Source: the DashScope reference; recorded traffic for documents.

use super::{Object, OneOf, Shape, ShortForm, Width, about, alternative, message, optional};

/// One message of a conversation.
pub(super) static MESSAGE: Object = Object {
    rust: "GenerationMessage",
    about: about("One message of a conversation in the DashScope protocol."),
    parameters: &[
        message::SPEAKER,
        message::content(&CONTENT),
        message::NAME,
        message::REASONING_CONTENT,
        message::TOOL_CALLS,
        message::TOOL_CALL_ID,
        message::PARTIAL,
    ],
    short_forms: message::SHORT_FORMS,
};

static CONTENT: OneOf = OneOf {
    rust: "GenerationContent",
    about: about("The content of a message."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text alone."),
        alternative("Parts", Shape::List(&Shape::Object(&PART)), "Text, images, video and audio."),
    ],
};

/// One part of a message: the member that is there says what it is.
static PART: Object = Object {
    rust: "GenerationPart",
    about: about(
        "One part of a message in the DashScope protocol: the member that is present says what it is.",
    ),
    parameters: &[
        optional("text", Shape::Text, "\"...\"", "Text.").free_text(),
        optional("image", Shape::Text, "\"https://...\"", "An image: its URL, or itself as a `data:` URL."),
        optional(
            "video",
            Shape::OneOf(&message::VIDEO),
            "\"https://...\"",
            "A video: its URL, or its images.",
        ),
        optional(
            "audio",
            Shape::Text,
            "\"https://...\"",
            "An audio file: its URL, or itself as a `data:` URL.",
        ),
        optional(
            "type",
            Shape::Text,
            "\"doc_url\"",
            "The type of the part: which member holds the content, on document models.",
        ),
        optional("doc_url", Shape::List(&Shape::Text), "[\"https://...\"]", "Documents, by their URLs."),
        optional("file_parsing_strategy", Shape::Text, "\"auto\"", "How documents are parsed."),
        message::FPS,
        optional(
            "max_frames",
            Shape::Integer(Width::U32),
            "512",
            "The maximum number of frames of a video that are read.",
        ),
        message::MIN_PIXELS,
        message::MAX_PIXELS,
        message::TOTAL_PIXELS,
        optional(
            "enable_rotate",
            Shape::Bool,
            "true",
            "Whether an image is rotated upright first, on OCR models.",
        ),
        message::CACHE_MARK,
        optional(
            "input_audio",
            Shape::Object(&message::INPUT_AUDIO),
            "{ data: \"https://...\" }",
            "The audio of an `input_audio` part, on speech recognition models.",
        ),
    ],
    short_forms: &[
        ShortForm::new("text", "Text.", &[&["text"]]),
        ShortForm::new("image", "An image, by its URL.", &[&["image"]]),
        ShortForm::new("video", "A video, by its URL or as its images.", &[&["video"]]),
        ShortForm::new("audio", "An audio file, by its URL.", &[&["audio"]]),
    ],
};
