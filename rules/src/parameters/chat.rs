//! The body of a chat completion in the OpenAI-compatible protocol.
//!
//! Source: the chat completions reference of Model Studio as of autumn 2026, and the pages on thinking,
//! structured output, search, translation, speech recognition, OCR and role play that it links to.

use super::{
    Api, Family, Foreign, Object, OneOf, Parameter, Protocol, Shape, feature, headers::HEADERS,
    message::MESSAGE, optional, options::STREAM_OPTIONS, required, sampling, thinking,
};
use crate::models::Endpoint;

/// Chat completions, OpenAI-compatible: `POST /compatible-mode/v1/chat/completions`.
pub static CHAT: Api = Api {
    name: "ChatRequest",
    body: &BODY,
    protocol: Protocol::OpenAi,
    family: Family::Chat,
    endpoints: &[Endpoint::TextGeneration, Endpoint::MultimodalGeneration],
    foreign: &[
        Foreign::responses_input("for a chat write `messages: [user(\"...\")]` instead of `input`"),
        Foreign::new(
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
    required("model", Shape::Text, "\"qwen-plus\"", "The model that answers.");

/// The switch for streams: a member of the body here, a header in the DashScope protocol.
pub(super) const STREAM: Parameter =
    optional("stream", Shape::Bool, "true", "Whether the answer arrives in pieces while it is written.");

static BODY: Object = Object {
    rust: "ChatRequest",
    short_forms: &[],
    parameters: &[
        MODEL.missing("E104"),
        required(
            "messages",
            Shape::List(&Shape::Object(&MESSAGE)),
            "[user(\"...\")]",
            "The conversation so far, oldest message first.",
        )
        .missing("E023"),
        STREAM,
        optional(
            "stream_options",
            Shape::Object(&STREAM_OPTIONS),
            "{ include_usage: true }",
            "What a streamed answer carries besides the text.",
        ),
        sampling::TEMPERATURE,
        sampling::TOP_P,
        sampling::TOP_K,
        sampling::PRESENCE_PENALTY,
        sampling::REPETITION_PENALTY,
        sampling::N,
        sampling::MAX_TOKENS,
        sampling::MAX_COMPLETION_TOKENS,
        sampling::SEED,
        sampling::STOP,
        sampling::LOGPROBS,
        sampling::TOP_LOGPROBS,
        feature::RESPONSE_FORMAT,
        thinking::ENABLE_THINKING,
        thinking::THINKING,
        thinking::THINKING_BUDGET,
        thinking::REASONING_EFFORT,
        thinking::PRESERVE_THINKING,
        thinking::CLEAR_THINKING,
        feature::TOOLS,
        feature::TOOL_CHOICE,
        feature::PARALLEL_TOOL_CALLS,
        feature::TOOL_STREAM,
        feature::ENABLE_SEARCH,
        feature::SEARCH_OPTIONS,
        feature::ENABLE_TEXT_IMAGE_MIXED,
        thinking::ENABLE_CODE_INTERPRETER,
        feature::MODALITIES,
        feature::AUDIO,
        feature::USE_MULTICHANNEL,
        feature::VL_HIGH_RESOLUTION_IMAGES,
        feature::TRANSLATION_OPTIONS,
        feature::ASR_OPTIONS,
        feature::OCR_OPTIONS,
        sampling::LOGIT_BIAS,
        feature::CHARACTER_OPTIONS,
        feature::SKILL,
        HEADERS,
        // OpenAI's own, of which the vendor's pages say nothing.
        optional(
            "frequency_penalty",
            Shape::Number,
            "0.5",
            "OpenAI's penalty by frequency; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "user",
            Shape::Text,
            "\"...\"",
            "OpenAI's name for the caller; Model Studio's pages do not mention it.",
        )
        .free()
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
            "OpenAI's switch for keeping answers; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "service_tier",
            Shape::Text,
            "\"default\"",
            "OpenAI's class of service; Model Studio's pages do not mention it.",
        )
        .free()
        .undocumented(),
        optional(
            "functions",
            Shape::List(&Shape::Json),
            "[]",
            "OpenAI's form of `tools` before there was one; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "function_call",
            Shape::OneOf(&FUNCTION_CALL),
            "\"auto\"",
            "OpenAI's form of `tool_choice` before there was one; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "include_tool_usage",
            Shape::Bool,
            "true",
            "Whether the usage counts what tools read for the answer, such as the pages of a PDF file.",
        ),
        optional(
            "chat_template_kwargs",
            Shape::Json,
            "{ enable_thinking: false }",
            "What agents hand to the chat template of an open model; Model Studio's pages do not mention it.",
        )
        .undocumented(),
        optional(
            "prompt_cache_key",
            Shape::Text,
            "...",
            "OpenAI's key of a cached prompt; Model Studio's pages do not mention it.",
        )
        .free()
        .undocumented(),
        optional(
            "verbosity",
            Shape::Text,
            "low",
            "OpenAI's wish for the length of an answer; Model Studio's pages do not mention it.",
        )
        .free()
        .undocumented(),
    ],
};

static FUNCTION_CALL: OneOf =
    OneOf { rust: "FunctionCallChoice", alternatives: &[("Mode", Shape::Text), ("Function", Shape::Json)] };
