//! The body of the OpenAI-compatible Responses API.
//!
//! Source: the reference "OpenAI compatible - Responses" of October 2026; where it is silent, live probes of February, August
//! and September 2026, and the description for programs of August 2026.

use super::{
    Api, ApiFamily, Bound, Delivery, Docs, Object, OneOf, OtherProtocol, Parameter, Protocol, Shape, Width,
    about, alternative, chat,
    headers::HEADERS,
    optional,
    options::{OCR_OPTIONS, STREAM_OPTIONS},
    required,
    responses_item::ITEM_SHAPE,
    responses_options::{REASONING, TEXT_OPTIONS},
    responses_tool::{TOOL_CHOICE, TOOL_SHAPE},
};
use crate::join::{count, join};

/// Responses, OpenAI-compatible.
pub static RESPONSES: Api = Api {
    name: "ResponsesRequest",
    path: "/compatible-mode/v1/responses",
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("ResponsesReply"),
    event: Docs::new(Some("ResponsesEvent")),
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Responses,
    endpoints: &[],
    other_protocols: &[OtherProtocol::new(
        "messages",
        "write the messages as `input: [user(\"...\")]`, or `ChatRequest { .. }` for a chat",
    )],
    input: None,
    parameters: None,
};

static BODY: Object = Object {
    rust: "ResponsesRequest",
    about: about("A call of the OpenAI-compatible Responses API").more(
        "The older address, `/api/v2/apps/protocols/compatible-mode/v1/responses`, is no longer maintained.",
    ),
    parameters: &ROWS,
    short_forms: &[],
};

const ROWS: [Parameter; count(LISTS)] = join(LISTS, chat::MODEL);

const LISTS: &[&[Parameter]] = &[CALL, SAMPLING, OPEN_AI];

/// What is asked, and with what in hand.
const CALL: &[Parameter] = &[
    chat::MODEL.missing("W40"),
    required(
        "input",
        Shape::OneOf(&INPUT),
        "\"...\"",
        "What is asked: text, or a list of messages and other items, oldest first.",
    )
    .free_text()
    .missing("W40")
    .more("Input that is longer than about four fifths of the model's window is cut without an error."),
    optional(
        "instructions",
        Shape::Text,
        "\"...\"",
        "Instructions for this call alone: `previous_response_id` does not carry them on.",
    )
    .free_text(),
    optional(
        "previous_response_id",
        Shape::Text,
        "\"resp_...\"",
        "The response that this call continues: its turns stand before `input`.",
    )
    .more("An id lives for 7 days, if the response was stored. It excludes `conversation`.")
    .errors(&["W41"]),
    optional(
        "conversation",
        Shape::OneOf(&CONVERSATION_ID),
        "\"conv_...\"",
        "The conversation that this call continues and adds to.",
    )
    .more("It excludes `previous_response_id`."),
    chat::STREAM,
    optional("store", Shape::Bool, "true", "Whether the response is kept, to be fetched and continued.")
        .default("`true`"),
    optional(
        "tools",
        Shape::List(&TOOL_SHAPE),
        "[{ type: \"web_search\" }]",
        "The functions that the model may ask for, and the tools that the service runs by itself.",
    ),
    optional("tool_choice", Shape::OneOf(&TOOL_CHOICE), "\"auto\"", "Whether a tool is called, and which.")
        .default("`auto`"),
];

