//! The body of a chat completion in the OpenAI-compatible protocol.
//!
//! Source: the chat completions reference of Model Studio as of autumn 2026, and the pages on thinking,
//! structured output, search, translation, speech recognition, OCR and role play that it links to.

use super::{
    Api, ApiFamily, Delivery, Docs, Object, OneOf, OtherProtocol, Parameter, Protocol, Shape, about,
    alternative, feature, headers::HEADERS, message::MESSAGE_SHAPE, optional, options::STREAM_OPTIONS,
    required, sampling, thinking,
};
use crate::join::{count, join};
use crate::models::ServicePath;

/// Chat completions, OpenAI-compatible.
pub static CHAT: Api = Api {
    name: "ChatRequest",
    path: "/compatible-mode/v1/chat/completions",
    delivery: Delivery::WholeOrStreamed,
    reply: Docs::new("ChatCompletion"),
    event: Docs::new(Some("ChatChunk")),
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: ApiFamily::Chat,
    endpoints: &[ServicePath::TextGeneration, ServicePath::MultimodalGeneration],
    other_protocols: &[
        OtherProtocol::responses_input(
            "write its type before it: `ResponsesRequest { .. }`; for a chat write `messages: [user(\"...\")]` \
             instead of `input`",
        ),
        OtherProtocol::new(
            "input",
            "for a DashScope body write its type before it: `GenerationRequest { .. }` for text models, \
             `MultimodalRequest { .. }` for models that take media",
        ),
    ],
    input: None,
    parameters: None,
};

/// The model, in either protocol.
pub(super) const MODEL: Parameter =
    required("model", Shape::Text, "\"qwen-plus\"", "The model that answers.")
        .more(
            "Any name of the model table. In the macro, another one is followed by the model whose rules it \
             takes: `\"..\" as \"..\"`.",
        )
        .errors(&["E031", "E207a"]);

/// The switch for streams: a member of the body here, a header in the DashScope protocol.
pub(super) const STREAM: Parameter =
    optional("stream", Shape::Bool, "true", "Whether the answer is streamed.").default("`false`");

/// The same, where models answer that only stream.
pub(super) const CHAT_STREAM: Parameter =
    STREAM.more("Models that only stream refuse a call without it.").errors(&["E001a", "E003", "E022"]);

/// What goes along with the switch.
pub(super) const OPTIONS_OF_STREAM: Parameter = optional(
    "stream_options",
    Shape::Object(&STREAM_OPTIONS),
    "{ include_usage: true }",
    "Options of a streamed answer.",
)
.more("Only with `stream`.");

static BODY: Object = Object {
    rust: "ChatRequest",
    about: about("A chat completion in the OpenAI-compatible protocol"),
    short_forms: &[],
    parameters: &ROWS,
};

const ROWS: [Parameter; count(LISTS)] = join(LISTS, MODEL);

const LISTS: &[&[Parameter]] = &[BEGIN, sampling::BOTH, thinking::BOTH, feature::BOTH, OPEN_AI];

const BEGIN: &[Parameter] = &[
    MODEL.missing("E104"),
    required(
        "messages",
        Shape::List(&MESSAGE_SHAPE),
        "[user(\"...\")]",
        "The conversation so far, oldest message first.",
    )
    .missing("E023")
    .also_called(&["conversation", "instructions", "system_instruction", "system_prompt"])
    .more("At least one.")
    .errors(&["E018", "E037"]),
    CHAT_STREAM,
    OPTIONS_OF_STREAM,
];

/// The rows of this protocol alone.
const OPEN_AI: &[Parameter] = &[
    thinking::THINKING,
    feature::MODALITIES,
    feature::AUDIO,
    feature::USE_MULTICHANNEL,
    HEADERS,
    // OpenAI's own, of which the vendor's pages say nothing.
    optional(
        "frequency_penalty",
        Shape::Number,
        "0.5",
        "OpenAI's frequency penalty; Model Studio's pages do not mention it.",
    )
    .undocumented(),
    optional(
        "user",
        Shape::Text,
        "\"...\"",
        "OpenAI's name for the caller; Model Studio's pages do not mention it.",
    )
    .free_text()
    .undocumented(),
    optional(
        "metadata",
        Shape::Json,
        "{ \"run\": \"7\" }",
        "OpenAI's labels for a request; Model Studio's pages do not mention them.",
    )
    .undocumented(),
    optional(
        "store",
        Shape::Bool,
        "false",
        "OpenAI's switch for storing answers; Model Studio's pages do not mention it.",
    )
    .undocumented(),
    optional(
        "service_tier",
        Shape::Text,
        "\"default\"",
        "OpenAI's service tier; Model Studio's pages do not mention it.",
    )
    .free_text()
    .undocumented(),
    optional(
        "functions",
        Shape::List(&Shape::Json),
        "[]",
        "OpenAI's predecessor of `tools`; Model Studio's pages do not mention it.",
    )
    .undocumented(),
    optional(
        "function_call",
        Shape::OneOf(&FUNCTION_CALL),
        "\"auto\"",
        "OpenAI's predecessor of `tool_choice`; Model Studio's pages do not mention it.",
    )
    .undocumented(),
    optional(
        "include_tool_usage",
        Shape::Bool,
        "true",
        "Whether the usage includes what tools read, such as the pages of a PDF file.",
    ),
    optional(
        "chat_template_kwargs",
        Shape::Json,
        "{ enable_thinking: false }",
        "Arguments of an open model's chat template, which agents send; Model Studio's pages do not mention it.",
    )
    .undocumented(),
    optional(
        "prompt_cache_key",
        Shape::Text,
        "\"...\"",
        "OpenAI's key of a cached prompt; Model Studio's pages do not mention it.",
    )
    .free_text()
    .undocumented(),
    optional(
        "verbosity",
        Shape::Text,
        "\"low\"",
        "OpenAI's verbosity of an answer; Model Studio's pages do not mention it.",
    )
    .free_text()
    .undocumented(),
];

static FUNCTION_CALL: OneOf = OneOf {
    rust: "FunctionCallChoice",
    about: about("OpenAI's predecessor of a tool choice."),
    alternatives: &[
        alternative("Mode", Shape::Text, "Whether a function is called."),
        alternative("Function", Shape::Json, "Which function is called."),
    ],
};
