//! The body of the Anthropic-compatible Messages API.
//!
//! Source: the reference "Anthropic compatible - Messages" of October 2026, the description for programs of August 2026, and live
//! probes of August 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, Object, OneOf, OtherProtocol, Parameter, Protocol, Shape, Width,
    about, alternative, chat,
    headers::HEADERS,
    messages_block::{SYSTEM_BLOCK_SHAPE, TURN_SHAPE},
    messages_options::{OUTPUT_CONFIG, THINKING},
    messages_tool::{TOOL_CHOICE, TOOL_SHAPE},
    optional, required,
};
use crate::models::Model;

/// Messages, Anthropic-compatible.
pub static MESSAGES: Api = Api {
    name: "MessagesRequest",
    path: "/apps/anthropic/v1/messages",
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("MessagesReply"),
    event: Docs::new(Some("MessagesEvent")),
    body: &BODY,
    protocol: Protocol::Anthropic,
    family: ApiFamily::Messages,
    endpoints: &[],
    other_protocols: &[OtherProtocol::new(
        "input",
        "write `messages: [user(\"...\")]`, or `ResponsesRequest { .. }` for a response",
    )],
    input: None,
    parameters: None,
};

/// How many tokens a message costs, before it is sent.
pub static TOKEN_COUNT: Api = Api {
    name: "TokenCountRequest",
    path: "/apps/anthropic/v1/messages/count_tokens",
    delivery: Delivery::Whole,
    reply: Docs::new("TokenCount"),
    event: Docs::new(None),
    body: &TOKEN_COUNT_BODY,
    ..MESSAGES
};

static BODY: Object = Object {
    rust: "MessagesRequest",
    about: about("A call of the Anthropic-compatible Messages API")
        .more("The key may go as `x-api-key`, too; no `anthropic-version` is needed."),
    parameters: &[
        chat::MODEL.missing("W43"),
        required(
            "max_tokens",
            Shape::Integer(Width::U32),
            "1024",
            "The most tokens that the answer may have.",
        )
        .between(Bound::Inclusive(1.0), Bound::OfModel(Model::max_output))
        .refused_as("E009")
        .missing("W43")
        .more("On qwen3.8, deepseek-v4, glm-5.2 and glm-5.3 thinking counts, too."),
        CONVERSATION,
        SYSTEM,
        chat::STREAM,
        optional(
            "temperature",
            Shape::Number,
            "0.7",
            "How freely the model chooses its words: the higher, the more freely.",
        )
        .between(Bound::Inclusive(0.0), Bound::Exclusive(2.0))
        .refused_as("E010a")
        .more("Anthropic's own API ends at 1."),
        optional("top_p", Shape::Number, "0.8", "The share of likely words that the model chooses from."),
        optional("top_k", Shape::Integer(Width::U32), "20", "How many likely words the model chooses from."),
        optional(
            "stop_sequences",
            Shape::List(&Shape::Text),
            "[\"END\"]",
            "Texts at which the model stops writing.",
        ),
        THINK,
        TOOLS,
        CHOICE,
        optional(
            "output_config",
            Shape::Object(&OUTPUT_CONFIG),
            "{ effort: \"low\" }",
            "How thoroughly the model thinks, and the form of its answer.",
        ),
        // Anthropic's own. The older edition of the page says that they are not supported.
        optional("metadata", Shape::Json, "{ user_id: \"...\" }", "Anthropic's labels for a request.")
            .undocumented(),
        optional("service_tier", Shape::Text, "\"auto\"", "Anthropic's class of service.")
            .free_text()
            .undocumented(),
        optional("container", Shape::Text, "\"...\"", "Anthropic's place for code to run in.").undocumented(),
        optional("mcp_servers", Shape::List(&Shape::Json), "[]", "Anthropic's list of MCP servers.")
            .undocumented(),
        optional("context_management", Shape::Json, "{}", "Anthropic's rules for long conversations.")
            .undocumented(),
        HEADERS,
    ],
    short_forms: &[],
};

static TOKEN_COUNT_BODY: Object = Object {
    rust: "TokenCountRequest",
    about: about("The count of the tokens of a message, which is not sent").more(
        "Thinking of earlier turns is not counted. The page does not offer the address; live it answers.",
    ),
    parameters: &[chat::MODEL, CONVERSATION, SYSTEM, THINK, TOOLS, CHOICE, HEADERS],
    short_forms: &[],
};

const CONVERSATION: Parameter = required(
    "messages",
    Shape::List(&TURN_SHAPE),
    "[user(\"...\")]",
    "The conversation so far, oldest message first.",
)
.missing("W43");

const SYSTEM: Parameter =
    optional("system", Shape::OneOf(&SYSTEM_TEXT), "\"...\"", "Instructions for the whole conversation.")
        .free_text()
        .more("A mark for the cache stands in a list of blocks only.");

const THINK: Parameter = optional(
    "thinking",
    Shape::Object(&THINKING),
    "{ type: \"disabled\" }",
    "Whether the model thinks before it answers.",
)
.default("depends on the model");

const TOOLS: Parameter = optional(
    "tools",
    Shape::List(&TOOL_SHAPE),
    "[{ name: \"get_weather\", input_schema: { type: \"object\" } }]",
    "The functions that the model may ask for.",
);

const CHOICE: Parameter = optional(
    "tool_choice",
    Shape::Object(&TOOL_CHOICE),
    "{ type: \"auto\" }",
    "Whether a tool is called, and which.",
)
.default("auto");

static SYSTEM_TEXT: OneOf = OneOf {
    rust: "MessagesSystem",
    about: about("Instructions for the whole conversation."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text alone."),
        alternative(
            "Blocks",
            Shape::List(&SYSTEM_BLOCK_SHAPE),
            "Blocks of text, which may have marks for the cache.",
        ),
    ],
};