/// How the answer is made.
const SAMPLING: &[Parameter] = &[
    optional(
        "temperature",
        Shape::Number,
        "0.7",
        "How freely the model chooses its words: the higher, the more freely.",
    )
    .between(Bound::Inclusive(0.0), Bound::Exclusive(2.0)),
    optional(
        "top_p",
        Shape::Number,
        "0.8",
        "The share of likely words that the model chooses from: the higher, the more freely.",
    )
    .between(Bound::Exclusive(0.0), Bound::Inclusive(1.0)),
    optional("enable_thinking", Shape::Bool, "true", "Whether the model thinks before it answers.")
        .default("depends on the model")
        .more("To be dropped by the service: `reasoning` says it, too, and counts before it."),
    optional(
        "reasoning",
        Shape::Object(&REASONING),
        "{ effort: \"low\" }",
        "How thoroughly the model thinks.",
    )
    .more("It counts before `enable_thinking`."),
    optional(
        "max_output_tokens",
        Shape::Integer(Width::U32),
        "1024",
        "The most tokens that the answer may have.",
    )
    .between(Bound::Inclusive(16.0), Bound::None)
    .more("On Qwen3.8 models thinking counts, too. A response that is cut has the status `incomplete`."),
    optional(
        "ocr_options",
        Shape::Object(&OCR_OPTIONS),
        "{ task: \"document_parsing\" }",
        "What an OCR model reads out of a file.",
    )
    .models("qwen3.5-ocr"),
];

/// OpenAI's own, of which the vendor's page says nothing. Live probes saw them taken and, most of them, ignored.
const OPEN_AI: &[Parameter] = &[
    optional("parallel_tool_calls", Shape::Bool, "true", "Whether several tools may be called at once."),
    optional(
        "text",
        Shape::Object(&TEXT_OPTIONS),
        "{ format: { type: \"json_object\" } }",
        "The form that the answer should have. In February 2026 it was taken and had no effect.",
    )
    .undocumented(),
    optional("thinking_budget", Shape::Integer(Width::U32), "1024", "Not read here: use `reasoning`.")
        .undocumented(),
    optional("background", Shape::Bool, "false", "Whether the response is made later. It never is.")
        .undocumented(),
    optional("include", Shape::List(&Shape::Text), "[]", "OpenAI's wish for more in the response.")
        .undocumented(),
    optional("max_tool_calls", Shape::Integer(Width::U32), "4", "OpenAI's limit of tool calls.")
        .undocumented(),
    optional("metadata", Shape::Json, "{ \"run\": \"7\" }", "OpenAI's labels for a response.").undocumented(),
    optional("frequency_penalty", Shape::Number, "0.5", "OpenAI's penalty by frequency.").undocumented(),
    optional("presence_penalty", Shape::Number, "0.5", "OpenAI's penalty for what has been said.")
        .undocumented(),
    optional("top_logprobs", Shape::Integer(Width::U32), "0", "OpenAI's count of likely tokens.")
        .undocumented(),
    optional("prompt", Shape::Json, "{ id: \"...\" }", "OpenAI's stored prompt.").undocumented(),
    optional("prompt_cache_key", Shape::Text, "\"...\"", "OpenAI's key of a cached prompt.")
        .free_text()
        .undocumented(),
    optional("prompt_cache_retention", Shape::Text, "\"24h\"", "How long OpenAI keeps a cached prompt.")
        .free_text()
        .undocumented(),
    optional("safety_identifier", Shape::Text, "\"...\"", "OpenAI's name for a user.")
        .free_text()
        .undocumented(),
    optional("service_tier", Shape::Text, "\"default\"", "OpenAI's class of service.")
        .free_text()
        .undocumented(),
    optional("stream_options", Shape::Object(&STREAM_OPTIONS), "{}", "OpenAI's options of a stream.")
        .undocumented(),
    optional("truncation", Shape::Text, "\"auto\"", "OpenAI's switch for cutting long input.")
        .free_text()
        .undocumented(),
    optional("user", Shape::Text, "\"...\"", "OpenAI's name for the caller.").free_text().undocumented(),
    HEADERS,
];

pub(super) static INPUT: OneOf = OneOf {
    rust: "ResponsesInput",
    about: about("What is asked."),
    alternatives: &[
        alternative("Text", Shape::Text, "Text of the user."),
        alternative("Items", Shape::List(&ITEM_SHAPE), "Messages, calls, results and other items."),
    ],
};

/// A conversation: its id, or OpenAI's object that holds the id.
static CONVERSATION_ID: OneOf = OneOf {
    rust: "ConversationId",
    about: about("The conversation that a call continues."),
    alternatives: &[
        alternative("Id", Shape::Text, "Its id."),
        alternative("Object", Shape::Json, "OpenAI's object that holds the id."),
    ],
};
