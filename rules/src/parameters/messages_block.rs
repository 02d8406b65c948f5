//! The turns of a conversation in the Messages API, and the blocks that they consist of.
//!
//! Source: the reference "Anthropic compatible - Messages" of October 2026 and its older edition; live probes of August 2026 for
//! thinking and `is_error` sent back.

use super::{
    Object, OneOf, Shape, ShortForm, StringEnum, about, alternative, message::CACHE_MARK, optional, required,
    word,
};

/// One turn, as an element of a list.
pub(super) static TURN_SHAPE: Shape = Shape::Object(&TURN);

static TURN: Object = Object {
    rust: "MessagesTurn",
    about: about("One message of a conversation."),
    parameters: &[
        required("role", Shape::StringEnum(&TURN_ROLE), "\"user\"", "Who speaks.").one_of(&[
            "user",
            "assistant",
            "system",
        ]),
        required(
            "content",
            Shape::OneOf(&TURN_CONTENT),
            "\"...\"",
            "What is said: text, or a list of blocks.",
        )
        .free_text(),
    ],
    short_forms: &[
        ShortForm::new("user", "What the person says.", &[&["content"]]).fixed(&[("role", "user")]),
        ShortForm::new("assistant", "What the model has said.", &[&["content"]])
            .fixed(&[("role", "assistant")]),
    ],
};

static TURN_ROLE: StringEnum = StringEnum {
    rust: "MessagesRole",
    about: about("Who speaks."),
    known: &[
        word("user").meaning("The person, the program that asks, or a tool."),
        word("assistant").meaning("The model."),
        word("system")
            .meaning("Instructions; one page says that they stand in `system` beside the messages only."),
    ],
};

static TURN_CONTENT: OneOf = OneOf {
    rust: "MessagesContent",
    about: about("What a message says."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text alone."),
        alternative(
            "Blocks",
            Shape::List(&BLOCK_SHAPE),
            "Text, images, videos, calls of tools and their results.",
        ),
    ],
};

static BLOCK_SHAPE: Shape = Shape::Object(&BLOCK);

pub(crate) static BLOCK: Object = Object {
    rust: "MessagesBlock",
    about: about("One block of a message: its `type` says which other members it has.").more(
        "The blocks of a reply can be sent back as they came: `MessagesBlock` is made from each of them.",
    ),
    parameters: &[
        required("type", Shape::StringEnum(&BLOCK_TYPE), "\"text\"", "What it is."),
        optional("text", Shape::Text, "\"...\"", "The text of a `text` block.").free_text(),
        optional(
            "source",
            Shape::Object(&SOURCE),
            "{ type: \"url\", url: \"https://...\" }",
            "The image or video of a block.",
        ),
        optional("id", Shape::Text, "\"toolu_...\"", "The id of a `tool_use`, which its result repeats."),
        optional("name", Shape::Text, "\"get_weather\"", "The tool that is called."),
        optional("input", Shape::Json, "{}", "What the tool is given."),
        optional("tool_use_id", Shape::Text, "\"toolu_...\"", "The call that a `tool_result` answers."),
        optional("content", Shape::OneOf(&RESULT_CONTENT), "\"...\"", "What the call came to.").free_text(),
        optional("is_error", Shape::Bool, "true", "Whether the call has failed."),
        optional("thinking", Shape::Text, "\"...\"", "What the model thought, as its reply carried it.")
            .free_text(),
        optional(
            "signature",
            Shape::Text,
            "\"\"",
            "The mark of these thoughts, which the service leaves empty.",
        )
        .free_text(),
        CACHE_MARK,
        optional("citations", Shape::List(&Shape::Json), "[]", "Anthropic's sources of a text.")
            .undocumented(),
    ],
    short_forms: &[
        ShortForm::new("text", "Text.", &[&["text"]]).fixed(&[("type", "text")]),
        ShortForm::new(
            "tool_use",
            "A call that the model asked for: its id, the tool, and what that is given.",
            &[&["id"], &["name"], &["input"]],
        )
        .fixed(&[("type", "tool_use")])
        .unwritten(),
        ShortForm::new(
            "tool_result",
            "The result of a call, by the call's id.",
            &[&["tool_use_id"], &["content"]],
        )
        .fixed(&[("type", "tool_result")]),
    ],
};

/// One block of instructions, as an element of a list.
pub(super) static SYSTEM_BLOCK_SHAPE: Shape = Shape::Object(&SYSTEM_BLOCK);

static SYSTEM_BLOCK: Object = Object {
    rust: "MessagesSystemBlock",
    about: about("One block of instructions."),
    parameters: &[
        required("type", Shape::StringEnum(&SYSTEM_BLOCK_TYPE), "\"text\"", "What it is: `text`.")
            .one_of(&["text"]),
        required("text", Shape::Text, "\"...\"", "The instructions.").free_text(),
        CACHE_MARK,
    ],
    short_forms: &[ShortForm::new("text", "Text.", &[&["text"]]).fixed(&[("type", "text")])],
};

static SYSTEM_BLOCK_TYPE: StringEnum = StringEnum {
    rust: "MessagesSystemBlockType",
    about: about("What a block of instructions is."),
    known: &[word("text").meaning("Text.")],
};

static BLOCK_TYPE: StringEnum = StringEnum {
    rust: "MessagesBlockType",
    about: about("What a block is."),
    known: &[
        word("text").meaning("Text."),
        word("image").meaning("An image, on models that see."),
        word("video").meaning("A video, on models that see. Anthropic's own API has none."),
        word("tool_use").meaning("A call that the model asked for."),
        word("tool_result").meaning("The result of such a call, in the next message."),
        word("thinking").meaning("What the model thought."),
        word("server_tool_use").meaning("A search that the service made by itself."),
        word("web_search_tool_result").meaning("What such a search found."),
    ],
};

pub(crate) static SOURCE: Object = Object {
    rust: "MessagesSource",
    about: about("Where an image or a video is, or the file itself."),
    parameters: &[
        required("type", Shape::StringEnum(&SOURCE_TYPE), "\"url\"", "Which of the two.")
            .one_of(&["url", "base64"]),
        optional("url", Shape::Text, "\"https://...\"", "Where the file is.").url(),
        optional("media_type", Shape::Text, "\"image/png\"", "The type of the file."),
        optional(
            "data",
            Shape::Text,
            "\"iVBORw0KGgo=\"",
            "The file itself in Base64, with no `data:` before it.",
        ),
    ],
    short_forms: &[],
};

static SOURCE_TYPE: StringEnum = StringEnum {
    rust: "MessagesSourceType",
    about: about("Where a file is."),
    known: &[word("url").meaning("At a URL."), word("base64").meaning("In the request itself.")],
};

static RESULT_CONTENT: OneOf = OneOf {
    rust: "MessagesResult",
    about: about("What a call came to."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text, which may be JSON."),
        alternative(
            "Blocks",
            Shape::List(&BLOCK_SHAPE),
            "Anthropic's list of blocks; the page has text alone.",
        ),
    ],
};
